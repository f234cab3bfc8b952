import { absoluteAreaName, parseArea, splitSheet } from '../../grid/cellReference';
import { isWholeColumns, isWholeRows, type SheetArea } from '../../grid/area';
import { PRINT_AREA, PRINT_TITLES } from '../parts/definedName';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';

/** The areas of "Sheet!$A$1:$B$2,Sheet!$D:$E"; commas inside quoted names do not divide. */
const areasOf = (formula: string): SheetArea[] =>
  (formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [])
    .map((each) => parseArea(splitSheet(each).rest))
    .filter((each) => each !== null);

const formulaOf = (workbook: Workbook, sheet: Sheet, name: string): string =>
  workbook.names.find((each) => each.name === name && each.sheet === sheet.id)?.formula ?? '';

const written = (workbook: Workbook, sheet: Sheet, areas: readonly SheetArea[]): string | null =>
  areas.length === 0 ? null : areas.map((each) => `${workbook.prefix(sheet)}${absoluteAreaName(each)}`).join(',');

/** The areas that are printed; none means all that is used. */
export const printArea = (workbook: Workbook, sheet: Sheet): SheetArea[] =>
  areasOf(formulaOf(workbook, sheet, PRINT_AREA));

export const setPrintArea = (workbook: Workbook, sheet: Sheet, areas: readonly SheetArea[]): void =>
  workbook.setSheetName(sheet, PRINT_AREA, written(workbook, sheet, areas));

/** The rows and columns that are repeated on every page. */
export const printTitles = (
  workbook: Workbook,
  sheet: Sheet,
): { readonly rows: SheetArea | null; readonly columns: SheetArea | null } => {
  const areas = areasOf(formulaOf(workbook, sheet, PRINT_TITLES));
  return { rows: areas.find(isWholeRows) ?? null, columns: areas.find(isWholeColumns) ?? null };
};

const setTitles = (workbook: Workbook, sheet: Sheet, rows: SheetArea | null, columns: SheetArea | null): void => {
  const areas = [columns, rows].filter((each) => each !== null);
  workbook.setSheetName(sheet, PRINT_TITLES, written(workbook, sheet, areas));
};

export const setPrintTitleRows = (workbook: Workbook, sheet: Sheet, rows: SheetArea): void =>
  setTitles(workbook, sheet, rows, printTitles(workbook, sheet).columns);

export const setPrintTitleColumns = (workbook: Workbook, sheet: Sheet, columns: SheetArea): void =>
  setTitles(workbook, sheet, printTitles(workbook, sheet).rows, columns);
