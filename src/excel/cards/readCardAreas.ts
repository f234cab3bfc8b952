import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import type { CellValue } from '../../base/grid';
import { CARDS_PER_READ } from './readCards';

/** A card's sheet from A1 on, as far as it is used. */
export interface CardArea {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** Beyond that nobody writes on a card; a stray cell far away must not make a million cells be read. */
const MAX_ROWS = 400;
const MAX_COLUMNS = 60;

/** Reads cards whole, in the order given. Two round trips for every hundred cards. */
export async function readCardAreas(workbook: Workbook, names: readonly string[]): Promise<CardArea[]> {
  const context = contextOf(workbook);
  if (names.length === 0) return [];
  const found = names.slice(0, CARDS_PER_READ).map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    sheet.protection.load('protected');
    return { sheet, used };
  });
  await context.sync();
  const read = found.map(({ sheet, used }) => {
    const rows = used.isNullObject ? 1 : Math.min(MAX_ROWS, used.rowIndex + used.rowCount);
    const columns = used.isNullObject ? 1 : Math.min(MAX_COLUMNS, used.columnIndex + used.columnCount);
    const range = sheet.getRangeByIndexes(0, 0, rows, columns);
    range.load('values,formulas');
    return { sheet, range };
  });
  await context.sync();
  const areas = read.map(({ sheet, range }) => ({
    sheet,
    isProtected: sheet.protection.protected,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
  }));
  return [...areas, ...(await readCardAreas(workbook, names.slice(CARDS_PER_READ)))];
}
