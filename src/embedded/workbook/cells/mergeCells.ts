import { area, containsArea, intersects, type SheetArea } from '../../grid/area';
import { invalidOperation } from '../../protocol/hostError';
import { blankCell, isBlank } from '../parts/cells/cell';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';

const isSingleCell = (where: SheetArea): boolean => where.top === where.bottom && where.left === where.right;

const mergeOne = (workbook: Workbook, sheet: Sheet, where: SheetArea): void => {
  if (isSingleCell(where)) return;
  if (sheet.tables.some((table) => intersects(table.area, where))) {
    throw invalidOperation('Cells of a table cannot be merged.');
  }
  const data = sheet.edit();
  const stamp = workbook.touch();
  data.merges = data.merges.filter((merge) => !intersects(merge, where));
  data.merges.push(where);
  const { grid } = data;
  let kept = grid.cell(where.top, where.left);
  grid.each(where, (cell, row, column) => {
    if (isBlank(kept) && !isBlank(cell)) kept = cell;
    if (!isBlank(cell)) grid.set(row, column, blankCell(cell.style, stamp));
  });
  if (kept && !isBlank(kept)) {
    const style = grid.style(where.top, where.left);
    grid.set(where.top, where.left, { ...kept, style, stamp });
  }
};

/** Merges the area, or each of its rows by itself. The first cell keeps the first content found; the rest is dropped. */
export const mergeCells = (workbook: Workbook, sheet: Sheet, where: SheetArea, across: boolean): void => {
  const split = sheet.data.merges.some((merge) => intersects(merge, where) && !containsArea(where, merge));
  if (split) throw invalidOperation('A merged area would be split.');
  if (!across) mergeOne(workbook, sheet, where);
  else {
    for (let row = where.top; row <= where.bottom; row++) {
      mergeOne(workbook, sheet, area(row, where.left, row, where.right));
    }
  }
};

/** Undoes every merge that touches the area. */
export const unmergeCells = (sheet: Sheet, where: SheetArea): void => {
  if (!sheet.data.merges.some((merge) => intersects(merge, where))) return;
  const data = sheet.edit();
  data.merges = data.merges.filter((merge) => !intersects(merge, where));
};
