import { roundDecimal, SCORE_DECIMALS, tidy } from './decimal';
import type { BandsRule } from './scoringRule';

/** One question asked of the value: if it compares so with the edge, this is the score. */
interface BandCase {
  readonly comparison: '>=' | '>' | '<=' | '<';
  readonly edge: number;
  readonly score: number;
}

export interface BandCases {
  readonly cases: readonly BandCase[];
  /** Score of the values no case caught. */
  readonly otherwise: number;
}

/**
 * The bands as a chain of questions, the better end first, so that a formula reads like the sentence. An edge belongs
 * to the better of its two neighbours.
 */
export function bandCases(rule: BandsRule): BandCases {
  const { bands } = rule;
  const scores = bands.map((band) => band.score);
  const lowIsBetter = (scores[0] ?? 0) > (scores[scores.length - 1] ?? 0);
  const ordered = lowIsBetter ? bands : [...bands].reverse();
  const cases = ordered.slice(0, -1).map((band, index): BandCase => {
    const ownsEdge = band.score >= (ordered[index + 1]?.score ?? 0);
    const edge = tidy((lowIsBetter ? band.to : band.from) ?? 0);
    const comparison = lowIsBetter ? (ownsEdge ? '<=' : '<') : ownsEdge ? '>=' : '>';
    return { comparison, edge, score: roundDecimal(band.score, SCORE_DECIMALS) };
  });
  return { cases, otherwise: roundDecimal(ordered[ordered.length - 1]?.score ?? 0, SCORE_DECIMALS) };
}

/** The score of a value already rounded for comparison. */
export function bandScore(rule: BandsRule, value: number): number {
  const { cases, otherwise } = bandCases(rule);
  return cases.find((one) => holds(value, one))?.score ?? otherwise;
}

function holds(value: number, { comparison, edge }: BandCase): boolean {
  switch (comparison) {
    case '>=':
      return value >= edge;
    case '>':
      return value > edge;
    case '<=':
      return value <= edge;
    case '<':
      return value < edge;
  }
}
