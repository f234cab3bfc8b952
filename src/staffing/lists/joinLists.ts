import { comparableKey } from '../../base/plainText';
import { departmentName } from '../rows/departments';
import type { StaffingTable } from '../staffingTable';

/** Why a second list is, or is not, read together with the lists before it. */
export type Joining =
  | 'joined'
  /** It names people instead of places, or places instead of people. */
  | 'otherKind'
  /** Its columns are those of another kind of list. */
  | 'otherColumns'
  /** Many of its people are on the lists before it: a copy, an extract or the whole. */
  | 'samePeople'
  /** Its sheet is named after something else: leavers, newcomers, a training. */
  | 'otherName'
  /** By the names of the sheets it is the same list at another time. */
  | 'otherTime'
  /** It names people who are on no list that is read, and no posts. */
  | 'noPositions';

/** Lists made for one purpose share this much of their headers. */
const SHARED_HEADERS = 0.7;
/** Two lists of one company may share a person who has two posts, not many. */
const SHARED_PEOPLE = 0.2;
/** A list of which another one names half again is a part of it, older or newer by some people. */
const MOST_OF_A_LIST = 0.5;
const FEWEST_REPEATED = 3;
/** From so many times the people on, a list that holds most of another one is the whole of it. */
const MUCH_LARGER = 3;

/**
 * Lists that are read together. What they have in common is gathered as they come, so that a further list costs the same
 * whether ten lists are before it or a thousand.
 */
export class JoinedLists {
  private first: StaffingTable | null = null;
  /** Whose list each is on, by its place among the lists. */
  private readonly members = new Map<string, number>();
  /** The same by name alone: a list without ids has the people of one with them. */
  private readonly names = new Map<string, number>();
  private readonly withoutIds = new Set<number>();
  private readonly sizes: number[] = [];
  private readonly headers = new Map<string, ReadonlySet<string>>();
  /** The departments of the lists, as long as each is that of one department. */
  private readonly departments = new Set<string>();

  add(list: StaffingTable): void {
    const { members, headers, names, hasIds } = identityOf(list);
    const own = departmentOf(list);
    if (own !== '' && (this.first === null || this.departments.size > 0)) this.departments.add(own);
    else this.departments.clear();
    this.first ??= list;
    for (const member of members) if (!this.members.has(member)) this.members.set(member, this.sizes.length);
    for (const name of names) if (!this.names.has(name)) this.names.set(name, this.sizes.length);
    if (!hasIds) this.withoutIds.add(this.sizes.length);
    this.sizes.push(members.length);
    this.headers.set([...headers].sort().join('\n'), headers);
  }

  /**
   * Whether a list goes on where the lists before it stop: a sheet for each department, or several blocks on one sheet.
   * Nobody may get two cards because a workbook holds two versions of one list, so doubt keeps a list out.
   */
  joining(candidate: StaffingTable): Joining {
    if (!this.first) return 'joined';
    if (namesPeople(this.first) !== namesPeople(candidate)) return 'otherKind';
    const { members, headers, names, hasIds } = identityOf(candidate);
    const further = departmentOf(candidate);
    const eachItsOwn = further !== '' && this.departments.size > 0 && !this.departments.has(further);
    if (!eachItsOwn && ![...this.headers.values()].some((each) => sharedShare(each, headers) >= SHARED_HEADERS))
      return 'otherColumns';
    const again = members.flatMap((member, place) => {
      const byName = this.names.get(names[place] ?? '');
      const sameName = byName !== undefined && hasIds === this.withoutIds.has(byName) ? byName : undefined;
      return this.members.get(member) ?? sameName ?? [];
    });
    return this.repeats(members, again) ? 'samePeople' : 'joined';
  }

  /** Many of the candidate's people are on the lists before it, or it names many of one of them again. */
  private repeats(members: readonly string[], again: readonly number[]): boolean {
    if (again.length > members.length * SHARED_PEOPLE) return true;
    const times = new Map<number, number>();
    for (const list of again) times.set(list, (times.get(list) ?? 0) + 1);
    return [...times].some(
      ([list, count]) => count >= FEWEST_REPEATED && count > (this.sizes[list] ?? 0) * MOST_OF_A_LIST,
    );
  }
}

/**
 * Whether a list is the whole of which another one is a part: it holds everyone of it and clearly more people, or everyone of
 * it and of a second part. A copy that is a little longer is not taken for the whole: it may be older.
 */
export function isWholeOf(whole: StaffingTable, part: StaffingTable, others: readonly StaffingTable[] = []): boolean {
  const size = (list: StaffingTable): number => identityOf(list).known.size;
  if (size(whole) >= size(part) * MUCH_LARGER) return holds(whole, part, MOST_OF_A_LIST);
  if (!holds(whole, part)) return false;
  return (
    size(whole) >= size(part) * 1.5 ||
    others.some((other) => other !== whole && holds(whole, other) && !holds(part, other))
  );
}

function holds(whole: StaffingTable, part: StaffingTable, share = NEARLY_ALL): boolean {
  const [own, other] = [identityOf(whole), identityOf(part)];
  const alike = own.hasIds === other.hasIds;
  const known = alike ? own.known : new Set(own.names);
  const members = alike ? other.members : other.names;
  return members.length > 0 && members.filter((member) => known.has(member)).length >= members.length * share;
}

const NEARLY_ALL = 0.9;

/**
 * Whose people the list names, where its sheet is called after one department and no column names others: a workbook with a sheet
 * for each department is one list, however each of them calls its columns. "" for any other.
 */
function departmentOf({ sheet, rows, columns, departmentColumns }: StaffingTable): string {
  if (columns.employeeName === null || departmentColumns.length > 0 || rows.length === 0) return '';
  const name = comparableKey(departmentName(sheet));
  return rows.every(({ department }) => comparableKey(department) === name) ? name : '';
}

function namesPeople({ columns }: StaffingTable): boolean {
  return columns.employeeName !== null;
}

/** Of all headers of both lists, the share that both have; lists without headers share the fields of their columns. */
function sharedShare(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let both = 0;
  for (const key of left) if (right.has(key)) both += 1;
  return both / (left.size + right.size - both);
}

/** One list of each set of people or places: copies answer what the first one does. */
export function withoutCopies(lists: readonly StaffingTable[]): readonly StaffingTable[] {
  return [...new Map(lists.map((list) => [identityOf(list).members.join('\n'), list])).values()];
}

/** What lists are told apart by. */
interface Identity {
  readonly members: readonly string[];
  /** The same people in the same order, by name alone. */
  readonly names: readonly string[];
  readonly hasIds: boolean;
  readonly known: ReadonlySet<string>;
  readonly headers: ReadonlySet<string>;
}

const identities = new WeakMap<StaffingTable, Identity>();

/** Looked up once for each list: in a workbook of hundreds of lists every one is held against every other. */
function identityOf(list: StaffingTable): Identity {
  const seen = identities.get(list);
  if (seen) return seen;
  const members = membersOf(list);
  const made: Identity = {
    members,
    names: members.map((member) => member.replace(/^[^|]*\|/, '')),
    hasIds: list.columns.employeeId !== null,
    known: new Set(members),
    headers: headerKeys(list),
  };
  identities.set(list, made);
  return made;
}

function headerKeys({ headerRows, headers, columns }: StaffingTable): ReadonlySet<string> {
  if (headerRows.length > 0) return new Set(headers.map(({ text }) => comparableKey(text)));
  return new Set(Object.entries(columns).flatMap(([field, column]) => (column === null ? [] : [field])));
}

/** Who is on the list: people by id and name; places by department and position. */
function membersOf(list: StaffingTable): string[] {
  return list.rows.flatMap((row) => {
    if (row.people.length === 0) return namesPeople(list) ? [] : [comparableKey(`${row.department}|${row.position}`)];
    return row.people.map(({ name, employeeId }) => comparableKey(`${employeeId}|${name}`));
  });
}
