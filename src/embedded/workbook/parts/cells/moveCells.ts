import { intersects, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from '../../../grid/area';
import type { Shift } from '../../../formula/syntax/shift';
import { HostError } from '../../../protocol/hostError';
import { blankCell, emptyRow, isBlank, type Cell, type Row } from './cell';
import type { CellGrid } from './cellGrid';

const count = (shift: Shift): number =>
  shift.direction === 'rows' ? shift.area.bottom - shift.area.top + 1 : shift.area.right - shift.area.left + 1;

/** Refuses an insertion that would push content off the end of the sheet. */
export const requireRoom = (grid: CellGrid, shift: Shift): void => {
  if (shift.kind === 'delete') return;
  const edge =
    shift.direction === 'rows'
      ? { ...shift.area, top: LAST_ROW - count(shift) + 1, bottom: LAST_ROW }
      : { ...shift.area, left: LAST_COLUMN - count(shift) + 1, right: LAST_COLUMN };
  const bounds = grid.contentBounds();
  if (!bounds || !intersects(bounds, edge)) return;
  grid.each(edge, (cell) => {
    if (!isBlank(cell)) {
      throw new HostError('NonBlankCellOffSheet', 'Non-blank cells cannot be pushed off the end of the sheet.');
    }
  });
};

/** A new row between others looks like the row above it. */
const rowLike = (above: Row | undefined): Row => {
  const made = emptyRow();
  if (!above) return made;
  made.style = above.style;
  if (above.heightFixed) Object.assign(made, { height: above.height, heightFixed: true });
  for (const [column, cell] of above.cells)
    if (cell.style !== 0 || above.style !== null) made.cells.set(column, blankCell(cell.style, 0));
  return made;
};

const moveRows = (grid: CellGrid, shift: Shift): void => {
  const by = count(shift);
  const from = shift.area.top;
  const rows = [...grid.rows];
  grid.rows.clear();
  for (const [number, row] of rows) {
    if (number < from) grid.rows.set(number, row);
    else if (shift.kind === 'insert') {
      if (number + by <= LAST_ROW) grid.rows.set(number + by, row);
    } else if (number > shift.area.bottom) grid.rows.set(number - by, row);
  }
  if (shift.kind === 'insert') {
    const above = grid.rows.get(from - 1);
    if (above) for (let i = 0; i < by; i++) grid.rows.set(from + i, rowLike(above));
  }
};

const moveColumnsInRow = (row: Row, first: number, by: number, shift: Shift): void => {
  const cells = [...row.cells];
  row.cells.clear();
  for (const [column, cell] of cells) {
    if (column < first) row.cells.set(column, cell);
    else if (shift.kind === 'insert') {
      if (column + by <= LAST_COLUMN) row.cells.set(column + by, cell);
    } else if (column >= first + by) row.cells.set(column - by, cell);
  }
  if (shift.kind !== 'insert') return;
  const left = row.cells.get(first - 1);
  if (left && left.style !== 0) for (let i = 0; i < by; i++) row.cells.set(first + i, blankCell(left.style, 0));
};

const moveDown = (grid: CellGrid, shift: Shift): void => {
  const by = count(shift);
  const { left, right, top } = shift.area;
  const moving: [number, number, Cell][] = [];
  grid.each({ top, left, bottom: LAST_ROW, right }, (cell, row, column) => moving.push([row, column, cell]));
  for (const [row, column] of moving) grid.rows.get(row)?.cells.delete(column);
  for (const [row, column, cell] of moving) {
    if (shift.kind === 'insert') {
      if (row + by <= LAST_ROW) grid.set(row + by, column, cell);
    } else if (row > shift.area.bottom) grid.set(row - by, column, cell);
  }
  if (shift.kind !== 'insert' || top === 0) return;
  for (let column = left; column <= right; column++) {
    const above = grid.cell(top - 1, column);
    if (above && above.style !== 0) for (let i = 0; i < by; i++) grid.set(top + i, column, blankCell(above.style, 0));
  }
};

/** Moves the cells of a sheet as a shift says. New cells look like their neighbours above (or to the left). */
export const moveCells = (grid: CellGrid, shift: Shift): void => {
  if (shift.direction === 'rows') {
    if (isWholeRows(shift.area)) moveRows(grid, shift);
    else moveDown(grid, shift);
  } else {
    const by = count(shift);
    for (const [, row] of grid.rowsIn({ ...shift.area, left: 0, right: LAST_COLUMN })) {
      moveColumnsInRow(row, shift.area.left, by, shift);
    }
    if (isWholeColumns(shift.area)) {
      if (shift.kind === 'insert') grid.columns.insert(shift.area.left, by);
      else grid.columns.delete(shift.area.left, by);
    }
  }
  grid.forgetBounds();
};
