import { copyFormula } from '../../formula/syntax/formulaReferences';
import { area, intersects, type SheetArea } from '../../grid/area';
import { formulaCell, isBlank } from '../parts/cells/cell';
import { forgetMentions } from '../references/sheetMentions';
import type { Sheet } from '../parts/sheet';
import type { TableModel } from '../parts/table';
import type { Workbook } from '../workbook';
import { syncTableHeaders, uniqueHeader } from './tableHeaders';

/** Whether the new part of a table is free to be taken in: only what was just written stands there. */
const isFree = (sheet: Sheet, table: TableModel, part: SheetArea, written: SheetArea): boolean => {
  if (sheet.tables.some((other) => other !== table && intersects(other.area, part))) return false;
  if (sheet.data.merges.some((merge) => intersects(merge, part))) return false;
  let free = true;
  let filled = false;
  sheet.data.grid.each(part, (cell, row, column) => {
    if (isBlank(cell)) return;
    if (intersects(written, area(row, column, row, column))) filled = true;
    else free = false;
  });
  return free && filled;
};

const growDown = (sheet: Sheet, table: TableModel, written: SheetArea): void => {
  const { top, left, bottom, right } = table.area;
  const isBelow =
    written.top <= bottom + 1 && written.bottom > bottom && written.left >= left && written.right <= right;
  if (!isBelow || table.hasTotals || written.top < top) return;
  if (!isFree(sheet, table, area(bottom + 1, left, written.bottom, right), written)) return;
  table.area = { ...table.area, bottom: written.bottom };
};

const growRight = (workbook: Workbook, sheet: Sheet, table: TableModel, written: SheetArea): void => {
  const { top, left, bottom, right } = table.area;
  const isBeside = written.left <= right + 1 && written.right > right && written.top >= top && written.bottom <= bottom;
  if (!isBeside || written.left < left) return;
  if (!isFree(sheet, table, area(top, right + 1, bottom, written.right), written)) return;
  const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  for (let column = right + 1; column <= written.right; column++) {
    const name = uniqueHeader('', taken, column - left);
    taken.add(name.toLowerCase());
    table.insertColumn(column - left, name);
  }
  table.area = { ...table.area, right: written.right };
  if (table.header) syncTableHeaders(workbook, sheet, table.header);
};

/** A formula entered in one cell of an otherwise blank column of a table fills the column. */
const fillDown = (workbook: Workbook, sheet: Sheet, table: TableModel, written: SheetArea): void => {
  const { body } = table;
  if (written.top !== written.bottom || !intersects(body, written)) return;
  const { grid } = sheet.data;
  for (let column = Math.max(written.left, body.left); column <= Math.min(written.right, body.right); column++) {
    const formula = grid.cell(written.top, column)?.formula;
    if (!formula || formula.special) continue;
    let free = true;
    grid.each(area(body.top, column, body.bottom, column), (cell, row) => {
      if (row !== written.top && !isBlank(cell)) free = false;
    });
    if (!free) continue;
    const stamp = workbook.touch();
    const edited = sheet.edit().grid;
    forgetMentions(sheet);
    for (let row = body.top; row <= body.bottom; row++) {
      if (row === written.top) continue;
      edited.set(
        row,
        column,
        formulaCell(edited.style(row, column), copyFormula(formula.text, row - written.top, 0), stamp),
      );
    }
  }
};

/** Does to tables what Excel's AutoCorrect does after cells were written, by hand or by the API. */
export const growTables = (workbook: Workbook, sheet: Sheet, written: SheetArea): void => {
  if (!workbook.traits.tablesGrow) return;
  for (const table of sheet.tables) {
    growDown(sheet, table, written);
    growRight(workbook, sheet, table, written);
    fillDown(workbook, sheet, table, written);
  }
};
