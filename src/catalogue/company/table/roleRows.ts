import type { CellPlace } from './companyProblem';
import type { ProblemList } from './problemList';
import type { ReadTable, TableRow } from './readTable';
import type { References } from './references';
import { numberOf } from './values';

/**
 * The rows of each role on a sheet that has many rows a role, in the order of their ordinals; rows without one come
 * behind, in sheet order. Sorting the sheet therefore changes nothing.
 */
export function rowsByRole(
  table: ReadTable,
  references: References,
  problems: ProblemList,
): ReadonlyMap<string, readonly TableRow[]> {
  const byRole = new Map<string, TableRow[]>();
  const leftOut = new Map<string, { place: CellPlace; role: string; count: number }>();
  for (const row of table.rows) {
    const text = row.text('role');
    if (text === '') {
      problems.error('roleMissing', row.place('role'));
      continue;
    }
    const found = references.find(text);
    if (found.kind === 'known') {
      byRole.set(found.id, [...(byRole.get(found.id) ?? []), row]);
    } else if (found.kind === 'removed') {
      const first = leftOut.get(found.id);
      if (first) first.count += 1;
      else leftOut.set(found.id, { place: row.place('role'), role: text, count: 1 });
    } else problems.error('roleUnknown', row.place('role'), { role: text });
  }
  for (const { place, role, count } of leftOut.values()) problems.advise('rowsOfRemovedRole', place, { role, count });
  return new Map([...byRole].map(([id, rows]) => [id, inOrder(rows)]));
}

function inOrder(rows: readonly TableRow[]): readonly TableRow[] {
  const ordinal = (row: TableRow): number => numberOf(row.value('ordinal')) ?? Infinity;
  return rows
    .map((row) => ({ row, at: ordinal(row) }))
    .sort((one, other) => (one.at === other.at ? 0 : one.at - other.at))
    .map(({ row }) => row);
}
