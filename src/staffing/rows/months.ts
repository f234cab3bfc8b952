import { captured } from '../cells/captured';
import { cellKind } from '../cells/cellKinds';
import { isDateFormat } from '../cells/hireDate';
import { dayAt } from '../cells/dateSystem';
import type { GridView } from '../cells/gridView';
import type { ColumnMap } from '../columnField';
import type { ColumnHeader } from '../header/headerTexts';
import { headerKey } from '../words/headerMeaning';
import { comparableKey } from '../../base/plainText';
import type { StaffingRow } from '../staffingTable';

/** A list that is kept month after month below itself: everybody comes once in each month. */
export interface MonthlyList {
  /** The column that says the month. */
  readonly column: number;
  /** What its cells say of the latest month. */
  readonly latest: string;
  /** How many months there are. */
  readonly months: number;
  /** Rows of the months before the latest. */
  readonly earlier: ReadonlySet<number>;
  /** People who come in earlier months only. */
  readonly gone: number;
}

const MONTH_HEADER =
  /^(统计|数据|快照|报表|所属|归属|考核|核算|人员|在职|在岗|发薪|工资|填报|上报|截止|截至)?(月份|年月|月度|月|日期|时间|期间|周期|账期)$|^(snapshot|report|reporting|asof|effective|data|payroll|census|period)?(month|date|period|yearmonth|monthend|asof|day)$/;
const FEWEST_ROWS = 4;
/** With fewer rows a person it is a list in which somebody was pasted twice. */
const ROWS_A_PERSON = 1.3;
/** Share of the rows that name a month, and of the people who come once in it. */
const NEARLY_ALL = 0.95;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Null for any other list, for a log in which a month has several days, and where it is not sure which month is the latest. */
export function monthlyList(
  view: GridView,
  rows: readonly StaffingRow[],
  { headers, columns }: { readonly headers: readonly ColumnHeader[]; readonly columns: ColumnMap },
): MonthlyList | null {
  const named = rows.filter(({ people }) => people.length > 0);
  if (named.length < FEWEST_ROWS) return null;
  const persons = new Set(named.map(peopleIn));
  if (named.length < persons.size * ROWS_A_PERSON) return null;
  const used = new Set(Object.values(columns));
  for (const { column, text } of headers) {
    if (used.has(column) || !MONTH_HEADER.test(headerKey(text))) continue;
    const found = monthsIn(view, rows, column);
    if (found !== null) return found;
  }
  return null;
}

function monthsIn(view: GridView, rows: readonly StaffingRow[], column: number): MonthlyList | null {
  const months = new Map<number, StaffingRow[]>();
  let undated = 0;
  for (const row of rows) {
    const month = monthAt(view, row.row, column);
    if (month === null) undated += 1;
    else months.set(month, [...(months.get(month) ?? []), row]);
  }
  if (undated > rows.length * (1 - NEARLY_ALL)) return null;
  const numbers = [...months.keys()].sort((a, b) => a - b);
  const latest = numbers[numbers.length - 1] ?? 0;
  if (isAcrossNewYear(numbers)) return null;
  for (const group of months.values()) {
    const persons = group.filter(({ people }) => people.length > 0).map(peopleIn);
    if (new Set(persons).size < persons.length * NEARLY_ALL) return null;
    if (new Set(group.map(({ row }) => view.shown(row, column))).size > 1) return null;
  }
  const now = months.get(latest) ?? [];
  const there = new Set(now.map(peopleIn));
  const before = numbers.filter((each) => each !== latest).flatMap((each) => months.get(each) ?? []);
  const gone = new Set(
    before
      .filter(({ people }) => people.length > 0)
      .map(peopleIn)
      .filter((each) => !there.has(each)),
  );
  return {
    column,
    latest: shownMonth(view, now[0]?.row ?? 0, column),
    months: months.size,
    earlier: new Set(before.map(({ row }) => row)),
    gone: gone.size,
  };
}

/** Months without their year, "12月" and "1月": which of them is the later nobody can say. */
function isAcrossNewYear(numbers: readonly number[]): boolean {
  return numbers.every((each) => each <= 12) && numbers.includes(12) && numbers.includes(1);
}

/** Months since the year 0, or 1 to 12 where the year is not said; null for any other text. */
function monthAt(view: GridView, row: number, column: number): number | null {
  const { row: r, column: c } = view.anchor(row, column);
  if (isDateFormat(view.format(r, c)) && typeof view.value(r, c) === 'number') {
    const day = dayAt(view, row, column);
    return day === null ? null : day.year * 12 + day.month;
  }
  return monthOf(comparableKey(view.shown(row, column)));
}

function monthOf(key: string): number | null {
  const full = /^(20\d{2})[年/.-]?(\d{1,2})(?:月份?|[月/.-]\d{1,2}日?)?$/.exec(key);
  if (full !== null) return within(Number(full[2]), Number(full[1]));
  const bare = /^(\d{1,2})月份?$/.exec(key)?.[1];
  if (bare !== undefined) return within(Number(bare), 0);
  const english = /^([a-z]{3})[a-z]{0,6}[-',]*((?:20)?\d{2})?$/.exec(key);
  if (english === null) return null;
  const named = MONTHS.indexOf(captured(english, 1)) + 1;
  const short = Number(english[2] ?? 0);
  return within(named, short > 0 && short < 100 ? 2000 + short : short);
}

function within(month: number, year: number): number | null {
  return month >= 1 && month <= 12 ? year * 12 + month : null;
}

function shownMonth(view: GridView, row: number, column: number): string {
  const { row: r, column: c } = view.anchor(row, column);
  const day = isDateFormat(view.format(r, c)) ? dayAt(view, row, column) : null;
  return day === null ? view.shown(row, column) : `${day.year}-${String(day.month).padStart(2, '0')}`;
}

/** By number where there is one, else by name: a post may change from month to month. */
function peopleIn({ people }: StaffingRow): string {
  return people
    .map(({ name, employeeId }) => (employeeId === '' || cellKind(employeeId) === 'vacant' ? name : employeeId))
    .join('\n');
}
