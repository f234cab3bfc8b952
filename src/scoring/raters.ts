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

/** Who may rate besides the person and the manager: the manager's manager, colleagues, direct reports, customers. */
export const OTHER_RATERS = ['superior', 'peer', 'report', 'customer'] as const;
export type OtherRater = (typeof OTHER_RATERS)[number];

/** Those who may be several: a card shows their mean and how many they are, never one person's rating. */
export const GROUP_RATERS = ['peer', 'report', 'customer'] as const satisfies readonly OtherRater[];
export type GroupRater = (typeof GROUP_RATERS)[number];

export type Rater = 'self' | 'manager' | OtherRater;
/** In the order of a card's columns. */
const RATERS: readonly Rater[] = ['self', 'manager', ...OTHER_RATERS];

/** Weights as the settings hold them, by default 0.2 and 0.8; fractions that need not sum to 1. Absent: does not rate. */
export type RaterWeights = Readonly<Record<'self' | 'manager', number>> & Readonly<Partial<Record<OtherRater, number>>>;

/** What each rater entered; of several people their mean. Absent: there is no place to rate. */
type Ratings = Readonly<Record<'self' | 'manager', CellInput>> & Readonly<Partial<Record<OtherRater, CellInput>>>;

/** What assessors may enter: levels 1–5, whole but for the mean of several people, or points from 0 to `max`. */
export type RatingScale =
  { readonly kind: 'levels' | 'meanLevels' } | { readonly kind: 'points'; readonly max: number };

export function ratingScale(rule: ScoringRule, rater: Rater = 'manager'): RatingScale {
  if (rule.kind === 'judgement' && rule.scale === 'levels') return { kind: isGroup(rater) ? 'meanLevels' : 'levels' };
  return { kind: 'points', max: rule.kind === 'ratio' ? Math.max(100, rule.cap) : 100 };
}

function isGroup(rater: Rater): boolean {
  return (GROUP_RATERS as readonly Rater[]).includes(rater);
}

/**
 * A judged indicator: the mean of the entered scores by rater weight. Raters who did not rate drop out, and the weights of
 * the others count in proportion; without the manager's score, where it has a weight, there is none.
 */
export function judgedScore(rule: JudgementRule, entries: Ratings, weights: RaterWeights): FinalScore {
  const given = RATERS.map((rater) => ({
    scale: ratingScale(rule, rater),
    entry: entries[rater] ?? '',
    weight: weights[rater] ?? 0,
  }));
  if (!given.every(({ scale, entry }) => isValidEntry(scale, entry))) return { kind: 'invalidEntry' };
  if (weights.manager > 0 && isBlankInput(entries.manager)) return { kind: 'blank' };
  const present = given.filter(({ entry }) => isNumberInput(entry));
  const whole = present.reduce((sum, { weight }) => sum + weight, 0);
  if (whole <= 0) return { kind: 'blank' };
  const points = present.reduce((sum, { scale, entry, weight }) => sum + entryPoints(scale, entry) * weight, 0);
  return { kind: 'score', value: roundDecimal(points / whole, SCORE_DECIMALS) };
}

/** Cells of one rater: the rating, and the weight on the settings sheet. */
export interface RaterCells {
  readonly rater: Rater;
  readonly entry: string;
  readonly weight: string;
}

/** Twin of `judgedScore`. The weight cells are those of the settings sheet; `others`: who has a place on the card and a weight there. */
export function judgedFormula(
  rule: JudgementRule,
  cells: {
    readonly self: string;
    readonly manager: string;
    readonly selfWeight: string;
    readonly managerWeight: string;
    readonly others?: readonly RaterCells[];
  },
  texts: { readonly invalidEntry: string },
): string {
  const { self, manager, selfWeight, managerWeight, others = [] } = cells;
  const raters: readonly RaterCells[] = [
    { rater: 'self', entry: self, weight: selfWeight },
    { rater: 'manager', entry: manager, weight: managerWeight },
    ...others,
  ];
  const sumOf = (part: (cells: RaterCells) => string): string => `(${raters.map(part).join('+')})`;
  const weights = sumOf(({ entry, weight }) => `COUNT(${entry})*${weight}`);
  const sum = sumOf(({ rater, entry, weight }) => `${pointsOf(ratingScale(rule, rater), entry)}*${weight}`);
  const open = `OR(AND(${manager}="",${managerWeight}>0),${weights}<=0)`;
  const mean = `IF(${open},"",ROUND(${sum}/${weights},${SCORE_DECIMALS}))`;
  const valid = raters.map(({ rater, entry }) => blankOrOnScale(ratingScale(rule, rater), entry)).join(',');
  return `=IF(AND(${valid}),${mean},${quoted(texts.invalidEntry)})`;
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
  return (scale.kind === 'meanLevels' || Number.isInteger(entry)) && entry >= 1 && entry <= LEVEL_POINTS.length;
}

function blankOrOnScale(scale: RatingScale, cell: string): string {
  return `OR(${cell}="",${onScale(scale, cell)})`;
}

/** AND looks at every part, so none of them may fail on a text: hence N() inside INT(). */
function onScale(scale: RatingScale, cell: string): string {
  if (scale.kind === 'points') return `AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=${decimalText(scale.max)})`;
  const whole = scale.kind === 'levels' ? `N(${cell})=INT(N(${cell})),` : '';
  return `AND(ISNUMBER(${cell}),${whole}${cell}>=1,${cell}<=${LEVEL_POINTS.length})`;
}

/** Levels are worth equal steps, so that the mean of levels is worth the mean of their points. */
const POINTS_A_LEVEL = LEVEL_POINTS[0];

function entryPoints(scale: RatingScale, entry: CellInput): number {
  if (!isNumberInput(entry)) return 0;
  if (scale.kind === 'points') return entry;
  return scale.kind === 'levels' ? (LEVEL_POINTS[entry - 1] ?? 0) : entry * POINTS_A_LEVEL;
}

function pointsOf(scale: RatingScale, cell: string): string {
  if (scale.kind === 'points') return `N(${cell})`;
  if (scale.kind === 'meanLevels') return `N(${cell})*${POINTS_A_LEVEL}`;
  return `IF(ISNUMBER(${cell}),CHOOSE(${cell},${LEVEL_POINTS.join(',')}),0)`;
}
