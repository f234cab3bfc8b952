import { cellAddress, contains, type Area } from '../../base/address';
import { holdsFormula } from '../../base/sheetDrawing';
import type { CellValue } from '../../base/grid';

/** A template worksheet as read: rows and columns are 0-based, values[0][0] is cell A1. */
export interface TemplateSheet {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  /** Column widths in points; 0: hidden. */
  readonly columnWidths: readonly number[];
  /** Row heights in points. */
  readonly rowHeights: readonly number[];
  /** Font size of the first cell of each row, in points: what row heights are estimated with. */
  readonly fontSizes: readonly number[];
  /** By row and column: may a protected card be typed into here? Absent: nowhere. */
  readonly unlocked?: readonly (readonly boolean[])[];
  /** By row and column: are long texts broken into lines? Absent: everywhere. */
  readonly wrapped?: readonly (readonly boolean[])[];
  /** Defined names that stand for cells of this very sheet. */
  readonly ownNames?: readonly string[];
  /** Texts of the page header and footer. */
  readonly pageTexts?: readonly string[];
  /** First row that is hidden while a filter is at work on the sheet; absent where none is. */
  readonly filteredRow?: number;
  /** Rows that begin a new page; absent where none does. */
  readonly breaks?: readonly number[];
  /** First cell with content beyond what is read. */
  readonly beyond?: string;
}

export function valueAt(sheet: TemplateSheet, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? '';
}

/** The formula of a cell, "=…"; null for anything else. */
export function formulaAt(sheet: TemplateSheet, row: number, column: number): string | null {
  const content = sheet.formulas[row]?.[column] ?? '';
  return holdsFormula(content, valueAt(sheet, row, column)) ? content : null;
}

/** True for a cell that lies under a merged area without being its first. */
export function isCovered(sheet: TemplateSheet, row: number, column: number): boolean {
  return sheet.merges.some((area) => contains(area, row, column) && (area.row !== row || area.column !== column));
}

/** The merged area a cell belongs to; the cell alone where it belongs to none. */
export function mergeAt({ merges }: Pick<TemplateSheet, 'merges'>, row: number, column: number): Area {
  return merges.find((area) => contains(area, row, column)) ?? { row, column, rowCount: 1, columnCount: 1 };
}

/** Width of an area in points; 0 when all of it is hidden. */
export function widthOf({ columnWidths }: Pick<TemplateSheet, 'columnWidths'>, { column, columnCount }: Area): number {
  const points = Array.from({ length: columnCount }, (_, right) => columnWidths[column + right] ?? USUAL_WIDTH);
  return points.reduce((sum, each) => sum + each, 0);
}

/** Of a column beyond what is read, in points. */
const USUAL_WIDTH = 48;

/** `count` free cells of a row, then those right of it: where missing placeholders can go. */
export function freeCellsInRow(sheet: TemplateSheet, row: number, count: number): string[] {
  const width = sheet.values[row]?.length ?? 0;
  const within = Array.from({ length: width }, (_, column) => column).filter(
    (column) => isFree(sheet, row, column) && sheet.columnWidths[column] !== 0,
  );
  const beside = Array.from({ length: count }, (_, more) => width + more);
  return [...within, ...beside].slice(0, count).map((column) => cellAddress(row, column));
}

/** `count` free cells in the lines above `row`, then those below everything. */
export function freeCellsAbove(sheet: TemplateSheet, row: number, count: number): string[] {
  const above = sheet.values
    .slice(0, row)
    .flatMap((line, at) => line.flatMap((_, column) => (isFree(sheet, at, column) ? [cellAddress(at, column)] : [])));
  const below = Array.from({ length: count }, (_, column) => cellAddress(sheet.values.length, column));
  return [...above, ...below].slice(0, count);
}

function isFree(sheet: TemplateSheet, row: number, column: number): boolean {
  return valueAt(sheet, row, column) === '' && formulaAt(sheet, row, column) === null && !isCovered(sheet, row, column);
}
