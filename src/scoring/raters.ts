import { isBlankInput, isNumberInput, type CellInput } from './cellInput';
import { decimalText } from './decimal';
import { quoted } from './formula';
import type { ScoreResult } from './score';
import { LEVEL_POINTS, type JudgementRule, type ScoringRule, type SystemRule } from './scoringRule';

/** The final score (最终得分) of one indicator. */
export type FinalScore =
  | { readonly kind: 'blank' }
  /** An assessor's cell holds a text or a value off the scale; nothing is counted until it is corrected. */
  | { readonly kind: 'invalidEntry' }
  | { readonly kind: 'score'; readonly value: number };

/** Rater weights as the settings hold them; fractions, by default 0.2 and 0.8. They need not sum to 1. */
export interface RaterWeights {
  readonly self: number;
  readonly manager: number;
}

/** What assessors may enter: whole levels 1–5, or points from 0 to `max`. */
export type RatingScale = { readonly kind: 'levels' } | { readonly kind: 'points'; readonly max: number };

export function ratingScale(rule: ScoringRule): RatingScale {
  if (rule.kind === 'judgement' && rule.scale === 'levels') return { kind: 'levels' };
  return { kind: 'points', max: rule.kind === 'ratio' ? Math.max(100, rule.cap) : 100 };
}

/**
 * A judged indicator: the mean of the entered scores by rater weight. An absent rater drops out and the weights are
 * rescaled; blank when nobody with a weight above 0 has entered anything.
 */
export function judgedScore(
  rule: JudgementRule,
  entries: { readonly self: CellInput; readonly manager: CellInput },
  weights: RaterWeights,
): FinalScore {
  const scale = ratingScale(rule);
  if (!isValidEntry(scale, entries.self) || !isValidEntry(scale, entries.manager)) return { kind: 'invalidEntry' };
  const self = isNumberInput(entries.self) ? weights.self : 0;
  const manager = isNumberInput(entries.manager) ? weights.manager : 0;
  if (self + manager <= 0) return { kind: 'blank' };
  const sum = entryPoints(scale, entries.self) * self + entryPoints(scale, entries.manager) * manager;
  return { kind: 'score', value: sum / (self + manager) };
}

/** Twin of `judgedScore`. The weight cells are those of the settings sheet. */
export function judgedFormula(
  rule: JudgementRule,
  cells: {
    readonly self: string;
    readonly manager: string;
    readonly selfWeight: string;
    readonly managerWeight: string;
  },
  texts: { readonly invalidEntry: string },
): string {
  const scale = ratingScale(rule);
  const { self, manager, selfWeight, managerWeight } = cells;
  const weights = `(COUNT(${self})*${selfWeight}+COUNT(${manager})*${managerWeight})`;
  const sum = `(${pointsOf(scale, self)}*${selfWeight}+${pointsOf(scale, manager)}*${managerWeight})`;
  const mean = `IF(${weights}<=0,"",${sum}/${weights})`;
  return `=IF(AND(${blankOrOnScale(scale, self)},${blankOrOnScale(scale, manager)}),${mean},${quoted(texts.invalidEntry)})`;
}

/** A rule-scored indicator: the manager's score if entered, else the system score (nothing while that is no number). */
export function finalScore(rule: SystemRule, system: ScoreResult, manager: CellInput): FinalScore {
  if (!isValidEntry(ratingScale(rule), manager)) return { kind: 'invalidEntry' };
  if (isNumberInput(manager)) return { kind: 'score', value: manager };
  return system.kind === 'score' ? { kind: 'score', value: system.value } : { kind: 'blank' };
}

/** Twin of `finalScore`. */
export function finalFormula(
  rule: SystemRule,
  cells: { readonly system: string; readonly manager: string },
  texts: { readonly invalidEntry: string },
): string {
  const { system, manager } = cells;
  const byRule = `IF(ISNUMBER(${system}),${system},"")`;
  return `=IF(${manager}="",${byRule},IF(${onScale(ratingScale(rule), manager)},${manager},${quoted(texts.invalidEntry)}))`;
}

function isValidEntry(scale: RatingScale, entry: CellInput): boolean {
  if (isBlankInput(entry)) return true;
  if (!isNumberInput(entry)) return false;
  if (scale.kind === 'points') return entry >= 0 && entry <= scale.max;
  return Number.isInteger(entry) && entry >= 1 && entry <= LEVEL_POINTS.length;
}

function blankOrOnScale(scale: RatingScale, cell: string): string {
  return `OR(${cell}="",${onScale(scale, cell)})`;
}

/** AND looks at every part, so none of them may fail on a text: hence N() inside INT(). */
function onScale(scale: RatingScale, cell: string): string {
  return scale.kind === 'points'
    ? `AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=${decimalText(scale.max)})`
    : `AND(ISNUMBER(${cell}),N(${cell})=INT(N(${cell})),${cell}>=1,${cell}<=${LEVEL_POINTS.length})`;
}

function entryPoints(scale: RatingScale, entry: CellInput): number {
  if (!isNumberInput(entry)) return 0;
  return scale.kind === 'points' ? entry : (LEVEL_POINTS[entry - 1] ?? 0);
}

function pointsOf(scale: RatingScale, cell: string): string {
  return scale.kind === 'points' ? `N(${cell})` : `IF(ISNUMBER(${cell}),CHOOSE(${cell},${LEVEL_POINTS.join(',')}),0)`;
}
