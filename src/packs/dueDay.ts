import { addMonths, isoDay, laterDay, parseIsoDay, type CalendarDay } from '../base/calendarDay';
import { parsePeriod } from '../base/period';

const MONTHS_TO_RETURN = 12;

/** First and last of days, "2026-11-01", both included. */
interface DueDays {
  readonly first: string;
  readonly last: string;
}

/**
 * The days by which packs of a period can be asked back: from its first day, and from today where that is later, to a year after its last,
 * or after today. Null: the period can't be read.
 */
export function dueDays(period: string, today: CalendarDay): DueDays | null {
  const days = parsePeriod(period);
  if (days === null) return null;
  const last = addMonths(laterDay(days.last, today), MONTHS_TO_RETURN);
  return { first: isoDay(laterDay(days.first, today)), last: isoDay(last) };
}

/** True of a day, "2026-12-05", by which packs of the period can be asked back. */
export function isDueDay(text: string, { first, last }: DueDays): boolean {
  const day = parseIsoDay(text);
  if (day === null) return false;
  const written = isoDay(day);
  return written >= first && written <= last;
}
