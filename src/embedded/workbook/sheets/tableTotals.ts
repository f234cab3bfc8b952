import { area, LAST_ROW, type SheetArea } from '../../grid/area';
import { invalidOperation } from '../../protocol/hostError';
import { requireUnprotected } from '../cells/protection';
import { clearContents } from '../cells/writeCells';
import { constantCell, formulaCell, isBlank, type Cell } from '../parts/cells/cell';
import type { Sheet } from '../parts/sheet';
import type { ColumnTotal, TableModel } from '../parts/table';
import { forgetMentions } from '../references/sheetMentions';
import type { Workbook } from '../workbook';

/** What the named functions of a row of totals are in SUBTOTAL, which passes over rows that a filter hides. */
const SUBTOTALS: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/**
 * Shows or takes away a table's row of totals. What stood in it comes back with it. Refused where something stands below: whether
 * Excel moves it is nowhere said.
 */
export const showTotals = (workbook: Workbook, sheet: Sheet, table: TableModel, on: boolean): void => {
  requireUnprotected(sheet);
  if (on === table.hasTotals) return;
  const { top, left, bottom, right } = table.area;
  requireBlank(sheet, area(bottom + 1, left, LAST_ROW, right));
  const where = area(on ? bottom + 1 : bottom, left, on ? bottom + 1 : bottom, right);
  if (on) {
    if (where.bottom > LAST_ROW) throw invalidOperation('The sheet ends here.');
    if (table.columns.every((_, index) => table.columnTotal(index) === null)) setUsualTotals(workbook, sheet, table);
    table.hasTotals = true;
    table.area = area(top, left, bottom + 1, right);
    drawTotals(workbook, sheet, table, where);
  } else {
    keepTotals(sheet, table, where);
    clearContents(workbook, sheet, where);
    table.hasTotals = false;
    table.area = area(top, left, bottom - 1, right);
  }
};

const requireBlank = (sheet: Sheet, below: SheetArea): void => {
  sheet.data.grid.each(below, (cell) => {
    if (!isBlank(cell)) throw invalidOperation('Something stands below the table.');
  });
};

/** A word in the first column, and the sum of the last, or how many entries it has. */
const setUsualTotals = (workbook: Workbook, sheet: Sheet, table: TableModel): void => {
  const last = table.columns.length - 1;
  const { top, bottom, right } = table.body;
  let isNumeric = false;
  sheet.data.grid.each(area(top, right, bottom, right), (cell, row, column) => {
    if (typeof workbook.calculator.value(sheet, row, column, cell) === 'number') isNumeric = true;
  });
  if (last > 0) table.setColumnTotal(0, { label: workbook.locale.startsWith('zh') ? '汇总' : 'Total' });
  table.setColumnTotal(last, { named: isNumeric ? 'sum' : 'count' });
};

/** Notes what was written into the row and isn't of the table's own making. */
const keepTotals = (sheet: Sheet, table: TableModel, where: SheetArea): void => {
  table.columns.forEach((_, index) => {
    const cell = sheet.data.grid.cell(where.top, where.left + index);
    const known = table.columnTotal(index);
    if (isBlank(cell)) {
      if (known !== null) table.setColumnTotal(index, null);
    } else if (cell?.formula) {
      const { text } = cell.formula;
      if (known === null || totalText(table, index, known) !== text) table.setColumnTotal(index, { formula: text });
    } else table.setColumnTotal(index, { label: String(cell?.constant ?? '') });
  });
};

const drawTotals = (workbook: Workbook, sheet: Sheet, table: TableModel, where: SheetArea): void => {
  const stamp = workbook.touch(sheet);
  const { grid } = sheet.edit();
  forgetMentions(sheet);
  sheet.formulasAt = stamp;
  table.columns.forEach((_, index) => {
    const total = table.columnTotal(index);
    if (total === null) return;
    const style = grid.style(where.top, where.left + index);
    const text = totalText(table, index, total);
    const cell: Cell =
      text === null ? constantCell(style, 'label' in total ? total.label : '', stamp) : formulaCell(style, text, stamp);
    grid.set(where.top, where.left + index, cell);
  });
  workbook.changes.add({ sheet, area: where, type: 'RangeEdited' });
};

/** The formula of a column's total, without its =; null where it is a word. */
const totalText = (table: TableModel, index: number, total: ColumnTotal): string | null => {
  if ('label' in total) return null;
  if ('formula' in total) return total.formula;
  const column = (table.columns[index]?.name ?? '').replace(/[[\]#'@]/g, "'$&");
  return `SUBTOTAL(${SUBTOTALS[total.named] ?? 109},${table.name}[${column}])`;
};
