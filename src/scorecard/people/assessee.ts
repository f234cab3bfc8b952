import type { PersonIdentity } from './identity';
import { partNumber, projectNumber } from './partNumber';
import type { ProbationLimit } from '../../staffing/employment';
import type { PeriodStatus } from '../employment/periodStatus';
import type { Role } from '../../catalogue/catalogue';
import { isoDay, type CalendarDay } from '../../base/calendarDay';

/** One person (or vacant place) a card is built for, from the staffing sheet. */
export interface Assessee extends PersonIdentity {
  readonly manager: string;
  readonly hireDate: CalendarDay | null;
  /** 1-based number among the places of one position without names; null for a person. */
  readonly ordinal: number | null;
  /** Row of the staffing sheet, 0-based. */
  readonly row: number;
  /** Header → content of the staffing row, for {{列:…}}. */
  readonly columns: ReadonlyMap<string, string>;
  readonly role: Role;
  /** What is special about the person in the period; absent: nothing. */
  readonly status?: PeriodStatus;
  /** Of somebody with a card for each of several posts of the period: which of them in the order of days, from 1 on. */
  readonly part?: number;
  /** Whoever gets a probation card: `role` has its lines then. Absent: the ordinary card. */
  readonly probation?: AssessedProbation;
  /** Whoever gets a card of a project: `role` has its lines then. Absent: the ordinary card. */
  readonly project?: AssessedProject;
}

/** What a card says of its project. */
interface AssessedProject {
  readonly name: string;
  readonly from: CalendarDay;
  /** The last day. */
  readonly to: CalendarDay;
}

/** What a probation card says of the person's probation. */
interface AssessedProbation {
  /** The last day; null: the list does not say it. */
  readonly until: CalendarDay | null;
  /** Months that the law allows, where the list has more; absent: nothing is wrong. */
  readonly limit?: ProbationLimit;
}

/** Cards with the same key are copies of one: those of a role, of a kind, with the same lines. */
export function bodyKey({ role, probation, project }: Pick<Assessee, 'role' | 'probation' | 'project'>): string {
  if (project !== undefined) {
    const lines = role.indicators.map(({ indicator: { id, name, definition }, weight }) => [
      ...[id, weight, definition, name['zh-CN']],
    ]);
    return JSON.stringify([role.id, project, lines]);
  }
  if (probation === undefined) return role.id;
  return [role.id, ...role.indicators.map(({ indicator }) => indicator.id)].join(' ');
}

/**
 * The numbers that identify the cards of a period, in the order of the people: period and employee id, or period, name,
 * department, position and ordinal. Two people never share one: those who would get -2, -3 … in sheet order. A card that
 * exists stays with the person it names, though the list was sorted since.
 * Whoever has a card for each of several posts has them under one number, by the order of days; a card that exists stays with its post.
 * @param nameOn the person's name on the card with this number; null where there is none
 * @param postOn the post on it
 */
export function cardNumbers(
  period: string,
  people: readonly Assessee[],
  nameOn: (number: string) => string | null = () => null,
  postOn: (number: string) => string | null = () => null,
): string[] {
  const sharing = new Map<string, Assessee[]>();
  const parts: { readonly person: Assessee; readonly base: string; readonly part: number }[] = [];
  for (const person of people) {
    const own = `${period}/${person.employeeId !== '' ? person.employeeId : identityWithoutId(person)}`;
    const base = person.project === undefined ? own : projectNumber(own, person.project.name);
    if (person.part !== undefined) {
      parts.push({ person, base, part: person.part });
      continue;
    }
    const others = sharing.get(base);
    if (others) others.push(person);
    else sharing.set(base, [person]);
  }
  const numbers = new Map<Assessee, string>();
  const taken = new Set<string>();
  const give = (person: Assessee, number: string): void => {
    numbers.set(person, number);
    taken.add(number);
  };
  for (const { person, base } of parts) {
    for (let part = 1; nameOn(partNumber(base, part)) !== null; part += 1) {
      const number = partNumber(base, part);
      if (taken.has(number) || nameOn(number) !== person.name || postOn(number) !== person.position) continue;
      give(person, number);
      break;
    }
  }
  for (const { person, base, part } of parts) {
    if (numbers.has(person)) continue;
    let next = part;
    while (taken.has(partNumber(base, next))) next += 1;
    give(person, partNumber(base, next));
  }
  for (const [base, sharers] of sharing) {
    const known = (ordinal: number): boolean => nameOn(numberAt(base, ordinal)) !== null;
    for (const person of sharers) {
      for (let ordinal = 1; ordinal <= sharers.length || known(ordinal); ordinal += 1) {
        const number = numberAt(base, ordinal);
        if (taken.has(number) || nameOn(number) !== person.name) continue;
        give(person, number);
        break;
      }
    }
  }
  for (const [base, sharers] of sharing) {
    let ordinal = 1;
    for (const person of sharers.filter((each) => !numbers.has(each))) {
      while (taken.has(numberAt(base, ordinal))) ordinal += 1;
      give(person, numberAt(base, ordinal));
    }
  }
  return people.map((person) => numbers.get(person) ?? '');
}

function numberAt(base: string, ordinal: number): string {
  return ordinal === 1 ? base : `${base}-${ordinal}`;
}

function identityWithoutId(person: Assessee): string {
  const parts = [person.name, person.department, person.position].filter((part) => part !== '');
  return person.ordinal === null ? parts.join('-') : [...parts, person.ordinal].join('-');
}

/** "2023-05-01"; "" without a date. */
export function hireDateText(date: CalendarDay | null): string {
  return date ? isoDay(date) : '';
}
