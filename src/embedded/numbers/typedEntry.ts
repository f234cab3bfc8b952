import { isRealDay, serialFromDate } from './serialDate';

/** What Excel makes of typed text that looks like a number: the number, and the format that a General cell takes on. */
export interface NumericEntry {
  readonly value: number;
  readonly format: string | null;
}

const NUMBER = /^([+-]?)\s*([$￥¥]?)\s*([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(E[+-]?\d{1,3})?\s*(%?)$/i;
const BRACKETED = /^\(\s*([$￥¥]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?)\s*\)$/;
const FRACTION = /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/;

const decimalsOf = (digits: string): number => (digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0);

const plainNumber = (text: string): NumericEntry | null => {
  const bracketed = BRACKETED.exec(text);
  if (bracketed) {
    const inner = plainNumber(bracketed[1] ?? '');
    return inner && { ...inner, value: -inner.value };
  }
  const found = NUMBER.exec(text);
  if (!found) return null;
  const [, sign = '', currency = '', innerSign = '', digits = '', exponent = '', percent = ''] = found;
  if (sign && innerSign) return null;
  const size = Number(digits.replace(/,/g, '') + exponent);
  if (!Number.isFinite(size)) return null;
  const value = (sign || innerSign) === '-' ? -size : size;
  const decimals = decimalsOf(digits) > 0;
  if (percent) return { value: value / 100, format: decimals ? '0.00%' : '0%' };
  if (exponent) return { value, format: '0.00E+00' };
  if (currency) return { value, format: `${currency}#,##0${decimals ? '.00' : ''}` };
  if (digits.includes(',')) return { value, format: decimals ? '#,##0.00' : '#,##0' };
  return { value, format: null };
};

const fraction = (text: string): NumericEntry | null => {
  const found = FRACTION.exec(text);
  if (!found || Number(found[4]) === 0) return null;
  const size = Number(found[2]) + Number(found[3]) / Number(found[4]);
  return { value: found[1] === '-' ? -size : size, format: '# ?/?' };
};

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const fullYear = (year: string): number => {
  const value = Number(year);
  return year.length > 2 ? value : value < 30 ? 2000 + value : 1900 + value;
};

const dated = (year: number, month: number, day: number, format: string): NumericEntry | null =>
  year >= 1900 && year <= 9999 && isRealDay(year, month, day)
    ? { value: serialFromDate(year, month, day), format }
    : null;

const monthNumber = (name: string): number => MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Dates as an English (US) Excel reads them: month first. Texts without a year take `year`. */
const date = (text: string, year: number): NumericEntry | null => {
  const yearFirst = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (yearFirst) return dated(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]), 'm/d/yyyy');
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (chinese) {
    return dated(Number(chinese[1]), Number(chinese[2]), Number(chinese[3]), 'yyyy"年"m"月"d"日"');
  }
  const monthFirst = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (monthFirst) {
    return dated(fullYear(monthFirst[3] ?? ''), Number(monthFirst[1]), Number(monthFirst[2]), 'm/d/yyyy');
  }
  const monthDay = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (monthDay) return dated(year, Number(monthDay[1]), Number(monthDay[2]), 'd-mmm');
  const yearMonth = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (yearMonth) return dated(Number(yearMonth[1]), Number(yearMonth[2]), 1, 'mmm-yy');
  const named = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ](\d{2}|\d{4}))?$/.exec(text);
  if (named && monthNumber(named[2] ?? '') > 0) {
    const known = named[3] === undefined ? year : fullYear(named[3]);
    return dated(known, monthNumber(named[2] ?? ''), Number(named[1]), named[3] ? 'd-mmm-yy' : 'd-mmm');
  }
  return null;
};

const time = (text: string): NumericEntry | null => {
  const found = /^(\d{1,4}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(?:\s*(AM|PM))?$/i.exec(text);
  if (!found) return null;
  const [, h = '', m = '', s, ms, half] = found;
  let hours = Number(h);
  if (Number(m) > 59 || Number(s ?? 0) > 59) return null;
  if (half) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (/pm/i.test(half) ? 12 : 0);
  }
  const seconds = hours * 3600 + Number(m) * 60 + Number(s ?? 0) + Number(`0.${ms ?? 0}`);
  const plain = half ? (s ? 'h:mm:ss AM/PM' : 'h:mm AM/PM') : s ? 'h:mm:ss' : 'h:mm';
  return { value: seconds / 86_400, format: hours > 23 ? '[h]:mm:ss' : plain };
};

/**
 * The number that Excel would store for this text, or null when it stays text. `year` completes dates without a year.
 */
export const numericEntry = (text: string, year: number): NumericEntry | null => {
  const trimmed = text.trim();
  if (!/^[-+($￥¥.\d]/.test(trimmed) || trimmed.length > 255) return null;
  const simple = plainNumber(trimmed) ?? fraction(trimmed) ?? date(trimmed, year) ?? time(trimmed);
  if (simple) return simple;
  const space = trimmed.search(/\s+\d{1,2}:\d{2}/);
  if (space < 0) return null;
  const day = date(trimmed.slice(0, space), year);
  const moment = time(trimmed.slice(space).trim());
  return day && moment ? { value: day.value + moment.value, format: 'm/d/yyyy h:mm' } : null;
};
