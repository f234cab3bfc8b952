import { comparableKey } from '../../../base/plainText';
import { LANGUAGES, type Multilingual } from '../../../base/language';
import type { ProblemList } from './problemList';
import type { ReadTable, TableRow } from './readTable';
import { readBilingual } from './values';

type NamedTable = 'roles' | 'indicators' | 'departments';

/** A row with its id and name. */
export interface IdentifiedRow {
  readonly id: string;
  readonly name: Multilingual;
  readonly row: TableRow;
}

/** An id that was given to a row which had none, to be written into its cell. */
export interface GivenId {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** Where the row's names stand. */
  readonly nameColumns: readonly number[];
  readonly id: string;
}

export interface Entries {
  readonly entries: readonly IdentifiedRow[];
  readonly given: readonly GivenId[];
}

const PREFIX: Readonly<Record<NamedTable, string>> = { roles: 'C', indicators: 'company-', departments: 'DC-' };
const ID = /^(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

interface Known {
  readonly id: string;
  readonly name: Multilingual;
}

/**
 * Gives every row its id. A row without one keeps the id its name had in the catalogue in use, or gets the next free
 * number; ids that were ever used (`taken`) are not given again.
 */
export function identify(
  table: NamedTable,
  { rows, sheet, idColumn, nameColumns }: ReadTable,
  known: readonly Known[],
  taken: readonly string[],
  problems: ProblemList,
): Entries {
  const named = rows.flatMap((row) => {
    const name = readBilingual(row, 'nameZh', 'nameEn');
    if (name === null) problems.error('nameMissing', row.place('nameZh'));
    return name === null ? [] : [{ row, name }];
  });
  const knownIds = new Map(known.map((entry) => [comparableKey(entry.id), entry.id]));
  const stated = new Map<string, string>();
  const withId: { row: TableRow; name: Multilingual; id: string | null }[] = [];
  for (const { row, name } of named) {
    const typed = row.text('id');
    const id = knownIds.get(comparableKey(typed)) ?? typed;
    const first = stated.get(comparableKey(id));
    if (typed === '') withId.push({ row, name, id: null });
    else if (!ID.test(id)) problems.error('idMalformed', row.place('id'), { id });
    else if (first !== undefined) problems.error('idTwice', row.place('id'), { id, first });
    else {
      stated.set(comparableKey(id), row.place('id').cell);
      withId.push({ row, name, id });
    }
  }
  const used = new Set([...stated.keys(), ...knownIds.keys(), ...taken.map(comparableKey)]);
  const given: GivenId[] = [];
  const entries = withId.map(({ row, name, id }): IdentifiedRow => {
    if (id !== null) return { row, name, id };
    const former = known.find((entry) => !stated.has(comparableKey(entry.id)) && sameName(entry.name, name));
    const chosen = former?.id ?? nextId(PREFIX[table], used);
    stated.set(comparableKey(chosen), row.place('id').cell);
    used.add(comparableKey(chosen));
    if (idColumn !== null) given.push({ sheet, row: row.row, column: idColumn, nameColumns, id: chosen });
    return { row, name, id: chosen };
  });
  return { entries, given };
}

/** "C01", "C02" … */
function nextId(prefix: string, used: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = `${prefix}${String(number).padStart(2, '0')}`;
    if (!used.has(comparableKey(id))) return id;
  }
}

function sameName(one: Multilingual, other: Multilingual): boolean {
  return LANGUAGES.some((language) => comparableKey(one[language]) === comparableKey(other[language]));
}

export function nextDepartmentId(used: ReadonlySet<string>): string {
  return nextId(PREFIX.departments, used);
}
