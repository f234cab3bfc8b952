import { isWholeOf, JoinedLists, withoutCopies } from '../../../src/staffing/lists/joinLists';
import { readStaffingTable } from '../../../src/staffing/lists/readStaffingTable';
import type { StaffingTable } from '../../../src/staffing/staffingTable';
import { sheet } from '../../support/sheetBuilder';

/** A list of three people that counts how often its rows are looked through. */
function counted(number: number): { readonly table: StaffingTable; readonly looks: () => number } {
  const people = [1, 2, 3].map((each) => ['店长', `员工${number}之${each}`, `E${number}${each}`]);
  const { table } = readStaffingTable(
    sheet(`组${number}`).withHeader(['岗位', '姓名', '工号']).withRows(people).build().grid,
  );
  if (!table) throw new Error('The list is not read');
  const { rows } = table;
  let looks = 0;
  const watched = Object.defineProperty({ ...table }, 'rows', {
    get: () => {
      looks += 1;
      return rows;
    },
  });
  return { table: watched, looks: () => looks };
}

test('every list is looked through a few times, however many lists it is held against', () => {
  const lists = Array.from({ length: 40 }, (_, index) => counted(index + 1));
  const tables = lists.map(({ table }) => table);
  const joined = new JoinedLists();
  tables.forEach((table) => {
    expect(joined.joining(table)).toBe('joined');
    joined.add(table);
    expect(tables.some((other) => other !== table && isWholeOf(table, other, tables))).toBe(false);
  });
  expect(Math.max(...lists.map(({ looks }) => looks()))).toBeLessThan(4);
});

test('copies of one list are held against the others once', () => {
  const [one, other] = [counted(1).table, counted(2).table];
  const copies = Array.from({ length: 20 }, (_, index) => ({ ...one, sheet: `副本${index}` }));
  expect(withoutCopies([one, ...copies, other])).toHaveLength(2);
});

test('a list joins by the headers of any list before it, and stays out by the people of all of them', () => {
  const [first, second, third] = [counted(1).table, counted(2).table, counted(3).table];
  const renamed: StaffingTable = {
    ...second,
    headers: second.headers.map((each) => ({ ...each, text: `${each.text}2` })),
  };
  const joined = new JoinedLists();
  joined.add(first);
  expect(joined.joining(renamed)).toBe('otherColumns');
  joined.add(renamed);
  expect(joined.joining({ ...third, headers: renamed.headers })).toBe('joined');
  expect(joined.joining({ ...renamed, sheet: '副本' })).toBe('samePeople');
});
