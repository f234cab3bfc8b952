import { latestBlock } from './blocksInTime';
import { columnContent } from '../cells/columnContent';
import { cellKind, isDepartmentLike, isPersonName, isPositionLike, namesFunction } from '../cells/cellKinds';
import { departmentName } from '../rows/departments';
import { bestHeader, fieldsOf, headerAt, headerCandidates, type HeaderCandidate } from '../header/findHeader';
import { splitIntoBlocks, type ColumnSpan } from '../header/columnBlocks';
import { completeHeader } from '../header/headerRows';
import { columnHeaders, type ColumnHeader } from '../header/headerTexts';
import { withInferred } from '../header/inferredHeaders';
import { mapColumns, type ColumnReading } from '../header/mapColumns';
import { isTemplateRow } from '../rows/instructionRows';
import { logOfDays, logWithoutPosts, type LogOfDays } from '../rows/logOfDays';
import { monthlyList, type MonthlyList } from '../rows/months';
import { readRows, type BodyContext, type BodyReading } from '../rows/readRows';
import type { RowChoice } from '../rowMark';
import { directoryOf, superiorKeyColumn, withSuperiorNames } from '../rows/superiors';
import { codesAmongPosts, crossTable, daysIn, gridOfDays, namesAmongPosts, sideOf } from './otherShapes';
import { garbledFrom } from './garbled';
import { timeOfName } from './sheetTimes';
import { csvSeparator, fatalIssue, isTransposed, namesOthers, refusal } from './refusals';
import { GridView } from '../cells/gridView';
import { headerMeaning, headerStrength } from '../words/headerMeaning';
import { departmentOfTitle, labelledDepartment } from '../rows/headingDepartment';
import type { SkipReason, StaffingTable } from '../staffingTable';
import type { SheetIssue } from '../sheetIssue';
import type { ColumnMap } from '../columnField';
import type { Area } from '../../base/address';
import type { Grid } from '../../base/grid';

/** A person's corrections; they hold over everything that is found. */
export interface ReadingOverrides {
  /** 0-based absolute columns; null says that the sheet has none. */
  readonly columns?: Partial<ColumnMap>;
  /** 0-based absolute rows; [] says that the list has no header. */
  readonly headerRows?: readonly number[];
  /** Single rows that are left out or taken in. */
  readonly rows?: readonly RowChoice[];
}

/** What one sheet gives: a table, or null with the fatal issue that says why. */
export interface SheetReading {
  readonly table: StaffingTable | null;
  readonly issues: readonly SheetIssue[];
}

/**
 * Reads the staffing list of one sheet. A fatal issue (`emptySheet`, `transposed`, `csvDump`, `garbledText`, `noPositionColumn`, `namesWithPositions`,
 * `logOfDays`, `gridOfDays`, `crossTable`) means that there is no table; other issues name single cells.
 */
export function readStaffingTable(grid: Grid, overrides: ReadingOverrides = {}): SheetReading {
  return readView(new GridView(grid), overrides);
}

/** `readStaffingTable` for a sheet that has been looked at before. */
export function readView(view: GridView, overrides: ReadingOverrides = {}): SheetReading {
  if (view.filled.rowCount === 0) return refused(fatalIssue({ code: 'emptySheet', params: {} }));
  const header = chooseHeader(view, overrides);
  const other = otherShape(view, header, overrides);
  if (other !== null) return refused(other);
  if (header === null) return readHeadless(view, overrides);
  return readAt(view, header, overrides) ?? readHeadless(view, overrides, belowHeader(header, overrides));
}

/** Where people can begin below a header that names no posts: what it says of other columns is nobody's row. */
function belowHeader({ rows, headers }: HeaderCandidate, { headerRows }: ReadingOverrides): number {
  const known = headers.filter(({ meaning }) => meaning !== null).length;
  return headerRows?.length === 0 || known < HALF_KNOWN ? 0 : (rows[rows.length - 1] ?? -1) + 1;
}

/** Where people can begin below a line of words that only headers are, none of them a field's. */
function belowWords(view: GridView): number {
  const { row } = view.filled;
  const texts = view.filledColumns(row).map((column) => view.text(row, column));
  const known = texts.filter((text) => headerMeaning(text) !== null).length;
  return known >= HALF_KNOWN && known * 2 >= texts.length ? row + 1 : 0;
}

/** So many headers that are known make a row a header, though it names no posts. */
const HALF_KNOWN = 2;

/** The rows between the lists above and below a list. */
export interface RowsBetween {
  /** The first row that can hold the list's own heading. */
  readonly from: number;
  /** The last row that can hold its people. */
  readonly to: number;
}

/** Reads the list under one header; null where no column holds positions. */
export function readAt(
  view: GridView,
  header: HeaderCandidate,
  overrides: ReadingOverrides = {},
  { from, to }: RowsBetween = { from: view.filled.row, to: view.lastRow },
): SheetReading | null {
  const rows = overrides.headerRows ?? completeHeader(view, header);
  const { first, last } = overrides.headerRows ? header : wholeSpan(view, header, rows);
  const headers = withInferred(view, rows, columnHeaders(view, rows, first, last));
  const start = (rows[rows.length - 1] ?? view.filled.row - 1) + 1;
  const end = Math.min(lastRow(view, rows), to);
  const reading = mapColumns(view, headers, firstFilledIn(view, header, start, end), end, overrides.columns);
  if (reading.columns.position === null) {
    const log = logWithoutPosts(view, { start, end }, { headers, columns: reading.columns });
    return log === null ? null : refusedLog(log);
  }
  const insisted = typeof overrides.columns?.position === 'number';
  const { position, employeeName } = reading.columns;
  const mixed = insisted || employeeName !== null ? null : namesAmongPosts(view, position, start, end);
  if (mixed !== null) return refused(fatalIssue({ code: 'namesWithPositions', params: { text: mixed } }));
  return tableUnder(
    view,
    { headerRows: rows, headers, start, end, titlesFrom: from, insisted, choices: overrides.rows ?? [] },
    reading,
  );
}

/** A row in the second language may be shorter than the one above it, which has columns that nobody translated. */
function wholeSpan(view: GridView, { first, last, rows: own }: HeaderCandidate, rows: readonly number[]): ColumnSpan {
  if (rows.length === own.length) return { first, last };
  const whole = splitIntoBlocks(view, rows).find((span) => span.first <= first && span.last >= last);
  return whole ?? { first, last };
}

/** Why the sheet is no list by its shape; null for a list, and where a person said which column holds the posts. */
function otherShape(view: GridView, header: HeaderCandidate | null, overrides: ReadingOverrides): SheetIssue | null {
  if (typeof overrides.columns?.position === 'number') return null;
  const fields = header === null ? null : fieldsOf(header.headers);
  const named = fields !== null && (fields.has('employeeName') || fields.has('headcount'));
  if (named && (fields.has('position') || hasPostsBelow(view, header))) return null;
  const days = gridOfDays(view);
  if (days !== null) return fatalIssue({ code: 'gridOfDays', params: { days: days.days } });
  const cross = named ? null : crossTable(view);
  return cross === null ? null : fatalIssue({ code: 'crossTable', params: { across: cross.across } });
}

/** A column of posts below a header that says nothing: "Task", "Duty". */
function hasPostsBelow(view: GridView, header: HeaderCandidate | null): boolean {
  if (header === null) return false;
  const start = (header.rows[header.rows.length - 1] ?? 0) + 1;
  return header.headers.some(({ column, text, meaning }) => {
    if (text === '' || meaning !== null) return false;
    const { filled, titles } = columnContent(view, column, start, view.lastRow);
    return filled >= FEWEST_POSTS && titles >= MOSTLY_POSTS;
  });
}

const FEWEST_POSTS = 2;
const MOSTLY_POSTS = 0.6;

function refusedLog({ people, rows }: LogOfDays): SheetReading {
  return refused(fatalIssue({ code: 'logOfDays', params: { people, rows } }));
}

/** The first row below those that tell how to fill in the list. */
function firstFilledIn(view: GridView, { first, last }: HeaderCandidate, start: number, end: number): number {
  let row = start;
  for (let each = start; each <= end; each++) {
    const texts = view.filledColumns(each, first, last).map((column) => view.text(each, column));
    if (texts.length === 0) continue;
    if (!isTemplateRow(texts, each - start)) break;
    row = each + 1;
  }
  return Math.min(row, end);
}

function chooseHeader(view: GridView, overrides: ReadingOverrides): HeaderCandidate | null {
  const { headerRows } = overrides;
  if (headerRows) return headerRows.length === 0 ? null : headerAt(view, headerRows);
  if (csvSeparator(view) !== null) return null;
  const candidates = headerCandidates(view);
  const best = bestHeader(candidates);
  if (best === null) return null;
  return best.score < WEAK && isTransposed(view) ? null : latestBlock(view, best, candidates);
}

/** A header as good as this is believed although names of fields run down a column as well. */
const WEAK = 6;

/** The end of the sheet's filled part, or of the Excel table that the header belongs to and of what goes on below it. */
function lastRow(view: GridView, headerRows: readonly number[]): number {
  const table = view.grid.tables.find((each) => headerRows.includes(each.area.row));
  return table ? Math.min(lastAppended(view, table.area), view.lastRow) : view.lastRow;
}

/** The last row that goes on right below an Excel table: programs write further people there without making it longer. */
function lastAppended(view: GridView, { row, rowCount, column, columnCount }: Area): number {
  let last = row + rowCount - 1;
  while (view.filledColumns(last + 1, column, column + columnCount - 1).length >= FEWEST_CELLS) last += 1;
  return last;
}

/** A lone text below a table is a note. */
const FEWEST_CELLS = 2;

/** A list without any header, told by what its columns hold. */
function readHeadless(view: GridView, overrides: ReadingOverrides, from = 0): SheetReading {
  if (csvSeparator(view) !== null || isTransposed(view) || namesOthers(view) || garbledFrom(view) !== undefined)
    return refused(refusal(view));
  const { column } = view.filled;
  const row = Math.max(view.filled.row, from, belowWords(view));
  const end = view.lastRow;
  const headers = columnHeaders(view, [], column, view.lastColumn);
  const first = mapColumns(view, headers, row, end, overrides.columns);
  const { position } = first.columns;
  if (position === null) return refused(refusal(view));
  if (overrides.columns?.position === undefined && !looksLikeList(view, first, row, end)) return refused(refusal(view));
  let start = row;
  while (start < end && !namesPost(view.shown(start, position))) start += 1;
  start = withPeopleAbove(view, first.columns, row, start);
  const reading = mapColumns(view, headers, start, end, overrides.columns);
  const place = { headerRows: [], headers, start, end, titlesFrom: row, insisted: true, choices: overrides.rows ?? [] };
  const read = tableUnder(view, place, reading);
  const issue: SheetIssue = { code: 'noHeader', row: start, column: null, params: {}, fatal: false };
  return read.table
    ? { table: { ...read.table, issues: [issue, ...read.table.issues] }, issues: [issue, ...read.issues] }
    : read;
}

/** The first row of a list whose first people have posts that nobody knows as such: from `top` down to `start`. */
function withPeopleAbove(view: GridView, { position, employeeName }: ColumnMap, top: number, start: number): number {
  if (position === null || employeeName === null) return start;
  let first = start;
  while (first > top && isPerson(view.shown(first - 1, employeeName), view.shown(first - 1, position))) first -= 1;
  return first;
}

function isPerson(name: string, post: string): boolean {
  if (post === '' || post === name || headerMeaning(name) !== null) return false;
  return headerStrength(headerMeaning(post), 'position') === 0 && (isPersonName(name) || cellKind(name) === 'person');
}

/** "岗位" above the posts of a cross table is built like one, and none. */
function namesPost(text: string): boolean {
  return isPositionLike(text) && sideOf(text) === null;
}

/** Positions beside people or departments; a mere column of words is no staffing list. */
function looksLikeList(view: GridView, reading: ColumnReading, start: number, end: number): boolean {
  const { position, employeeName, department } = reading.columns;
  if (position === null || (employeeName === null && department === null)) return false;
  const content = columnContent(view, position, start, end);
  return content.filled >= 2 && content.titles >= 0.6;
}

/** Where a list stands on its sheet. Rows are 0-based and absolute. */
interface ListPlace {
  /** Empty for a list without a header. */
  readonly headerRows: readonly number[];
  readonly headers: readonly ColumnHeader[];
  /** First and last row that may hold people. */
  readonly start: number;
  readonly end: number;
  /** The first row that can hold the list's own heading. */
  readonly titlesFrom: number;
  /** A person said which column holds the posts: it is a list. */
  readonly insisted: boolean;
  readonly choices: readonly RowChoice[];
}

function tableUnder(view: GridView, place: ListPlace, reading: ColumnReading): SheetReading {
  const { headerRows, headers, start, end, titlesFrom } = place;
  const first = headers[0]?.column ?? view.filled.column;
  const last = headers[headers.length - 1]?.column ?? first;
  const key = superiorKeyColumn(view, headers, reading.columns, { start, end });
  const columns = key === null ? reading.columns : { ...reading.columns, manager: key };
  const context: BodyContext = {
    first,
    last,
    headers,
    columns,
    start,
    end,
    departmentColumns: reading.departmentColumns,
    nameColumns: reading.nameColumns,
    choices: place.choices,
    fallbackDepartment: departmentOfList(view, first, last, titlesFrom, headerRows[0] ?? start),
  };
  const whole = readRows(view, context);
  const monthly = monthlyList(view, whole.rows, { headers, columns });
  const body = monthly === null ? whole : readRows(view, { ...context, earlier: monthly.earlier });
  const log = place.insisted ? null : logOfDays(view, body.rows, { headers, columns });
  if (log !== null) return refusedLog(log);
  const issues = [
    ...ambiguityIssues(reading, headerRows),
    ...monthlyIssues(monthly, headerRows),
    ...daysBeside(view, headerRows, columns),
    ...codes(view, place, columns),
    ...body.issues,
    ...emptyList(body, headerRows),
    ...readingLimits(view),
  ];
  const top = headerRows[0] ?? start;
  const table: StaffingTable = {
    sheet: view.sheet,
    block: 0,
    headerRows,
    columns,
    departmentColumns: reading.departmentColumns,
    nameColumns: reading.nameColumns.map(({ column }) => column),
    headers: headers.filter((header) => header.text !== '').map(({ column, text }) => ({ column, text })),
    area: { row: top, column: first, rowCount: Math.max(body.end, start - 1) - top + 1, columnCount: last - first + 1 },
    rows: withSuperiorNames(body.rows, directoryOf([{ view, headers, rows: body.rows }])),
    skipped: body.skipped,
    marks: body.marks,
    issues,
  };
  return { table, issues };
}

function ambiguityIssues(reading: ColumnReading, headerRows: readonly number[]): SheetIssue[] {
  const row = headerRows[headerRows.length - 1] ?? null;
  return reading.ambiguous.map(({ field, column, other }) => {
    return { code: 'ambiguousColumn', row, column, params: { field, other }, fatal: false };
  });
}

function monthlyIssues(monthly: MonthlyList | null, headerRows: readonly number[]): SheetIssue[] {
  if (monthly === null) return [];
  const { latest, months, earlier, gone, column } = monthly;
  const params = { latest, months, rows: earlier.size, gone };
  return [{ code: 'monthlyList', row: headerRows[headerRows.length - 1] ?? null, column, params, fatal: false }];
}

/** Shifts or attendance to the right of people and their posts. */
function daysBeside(view: GridView, headerRows: readonly number[], columns: ColumnMap): SheetIssue[] {
  if (columns.employeeName === null) return [];
  const [found] = [...headerRows, (headerRows[headerRows.length - 1] ?? 0) + 1].flatMap(
    (row) => daysIn(view, row) ?? [],
  );
  if (found === undefined) return [];
  const row = headerRows[headerRows.length - 1] ?? null;
  return [{ code: 'daysBeside', row, column: null, params: { days: found.days }, fatal: false }];
}

/** Codes where posts should stand: they match no role, and nobody would know why. */
function codes(view: GridView, { headerRows, start, end }: ListPlace, { position }: ColumnMap): SheetIssue[] {
  const text = position === null ? null : codesAmongPosts(view, position, start, end);
  if (text === null) return [];
  const params = { field: 'position', text } as const;
  return [
    {
      code: 'codesAsPositions',
      row: headerRows[headerRows.length - 1] ?? null,
      column: position,
      params,
      fatal: false,
    },
  ];
}

/** What is skipped so was filled in. */
const SAID: ReadonlySet<SkipReason> = new Set(['noPosition', 'vacant', 'leftOut']);

/** A register that was drawn and not filled in yet. */
function emptyList({ rows, skipped }: BodyReading, headerRows: readonly number[]): SheetIssue[] {
  if (rows.length > 0 || skipped.some(({ reason }) => SAID.has(reason))) return [];
  const row = headerRows[headerRows.length - 1] ?? null;
  return [{ code: 'noRows', row, column: null, params: {}, fatal: false }];
}

function readingLimits(view: GridView): SheetIssue[] {
  return view.grid.truncated ? [{ code: 'truncated', row: null, column: null, params: {}, fatal: false }] : [];
}

/** The department that the list is about as a whole: its heading ("运营部人员名单", "部门：运营部"), or the sheet's own name. */
function departmentOfList(view: GridView, first: number, last: number, titlesFrom: number, headerRow: number): string {
  const above: { text: string; own: boolean }[] = [];
  for (let row = headerRow - 1; row >= titlesFrom; row--) {
    for (const each of view.filledColumns(row)) {
      const own = each <= last && each + (view.merge(row, each)?.columnCount ?? 1) > first;
      above.push({ text: view.text(row, each), own });
    }
  }
  for (const { text, own } of above) {
    const named = own ? departmentOfTitle(text) : '';
    if (named !== '') return named;
  }
  for (const { text } of above) {
    const named = labelledDepartment(text);
    if (named !== '') return named;
  }
  const time = timeOfName(view.sheet);
  const isMerelyTime = time !== null && !(time.series.length > 1 && isDepartmentLike(time.series));
  const named = (isDepartmentLike(view.sheet) || namesFunction(view.sheet)) && !isMerelyTime;
  const isMereWord = departmentOfTitle(view.sheet) === '' && headerMeaning(view.sheet) !== null;
  return named && !isMereWord && !NAME_OF_LIST.test(view.sheet) ? departmentName(view.sheet) : '';
}

/** "Team List" names a list, though it ends no worse than a department. */
const NAME_OF_LIST = /\b(list|roster|staff|headcount|members?|directory|chart|plan)\b/i;

function refused(issue: SheetIssue): SheetReading {
  return { table: null, issues: [issue] };
}
