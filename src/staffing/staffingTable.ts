import type { Area } from '../base/address';
import type { CalendarDay } from '../base/calendarDay';
import type { EmploymentFacts } from './employment';
import type { ColumnMap } from './columnField';
import type { RowMark } from './rowMark';
import type { SheetIssue } from './sheetIssue';

/** A staffing sheet as data. All rows and columns are 0-based and absolute. */
export interface StaffingTable {
  readonly sheet: string;
  /** The list's place among the lists of its sheet: 0 is the one found first. */
  readonly block: number;
  /** Empty when the list has no header. */
  readonly headerRows: readonly number[];
  readonly columns: ColumnMap;
  /** Every column that names a department level, from the top level down. */
  readonly departmentColumns: readonly number[];
  /** The columns that names are put together from. */
  readonly nameColumns: readonly number[];
  /** Every header of the block, for placeholders that name any column. */
  readonly headers: readonly { readonly column: number; readonly text: string }[];
  /** The block the list fills, header included. */
  readonly area: Area;
  readonly rows: readonly StaffingRow[];
  readonly skipped: readonly SkippedRow[];
  /** By row, for choices of single rows. */
  readonly marks: ReadonlyMap<number, RowMark>;
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
  /** Why nobody is named, where the sheet says more than a blank: the place is free, or what stands there is no name. */
  readonly nobody?: 'vacant' | 'noName';
  readonly manager: string;
  readonly hireDate: CalendarDay | null;
  /** Absent: columns beside the list say nothing of it. */
  readonly employment?: EmploymentFacts;
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
  /** A month before the latest one of a list that is kept month after month. */
  | 'earlier'
  | 'noPosition'
  /** A person chose so. */
  | 'leftOut';

export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
}
