import { GridView } from '../../../src/staffing/cells/gridView';
import { acrossLists } from '../../../src/staffing/lists/acrossLists';
import { readStaffingTable } from '../../../src/staffing/lists/readStaffingTable';
import { sheet } from '../../support/sheetBuilder';

type Rows = readonly (readonly string[])[];

const builderOf = (name: string, rows: Rows) =>
  sheet(name).withHeader(['部门', '岗位', '姓名', '工号', '直属上级工号', '状态']).withRows(rows);

/** Lists on sheets of these names read together, with what is said of one because of another. */
function together(sheets: Readonly<Record<string, Rows>>) {
  const grids = Object.entries(sheets).map(([name, rows]) => builderOf(name, rows).grid());
  const tables = grids.flatMap((grid) => readStaffingTable(grid).table ?? []);
  const views = new Map(grids.map((grid) => [grid.sheet, new GridView(grid)]));
  return acrossLists(tables, (name) => views.get(name) ?? null);
}
const issues = (sheets: Readonly<Record<string, Rows>>) => together(sheets).map((table) => table.issues);

test('a number that was on a list before is told with its place there', () => {
  const one = [['运营部', '店长', '张明', 'E1']];
  const at = { row: 1, column: 3, fatal: false };
  const first = { firstRow: 1, firstSheet: '一' };
  expect(issues({ 一: one, 二: [['客服部', '客服', '张明', 'E1']] })).toEqual([
    [],
    [{ code: 'samePersonTwice', params: { id: 'E1', name: '张明', ...first }, ...at }],
  ]);
  expect(issues({ 一: one, 二: [['客服部', '客服', '李静', 'E1']] })).toEqual([
    [],
    [{ code: 'duplicateEmployeeId', params: { id: 'E1', name: '李静', firstName: '张明', ...first }, ...at }],
  ]);
});

test('a person who moved to the second list is no repeat, another person with the same number is', () => {
  const from = (rows: Rows, columns: readonly string[], name: string) =>
    sheet(name)
      .withHeader(['部门', '岗位', '姓名', '工号', ...columns])
      .withRows(rows)
      .grid();
  const told = (name: string) =>
    acrossLists(
      [
        from([['运营部', '店长', '张明', 'E1', '2020-05-01']], ['入职日期'], '一'),
        from([['客服部', '客服主管', name, 'E1', '2020-05-01', '2026-03-01']], ['入职日期', '调岗日期'], '二'),
      ].flatMap((grid) => readStaffingTable(grid).table ?? []),
      () => null,
    ).flatMap((table) => table.issues.map(({ code }) => code));
  expect([told('张明'), told('李静')]).toEqual([[], ['duplicateEmployeeId']]);
});

test('of three lists the first one is named', () => {
  const row = (name: string): Rows => [['运营部', '店长', name, 'E1']];
  expect(issues({ 一: row('张明'), 二: row('李静'), 三: row('王强') })[2]).toMatchObject([
    { params: { firstName: '张明', firstSheet: '一' } },
  ]);
});

test.each<[string, Rows, Rows]>([
  ['other numbers', [['运营部', '店长', '张明', 'E1']], [['客服部', '客服', '张明', 'E2']]],
  ['no numbers', [['运营部', '店长', '张明', '']], [['客服部', '客服', '李静', '']]],
  ['who has left', [['运营部', '店长', '张明', 'E1', '', '离职']], [['客服部', '客服', '李静', 'E1']]],
  ['who has left of the second', [['运营部', '店长', '张明', 'E1']], [['客服部', '客服', '李静', 'E1', '', '离职']]],
])('%s: nothing is told', (_, one, two) => {
  expect(issues({ 一: one, 二: two })).toEqual([[], []]);
});

test('a superior given by number is found on another list', () => {
  const tables = together({
    一: [['运营部', '店长', '张明', 'E001', '']],
    二: [
      ['客服部', '客服', '李静', 'E002', 'E001'],
      ['客服部', '客服', '王强', 'E003', 'E002'],
    ],
  });
  expect(tables[1]?.rows.map(({ manager }) => manager)).toEqual(['张明', '李静']);
});

test('a list alone stays as it is', () => {
  const tables = together({ 一: [['运营部', '店长', '张明', 'E1']] });
  expect(acrossLists(tables, () => null)).toBe(tables);
});
