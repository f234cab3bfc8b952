import { isWholeOf, joining } from '../../../src/staffing/lists/joinLists';
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
  tables.forEach((table, index) => {
    expect(joining(tables.slice(0, index), table)).toBe('joined');
    expect(tables.some((other) => other !== table && isWholeOf(table, other, tables))).toBe(false);
  });
  expect(Math.max(...lists.map(({ looks }) => looks()))).toBeLessThan(4);
});
