import type { Finding, NoParams } from '../../base/finding';
import type { RuleProblemParams } from '../validation/ruleReader';

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

/** What keeps the writing of a rule from being understood. `text` is the part in question. */
interface WritingProblemParams {
  ruleEmpty: NoParams;
  /** `text`: what stands before the colon. */
  ruleKindUnknown: { text: string };
  ruleClauseUnknown: { text: string };
  ruleClauseTwice: { clause: RuleClause; text: string };
  ruleClauseMissing: { clause: RuleClause };
  /** A number that must be written with a percent sign. */
  rulePercentSignMissing: { text: string };
  /** A percentage where the unit is none. */
  rulePercentSignOdd: { text: string };
  /** The edge counts for the neighbour with the better score. */
  ruleEdgeBelongsToBetter: { text: string; edge: number; score: number };
}

/** `field`: which field of the rule as read. */
type ReadRuleParams = { [K in keyof RuleProblemParams]: RuleProblemParams[K] & { field: string } };

export type RuleTextProblemParams = WritingProblemParams & ReadRuleParams;

/** Why a written rule can't be used. */
export type RuleTextProblem = Finding<RuleTextProblemParams>;
