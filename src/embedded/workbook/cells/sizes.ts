import { numberIn } from '../../protocol/callArguments';
import type { SheetArea } from '../../grid/area';
import { defaultWidth, digitWidth, lineHeight, pointsToWidth, widthToPoints } from '../parts/styles/measure';
import { findSection, section } from '../parts/sheetData';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';

export const TALLEST_ROW = 409.5;
const WIDEST_COLUMN = 255;

const formatOf = (sheet: Sheet): Readonly<Record<string, string>> =>
  findSection(sheet.data, 'sheetFormatPr')?.attributes ?? {};

/** The width of columns nobody set, in characters as files write it. */
const defaultColumnWidth = (workbook: Workbook, sheet: Sheet): number => {
  const { defaultColWidth, baseColWidth } = formatOf(sheet);
  if (defaultColWidth !== undefined) return Number(defaultColWidth);
  return defaultWidth(Number(baseColWidth ?? 8), workbook.styles.defaultFont());
};

/** The standard width in characters, padding not counted. */
export const standardWidth = (workbook: Workbook, sheet: Sheet): number => {
  const digit = digitWidth(workbook.styles.defaultFont());
  return Math.round(((defaultColumnWidth(workbook, sheet) * digit - 5) / digit) * 100) / 100;
};

export const setStandardWidth = (workbook: Workbook, sheet: Sheet, characters: number): void => {
  const digit = digitWidth(workbook.styles.defaultFont());
  const width = (numberIn(characters, 0, WIDEST_COLUMN) * digit + 5) / digit;
  const format = section(sheet.edit(), 'sheetFormatPr');
  format.attributes['defaultColWidth'] = String(Math.round(width * 256) / 256);
};

/** In points; 0 when the column is hidden. */
export const columnWidthInPoints = (workbook: Workbook, sheet: Sheet, column: number): number => {
  const format = sheet.data.grid.columns.at(column);
  if (format.hidden) return 0;
  return widthToPoints(format.width ?? defaultColumnWidth(workbook, sheet), workbook.styles.defaultFont());
};

/** Sets the width in points of the columns of the area; 0 hides them. */
export const setColumnWidth = (workbook: Workbook, sheet: Sheet, where: SheetArea, points: number): void => {
  const font = workbook.styles.defaultFont();
  const width = pointsToWidth(numberIn(points, 0), font);
  numberIn(width, 0, WIDEST_COLUMN + 1);
  sheet
    .edit()
    .grid.columns.change(where.left, where.right, (format) =>
      points === 0 ? { ...format, hidden: true } : { ...format, width, hidden: false },
    );
};

export const defaultRowHeight = (workbook: Workbook, sheet: Sheet): number => {
  const { defaultRowHeight: height } = formatOf(sheet);
  return height === undefined ? lineHeight(workbook.styles.defaultFont()) : Number(height);
};

/** In points; 0 when the row is hidden. */
export const rowHeightInPoints = (workbook: Workbook, sheet: Sheet, row: number): number => {
  const record = sheet.data.grid.rows.get(row);
  if (record?.hidden) return 0;
  return record?.height ?? defaultRowHeight(workbook, sheet);
};

/** Sets the height in points (0–409) of the rows of the area; 0 hides them. */
export const setRowHeight = (sheet: Sheet, where: SheetArea, points: number): void => {
  const height = numberIn(points, 0, TALLEST_ROW);
  const { grid } = sheet.edit();
  if (where.bottom - where.top > 100_000) {
    const format = section(sheet.edit(), 'sheetFormatPr');
    Object.assign(format.attributes, { defaultRowHeight: String(height), customHeight: '1' });
    for (const [, row] of grid.rowsIn(where)) row.height = null;
    return;
  }
  for (let number = where.top; number <= where.bottom; number++) {
    const row = grid.row(number);
    if (height === 0) row.hidden = true;
    else Object.assign(row, { height: Math.round(height * 4) / 4, heightFixed: true, hidden: false });
  }
};

export const setRowsHidden = (sheet: Sheet, where: SheetArea, hidden: boolean): void => {
  const { grid } = sheet.edit();
  const rows = where.bottom - where.top > 100_000 ? grid.rowsIn(where).map(([row]) => row) : null;
  if (rows) rows.forEach((row) => (grid.row(row).hidden = hidden));
  else for (let row = where.top; row <= where.bottom; row++) grid.row(row).hidden = hidden;
};

export const setColumnsHidden = (sheet: Sheet, where: SheetArea, hidden: boolean): void => {
  sheet.edit().grid.columns.change(where.left, where.right, (format) => ({ ...format, hidden }));
};
