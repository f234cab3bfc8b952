import type { Block } from '../../base/sheetDrawing';
import type { Workbook } from '../workbook';
import { contextOf } from './context';

/*
 * Where a filter hides rows of several that are written together, Excel gives the others what was meant for the first of them. A row
 * that is written by itself gets its own, hidden or not.
 */

const hiding = new WeakMap<Workbook, Set<string>>();
const rowByRow = new WeakSet<Excel.Worksheet>();

/**
 * Notes, for the rest of the step, whether rows of a sheet are hidden.
 * @param used the sheet as far as it is used, with its `rowHidden` loaded
 * @param sheet to be written on, where it is at hand already; see sheetToWrite
 */
export function noteHidden(workbook: Workbook, name: string, used: Excel.Range, sheet?: Excel.Worksheet): void {
  // Excel answers null where some are.
  if (used.isNullObject || (used.rowHidden as boolean | null) === false) return;
  hiding.set(workbook, (hiding.get(workbook) ?? new Set()).add(name));
  if (sheet) rowByRow.add(sheet);
}

/** Whether rows of a sheet were found hidden in this step. */
function hidesRows(workbook: Workbook, name: string): boolean {
  return hiding.get(workbook)?.has(name) === true;
}

/** A sheet that exists; `writeBlock` writes on it row by row where rows of it were found hidden in this step. */
export function sheetToWrite(workbook: Workbook, name: string): Excel.Worksheet {
  const sheet = contextOf(workbook).workbook.worksheets.getItem(name);
  if (hidesRows(workbook, name)) rowByRow.add(sheet);
  return sheet;
}

/** The parts of a block that are written one after the other. */
export function writtenParts(sheet: Excel.Worksheet, block: Block): readonly Block[] {
  if (!rowByRow.has(sheet)) return [block];
  const { row, column, contents } = block;
  return contents.flatMap((line, down) =>
    line.every((content) => content === null) ? [] : [{ row: row + down, column, contents: [line] }],
  );
}
