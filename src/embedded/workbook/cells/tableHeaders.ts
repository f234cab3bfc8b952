import { intersects, type SheetArea } from '../../grid/area';
import { numberAsText } from '../../numbers/plainNumber';
import { isCellError } from '../../formula/values/formulaValue';
import { constantCell } from '../parts/cells/cell';
import type { Sheet } from '../parts/sheet';
import type { TableModel } from '../parts/table';
import type { Workbook } from '../workbook';

const headerText = (workbook: Workbook, sheet: Sheet, row: number, column: number): string => {
  const value = workbook.calculator.value(sheet, row, column, sheet.data.grid.cell(row, column));
  if (value === null) return '';
  if (typeof value === 'number') return numberAsText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : value;
};

/** A name that no column before it has: "列1", then "列12", as Excel counts on. */
export const uniqueHeader = (wanted: string, taken: ReadonlySet<string>, index: number): string => {
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === '' ? 'Column' : wanted;
  for (let number = wanted === '' ? index + 1 : 2; ; number++) {
    const name = `${stem}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
};

const syncHeader = (workbook: Workbook, sheet: Sheet, table: TableModel, header: SheetArea): void => {
  const taken = new Set<string>();
  const { grid } = sheet.edit();
  table.columns.forEach((column, index) => {
    const at = header.left + index;
    const name = uniqueHeader(headerText(workbook, sheet, header.top, at), taken, index);
    taken.add(name.toLowerCase());
    if (name !== column.name) table.renameColumn(index, name);
    const cell = grid.cell(header.top, at);
    if (!cell || cell.formula || cell.constant !== name) {
      grid.set(header.top, at, constantCell(grid.style(header.top, at), name, workbook.version));
    }
  });
};

/** Header cells of tables are texts, all different, and name the columns: brings them in line after cells were written. */
export const syncTableHeaders = (workbook: Workbook, sheet: Sheet, where: SheetArea): void => {
  for (const table of sheet.tables) {
    const { header } = table;
    if (header && intersects(header, where)) syncHeader(workbook, sheet, table, header);
  }
};
