import type { CalendarDay } from '../../../src/base/calendarDay';
import { findStaffingTable, type StaffingSearch } from '../../../src/staffing/lists/findStaffingTable';
import { type StaffingRow } from '../../../src/staffing/staffingTable';
import { COLUMN_FIELDS } from '../../../src/staffing/columnField';
import type { ExpectedRow, Layout } from './layout';

/** Shares from 0 to 1; null where the question does not arise. */
export interface LayoutScore {
  readonly sheet: boolean;
  readonly header: boolean | null;
  readonly position: boolean | null;
  readonly columns: { readonly right: number; readonly all: number };
  readonly rows: { readonly found: number; readonly expected: number; readonly right: number };
  readonly details: { readonly wrong: number; readonly all: number };
  /** What went wrong, for people. */
  readonly faults: readonly string[];
}

/** Reads a layout and compares with what its maker expects. */
export function judgeLayout({ sheets, expected }: Layout): LayoutScore {
  const search: StaffingSearch = findStaffingTable(sheets);
  const faults: string[] = [];
  const [table = null] = search.tables;
  if (expected.sheet === null) {
    const codes = search.issues.filter((issue) => issue.fatal).map((issue) => issue.code as string);
    const right = table === null && codes.includes(expected.code);
    if (!right)
      faults.push(`expected ${expected.code}, got ${table ? `a table of ${table.rows.length} rows` : codes.join()}`);
    return {
      sheet: right,
      header: null,
      position: null,
      columns: { right: 0, all: 0 },
      rows: { found: 0, expected: 0, right: 0 },
      details: { wrong: 0, all: 0 },
      faults,
    };
  }
  const rightSheet = table?.sheet === expected.sheet;
  if (!rightSheet) faults.push(`sheet ${table?.sheet ?? 'none'} (${search.issues.map((issue) => issue.code).join()})`);
  const read = rightSheet ? table : null;
  const header = read !== null && JSON.stringify(read.headerRows) === JSON.stringify(expected.headerRows);
  if (read && !header)
    faults.push(`header ${JSON.stringify(read.headerRows)}, expected ${JSON.stringify(expected.headerRows)}`);
  let right = 0;
  for (const field of COLUMN_FIELDS) {
    const want = expected.columns[field] ?? null;
    if (read?.columns[field] === want) right += 1;
    else if (read) faults.push(`${field} in column ${read.columns[field]}, expected ${want}`);
  }
  const want = new Map(expected.rows.map((row) => [row.row, row]));
  let hits = 0;
  let wrong = 0;
  let all = 0;
  for (const row of read?.rows ?? []) {
    const wish = want.get(row.row);
    if (!wish || wish.position !== row.position) faults.push(`row ${row.row} read as ${row.position}`);
    else hits += 1;
    for (const detail of wish ? detailsOf(wish, row) : []) {
      all += 1;
      if (detail.got === detail.want) continue;
      wrong += 1;
      faults.push(`row ${row.row}: ${detail.what} ${detail.got}, expected ${detail.want}`);
    }
  }
  const found = new Set((read?.rows ?? []).map((row) => row.row));
  for (const row of expected.rows)
    if (read && !found.has(row.row)) faults.push(`row ${row.row} (${row.position}) not read`);
  return {
    sheet: rightSheet,
    header,
    position: read?.columns.position === (expected.columns.position ?? null),
    columns: { right, all: COLUMN_FIELDS.length },
    rows: { found: read?.rows.length ?? 0, expected: expected.rows.length, right: hits },
    details: { wrong, all },
    faults,
  };
}

interface Detail {
  readonly what: string;
  readonly want: string;
  readonly got: string;
}

/** What the maker of the sheet said about a row beyond its position, beside what was read. */
function detailsOf(wish: ExpectedRow, row: StaffingRow): readonly Detail[] {
  const { people } = row;
  const details: Detail[] = [];
  const compare = (what: string, want: string | undefined, got: string): void => {
    if (want !== undefined) details.push({ what, want: want || 'nothing', got: got || 'nothing' });
  };
  compare('department', wish.department, row.department);
  compare('names', wish.names?.join(), people.map((person) => person.name).join());
  compare(
    'left',
    wish.left?.join(),
    people
      .filter((person) => person.left)
      .map((person) => person.name)
      .join(),
  );
  compare('ids', wish.ids?.join(), people.map((person) => person.employeeId).join());
  compare('headcount', wish.headcount === undefined ? undefined : String(wish.headcount), String(row.headcount));
  compare('manager', wish.manager, row.manager);
  compare('hired', wish.hired === undefined ? undefined : (wish.hired ?? ''), dayText(row.hireDate));
  return details;
}

function dayText(day: CalendarDay | null): string {
  if (day === null) return '';
  return `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
}
