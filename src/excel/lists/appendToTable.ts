import type { SheetDrawing } from '../../base/sheetDrawing';
import { writePieces } from './listSheets';

const TABLE_STYLE = 'TableStyleLight1';

/** Makes an Excel table of a header row and the lines below it. Queues only. */
export function makeTable(
  sheet: Excel.Worksheet,
  place: { readonly headerRow: number; readonly lineCount: number; readonly columnCount: number },
): void {
  const range = sheet.getRangeByIndexes(place.headerRow, 0, place.lineCount + 1, place.columnCount);
  const table = sheet.tables.add(range, true);
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
}

/** The table around a header row as it stands; null when HR turned it into a plain range. */
export interface TableAround {
  readonly table: Excel.Table;
  readonly column: number;
  readonly columnCount: number;
  readonly headerRow: number;
  /** Last row of the table, its totals row included, 0-based. */
  readonly lastRow: number;
  readonly totals: boolean;
}

/** Two round trips. */
export async function findTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  headerRow: number,
): Promise<TableAround | null> {
  sheet.tables.load('items/name,items/showTotals');
  await context.sync();
  const found = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { table, range };
  });
  if (found.length === 0) return null;
  await context.sync();
  const around = found.find(({ range }) => range.rowIndex === headerRow);
  if (!around) return null;
  const { table, range } = around;
  return {
    table,
    column: range.columnIndex,
    columnCount: range.columnCount,
    headerRow,
    lastRow: range.rowIndex + range.rowCount - 1,
    totals: table.showTotals,
  };
}

/** Where new lines go: below everything, or in the place of the totals row, which moves down. */
export function firstNewRow(below: number, around: TableAround | null): number {
  return around?.totals === true && around.lastRow + 1 === below ? around.lastRow : below;
}

/** Writes lines and lets the table reach down to them. Queues only. */
export function appendLines(
  sheet: Excel.Worksheet,
  around: TableAround | null,
  pieces: Pick<SheetDrawing, 'blocks' | 'styles' | 'validations'>,
  lastRow: number,
): void {
  if (around?.totals === true) around.table.showTotals = false;
  writePieces(sheet, pieces);
  if (!around) return;
  const { table, headerRow, column, columnCount } = around;
  table.resize(sheet.getRangeByIndexes(headerRow, column, lastRow - headerRow + 1, columnCount));
  if (around.totals) table.showTotals = true;
}
