import { addDays, compareDays, type CalendarDay } from '../../base/calendarDay';
import { daysOfPeriod } from '../employment/periodStatus';

/** Days between which somebody is on probation; null: nobody knows. */
export interface ProbationSpan {
  readonly from: CalendarDay | null;
  /** The last day. */
  readonly until: CalendarDay | null;
}

/**
 * Which goals the card of a period is about, by their places in `due`: those that fall due within the period, or, where none
 * does, those that are due next. Where all were due before, without a day of hiring, or with a period that is none, all of them.
 * @param due by which day of service each is due; null: by the end of probation
 */
export function goalsOfPeriod(
  due: readonly (number | null)[],
  { from, until }: ProbationSpan,
  period: string,
): readonly number[] {
  const whole = daysOfPeriod(period);
  const all = due.map((_, index) => index);
  if (from === null || whole === null) return all;
  const dayOf = (day: number | null): CalendarDay | null => {
    if (day === null) return until;
    const counted = addDays(from, day - 1);
    return until !== null && compareDays(until, counted) < 0 ? until : counted;
  };
  const days = due.map(dayOf);
  const within = all.filter((index) => {
    const day = days[index] ?? null;
    return day !== null && compareDays(day, whole.from) >= 0 && compareDays(day, whole.to) <= 0;
  });
  if (within.length > 0) return within;
  const later = all.filter((index) => {
    const day = days[index] ?? null;
    return day === null || compareDays(day, whole.to) > 0;
  });
  const isEarlier = (one: CalendarDay | null, other: CalendarDay | null): boolean =>
    one !== null && (other === null || compareDays(one, other) < 0);
  const next = later.filter((index) => !later.some((each) => isEarlier(days[each] ?? null, days[index] ?? null)));
  return next.length > 0 ? next : all;
}
