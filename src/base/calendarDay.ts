/** A day of the Gregorian calendar, without a time and without a time zone. */
export interface CalendarDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** What must be added to a serial number of the 1904 date system for the same day in the 1900 one. */
export const DAYS_FROM_1900_TO_1904 = 1462;

const DAY_MS = 86400000;
/** Serial numbers of the 1900 date system count from here, from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The day of a serial number, of the 1900 date system unless it is said to be of the other; a time of day is left out. */
export function dayOfSerial(serial: number, date1904 = false): CalendarDay {
  const days = Math.floor(serial) + (date1904 ? DAYS_FROM_1900_TO_1904 : 0);
  const date = new Date(days * DAY_MS + DAY_ZERO);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day if its month has it; null for a 31 April or a month 13. */
export function existingDay(year: number, month: number, day: number): CalendarDay | null {
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? { year, month, day } : null;
}

/** 28 to 31. @param month 1–12 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day on the calendar of the place where the program runs. */
export function localDay(time: Date): CalendarDay {
  return { year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() };
}

/** "2023-05-01". */
export function isoDay({ year, month, day }: CalendarDay): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Reads what `isoDay` writes; null for anything else, and for a day that its month does not have. */
export function parseIsoDay(text: string): CalendarDay | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return existingDay(Number(year), Number(month), Number(day));
}

/** Reads a day as people write it: "2026-12-05", "2026/12/5", "2026.12.5", "2026年12月5日"; null for anything else. */
export function writtenDay(text: string): CalendarDay | null {
  const [, year, month, day] = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?\s*$/.exec(text) ?? [];
  return existingDay(Number(year), Number(month), Number(day));
}

/** "2026-11-29T09:30" on the clock of the place where the program runs. */
export function localMinute(time: Date): string {
  return `${isoDay(localDay(time))}T${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
}

/** Negative where `a` is the earlier day, 0 for one and the same. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export function earlierDay(a: CalendarDay, b: CalendarDay): CalendarDay {
  return compareDays(a, b) < 0 ? a : b;
}

export function laterDay(a: CalendarDay, b: CalendarDay): CalendarDay {
  return compareDays(a, b) < 0 ? b : a;
}

/** The day after or before, by a number of days. */
export function addDays({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same day some months later, or the last one of a month that is too short for it. */
export function addMonths({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const [inYear, inMonth] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  return { year: inYear, month: inMonth, day: Math.min(day, daysInMonth(inYear, inMonth)) };
}

/** Days from one day to another, both counted; 0 where the second is the earlier one. */
export function countDays(from: CalendarDay, to: CalendarDay): number {
  return Math.max(0, Math.round((utc(to) - utc(from)) / DAY_MS) + 1);
}

/** Mondays to Fridays among them: public holidays are not known. */
export function countWorkingDays(from: CalendarDay, to: CalendarDay): number {
  const days = countDays(from, to);
  const weekday = new Date(utc(from)).getUTCDay();
  return Array.from({ length: days }, (_, index) => (weekday + index) % 7).filter((day) => day !== 0 && day !== 6)
    .length;
}

function utc({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day);
}

/** "05". */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
