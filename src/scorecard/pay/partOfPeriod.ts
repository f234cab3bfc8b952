import { decimalText } from '../../scoring/decimal';
import { quoted } from '../../scoring/formula';
import { isMonth } from '../../base/period';
import type { DayCount } from '../employment/employmentRules';
import { fullDays, isPartOf, presentDays, probationDays, type PeriodStatus } from '../employment/periodStatus';
import type { SettingsPlaces } from '../settings/settings';
import { addedReference } from '../settings/settingReference';

/** What part of a period somebody is paid for, as cells and formulas of the pay sheet say it. */
export interface PaidPart {
  /** What is special about the person, without the days. */
  readonly text: string;
  readonly status: PeriodStatus;
}

/** Settings that say how pay follows days and probation: cells, or constants in their place. */
export interface PartRules {
  /** 0: not at all, 1: by working days, 2: by calendar days. */
  readonly prorating: string;
  /** Null where the settings have no place for it. */
  readonly probationPay: string | null;
}

/** Null where the settings have no place for them: nothing is prorated then. */
export function partRules(places: SettingsPlaces): PartRules | null {
  const prorating = addedReference(places, 'prorating');
  return prorating === null ? null : { prorating, probationPay: addedReference(places, 'probationPay') };
}

/** Longest month. */
const MOST_DAYS = 31;

/** Most days that may be typed: more is a date or a slip. All months have as many as the longest. */
export function mostDays(period: string): number {
  return isMonth(period) ? MOST_DAYS : fullDays(period).calendar;
}

/** Whether something stands in a cell of days that is no number of days, without "=". */
export function noDays(days: string, period: string): string {
  return `AND(${days}<>"",OR(NOT(ISNUMBER(${days})),N(${days})>${mostDays(period)}))`;
}

/**
 * The part, a formula: days present by days of the period, and less during probation. `days` is the cell of the days present.
 * @param checkDays stands there where what was typed is no number of days: it never passes for the whole period
 */
export function shareFormula(
  days: string,
  period: string,
  part: PaidPart | null,
  rules: PartRules,
  checkDays: string,
): string {
  if (part?.status.together !== undefined) return postShare(days, period, part.status, rules, checkDays);
  const factor = part === null || rules.probationPay === null ? '' : probationFactor(part.status, period, rules);
  const share = `${dayShare(days, period, rules)}${factor}`;
  return `=IF(AND(N(${rules.prorating})<>0,${noDays(days, period)}),${quoted(checkDays)},${share})`;
}

/**
 * Of somebody with a line for each of several posts: what is not prorated is divided by the days there, so that nothing is paid twice.
 */
function postShare(days: string, period: string, status: PeriodStatus, rules: PartRules, checkDays: string): string {
  const { prorating, probationPay } = rules;
  const factor = probationPay === null ? '' : probationFactor(status, period, rules);
  const all = allPosts(status);
  const full = fullDays(period);
  const by = (basis: keyof DayCount): number => full[basis];
  const whole = `IF(N(${prorating})=0,${all},IF(N(${prorating})=2,${by('calendar')},${by('working')}))`;
  const own = `IF(${days}="",${periodShare(status, period)},MAX(0,MIN(1,${days}/${whole})))`;
  return `=IF(${noDays(days, period)},${quoted(checkDays)},${own}${factor})`;
}

/** Working days at all posts; calendar days where there are none. */
function allPosts({ together = { calendar: 1, working: 1 } }: PeriodStatus): number {
  return together.working > 0 ? together.working : together.calendar;
}

/** The days at one of several posts by those at all of them, for sheets that have no days: without "=". */
export function periodShare(status: PeriodStatus, period: string): string {
  const { calendar, working } = presentDays(status, period);
  const own = (status.together?.working ?? 0) > 0 ? working : calendar;
  return `(${decimalText(own)}/${decimalText(allPosts(status))})`;
}

/** The days by themselves, without "=": 1 while nothing is typed, or what is typed is no number. */
export function dayShare(days: string, period: string, { prorating }: PartRules): string {
  const full = byBasis(fullDays(period), prorating);
  return `IF(OR(N(${prorating})=0,${days}="",NOT(ISNUMBER(${days}))),1,MAX(0,MIN(1,${days}/${full})))`;
}

/** Days present as a formula that follows the way of counting; "" for the whole period. */
export function daysFormula(period: string, part: PaidPart | null, { prorating }: PartRules): string {
  if (part === null || !isPartOf(part.status, period)) return '';
  return `=${byBasis(presentDays(part.status, period), prorating)}`;
}

/** Days of the period as the settings count them, without "=". */
export function periodDays(period: string, { prorating }: PartRules): string {
  const { calendar, working } = fullDays(period);
  // Without IF, which calculates no arrays in older versions of Excel.
  return `(${working}+(${prorating}=2)*${calendar - working})`;
}

function byBasis({ calendar, working }: DayCount, prorating: string): string {
  return `IF(N(${prorating})=2,${calendar},${working})`;
}

/** Days on probation are paid by its share, the others in full. */
function probationFactor(status: PeriodStatus, period: string, { prorating, probationPay }: PartRules): string {
  const [present, probation] = [presentDays(status, period), probationDays(status, period)];
  if (probation.calendar === 0) return '';
  const of = (basis: keyof DayCount): number => (present[basis] === 0 ? 1 : probation[basis] / present[basis]);
  const isWhole = of('calendar') === 1 && of('working') === 1;
  const lost = `(1-IF(N(${probationPay ?? '0'})=0,1,${probationPay ?? '1'}))`;
  const part = `IF(N(${prorating})=2,${fraction(probation.calendar, present.calendar)},${fraction(probation.working, present.working)})`;
  return isWhole ? `*(1-${lost})` : `*(1-${part}*${lost})`;
}

function fraction(part: number, whole: number): string {
  return whole === 0 ? '1' : `${decimalText(part)}/${decimalText(whole)}`;
}
