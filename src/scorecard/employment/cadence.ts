import { parsePeriod, periodsBehind, periodText, periodWith, type CalendarKind } from '../../base/period';
import type { Cadence } from '../../catalogue/types';

/** In which periods a role is assessed that is watched in this rhythm. */
const KINDS: Readonly<Record<Cadence, CalendarKind>> = {
  day: 'month',
  week: 'month',
  month: 'month',
  event: 'month',
  quarter: 'quarter',
  season: 'quarter',
  half: 'half',
  year: 'year',
};

/** Why a role is not assessed in a period: it is in a month, quarter, half-year or year of its own. */
export const CADENCE_REASONS = {
  month: 'monthly',
  quarter: 'quarterly',
  half: 'halfYearly',
  year: 'yearly',
} as const satisfies Record<CalendarKind, string>;

export type CadenceReason = (typeof CADENCE_REASONS)[CalendarKind];

/** Where a role is assessed in place of a period. */
export interface OtherPeriod {
  readonly reason: CadenceReason;
  /** The one in which the period ends, "2026-Q3". */
  readonly period: string;
}

/**
 * Where a role is assessed that is not in this period; null: it is. Days of HR's own, and a text that is no period, are for every
 * role.
 */
export function otherPeriod(cadence: Cadence, period: string): OtherPeriod | null {
  const parsed = parsePeriod(period);
  const kind = KINDS[cadence];
  if (parsed === null || parsed.kind === 'range' || parsed.kind === kind) return null;
  return { reason: CADENCE_REASONS[kind], period: periodText(periodWith(parsed.last, kind)) };
}

/**
 * The next period in which somebody is assessed, "2026-Q3" behind "2026-09"; null where nobody is in any, or the text is no period.
 * @param isAssessed whether anybody is in a period
 */
export function periodBehind(period: string, isAssessed: (period: string) => boolean): string | null {
  const parsed = parsePeriod(period);
  const behind = parsed === null ? [] : periodsBehind(parsed).map(periodText);
  return behind.find(isAssessed) ?? null;
}
