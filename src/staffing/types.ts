import type { Area } from '../base/address';

/** A cell as Excel gives it: "" is a blank or a cell covered by a merge. */
export type CellValue = string | number | boolean;

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

export const COLUMN_FIELDS = [
  'department',
  'position',
  'employeeName',
  'employeeId',
  'headcount',
  'manager',
  'hireDate',
  'duties',
  'kpi',
] as const;

export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** 0-based absolute column of each field, null where the sheet has none. */
export type ColumnMap = Readonly<Record<ColumnField, number | null>>;

/** A staffing sheet as data. All rows and columns are 0-based and absolute. */
export interface StaffingTable {
  readonly sheet: string;
  /** The list's place among the lists of its sheet: 0 is the one found first. */
  readonly block: number;
  /** Empty when the list has no header. */
  readonly headerRows: readonly number[];
  readonly columns: ColumnMap;
  /** Every header of the block, for placeholders that name any column. */
  readonly headers: readonly { readonly column: number; readonly text: string }[];
  /** The block the list fills, header included. */
  readonly area: Area;
  readonly rows: readonly StaffingRow[];
  readonly skipped: readonly SkippedRow[];
  readonly issues: readonly SheetIssue[];
}

export interface StaffingRow {
  /** 0-based sheet row. */
  readonly row: number;
  /** The deepest department named for the row, "" where none is. */
  readonly department: string;
  /** From the top down, when the sheet gives levels ("公司/事业部/组") or section rows. */
  readonly departmentPath: readonly string[];
  /** What the sheet says, invisible characters and outer blanks removed; filled down where merged. */
  readonly position: string;
  /** False when the position was filled down from a merged cell above. */
  readonly ownPosition: boolean;
  readonly people: readonly Person[];
  readonly headcount: number | null;
  readonly manager: string;
  readonly hireDate: HireDate | null;
  /** What stands in the duties and KPI cells now. */
  readonly duties: string;
  readonly kpi: string;
  readonly hidden: boolean;
}

export interface Person {
  readonly name: string;
  readonly employeeId: string;
  /** "离职", "兼", "试用期" … as typed behind the name; "" where nothing is. */
  readonly note: string;
  /** True when the note says that the person has left. */
  readonly left: boolean;
}

/** The day someone was hired, as typed or as Excel's serial number says. */
export type HireDate = CalendarDay;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type SkipReason =
  | 'blank'
  | 'title'
  | 'subtotal'
  | 'total'
  | 'repeatedHeader'
  | 'note'
  | 'signature'
  | 'section'
  | 'vacant'
  /** Name and position are merged with the row above: the same person. */
  | 'continued'
  | 'noPosition';

export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
}

export type SheetIssueCode =
  | 'noStaffingSheet'
  | 'noHeader'
  | 'noPositionColumn'
  | 'emptySheet'
  | 'transposed'
  | 'csvDump'
  | 'cellError'
  | 'headcountNotNumber'
  | 'duplicateEmployeeId'
  /** Two people without an id who have one name, department and position: nothing tells them apart. */
  | 'namesakes'
  | 'hireDateUnreadable'
  | 'ambiguousColumn'
  | 'textTooLong'
  /** Another list stands below or beside that is no part of this one: it was not read. */
  | 'otherBlock'
  | 'truncated';

/** Something a person should look at, with its place; `row`/`column` are null when the whole sheet is meant. */
export interface SheetIssue {
  readonly code: SheetIssueCode;
  readonly row: number | null;
  readonly column: number | null;
  readonly params: Readonly<Record<string, string | number>>;
  /** True: nothing may be filled or built from this sheet. */
  readonly fatal: boolean;
}
