import type { AddedColumn, CellEdit, EditPlan, FitRows } from '../../jobtable/editPlan';
import type { LookChange } from '../../jobtable/listLook';
import { runsOf } from '../../base/joinAreas';
import { contentText } from '../../base/sheetDrawing';
import { applyStyle, writeBlock } from '../office/draw';
import { applyLooks, askLookOf, lookChanges, type AskedLook, type ColumnCells } from '../office/sheetLook';
import { addedWidth, filledColumns, widerColumns } from './columnRoom';
import { ofSheet, type EditedSheets } from './editedCells';

/** How the sheets look before anything is written, once Excel has answered. */
type Look = ReadonlyMap<string, LookOfSheet>;

interface LookOfSheet {
  readonly tables: readonly StandingTable[];
  /** Columns that may be widened. */
  readonly filled: readonly number[];
  readonly asked: AskedLook;
  /** Whether rows were hidden when it was asked, of those whose height follows their text. */
  readonly rows: readonly AskedRows[];
}

interface AskedRows extends FitRows {
  readonly properties: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/** Asks how wide the columns of a plan are and where tables stand. Queues only. */
export function askLook(sheets: EditedSheets, plan: EditPlan): Look {
  return new Map(
    [...sheets].map(([name, sheet]) => {
      const filled = filledColumns(forSheet(plan, name));
      const beside = ofSheet(plan.addedColumns, name).filter(({ table }) => table === null);
      const columns = { filled, added: beside.map(dressedCells) };
      const asked = askLookOf(sheet, name, ofSheet(plan.lists ?? [], name), ofSheet(plan.looks ?? [], name), columns);
      const rows = ofSheet(plan.fitRows, name).map((run) => ({
        ...run,
        properties: sheet.getRangeByIndexes(run.row, 0, run.count, 1).getRowProperties({ rowHidden: true }),
      }));
      return [name, { tables: askTables(sheet), filled, asked, rows }];
    }),
  );
}

/** What becomes of the sheets' looks when these edits are written; nothing on a sheet that none is on. */
export function looksFor(plan: EditPlan, all: readonly CellEdit[], look: Look): LookChange[] {
  return [...look].flatMap(([name, { filled, asked }]) => {
    const due = ofSheet(all, name);
    if (due.length === 0) return [];
    const wider = widerColumns(filled, (column) => asked.widths.get(column)?.columnWidth ?? 0, due);
    for (const { column, kind } of ofSheet(plan.addedColumns, name)) wider.set(column, addedWidth(kind));
    return lookChanges(asked, wider, (column) => {
      const blanked = due.filter((edit) => edit.column === column && edit.after === '');
      return new Set(blanked.map(({ row }) => row));
    });
  });
}

/** The cells of an added column that take the look of the list. */
function dressedCells({ column, headerRow, firstRow, lastRow }: AddedColumn): ColumnCells {
  const row = headerRow ?? firstRow;
  return { row, count: lastRow - row + 1, column };
}

/**
 * Writes edits with what the plan says of their columns and rows. Queues only.
 * @param plan `looks`: how the sheets are to look, see looksFor
 */
export function writeEdits(sheets: EditedSheets, plan: EditPlan, all: readonly CellEdit[], look: Look): void {
  for (const [name, sheet] of sheets) {
    const { tables = [], rows = [] } = look.get(name) ?? {};
    const due = ofSheet(all, name);
    applyLooks(sheet, ofSheet(plan.looks ?? [], name));
    write(sheet, forSheet(plan, name), due, hiddenAmong(rows));
    keepTables(sheet, tables, forSheet(plan, name), due);
  }
}

function forSheet({ edits, addedColumns, fitRows }: EditPlan, sheet: string): EditPlan {
  return {
    edits: ofSheet(edits, sheet),
    addedColumns: ofSheet(addedColumns, sheet),
    fitRows: ofSheet(fitRows, sheet),
  };
}

/** Neighbouring rows of a column are written together. Queues only. */
function write(sheet: Excel.Worksheet, plan: EditPlan, due: readonly CellEdit[], hidden: ReadonlySet<number>): void {
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
    writeBlock(sheet, { row: first.row, column: first.column, contents: run.map(({ after }) => [after]) });
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
  for (const run of plan.fitRows) {
    if (!due.some((edit) => edit.row >= run.row && edit.row < run.row + run.count)) continue;
    for (const { first, count: shown } of shownRuns(run, hidden)) {
      sheet.getRangeByIndexes(first, 0, shown, 1).getEntireRow().format.autofitRows();
    }
  }
}

function hiddenAmong(asked: readonly AskedRows[]): ReadonlySet<number> {
  return new Set(
    asked.flatMap(({ row, properties }) =>
      properties.value.flatMap(({ rowHidden }, down) => (rowHidden === true ? [row + down] : [])),
    ),
  );
}

/** Fitting the height of rows would show those that somebody has hidden, by a filter or by hand. */
function shownRuns({ row, count }: FitRows, hidden: ReadonlySet<number>): ReturnType<typeof runsOf> {
  return runsOf(Array.from({ length: count }, (_, down) => row + down).filter((each) => !hidden.has(each)));
}

/** Texts that go over several lines; a name, a number or a grade keeps the look its column has. */
function isLongText(kind: CellEdit['kind']): boolean {
  return !SHORT.has(kind);
}

const SHORT: ReadonlySet<CellEdit['kind']> = new Set([
  'header',
  'setting',
  'placeholder',
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
  const { column, kind, firstRow, lastRow } = added;
  const { row, count } = dressedCells(added);
  const left = sheet.getRangeByIndexes(row, column - 1, count, 1);
  const target = sheet.getRangeByIndexes(row, column, count, 1);
  if (column > 0) {
    target.copyFrom(left, 'Formats');
    // Excel merges the copy like the original, and a merged cell keeps one duty of all its people's.
    sheet.getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1).unmerge();
  }
  target.getEntireColumn().format.columnWidth = addedWidth(kind);
  applyStyle(sheet.getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1), {
    numberFormat: 'General',
    horizontal: 'left',
    vertical: 'top',
    wrap: true,
  });
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
