import type { Role } from '../catalogue/catalogue';
import type { HireDate } from '../staffing/types';

/** One person (or vacant place) a card is built for, from the staffing sheet. */
export interface Assessee {
  /** "" for a place without a name. */
  readonly name: string;
  readonly employeeId: string;
  readonly department: string;
  readonly position: string;
  readonly manager: string;
  readonly hireDate: HireDate | null;
  /** 1-based number among the places of one position without names; null for a person. */
  readonly ordinal: number | null;
  /** Row of the staffing sheet, 0-based. */
  readonly row: number;
  /** Header → content of the staffing row, for {{列:…}}. */
  readonly columns: ReadonlyMap<string, string>;
  readonly role: Role;
}

/**
 * The number that identifies a card: period and employee id, or period, name, department, position and ordinal.
 * Two people never share one: namesakes in the same position get -2, -3 … in sheet order. The number is added to `taken`.
 */
export function cardNumber(period: string, person: Assessee, taken: Set<string>): string {
  const base = person.employeeId !== '' ? person.employeeId : identityWithoutId(person);
  for (let ordinal = 1; ; ordinal += 1) {
    const number = `${period}/${base}${ordinal === 1 ? '' : `-${ordinal}`}`;
    if (!taken.has(number)) {
      taken.add(number);
      return number;
    }
  }
}

function identityWithoutId(person: Assessee): string {
  const parts = [person.name, person.department, person.position].filter((part) => part !== '');
  return person.ordinal === null ? parts.join('-') : [...parts, person.ordinal].join('-');
}

/** "2023-05-01"; "" without a date. */
export function hireDateText(date: HireDate | null): string {
  if (!date) return '';
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}
