import { addDays, isoDay, parseIsoDay } from '../../base/calendarDay';
import { isStatutoryLeave } from '../../staffing/words/employmentState';
import type { StatusTexts } from './statusTexts';
import type { DayBasis } from './employmentRules';
import { fullDays, isOnProbation, isPartOf, presentDays, type PeriodStatus } from './periodStatus';

interface Counting {
  readonly period: string;
  readonly basis: DayBasis;
}

/** What is special about somebody in a period, for people: "试用期；11-16入职；在岗11/21个工作日". */
export function statusText(status: PeriodStatus, when: Counting, texts: StatusTexts): string {
  return [...changes(status, when.period, texts), ...daysText(status, when, texts)].join(texts.separator);
}

/** The same without the days, where they stand beside it. */
export function changesText(status: PeriodStatus, period: string, texts: StatusTexts): string {
  return changes(status, period, texts).join(texts.separator);
}

function changes(status: PeriodStatus, period: string, texts: StatusTexts): string[] {
  const { probationUntil, joinedOn, leftOn, away, awayFrom, awayTo } = status;
  const [movedOn, lastAtPost] = [status.postFrom ?? status.movedOn, status.postTo ?? status.movedAway];
  const shownAway = (): string => texts.away(away ?? '', short(awayFrom), short(awayTo), isStatutoryLeave(away ?? ''));
  return [
    ...(probationUntil === undefined
      ? []
      : [isOnProbation(status, period) ? texts.probation : texts.confirmed(short(dayAfter(probationUntil)))]),
    ...(joinedOn === undefined ? [] : [texts.joined(short(joinedOn))]),
    ...(movedOn === undefined ? [] : [texts.moved(short(movedOn))]),
    ...(lastAtPost === undefined ? [] : [texts.atPostUntil(short(lastAtPost))]),
    ...postTexts(status, texts),
    ...(away === undefined ? [] : [shownAway()]),
    ...(leftOn === undefined ? [] : [texts.left(short(leftOn))]),
  ];
}

function postTexts({ together, listedPost }: PeriodStatus, texts: StatusTexts): string[] {
  return [
    ...(together === undefined ? [] : [texts.ofSeveralPosts]),
    ...(listedPost === undefined ? [] : [texts.listedPost(listedPost)]),
  ];
}

function daysText(status: PeriodStatus, { period, basis }: Counting, texts: StatusTexts): string[] {
  if (!isPartOf(status, period)) return [];
  return [texts.days(presentDays(status, period)[basis], fullDays(period)[basis], basis)];
}

/** Days present as `statusText` says them somewhere in a text, in any of the languages; null: nothing there says them. */
export function daysSaidIn(text: string, languages: readonly Pick<StatusTexts, 'days'>[]): number | null {
  for (const { days } of languages) {
    for (const basis of ['working', 'calendar'] as const) {
      const [before = '', between = '', after = ''] = days(PRESENT, ALL, basis)
        .split(/1000001|1000002/)
        .map(literally);
      const found = new RegExp(`${before}(\\d+)${between}\\d+${after}`).exec(text);
      if (found) return Number(found[1]);
    }
  }
  return null;
}

/** No period has so many days: they show where the days stand. */
const [PRESENT, ALL] = [1_000_001, 1_000_002];

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** `statusText` where there is little room: probation, other posts, what the list says of leave, and days. */
export function briefStatus(status: PeriodStatus, when: Counting, texts: StatusTexts): string {
  const { away = '' } = status;
  const probation = isOnProbation(status, when.period) ? [texts.probation] : [];
  return [
    ...probation,
    ...postTexts(status, texts),
    ...(away === '' ? [] : [away]),
    ...daysText(status, when, texts),
  ].join(texts.separator);
}

/** "11-16" of "2026-11-16". */
function short(day: string | undefined): string {
  return (day ?? '').slice(5);
}

function dayAfter(text: string): string {
  const read = parseIsoDay(text);
  return read === null ? text : isoDay(addDays(read, 1));
}
