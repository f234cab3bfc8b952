import type { Finding } from '../../../base/finding';
import type { Language } from '../../../base/language';
import type { CatalogueSubject } from '../input/problem';

/** An indicator, by its id, and the language whose text promises what cannot be kept. */
interface Wording {
  indicator: string;
  language: Language;
}

/** What each problem of a scheme tells: indicators by their ids, weights in percent points, scores in points. */
export interface SchemeProblemParams {
  // what a rule gives
  targetNotFull: { indicator: string; score: number };
  nothingScores: { indicator: string; score: number };
  bandsIgnoreTarget: { indicator: string };
  stepsUneven: { indicator: string; score: number };
  countWithoutAllowance: { indicator: string };
  // what an indicator asks
  movingBase: Wording;
  rateWithoutMinimum: Wording;
  vetoWithoutFault: Wording;
  rewardsLeniency: Wording;
  // what a card adds up to
  weightOutside: { indicator: string; weight: number; min: number; max: number };
  allOrNothing: { weight: number; max: number };
  /** `other`: an indicator, or "attendance". */
  countedTwice: { indicator: string; other: string };
  /** `least`: the mean stay in seconds that `indicator` asks for; `seconds`: the one that `other` does. */
  impossiblePair: { indicator: string; other: string; seconds: number; least: number };
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
