import type { GridView } from '../cells/gridView';
import { cellKind } from '../cells/cellKinds';
import { columnContent } from '../cells/columnContent';
import type { ColumnMap } from '../columnField';
import type { ColumnHeader } from '../header/headerTexts';
import { headerKey } from '../words/headerMeaning';
import type { StaffingRow } from '../staffingTable';

/** What a log of attendance, leave or shifts holds. */
export interface LogOfDays {
  /** People on it, each counted once. */
  readonly people: number;
  readonly rows: number;
}

/** With fewer rows a log cannot be told from somebody pasted twice. */
const FEWEST_ROWS = 4;
/** A log has at least so many rows a person. */
const ROWS_A_PERSON = 1.5;
/** Share of the filled cells that are dates in a column of days. */
const MOSTLY_DAYS = 0.8;
/** Share of the rows of people who come again that name another day than their rows above. */
const ANOTHER_DAY = 0.8;

const DAY =
  /^(考勤|出勤|打卡|刷卡|排班|值班|上班|工作|请假|休假|加班|外出|出差|签到|统计)?(日期|时间|日|开始日期|开始时间|起始日期|起始时间)$|(考勤|打卡|排班|请假|休假|加班|值班)(开始|起始)?(日期|时间)|^(attendance|work|shift|leave|absence|clock|punch|duty|check)?(in|start|from)?(date|day|time|datetime)$|^(datefrom|fromdate|timestamp)$/;

/** What somebody was away for, beside the first and the last day: leave line by line, though everybody comes once. */
const LEAVE =
  /^(请假|休假|假期|假别|假|加班|外出|出差)(类型|类别|种类|名称|单号|编号|事由|原因)$|^假别$|^(leave|absence|timeoff|pto)(id|type|category|reason|code|requestid)$/;
const END =
  /^(请假|休假|假期|加班|外出|出差)?(结束|截止|终止)(日期|时间)$|^(leave|absence)?(end|to)(date|time)?$|^(dateto|todate)$/;

/**
 * Attendance, leave and shifts are written line by line: people come again, each time with the same post and another day. Null
 * for a list of people, and for a history of posts, in which the post changes.
 */
export function logOfDays(
  view: GridView,
  rows: readonly StaffingRow[],
  { headers, columns }: { readonly headers: readonly ColumnHeader[]; readonly columns: ColumnMap },
): LogOfDays | null {
  const named = rows.filter(({ people }) => people.length > 0);
  return logIn(
    view,
    named.map((row) => ({ row: row.row, person: personKey(row) })),
    { headers, columns },
  );
}

/** `logOfDays` for a sheet without posts: who it is, the name alone says. `start` and `end` are the first and last row. */
export function logWithoutPosts(
  view: GridView,
  { start, end }: { readonly start: number; readonly end: number },
  { headers, columns }: { readonly headers: readonly ColumnHeader[]; readonly columns: ColumnMap },
): LogOfDays | null {
  const { employeeName } = columns;
  if (employeeName === null) return null;
  const lines: Line[] = [];
  for (let row = start; row <= end; row++) {
    const person = view.shown(row, employeeName);
    if (cellKind(person) === 'person') lines.push({ row, person });
  }
  return logIn(view, lines, { headers, columns });
}

/** One line of a log, and whose it is. */
interface Line {
  readonly row: number;
  readonly person: string;
}

function logIn(
  view: GridView,
  named: readonly Line[],
  { headers, columns }: { readonly headers: readonly ColumnHeader[]; readonly columns: ColumnMap },
): LogOfDays | null {
  const first = named[0];
  const last = named[named.length - 1];
  if (!first || !last || named.length < FEWEST_ROWS) return null;
  const persons = new Map<string, Line[]>();
  for (const line of named) {
    const known = persons.get(line.person);
    if (known) known.push(line);
    else persons.set(line.person, [line]);
  }
  const key = (text: string): string => headerKey(text).replace(/_/g, '');
  const holdsDays = ({ text, column }: ColumnHeader, word: RegExp): boolean =>
    word.test(key(text)) && columnContent(view, column, first.row, last.row).dates >= MOSTLY_DAYS;
  const isOfLeave = headers.some(({ text }) => LEAVE.test(key(text))) && headers.some((each) => holdsDays(each, END));
  if (isOfLeave && headers.some((each) => holdsDays(each, DAY))) return { people: persons.size, rows: named.length };
  if (named.length < persons.size * ROWS_A_PERSON) return null;
  const days = headers.filter((each) => each.column !== columns.hireDate && holdsDays(each, DAY));
  const repeated = [...persons.values()].filter((each) => each.length > 1);
  if (!days.some(({ column }) => changesWithEachRow(view, column, repeated))) return null;
  return { people: persons.size, rows: named.length };
}

/** Who it is and what this person does; namesakes in other posts are others. */
function personKey({ people, department, position }: StaffingRow): string {
  return [...people.map(({ name, employeeId }) => `${name}\n${employeeId}`), department, position].join('\n');
}

function changesWithEachRow(view: GridView, column: number, repeated: readonly (readonly Line[])[]): boolean {
  let [again, other] = [0, 0];
  for (const rows of repeated) {
    again += rows.length - 1;
    other += new Set(rows.map(({ row }) => view.text(row, column))).size - 1;
  }
  return again > 0 && other >= again * ANOTHER_DAY;
}
