import { areaCells, type Area } from '../../base/address';
import type { PlacedContent } from '../../base/gatherBlocks';
import { heldAt } from '../../base/sheetDrawing';
import { contextOf } from '../office/context';
import { writeBlock } from '../office/draw';
import { giveBackShut } from './rewriteProtected';
import type { Workbook } from '../workbook';

/** A card and the cells people type in. */
interface CardInputs {
  readonly sheetName: string;
  readonly inputs: readonly Area[];
}

/** What belongs on a card's sheet. */
export interface CardContents {
  readonly sheetName: string;
  readonly contents: readonly PlacedContent[];
}

/**
 * Asks what stands in the inputs of cards, in the request that goes on to draw over them: to be looked at after the next
 * sync, in the order given, blank cells left out. Queues only.
 */
export function askInputs(workbook: Workbook, cards: readonly CardInputs[]): () => PlacedContent[][] {
  const asked = cards.map(({ sheetName, inputs }) => {
    if (inputs.length === 0) return null;
    const [row, column] = [Math.min(...inputs.map((area) => area.row)), Math.min(...inputs.map((area) => area.column))];
    const rowCount = Math.max(...inputs.map((area) => area.row + area.rowCount)) - row;
    const columnCount = Math.max(...inputs.map((area) => area.column + area.columnCount)) - column;
    const sheet = contextOf(workbook).workbook.worksheets.getItem(sheetName);
    const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
    range.load('formulas,values');
    return { range, row, column };
  });
  return () =>
    cards.map(({ inputs }, index): PlacedContent[] => {
      const read = asked[index];
      if (!read) return [];
      return inputs.flatMap(areaCells).flatMap(({ row, column }): PlacedContent[] => {
        const content = heldAt(read.range, row - read.row, column - read.column);
        return content === '' ? [] : [{ row, column, content }];
      });
    });
}

/** Writes contents on cards that were just drawn and protected; see giveBackShut. */
export async function giveBack(workbook: Workbook, cards: readonly CardContents[]): Promise<void> {
  const sheets = cards.map(({ sheetName, contents }) => ({
    ...{ name: sheetName, isShut: true },
    queue: (sheet: Excel.Worksheet): void => {
      for (const { row, column, content } of contents) writeBlock(sheet, { row, column, contents: [[content]] });
    },
  }));
  await giveBackShut(workbook, sheets);
}
