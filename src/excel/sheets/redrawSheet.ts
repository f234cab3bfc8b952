import type { CellValue } from '../../base/grid';
import { heldAt, type Block, type SheetDrawing } from '../../base/sheetDrawing';
import { contextOf } from '../office/context';
import { drawSheet, writeBlock } from '../office/draw';
import { noteHidden, sheetToWrite } from '../office/hiddenRows';
import type { Workbook } from '../workbook';

/** What a sheet holds. */
export interface SheetCellsHeld {
  /** False where A1 is blank: a sheet whose title is written last is not whole then. */
  readonly hasTitle: boolean;
  /** As typed, from the first cell that holds something. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly isProtected: boolean;
}

/** Reads what these sheets hold, in their order. Two round trips. */
export async function readHeldCells(workbook: Workbook, names: readonly string[]): Promise<SheetCellsHeld[]> {
  const context = contextOf(workbook);
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('formulas,rowIndex,columnIndex,rowHidden');
    sheet.protection.load('protected');
    return { sheet, used };
  });
  await context.sync();
  return sheets.map(({ sheet, used }, index) => {
    noteHidden(workbook, names[index] ?? '', used);
    const isProtected = sheet.protection.protected;
    if (used.isNullObject) return { hasTitle: false, formulas: [], isProtected };
    const formulas = used.formulas as CellValue[][];
    const begins = used.rowIndex === 0 && used.columnIndex === 0;
    return { hasTitle: begins && (formulas[0]?.[0] ?? '') !== '', formulas, isProtected };
  });
}

/** A sheet that is drawn anew. */
export interface RedrawnSheet {
  /** What it held in the request that draws it, as `SheetCellsHeld` has it; known once the queue is sent. */
  readonly before: () => SheetCellsHeld['formulas'];
  /** Gives it back all of that, in its places, instead of the drawing. Queues only. */
  readonly giveBack: () => void;
}

/**
 * Clears the cells of a sheet that holds nothing but what Rolecard drew, and draws it anew, its title last; shapes and
 * charts stay. What somebody has typed since it was read can be given back. Queues only.
 */
export function redrawSheet(workbook: Workbook, name: string, drawing: SheetDrawing): RedrawnSheet {
  const sheet = sheetToWrite(workbook, name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('formulas,values,rowIndex,columnIndex');
  const cells = sheet.getRange();
  cells.unmerge();
  cells.clear('All');
  // What it had of a book's pages: breaks add up, and a number stays.
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.pageLayout.firstPageNumber = '';
  const isTitle = ({ row, column }: Block): boolean => row === 0 && column === 0;
  drawSheet(sheet, { ...drawing, blocks: drawing.blocks.filter((block) => !isTitle(block)) });
  for (const block of drawing.blocks.filter(isTitle)) writeBlock(sheet, block);
  const before = (): CellValue[][] => (used.isNullObject ? [] : (used.formulas as CellValue[][]));
  const giveBack = (): void => {
    const sheetNow = sheetToWrite(workbook, name);
    const all = sheetNow.getRange();
    // Merged cells would swallow what stood in them.
    all.unmerge();
    all.clear('Contents');
    const contents = before().map((line, down) => line.map((_, right) => heldAt(used, down, right)));
    if (contents.length > 0) writeBlock(sheetNow, { row: used.rowIndex, column: used.columnIndex, contents });
  };
  return { before, giveBack };
}
