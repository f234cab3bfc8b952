import { contains } from '../base/address';
import type { CellValue, Grid } from '../base/grid';
import { isBlank } from '../base/plainText';
import type { StaffingTable } from '../staffing/staffingTable';
import type { CellEdit, EditedCell, EditPlan, OwnerCell, RowOwner } from './editPlan';

/** A list with its sheet as read. */
interface ReadList {
  readonly table: StaffingTable;
  readonly grid: Grid;
}

/** Tells of each row of a list whose it is; undefined where no cell says so. */
export function rowOwners({ table, grid }: ReadList): (row: number) => RowOwner | undefined {
  const { employeeId, employeeName, position, department } = table.columns;
  const cellsOf = (row: number): readonly OwnerCell[] => {
    const person = [...cellAt(grid, row, employeeId), ...cellAt(grid, row, employeeName)];
    // Each row of a place is told by how far below the place's own cell it is.
    const place = person.length > 0 ? loose(covering(grid, row, position)) : covering(grid, row, position);
    return [...person, ...place, ...loose(covering(grid, row, department))];
  };
  const countOf = rowCounts(table.rows.map(({ row }) => cellsOf(row)));
  return (row) => {
    const cells = cellsOf(row);
    if (cells.length === 0) return undefined;
    const unique = cells.findIndex((_, index) => countOf(cells.slice(0, index + 1)) <= 1);
    return { cells, knownBy: unique < 0 ? cells.length : unique + 1 };
  };
}

/** How many rows of a list hold all of these values, whatever else they hold. */
function rowCounts(rows: readonly (readonly OwnerCell[])[]): (cells: readonly OwnerCell[]) => number {
  const held = rows.map((cells) => new Map(cells.map(({ column, value }) => [column, value])));
  const counts = new Map<string, Map<string, number>>();
  return (cells) => {
    const columns = cells.map(({ column }) => column);
    const key = columns.join();
    let own = counts.get(key);
    if (own === undefined) {
      own = new Map();
      for (const values of held) {
        const text = JSON.stringify(columns.map((column) => values.get(column) ?? null));
        own.set(text, (own.get(text) ?? 0) + 1);
      }
      counts.set(key, own);
    }
    return own.get(JSON.stringify(cells.map(({ value }) => value))) ?? 0;
  };
}

/** Whose a header's row is: the header of the positions tells. */
export function headerOwner({ table, grid }: ReadList, row: number): RowOwner | undefined {
  const { position, employeeName } = table.columns;
  const [cell] = [...covering(grid, row, position), ...covering(grid, row, employeeName)];
  return cell && { cells: [cell], knownBy: 1 };
}

/** The cell of a row in a column, or the merged cell that covers it; none where it is blank. */
function covering(grid: Grid, row: number, column: number | null): OwnerCell[] {
  const merge = column === null ? undefined : grid.merges.find((area) => contains(area, row, column));
  if (merge === undefined) return cellAt(grid, row, column);
  return cellAt(grid, merge.row, merge.column).map((cell) => ({ ...cell, above: row - merge.row }));
}

function cellAt(grid: Grid, row: number, column: number | null): OwnerCell[] {
  if (column === null) return [];
  const value = grid.values[row - grid.row]?.[column - grid.column] ?? '';
  return isBlank(value) ? [] : [{ column, above: 0, value }];
}

/** Rows may come and go within what a merged cell covers. */
function loose(cells: readonly OwnerCell[]): OwnerCell[] {
  return cells.map((cell) => (cell.above > 0 ? { ...cell, covers: true } : cell));
}

/** The cells that tell whose row an edit is for. */
export function ownerCells({ sheet, row, owner }: CellEdit): EditedCell[] {
  return (owner?.cells ?? []).flatMap(({ column, above, covers }) => {
    const cell = { sheet, row: row - above, column };
    return covers ? [cell, { sheet, row, column }] : [cell];
  });
}

/** Edits whose row is still the one they were planned for, and those whose row is another's now. */
export function byOwner(
  edits: readonly CellEdit[],
  valueAt: (cell: EditedCell) => CellValue | undefined,
): { readonly standing: readonly CellEdit[]; readonly moved: readonly CellEdit[] } {
  const isStanding = ({ sheet, row, owner }: CellEdit): boolean =>
    owner === undefined || isRowOf(owner, row, (at, column) => valueAt({ sheet, row: at, column }));
  const standing = new Set(edits.filter(isStanding));
  return { standing: [...standing], moved: edits.filter((edit) => !standing.has(edit)) };
}

/** undefined: not known. */
type ValueAt = (row: number, column: number) => CellValue | undefined;

function isRowOf({ cells }: RowOwner, row: number, valueAt: ValueAt): boolean {
  return cells.every(({ column, above, covers, value }) => {
    let at = covers ? row : row - above;
    while (covers && valueAt(at, column) === '') at -= 1;
    return plain(valueAt(at, column)) === plain(value);
  });
}

/** Excel turns line breaks into \n. */
function plain<T extends CellValue | undefined>(value: T): T | string {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}

/** A column of a sheet as it is now: its values from a row on. */
export interface ReadColumn {
  readonly firstRow: number;
  readonly values: readonly CellValue[];
}

/** Where edits belong whose rows have moved. */
export interface FoundRows {
  /** Each edit that has a place, with the edit as it is there. */
  readonly found: ReadonlyMap<CellEdit, CellEdit>;
  /** Nobody's row, or more than one row's. */
  readonly lost: readonly CellEdit[];
}

/**
 * Looks for the rows of edits that have moved. A row is found where all that told it stands in exactly one row of the sheet,
 * and nothing else is to be written into its cell.
 * @param taken edits that stay where they are
 */
export function findRows(
  moved: readonly CellEdit[],
  taken: readonly CellEdit[],
  columnOf: (sheet: string, column: number) => ReadColumn,
): FoundRows {
  const found = new Map<CellEdit, CellEdit>();
  const cells = new Set(taken.map(placeOf));
  const rowsOf = rowSearch(columnOf);
  for (const edit of moved) {
    const [row, other] = rowsOf(edit);
    if (row === undefined || other !== undefined) continue;
    const there = { ...edit, row };
    if (cells.has(placeOf(there))) continue;
    cells.add(placeOf(there));
    found.set(edit, there);
  }
  return { found, lost: moved.filter((edit) => !found.has(edit)) };
}

function placeOf({ sheet, row, column }: EditedCell): string {
  return `${row},${column},${sheet}`;
}

/** Rows that are an edit's, looked up by the first of its cells. */
function rowSearch(columnOf: (sheet: string, column: number) => ReadColumn): (edit: CellEdit) => readonly number[] {
  const indexes = new Map<string, Map<CellValue, number[]>>();
  const indexOf = (sheet: string, column: number): Map<CellValue, number[]> => {
    const key = `${column}!${sheet}`;
    const known = indexes.get(key);
    if (known) return known;
    const index = new Map<CellValue, number[]>();
    const { firstRow, values } = columnOf(sheet, column);
    values.forEach((value, down) => {
      const rows = index.get(plain(value));
      if (rows) rows.push(firstRow + down);
      else index.set(plain(value), [firstRow + down]);
    });
    indexes.set(key, index);
    return index;
  };
  return ({ sheet, owner }) => {
    if (owner === undefined) return [];
    const [first] = owner.cells;
    if (first === undefined) return [];
    const valueAt: ValueAt = (row, column) => {
      const { firstRow, values } = columnOf(sheet, column);
      return values[row - firstRow];
    };
    const rows = indexOf(sheet, first.column).get(plain(first.value)) ?? [];
    return rows.map((row) => row + first.above).filter((row) => isRowOf(owner, row, valueAt));
  };
}

/**
 * A plan with edits at their new places. An added column moves with its header, and reaches down to its last text; rows whose
 * height follows their text are those it is written in.
 */
export function movedPlan(plan: EditPlan, found: ReadonlyMap<CellEdit, CellEdit>): EditPlan {
  const there = [...found];
  const fitted = there.flatMap(([{ sheet, row }, after]) => {
    const isFitted = plan.fitRows.some((run) => run.sheet === sheet && row >= run.row && row < run.row + run.count);
    return isFitted ? [{ sheet, row: after.row, count: 1 }] : [];
  });
  const rowKey = ({ sheet, row }: { readonly sheet: string; readonly row: number }): string => `${row}!${sheet}`;
  const runs = new Map(fitted.map((run) => [rowKey(run), run]));
  const addedColumns = plan.addedColumns.map((added) => {
    const own = there.filter(([{ sheet, column }]) => sheet === added.sheet && column === added.column);
    const header = own.find(([{ kind }]) => kind === 'header');
    const by = header ? header[1].row - header[0].row : 0;
    const rows = own.map(([, { row }]) => row);
    return {
      ...added,
      headerRow: added.headerRow === null ? null : added.headerRow + by,
      firstRow: added.firstRow + by,
      lastRow: Math.max(added.lastRow + by, ...rows),
    };
  });
  return {
    edits: plan.edits.map((edit) => found.get(edit) ?? edit),
    addedColumns,
    fitRows: [...plan.fitRows, ...runs.values()],
  };
}
