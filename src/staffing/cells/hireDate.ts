import { captured } from './captured';
import { dayOfSerial, existingDay, type CalendarDay } from '../../base/calendarDay';
import { comparable } from '../../base/plainText';
import { NO_ORDER, SHORT_YEAR, YEAR_LAST, type DateOrder, type NumberOrder } from './dateOrder';
import type { CellValue } from '../../base/grid';

/** Serial numbers read as days: 1954-10-03 to 2064-04-08. */
const FIRST_SERIAL = 20000;
const LAST_SERIAL = 60000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What stands around a cell and helps to read it. */
export interface DateHints {
  readonly order: DateOrder;
  /** The cell's number format; "0.00" shows 2023.1 as 2023.10. */
  readonly format: string;
}

/**
 * The day a cell of a hire-date column names: an Excel serial number, 20230501, "2023.5.1", "2023年5月1日", "2023/05/01 9:00",
 * "1-May-2023", "112/05/01" and "民國112年5月1日" (years since 1911). A mere month is its first day, as Excel takes it:
 * "2023.5", "2023年5月". Null where no day can be told for sure, as for 3/4/2023 or 23/4/3 in a column that does not say
 * which number is the month.
 */
export function readHireDate(value: CellValue, { order, format }: DateHints = NO_HINTS): CalendarDay | null {
  if (typeof value === 'boolean') return null;
  if (typeof value === 'number') return fromNumber(value) ?? monthNumber(value, format);
  const text = comparable(value).replace(/[.,;。、]$/, '');
  if (/^\d{5}(\.\d+)?$/.test(text) || /^\d{8}$/.test(text)) return fromNumber(Number(text));
  return (
    yearFirst(text) ??
    monthOnly(text) ??
    sinceRepublic(text) ??
    yearLast(text, order) ??
    shortYear(text, order) ??
    monthNamed(text)
  );
}

const NO_HINTS: DateHints = { order: NO_ORDER, format: 'General' };

/** A full date within a longer text without blanks, for `readHireDate`. */
export const FULL_DAY = '\\d{4}[年./-]\\d{1,2}[月./-]\\d{1,2}日?';

/** A date as far as its form goes, whether or not the day can be told. */
export function looksLikeDate(text: string): boolean {
  const plain = comparable(text);
  return YEAR_LAST.test(plain) || SHORT_YEAR.test(plain) || readHireDate(text) !== null;
}

/** True for number formats that show a day or a month: "yyyy/m/d", "m月d日"; "h:mm" and "General" are not. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return /[yd]|e[/年-]/.test(bare) && !/general/.test(bare);
}

function fromNumber(value: number): CalendarDay | null {
  if (Number.isInteger(value) && value >= 19000101) {
    return day(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
  }
  if (value < FIRST_SERIAL || value > LAST_SERIAL) return null;
  return dayOfSerial(value);
}

const TIME = '(?:[ t]*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?z?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4}) ?[-/.年、] ?(\\d{1,2}) ?[-/.月、] ?(\\d{1,2}) ?[日号]?${TIME}$`);
const LAST_YEARS = new RegExp(`^\\d{1,2}[-/.]\\d{1,2}[-/.](\\d{4}|\\d{1,2})${TIME}$`);
const MONTH_ONLY = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?月?(份|起)?$/;
const SHORT_CHINESE = /^(\d{2})年(\d{1,2})月(?:(\d{1,2})[日号])?$/;
const REPUBLIC =
  /^(?:民国) ?(\d{2,3}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?$|^(1\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
/** Two figures from here on are years before 2000. */
const LAST_CENTURY = 50;

function yearFirst(text: string): CalendarDay | null {
  const found = YEAR_FIRST.exec(text);
  return found ? day(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** "2023年5月", "2023-05": the first of the month. */
function monthOnly(text: string): CalendarDay | null {
  const found = MONTH_ONLY.exec(text) ?? /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text);
  return found ? day(Number(found[1]), Number(found[2]), 1) : null;
}

/** 2023.5 typed as a number. 2023.1 can be January, or October without its last figure: only the format tells. */
function monthNumber(value: number, format: string): CalendarDay | null {
  if (Number.isInteger(value)) return monthOnly(String(value));
  const twoPlaces = /^0\.00(?!0)/.test(format);
  const text = twoPlaces ? value.toFixed(2) : String(value);
  return !twoPlaces && /\.1$/.test(text) ? null : monthOnly(text);
}

/** Taiwan counts the years since 1911. */
function sinceRepublic(text: string): CalendarDay | null {
  const found = REPUBLIC.exec(text);
  if (!found) return null;
  const [year = 0, month = 0, date = 0] = found.slice(1).flatMap((each) => (each === undefined ? [] : [Number(each)]));
  return day(year + 1911, month, date);
}

/** 3/4/2023: where one of the two small numbers can't be a month, or the column shows the order. */
function yearLast(text: string, order: DateOrder): CalendarDay | null {
  const found = LAST_YEARS.test(text) ? YEAR_LAST.exec(text) : null;
  if (!found) return null;
  const [a, b, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (a === b) return day(year, a, b);
  if (a > 12) return day(year, b, a);
  if (b > 12) return day(year, a, b);
  return order.fullYear === null ? null : inOrder(order.fullYear, a, b, year);
}

/** "23年4月3日", or 23/4/3 where the column shows the order. */
function shortYear(text: string, order: DateOrder): CalendarDay | null {
  const chinese = SHORT_CHINESE.exec(text);
  if (chinese) return day(fullYear(Number(chinese[1])), Number(chinese[2]), Number(chinese[3] ?? 1));
  if (order.shortYear === null || !LAST_YEARS.test(text)) return null;
  const found = SHORT_YEAR.exec(text);
  return found && inOrder(order.shortYear, Number(found[1]), Number(found[2]), Number(found[3]));
}

function inOrder(order: NumberOrder, a: number, b: number, c: number): CalendarDay | null {
  if (order === 'yearFirst') return day(fullYear(a), b, c);
  return order === 'dayFirst' ? day(fullYear(c), b, a) : day(fullYear(c), a, b);
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < LAST_CENTURY ? 2000 + year : 1900 + year;
}

function monthNamed(text: string): CalendarDay | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*[ ,-]+(\d{4})$/.exec(text);
  const found = dayFirst ?? /^([a-z]{3})[a-z]* (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  if (!found) return null;
  const [name, date] = dayFirst ? [2, 1] : [1, 2];
  return day(Number(found[3]), MONTHS.indexOf(captured(found, name)) + 1, Number(found[date]));
}

function day(year: number, month: number, date: number): CalendarDay | null {
  return year < 1900 || year > 2100 ? null : existingDay(year, month, date);
}
