import type { RuleProblemCode } from '../validation/ruleReader';

/** Parts of a written rule that can be missing or stand twice. */
export type RuleClause =
  | 'direction'
  | 'floor'
  | 'cap'
  | 'incentive'
  | 'step'
  | 'points'
  | 'maxDeduction'
  | 'basis'
  | 'band'
  | 'scale'
  | 'scope';

/** Why a written rule can't be used. */
export interface RuleTextProblem {
  readonly code:
    | 'ruleEmpty'
    /** `text`: what stands before the colon. */
    | 'ruleKindUnknown'
    /** `text`: the part that was not understood. */
    | 'ruleClauseUnknown'
    /** `clause`, `text` */
    | 'ruleClauseTwice'
    /** `clause` */
    | 'ruleClauseMissing'
    /** `text`: a number that must be written with a percent sign. */
    | 'rulePercentSignMissing'
    /** `text`: a percentage where the unit is none. */
    | 'rulePercentSignOdd'
    /** `text`, `edge`, `score`: the edge counts for the neighbour with the better score. */
    | 'ruleEdgeBelongsToBetter'
    | RuleProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}
