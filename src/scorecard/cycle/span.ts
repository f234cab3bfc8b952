import { isWithinPeriod, monthsWithin, parsePeriod, periodText, type Period } from '../../base/period';

type SpanKind = 'quarter' | 'half' | 'year' | 'range';

/** Months in a row whose results are put together: a quarter, half-year or year of the calendar, or any other months. */
export interface Span {
  readonly kind: SpanKind;
  /** "2026-Q3", "2026-H1", "2026", "2026-10..2027-01". */
  readonly text: string;
  /** "2026-07" …: two to twelve, in order. */
  readonly months: readonly string[];
}

/**
 * Reads "2026-Q3", "2026年第三季度", "2026-H1", "2026年上半年", "2026", "2026年度", "2026-10..2027-01", "2026年10月至2027年1月";
 * null for anything else, for a single month or more than twelve, and for days that are no whole months.
 */
export function parseSpan(text: string): Span | null {
  const period = parsePeriod(text);
  return period && spanOf(period);
}

/** The quarter a period ends in: "2026-08" → "2026-Q3"; null for a text that is none. */
export function quarterOf(text: string): Span | null {
  const period = parsePeriod(text);
  if (period === null) return null;
  const { year, month } = period.last;
  return parseSpan(`${year}-Q${Math.ceil(month / 3)}`);
}

function spanOf(period: Period): Span | null {
  const { kind } = period;
  const months = monthsWithin(period);
  const [first, last] = [months[0], months.at(-1)];
  if (kind === 'month' || first === undefined || last === undefined || months.length < 2) return null;
  const isWhole = isWithinPeriod(period, { kind, first: first.first, last: last.last });
  if (!isWhole) return null;
  const text = kind === 'range' ? `${periodText(first)}..${periodText(last)}` : periodText(period);
  return { kind, text, months: months.map(periodText) };
}
