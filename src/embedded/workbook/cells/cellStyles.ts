import { cellCount, isWholeColumns, isWholeRows, type SheetArea } from '../../grid/area';
import { HostError } from '../../protocol/hostError';
import { blankCell } from '../parts/cells/cell';
import type { StyleChange } from '../parts/styles/styleRecord';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';

const MOST_CELLS = 2_000_000;

/** The styles that occur in the area, cells without a record included. */
export const stylesIn = (sheet: Sheet, where: SheetArea): Set<number> => {
  const { grid } = sheet.data;
  const found = new Set<number>();
  const columnStyles = (): number[] => {
    const styles = grid.columns.runs
      .filter((run) => run.first <= where.right && run.last >= where.left)
      .map((run) => ({
        style: run.style,
        count: Math.min(run.last, where.right) - Math.max(run.first, where.left) + 1,
      }));
    const covered = styles.reduce((sum, each) => sum + each.count, 0);
    const plain = covered < where.right - where.left + 1 ? [0] : [];
    return [...styles.map((each) => each.style), ...plain];
  };
  const rows = grid.rowsIn(where);
  for (const [row, record] of rows) {
    let cells = 0;
    grid.each({ ...where, top: row, bottom: row }, (cell) => {
      cells++;
      found.add(cell.style);
    });
    if (cells === where.right - where.left + 1) continue;
    if (record.style !== null) found.add(record.style);
    else if (cells === 0) columnStyles().forEach((style) => found.add(style));
    else {
      for (let column = where.left; column <= where.right; column++) {
        if (!record.cells.has(column)) found.add(grid.columns.at(column).style);
        if (found.size > 1 && column - where.left > 1000) break;
      }
    }
  }
  if (rows.length < where.bottom - where.top + 1) columnStyles().forEach((style) => found.add(style));
  return found;
};

const restyleColumns = (sheet: Sheet, where: SheetArea, restyle: (style: number) => number): void => {
  const { grid } = sheet.edit();
  grid.columns.change(where.left, where.right, (format) => ({ ...format, style: restyle(format.style) }));
  for (const [row, record] of grid.rows) {
    if (record.style !== null) {
      for (let column = where.left; column <= Math.min(where.right, where.left + 200); column++) {
        if (!record.cells.has(column)) grid.setStyle(row, column, record.style);
      }
    }
    for (const [column, cell] of record.cells) {
      if (column >= where.left && column <= where.right)
        record.cells.set(column, { ...cell, style: restyle(cell.style) });
    }
  }
};

const restyleRows = (sheet: Sheet, where: SheetArea, restyle: (style: number) => number): void => {
  const { grid } = sheet.edit();
  for (let row = where.top; row <= where.bottom; row++) {
    const record = grid.row(row);
    for (const run of grid.columns.runs) {
      if (record.style !== null || run.style === 0) continue;
      for (let column = run.first; column <= Math.min(run.last, run.first + 200); column++) {
        if (!record.cells.has(column)) record.cells.set(column, blankCell(run.style, 0));
      }
    }
    record.style = restyle(record.style ?? 0);
    for (const [column, cell] of record.cells) record.cells.set(column, { ...cell, style: restyle(cell.style) });
  }
};

/** Gives every cell of the area the style that `restyle` makes of its old one. */
export const restyle = (sheet: Sheet, where: SheetArea, change: (style: number) => number): void => {
  if (isWholeColumns(where)) return restyleColumns(sheet, where, change);
  if (isWholeRows(where)) return restyleRows(sheet, where, change);
  if (cellCount(where) > MOST_CELLS) {
    throw new HostError('RangeExceedsLimit', 'The cell count in the range has exceeded the maximum supported number.');
  }
  const { grid } = sheet.edit();
  for (let row = where.top; row <= where.bottom; row++) {
    const record = grid.row(row);
    for (let column = where.left; column <= where.right; column++) {
      const cell = record.cells.get(column);
      if (cell) {
        const style = change(cell.style);
        if (style !== cell.style) record.cells.set(column, { ...cell, style });
      } else {
        const inherited = record.style ?? grid.columns.at(column).style;
        const style = change(inherited);
        if (style !== inherited) record.cells.set(column, blankCell(style, 0));
      }
    }
  }
};

/** Makes one change to the look of every cell of the area. */
export const changeStyle = (workbook: Workbook, sheet: Sheet, where: SheetArea, change: StyleChange): void => {
  const key = JSON.stringify(change);
  restyle(sheet, where, (style) => workbook.styles.changedStyle(style, change, key));
};
