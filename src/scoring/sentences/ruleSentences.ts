import type { Direction, Unit } from '../scoringRule';

/** An end of a band as the sentence says it; `included`: the edge itself belongs to the band. */
export interface SpokenEdge {
  readonly text: string;
  readonly included: boolean;
}

/** One band; an end that is null is open, never both. */
export interface SpokenBand {
  readonly from: SpokenEdge | null;
  readonly to: SpokenEdge | null;
  readonly score: string;
}

/** A deduct rule, numbers already written in the language. */
interface SpokenDeduction {
  readonly direction: Direction;
  readonly unit: Unit;
  /** Null: the sentence points at the target on the card. */
  readonly target: string | null;
  /** "1个百分点", or the share of the target: "10%". */
  readonly step: string;
  readonly stepOfTarget: boolean;
  readonly points: string;
  /** Null: down to 0. */
  readonly maxDeduction: string | null;
  /** A gap smaller than a step is possible and costs a whole one: the sentence must say so. */
  readonly startedStepsCount: boolean;
}

/**
 * The words of one language for units and 评分标准. These tables stand here and not in i18n, because a rule's formula,
 * its value and its sentence must change together.
 */
export interface ScoringSentences {
  /** A target or an actual: "95%", "0次", "¥5,000". `number` is already written, percent values × 100. */
  readonly value: (unit: Unit, number: string) => string;
  /** A difference: "1个百分点", "0.5元". */
  readonly amount: (unit: Unit, number: string) => string;
  /** What a cell shows behind its number, short: of one and of others, the same where the language has one form. Absent: nothing. */
  readonly behind: Readonly<Partial<Record<Unit, readonly [one: string, others: string]>>>;
  readonly ratio: (parts: {
    readonly direction: 'higher' | 'lower';
    readonly cap: string;
    /** Null: down to 0. */
    readonly floor: string | null;
    readonly incentives: readonly { readonly from: string; readonly factor: string }[];
  }) => string;
  readonly deduct: (parts: SpokenDeduction) => string;
  readonly occurrence: (parts: {
    /** Null as above; `zero` where the target is 0. */
    readonly target: string | null;
    readonly zero: boolean;
    readonly one: string;
    readonly points: string;
    readonly maxDeduction: string | null;
  }) => string;
  readonly bands: (parts: {
    /** What falls into a band: the value; its share of the target; or, where less is better, the value beside the target. */
    readonly of: 'value' | 'attainment' | 'limit';
    readonly bands: readonly SpokenBand[];
  }) => string;
  readonly judgement: (
    parts:
      | {
          readonly scale: 'levels';
          /** Points of each level, from the lowest on. */
          readonly points: readonly string[];
        }
      | { readonly scale: 'points' },
  ) => string;
  /** Stands between a rule and the rate reached. */
  readonly attained: string;
  readonly veto: (parts: {
    readonly scope: 'item' | 'card';
    readonly direction: 'higher' | 'lower';
    /** Null where any occurrence is one: target 0 or none. */
    readonly target: string | null;
  }) => string;
}
