import type { Workbook } from '../workbook';
import { contextOf } from '../office/context';
import { suggestionFormula, type CompanySheet } from '../../catalogue/company/draw/drawCompany';
import type { GivenId } from '../../catalogue/company/table/entryIds';
import type { SheetValues } from '../../catalogue/company/sheets/sheetValues';
import { companyTable, type TableKey } from '../../catalogue/company/sheets/columns';
import type { CellValue } from '../../base/grid';
import type { Drafted } from '../sheets/drafts';
import { drawSheet, rangeOf, writeBlock } from '../office/draw';

const TABLE_STYLE = 'TableStyleLight1';
/** Far more than a catalogue has; beyond it the sheet is reported, not cut. */
const MAX_ROWS = 5000;
const MAX_COLUMNS = 60;

/** A sheet of the workbook on which a catalogue sheet stands already. */
export interface TakenSheet {
  readonly name: string;
  readonly protected: boolean;
}

/** Which of these sheets are protected. One round trip. */
export async function readProtection(workbook: Workbook, names: readonly string[]): Promise<readonly TakenSheet[]> {
  const context = contextOf(workbook);
  const sheets = names.map((name) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.load('protected');
    return { name, protection };
  });
  if (sheets.length > 0) await context.sync();
  return sheets.map(({ name, protection }) => ({ name, protected: protection.protected }));
}

/** Where a catalogue sheet is drawn. */
export interface CompanyPlace {
  readonly name: string;
  /** The sheet is Rolecard's and stands there: it is drawn anew. */
  readonly exists: boolean;
}

/**
 * Draws catalogue sheets, each as an Excel table with its lists. Sheets that exist are cleared and drawn anew in their
 * place, so that formulas that point at them live on; the others are added at the end.
 * The number of round trips does not depend on the size of the catalogue.
 * Queues at the end.
 * @param placeOf by the name a sheet is drawn under
 */
export async function writeCompanySheets(
  workbook: Workbook,
  sheets: readonly CompanySheet[],
  placeOf: (name: string) => CompanyPlace,
  { drafts, alsoQueue }: Drafted<CompanySheet>,
): Promise<void> {
  const context = contextOf(workbook);
  const { worksheets } = context.workbook;
  const cleared = sheets.map(({ name }) => placeOf(name)).filter(({ exists }) => exists);
  const existing = cleared.map(({ name }) => worksheets.getItem(name));
  for (const sheet of existing) sheet.tables.load('items/name');
  if (existing.length > 0) await context.sync();
  for (const sheet of existing) {
    for (const table of sheet.tables.items) {
      table.clearFilters();
      table.convertToRange();
    }
    sheet.getRange().clear('All');
    sheet.getRange().dataValidation.clear();
    sheet.freezePanes.unfreeze();
  }
  const nameNow = (sheet: CompanySheet): string => {
    const { name, exists } = placeOf(sheet.name);
    return exists ? name : (drafts[sheets.indexOf(sheet)] ?? name);
  };
  const added = sheets.filter(({ name }) => !placeOf(name).exists);
  for (const sheet of added) worksheets.add(nameNow(sheet));
  for (const sheet of sheets) {
    drawCompanySheet(worksheets.getItem(nameNow(sheet)), sheet, (name) => {
      const other = sheets.find((each) => each.name === name);
      return other ? nameNow(other) : name;
    });
  }
  alsoQueue(nameNow);
  for (const sheet of added) worksheets.getItem(nameNow(sheet)).name = placeOf(sheet.name).name;
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

/** Writes the ids that rows were given into their cells. Queues only. */
export function writeGivenIds(workbook: Workbook, given: readonly GivenId[]): void {
  const context = contextOf(workbook);
  for (const { sheet, row, column, id } of given) {
    writeBlock(context.workbook.worksheets.getItem(sheet), { row, column, contents: [[id]] });
  }
}

/** Excel answers strings, numbers and booleans; anything else is treated as blank. */
function plain(value: unknown): CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
