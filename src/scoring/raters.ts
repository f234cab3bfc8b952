import { isBlankInput, isNumberInput, type CellInput } from './cellInput';
import { decimalText, roundDecimal, SCORE_DECIMALS, TOTAL_DECIMALS } from './decimal';
import { quoted } from './formula';
import { isWritten, unwritten } from './reason';
import type { ScoreResult } from './score';
import { LEVEL_POINTS, type JudgementRule, type ScoringRule, type SystemRule } from './scoringRule';

/** The final score (最终得分) of one indicator. */
export type FinalScore =
  | { readonly kind: 'blank' }
  /** An assessor's cell holds a text or a value off the scale; nothing is counted until it is corrected. */
  | { readonly kind: 'invalidEntry' }
  /** The manager's score is further from the system's than the company allows. */
  | { readonly kind: 'tooFar' }
  /** The manager's score stands over the system's, and nobody says why. */
  | { readonly kind: 'noReason' }
  /** Something happened that is a veto, and it is not yet confirmed, or nobody says what it was. */
  | { readonly kind: 'vetoOpen' }
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
 * A judged indicator: the mean of the entered scores by rater weight. Without a self-assessment the manager's counts
 * whole; without the manager's score, where it has a weight, there is none.
 */
export function judgedScore(
  rule: JudgementRule,
  entries: { readonly self: CellInput; readonly manager: CellInput },
  weights: RaterWeights,
): FinalScore {
  const scale = ratingScale(rule);
  if (!isValidEntry(scale, entries.self) || !isValidEntry(scale, entries.manager)) return { kind: 'invalidEntry' };
  if (weights.manager > 0 && isBlankInput(entries.manager)) return { kind: 'blank' };
  const self = isNumberInput(entries.self) ? weights.self : 0;
  const manager = isNumberInput(entries.manager) ? weights.manager : 0;
  if (self + manager <= 0) return { kind: 'blank' };
  const sum = entryPoints(scale, entries.self) * self + entryPoints(scale, entries.manager) * manager;
  return { kind: 'score', value: roundDecimal(sum / (self + manager), SCORE_DECIMALS) };
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
  const open = `OR(AND(${manager}="",${managerWeight}>0),${weights}<=0)`;
  const mean = `IF(${open},"",ROUND(${sum}/${weights},${SCORE_DECIMALS}))`;
  return `=IF(AND(${blankOrOnScale(scale, self)},${blankOrOnScale(scale, manager)}),${mean},${quoted(texts.invalidEntry)})`;
}

/** What the manager enters beside a system score. */
export interface ManagerEntry {
  /** A score; on a veto the word that confirms it. */
  readonly manager: CellInput;
  /** 备注; where a card has no place for it, any text. */
  readonly reason: CellInput;
}

/** What a rule-scored indicator's final score depends on besides the entries. */
export interface OverrideRules {
  /** See ScoreChain. */
  readonly limit: number | null;
  /** The word that confirms a veto, in the language of the card. */
  readonly confirmed: string;
}

/**
 * A rule-scored indicator: the system score (nothing while that is no number), or the manager's where one is entered,
 * within the limit and with a reason. A veto can't be lifted: it takes effect once it is confirmed and its reason written.
 */
export function finalScore(
  rule: SystemRule,
  system: ScoreResult,
  { manager, reason }: ManagerEntry,
  { limit, confirmed }: OverrideRules,
): FinalScore {
  const own = system.kind === 'score' ? system.value : null;
  if (rule.kind === 'veto') {
    if (!isBlankInput(manager) && manager !== confirmed) return { kind: 'invalidEntry' };
    if (own === 0 && (isBlankInput(manager) || !isWritten(reason))) return { kind: 'vetoOpen' };
    return own === null ? { kind: 'blank' } : { kind: 'score', value: own };
  }
  if (!isValidEntry(ratingScale(rule), manager)) return { kind: 'invalidEntry' };
  if (!isNumberInput(manager)) return own === null ? { kind: 'blank' } : { kind: 'score', value: own };
  const gap = own === null ? Infinity : roundDecimal(Math.abs(manager - own), TOTAL_DECIMALS);
  if (limit !== null && gap > limit) return { kind: 'tooFar' };
  if (gap > 0 && !isWritten(reason)) return { kind: 'noReason' };
  return { kind: 'score', value: roundDecimal(manager, SCORE_DECIMALS) };
}

/** What the cell of a final score shows instead of one. */
export interface FinalTexts {
  readonly invalidEntry: string;
  /** Before and behind the most points by which a manager's score may differ. */
  readonly tooFar: readonly [string, string];
  readonly notAllowed: string;
  readonly noReason: string;
  readonly vetoOpen: string;
  /** What the manager chooses to confirm a veto. */
  readonly confirmed: string;
}

/** Twin of `finalScore`. `reason` and `limit` are null where the card or the settings have no cell for them. */
export function finalFormula(
  rule: SystemRule,
  cells: {
    readonly system: string;
    readonly manager: string;
    readonly reason: string | null;
    readonly limit: string | null;
  },
  texts: FinalTexts,
): string {
  const { system, manager, reason, limit } = cells;
  const invalid = quoted(texts.invalidEntry);
  const byRule = `IF(ISNUMBER(${system}),${system},"")`;
  if (rule.kind === 'veto') {
    const open = reason === null ? `${manager}=""` : `OR(${manager}="",${unwritten(reason)})`;
    const standing = `IF(AND(ISNUMBER(${system}),N(${system})=0,${open}),${quoted(texts.vetoOpen)},${byRule})`;
    return `=IF(AND(${manager}<>"",${manager}<>${quoted(texts.confirmed)}),${invalid},${standing})`;
  }
  const gap = `ROUND(ABS(N(${manager})-N(${system})),${TOTAL_DECIMALS})`;
  const score = `ROUND(${manager},${SCORE_DECIMALS})`;
  const unexplained = `AND(OR(NOT(ISNUMBER(${system})),${gap}>0),${unwritten(reason ?? '')})`;
  const explained = reason === null ? score : `IF(${unexplained},${quoted(texts.noReason)},${score})`;
  const far = `AND(ISNUMBER(${limit ?? ''}),OR(NOT(ISNUMBER(${system})),${gap}>N(${limit ?? ''})))`;
  const tooFar = `IF(${limit ?? ''}=0,${quoted(texts.notAllowed)},${texts.tooFar.map(quoted).join(`&${limit ?? ''}&`)})`;
  const entered = limit === null ? explained : `IF(${far},${tooFar},${explained})`;
  return `=IF(${manager}="",${byRule},IF(${onScale(ratingScale(rule), manager)},${entered},${invalid}))`;
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
