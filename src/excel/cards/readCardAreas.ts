import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import { gatherBlocks } from '../../base/gatherBlocks';
import type { CellValue } from '../../base/grid';
import { heldAt } from '../../base/sheetDrawing';
import { writeBlock } from '../office/draw';
import { noteHidden, sheetToWrite } from '../office/hiddenRows';
import { giveBackShut } from './rewriteProtected';
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
    return { name, sheet, used };
  });
  await context.sync();
  const read = found.map(({ name, sheet, used }) => {
    const rows = used.isNullObject ? 1 : Math.min(MAX_ROWS, used.rowIndex + used.rowCount);
    const columns = used.isNullObject ? 1 : Math.min(MAX_COLUMNS, used.columnIndex + used.columnCount);
    const range = sheet.getRangeByIndexes(0, 0, rows, columns);
    range.load('values,formulas,rowHidden');
    return { name, sheet, range };
  });
  await context.sync();
  for (const { name, sheet, range } of read) noteHidden(workbook, name, range, sheet);
  const areas = read.map(({ sheet, range }) => ({
    sheet,
    isProtected: sheet.protection.protected,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
  }));
  return [...areas, ...(await readCardAreas(workbook, names.slice(CARDS_PER_READ)))];
}

/** What a card held in the request that changes it; known once the queue is sent. */
export interface AskedArea {
  /** Whether that is what was read. */
  readonly isAsRead: () => boolean;
  readonly now: () => Pick<CardArea, 'values' | 'formulas'>;
  /** Gives cells back what they held. The sheet must not be protected. Queues only. */
  readonly giveBack: (cells: readonly { readonly row: number; readonly column: number }[]) => void;
}

/** Asks a card for all that was read of it, before what is queued next changes it. Queues only. */
export function askArea(workbook: Workbook, name: string, { formulas }: CardArea): AskedArea {
  const { worksheets } = contextOf(workbook).workbook;
  const range = worksheets.getItem(name).getRangeByIndexes(0, 0, formulas.length, formulas[0]?.length ?? 1);
  range.load('formulas,values');
  const now = (): Pick<CardArea, 'values' | 'formulas'> => ({
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
  });
  return {
    now,
    isAsRead: () => now().formulas.every((line, row) => line.every((each, at) => each === formulas[row]?.[at])),
    giveBack: (cells) => {
      const sheet = sheetToWrite(workbook, name);
      const held = cells.map(({ row, column }) => ({ row, column, content: heldAt(now(), row, column) }));
      for (const block of gatherBlocks(held)) writeBlock(sheet, block);
    },
  };
}

/** A protected card and cells of it that are to hold what they held. */
export interface CardToGiveBack {
  readonly sheetName: string;
  readonly asked: AskedArea;
  readonly written: readonly { readonly row: number; readonly column: number }[];
}

/** Gives cells of protected cards back what they held, and leaves them protected; see giveBackShut. */
export async function giveBackProtected(workbook: Workbook, cards: readonly CardToGiveBack[]): Promise<void> {
  const sheets = cards.map(({ sheetName, asked, written }) => {
    return { name: sheetName, isShut: true, queue: () => asked.giveBack(written) };
  });
  await giveBackShut(workbook, sheets);
}
