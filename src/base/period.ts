import { twoDigits } from './calendarDay';

/** An assessment period: one calendar month, written "2026-11". */
export interface Period {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
}

/** Reads "2026-11", "2026-1", "2026/11", "2026年11月", "202611"; null for anything else. */
export function parsePeriod(text: string): Period | null {
  const match = /^\s*(\d{4})\s*(?:[-/.年]\s*)?(\d{1,2})\s*月?\s*$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  return year >= 1900 && month >= 1 && month <= 12 ? { year, month } : null;
}

/** "2026-11". */
export function periodText(period: Period): string {
  return `${period.year}-${twoDigits(period.month)}`;
}

export function nextPeriod(period: Period): Period {
  return period.month === 12 ? { year: period.year + 1, month: 1 } : { year: period.year, month: period.month + 1 };
}

export function previousPeriod(period: Period): Period {
  return period.month === 1 ? { year: period.year - 1, month: 12 } : { year: period.year, month: period.month - 1 };
}
