import type { CellValue } from '../../base/grid';
import { heldAt, type Block, type CellContent } from '../../base/sheetDrawing';
import type { Workbook } from '../workbook';
import { writeBlock } from './draw';
import { sheetToWrite } from './hiddenRows';

/** A list as it was read; with its header row, columns that moved since are noticed too. */
export type ReadBefore = {
  /** From A1 on, as Range.formulas has them; beyond, the sheet was blank. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly headerRow?: number;
};

/** What cells held in the request that writes them; known once the queue is sent. */
export interface AskedCells {
  /** Whether that is what was read. */
  readonly isAsRead: () => boolean;
  /** Gives it back, but for a row that Excel is to draw and that is left blank for it. Queues only. */
  readonly giveBack: (blank?: number) => void;
}

/**
 * Asks for what the cells of these blocks hold, before what is queued next changes them. Queues only.
 * @param was the sheet as it was read; what lies beyond was blank
 */
export function askCells(
  workbook: Workbook,
  name: string,
  blocks: readonly Block[],
  { formulas, headerRow }: ReadBefore,
): AskedCells {
  const sheet = sheetToWrite(workbook, name);
  const askFor = (block: Block) => {
    const { row, column, contents } = block;
    const range = sheet.getRangeByIndexes(row, column, contents.length, contents[0]?.length ?? 1);
    range.load('formulas,values');
    return { block, range };
  };
  const asked = blocks.map(askFor);
  const header = headerRow === undefined ? undefined : formulas[headerRow];
  const looked =
    headerRow === undefined || header === undefined || header.length === 0
      ? asked
      : [...asked, askFor({ row: headerRow, column: 0, contents: [header] })];
  const isAsRead = (): boolean =>
    looked.every(({ block, range }) =>
      block.contents.every((line, down) =>
        line.every((content, right) => {
          const before = formulas[block.row + down]?.[block.column + right] ?? '';
          return content === null || (range.formulas as CellValue[][])[down]?.[right] === before;
        }),
      ),
    );
  const giveBack = (blank?: number): void => {
    for (const { block, range } of asked) {
      const held = heldBlock(block, range);
      const contents = held.contents.map((line, down) => (block.row + down === blank ? line.map(() => '') : line));
      writeBlock(sheet, { ...held, contents });
    }
  };
  return { isAsRead, giveBack };
}

/** A block as a range held it; cells that the block leaves alone are left alone. */
function heldBlock({ row, column, contents }: Block, range: Excel.Range): Block {
  const held = contents.map((line, down) =>
    line.map((content, right): CellContent => (content === null ? null : heldAt(range, down, right))),
  );
  return { row, column, contents: held };
}
