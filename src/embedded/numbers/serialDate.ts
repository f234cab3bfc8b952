import type { CalendarDay } from '../../base/calendarDay';

/** A moment as cells hold it, taken apart. Month 1–12, weekday 0 (Sunday)–6, fraction of a second in `millisecond`. */
export interface DateParts extends CalendarDay {
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const MS_PER_DAY = 86_400_000;
/** Serial 0 is 1899-12-31; from serial 61 on the day that never was, 1900-02-29, is counted too. */
const EPOCH = Date.UTC(1899, 11, 31);
const LAST_SERIAL = 2_958_465;

/** The largest serial date plus one: 9999-12-31 24:00. */
export const SERIAL_LIMIT = LAST_SERIAL + 1;

/** The serial of a day of the Gregorian calendar; month and day may run over. */
export const serialFromDate = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const days = Math.round((date.getTime() - EPOCH) / MS_PER_DAY);
  return days >= 60 ? days + 1 : days;
};

/** The serial of a date, a time or both in ISO 8601 ("2024-03-01T08:45:00"); null for any other text. */
export const serialFromIso = (text: string): number | null => {
  const found = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text.trim());
  if (!found || text.trim() === '') return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = found;
  const days = year === undefined ? 0 : serialFromDate(Number(year), Number(month), Number(day));
  return days + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
};

/** The parts of a serial date from 0 to 9999-12-31, or null. Times are rounded to milliseconds. */
export const partsFromSerial = (serial: number): DateParts | null => {
  if (!(serial >= 0 && serial < SERIAL_LIMIT)) return null;
  const total = Math.round((serial - Math.floor(serial)) * MS_PER_DAY);
  const whole = Math.floor(serial) + (total === MS_PER_DAY ? 1 : 0);
  const ms = total === MS_PER_DAY ? 0 : total;
  const time = {
    hour: Math.floor(ms / 3_600_000),
    minute: Math.floor(ms / 60_000) % 60,
    second: Math.floor(ms / 1000) % 60,
    millisecond: ms % 1000,
  };
  const weekday = (whole + 6) % 7;
  if (whole === 60) return { year: 1900, month: 2, day: 29, weekday, ...time };
  if (whole === 0) return { year: 1900, month: 1, day: 0, weekday, ...time };
  const date = new Date(EPOCH + (whole > 60 ? whole - 1 : whole) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday, ...time };
};

/** Whether the calendar has this day (month 1–12). */
export const isRealDay = (year: number, month: number, day: number): boolean => {
  if (month < 1 || month > 12 || day < 1) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1;
};
