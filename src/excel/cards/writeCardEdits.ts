import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import { checkCardEdits, type CardEdit, type CardEditCheck } from '../../scorecard/sheet/cellEdits';
import type { CellValue } from '../../base/grid';
import { toCell } from '../office/cellText';

/** Edits of one card and the name its sheet has now. */
export interface CardEdits {
  readonly sheetName: string;
  readonly edits: readonly CardEdit[];
}

/** Cards written in one go: two round trips whatever they hold. */
export const CARDS_PER_WRITE = 100;

/** Compares the edits of a chunk of cards with what the cards hold now. One round trip. */
export async function readCardEdits(workbook: Workbook, cards: readonly CardEdits[]): Promise<CardEditCheck> {
  const context = contextOf(workbook);
  const read = cards.flatMap(({ sheetName, edits }) =>
    columnsOf(edits.flatMap(cellsOf)).map(({ column, first, count }) => {
      const range = context.workbook.worksheets.getItem(sheetName).getRangeByIndexes(first, column, count, 1);
      range.load('formulas');
      return { number: edits[0]?.number ?? '', column, first, range };
    }),
  );
  await context.sync();
  const contents = new Map<string, CellValue>();
  for (const { number, column, first, range } of read) {
    (range.formulas as CellValue[][]).forEach((line, down) => {
      contents.set(`${number} ${first + down} ${column}`, line[0] ?? '');
    });
  }
  return checkCardEdits(
    cards.flatMap(({ edits }) => edits),
    ({ number, row, column }) => contents.get(`${number} ${row} ${column}`) ?? null,
  );
}

/** Writes edits that were found due, into unlocked cells of protected cards. One round trip. */
export async function writeCardEdits(
  workbook: Workbook,
  cards: readonly CardEdits[],
  due: readonly CardEdit[],
): Promise<void> {
  const context = contextOf(workbook);
  const wanted = new Set(due);
  for (const { sheetName, edits } of cards) {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const { row, column, after } of edits.filter((edit) => wanted.has(edit))) {
      sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[toCell(after)]];
    }
  }
  await context.sync();
}

/** The cell of an edit, and those that change along or must be blank. */
function cellsOf({ row, column, rewrite }: CardEdit): Pick<CardEdit, 'row' | 'column'>[] {
  const { sentence, absolute } = rewrite ?? {};
  const columns = [column, sentence?.column, absolute?.actual];
  return columns.flatMap((each) => (each === undefined ? [] : [{ row, column: each }]));
}

/** Makes rows of cards as high as their text needs, where they are lower. Cards let rows be formatted. Two round trips. */
export async function raiseRows(
  workbook: Workbook,
  rows: readonly { readonly sheetName: string; readonly row: number; readonly points: number }[],
): Promise<void> {
  const context = contextOf(workbook);
  const asked = rows.map(({ sheetName, row, points }) => {
    const { format } = context.workbook.worksheets.getItem(sheetName).getRangeByIndexes(row, 0, 1, 1);
    format.load('rowHeight');
    return { format, points };
  });
  await context.sync();
  for (const { format, points } of asked) if (format.rowHeight < points) format.rowHeight = points;
  await context.sync();
}

/** Columns of a card that hold edits, each from its first to its last edited row. */
function columnsOf(
  edits: readonly Pick<CardEdit, 'row' | 'column'>[],
): { column: number; first: number; count: number }[] {
  return [...new Set(edits.map(({ column }) => column))].map((column) => {
    const rows = edits.filter((edit) => edit.column === column).map(({ row }) => row);
    const first = Math.min(...rows);
    return { column, first, count: Math.max(...rows) - first + 1 };
  });
}
