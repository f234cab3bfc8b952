import { contains, type Area } from '../base/address';
import type { Grid } from '../base/grid';
import type { StaffingTable } from '../staffing/staffingTable';
import { jobHeaderMeaning } from '../staffing/words/jobHeaderMeaning';
import type { JobField } from '../staffing/jobField';

/** A column of the list that asks for something of the job. */
export interface JobColumn {
  readonly field: JobField;
  readonly column: number;
}

interface ReadList {
  readonly table: StaffingTable;
  readonly grid: Grid;
}

/** True for a list that has a column for people, whether or not somebody is named yet. */
export function listsPeople({ columns }: StaffingTable): boolean {
  return columns.employeeName !== null;
}

/**
 * The columns beside duties and indicators that could be filled, found by their headers. On a list of people a bare 学历,
 * 技能, 职级 or 编制 is the person's or the company's own and asks for nothing.
 */
export function jobColumns({ table, grid }: ReadList): JobColumn[] {
  const people = listsPeople(table);
  const { columns, departmentColumns, nameColumns } = table;
  const { department, position, employeeName, employeeId, hireDate, duties, kpi } = columns;
  const taken = new Set([department, position, employeeName, employeeId, hireDate, duties, kpi]);
  for (const column of [...departmentColumns, ...nameColumns]) taken.add(column);
  const found = table.headers.flatMap(({ column, text }): JobColumn[] => {
    if (taken.has(column)) return [];
    const meaning = jobHeaderMeaning(text, groupAbove(table, grid, column));
    if (meaning !== null) return people && !meaning.ofPost ? [] : [{ field: meaning.field, column }];
    return column === columns.headcount && !people ? [{ field: 'headcount', column }] : [];
  });
  // Weights and targets of what is not on the list tell nothing.
  return kpi === null ? found.filter(({ field }) => field !== 'weights' && field !== 'targets') : found;
}

/** What stands over the column in the header row above its own: a heading of several columns, as a rule merged. */
function groupAbove({ headerRows }: StaffingTable, grid: Grid, column: number): string {
  const row = headerRows[headerRows.length - 2];
  if (row === undefined) return '';
  const merge = grid.merges.find((area: Area) => contains(area, row, column));
  const text = grid.values[(merge?.row ?? row) - grid.row]?.[(merge?.column ?? column) - grid.column];
  return typeof text === 'string' ? text : '';
}
