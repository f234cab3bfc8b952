import { checkPlan, type CellEdit, type EditPlan } from '../jobtable/editPlan';
import type { CellValue } from '../staffing/types';
import { applyStyle } from './draw';
import { toCell } from './cellText';

export interface AppliedEdits {
  readonly applied: readonly CellEdit[];
  readonly alreadyDone: readonly CellEdit[];
  /** The cell has changed since the plan was made. */
  readonly refused: readonly CellEdit[];
}

export type ApplyFailure = { readonly kind: 'sheetMissing' } | { readonly kind: 'sheetProtected' };

/** Width of an added text column in points: most duties fit on one line. */
const ADDED_WIDTH = 420;

/**
 * Applies a plan after holding it against the sheet as it is now. Nothing is written when the sheet is protected.
 * Three round trips, however many cells.
 */
export async function applyEdits(context: Excel.RequestContext, plan: EditPlan): Promise<AppliedEdits | ApplyFailure> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheet);
  sheet.load('name');
  sheet.protection.load('protected');
  await context.sync();
  if (sheet.isNullObject) return { kind: 'sheetMissing' };
  if (sheet.protection.protected) return { kind: 'sheetProtected' };
  const columns = [...new Set(plan.edits.map((edit) => edit.column))];
  const rows = plan.edits.map((edit) => edit.row);
  const firstRow = Math.min(...rows);
  const rowCount = Math.max(...rows) - firstRow + 1;
  const read = columns.map((column) => {
    const range = sheet.getRangeByIndexes(firstRow, column, rowCount, 1);
    range.load('formulas');
    return { column, range };
  });
  await context.sync();
  const contents = new Map(read.map(({ column, range }) => [column, range.formulas as CellValue[][]]));
  const check = checkPlan(plan, (row, column) => contents.get(column)?.[row - firstRow]?.[0] ?? '');
  write(sheet, plan, check.due);
  await context.sync();
  return { applied: check.due, alreadyDone: check.done, refused: check.refused };
}

/** Neighbouring rows of a column are written together. Queues only. */
function write(sheet: Excel.Worksheet, plan: EditPlan, due: readonly CellEdit[]): void {
  for (const added of plan.addedColumns) {
    if (due.some((edit) => edit.column === added.column)) styleAddedColumn(sheet, added);
  }
  const sorted = [...due].sort((a, b) => a.column - b.column || a.row - b.row);
  let run: CellEdit[] = [];
  const flush = (): void => {
    const [first] = run;
    if (!first) return;
    const range = sheet.getRangeByIndexes(first.row, first.column, run.length, 1);
    range.formulas = run.map((edit) => [toCell(edit.after)]);
    if (run.every((edit) => edit.kind !== 'header' && edit.after !== '')) {
      range.format.wrapText = true;
      range.format.verticalAlignment = 'Top';
    }
    run = [];
  };
  for (const edit of sorted) {
    const last = run[run.length - 1];
    if (last && (last.column !== edit.column || last.row + 1 !== edit.row || last.kind !== edit.kind)) flush();
    run.push(edit);
  }
  flush();
  for (const { row, count } of plan.fitRows) {
    if (due.some((edit) => edit.row >= row && edit.row < row + count)) {
      sheet.getRangeByIndexes(row, 0, count, 1).getEntireRow().format.autofitRows();
    }
  }
}

/** An added column takes the look of the header and the list on its left, and is wide enough to read. */
function styleAddedColumn(sheet: Excel.Worksheet, added: EditPlan['addedColumns'][number]): void {
  const { column, headerRow, firstRow, lastRow } = added;
  const top = headerRow ?? firstRow;
  const left = sheet.getRangeByIndexes(top, column - 1, lastRow - top + 1, 1);
  const target = sheet.getRangeByIndexes(top, column, lastRow - top + 1, 1);
  if (column > 0) target.copyFrom(left, 'Formats');
  target.getEntireColumn().format.columnWidth = ADDED_WIDTH;
  applyStyle(sheet.getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1), {
    numberFormat: 'General',
    horizontal: 'left',
    vertical: 'top',
    wrap: true,
  });
}
