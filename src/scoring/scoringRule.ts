/**
 * How an indicator turns an actual value into a score. One rule is the single source of its Excel
 * formula (formula.ts), its value in TypeScript (score.ts) and its sentence (sentences/describe.ts).
 *
 * Scores are on a 0–100 scale, more only where a ratio's `cap` allows it. Percent values are fractions (0.95 is 95 %).
 */
export type ScoringRule = RatioRule | DeductRule | OccurrenceRule | BandsRule | JudgementRule | VetoRule;

export type ScoringRuleKind = ScoringRule['kind'];

/** Which way an indicator is better: more, less, or close to its target. */
export type Direction = 'higher' | 'lower' | 'target';

/** actual ÷ target × 100 (lower: target ÷ actual × 100), kept between `floor` and `cap`. Needs a target above 0. */
export interface RatioRule {
  readonly kind: 'ratio';
  readonly direction: 'higher' | 'lower';
  /** Lowest score, 0–100. */
  readonly floor: number;
  /** Highest score, ≥ 100 as a rule. */
  readonly cap: number;
  /** Optional incentive: from this attainment (a fraction of the target) on, the score is multiplied by `factor`, before the cap. */
  readonly incentives?: readonly { readonly from: number; readonly factor: number }[];
}

/** 100 − points for every started step by which the value misses the target. */
export interface DeductRule {
  readonly kind: 'deduct';
  readonly direction: Direction;
  /** Size of a step, > 0: in the indicator's unit (0.01 = one percentage point), or as a fraction of the target. */
  readonly step: number;
  readonly stepOf: 'value' | 'target';
  readonly points: number;
  /** Most that can be lost; absent: down to 0. */
  readonly maxDeduction?: number;
}

/** 100 − points for every occurrence beyond the target count. Counts are whole numbers ≥ 0. */
export interface OccurrenceRule {
  readonly kind: 'occurrence';
  readonly points: number;
  readonly maxDeduction?: number;
}

/**
 * The score of the band the value falls in. `bands` run from low to high values without gap or overlap: the first has
 * `from: null`, the last `to: null`, and each starts where the one before ends. An edge belongs to the neighbour with
 * the better score.
 */
export interface BandsRule {
  readonly kind: 'bands';
  /** The value itself, or the attainment: value ÷ target (needs a target above 0). */
  readonly on: 'value' | 'attainment';
  readonly bands: readonly ScoreBand[];
}

export interface ScoreBand {
  readonly from: number | null;
  readonly to: number | null;
  readonly score: number;
}

/** Rated by people: levels 1–5 mapped to points, or 0–100 typed as it is. */
export interface JudgementRule {
  readonly kind: 'judgement';
  readonly scale: 'levels' | 'points';
}

/** Points of the judgement levels 1–5. */
export const LEVEL_POINTS: readonly [number, number, number, number, number] = [20, 40, 60, 80, 100];

/**
 * Any occurrence makes the indicator 0 (`item`) or also caps the whole card in the lowest grade (`card`). A value past
 * the target counts as an occurrence; a blank target reads as 0.
 */
export interface VetoRule {
  readonly kind: 'veto';
  readonly scope: 'item' | 'card';
  /** `lower` (the default): more than the target is an occurrence. `higher`: less than the target is one (and a target is needed). */
  readonly direction?: 'higher' | 'lower';
}

/** The rules that give a score by themselves; the others wait for assessors. */
export type SystemRule = Exclude<ScoringRule, JudgementRule>;

export function isSystemScored(rule: ScoringRule): rule is SystemRule {
  return rule.kind !== 'judgement';
}

/** How an indicator's values are written: a fraction shown as percent, a count, money, a duration … */
export type Unit =
  | 'percent'
  | 'ratio'
  | 'count'
  | 'times'
  | 'points'
  | 'score5'
  | 'yuan'
  | 'days'
  | 'hours'
  | 'minutes'
  | 'seconds'
  | 'hoursPerMonth';
