import type { Area } from './address';
import type { CalendarDay } from './calendarDay';

/** A cell as Excel gives it: "" is a blank or a cell covered by a merge. */
export type CellValue = string | number | boolean;

/** The most that is read of one sheet; that there is more is told. */
export const MOST_CELLS_READ = 200_000;
export const MOST_COLUMNS_READ = 200;

/**
 * One block of a worksheet as read: values with their place, unparsed. Rows and columns are 0-based and absolute
 * (values[0][0] stands at row `row`, column `column`).
 */
export interface Grid {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Formula text ("=…") where a cell holds one, else its value; same shape as `values`. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Number formats, same shape; needed to tell a date from a number. */
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Excel tables on the sheet. */
  readonly tables: readonly GridTable[];
  /** The sheet has more content than was read. */
  readonly truncated: boolean;
  /** Dates are numbers of days since 1904 instead of 1900: workbooks made on old Macs. */
  readonly date1904?: boolean;
  /** The day of reading: a day of leaving after it is still to come. Where it is not known any such day counts. */
  readonly readOn?: CalendarDay;
}

export interface GridTable {
  readonly name: string;
  readonly area: Area;
  readonly showTotals: boolean;
}

/** A sheet as the list of sheets shows it; `grid` is its (bounded) content. */
export interface SheetContent {
  readonly name: string;
  readonly visible: boolean;
  /** The sheet the person is looking at. */
  readonly active: boolean;
  readonly grid: Grid;
}
