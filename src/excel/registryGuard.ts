import { MAX_COLUMNS } from '../base/address';
import type { CellValue } from '../base/grid';
import type { Block } from '../base/sheetDrawing';
import { thirdWriters, type HeldRow } from '../registry/mendAgain';
import { beginsRows, guardedRows, isForeign, mendRegistry, type FoundRow } from '../registry/mendRegistry';
import { COLUMNS, type Registry } from '../registry/registry';
import { contextOf } from './office/context';
import { writeBlock } from './office/draw';
import { sendGivingBack } from './office/givingBack';
import type { Workbook } from './workbook';

/** Lines in one answer: some 2.1 KB each, with a card's record twice, of the 5 MB that Excel on the web gives. */
export const LINES_PER_READ = 800;

interface Asked {
  readonly sheetName: string;
  /** What the rows held in the request that wrote them; null while that is not known. */
  readonly found: () => FoundRow[] | null;
}

const guarded = new WeakMap<Workbook, Asked[]>();

/**
 * Writes a block on the registry's sheet, and asks in the same request what stands there, so that what somebody else has noted there
 * since `registry` was read is given back by `settleRegistry`. Queues only.
 */
export function writeGuarded(workbook: Workbook, sheet: Excel.Worksheet, registry: Registry, block: Block): void {
  // What somebody has begun there since is moved rather than written over: it stays even where the answer to this is lost.
  if (beginsRows(block, registry)) rowsFor(sheet, block).insert('Down');
  const rows = guardedRows(block, registry);
  const height = block.contents.length;
  if (rows.length > 0) {
    const width = Math.max(...rows.map((each) => each.width));
    const isLine = block.column < COLUMNS.note;
    const cells = sheet.getRangeByIndexes(block.row, block.column, height, width);
    const numbers = isLine && block.column > 0 ? sheet.getRangeByIndexes(block.row, 0, height, 1) : cells;
    for (const range of new Set([cells, numbers])) range.load('formulas');
    const found = (): FoundRow[] | null => {
      if (!isLoaded(cells) || !isLoaded(numbers)) return null;
      return rows.map((each) => {
        const line = (cells.formulas[each.row - block.row] ?? []) as CellValue[];
        const [foundNumber = ''] = (numbers.formulas[each.row - block.row] ?? []) as CellValue[];
        return { ...each, foundNumber, found: line.slice(0, each.width) };
      });
    };
    guarded.set(workbook, [...(guarded.get(workbook) ?? []), { sheetName: registry.sheetName, found }]);
  }
  writeBlock(sheet, block);
}

/** All cells beside one another that lines, or notes of any length, may fill. */
function rowsFor(sheet: Excel.Worksheet, { row, column, contents }: Block): Excel.Range {
  const width = column < COLUMNS.note ? COLUMNS.note : MAX_COLUMNS - COLUMNS.note;
  return sheet.getRangeByIndexes(row, column, contents.length, width);
}

function isLoaded(range: Excel.Range): boolean {
  return 'formulas' in range.toJSON();
}

/** How often a third writer may come between the look and the mending. */
const ROUNDS = 3;

/**
 * Gives back what somebody else has noted between the look and the writing of this workbook's requests, and finds other lines for
 * what was written there. The request that does so asks once more what stands there, and a third writer's row has its turn. No round trip
 * where nobody has; else three for each turn, one more for every 800 lines.
 */
export async function settleRegistry(workbook: Workbook): Promise<void> {
  const asked = guarded.get(workbook) ?? [];
  guarded.delete(workbook);
  const sheetName = asked[0]?.sheetName;
  if (sheetName === undefined) return;
  let rows = asked.flatMap(({ found }) => found() ?? []);
  for (let round = 0; round < ROUNDS && rows.some(isForeign); round += 1) {
    const now = await readAsTyped(contextOf(workbook), sheetName);
    rows = await mend(workbook, sheetName, mendRegistry(rows, now), now);
  }
}

/** Writes the blocks; answers with the rows in which a third writer has written since they were looked at. */
async function mend(
  workbook: Workbook,
  sheetName: string,
  blocks: readonly Block[],
  now: readonly (readonly CellValue[])[],
): Promise<FoundRow[]> {
  const sheet = contextOf(workbook).workbook.worksheets.getItem(sheetName);
  let asked: (() => HeldRow[])[] = [];
  await sendGivingBack(workbook, () => {
    asked = blocks.map((block) => askHeld(sheet, block));
    for (const block of blocks) writeBlock(sheet, block);
  });
  return thirdWriters(
    now,
    blocks,
    asked.flatMap((held) => held()),
  );
}

/** Asks what the rows of a block hold; known once the queue is sent. */
function askHeld(sheet: Excel.Worksheet, { row, column, contents }: Block): () => HeldRow[] {
  const cells = sheet.getRangeByIndexes(row, column, contents.length, contents[0]?.length ?? 1);
  const numbers = sheet.getRangeByIndexes(row, 0, contents.length, 1);
  for (const range of [cells, numbers]) range.load('formulas');
  return () =>
    contents.map((_, down) => {
      const found = (cells.formulas[down] ?? []) as CellValue[];
      const [foundNumber = ''] = (numbers.formulas[down] ?? []) as CellValue[];
      return { row: row + down, first: column, foundNumber, found };
    });
}

/** All that the sheet holds, from A1 on. */
async function readAsTyped(context: Excel.RequestContext, sheetName: string): Promise<CellValue[][]> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return [];
  const last = used.rowIndex + used.rowCount;
  const readFrom = async (row: number): Promise<CellValue[][]> => {
    if (row >= last) return [];
    const height = Math.min(LINES_PER_READ, last - row);
    const range = sheet.getRangeByIndexes(row, 0, height, used.columnIndex + used.columnCount);
    range.load('formulas');
    await context.sync();
    return [...(range.formulas as CellValue[][]), ...(await readFrom(row + LINES_PER_READ))];
  };
  return readFrom(0);
}
