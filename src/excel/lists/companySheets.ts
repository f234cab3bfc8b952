import type { Workbook } from '../workbook';
import { contextOf } from '../office/context';
import { suggestionFormula, type CompanySheet } from '../../catalogue/company/draw/drawCompany';
import type { GivenId } from '../../catalogue/company/table/entryIds';
import type { SheetValues } from '../../catalogue/company/sheets/sheetValues';
import { companyTable, type TableKey } from '../../catalogue/company/sheets/columns';
import type { Area } from '../../base/address';
import type { CellValue } from '../../base/grid';
import { heldAt, type CellContent } from '../../base/sheetDrawing';
import type { Drafted } from '../sheets/drafts';
import { drawSheet, rangeOf, writeBlock } from '../office/draw';
import type { AskedCells } from '../office/askedCells';

const TABLE_STYLE = 'TableStyleLight1';
/** Far more than a catalogue has; beyond it the sheet is reported, not cut. */
const MAX_ROWS = 5000;
const MAX_COLUMNS = 60;

/** A sheet of the workbook on which a catalogue sheet stands already, as it was looked at. */
export interface TakenSheet {
  readonly name: string;
  readonly protected: boolean;
  /** The Excel tables on it. */
  readonly tables: readonly string[];
  /** It has a filter that is none of these tables'. */
  readonly filtered: boolean;
  /** Where its used part begins and what that holds, as one text. */
  readonly held: string;
}

/** Looks at these sheets. One round trip. */
export async function readTakenSheets(workbook: Workbook, names: readonly string[]): Promise<readonly TakenSheet[]> {
  const context = contextOf(workbook);
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.load('protected');
    sheet.tables.load('items/name');
    sheet.autoFilter.load('enabled');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('formulas,rowIndex,columnIndex');
    return { name, sheet, used };
  });
  if (sheets.length > 0) await context.sync();
  return sheets.map(({ name, sheet, used }) => ({
    name,
    protected: sheet.protection.protected,
    tables: sheet.tables.items.map((table) => table.name),
    filtered: sheet.autoFilter.enabled,
    held: heldText(used),
  }));
}

function heldText(used: Excel.Range): string {
  return used.isNullObject ? '' : JSON.stringify([used.rowIndex, used.columnIndex, used.formulas]);
}

/** Where a catalogue sheet is drawn. */
export interface CompanyPlace {
  readonly name: string;
  /** The sheet is Rolecard's and stands there, as it was looked at: it is drawn anew. null: it is added. */
  readonly taken: TakenSheet | null;
}

/** Catalogue sheets that are drawn; all that were drawn anew can be given back what they held, with their Excel tables. */
export interface DrawnCompanySheets extends AskedCells {
  /** Sheets that did not hold what was read any more when they were drawn anew. */
  readonly changed: () => readonly string[];
}

/**
 * Draws catalogue sheets, each as an Excel table with its lists. Sheets that stand there are asked for what they hold, cleared
 * and drawn anew in their place, so that formulas that point at them live on; the others are added at the end.
 * Queues only.
 * @param placeOf by the name a sheet is drawn under
 */
export function writeCompanySheets(
  workbook: Workbook,
  sheets: readonly CompanySheet[],
  placeOf: (name: string) => CompanyPlace,
  { drafts, alsoQueue }: Drafted<CompanySheet>,
): DrawnCompanySheets {
  const { worksheets } = contextOf(workbook).workbook;
  const cleared = sheets.flatMap((sheet) => {
    const { taken } = placeOf(sheet.name);
    return taken === null ? [] : [{ sheet, taken }];
  });
  // All are asked before the first is cleared: where one is gone, nothing has changed yet.
  const asked = cleared.map(({ sheet, taken }) => askTakenSheet(workbook, sheet, taken));
  for (const { taken } of cleared) clearTakenSheet(workbook, taken);
  const nameNow = (sheet: CompanySheet): string => {
    const { name, taken } = placeOf(sheet.name);
    return taken === null ? (drafts[sheets.indexOf(sheet)] ?? name) : name;
  };
  const added = sheets.filter(({ name }) => placeOf(name).taken === null);
  for (const sheet of added) worksheets.add(nameNow(sheet));
  for (const sheet of sheets) {
    drawCompanySheet(worksheets.getItem(nameNow(sheet)), sheet, (name) => {
      const other = sheets.find((each) => each.name === name);
      return other ? nameNow(other) : name;
    });
  }
  alsoQueue(nameNow);
  for (const sheet of added) worksheets.getItem(nameNow(sheet)).name = placeOf(sheet.name).name;
  return {
    changed: () => asked.flatMap(({ name, isAsRead }) => (isAsRead() ? [] : [name])),
    isAsRead: () => asked.every(({ isAsRead }) => isAsRead()),
    giveBack: () => {
      // An Excel table's name is free only once no other sheet has it.
      for (const { clear } of asked) clear();
      for (const { restore } of asked) restore();
    },
  };
}

/** Asks for what a sheet holds that is about to be cleared and drawn anew. Queues only, as what it answers with. */
function askTakenSheet(workbook: Workbook, { table: drawn }: CompanySheet, { name, tables, held }: TakenSheet) {
  const context = contextOf(workbook);
  const sheetNow = (): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  const used = sheetNow().getUsedRangeOrNullObject(true);
  used.load('formulas,values,rowIndex,columnIndex');
  const asked = tables.map((each) => {
    const table = context.workbook.tables.getItem(each);
    table.load('name,style,showHeaders,showTotals');
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { table, range };
  });
  const contents = (): CellContent[][] =>
    used.isNullObject
      ? []
      : (used.formulas as CellValue[][]).map((line, down) => line.map((_, right) => heldAt(used, down, right)));
  const clear = (): void => {
    if (drawn !== null) sheetNow().tables.getItem(drawn.name).convertToRange();
    // Merged cells would swallow what stood in them.
    sheetNow().getRange().unmerge();
    sheetNow().getRange().clear('Contents');
  };
  const restore = (): void => {
    if (used.isNullObject) return;
    const lines = contents();
    for (const { table, range } of asked) {
      // Excel would put a row of headers above one that has none.
      if (!table.showHeaders) continue;
      const area: Area = {
        row: range.rowIndex,
        column: range.columnIndex,
        rowCount: range.rowCount - (table.showTotals ? 1 : 0),
        columnCount: range.columnCount,
      };
      const headers = lines[area.row - used.rowIndex]?.slice(area.column - used.columnIndex);
      if (headers === undefined) continue;
      writeBlock(sheetNow(), { row: area.row, column: area.column, contents: [headers.slice(0, area.columnCount)] });
      const made = sheetNow().tables.add(rangeOf(sheetNow(), area), true);
      made.name = table.name;
      made.style = table.style;
    }
    // Last: a formula may name a table.
    writeBlock(sheetNow(), { row: used.rowIndex, column: used.columnIndex, contents: lines });
  };
  return { name, isAsRead: () => heldText(used) === held, clear, restore };
}

/** Makes plain cells of the tables of a sheet, and clears all of it. Queues only. */
function clearTakenSheet(workbook: Workbook, { name, tables, filtered }: TakenSheet): void {
  const { workbook: book } = contextOf(workbook);
  for (const each of tables) {
    const table = book.tables.getItem(each);
    table.clearFilters();
    table.convertToRange();
  }
  const sheet = book.worksheets.getItem(name);
  // Rows that it hides would not get their own.
  if (filtered) sheet.autoFilter.remove();
  sheet.getRange().clear('All');
  sheet.getRange().dataValidation.clear();
  sheet.freezePanes.unfreeze();
}

function drawCompanySheet(
  sheet: Excel.Worksheet,
  { drawing, table, suggestions }: CompanySheet,
  nameNow: (name: string) => string,
): void {
  drawSheet(sheet, drawing);
  if (table !== null) {
    const made = sheet.tables.add(rangeOf(sheet, table.area), true);
    made.name = table.name;
    made.style = TABLE_STYLE;
  }
  for (const suggestion of suggestions) {
    const { dataValidation } = rangeOf(sheet, suggestion.area);
    const source = suggestionFormula({ ...suggestion, sheet: nameNow(suggestion.sheet) });
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.ignoreBlanks = true;
    // Another text is allowed: an id, a new department. Reading the sheets judges it.
    dataValidation.errorAlert = { message: '', showAlert: false, style: 'Information', title: '' };
  }
}

/** The catalogue's sheets in a workbook by the Excel tables on them. Two round trips. */
export async function readCompanyTables(workbook: Workbook): Promise<ReadonlyMap<string, TableKey>> {
  const context = contextOf(workbook);
  const { tables } = context.workbook;
  tables.load('items/name,items/worksheet/name');
  await context.sync();
  return new Map(
    tables.items.flatMap(({ name, worksheet }) => {
      const key = companyTable(name);
      return key === null ? [] : [[worksheet.name, key] as const];
    }),
  );
}

/** The values of these sheets. Two round trips. */
export async function readCompanyValues(workbook: Workbook, names: readonly string[]): Promise<readonly SheetValues[]> {
  const context = contextOf(workbook);
  const found = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name, sheet, used };
  });
  await context.sync();
  const filled = found.map(({ name, sheet, used }) => {
    if (used.isNullObject) return { name, range: null, truncated: false };
    const rows = Math.min(used.rowCount, MAX_ROWS);
    const columns = Math.min(used.columnCount, MAX_COLUMNS);
    const range = sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, rows, columns);
    range.load('values,rowIndex,columnIndex');
    return { name, range, truncated: used.rowCount > rows };
  });
  await context.sync();
  return filled.map(({ name, range, truncated }) => ({
    name,
    row: range?.rowIndex ?? 0,
    column: range?.columnIndex ?? 0,
    values: range === null ? [] : range.values.map((line) => line.map(plain)),
    truncated,
  }));
}

/**
 * Writes the ids that rows were given into their cells, and asks in the same request whose rows they are: each is to be called
 * what was read, and its cell for the id blank. Queues only.
 * @param was the sheets as they were read
 */
export function writeGivenIds(workbook: Workbook, given: readonly GivenId[], was: readonly SheetValues[]): AskedCells {
  const sheetOf = (name: string): Excel.Worksheet => contextOf(workbook).workbook.worksheets.getItem(name);
  const asked = given.map((id) => {
    const read = was.find(({ name }) => name === id.sheet);
    const names = id.nameColumns.map((column) => {
      const cell = sheetOf(id.sheet).getRangeByIndexes(id.row, column, 1, 1);
      cell.load('values');
      return { cell, before: read?.values[id.row - read.row]?.[column - read.column] ?? '' };
    });
    const cell = sheetOf(id.sheet).getRangeByIndexes(id.row, id.column, 1, 1);
    cell.load('formulas,values');
    return { id, names, cell };
  });
  for (const { id } of asked) {
    writeBlock(sheetOf(id.sheet), { row: id.row, column: id.column, contents: [[id.id]] });
  }
  return {
    isAsRead: () =>
      asked.every(
        ({ names, cell }) => valueOf(cell) === '' && names.every(({ cell: name, before }) => valueOf(name) === before),
      ),
    giveBack: () => {
      for (const { id, cell } of asked) {
        writeBlock(sheetOf(id.sheet), { row: id.row, column: id.column, contents: [[heldAt(cell, 0, 0)]] });
      }
    },
  };
}

function valueOf({ values }: Excel.Range): CellValue {
  return plain((values as unknown[][])[0]?.[0]);
}

/** Excel answers strings, numbers and booleans; anything else is treated as blank. */
function plain(value: unknown): CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
