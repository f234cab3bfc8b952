import type { CatalogueSubject } from '../input/problem';

export type SchemeProblemCode =
  // what a rule gives
  | 'targetNotFull'
  | 'nothingScores'
  | 'bandsIgnoreTarget'
  | 'stepsUneven'
  | 'countWithoutAllowance'
  // what an indicator asks
  | 'movingBase'
  | 'rateWithoutMinimum'
  | 'vetoWithoutFault'
  | 'rewardsLeniency'
  // what a card adds up to
  | 'weightOutside'
  | 'allOrNothing'
  | 'countedTwice'
  | 'impossiblePair';

/** One thing that makes an assessment unfair, empty or impossible to reach, though it can be scored. */
export interface SchemeProblem {
  readonly code: SchemeProblemCode;
  /** Where it stands, as the caller named the places; "" where it named none. */
  readonly file: string;
  readonly subject: CatalogueSubject;
  /** Which value: "rule", "indicators[2].weight"; "" for the whole entry. */
  readonly path: string;
  /** What the sentence about it needs. */
  readonly params: Readonly<Record<string, string | number>>;
}

export type SchemeProblems = Iterable<SchemeProblem>;
