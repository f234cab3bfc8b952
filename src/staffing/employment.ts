import type { CalendarDay } from '../base/calendarDay';

/** Months that probation may last at most, by the term of the contract. */
export type ProbationLimit = 0 | 1 | 2 | 6;

/** How and since when the people of a row are employed, as far as columns beside the list say it; what nothing says is absent. */
export interface EmploymentFacts {
  /** "试用期", as a state or remark of the row says it. */
  readonly probation?: string;
  readonly probationMonths?: number;
  /** The last day of probation. */
  readonly probationEnd?: CalendarDay;
  /** "产假", as a state or remark of the row says it. */
  readonly away?: string;
  readonly awayFrom?: CalendarDay;
  readonly awayTo?: CalendarDay;
  /** The last day of work. */
  readonly leftOn?: CalendarDay;
  /** The first day at the post the row names. */
  readonly movedOn?: CalendarDay;
}
