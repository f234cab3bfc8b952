import { comparableKey } from '../../base/plainText';
import type { GridView } from '../cells/gridView';
import { directoryOf, withSuperiorNames } from '../rows/superiors';
import type { SheetIssue } from '../sheetIssue';
import type { StaffingTable } from '../staffingTable';
import { areApart, postDays, type PostDays } from '../rows/employment/postDays';

/**
 * What lists that are read together say of one another: a superior given by a number or an address may be on another list,
 * and so may the second row of one person.
 */
export function acrossLists(
  tables: readonly StaffingTable[],
  viewOf: (sheet: string) => GridView | null,
): readonly StaffingTable[] {
  if (tables.length < 2) return tables;
  const directory = directoryOf(tables.map(({ sheet, headers, rows }) => ({ view: viewOf(sheet), headers, rows })));
  const repeats = repeatedAcross(tables);
  return tables.map((table, place) => ({
    ...table,
    rows: withSuperiorNames(table.rows, directory),
    issues: [...table.issues, ...(repeats[place] ?? [])],
  }));
}

/** One department has one name: what differs only in width of brackets, blanks, case or script is spelt as it came first. */
export function withOneSpelling(tables: readonly StaffingTable[]): readonly StaffingTable[] {
  const spellings = new Map<string, string>();
  const spelt = (name: string): string => {
    const key = comparableKey(name);
    if (!spellings.has(key)) spellings.set(key, name);
    return spellings.get(key) ?? name;
  };
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      department: spelt(row.department),
      departmentPath: row.departmentPath.map(spelt),
    })),
  }));
}

interface Known {
  readonly name: string;
  readonly row: number;
  readonly sheet: string;
  readonly days: PostDays;
}

/** Numbers that were on a list before; those of one list are told where it is read. */
function repeatedAcross(tables: readonly StaffingTable[]): SheetIssue[][] {
  const before = new Map<string, Known>();
  return tables.map(({ sheet, rows, columns }) => {
    const own = rows.flatMap(({ row, people, hireDate, employment }) =>
      people.flatMap(({ name, employeeId: id, left }) =>
        left || id === '' ? [] : [{ row, name, id, days: postDays(hireDate, employment) }],
      ),
    );
    const issues = own.flatMap(({ row, name, id, days }): SheetIssue[] => {
      const first = before.get(id);
      if (!first || (first.name === name && areApart(first.days, days))) return [];
      const at = { row, column: columns.employeeId, fatal: false };
      const params = { id, name, firstRow: first.row, firstSheet: first.sheet };
      return first.name === name
        ? [{ code: 'samePersonTwice', params, ...at }]
        : [{ code: 'duplicateEmployeeId', params: { ...params, firstName: first.name }, ...at }];
    });
    for (const { id, ...each } of own) if (!before.has(id)) before.set(id, { ...each, sheet });
    return issues;
  });
}
