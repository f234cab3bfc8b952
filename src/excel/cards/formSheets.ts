import type { CellValue } from '../../base/grid';
import { holdsPlaceholder } from '../../forms/readForm';
import type { HeldSheet } from '../../forms/compareForm';
import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';

/** A form is a page: a sheet that reaches further is looked at as far as this. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 60;

/** Names of the visible sheets, of those named, on which a placeholder stands. Two round trips. */
export async function findPlaceholderSheets(workbook: Workbook, names: readonly string[]): Promise<string[]> {
  const context = contextOf(workbook);
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load('visibility');
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name, sheet, used };
  });
  await context.sync();
  const read = sheets
    .filter(({ sheet, used }) => sheet.visibility === 'Visible' && !used.isNullObject)
    .map(({ name, sheet, used }) => {
      const rows = Math.min(MOST_ROWS, used.rowIndex + used.rowCount);
      const columns = Math.min(MOST_COLUMNS, used.columnIndex + used.columnCount);
      const range = sheet.getRangeByIndexes(0, 0, rows, columns);
      range.load('values');
      return { name, range };
    });
  if (read.length > 0) await context.sync();
  return read.filter(({ range }) => holdsPlaceholder(range.values as CellValue[][])).map(({ name }) => name);
}

/** A sheet made of a form as it is now. */
export interface FormSheetHeld extends HeldSheet {
  readonly isProtected: boolean;
}

/** Reads what these sheets hold from A1 on, in their order. Two round trips. */
export async function readFormSheets(workbook: Workbook, names: readonly string[]): Promise<FormSheetHeld[]> {
  const context = contextOf(workbook);
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    sheet.protection.load('protected');
    return { sheet, used };
  });
  if (sheets.length > 0) await context.sync();
  const ranges = sheets.map(({ sheet, used }) => {
    if (used.isNullObject) return null;
    const range = sheet.getRangeByIndexes(0, 0, used.rowIndex + used.rowCount, used.columnIndex + used.columnCount);
    range.load('values,formulas');
    return range;
  });
  if (ranges.some((range) => range !== null)) await context.sync();
  return sheets.map(({ sheet }, index) => ({
    values: (ranges[index]?.values ?? []) as CellValue[][],
    formulas: (ranges[index]?.formulas ?? []) as CellValue[][],
    isProtected: sheet.protection.protected,
  }));
}
