import type { Finding, NoParams } from '../base/finding';
import type { ColumnField } from './columnField';
import type { ProbationLimit } from './employment';

/** What each issue tells: texts as the sheet shows them, rows and columns counted from 0. */
export interface IssueParams {
  noStaffingSheet: NoParams;
  /** The workbook's only lists are of people who have left: `count` of them, the first on this sheet. */
  onlyLeavers: { sheet: string; count: number };
  /** The list that is read is one of newcomers or of people who moved; there is no other one. */
  someOfStaff: { sheet: string };
  noHeader: NoParams;
  noPositionColumn: NoParams;
  emptySheet: NoParams;
  transposed: NoParams;
  csvDump: { separator: string };
  /** Chinese read in another encoding than it was written in; `from` null: it can't be told in which. */
  garbledText: { from: 'utf-8' | 'gb18030' | 'big5' | null };
  cellError: { field: ColumnField; text: string };
  headcountNotNumber: { field: ColumnField; text: string };
  /** A number, a date or an answer stands where a name should. */
  nameUnreadable: { field: ColumnField; text: string };
  /** `name` was read as a person but isn't built like a name, while nearly all others of the list are. */
  nameUnusual: { field: ColumnField; name: string };
  headcountLarge: { field: ColumnField; count: number };
  /** Somebody is away for long but has not left: waiting for a post, maternity leave. */
  awayFromWork: { field: ColumnField; name: string; state: string };
  /** Leave that the law grants stands in the row. */
  statutoryLeave: { name: string; state: string };
  /** Longer than the Labor Contract Law allows, art. 19; `until` "": it goes on. `limit`: in months, by the contract. */
  probationTooLong: { name: string; from: string; until: string; months: number | null; limit: ProbationLimit };
  /** Less than 80 % of the wage agreed on, art. 20; `least` is that. */
  probationWageLow: { name: string; wage: number; agreed: number; least: number };
  /** `firstSheet`: where the first row is on another sheet. */
  duplicateEmployeeId: { id: string; name: string; firstName: string; firstRow: number; firstSheet?: string };
  /** Two people without an id who have one name, department and position: nothing tells them apart. */
  namesakes: { name: string; firstRow: number };
  /** One person on two rows, told by the number, or by identity card or phone (`id` ""). */
  samePersonTwice: { id: string; name: string; firstRow: number; firstSheet?: string };
  hireDateUnreadable: { field: ColumnField; text: string };
  ambiguousColumn: { field: ColumnField; other: number };
  textTooLong: { field: ColumnField; length: number };
  /** Another list stands below or beside that is no part of this one: it was not read. */
  otherBlock: NoParams;
  /** Leavers without posts are listed beside the people; they were not read. `count`: people, as far as the list tells. */
  leaversBeside: { count: number };
  /** People beside or above the list who are not on it, such as its leaders; they were not read. `name`: the first of them. */
  peopleBeside: { count: number; name: string };
  /** Attendance, leave or shifts line by line: few people on many rows, each row another day. No list of people. */
  logOfDays: { people: number; rows: number };
  /** Days of a week or month side by side, and no column of posts: a plan of shifts or attendance. No list of people. */
  gridOfDays: { days: number };
  /** The list goes on to the right with shifts or attendance by day, which are not read. */
  daysBeside: { days: number };
  /** Posts down and departments across, or the other way round. No list of people. `across`: columns of people or numbers. */
  crossTable: { across: number };
  /** One column holds names and posts together, such as `text`, and no other one names people. */
  namesWithPositions: { text: string };
  /** The column of positions holds codes, such as `text`. */
  codesAsPositions: { field: ColumnField; text: string };
  /** Everybody comes once a month: only the latest month was read. `rows`: of earlier months, `gone`: people in these only. */
  monthlyList: { latest: string; months: number; rows: number; gone: number };
  /** A sheet of another time may have the newer list: of `count` such sheets `other` is the latest. */
  otherTime: { read: string; other: string; count: number };
  /** Rows that name people and no post; they were not read. `count`: people, the first of them in the issue's row. */
  peopleWithoutPosition: { field: ColumnField; count: number; name: string };
  /** Below headings the column of departments names shops: `place` was taken for the department, within that of `heading`. */
  placeAsDepartment: { field: ColumnField; header: string; heading: string; place: string };
  /** The list has a header and no rows yet. */
  noRows: NoParams;
  truncated: NoParams;
}

/** Something a person should look at, with its place; `row`/`column` are null when the whole sheet is meant. */
export type SheetIssue = Finding<IssueParams> & {
  readonly row: number | null;
  readonly column: number | null;
  /** True: nothing may be filled or built from this sheet. */
  readonly fatal: boolean;
};
