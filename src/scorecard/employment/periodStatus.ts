import {
  addDays,
  addMonths,
  compareDays,
  countDays,
  countWorkingDays,
  earlierDay,
  isoDay,
  laterDay,
  parseIsoDay,
  type CalendarDay,
} from '../../base/calendarDay';
import { parsePeriod } from '../../base/period';
import type { EmploymentFacts } from '../../staffing/employment';
import type { DayCount, EmploymentRules } from './employmentRules';

/**
 * What is special about somebody in a period; what is as usual is absent. Days are written "2026-11-16", as the record of a
 * card keeps them.
 */
export interface PeriodStatus {
  /** The last day on probation, that of the period where it goes on beyond. */
  readonly probationUntil?: string;
  /** The first day of service, where it lies within the period. */
  readonly joinedOn?: string;
  /** The last day of service, where it lies within the period. */
  readonly leftOn?: string;
  /** The first day at the present post, where it lies within the period. */
  readonly movedOn?: string;
  /** Days at this post, of somebody who has a card for each of several: first and last, where another post is before or behind. */
  readonly postFrom?: string;
  readonly postTo?: string;
  /** Days of the period on which that person was present at all these posts together. */
  readonly together?: DayCount;
  /** The last day at the post of the card, where too few days at another follow for a card of its own. */
  readonly movedAway?: string;
  /** The post that the list names now, on a card that was begun for another one and stays. */
  readonly listedPost?: string;
  /** "产假", in the list's words. */
  readonly away?: string;
  readonly awayFrom?: string;
  readonly awayTo?: string;
}

/** Why somebody gets no card. */
export type NoCardReason = 'left' | 'notYetHired' | 'away' | 'probation' | 'fewDays' | 'otherPost';

export type StatusOutcome =
  /** `probation`: the card is one for probation, which ends on that day, also beyond the period; null: nobody knows when. */
  | { readonly kind: 'card'; readonly status: PeriodStatus | null; readonly probation?: CalendarDay | null }
  /** `note`: the day or the list's words that say so. */
  | { readonly kind: 'noCard'; readonly reason: NoCardReason; readonly note: string };

/** What the list says of one person. */
export interface EmployedPerson {
  readonly hireDate: CalendarDay | null;
  readonly facts: EmploymentFacts;
}

/** Days from the first to the last, both counted. */
export interface Span {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** The days of a period, "2026-11", "2026-Q3"; null for a text that is none. */
export function daysOfPeriod(period: string): Span | null {
  const parsed = parsePeriod(period);
  return parsed && { from: parsed.first, to: parsed.last };
}

/** Whether somebody gets a card for a period, and what is special about it. */
export function statusIn(period: string, person: EmployedPerson, rules: EmploymentRules): StatusOutcome {
  const whole = daysOfPeriod(period);
  if (whole === null) return { kind: 'card', status: null };
  const { hireDate, facts } = person;
  if (hireDate !== null && compareDays(hireDate, whole.to) > 0) return none('notYetHired', isoDay(hireDate));
  if (facts.leftOn && compareDays(facts.leftOn, whole.from) < 0) return none('left', isoDay(facts.leftOn));
  const served = servedDays(whole, person);
  const end = endOfProbation(person, rules);
  const probationUntil = lastOfProbation(whole, served, end);
  if (probationUntil !== null && isSame(probationUntil, served.to) && rules.probationCards === 'none') {
    return none('probation', facts.probation ?? isoDay(probationUntil));
  }
  const away = awayDays(whole, facts);
  const away0 = facts.away ?? '';
  if (away === 'undated' && rules.awayCards === 'none') return none('away', away0);
  const status: PeriodStatus = {
    ...(probationUntil === null ? {} : { probationUntil: isoDay(probationUntil) }),
    ...(isSame(served.from, whole.from) ? {} : { joinedOn: isoDay(served.from) }),
    ...(facts.leftOn && compareDays(facts.leftOn, whole.to) <= 0 ? { leftOn: isoDay(facts.leftOn) } : {}),
    // Whoever begins at a post on the day of hiring was moved from nowhere.
    ...(facts.movedOn && isWithin(facts.movedOn, whole) && !(hireDate && isSame(facts.movedOn, hireDate))
      ? { movedOn: isoDay(facts.movedOn) }
      : {}),
    ...(away === null ? {} : { away: away0 }),
    ...(away === null || away === 'undated' ? {} : { awayFrom: isoDay(away.from), awayTo: isoDay(away.to) }),
  };
  const present = presentDays(status, period);
  if (away !== null && present.calendar === 0) return none('away', away0);
  if (rules.minimumDays !== null && present[rules.basis] < Math.min(rules.minimumDays, fullDays(period)[rules.basis])) {
    return none('fewDays', String(present[rules.basis]));
  }
  return {
    kind: 'card',
    status: Object.keys(status).length === 0 ? null : status,
    ...(probationUntil === null || rules.probationCards !== 'own' ? {} : { probation: end === 'unknown' ? null : end }),
  };
}

function none(reason: NoCardReason, note: string): StatusOutcome {
  return { kind: 'noCard', reason, note };
}

function servedDays(whole: Span, { hireDate, facts: { leftOn } }: EmployedPerson): Span {
  return {
    from: hireDate !== null && compareDays(hireDate, whole.from) > 0 ? hireDate : whole.from,
    to: leftOn && compareDays(leftOn, whole.to) < 0 ? leftOn : whole.to,
  };
}

/**
 * The last day of probation; null where there is none, `unknown` where nothing says when it ends. An end that is stated counts
 * before a length that is, a length before the word alone, and the word before the length that HR has set for all.
 */
function endOfProbation({ hireDate, facts }: EmployedPerson, rules: EmploymentRules): CalendarDay | 'unknown' | null {
  const endOf = (months: number): CalendarDay | null => hireDate && addDays(addMonths(hireDate, months), -1);
  const stated = facts.probationEnd ?? (facts.probationMonths === undefined ? null : endOf(facts.probationMonths));
  if (stated !== null) return stated;
  if (facts.probation !== undefined) return 'unknown';
  return rules.probationMonths === null ? null : endOf(rules.probationMonths);
}

/** The last day on probation, as far as the days of service reach; null where none of them is one. */
function lastOfProbation(whole: Span, served: Span, end: CalendarDay | 'unknown' | null): CalendarDay | null {
  const last = end === 'unknown' ? whole.to : end;
  if (last === null || compareDays(last, served.from) < 0) return null;
  return compareDays(last, served.to) < 0 ? last : served.to;
}

/** Days of a long absence within the period; `undated`: the list says that somebody is away, and not since when. */
function awayDays(whole: Span, { away, awayFrom, awayTo }: EmploymentFacts): Span | 'undated' | null {
  if (!awayFrom && !awayTo) return away === undefined ? null : 'undated';
  const from = awayFrom && compareDays(awayFrom, whole.from) > 0 ? awayFrom : whole.from;
  const to = awayTo && compareDays(awayTo, whole.to) < 0 ? awayTo : whole.to;
  return compareDays(from, to) > 0 ? null : { from, to };
}

function isWithin(day: CalendarDay, { from, to }: Span): boolean {
  return compareDays(day, from) >= 0 && compareDays(day, to) <= 0;
}

function isSame(a: CalendarDay, b: CalendarDay): boolean {
  return compareDays(a, b) === 0;
}

function count({ from, to }: Span): DayCount {
  return { calendar: countDays(from, to), working: countWorkingDays(from, to) };
}

/** All days of a period. */
export function fullDays(period: string): DayCount {
  const whole = daysOfPeriod(period);
  return whole === null ? { calendar: 0, working: 0 } : count(whole);
}

/** Days of a period on which somebody was in service and not away. */
export function presentDays(status: PeriodStatus, period: string): DayCount {
  const whole = daysOfPeriod(period);
  if (whole === null) return { calendar: 0, working: 0 };
  const served = servedIn(status, whole);
  const [first, last] = [dayOf(status.awayFrom), dayOf(status.awayTo)];
  const all = count(served);
  if (first === null || last === null) return all;
  const gone = count({ from: laterDay(first, served.from), to: earlierDay(last, served.to) });
  return { calendar: all.calendar - gone.calendar, working: all.working - gone.working };
}

/** Days of service at the post of a card, as its status says them. */
function servedIn({ joinedOn, leftOn, postFrom, postTo }: PeriodStatus, whole: Span): Span {
  return { from: dayOf(joinedOn ?? postFrom) ?? whole.from, to: dayOf(leftOn ?? postTo) ?? whole.to };
}

/** Those of the present days that belong to probation. */
export function probationDays(status: PeriodStatus, period: string): DayCount {
  const until = dayOf(status.probationUntil);
  if (until === null) return { calendar: 0, working: 0 };
  const last = dayOf(status.leftOn ?? status.postTo);
  return presentDays({ ...status, leftOn: isoDay(last === null ? until : earlierDay(until, last)) }, period);
}

/** Whether somebody is on probation on the last day of service in the period: what the card is marked with. */
export function isOnProbation({ probationUntil, leftOn, postTo }: PeriodStatus, period: string): boolean {
  const whole = daysOfPeriod(period);
  const last = leftOn ?? postTo ?? (whole === null ? '' : isoDay(whole.to));
  return probationUntil !== undefined && probationUntil >= last;
}

/** Whether days of the period are missing. */
export function isPartOf(status: PeriodStatus, period: string): boolean {
  return presentDays(status, period).calendar < fullDays(period).calendar;
}

function dayOf(text: string | undefined): CalendarDay | null {
  return text === undefined ? null : parseIsoDay(text);
}
