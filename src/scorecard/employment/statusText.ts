import { addDays, existingDay, isoDay } from '../../base/calendarDay';
import { isStatutoryLeave } from '../../staffing/words/employmentState';
import type { StatusTexts } from './statusTexts';
import type { DayBasis } from './employmentRules';
import { fullDays, isOnProbation, isPartOf, presentDays, type PeriodStatus } from './periodStatus';

/** What is special about somebody in a period, for people: "试用期；11-16入职；在岗11/21个工作日". */
export function statusText(
  status: PeriodStatus,
  { period, basis }: { readonly period: string; readonly basis: DayBasis },
  texts: StatusTexts,
): string {
  const { probationUntil, joinedOn, leftOn, movedOn, away, awayFrom, awayTo } = status;
  const isPart = isPartOf(status, period);
  const parts = [
    ...(probationUntil === undefined
      ? []
      : [isOnProbation(status, period) ? texts.probation : texts.confirmed(short(dayAfter(probationUntil)))]),
    ...(joinedOn === undefined ? [] : [texts.joined(short(joinedOn))]),
    ...(movedOn === undefined ? [] : [texts.moved(short(movedOn))]),
    ...(away === undefined ? [] : [texts.away(away, short(awayFrom), short(awayTo), isStatutoryLeave(away))]),
    ...(leftOn === undefined ? [] : [texts.left(short(leftOn))]),
    ...(isPart ? [texts.days(presentDays(status, period)[basis], fullDays(period)[basis], basis)] : []),
  ];
  return parts.join(texts.separator);
}

/** The same where there is little room: probation, what the list says of leave, and days. */
export function briefStatus(
  status: PeriodStatus,
  { period, basis }: { readonly period: string; readonly basis: DayBasis },
  texts: StatusTexts,
): string {
  const { away = '' } = status;
  const parts = [
    ...(isOnProbation(status, period) ? [texts.probation] : []),
    ...(away === '' ? [] : [away]),
    ...(isPartOf(status, period)
      ? [texts.days(presentDays(status, period)[basis], fullDays(period)[basis], basis)]
      : []),
  ];
  return parts.join(texts.separator);
}

/** "11-16" of "2026-11-16". */
function short(day: string | undefined): string {
  return (day ?? '').slice(5);
}

function dayAfter(text: string): string {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const read = existingDay(year, month, day);
  return read === null ? text : isoDay(addDays(read, 1));
}
