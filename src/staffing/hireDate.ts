import { comparable } from '../base/plainText';
import type { CellValue, HireDate } from './types';

/** Serial numbers read as days: 1954-10-03 to 2064-04-08. */
const FIRST_SERIAL = 20000;
const LAST_SERIAL = 60000;
const DAY_MS = 86400000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day a cell of a hire-date column names: an Excel serial number, 20230501, "2023.5.1", "2023年5月1日", "2023/05/01 9:00",
 * "1-May-2023". Null where no day can be told for sure, as for "2023.5" or 3/4/2023.
 */
export function readHireDate(value: CellValue): HireDate | null {
  if (typeof value === 'boolean' || value === '') return null;
  if (typeof value === 'number') return fromNumber(value);
  const text = comparable(value).replace(/[.,;。、]$/, '');
  if (/^\d{5}(\.\d+)?$/.test(text) || /^\d{8}$/.test(text)) return fromNumber(Number(text));
  return yearFirst(text) ?? yearLast(text) ?? monthNamed(text);
}

/** True for number formats that show a day or a month: "yyyy/m/d", "m月d日"; "h:mm" and "General" are not. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return /[yd]|e+[/年-]/.test(bare) && !/general/.test(bare);
}

function fromNumber(value: number): HireDate | null {
  if (Number.isInteger(value) && value >= 19000101 && value <= 21001231) {
    return day(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
  }
  if (value < FIRST_SERIAL || value > LAST_SERIAL) return null;
  const date = new Date(Math.floor(value) * DAY_MS + Date.UTC(1899, 11, 30));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const TIME = '(?:[ t]*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?z?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4}) ?[-/.年、] ?(\\d{1,2}) ?[-/.月、] ?(\\d{1,2}) ?[日号]?${TIME}$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${TIME}$`);

function yearFirst(text: string): HireDate | null {
  const found = YEAR_FIRST.exec(text);
  return found ? day(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** Only where one of the two small numbers can't be a month. */
function yearLast(text: string): HireDate | null {
  const found = YEAR_LAST.exec(text);
  if (!found) return null;
  const [a, b, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (a === b) return day(year, a, b);
  if (a > 12 && b <= 12) return day(year, b, a);
  if (b > 12 && a <= 12) return day(year, a, b);
  return null;
}

function monthNamed(text: string): HireDate | null {
  const found =
    /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*[ ,-]+(\d{4})$/.exec(text) ??
    /^([a-z]{3})[a-z]* (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  if (!found) return null;
  const [, first = '', second = '', year = ''] = found;
  const dayFirst = /^\d/.test(first);
  const month = MONTHS.indexOf(dayFirst ? second : first) + 1;
  return month === 0 ? null : day(Number(year), month, Number(dayFirst ? first : second));
}

function day(year: number, month: number, date: number): HireDate | null {
  if (year < 1900 || year > 2100) return null;
  const made = new Date(Date.UTC(year, month - 1, date));
  const real = made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  return real ? { year, month, day: date } : null;
}
