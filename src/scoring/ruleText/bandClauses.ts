import type { BandsRule, ScoreBand, Unit } from '../scoringRule';
import type { ClauseReader } from './clauseReader';
import { NUMBER, UNIT_WORDS, type NumberMeaning } from './numbers';
import { ownsLowerEdge, ownsUpperEdge } from './writeRuleText';

/** A band as written, with what it says about its edges; null where it says nothing. */
interface WrittenBand extends ScoreBand {
  readonly text: string;
  readonly fromIncluded: boolean | null;
  readonly toIncluded: boolean | null;
}

const SCORE = ` ?(?:得|计|=|:) ?${NUMBER} ?(?:分|points?)?$`;
const VALUE = `${NUMBER}${UNIT_WORDS}`;
const INCLUDED = '(\\((?:含|incl\\.?|included)\\))?';
const BETWEEN = `^${VALUE}${INCLUDED} ?(?:~|-|至|到|to) ?${VALUE}${INCLUDED}${SCORE}`;
const UP_TO = `^(<=|≤|<|低于|小于|不到|不超过|不高于|below|under|up to|at most) ?${VALUE}${SCORE}`;
const UP_TO_BEHIND = `^${VALUE}(及以下|以内|以下)${SCORE}`;
const FROM = `^(>=|≥|>|高于|大于|超过|不低于|不少于|至少|above|over|at least|from) ?${VALUE}${SCORE}`;
const FROM_BEHIND = `^${VALUE}(及以上|起|以上)${SCORE}`;

const INCLUDING: ReadonlySet<string> = new Set(
  '<= ≤ 不超过 不高于 upto atmost 及以下 以内 >= ≥ 不低于 不少于 至少 atleast from 及以上 起'.split(' '),
);
/** Used with and without the edge by different people. */
const UNDECIDED: ReadonlySet<string> = new Set(['以下', '以上']);

/** Reads the parts of a bands rule; the bands come in any order and are sorted from low to high. */
export function readBandClauses(reader: ClauseReader, unit: Unit): unknown {
  const on =
    reader.choice('basis', [
      ['value', /^(?:按?数值|按?实际值|by value|value)$/],
      ['attainment', /^(?:按?达成率|按?完成率|by attainment|attainment)$/],
    ]) ?? null;
  if (on === null) reader.miss('basis');
  const meaning: NumberMeaning = on === 'attainment' ? { kind: 'share' } : { kind: 'value', unit };
  const number = (text: string | undefined): number => reader.number(text ?? '', meaning);
  const score = (text: string | undefined): number => reader.number(text ?? '', { kind: 'plain' });

  const written: WrittenBand[] = [
    ...reader.matches([UP_TO]).map(({ text, value: [sign, to, points] }) => ({
      ...upTo(number(to), sign ?? ''),
      score: score(points),
      text,
    })),
    ...reader.matches([UP_TO_BEHIND]).map(({ text, value: [to, sign, points] }) => ({
      ...upTo(number(to), sign ?? ''),
      score: score(points),
      text,
    })),
    ...reader.matches([FROM]).map(({ text, value: [sign, from, points] }) => ({
      ...startingAt(number(from), sign ?? ''),
      score: score(points),
      text,
    })),
    ...reader.matches([FROM_BEHIND]).map(({ text, value: [from, sign, points] }) => ({
      ...startingAt(number(from), sign ?? ''),
      score: score(points),
      text,
    })),
    ...reader.matches([BETWEEN]).map(({ text, value: [from, fromIncluded, to, toIncluded, points] }) => ({
      from: number(from),
      to: number(to),
      fromIncluded: fromIncluded ? true : null,
      toIncluded: toIncluded ? true : null,
      score: score(points),
      text,
    })),
  ].sort((one, other) => (one.from ?? -Infinity) - (other.from ?? -Infinity));

  const rule: BandsRule = {
    kind: 'bands',
    on: on ?? 'value',
    bands: written.map(({ from, to, score: points }) => ({ from, to, score: points })),
  };
  checkEdges(reader, rule, written);
  return rule;
}

function upTo(to: number, sign: string): Omit<WrittenBand, 'score' | 'text'> {
  return { from: null, to, fromIncluded: null, toIncluded: included(sign) };
}

function startingAt(from: number, sign: string): Omit<WrittenBand, 'score' | 'text'> {
  return { from, to: null, fromIncluded: included(sign), toIncluded: null };
}

function included(sign: string): boolean | null {
  const word = sign.replace(/ /g, '');
  return UNDECIDED.has(word) ? null : INCLUDING.has(word);
}

/** Who wrote "≤70%得33；70%~80%得50" means 33 at 70 %; the rule would give 50. That is said, not silently done. */
function checkEdges(reader: ClauseReader, rule: BandsRule, written: readonly WrittenBand[]): void {
  written.forEach((band, index) => {
    const above = rule.bands[index + 1];
    const below = rule.bands[index - 1];
    const upper = { edge: band.to, stated: band.toIncluded, owned: ownsUpperEdge(rule, index) };
    const lower = { edge: band.from, stated: band.fromIncluded, owned: ownsLowerEdge(rule, index) };
    if (above !== undefined) checkEdge(reader, band, upper, above.score);
    if (below !== undefined) checkEdge(reader, band, lower, below.score);
  });
}

/** An edge between two bands: whether the text gives it to the band, and whether the rule does. */
interface SharedEdge {
  readonly edge: number | null;
  readonly stated: boolean | null;
  readonly owned: boolean;
}

function checkEdge(
  reader: ClauseReader,
  { text, score }: WrittenBand,
  { edge, stated, owned }: SharedEdge,
  neighbour: number,
): void {
  if (edge === null || Number.isNaN(edge) || neighbour === score) return;
  if (stated === null || stated === owned) return;
  reader.report({ code: 'ruleEdgeBelongsToBetter', params: { text, edge, score: Math.max(neighbour, score) } });
}
