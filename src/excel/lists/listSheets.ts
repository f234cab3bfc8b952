import type { SheetCells } from '../../scorecard/sheet/readList';
import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import { heldAt, type Block, type CellContent, type SheetPieces } from '../../base/sheetDrawing';
import { blockBytes, inRequests, REQUEST_BYTES } from '../../scorecard/sheet/requestSize';
import type { CellValue } from '../../base/grid';
import { applyInputRule, applyStyle, rangeOf, writeBlock } from '../office/draw';

/** A list sheet from A1 on. */
export interface ListSheet extends SheetCells {
  readonly isProtected: boolean;
}

const NO_LIST: ListSheet = { values: [], formulas: [], isProtected: false };

const MAX_COLUMNS_READ = 40;
/** Cells in one answer: well below the 5 MB of Excel on the web, values and formulas together. */
const CELLS_PER_READ = 60_000;

/**
 * Reads a list from A1 on to its last row with values: lines are added below what was read, so nothing may be left
 * unread. Two round trips, more for very long lists.
 */
export async function readListSheet(workbook: Workbook, name: string): Promise<ListSheet> {
  const context = contextOf(workbook);
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  sheet.protection.load('protected');
  await context.sync();
  const isProtected = sheet.protection.protected;
  if (used.isNullObject) return { ...NO_LIST, isProtected };
  const rows = used.rowIndex + used.rowCount;
  const columns = Math.min(MAX_COLUMNS_READ, used.columnIndex + used.columnCount);
  return { ...(await readRows(context, sheet, 0, { rows, columns })), isProtected };
}

async function readRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Promise<SheetCells> {
  const count = Math.min(rows - row, Math.floor(CELLS_PER_READ / columns));
  const range = sheet.getRangeByIndexes(row, 0, count, columns);
  range.load('values,formulas');
  await context.sync();
  const part = { values: range.values as CellValue[][], formulas: range.formulas as CellValue[][] };
  if (row + count >= rows) return part;
  const rest = await readRows(context, sheet, row + count, { rows, columns });
  return { values: [...part.values, ...rest.values], formulas: [...part.formulas, ...rest.formulas] };
}

/** Writes contents alone; what is too large for one request goes in several, the last of which is queued. */
export async function writeInRequests(workbook: Workbook, name: string, blocks: readonly Block[]): Promise<void> {
  const requests = inRequests(blocks, blockBytes, REQUEST_BYTES);
  for (const [index, some] of requests.entries()) {
    if (index > 0) await contextOf(workbook).sync();
    writePieces(workbook, name, { blocks: some, styles: [], validations: [] });
  }
}

/**
 * Writes contents with their look on a sheet that was read before, unless somebody has changed the cells since: what they hold is
 * asked once more in the request that writes, and where it is something else, all of them are given it back. One round trip,
 * one more where they had changed.
 * @param was the sheet as it was read; what lies beyond was blank
 * @returns whether the contents stand there
 */
export async function writeWhereRead(
  workbook: Workbook,
  name: string,
  pieces: SheetPieces,
  was: Pick<SheetCells, 'formulas'>,
): Promise<boolean> {
  const context = contextOf(workbook);
  const sheet = context.workbook.worksheets.getItem(name);
  const asked = pieces.blocks.map((block) => {
    const { row, column, contents } = block;
    const range = sheet.getRangeByIndexes(row, column, contents.length, contents[0]?.length ?? 1);
    range.load('formulas,values');
    return { block, range };
  });
  writePieces(workbook, name, pieces);
  await context.sync();
  const isAsRead = asked.every(({ block, range }) =>
    block.contents.every((line, down) =>
      line.every((content, right) => {
        const before = was.formulas[block.row + down]?.[block.column + right] ?? '';
        return content === null || (range.formulas as CellValue[][])[down]?.[right] === before;
      }),
    ),
  );
  if (isAsRead) return true;
  for (const { block, range } of asked) writeBlock(sheet, heldBlock(block, range));
  await context.sync();
  return false;
}

/** A block as a range held it; cells that the block leaves alone are left alone. */
function heldBlock({ row, column, contents }: Block, range: Excel.Range): Block {
  const held = contents.map((line, down) =>
    line.map((content, right): CellContent => (content === null ? null : heldAt(range, down, right))),
  );
  return { row, column, contents: held };
}

/** Sends what is queued, where the next must not come about without it. One round trip. */
export async function sendQueued(workbook: Workbook): Promise<void> {
  await contextOf(workbook).sync();
}

/** Writes contents with their look on a sheet that exists; nothing else of it changes. Queues only. */
export function writePieces(workbook: Workbook, name: string, pieces: SheetPieces): void {
  const sheet = contextOf(workbook).workbook.worksheets.getItem(name);
  for (const { area, style } of pieces.styles) applyStyle(rangeOf(sheet, area), style);
  for (const { area, rule } of pieces.validations) applyInputRule(rangeOf(sheet, area), rule);
  // Last: by its content a line is known the next time, and then has its look and its rules.
  for (const block of pieces.blocks) writeBlock(sheet, block);
}
