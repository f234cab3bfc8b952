import type { SituationReading } from '../../../app/situation/readSituation';
import type { CompanyFailure, PeriodFailure } from '../../../app/failure';

/** What the pane knows of the workbook without being asked. */
export interface HomeState {
  /** `off`: it does not look by itself; `first`: it looks for the first time; `seen`: it has looked. */
  readonly look: 'off' | 'first' | 'seen';
  readonly reading: SituationReading | null;
  /** What was found of a list while there were no cards. */
  readonly list: 'unread' | 'none' | 'notUnderstood';
  /** Why it could not look. */
  readonly failure: PeriodFailure | CompanyFailure | null;
  /** What is shown may no longer hold. */
  readonly stale: boolean;
  /** How often something was done, typed or asked for that makes it so: what a look that began before has seen is not all. */
  readonly changes: number;
  /** Cards are read whatever their number. */
  readonly everyCard: boolean;
  /** The sample workbook was opened in a window of its own. */
  readonly sampleOpened: boolean;
}

export const INITIAL_HOME: HomeState = {
  look: 'off',
  reading: null,
  list: 'unread',
  failure: null,
  stale: false,
  changes: 0,
  everyCard: false,
  sampleOpened: false,
};

/** Something was done or typed since. Pure. */
export function homeStale(home: HomeState): HomeState {
  return home.look === 'off' ? home : { ...home, stale: true, changes: home.changes + 1 };
}
