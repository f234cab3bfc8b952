import { addMonths, compareDays, isoDay, parseIsoDay } from '../base/calendarDay';
import { parsePeriod } from '../base/period';

const MONTHS_TO_RETURN = 12;

/** The days by which packs of a period can be asked back, "2026-11-01": from its first day to a year after its last. */
export function dueDays(period: string): { readonly first: string; readonly last: string } | null {
  const days = parsePeriod(period);
  if (days === null) return null;
  return { first: isoDay(days.first), last: isoDay(addMonths(days.last, MONTHS_TO_RETURN)) };
}

/** True of a day, "2026-12-05", by which packs of the period can be asked back. */
export function isDueDay(text: string, period: string): boolean {
  const [day, days] = [parseIsoDay(text), dueDays(period)];
  const [first, last] = [parseIsoDay(days?.first ?? ''), parseIsoDay(days?.last ?? '')];
  return day !== null && first !== null && last !== null && compareDays(day, first) >= 0 && compareDays(day, last) <= 0;
}
