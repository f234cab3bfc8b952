import { DAYS_FROM_1900_TO_1904, dayOfSerial, isoDay } from '../../base/calendarDay';
import { isDateFormat } from './hireDate';
import type { CellValue, Grid } from '../../base/grid';

/**
 * Whether a workbook counts its days from 1904, told by the first date that shows its year: Excel has no property for it.
 * The three grids are of one size.
 */
export function countsFrom1904(
  values: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[],
  texts: readonly (readonly string[])[],
): boolean {
  for (const [row, line] of texts.entries()) {
    for (const [column, text] of line.entries()) {
      const value = values[row]?.[column];
      if (typeof value !== 'number' || !isDateFormat(formats[row]?.[column] ?? '')) continue;
      const shown = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text);
      if (!shown) continue;
      const year = Number(shown[0]);
      if (year === dayOfSerial(value).year) return false;
      if (year === dayOfSerial(value + DAYS_FROM_1900_TO_1904).year) return true;
    }
  }
  return false;
}

/** A cell's value for reading a day: serial numbers of a workbook that counts from 1904 become those of the usual system. */
export function dayValue(grid: Grid, row: number, column: number): CellValue {
  const value = grid.values[row - grid.row]?.[column - grid.column] ?? '';
  const shifted = grid.date1904 === true && typeof value === 'number' && isDateCell(grid, row, column);
  return shifted ? value + DAYS_FROM_1900_TO_1904 : value;
}

/** A cell's content as plain text: a date is its day, "2023-05-01", not the number Excel keeps. */
export function plainCellText(grid: Grid, row: number, column: number): string {
  const value = dayValue(grid, row, column);
  if (typeof value !== 'number' || !isDateCell(grid, row, column)) return String(value);
  return isoDay(dayOfSerial(value));
}

function isDateCell(grid: Grid, row: number, column: number): boolean {
  return isDateFormat(grid.formats[row - grid.row]?.[column - grid.column] ?? '');
}
