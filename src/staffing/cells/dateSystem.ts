import { DAYS_FROM_1900_TO_1904, dayOfSerial, isoDay, type CalendarDay } from '../../base/calendarDay';
import { isDateFormat, readHireDate } from './hireDate';
import type { CellValue, Grid } from '../../base/grid';
import type { GridView } from './gridView';

/** The year that a workbook counts its days from; `untold`: no date that is shown tells it. */
export type DateSystem = '1900' | '1904' | 'untold';

/**
 * The year that a workbook counts its days from, told by the first date whose text only one of the two systems explains: Excel
 * has no property for it. Columns that are too narrow show "########" and tell nothing. Null without dates.
 * The grids are of one width; there may be fewer texts than values.
 */
export function dateSystemOf(
  values: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[],
  texts: readonly (readonly string[])[],
): DateSystem | null {
  let dates = false;
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      if (typeof value !== 'number' || !isDateFormat(formats[row]?.[column] ?? '')) continue;
      dates = true;
      const text = texts[row]?.[column] ?? '';
      const [in1900, in1904] = [value, value + DAYS_FROM_1900_TO_1904].map((serial) =>
        shows(text, dayOfSerial(serial)),
      );
      if (in1900 !== in1904) return in1904 === true ? '1904' : '1900';
    }
  }
  return dates ? 'untold' : null;
}

/** The text may show the day: every number and month in it is a part of the day. */
function shows(text: string, { year, month, day }: CalendarDay): boolean {
  const date = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\d{1,2}:\d{2}(:\d{2})?/g, '');
  const numbers = [...date.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const named = MONTHS.findIndex((name) => date.includes(name)) + 1;
  const known = [year, year % 100, month, day];
  return numbers.length > 0 && numbers.every((number) => known.includes(number)) && (named === 0 || named === month);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A cell's value for reading a day: serial numbers of a workbook that counts from 1904 become those of the usual system. */
export function dayValue(grid: Grid, row: number, column: number): CellValue {
  const value = grid.values[row - grid.row]?.[column - grid.column] ?? '';
  const shifted = grid.date1904 === true && typeof value === 'number' && isDateCell(grid, row, column);
  return shifted ? value + DAYS_FROM_1900_TO_1904 : value;
}

/** The day that a place shows; null where it shows none that can be told for sure, and for no column. */
export function dayAt(view: GridView, row: number, column: number | undefined): CalendarDay | null {
  if (column === undefined) return null;
  const anchor = view.anchor(row, column);
  return readHireDate(dayValue(view.grid, anchor.row, anchor.column));
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
