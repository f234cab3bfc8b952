import type { Finding } from '../../base/finding';
import { comparable, isErrorText } from '../../base/plainText';
import { isDitto, isRecruiting, isVacancy, namesVacancy } from '../cells/cellKinds';
import { unstacked } from './departments';
import { DepartmentTrail } from './departmentTrail';
import { readHeadcount } from '../cells/headcount';
import { dateOrder, NO_ORDER, type DateOrder } from '../cells/dateOrder';
import { dayValue } from '../cells/dateSystem';
import { readHireDate } from '../cells/hireDate';
import { employmentIssues, type EmployedRow } from './employment/employmentIssues';
import { employmentColumns, employmentOf, type EmploymentColumns } from './employment/employment';
import { isToCome, leavingColumns, reasonOfLeaving, saysVacant, type LeavingColumn } from './employment/leaving';
import { readPeople } from './people';
import { absenceIn } from '../words/employmentState';
import { leavingDayIn } from './employment/leavingDay';
import { NameCells } from './nameCells';
import { repeatedPeople } from './repeats';
import { rowMarks } from './rowMarks';
import { isFilledDown, rowKind, type RowContext } from './rowKinds';
import type { ColumnHeader } from '../header/headerTexts';
import type { NameColumn } from '../header/mapColumns';
import { headerStrength } from '../words/headerMeaning';
import type { GridView } from '../cells/gridView';
import type { RowChoice, RowMark } from '../rowMark';
import type { Person, SkippedRow, StaffingRow } from '../staffingTable';
import type { IssueParams, SheetIssue } from '../sheetIssue';
import type { ColumnField } from '../columnField';

/** Where the body lies and what its columns are. */
export interface BodyContext extends RowContext {
  readonly end: number;
  readonly departmentColumns: readonly number[];
  readonly nameColumns: readonly NameColumn[];
  /** The department of rows that name none: the sheet's own ("部门：运营部" above the list). */
  readonly fallbackDepartment: string;
  /** Rows that are no part of the list: months before the latest. */
  readonly earlier?: ReadonlySet<number>;
  /** Rows that a person left out or took in. */
  readonly choices?: readonly RowChoice[];
}

export interface BodyReading {
  readonly rows: readonly StaffingRow[];
  readonly skipped: readonly SkippedRow[];
  readonly issues: readonly SheetIssue[];
  readonly marks: ReadonlyMap<number, RowMark>;
  /** The last row that belongs to the list. */
  readonly end: number;
  /** The row in which another list begins below, null where none does. */
  readonly otherHeader: number | null;
}

const LONGEST_POSITION = 100;
/** A higher number in one cell is hardly one of places for people of one position. */
export const MOST_PLACES = 50;

/** Reads the body row by row; every row up to `end` comes back once, as a row or as skipped with the reason. */
export function readRows(view: GridView, context: BodyContext): BodyReading {
  const reader = new BodyReader(view, context);
  const marks = rowMarks(view, context);
  const choices = new Map(context.choices?.map(({ mark, read }) => [mark, read]));
  let end = context.end;
  let otherHeader: number | null = null;
  for (let row = context.start; row <= context.end; row++) {
    const known = marks.get(row);
    const chosen = known && choices.get(known.mark);
    if (chosen === true && known?.readable) {
      reader.data(row);
      continue;
    }
    if (context.earlier?.has(row)) {
      reader.skip(row, 'earlier');
      continue;
    }
    const kind = rowKind(view, row, context);
    if (kind.kind === 'otherHeader' && reader.rows.length > 0) {
      otherHeader = row;
      end = row - 1;
      break;
    }
    if (kind.kind === 'otherHeader') reader.skip(row, 'repeatedHeader');
    else if (kind.kind === 'skip') reader.skip(row, kind.reason);
    else if (kind.kind === 'section') reader.section(row, kind.text, kind.column);
    else if (kind.kind === 'state') reader.state(row, kind.left ? kind.text : '');
    else if (chosen === false) reader.leaveOut(row);
    else reader.data(row);
  }
  const { rows, issues } = reader;
  const skipped = otherHeader === null ? reader.skipped : withoutTrailingBlanks(reader.skipped, rows);
  const last = Math.max(...rows.map((row) => row.row), ...skipped.map((row) => row.row), context.start - 1);
  return {
    rows,
    skipped,
    issues: [...issues, ...reader.withoutPosition(), ...repeatedPeople(view, rows, context)],
    marks,
    end: Math.min(end, last),
    otherHeader,
  };
}

/** The blank lines, titles and headings between this list and the next one do not belong to this one. */
function withoutTrailingBlanks(skipped: readonly SkippedRow[], rows: readonly StaffingRow[]): SkippedRow[] {
  const lastRow = rows[rows.length - 1]?.row ?? 0;
  const lastSaid = Math.max(
    lastRow,
    ...skipped
      .filter(({ reason }) => reason !== 'blank' && reason !== 'title' && reason !== 'section')
      .map((each) => each.row),
  );
  return skipped.filter((each) => each.row <= lastSaid);
}

/** Fields whose cells hold words. */
const WORDS: ReadonlySet<ColumnField> = new Set(['position', 'manager', 'duties', 'kpi']);

/** An issue with the cell of one field. */
type FieldIssue = Extract<Finding<IssueParams>, { readonly params: { readonly field: ColumnField } }>;

class BodyReader {
  readonly rows: StaffingRow[] = [];
  readonly skipped: SkippedRow[] = [];
  readonly issues: SheetIssue[] = [];
  private readonly unread: { readonly row: number; readonly name: string }[] = [];
  private readonly trail: DepartmentTrail;
  private readonly hiddenRows: ReadonlySet<number>;
  private readonly dates: DateOrder;
  private readonly leaving: readonly LeavingColumn[];
  private readonly employment: EmploymentColumns;
  private readonly names: NameCells;
  private readonly sections = new Set<string>();
  /** The column of departments where its header names shops rather than departments. */
  private readonly shops: ColumnHeader | undefined;
  private placeTold = false;
  /** The heading above that says that the people have left; "" where none does. */
  private leavers = '';
  /** What ditto marks repeat: the row above, whether it is read or left out. */
  private above: StaffingRow | null = null;

  constructor(
    private readonly view: GridView,
    private readonly context: BodyContext,
  ) {
    this.trail = new DepartmentTrail(view, context.departmentColumns, context.fallbackDepartment, context);
    this.hiddenRows = new Set(view.grid.hiddenRows);
    this.dates = orderOfDates(view, context);
    const used = new Set(Object.values(context.columns).filter((column) => column !== null));
    this.leaving = leavingColumns(view, context, used);
    this.employment = employmentColumns(context.headers, used);
    this.names = new NameCells(view, context);
    this.shops = context.headers.find(
      ({ column, meaning }) => column === context.columns.department && isPlace(headerStrength(meaning, 'department')),
    );
  }

  skip(row: number, reason: SkippedRow['reason']): void {
    this.skipped.push({ row, reason });
  }

  section(row: number, text: string, column: number): void {
    this.trail.section(this.withoutCount(row, text), column);
    this.skip(row, 'section');
    // A department that comes for the first time goes on with the list; one that comes again is that of its leavers.
    if (!this.sections.has(text)) this.leavers = '';
    this.sections.add(text);
  }

  /** "客服部（7）" above seven people counts them; above others the number belongs to the name. */
  private withoutCount(row: number, text: string): string {
    const [whole = '', count] = /\s*[(（]([\d０-９]{1,3})[)）]\s*$/.exec(text) ?? [];
    if (count === undefined) return text;
    const { first, last, end, columns } = this.context;
    let people = 0;
    for (let below = row + 1; below <= end; below++) {
      if (this.view.filledColumns(below, first, last).length < 2) break;
      const name = columns.employeeName === null ? '' : this.view.shown(below, columns.employeeName);
      if (name !== '') people += 1;
    }
    return people === Number(count.normalize('NFKC')) ? text.slice(0, text.length - whole.length) : text;
  }

  /** @param leavers the heading that says so when the people below have left, "" when they are there */
  state(row: number, leavers: string): void {
    this.leavers = leavers;
    this.skip(row, 'section');
  }

  /** What it says still holds for the rows below that say nothing themselves. */
  leaveOut(row: number): void {
    const [rows, skipped, issues] = [this.rows.length, this.skipped.length, this.issues.length];
    const unread = this.unread.length;
    this.data(row);
    if (this.skipped.length > skipped) return;
    this.rows.length = rows;
    this.issues.length = issues;
    this.unread.length = unread;
    this.skip(row, 'leftOut');
  }

  data(row: number): void {
    const path = this.trail.path(row);
    const position = this.position(row);
    this.noteErrors(row);
    const filledDown = this.isCovered(row, 'position');
    if (position === '') return this.unplaced(row);
    if (isVacancy(position) && !this.isRecruiter(row, position)) return this.vacantPost(row);
    if (filledDown && this.isCovered(row, 'employeeName') && this.shown(row, 'employeeName') !== '') {
      return this.skip(row, 'continued');
    }
    const noName = this.names.isNoName(row);
    if (noName) this.noteNoName(row);
    const reading = readPeople(noName ? '' : this.names.text(row), this.employeeId(row));
    const people = this.withLeavers(row, reading.people);
    this.noteUnusual(row, people);
    this.notePlace(row, path[path.length - 1] ?? '');
    const employment = people.length === 0 ? null : employmentOf(this.view, row, this.employment, this.leaving);
    this.noteAbsences(row, people, employment?.away ?? '');
    const hireDate = this.hireDate(row);
    this.noteEmployment(row, people, { hireDate, facts: employment ?? {} });
    this.above = {
      row,
      department: path[path.length - 1] ?? '',
      departmentPath: path,
      position,
      ownPosition: !filledDown,
      people,
      headcount: this.places(row, reading.headcount),
      ...(people.length > 0 ? {} : this.nobody(row, position, noName, reading.vacant)),
      manager: this.manager(row),
      hireDate,
      ...(employment === null ? {} : { employment }),
      duties: this.shown(row, 'duties'),
      kpi: this.shown(row, 'kpi'),
      hidden: this.hiddenRows.has(row),
    };
    this.rows.push(this.above);
  }

  /** Who recruits has a post of that name, unless nobody is named beside it in a list of people. */
  private isRecruiter(row: number, position: string): boolean {
    if (!isRecruiting(position)) return false;
    return this.context.columns.employeeName === null || this.named(row).length > 0;
  }

  /** A post that is vacant, as it says itself; whom it names all the same is told. */
  private vacantPost(row: number): void {
    this.skip(row, 'vacant');
    this.unread.push(...this.named(row).map(({ name }) => ({ row, name })));
  }

  /** People a row names who have not left. */
  private named(row: number): readonly Person[] {
    if (this.names.isNoName(row)) return [];
    return this.withLeavers(row, readPeople(this.names.text(row), '').people).filter(({ left }) => !left);
  }

  /** A row without a post is not read; whom it names is told, except who has left. */
  private unplaced(row: number): void {
    if (isVacancy(this.shown(row, 'employeeName'))) return this.skip(row, 'vacant');
    this.skip(row, 'noPosition');
    this.unread.push(...this.named(row).map(({ name }) => ({ row, name })));
  }

  /** One finding for all people whose row has no post. */
  withoutPosition(): SheetIssue[] {
    const [first] = this.unread;
    if (!first) return [];
    const params = { field: 'position', count: this.unread.length, name: first.name } as const;
    const column = this.context.columns.position;
    return [{ code: 'peopleWithoutPosition', params, row: first.row, column, fatal: false }];
  }

  /** Why nobody is named in a row that is no mere number of places. */
  private nobody(row: number, position: string, noName: boolean, vacant: boolean): Pick<StaffingRow, 'nobody'> {
    if (noName) return { nobody: 'noName' };
    const said = vacant || namesVacancy(position) || saysVacant(this.view, row, this.leaving);
    return said ? { nobody: 'vacant' } : {};
  }

  private noteNoName(row: number): void {
    const text = this.shown(row, 'employeeName');
    this.note({ code: 'nameUnreadable', params: { field: 'employeeName', text } }, row);
  }

  private noteUnusual(row: number, people: readonly Person[]): void {
    for (const { name, left } of people) {
      if (left || !this.names.isUnusual(name)) continue;
      this.note({ code: 'nameUnusual', params: { field: 'employeeName', name } }, row);
    }
  }

  /** @param said what the row says of a long absence, "" where it says nothing of one */
  private noteAbsences(row: number, people: readonly Person[], said: string): void {
    for (const { name, note, left } of people) {
      const state = absenceIn(note) || said;
      if (left || state === '') continue;
      this.note({ code: 'awayFromWork', params: { field: 'employeeName', name, state } }, row);
    }
  }

  private noteEmployment(row: number, people: readonly Person[], said: Pick<EmployedRow, 'hireDate' | 'facts'>): void {
    const nameColumn = this.context.columns.employeeName ?? 0;
    const places = { columns: this.employment, states: this.leaving, headers: this.context.headers };
    for (const { name, note, left } of people) {
      if (left) continue;
      this.issues.push(...employmentIssues(this.view, { ...said, row, name, note, nameColumn }, places));
    }
  }

  /** More places than a team has are asked about. */
  private places(row: number, inNameCell: number | null): number | null {
    const own = this.headcount(row);
    const count = own ?? inNameCell;
    if (count === null || count <= MOST_PLACES) return count;
    const field = own === null ? 'employeeName' : 'headcount';
    this.note({ code: 'headcountLarge', params: { field, count } }, row);
    return count;
  }

  private shown(row: number, field: ColumnField): string {
    const column = this.context.columns[field];
    if (column === null || (WORDS.has(field) && this.view.isZero(row, column))) return '';
    return this.view.shown(row, column);
  }

  private isCovered(row: number, field: ColumnField): boolean {
    const column = this.context.columns[field];
    return column !== null && isFilledDown(this.view, row, column);
  }

  private position(row: number): string {
    const text = unstacked(this.shown(row, 'position'));
    if (isDitto(text)) return this.above?.position ?? '';
    if (text.length <= LONGEST_POSITION) return text;
    this.note({ code: 'textTooLong', params: { field: 'position', length: text.length } }, row);
    return text;
  }

  /** What a column beside the name says of leaving holds for everyone in the cell. */
  private withLeavers(row: number, people: readonly Person[]): readonly Person[] {
    if (people.length === 0) return people;
    const listed = people.map((person) =>
      person.left && isToCome(this.view, leavingDayIn(person.note)) ? { ...person, left: false } : person,
    );
    const reason = reasonOfLeaving(this.view, row, this.leaving) || this.leavers;
    if (reason === '') return listed;
    return listed.map((person) => {
      const note = person.note === '' ? reason : `${person.note} ${reason}`;
      return person.left ? person : { ...person, note, left: true };
    });
  }

  private manager(row: number): string {
    const text = this.names.inOrder(this.shown(row, 'manager').replace(/\s*\n\s*/g, ' '));
    return isDitto(text) ? (this.above?.manager ?? '') : text;
  }

  /** Ids that are numbers keep the zeros that their format shows ("00000"). */
  private employeeId(row: number): string {
    const column = this.context.columns.employeeId;
    if (column === null) return '';
    const { row: r, column: c } = this.view.anchor(row, column);
    const text = this.view.shown(row, column);
    const format = /^(?:"([^"]*)")?(0+)$/.exec(this.view.format(r, c));
    if (typeof this.view.value(r, c) !== 'number' || !format) return text;
    return `${format[1] ?? ''}${text.padStart((format[2] ?? '').length, '0')}`;
  }

  /** A number merged over several rows is that of all of them together: it counts in the first one only. */
  private headcount(row: number): number | null {
    const column = this.context.columns.headcount;
    if (column === null || this.isCovered(row, 'headcount')) return null;
    const value = this.view.value(row, column);
    if (typeof value === 'string' && isErrorText(this.view.text(row, column))) return null;
    const reading = readHeadcount(value);
    if (reading.kind === 'count') return reading.count;
    if (reading.kind === 'unreadable') {
      const params = { field: 'headcount', text: this.shown(row, 'headcount') } as const;
      this.note({ code: 'headcountNotNumber', params }, row);
    }
    return null;
  }

  private hireDate(row: number): StaffingRow['hireDate'] {
    const column = this.context.columns.hireDate;
    if (column === null) return null;
    const text = this.shown(row, 'hireDate');
    if (text === '' || isVacancy(text)) return null;
    if (isDitto(text)) return this.above?.hireDate ?? null;
    const { row: r, column: c } = this.view.anchor(row, column);
    const date = readHireDate(dayValue(this.view.grid, r, c), { order: this.dates, format: this.view.format(r, c) });
    if (date === null) this.note({ code: 'hireDateUnreadable', params: { field: 'hireDate', text } }, row);
    return date;
  }

  /** Whether the heading or the shop is the department is told once. */
  private notePlace(row: number, place: string): void {
    const { heading } = this.trail;
    if (this.placeTold || this.shops === undefined || heading === '' || place === heading) return;
    this.placeTold = true;
    const params = { field: 'department', header: this.shops.text, heading, place } as const;
    this.note({ code: 'placeAsDepartment', params }, row);
  }

  private noteErrors(row: number): void {
    const { columns } = this.context;
    for (const field of Object.keys(columns) as ColumnField[]) {
      const column = columns[field];
      if (column === null) continue;
      const text = this.view.text(row, column);
      if (isErrorText(text)) this.note({ code: 'cellError', params: { field, text } }, row);
    }
    for (const column of this.context.departmentColumns.filter((each) => each !== columns.department)) {
      const text = this.view.text(row, column);
      if (isErrorText(text)) this.note({ code: 'cellError', params: { field: 'department', text } }, row, column);
    }
  }

  private note(issue: FieldIssue, row: number, column = this.context.columns[issue.params.field]): void {
    this.issues.push({ ...issue, row, column, fatal: false });
  }
}

/** Words for shops and units name a department with no more certainty than that. */
const LEAST_CERTAIN = 0.42;

function isPlace(strength: number): boolean {
  return strength > 0 && strength <= LEAST_CERTAIN;
}

function orderOfDates(view: GridView, { columns, headers, start, end }: BodyContext): DateOrder {
  const { hireDate } = columns;
  if (hireDate === null) return NO_ORDER;
  const texts: string[] = [];
  for (let row = start; row <= end; row++) {
    const text = view.text(row, hireDate);
    if (text !== '' && typeof view.value(row, hireDate) === 'string') texts.push(comparable(text));
  }
  const header = headers.find(({ column }) => column === hireDate)?.text ?? '';
  return dateOrder(texts, /[\u3400-\u9fff]/.test(header));
}
