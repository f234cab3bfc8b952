import type { CellValue } from '../../base/grid';
import type { SheetDrawing } from '../../base/sheetDrawing';
import { contextOf } from '../office/context';
import { drawSheet } from '../office/draw';
import type { Workbook } from '../workbook';

/** What a sheet that begins with A1 holds. */
export interface SheetCellsHeld {
  /** As typed. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly isProtected: boolean;
}

/** Reads what these sheets hold, in their order. Two round trips. */
export async function readHeldCells(workbook: Workbook, names: readonly string[]): Promise<SheetCellsHeld[]> {
  const context = contextOf(workbook);
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('formulas');
    sheet.protection.load('protected');
    return { sheet, used };
  });
  await context.sync();
  return sheets.map(({ sheet, used }) => {
    const isProtected = sheet.protection.protected;
    return { formulas: used.isNullObject ? [] : (used.formulas as CellValue[][]), isProtected };
  });
}

/** Clears the cells of a sheet that holds nothing but what Rolecard drew, and draws it anew; shapes and charts stay. Queues only. */
export function redrawSheet(workbook: Workbook, name: string, drawing: SheetDrawing): void {
  const sheet = contextOf(workbook).workbook.worksheets.getItem(name);
  const cells = sheet.getRange();
  cells.unmerge();
  cells.clear('All');
  drawSheet(sheet, drawing);
}
