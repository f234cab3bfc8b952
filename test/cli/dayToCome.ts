import { addDays, isoDay, laterDay, localDay } from '../../src/base/calendarDay';

/** A day by which packs of November 2026 may be asked back, whenever a test is run. */
export function dayToCome(): string {
  return isoDay(addDays(laterDay(localDay(new Date()), { year: 2026, month: 11, day: 25 }), 10));
}
