import { compareDays, type CalendarDay } from '../../../base/calendarDay';
import type { EmploymentFacts } from '../../employment';

/** From when to when somebody is at the post of a row; null: nothing says it. */
export interface PostDays {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  /** The day of a move, which ends the post before. */
  readonly movedOn: CalendarDay | null;
}

/** The days of a row, as it says them. */
export function postDays(hireDate: CalendarDay | null, { leftOn, movedOn }: EmploymentFacts = {}): PostDays {
  const isLater = movedOn !== undefined && (hireDate === null || compareDays(hireDate, movedOn) < 0);
  return { from: isLater ? movedOn : hireDate, to: leftOn ?? null, movedOn: isLater ? movedOn : null };
}

/** Whether one post is over before the other begins. */
export function areApart(one: PostDays, other: PostDays): boolean {
  return isBefore(one, other) || isBefore(other, one);
}

function isBefore(first: PostDays, second: PostDays): boolean {
  if (second.from === null) return false;
  // On the row of the old post it is the day of the move to the other.
  if (first.movedOn !== null && second.movedOn === null && compareDays(first.movedOn, second.from) === 0) return true;
  if (first.to !== null) return compareDays(first.to, second.from) < 0;
  if (first.from !== null && compareDays(first.from, second.from) >= 0) return false;
  return second.movedOn !== null;
}
