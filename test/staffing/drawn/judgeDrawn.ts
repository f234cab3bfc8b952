import { findStaffingTable } from '../../../src/staffing/lists/findStaffingTable';
import type { SheetIssue } from '../../../src/staffing/sheetIssue';
import type { DrawnWorkbook } from './drawnWorkbook';

interface Fault {
  readonly what: 'sheet' | 'header' | 'missing' | 'invented' | 'department' | 'title';
  readonly text: string;
  /** Nothing the reading tells speaks of it. */
  readonly silent: boolean;
}

export interface DrawnScore {
  readonly sheetAndHeader: boolean;
  readonly expected: number;
  readonly read: number;
  /** People read that are on the list. */
  readonly right: number;
  readonly departments: number;
  readonly titles: number;
  readonly faults: readonly Fault[];
  readonly codes: readonly string[];
}

const TELLS_OF_MISSING: ReadonlySet<string> = new Set(
  'peopleWithoutPosition otherBlock peopleBeside otherTime leaversBeside monthlyList ambiguousColumn nameUnreadable truncated someOfStaff noHeader'.split(
    ' ',
  ),
);
const TELLS_OF_INVENTED: ReadonlySet<string> = new Set([
  'samePersonTwice',
  'namesakes',
  'nameUnusual',
  'duplicateEmployeeId',
  'ambiguousColumn',
  'noHeader',
  'someOfStaff',
]);
const TELLS_OF_DEPARTMENT: ReadonlySet<string> = new Set(['placeAsDepartment', 'noHeader']);
const TELLS_OF_TITLE: ReadonlySet<string> = new Set(['ambiguousColumn', 'codesAsPositions', 'noHeader']);

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, '')
    .trim();

/** Reads a drawn workbook and compares with what is true of it. */
export function judgeDrawn({ sheets, lists, header, people }: DrawnWorkbook): DrawnScore {
  const { tables, issues, considered } = findStaffingTable(sheets);
  const told: readonly SheetIssue[] = [...issues, ...tables.flatMap((table) => table.issues)];
  const tells = (codes: ReadonlySet<string>): boolean => told.some(({ code }) => codes.has(code));
  const faults: Fault[] = [];
  const refused = tables.length === 0;
  const peopled = tables.filter(({ rows }) => rows.some((row) => row.people.some(({ left }) => !left)));
  const read = [...new Set(peopled.map(({ sheet }) => sheet))];
  const sheetRight = [...read].sort().join() === [...lists].sort().join();
  if (!sheetRight) faults.push({ what: 'sheet', text: `${read.join() || 'none'}, not ${lists.join()}`, silent: false });
  const [first] = tables.filter(({ sheet }) => sheet === lists[0]).sort((a, b) => a.area.row - b.area.row);
  const headerRight = first !== undefined && (first.headerRows[first.headerRows.length - 1] ?? null) === header;
  if (first && !headerRight)
    faults.push({ what: 'header', text: `rows ${first.headerRows.join()}, not ${header}`, silent: false });
  const truth = new Map(people.map((person) => [plain(person.name), person]));
  const found = new Set<string>();
  let [count, departments, titles] = [0, 0, 0];
  for (const table of tables) {
    for (const row of table.rows) {
      for (const { name, left } of row.people) {
        if (left) continue;
        count += 1;
        const person = truth.get(plain(name));
        const place = `${table.sheet}!${row.row + 1} ${name}`;
        if (person === undefined || found.has(plain(name))) {
          faults.push({ what: 'invented', text: place, silent: !tells(TELLS_OF_INVENTED) });
          continue;
        }
        found.add(plain(name));
        if (row.department === person.department) departments += 1;
        else
          faults.push({
            what: 'department',
            text: `${place}: ${row.department}, not ${person.department}`,
            silent: !tells(TELLS_OF_DEPARTMENT),
          });
        if (row.position === person.title) titles += 1;
        else
          faults.push({
            what: 'title',
            text: `${place}: ${row.position}, not ${person.title}`,
            silent: !tells(TELLS_OF_TITLE),
          });
      }
    }
  }
  const apart = considered.some((each) => each.apart !== null && lists.includes(each.sheet) && (each.people ?? 0) > 0);
  for (const [name, { sheet, row }] of truth) {
    if (found.has(name)) continue;
    faults.push({
      what: 'missing',
      text: `${sheet}!${row + 1} ${name}`,
      silent: !refused && !apart && !tells(TELLS_OF_MISSING),
    });
  }
  return {
    sheetAndHeader: sheetRight && headerRight,
    expected: truth.size,
    read: count,
    right: found.size,
    departments,
    titles,
    faults,
    codes: told.map(({ code }) => code),
  };
}
