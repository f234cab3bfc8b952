import { nextPeriod, parsePeriod, periodText, type Period } from '../../base/period';
import { twoDigits } from '../../base/calendarDay';

type SpanKind = 'quarter' | 'half' | 'year' | 'range';

/** Months in a row whose results are put together: a quarter, half-year or year of the calendar, or any other months. */
export interface Span {
  readonly kind: SpanKind;
  /** "2026-Q3", "2026-H1", "2026", "2026-10..2027-01". */
  readonly text: string;
  /** "2026-07" …: two to twelve, in order. */
  readonly months: readonly string[];
}

const MOST_MONTHS = 12;

const ORDINALS = '一二三四';

/**
 * Reads "2026-Q3", "2026年第三季度", "2026-H1", "2026年上半年", "2026", "2026年度", "2026-10..2027-01", "2026年10月至2027年1月";
 * null for anything else, and for a single month or more than twelve. Months that make a quarter are that quarter.
 */
export function parseSpan(text: string): Span | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const quarter = /^(\d{4})(?:[-/年]?Q([1-4])|年第?([1-4一二三四])季度?)$/.exec(plain);
  if (quarter) {
    const word = quarter[2] ?? quarter[3] ?? '';
    return spanOf(quarter[1], 3, ORDINALS.includes(word) ? ORDINALS.indexOf(word) + 1 : Number(word));
  }
  const half = /^(\d{4})(?:[-/年]?H([12])|年?([上下])半年)$/.exec(plain);
  if (half) return spanOf(half[1], 6, half[2] === undefined ? '上下'.indexOf(half[3] ?? '') + 1 : Number(half[2]));
  const year = /^(\d{4})(?:年度?)?$/.exec(plain);
  if (year) return spanOf(year[1], 12, 1);
  const ends = plain.split(/\.{2,}|…|至|~|—+|到/).filter((part) => part !== '');
  const [first, last] = ends.map(parsePeriod);
  return ends.length === 2 && first && last ? between(first, last) : null;
}

/** The quarter a month lies in: "2026-08" → "2026-Q3"; null for a text that is no month. */
export function quarterOf(period: string): Span | null {
  const month = parsePeriod(period);
  return month && spanOf(String(month.year), 3, Math.ceil(month.month / 3));
}

/** @param ordinal which of that length in the year, from 1 on */
function spanOf(year: string | undefined, length: 3 | 6 | 12, ordinal: number): Span | null {
  const first = parsePeriod(`${year ?? ''}-${twoDigits((ordinal - 1) * length + 1)}`);
  return first && between(first, { ...first, month: first.month + length - 1 });
}

function between(first: Period, last: Period): Span | null {
  const months: Period[] = [first];
  for (let month = first; periodText(month) !== periodText(last); months.push(month)) {
    if (months.length === MOST_MONTHS) return null;
    month = nextPeriod(month);
  }
  if (months.length === 1) return null;
  const [kind, text] = calendarName(first, months.length) ?? [
    'range' as const,
    `${periodText(first)}..${periodText(last)}`,
  ];
  return { kind, text, months: months.map(periodText) };
}

/** What the calendar calls so many months from here on; null where it has no name for them. */
function calendarName({ year, month }: Period, length: number): readonly [SpanKind, string] | null {
  if (length === 12 && month === 1) return ['year', String(year)];
  if (length === 6 && month % 6 === 1) return ['half', `${year}-H${Math.ceil(month / 6)}`];
  if (length === 3 && month % 3 === 1) return ['quarter', `${year}-Q${Math.ceil(month / 3)}`];
  return null;
}
