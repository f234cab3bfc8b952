import type { GridView } from '../cells/gridView';
import type { ColumnMap } from '../columnField';
import type { ColumnHeader } from '../header/headerTexts';
import { headerKey } from '../words/headerMeaning';
import type { IssueParams, SheetIssue } from '../sheetIssue';
import type { Person, StaffingRow } from '../staffingTable';
import { areApart, postDays, type PostDays } from './employment/postDays';

/** What only one person has: an identity card, a mobile phone. */
const IDENTITY =
  /^(身份证|证件)(号|号码|编号)?$|^(手机|移动电话|联系电话)(号|号码)?$|^(mobile|cell)(phone)?(no|number)?$|^(national|passport|idcard)(id|no|number)$/;

interface Seen {
  readonly name: string;
  readonly row: number;
  readonly place: string;
  readonly identity: string;
  readonly days: PostDays;
}

/**
 * People who come twice: one number with two names, one person on two rows, two people whom nothing on the sheet tells
 * apart. Those who have left, or whose post has ended, are told by that.
 */
export function repeatedPeople(
  view: GridView,
  rows: readonly StaffingRow[],
  { headers, columns }: { readonly headers: readonly ColumnHeader[]; readonly columns: ColumnMap },
): SheetIssue[] {
  const own = headers.filter(({ text }) => IDENTITY.test(headerKey(text))).map(({ column }) => column);
  const numbers = new Map<string, Seen>();
  const names = new Map<string, Seen[]>();
  const issues: SheetIssue[] = [];
  for (const { row, department, position, people, hireDate, employment } of rows) {
    const identity =
      people.length === 1 ? own.map((column) => view.text(row, column)).find((text) => text !== '') : undefined;
    for (const person of people) {
      if (person.left) continue;
      const seen: Seen = {
        name: person.name,
        row,
        place: `${department}\n${position}`,
        identity: identity ?? '',
        days: postDays(hireDate, employment),
      };
      const found = person.employeeId === '' ? sameName(person, seen, names) : sameNumber(person, seen, numbers);
      if (found !== null) issues.push(issueAt(found, row, columns));
    }
  }
  return issues;
}

type Repeat = { [K in Repeated]: { readonly code: K; readonly params: IssueParams[K] } }[Repeated];
type Repeated = 'duplicateEmployeeId' | 'samePersonTwice' | 'namesakes';

function sameNumber({ name, employeeId }: Person, seen: Seen, numbers: Map<string, Seen>): Repeat | null {
  const first = numbers.get(employeeId);
  if (!first) {
    numbers.set(employeeId, seen);
    return null;
  }
  if (first.name === name && areApart(first.days, seen.days)) return null;
  if (first.name === name) return { code: 'samePersonTwice', params: { id: employeeId, name, firstRow: first.row } };
  const params = { id: employeeId, name, firstName: first.name, firstRow: first.row };
  return { code: 'duplicateEmployeeId', params };
}

function sameName({ name }: Person, seen: Seen, names: Map<string, Seen[]>): Repeat | null {
  const before = names.get(name) ?? [];
  names.set(name, [...before, seen]);
  const alike = before.find(({ place }) => place === seen.place);
  if (alike) return { code: 'namesakes', params: { name, firstRow: alike.row } };
  const same = before.find(({ identity }) => identity !== '' && identity === seen.identity);
  return same ? { code: 'samePersonTwice', params: { id: '', name, firstRow: same.row } } : null;
}

function issueAt(repeat: Repeat, row: number, { employeeId, employeeName }: ColumnMap): SheetIssue {
  const byNumber = 'id' in repeat.params && repeat.params.id !== '';
  return { ...repeat, row, column: byNumber ? employeeId : employeeName, fatal: false };
}
