import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import { checkCardEdits, placeKey, type CardEdit, type CardEditCheck } from '../../scorecard/sheet/cellEdits';
import type { CellValue } from '../../base/grid';
import { heldAt, type HeldContent } from '../../base/sheetDrawing';
import { toCell } from '../office/cellText';
import { sendGivingBack } from '../office/givingBack';

/** Edits of one card and the name its sheet has now. */
export interface CardEdits {
  readonly sheetName: string;
  readonly edits: readonly CardEdit[];
}

/** Cards written in one go: two round trips whatever they hold. */
export const CARDS_PER_WRITE = 100;

/** Compares the edits of a chunk of cards with what the cards hold now. One round trip. */
export async function readCardEdits(workbook: Workbook, cards: readonly CardEdits[]): Promise<CardEditCheck> {
  const asked = askCards(workbook, cards);
  await contextOf(workbook).sync();
  return asked().check;
}

/** What became of edits that were found due. */
export interface WrittenCardEdits {
  readonly applied: readonly CardEdit[];
  /** Somebody has typed the same since the look. */
  readonly done: readonly CardEdit[];
  /** Somebody has typed something else since the look: it stands there again. */
  readonly refused: readonly CardEdit[];
}

/**
 * Writes edits that were found due, into unlocked cells of protected cards. What the cells hold is asked once more in the request
 * that writes: what somebody typed since the look is given back. One round trip, one more where that was so.
 */
export async function writeCardEdits(
  workbook: Workbook,
  cards: readonly CardEdits[],
  due: readonly CardEdit[],
): Promise<WrittenCardEdits> {
  const context = contextOf(workbook);
  const wanted = new Set(due);
  const writing = cards.map(({ sheetName, edits }) => ({ sheetName, edits: edits.filter((edit) => wanted.has(edit)) }));
  const asked = askCards(workbook, writing);
  const cellOf = (sheetName: string, { row, column }: CardEdit): Excel.Range =>
    context.workbook.worksheets.getItem(sheetName).getRangeByIndexes(row, column, 1, 1);
  for (const { sheetName, edits } of writing) {
    for (const edit of edits) cellOf(sheetName, edit).formulas = [[toCell(edit.after)]];
  }
  await context.sync();
  const { check, heldBy } = asked();
  const typed = new Set([...check.done, ...check.refused]);
  const giveBack = (): void => {
    for (const { sheetName, edits } of writing) {
      for (const edit of edits.filter((each) => typed.has(each))) {
        cellOf(sheetName, edit).formulas = [[toCell(heldBy(edit))]];
      }
    }
  };
  if (typed.size > 0) await sendGivingBack(workbook, giveBack);
  return { applied: check.due, done: check.done, refused: check.refused };
}

/** Asks what the cells of edits hold, to be looked at after the next sync. Queues only. */
function askCards(
  workbook: Workbook,
  cards: readonly CardEdits[],
): () => { readonly check: CardEditCheck; readonly heldBy: (edit: CardEdit) => HeldContent } {
  const { worksheets } = contextOf(workbook).workbook;
  const read = cards.flatMap(({ sheetName, edits }) =>
    columnsOf(edits.flatMap(cellsOf)).map(({ column, first, count }) => {
      const range = worksheets.getItem(sheetName).getRangeByIndexes(first, column, count, 1);
      range.load('formulas,values');
      return { number: edits[0]?.number ?? '', column, first, range };
    }),
  );
  return () => {
    const contents = new Map<
      string,
      { readonly content: CellValue; readonly shown: CellValue; readonly held: HeldContent }
    >();
    for (const { number, column, first, range } of read) {
      (range.formulas as CellValue[][]).forEach((line, down) => {
        const cell = { number, row: first + down, column };
        const shown = (range.values as CellValue[][])[down]?.[0] ?? '';
        contents.set(placeKey(cell), { content: line[0] ?? '', shown, held: heldAt(range, down, 0) });
      });
    }
    return {
      check: checkCardEdits(
        cards.flatMap(({ edits }) => edits),
        (cell) => contents.get(placeKey(cell))?.content ?? null,
        (cell) => contents.get(placeKey(cell))?.shown ?? null,
      ),
      heldBy: (edit) => contents.get(placeKey(edit))?.held ?? '',
    };
  };
}

/** The cell of an edit, that which names its line, and those that change along or must be blank. */
function cellsOf({ row, column, line, rewrite }: CardEdit): Pick<CardEdit, 'row' | 'column'>[] {
  const { sentence, absolute } = rewrite ?? {};
  const columns = [column, line?.column, sentence?.column, absolute?.actual];
  return columns.flatMap((each) => (each === undefined ? [] : [{ row, column: each }]));
}

/** Makes rows of cards as high as their text needs, where they are lower. Cards let rows be formatted. Two round trips. */
export async function raiseRows(
  workbook: Workbook,
  rows: readonly { readonly sheetName: string; readonly row: number; readonly points: number }[],
): Promise<void> {
  const context = contextOf(workbook);
  const formatOf = ({ sheetName, row }: (typeof rows)[number]): Excel.RangeFormat =>
    context.workbook.worksheets.getItem(sheetName).getRangeByIndexes(row, 0, 1, 1).format;
  const asked = rows.map((row) => {
    const format = formatOf(row);
    format.load('rowHeight');
    return { row, format };
  });
  await context.sync();
  for (const { row, format } of asked) {
    // A row that somebody has hidden has no height, and one would show it.
    if (format.rowHeight > 0 && format.rowHeight < row.points) formatOf(row).rowHeight = row.points;
  }
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
