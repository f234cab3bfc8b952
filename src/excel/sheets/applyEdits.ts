import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import { err, ok, type Result } from '../../base/result';
import {
  byOwner,
  checkPlan,
  sameContent,
  sheetsOf,
  type AddedColumn,
  type CellEdit,
  type EditedCell,
  type EditPlan,
} from '../../jobtable/editPlan';
import type { CellValue } from '../../base/grid';
import { contentText, heldContent, type HeldContent } from '../../base/sheetDrawing';
import { applyStyle } from '../office/draw';
import { toCell } from '../office/cellText';
import { ADDED_WIDTH, askWidths, widenNarrow } from './columnRoom';

export interface AppliedEdits {
  readonly applied: readonly CellEdit[];
  readonly alreadyDone: readonly CellEdit[];
  /** The cell has changed since the plan was made. */
  readonly refused: readonly CellEdit[];
}

export interface ApplyFailure {
  readonly kind: 'sheetMissing' | 'sheetProtected';
  readonly sheet: string;
}

/**
 * Applies a plan after holding it against the sheets as they are now. Nothing is written when one of the sheets is
 * protected or gone. Three round trips, however many cells.
 * @param plan `sheets`: sheets that must be there and open, where they are more than those of the plan
 * @param onDue told of what is about to be written: all that may have changed should Excel stop half-way
 */
export async function applyEdits(
  workbook: Workbook,
  plan: EditPlan & { readonly sheets?: readonly string[] },
  onDue: (due: readonly CellEdit[]) => void = () => undefined,
): Promise<Result<AppliedEdits, ApplyFailure>> {
  const context = contextOf(workbook);
  const sheets = new Map(
    (plan.sheets ?? sheetsOf(plan.edits)).map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      sheet.protection.load('protected');
      sheet.tables.load('items/name');
      return [name, sheet];
    }),
  );
  await context.sync();
  for (const [name, sheet] of sheets) {
    if (sheet.isNullObject) return err({ kind: 'sheetMissing', sheet: name });
    if (sheet.protection.protected) return err({ kind: 'sheetProtected', sheet: name });
  }
  const tables = new Map([...sheets].map(([name, sheet]) => [name, askTables(sheet)]));
  const widths = new Map([...sheets].map(([name, sheet]) => [name, askWidths(sheet, forSheet(plan, name))]));
  const contentAt = askEdited(sheets, withOwners(plan.edits));
  await context.sync();
  const { standing, moved } = byOwner(plan.edits, contentAt);
  const check = checkPlan({ ...plan, edits: standing }, contentAt);
  onDue(check.due);
  // Asked once more in the request that writes: somebody may have typed, or moved rows, since the answer.
  const heldAt = askEdited(sheets, withOwners(check.due));
  for (const [name, sheet] of sheets) {
    const due = ofSheet(check.due, name);
    widenNarrow(sheet, widths.get(name) ?? [], due);
    write(sheet, forSheet(plan, name), due);
    keepTables(sheet, tables.get(name) ?? [], forSheet(plan, name), due);
  }
  await context.sync();
  const others = new Set(byOwner(check.due, heldAt).moved);
  const overtaken = check.due.filter((edit) => others.has(edit) || !sameContent(heldAt(edit), edit.before));
  for (const edit of overtaken) {
    const cell = sheets.get(edit.sheet)?.getRangeByIndexes(edit.row, edit.column, 1, 1);
    if (cell) cell.formulas = [[toCell(heldAt(edit))]];
  }
  if (overtaken.length > 0) await context.sync();
  return ok({
    applied: check.due.filter((edit) => !overtaken.includes(edit)),
    alreadyDone: check.done,
    refused: [...moved, ...check.refused, ...overtaken],
  });
}

/** The cells to edit and those that tell whose rows they are. */
function withOwners(edits: readonly CellEdit[]): EditedCell[] {
  return edits.flatMap((edit): EditedCell[] => {
    const { owner, sheet, row } = edit;
    return owner === undefined ? [edit] : [edit, { sheet, row, column: owner.column }];
  });
}

/** Asks what the cells to edit hold: of each column the part between its sheet's first and last edit. Queues only. */
function askEdited(
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  all: readonly EditedCell[],
): (edit: EditedCell) => HeldContent {
  const reads = new Map<string, { readonly firstRow: number; readonly range: Excel.Range }>();
  for (const [name, sheet] of sheets) {
    const edits = ofSheet(all, name);
    if (edits.length === 0) continue;
    const rows = edits.map((edit) => edit.row);
    const firstRow = Math.min(...rows);
    const rowCount = Math.max(...rows) - firstRow + 1;
    for (const column of new Set(edits.map((edit) => edit.column))) {
      const range = sheet.getRangeByIndexes(firstRow, column, rowCount, 1);
      range.load('formulas,values');
      reads.set(columnKey(name, column), { firstRow, range });
    }
  }
  return ({ sheet, row, column }) => {
    const read = reads.get(columnKey(sheet, column));
    if (!read) return '';
    const at = (cells: unknown): CellValue => (cells as CellValue[][])[row - read.firstRow]?.[0] ?? '';
    return heldContent(at(read.range.formulas), at(read.range.values));
  };
}

/** A table and the cells it has before anything is written. */
interface StandingTable {
  readonly name: string;
  readonly range: Excel.Range;
}

/** Asks where the tables of a sheet stand: to be looked at after the next sync. */
function askTables(sheet: Excel.Worksheet): StandingTable[] {
  return sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name: table.name, range };
  });
}

/**
 * Excel takes into a table what is written directly beside or below it. A table that the plan does not add columns to
 * has afterwards the cells it had before; what was written stays where it is. Queues only.
 */
function keepTables(
  sheet: Excel.Worksheet,
  tables: readonly StandingTable[],
  plan: EditPlan,
  due: readonly CellEdit[],
): void {
  for (const { name, range } of tables) {
    if (plan.addedColumns.some(({ table }) => table === name)) continue;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    const isWithin = (at: number, first: number, count: number): boolean => at >= first && at < first + count;
    const touches = due.some(
      ({ row, column }) =>
        (column === columnIndex + columnCount && isWithin(row, rowIndex, rowCount)) ||
        (row === rowIndex + rowCount && isWithin(column, columnIndex, columnCount)),
    );
    if (touches) {
      sheet.tables.getItem(name).resize(sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount));
    }
  }
}

function columnKey(sheet: string, column: number): string {
  return `${column}!${sheet}`;
}

function ofSheet<T extends { readonly sheet: string }>(items: readonly T[], sheet: string): T[] {
  return items.filter((item) => item.sheet === sheet);
}

function forSheet({ edits, addedColumns, fitRows }: EditPlan, sheet: string): EditPlan {
  return {
    edits: ofSheet(edits, sheet),
    addedColumns: ofSheet(addedColumns, sheet),
    fitRows: ofSheet(fitRows, sheet),
  };
}

/** Neighbouring rows of a column are written together. Queues only. */
function write(sheet: Excel.Worksheet, plan: EditPlan, due: readonly CellEdit[]): void {
  for (const added of plan.addedColumns) {
    const own = due.filter((edit) => edit.column === added.column);
    const header = own.find((edit) => edit.kind === 'header');
    if (added.table !== null && header) growTable(sheet, added.table, header);
    if (own.length > 0) styleAddedColumn(sheet, added);
  }
  const sorted = [...due].sort((a, b) => a.column - b.column || a.row - b.row);
  let run: CellEdit[] = [];
  const flush = (): void => {
    const [first] = run;
    if (!first) return;
    for (const { row, column, format } of run) {
      if (format) sheet.getRangeByIndexes(row, column, 1, 1).numberFormat = [[format.after]];
    }
    const range = sheet.getRangeByIndexes(first.row, first.column, run.length, 1);
    range.formulas = run.map((edit) => [toCell(edit.after)]);
    if (run.every(({ kind, after }) => isLongText(kind) && after !== '')) {
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

/** Texts that go over several lines; a name, a number or a grade keeps the look its column has. */
function isLongText(kind: CellEdit['kind']): boolean {
  return !SHORT.has(kind);
}

const SHORT: ReadonlySet<CellEdit['kind']> = new Set([
  'header',
  'setting',
  'superior',
  'assessor',
  'cadence',
  'headcount',
  'role',
  'level',
]);

/** Adds a column at the right end of an Excel table, under the header that the plan writes. Queues only. */
function growTable(sheet: Excel.Worksheet, table: string, header: CellEdit): void {
  sheet.tables.getItem(table).columns.add(undefined, undefined, contentText(header.after));
}

/** An added column takes the look of the header and the list on its left, and is wide enough to read. */
function styleAddedColumn(sheet: Excel.Worksheet, added: AddedColumn): void {
  const { column, headerRow, firstRow, lastRow } = added;
  const top = headerRow ?? firstRow;
  const left = sheet.getRangeByIndexes(top, column - 1, lastRow - top + 1, 1);
  const target = sheet.getRangeByIndexes(top, column, lastRow - top + 1, 1);
  if (column > 0) {
    target.copyFrom(left, 'Formats');
    // Excel merges the copy like the original, and a merged cell keeps one duty of all its people's.
    sheet.getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1).unmerge();
  }
  target.getEntireColumn().format.columnWidth = ADDED_WIDTH;
  applyStyle(sheet.getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1), {
    numberFormat: 'General',
    horizontal: 'left',
    vertical: 'top',
    wrap: true,
  });
}
