import type { SheetCells } from '../../scorecard/sheet/readList';
import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import type { Block, Mark, SheetPieces } from '../../base/sheetDrawing';
import { blockBytes, inRequests, REQUEST_BYTES } from '../../scorecard/sheet/requestSize';
import type { CellValue } from '../../base/grid';
import { askCells, type AskedCells, type ReadBefore } from '../office/askedCells';
import {
  applyInputRule,
  applyInputRules,
  applyMark,
  drawHeights,
  drawSheet,
  drawStyles,
  rangeOf,
  rangesOf,
  writeBlock,
} from '../office/draw';
import { noteHidden, sheetToWrite } from '../office/hiddenRows';
import { cellsOf } from '../office/together';
import { sendGivingBack } from '../office/givingBack';
import type { SheetToAdd } from '../sheets/workbookSheets';

/** A list sheet from A1 on. */
export interface ListSheet extends SheetCells {
  readonly isProtected: boolean;
}

const NO_LIST: ListSheet = { values: [], formulas: [], isProtected: false };

/** What lies further to the right is not read. */
export const MAX_COLUMNS_READ = 40;
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
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  sheet.protection.load('protected');
  await context.sync();
  const isProtected = sheet.protection.protected;
  if (used.isNullObject) return { ...NO_LIST, isProtected };
  noteHidden(workbook, name, used);
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
  was: ReadBefore,
): Promise<boolean> {
  const asked = askCells(workbook, name, pieces.blocks, was);
  writePieces(workbook, name, pieces);
  return standAsWritten(workbook, asked);
}

/**
 * Writes contents alone, asked for like that; what is too large for one request goes in several, the last of which is queued.
 * Stops where cells have changed.
 * @returns sends what is queued, and tells whether all of them stand
 */
export async function writeInRequests(
  workbook: Workbook,
  name: string,
  blocks: readonly Block[],
  was: ReadBefore,
): Promise<() => Promise<boolean>> {
  let queued: AskedCells | null = null;
  for (const some of inRequests(blocks, blockBytes, REQUEST_BYTES)) {
    if (queued !== null && !(await standAsWritten(workbook, queued))) return () => Promise.resolve(false);
    queued = askCells(workbook, name, some, was);
    writePieces(workbook, name, { blocks: some, styles: [], validations: [] });
  }
  const last = queued;
  return () => (last === null ? Promise.resolve(true) : standAsWritten(workbook, last));
}

/** Sends what is queued; where cells held something else than was read, gives it back. One round trip, or two; three where Excel refuses that first. */
export async function standAsWritten(workbook: Workbook, { isAsRead, giveBack }: AskedCells): Promise<boolean> {
  await sendQueued(workbook);
  if (isAsRead()) return true;
  await sendGivingBack(workbook, giveBack);
  return false;
}

/** Cells without a rule, or with several, which Excel gives none for. */
const NO_RULE_FOR_ALL: ReadonlySet<string> = new Set(['None', 'Inconsistent', 'MixedCriteria']);

/**
 * Gives cells below a header another rule, unless the header has moved since it was read: then they get back the rule they had.
 * One round trip, or two.
 * @returns whether the rule holds there
 */
export async function writeRuleBelow(
  workbook: Workbook,
  name: string,
  { area, rule }: SheetPieces['validations'][number],
  header: { readonly row: number; readonly column: number; readonly text: CellValue },
): Promise<boolean> {
  const context = contextOf(workbook);
  const sheet = context.workbook.worksheets.getItem(name);
  const head = sheet.getRangeByIndexes(header.row, header.column, 1, 1);
  head.load('values');
  const before = rangeOf(sheet, area).dataValidation;
  before.load('rule,errorAlert,type');
  applyInputRule(rangeOf(sheet, area), rule);
  await context.sync();
  if (head.values[0]?.[0] === header.text) return true;
  await sendGivingBack(workbook, () => {
    const { dataValidation } = rangeOf(context.workbook.worksheets.getItem(name), area);
    dataValidation.clear();
    if (NO_RULE_FOR_ALL.has(before.type)) return;
    dataValidation.rule = before.rule;
    dataValidation.errorAlert = before.errorAlert;
  });
  return false;
}

/**
 * Adds a sheet at the end that is too large for one request, and draws it in several. It gets its name with the last of them.
 * A round trip for each part but the last, which is queued.
 * @param later what is written after the drawing, a request each
 * @param queueMore queues what must come about together with the whole sheet, before it gets its name
 */
export async function addSheetInParts(
  workbook: Workbook,
  { draft, name, drawing }: SheetToAdd,
  later: readonly SheetPieces[],
  queueMore: () => void,
): Promise<void> {
  const context = contextOf(workbook);
  const sheet = context.workbook.worksheets.add(draft);
  if (drawing) drawSheet(sheet, drawing, true);
  for (const part of later) {
    await sendQueued(workbook);
    writePieces(workbook, draft, part);
  }
  queueMore();
  context.workbook.worksheets.getItem(draft).name = name;
}

/** Sends what is queued, where the next must not come about without it. One round trip. */
export async function sendQueued(workbook: Workbook): Promise<void> {
  await contextOf(workbook).sync();
}

/** Writes contents with their look on a sheet that exists; nothing else of it changes. Queues only. */
export function writePieces(workbook: Workbook, name: string, pieces: SheetPieces): void {
  const sheet = sheetToWrite(workbook, name);
  const at = rangesOf(sheet);
  const cells = cellsOf(sheet, at);
  drawStyles(pieces.styles, at, cells);
  drawHeights(pieces.rowHeights ?? [], cells);
  applyInputRules(pieces.validations, at, cells);
  // Last: by its content a line is known the next time, and then has its look and its rules.
  for (const block of pieces.blocks) writeBlock(sheet, block);
}

/** Gives cells of a sheet that exists these marks in the place of those they have. Queues only. */
export function renewMarks(workbook: Workbook, name: string, marks: readonly Mark[]): void {
  const sheet = contextOf(workbook).workbook.worksheets.getItem(name);
  for (const mark of marks) {
    const range = rangeOf(sheet, mark.area);
    range.conditionalFormats.clearAll();
    applyMark(range, mark);
  }
}
