import type { Finding, NoParams } from '../../../base/finding';
import type { Language } from '../../../base/language';
import type { ForbiddenGround } from '../demands/forbiddenGround';
import type { CatalogueSubject } from '../input/problem';

/** What each problem of a scheme tells. `indicator` and `other` are ids, scores points, weights percent points. */
export interface SchemeProblemParams {
  // what a rule gives
  targetNotFull: { indicator: string; score: number };
  nothingScores: { indicator: string; score: number };
  /** `share` of the target, in percent, that is worth 100 already; 0 where nothing achieved is. */
  triviallyFull: { indicator: string; share: number };
  /** `score`: the most the rule ever gives. */
  unreachable: { indicator: string; score: number };
  /** A target that nothing in this unit can reach: 6 of 5 points, 120 % of all. */
  targetImpossible: { indicator: string; target: number };
  targetOutsideBands: { indicator: string; score: number };
  bandsIgnoreTarget: { indicator: string };
  stepsUneven: { indicator: string; score: number };
  countWithoutAllowance: { indicator: string };
  // what an indicator asks
  movingBase: { indicator: string; language: Language };
  rateWithoutMinimum: { indicator: string; language: Language };
  vetoWithoutFault: { indicator: string; language: Language };
  rewardsLeniency: { indicator: string; language: Language };
  selfReported: { indicator: string; language: Language };
  dataSourceMissing: { indicator: string; language: Language };
  forbiddenGround: { ground: ForbiddenGround; words: string };
  // what a card adds up to
  weightOutside: { indicator: string; weight: number; min: number; max: number };
  allOrNothing: { weight: number; max: number };
  countedTwice: { indicator: string; other: string };
  attendanceCounted: { indicator: string };
  impossiblePair: { indicator: string; other: string; seconds: number; least: number };
  /** Two shares of one whole whose targets, in percent, are more than the whole together. */
  sharesBeyondWhole: { indicator: string; other: string; sum: number };
  uncontrollable: { indicator: string };
  noAssessor: NoParams;
  /** A duty asks for `figure` percent of what an indicator of the same card asks for `target` percent. */
  dutyAgainstTarget: { indicator: string; figure: number; target: number };
}

/** One thing that makes an assessment unfair, empty or impossible to reach, though it can be scored. */
export type SchemeProblem = Finding<SchemeProblemParams> & {
  /** Where it stands, as the caller named the places; "" where it named none. */
  readonly file: string;
  readonly subject: CatalogueSubject;
  /** Which value: "rule", "indicators[2].weight"; "" for the whole entry. */
  readonly path: string;
};

export type SchemeProblems = Iterable<SchemeProblem>;
