import type { Catalogue } from '../../catalogue/catalogue';
import type { Assessee } from '../../scorecard/people/assessee';
import type { TargetSource } from '../../scorecard/targets/carriedTargets';
import type { AssessedPeriod, NotAssessed, UnnamedPlaces } from '../cards/assessees';
import type { ManySheets } from '../cards/manySheets';
import type { MatchedRow } from '../list/inspect';

export interface BuildOptions extends ManySheets {
  /** "2026-11" */
  readonly period: string;
  /** e.g. "{姓名}"; see planCards. */
  readonly namePattern: string;
  readonly unnamed: UnnamedPlaces;
  /** Build for these rows of the lists only; absent: everyone. */
  readonly only?: (row: MatchedRow) => boolean;
  /** Typed targets for the cards that are built or refreshed; absent: those they were given when they were built. */
  readonly targets?: readonly TargetSource[];
  /** Numbers of cards that a run which was stopped has finished: they are not built anew. */
  readonly finished?: ReadonlySet<string>;
  /** Builds cards of a project in place of the ordinary ones; `period` is its days then. Absent: the ordinary ones. */
  readonly project?: ProjectCards;
}

/** A project, and who gets a card of it. */
interface ProjectCards {
  readonly name: string;
  /** Of the list, with the lines of their cards. */
  readonly people: (catalogue: Catalogue, when: AssessedPeriod) => OnList;
}

export const DEFAULT_BUILD: Omit<BuildOptions, 'period'> = { namePattern: '{姓名}', unnamed: 'placesOnly' };

/** Whoever is assessed, and whoever is not. */
export interface OnList {
  readonly people: readonly Assessee[];
  readonly notAssessed: readonly NotAssessed[];
}
