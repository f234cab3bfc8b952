import type { Employee } from './company';
import { Fraction } from './fraction';

/** Somebody who joined in the month, as a calendar on the wall tells it; Mondays to Fridays are working days. */
interface Joined {
  /** "11-12" */
  readonly day: string;
  readonly present: number;
  readonly all: number;
}

/** Null for whoever was there on the first of the month. */
function joinedIn(period: string, { hired }: Employee): Joined | null {
  if (!hired.startsWith(period) || hired.endsWith('-01')) return null;
  const [year = 0, month = 0] = period.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const workingDays = (from: number): number =>
    Array.from({ length: last - from + 1 }, (_, index) =>
      new Date(Date.UTC(year, month - 1, from + index)).getUTCDay(),
    ).filter((weekday) => weekday > 0 && weekday < 6).length;
  return { day: hired.slice(5), present: workingDays(Number(hired.slice(8))), all: workingDays(1) };
}

/** "在岗13/21个工作日"; "" for whoever was there all the time. */
function daysText(period: string, person: Employee): string {
  const joined = joinedIn(period, person);
  return joined === null ? '' : `在岗${joined.present}/${joined.all}个工作日`;
}

/** What is special about somebody, where there is little room: another post on the list, days. */
export function specialText(period: string, person: Employee, listedPost: string): string {
  const listed = listedPost === '' ? '' : `名单现岗位：${listedPost}`;
  return [listed, daysText(period, person)].filter((part) => part !== '').join('；');
}

/** The position as a card names it. */
export function positionOnCard(period: string, person: Employee, listedPost: string): string {
  const joined = joinedIn(period, person);
  const special = specialText(period, person, listedPost);
  const words = joined === null ? special : `${joined.day}入职；${special}`;
  return words === '' ? person.position : `${person.position}（${words}）`;
}

/** What part of base and performance pay the days leave. */
export function paidShare(period: string, person: Employee): Fraction {
  const joined = joinedIn(period, person);
  return joined === null ? Fraction.of(1) : Fraction.of(joined.present).over(Fraction.of(joined.all));
}
