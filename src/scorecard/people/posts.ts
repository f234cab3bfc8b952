import {
  addDays,
  compareDays,
  countWorkingDays,
  earlierDay,
  isoDay,
  laterDay,
  parseIsoDay,
  type CalendarDay,
} from '../../base/calendarDay';
import { groupBy } from '../../base/groupBy';
import type { Assessee } from './assessee';
import type { EmploymentRules } from '../employment/employmentRules';
import {
  daysOfPeriod,
  fullDays,
  presentDays,
  type EmployedPerson,
  type NoCardReason,
  type PeriodStatus,
  type Span,
} from '../employment/periodStatus';

/** A row of somebody who gets a card by it, and what it says of the days. */
export interface PostRow extends EmployedPerson {
  readonly person: Assessee;
}

/** A row by which nobody gets a card, and why. `note`: the day or the number of days that says so. */
export interface LeftRow {
  readonly person: Assessee;
  readonly reason: NoCardReason;
  readonly note: string;
}

/** Days at one post, and whether the person came from another row's or went on to it without a working day between. */
interface Post {
  readonly person: Assessee;
  readonly days: Span;
  readonly isFromOther: boolean;
  readonly isToOther: boolean;
  /** Days of another post with too few of them, that this card takes in: the first day of its own, or the last. */
  readonly movedOn?: CalendarDay;
  readonly movedAway?: CalendarDay;
}

/**
 * Rows of one person, by number and name, whose days do not overlap: a card for each post, for the days there. Too few of them for
 * a card go with the post before or behind. Rows that overlap, and rows of people without a number, stay as they are.
 * @returns in the order of the rows
 */
export function splitPosts(
  rows: readonly PostRow[],
  { period, rules }: { readonly period: string; readonly rules: EmploymentRules },
): { readonly people: readonly Assessee[]; readonly left: readonly LeftRow[] } {
  const whole = daysOfPeriod(period);
  const numbered = rows.filter(({ person: { employeeId, name } }) => employeeId !== '' && name !== '');
  const groups = groupBy(numbered, ({ person: { employeeId, name } }) => JSON.stringify([employeeId, name]));
  const instead = new Map<Assessee, Assessee | null>();
  const left: LeftRow[] = [];
  for (const group of groups.values()) {
    const stretches = group.length < 2 || whole === null ? null : inOrder(group);
    if (stretches === null || whole === null) continue;
    const posts = postsWithin(stretches, whole);
    const kept = mergeShort(posts, period, rules, left);
    for (const { person } of group) instead.set(person, null);
    const together = { calendar: 0, working: 0 };
    for (const post of kept) {
      const { calendar, working } = presentDays(statusOf(post, whole), period);
      together.calendar += calendar;
      together.working += working;
    }
    kept.forEach((post, index) => {
      instead.set(post.person, assessed(post, whole, kept.length < 2 ? null : { part: index + 1, together }));
    });
    for (const { person, days } of stretches) {
      if (posts.some((post) => post.person === person)) continue;
      const note = compareDays(days.from, whole.to) > 0 ? days.from : addDays(days.to, 1);
      left.push({ person, reason: 'otherPost', note: isoDay(note) });
    }
  }
  const people = rows.flatMap(({ person }) => (instead.has(person) ? (instead.get(person) ?? []) : person));
  return { people, left };
}

const EVER: Span = { from: { year: 1, month: 1, day: 1 }, to: { year: 9999, month: 12, day: 31 } };

/** Rows of one person by their days, one after the other; null where they overlap, or nothing tells which comes first. */
function inOrder<Row extends EmployedPerson>(rows: readonly Row[]): (Row & { readonly days: Span })[] | null {
  const spans = rows
    .map((row) => ({ ...row, days: daysOf(row, rows) }))
    .sort((a, b) => compareDays(a.days.from, b.days.from));
  const ordered = spans.map((row, index) => {
    const next = spans[index + 1];
    const isOpen = compareDays(row.days.to, EVER.to) === 0;
    // The day somebody was moved to another post is the end of the one before.
    const ends = next?.facts.movedOn !== undefined && compareDays(next.facts.movedOn, next.days.from) === 0;
    return next && isOpen && ends ? { ...row, days: { ...row.days, to: addDays(next.days.from, -1) } } : row;
  });
  const isApart = ordered.every(({ days }, index) => {
    const next = ordered[index + 1];
    return compareDays(days.from, days.to) <= 0 && (!next || compareDays(days.to, next.days.from) < 0);
  });
  return isApart ? ordered : null;
}

/** On the row of the old post, the day of the move is that on which the other row begins. */
function daysOf({ hireDate, facts: { leftOn, movedOn } }: EmployedPerson, rows: readonly EmployedPerson[]): Span {
  const isOldPost =
    movedOn !== undefined &&
    (hireDate === null || compareDays(hireDate, movedOn) < 0) &&
    rows.some((other) => other.hireDate !== null && compareDays(other.hireDate, movedOn) === 0);
  if (isOldPost) return { from: hireDate ?? EVER.from, to: leftOn ?? addDays(movedOn, -1) };
  const from = movedOn !== undefined && (hireDate === null || compareDays(hireDate, movedOn) < 0) ? movedOn : hireDate;
  return { from: from ?? EVER.from, to: leftOn ?? EVER.to };
}

function postsWithin(stretches: readonly (PostRow & { readonly days: Span })[], whole: Span): Post[] {
  return stretches.flatMap(({ person, days }, index): Post[] => {
    const [from, to] = [laterDay(days.from, whole.from), earlierDay(days.to, whole.to)];
    if (compareDays(from, to) > 0) return [];
    const [before, behind] = [stretches[index - 1], stretches[index + 1]];
    return [
      {
        person,
        days: { from, to },
        isFromOther: before !== undefined && isNext(before.days.to, days.from),
        isToOther: behind !== undefined && isNext(days.to, behind.days.from),
      },
    ];
  });
}

/** Nothing but a weekend lies between. */
function isNext(last: CalendarDay, first: CalendarDay): boolean {
  const [from, to] = [addDays(last, 1), addDays(first, -1)];
  return compareDays(from, to) > 0 || countWorkingDays(from, to) === 0;
}

/** Days at a post that are too few for a card of its own go with the post beside it, the one before first. */
function mergeShort(posts: readonly Post[], period: string, rules: EmploymentRules, left: LeftRow[]): Post[] {
  const whole = daysOfPeriod(period);
  const kept = [...posts];
  if (whole === null) return kept;
  const present = (post: Post) => presentDays(statusOf(post, whole), period);
  const least = Math.max(1, Math.min(rules.minimumDays ?? 1, fullDays(period)[rules.basis]));
  const isShort = (post: Post): boolean => present(post).calendar === 0 || present(post)[rules.basis] < least;
  while (kept.length > 1 && kept.some(isShort)) {
    const shortest = kept.filter(isShort).sort((a, b) => present(a).calendar - present(b).calendar)[0];
    const at = kept.findIndex((post) => post === shortest);
    if (shortest === undefined) break;
    const [before, behind] = [kept[at - 1], kept[at + 1]];
    left.push({ person: shortest.person, reason: 'fewDays', note: String(present(shortest)[rules.basis]) });
    if (before && shortest.isFromOther) {
      const days = { from: before.days.from, to: shortest.days.to };
      kept[at - 1] = { ...before, days, movedAway: before.movedAway ?? before.days.to, isToOther: shortest.isToOther };
    } else if (behind && shortest.isToOther) {
      const days = { from: shortest.days.from, to: behind.days.to };
      kept[at + 1] = {
        ...behind,
        days,
        movedOn: behind.movedOn ?? behind.days.from,
        isFromOther: shortest.isFromOther,
      };
    }
    kept.splice(at, 1);
  }
  return kept.filter((post) => {
    if (!isShort(post)) return true;
    left.push({ person: post.person, reason: 'fewDays', note: String(present(post)[rules.basis]) });
    return false;
  });
}

function statusOf({ person, days, isFromOther, isToOther, movedOn, movedAway }: Post, whole: Span): PeriodStatus {
  const { joinedOn: _joined, leftOn: _left, movedOn: _moved, probationUntil, ...rest } = person.status ?? {};
  const [from, to] = [isoDay(days.from), isoDay(days.to)];
  const until =
    probationUntil === undefined || probationUntil < from ? null : probationUntil < to ? probationUntil : to;
  return {
    ...rest,
    ...(until === null ? {} : { probationUntil: until }),
    ...(from === isoDay(whole.from) ? {} : isFromOther ? { postFrom: from } : { joinedOn: from }),
    ...(to === isoDay(whole.to) ? {} : isToOther ? { postTo: to } : { leftOn: to }),
    ...(movedOn === undefined ? {} : { movedOn: isoDay(movedOn) }),
    ...(movedAway === undefined ? {} : { movedAway: isoDay(movedAway) }),
  };
}

function assessed(
  post: Post,
  whole: Span,
  of: { readonly part: number; readonly together: NonNullable<PeriodStatus['together']> } | null,
): Assessee {
  const { status: _status, probation, ...person } = post.person;
  const own = statusOf(post, whole);
  const status = of === null ? own : { ...own, together: of.together };
  const isOnProbation = own.probationUntil !== undefined;
  return {
    ...person,
    ...(Object.keys(status).length === 0 ? {} : { status }),
    ...(probation === undefined || !isOnProbation ? {} : { probation }),
    ...(of === null ? {} : { part: of.part }),
  };
}

/**
 * What the card says that was begun at a post, and what the one of the post behind it says, of somebody moved on a day of the period;
 * null where either would have no day.
 */
export function splitOnMove(
  before: PeriodStatus,
  now: PeriodStatus,
  period: string,
): { readonly before: PeriodStatus; readonly now: PeriodStatus } | null {
  const { movedOn, joinedOn: _joined, ...atNew } = now;
  const moved = movedOn === undefined ? null : parseIsoDay(movedOn);
  if (movedOn === undefined || moved === null) return null;
  const { listedPost: _listed, leftOn: _left, movedOn: _moved, ...atOld } = before;
  const first: PeriodStatus = { ...atOld, postTo: isoDay(addDays(moved, -1)) };
  const second: PeriodStatus = { ...atNew, postFrom: movedOn };
  const [a, b] = [presentDays(first, period), presentDays(second, period)];
  if (a.calendar <= 0 || b.calendar <= 0) return null;
  const together = { calendar: a.calendar + b.calendar, working: a.working + b.working };
  return { before: { ...first, together }, now: { ...second, together } };
}
