import {
  addDays,
  addMonths,
  compareDays,
  countDays,
  dayOfSerial,
  daysInMonth,
  existingDay,
  isoDay,
  twoDigits,
  type CalendarDay,
} from './calendarDay';
import type { CellValue } from './grid';

type PeriodKind = 'month' | 'quarter' | 'half' | 'year' | 'range';

/** What people are assessed for: a month, quarter, half-year or year of the calendar, or other days in a row. */
export interface Period {
  readonly kind: PeriodKind;
  readonly first: CalendarDay;
  /** Itself included. */
  readonly last: CalendarDay;
}

/** Months of each kind; a range has no number of its own. */
const LENGTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const satisfies Partial<Record<PeriodKind, number>>;

/** Kinds that the calendar has a name for. */
export type CalendarKind = keyof typeof LENGTHS;

const CALENDAR_KINDS = Object.keys(LENGTHS) as readonly CalendarKind[];

/** Longest range. */
const MOST_MONTHS = 12;
const ORDINALS = '一二三四';
/** Years that a period can lie in. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

const QUARTER = /^(\d{4})(?:[-/.年]?Q([1-4])|年?第?([1-4一二三四])季度?)$|^Q([1-4])[-/.]?(\d{4})$/;
const HALF = /^(\d{4})(?:[-/.年]?H([12])|年?([上下])半年度?)$|^H([12])[-/.]?(\d{4})$/;
const YEAR = /^(?:FY)?(\d{4})(?:年度?|全年|年全年)?$/;
const MONTH = /^(\d{4})[-/.年]?(\d{1,2})(?:月份?)?$/;
const DAY = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})[日号號]?$/;
/** A month whose year is that of the one before. */
const MONTH_ALONE = /^(\d{1,2})月份?$/;
const BETWEEN = /\.{2,}|…|至|~|—+|–|到|TO/;
/** A hyphen parts two whole days or months, and stands within them. */
const HYPHENED =
  /^(\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}[日号號]?|月份?)?)-(\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}[日号號]?|月份?)?|\d{1,2}月(?:份|\d{1,2}[日号號]?)?)$/;

/**
 * Reads "2026-11", "2026年11月", "202611"; "2026-Q3", "2026年第三季度"; "2026H1", "2026年上半年"; "2026", "2026年度"; and days
 * from one to another, "2026-07-15 至 2026-09-30", "2026年7-9月", of which the second may leave out its year and both may be
 * whole months. Days that the calendar has a name for are that. Null for anything else, for days that end before they begin,
 * for a single day, and for more than twelve months.
 */
export function parsePeriod(text: string): Period | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .toUpperCase();
  const quarter = QUARTER.exec(plain);
  if (quarter) {
    const word = quarter[2] ?? quarter[3] ?? quarter[4] ?? '';
    const ordinal = ORDINALS.includes(word) ? ORDINALS.indexOf(word) + 1 : Number(word);
    return ofCalendar('quarter', quarter[1] ?? quarter[5], ordinal);
  }
  const half = HALF.exec(plain);
  if (half) {
    const word = half[2] ?? half[4];
    return ofCalendar(
      'half',
      half[1] ?? half[5],
      word === undefined ? '上下'.indexOf(half[3] ?? '') + 1 : Number(word),
    );
  }
  const year = YEAR.exec(plain);
  if (year) return ofCalendar('year', year[1], 1);
  const month = MONTH.exec(plain);
  if (month) return ofCalendar('month', month[1], Number(month[2]));
  const [from, to, ...more] = HYPHENED.exec(plain)?.slice(1) ?? plain.split(BETWEEN).filter((part) => part !== '');
  return from === undefined || to === undefined || more.length > 0 ? null : between(from, to);
}

/** A period as a cell holds it: Excel makes a day of a month that is typed where cells are not text. */
export function readPeriod(content: CellValue): Period | null {
  if (typeof content === 'number' && content >= 10_000 && content < 100_000) {
    const { year, month, day } = dayOfSerial(content);
    return day === 1 ? ofCalendar('month', String(year), month) : null;
  }
  return parsePeriod(String(content));
}

/** The one way a period is written: "2026-11", "2026-Q3", "2026-H1", "2026", "2026-07-15..2026-09-30". */
export function periodText({ kind, first, last }: Period): string {
  switch (kind) {
    case 'month':
      return `${first.year}-${twoDigits(first.month)}`;
    case 'quarter':
      return `${first.year}-Q${Math.ceil(first.month / LENGTHS.quarter)}`;
    case 'half':
      return `${first.year}-H${Math.ceil(first.month / LENGTHS.half)}`;
    case 'year':
      return String(first.year);
    case 'range':
      return `${isoDay(first)}..${isoDay(last)}`;
  }
}

/** Whether a text is a calendar month; one that is no period counts as one, as they all were. */
export function isMonth(text: string): boolean {
  return (parsePeriod(text)?.kind ?? 'month') === 'month';
}

/** The calendar month of a day. */
export function monthOfDay({ year, month }: Pick<CalendarDay, 'year' | 'month'>): Period {
  return wholeMonths('month', { year, month, day: 1 });
}

/** The one after it of the same kind; null for a range: nobody knows how long the next is. */
export function nextPeriod({ kind, first }: Period): Period | null {
  return kind === 'range' ? null : wholeMonths(kind, addMonths(first, LENGTHS[kind]));
}

/** The one before it of the same kind; null for a range. */
export function previousPeriod({ kind, first }: Period): Period | null {
  return kind === 'range' ? null : wholeMonths(kind, addMonths(first, -LENGTHS[kind]));
}

/** The one of a kind of the calendar that has a day; itself where it is of that kind. */
export function periodWith({ year, month }: Pick<CalendarDay, 'year' | 'month'>, kind: CalendarKind): Period {
  const first = Math.floor((month - 1) / LENGTHS[kind]) * LENGTHS[kind] + 1;
  return wholeMonths(kind, { year, month: first, day: 1 });
}

/** The first of each kind of the calendar that comes behind a period, in the order in which they are assessed. */
export function periodsBehind(period: Period): readonly Period[] {
  const after = periodText(period);
  const isBehind = (each: Period): boolean => comparePeriods(periodText(each), after) > 0;
  return CALENDAR_KINDS.map((kind) => {
    const around = periodWith(period.last, kind);
    return isBehind(around) ? around : wholeMonths(kind, addMonths(around.first, LENGTHS[kind]));
  }).sort((one, other) => comparePeriods(periodText(one), periodText(other)));
}

/** Whether one is of the same kind as another and ends on the day before it begins. */
export function isRightBefore(earlier: Period, later: Period): boolean {
  return earlier.kind === later.kind && compareDays(addDays(earlier.last, 1), later.first) === 0;
}

/** Whether all days of one are days of another. */
export function isWithinPeriod(inner: Pick<Period, 'first' | 'last'>, outer: Period): boolean {
  return compareDays(inner.first, outer.first) >= 0 && compareDays(inner.last, outer.last) <= 0;
}

/** Whether they have a day in common. */
export function overlaps(one: Pick<Period, 'first' | 'last'>, other: Period): boolean {
  return compareDays(one.first, other.last) <= 0 && compareDays(one.last, other.first) >= 0;
}

/** Days of a period; 0 for none. */
export function countedDays(period: Period | null): number {
  return period === null ? 0 : countDays(period.first, period.last);
}

/** Calendar months that lie in a period as a whole, in order. */
export function monthsWithin(period: Period): readonly Period[] {
  const months: Period[] = [];
  for (let month = monthOfDay(period.first); overlaps(month, period); month = monthOfDay(addMonths(month.first, 1))) {
    if (isWithinPeriod(month, period)) months.push(month);
  }
  return months;
}

/**
 * Orders periods as they are written: the one that ends later comes later, and of two that end together the longer one,
 * which is assessed when its months are. A text that is no period comes before all.
 */
export function comparePeriods(a: string, b: string): number {
  const [one, other] = [parsePeriod(a), parsePeriod(b)];
  if (one === null || other === null) {
    return Number(one !== null) - Number(other !== null) || (a < b ? -1 : Number(a > b));
  }
  return compareDays(one.last, other.last) || compareDays(other.first, one.first);
}

/** How a period is written in the name of a sheet, which may have 31 characters: "2026-11", "20260715-20260930". */
export function periodInName(text: string): string {
  const period = parsePeriod(text);
  if (period?.kind !== 'range') return text;
  return `${isoDay(period.first)}-${isoDay(period.last)}`.replace(/(\d{4})-(\d\d)-(\d\d)/g, '$1$2$3');
}

/** Whether a text begins as numbers of cards do: with a period as it is written, and a slash. A day, "2026/11/3", does not. */
export function beginsWithPeriod(text: string): boolean {
  return CARD_NUMBER.test(text);
}

const CARD_NUMBER = /^\d{4}(?:-\d{2}|-Q[1-4]|-H[12]|-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2})?\/(?!\d{1,2}[-/.]\d{1,2}(?!\d))/;

/** @param ordinal which of that kind in the year, from 1 on */
function ofCalendar(kind: CalendarKind, year: string | undefined, ordinal: number): Period | null {
  const months = LENGTHS[kind];
  const isOne = Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR && ordinal >= 1 && ordinal <= 12 / months;
  return isOne ? wholeMonths(kind, { year: Number(year), month: (ordinal - 1) * months + 1, day: 1 }) : null;
}

function wholeMonths(kind: CalendarKind, first: CalendarDay): Period {
  return { kind, first, last: addDays(addMonths(first, LENGTHS[kind]), -1) };
}

function between(from: string, to: string): Period | null {
  const first = endOf(from, null);
  const last = first && endOf(to, first.first);
  if (!first || !last) return null;
  const range: Period = { kind: 'range', first: first.first, last: last.last };
  if (compareDays(range.first, range.last) >= 0) return null;
  if (compareDays(range.last, addMonths(range.first, MOST_MONTHS)) >= 0) return null;
  return named(range);
}

/** A day or a whole month. @param after the day that the year is taken from where the text leaves it out */
function endOf(text: string, after: CalendarDay | null): Pick<Period, 'first' | 'last'> | null {
  const month = MONTH.exec(text);
  if (month) return ofCalendar('month', month[1], Number(month[2]));
  const alone = after && MONTH_ALONE.exec(text);
  if (alone) return ofCalendar('month', String(after.year), Number(alone[1]));
  const part = DAY.exec(text);
  const year = part?.[1] === undefined ? after?.year : Number(part[1]);
  if (!part || year === undefined || year < FIRST_YEAR || year > LAST_YEAR) return null;
  const day = existingDay(year, Number(part[2]), Number(part[3]));
  return day && { first: day, last: day };
}

/** What the calendar calls the days; themselves where it has no name for them. */
function named(range: Period): Period {
  const { first, last } = range;
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) return range;
  const found = CALENDAR_KINDS.find((kind) => {
    return (first.month - 1) % LENGTHS[kind] === 0 && compareDays(wholeMonths(kind, first).last, last) === 0;
  });
  return found === undefined ? range : wholeMonths(found, first);
}
