import { groupBy } from '../base/groupBy';
import { comparableKey } from '../base/plainText';
import type { Role } from '../catalogue/catalogue';
import type { StaffingRow } from '../staffing/staffingTable';
import { pathKey } from './departmentUnits';
import { pathOf, type ListedRow, type Place } from './member';

/** A position within a department: how many it is planned for, and how many are there. */
export interface Post {
  /** As `postKey` gives it. */
  readonly key: string;
  readonly department: string;
  readonly path: readonly string[];
  readonly position: string;
  readonly role: Role | null;
  /** What the list plans; null where it names no number and no vacancy. */
  readonly planned: number | null;
  /** People who are named and have not left; places counted by number alone are in `unnamed`. */
  readonly names: readonly string[];
  /** People the list counts without naming them. */
  readonly unnamed: number;
  readonly place: Place;
}

/** What the rows of one post share: department and position, however they are spaced. */
export function postKey(row: StaffingRow): string {
  return `${pathKey(pathOf(row))}\n\n${comparableKey(row.position)}`;
}

/** Posts in the order of the lists; rows of one position in one department are one post. */
export function postsOf(rows: readonly ListedRow[]): Post[] {
  return [...groupBy(rows, ({ row }) => postKey(row))].flatMap(([key, same]) => {
    const [first] = same;
    if (!first) return [];
    const { sheet, row, positionColumn } = first;
    return {
      key,
      department: row.department,
      path: pathOf(row),
      position: row.position,
      role: same.find(({ role }) => role !== null)?.role ?? null,
      planned: plannedOf(same),
      names: same.flatMap(({ row: { people } }) => people.filter(({ left }) => !left).map(({ name }) => name)),
      unnamed: same.reduce((sum, each) => sum + unnamedIn(each), 0),
      place: { sheet, row: row.row, column: positionColumn },
    };
  });
}

/** People of a row that only a number stands for: it names nobody and is not said to be vacant. */
export function unnamedIn({ row }: Pick<ListedRow, 'row'>): number {
  return row.people.length === 0 && row.nobody === undefined ? (row.headcount ?? 0) : 0;
}

/** The numbers of the rows together; one number that each row repeats counts once. A vacancy is a place. */
function plannedOf(rows: readonly ListedRow[]): number | null {
  const numbers = rows.flatMap(({ row }) => row.headcount ?? []);
  const [first] = numbers;
  if (first !== undefined) {
    const repeated = rows.length > 1 && numbers.length === rows.length && numbers.every((each) => each === first);
    return repeated && first >= rows.length ? first : numbers.reduce((sum, each) => sum + each, 0);
  }
  const vacant = rows.filter(({ row }) => row.nobody === 'vacant').length;
  if (vacant === 0) return null;
  return vacant + rows.reduce((sum, { row }) => sum + row.people.filter(({ left }) => !left).length, 0);
}

/** Everybody who is there, named or only counted. */
export function peopleIn(posts: readonly Post[]): number {
  return posts.reduce((sum, { names, unnamed }) => sum + names.length + unnamed, 0);
}

/** Places nobody holds; never below 0. 0 where nothing is planned. */
export function vacancies({ planned, names, unnamed }: Post): number {
  return planned === null ? 0 : Math.max(0, planned - names.length - unnamed);
}
