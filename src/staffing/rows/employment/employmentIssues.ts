import { addDays, addMonths, compareDays, isoDay, type CalendarDay } from '../../../base/calendarDay';
import { comparableKey } from '../../../base/plainText';
import { dayAt } from '../../cells/dateSystem';
import { absenceIn, probationIn, statutoryLeaveIn } from '../../words/employmentState';
import { statements, type LeavingColumn } from './leaving';
import { contractTermIn, isLongerThan, probationLimit, type ContractTerm } from './probationLimit';
import type { EmploymentFacts } from '../../employment';
import type { ColumnHeader } from '../../header/headerTexts';
import type { GridView } from '../../cells/gridView';
import type { SheetIssue } from '../../sheetIssue';
import type { EmploymentColumns } from './employment';

/** One person of a row, with what the row says of employment. */
export interface EmployedRow {
  readonly row: number;
  readonly name: string;
  /** Behind the name. */
  readonly note: string;
  readonly nameColumn: number;
  readonly hireDate: CalendarDay | null;
  readonly facts: EmploymentFacts;
}

/** Columns that say something of employment. */
interface EmploymentPlaces {
  readonly columns: EmploymentColumns;
  readonly states: readonly LeavingColumn[];
  readonly headers: readonly ColumnHeader[];
}

/** What the Labor Contract Law does not allow, and leave that it protects, each with its cell. */
export function employmentIssues(view: GridView, who: EmployedRow, places: EmploymentPlaces): SheetIssue[] {
  return [probationTooLong(view, who, places), wageTooLow(view, who, places), leave(view, who, places)].flatMap(
    (issue) => (issue === null ? [] : [issue]),
  );
}

function probationTooLong(view: GridView, who: EmployedRow, places: EmploymentPlaces): SheetIssue | null {
  const { columns } = places;
  const { row, name, facts } = who;
  const from = who.hireDate ?? dayAt(view, row, columns.contractFrom);
  const isOnProbation = facts.probation !== undefined || probationIn(who.note) !== '';
  const { probationMonths: months, probationEnd } = facts;
  // Whoever still is on probation has been so until the day of reading.
  const ongoing = isOnProbation && months === undefined ? (view.grid.readOn ?? null) : null;
  const until =
    probationEnd ?? (from !== null && months !== undefined ? addDays(addMonths(from, months), -1) : ongoing);
  const limit = probationLimit(termOf(view, row, until, places));
  const isLongAgreed = months !== undefined && months > limit;
  if (!isLongAgreed && (from === null || until === null || !isLongerThan(from, until, limit))) return null;
  const params = {
    name,
    from: from === null ? '' : isoDay(from),
    until: until === null || (probationEnd === undefined && until === ongoing) ? '' : isoDay(until),
    months: isLongAgreed ? months : null,
    limit,
  };
  const { probation, probationEnd: end, confirmedOn } = columns;
  const column = [end, probation, confirmedOn].find((each) => each !== undefined && view.shown(row, each) !== '');
  const said = places.states.find(({ column: each }) => probationIn(view.shown(row, each)) !== '')?.column;
  return {
    code: 'probationTooLong',
    params,
    row,
    column: column ?? said ?? who.nameColumn,
    fatal: false,
  };
}

/** The term of the contract that probation belongs to; null where the list does not say it. */
function termOf(
  view: GridView,
  row: number,
  probationEnd: CalendarDay | null,
  { columns, headers }: EmploymentPlaces,
): ContractTerm | null {
  const [from, to] = [dayAt(view, row, columns.contractFrom), dayAt(view, row, columns.contractTo)];
  // A contract made after probation is a later one.
  if (from !== null && isAfter(from, probationEnd)) return null;
  const { contract, contractTo } = columns;
  const header = headers.find(({ column }) => column === contract)?.text ?? '';
  const stated = contract === undefined ? null : contractTermIn(view.shown(row, contract), header);
  if (stated !== null) return stated.kind === 'dates' && isAfter(stated.from, probationEnd) ? null : stated;
  if (from !== null && to !== null) return { kind: 'dates', from, to };
  return contractTo === undefined ? null : contractTermIn(view.shown(row, contractTo));
}

function isAfter(day: CalendarDay, other: CalendarDay | null): boolean {
  return other !== null && compareDays(day, other) > 0;
}

/** Source: Labor Contract Law of the PRC, art. 20. */
const LEAST_PERCENT = 80;

function wageTooLow(view: GridView, { row, name }: EmployedRow, { columns }: EmploymentPlaces): SheetIssue | null {
  const { probationWage, agreedWage } = columns;
  const [typed, agreed] = [amountIn(view, row, probationWage), amountIn(view, row, agreedWage)];
  if (probationWage === undefined || agreed <= 1 || typed <= 0) return null;
  const cents = Math.round(agreed * LEAST_PERCENT);
  // Up to 1 it is a share: "80%".
  const wage = typed <= 1 ? Math.round(typed * agreed * 100) / 100 : typed;
  if (Math.round(wage * 100) >= cents) return null;
  return {
    code: 'probationWageLow',
    params: { name, wage, agreed, least: cents / 100 },
    row,
    column: probationWage,
    fatal: false,
  };
}

/** 4000, "4,000.00元", "￥4000", "80%"; 0 for what is no amount. */
function amountIn(view: GridView, row: number, column: number | undefined): number {
  if (column === undefined) return 0;
  const anchor = view.anchor(row, column);
  const value = view.value(anchor.row, anchor.column);
  if (typeof value === 'number') return value;
  const found = /^[¥$]?(\d+(?:,\d{3})*(?:\.\d+)?)(%|元|元\/月)?$/.exec(comparableKey(view.shown(row, column)));
  const amount = Number((found?.[1] ?? '').replace(/,/g, ''));
  return found?.[2] === '%' ? amount / 100 : amount;
}

function leave(view: GridView, { row, name, note, nameColumn }: EmployedRow, places: EmploymentPlaces) {
  const told = [{ column: nameColumn, text: note }, ...statements(view, row, places.states)];
  const found = told.find(({ text }) => statutoryLeaveIn(text) !== '');
  // Long leave is told already, with the same words.
  if (found === undefined || absenceIn(found.text) !== '') return null;
  const issue: SheetIssue = {
    code: 'statutoryLeave',
    params: { name, state: found.text },
    row,
    column: found.column,
    fatal: false,
  };
  return issue;
}
