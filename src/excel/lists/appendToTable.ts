import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import type { SheetPieces } from '../../base/sheetDrawing';
import { askCells, type AskedCells, type ReadBefore } from '../office/askedCells';
import { noteTotals } from '../hiddenTotals';
import { writePieces } from './listSheets';

const TABLE_STYLE = 'TableStyleLight1';

/** Makes an Excel table of a header row and the lines below it. Queues only. */
export function makeTable(
  workbook: Workbook,
  name: string,
  place: { readonly headerRow: number; readonly lineCount: number; readonly columnCount: number },
): void {
  const sheet = contextOf(workbook).workbook.worksheets.getItem(name);
  const range = sheet.getRangeByIndexes(place.headerRow, 0, place.lineCount + 1, place.columnCount);
  const table = sheet.tables.add(range, true);
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
}

/** The table around a header row as it stands; null when HR turned it into a plain range. */
export interface TableAround {
  /** Name of the table. */
  readonly table: string;
  readonly column: number;
  readonly columnCount: number;
  readonly headerRow: number;
  /** Last row of the table, its totals row included, 0-based. */
  readonly lastRow: number;
  readonly totals: boolean;
}

/** Two round trips. */
export async function findTable(workbook: Workbook, name: string, headerRow: number): Promise<TableAround | null> {
  const context = contextOf(workbook);
  const sheet = context.workbook.worksheets.getItem(name);
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
    table: table.name,
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

/**
 * Writes lines and lets the table reach down to them. Where somebody has changed the cells since they were read, they and the
 * table can be given back. Queues only.
 */
export function appendLines(
  workbook: Workbook,
  name: string,
  around: TableAround | null,
  pieces: SheetPieces,
  was: ReadBefore,
): AskedCells {
  const asked = askCells(workbook, name, pieces.blocks, was);
  if (!around) {
    writePieces(workbook, name, pieces);
    return asked;
  }
  const { headerRow, column, columnCount, totals } = around;
  const lastRow = Math.max(...pieces.blocks.map(({ row, contents }) => row + contents.length - 1));
  const sheet = contextOf(workbook).workbook.worksheets.getItem(name);
  const table = sheet.tables.getItem(around.table);
  const held = table.getRange();
  held.load('rowIndex,columnIndex,rowCount,columnCount');
  withoutTotals(workbook, totals, table, around.table, () => {
    // The table first: stopped in between, the lines that are missing go into it the next time.
    table.resize(sheet.getRangeByIndexes(headerRow, column, lastRow - headerRow + 1, columnCount));
    writePieces(workbook, name, pieces);
  });
  const giveBack = (): void => {
    const { rowIndex, columnIndex } = held;
    const lines = held.rowCount - (totals ? 1 : 0);
    const now = sheet.tables.getItem(around.table);
    withoutTotals(workbook, totals, now, around.table, () => {
      // Excel draws the row of totals itself; what stood in its place might be moved below it.
      asked.giveBack(totals ? rowIndex + lines : undefined);
      // Last: Excel takes into the table what is given back directly below it.
      now.resize(sheet.getRangeByIndexes(rowIndex, columnIndex, lines, held.columnCount));
    });
  };
  return { isAsRead: asked.isAsRead, giveBack };
}

/** Queues work during which a table has no row of totals, where it has one else. Queues only. */
function withoutTotals(workbook: Workbook, totals: boolean, table: Excel.Table, name: string, queue: () => void): void {
  if (!totals) return queue();
  noteTotals(workbook, name, () => {
    table.showTotals = false;
    queue();
    table.showTotals = true;
  });
}
