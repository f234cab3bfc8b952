import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import type { Area } from '../../base/address';
import type { CellValue } from '../../base/grid';
import { heldContent, type HeldContent } from '../../base/sheetDrawing';

/** The one cell the person is in. */
export interface ActiveCell {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  /** "" for a blank cell. */
  readonly content: HeldContent;
}

/** Shows a sheet and selects an area of it. False when the sheet is gone or hidden: a hidden sheet can't be shown. */
export async function selectArea(workbook: Workbook, sheetName: string, area: Area): Promise<boolean> {
  const context = contextOf(workbook);
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject || sheet.visibility !== 'Visible') return false;
  sheet.activate();
  // Some builds select nothing on a sheet that was not shown before.
  await context.sync();
  sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount).select();
  await context.sync();
  return true;
}

/** Name of the sheet that is shown. One round trip. */
export async function readActiveSheetName(workbook: Workbook): Promise<string> {
  const context = contextOf(workbook);
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('name');
  await context.sync();
  return sheet.name;
}

/** Name of the workbook, with the ending of its file where it was saved. One round trip. */
export async function readWorkbookName(workbook: Workbook): Promise<string> {
  const context = contextOf(workbook);
  context.workbook.load('name');
  await context.sync();
  return context.workbook.name;
}

/** Reads the active cell. One round trip. */
export async function readActiveCell(workbook: Workbook): Promise<ActiveCell> {
  const context = contextOf(workbook);
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex,formulas,values,worksheet/name');
  await context.sync();
  const first = (cells: unknown[][]): CellValue => {
    const held = cells[0]?.[0];
    return typeof held === 'string' || typeof held === 'number' || typeof held === 'boolean' ? held : '';
  };
  return {
    sheet: cell.worksheet.name,
    row: cell.rowIndex,
    column: cell.columnIndex,
    content: heldContent(first(cell.formulas), first(cell.values)),
  };
}

/** What the person has selected: one or more areas of the active sheet, whole rows and columns too. Two round trips. */
export async function readSelection(
  workbook: Workbook,
): Promise<{ readonly sheet: string; readonly areas: readonly Area[] }> {
  const context = contextOf(workbook);
  const selected = context.workbook.getSelectedRanges();
  selected.load('areaCount');
  await context.sync();
  // Numbers, since the address of whole rows is "5:7". One area is asked for as a range: asked for as areas, a whole sheet hangs Excel.
  // The sheet is asked for together with what is on it: somebody may click elsewhere in between.
  if (selected.areaCount === 1) {
    const range = context.workbook.getSelectedRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
    await context.sync();
    return { sheet: range.worksheet.name, areas: [placeOf(range)] };
  }
  const { areas, worksheet } = selected;
  worksheet.load('name');
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  await context.sync();
  return { sheet: worksheet.name, areas: areas.items.map(placeOf) };
}

function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}
