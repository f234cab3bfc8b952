import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import type { CellValue } from '../../base/grid';

/** A card and the part of it that is needed, from A1 on. */
export interface CardExtent {
  readonly sheetName: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cards in one answer: some 400 cells with texts each, far from the 5 MB of Excel on the web. */
export const CARDS_PER_READ = 100;

/** Values of cards from A1 on, in the order given. One round trip for every hundred cards. */
export async function readCards(workbook: Workbook, cards: readonly CardExtent[]): Promise<readonly CellValue[][][]> {
  const context = contextOf(workbook);
  if (cards.length === 0) return [];
  const ranges = cards.slice(0, CARDS_PER_READ).map(({ sheetName, rowCount, columnCount }) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRangeByIndexes(0, 0, rowCount, columnCount);
    range.load('values');
    return range;
  });
  await context.sync();
  const read = ranges.map((range) => range.values as CellValue[][]);
  return [...read, ...(await readCards(workbook, cards.slice(CARDS_PER_READ)))];
}

/**
 * Calculates every formula anew before figures are fixed or handed on: in a workbook that calculates by hand shown values may be
 * old, and calculating only what has changed was reported to leave it so. Queues only.
 */
export function calculateAll(workbook: Workbook): void {
  contextOf(workbook).workbook.application.calculate('Full');
}

/** Brings up to date what Excel knows to be old, for previews: other open workbooks may take long to calculate. Queues only. */
export function calculateChanged(workbook: Workbook): void {
  contextOf(workbook).workbook.application.calculate('Recalculate');
}
