import { isFormula, type SheetDrawing } from '../../base/sheetDrawing';
import { rangeOf } from '../office/draw';
import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';

/** Whether a sheet holds what this drawing writes, and nothing else. Two round trips. */
export async function holdsDrawing(
  workbook: Workbook,
  name: string,
  { blocks }: Pick<SheetDrawing, 'blocks'>,
): Promise<boolean> {
  const context = contextOf(workbook);
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return false;
  const area = {
    row: 0,
    column: 0,
    rowCount: used.rowIndex + used.rowCount,
    columnCount: used.columnIndex + used.columnCount,
  };
  const range = rangeOf(sheet, area);
  range.load('formulas');
  await context.sync();
  const drawn = new Map<string, unknown>();
  for (const { row, column, contents } of blocks) {
    contents.forEach((line, down) =>
      line.forEach((content, right) => drawn.set(`${row + down} ${column + right}`, content)),
    );
  }
  const wanted = (row: number, column: number): unknown => {
    const content = drawn.get(`${row} ${column}`) ?? '';
    return isFormula(content as never) ? (content as { formula: string }).formula : content;
  };
  return (range.formulas as unknown[][]).every((line, row) =>
    line.every((content, column) => content === wanted(row, column)),
  );
}
