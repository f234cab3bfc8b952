import type { Area } from '../../src/base/address';
import type { CellValue, Grid } from '../../src/base/grid';
import { jobColumns, listsPeople } from '../../src/jobtable/jobColumns';
import { readStaffingTable } from '../../src/staffing/lists/readStaffingTable';
import type { StaffingTable } from '../../src/staffing/staffingTable';

const gridOf = (values: readonly (readonly CellValue[])[], merges: readonly Area[] = [], corner = 0): Grid => ({
  ...{ sheet: '岗位表', row: corner, column: corner, values, formulas: values, merges, truncated: false },
  formats: values.map((line) => line.map(() => 'General')),
  ...{ hiddenRows: [], hiddenColumns: [], tables: [] },
});

function read(header: readonly string[], more: Partial<StaffingTable['columns']> = {}) {
  const line = header.map((text) => ({ 部门: '运营部', 岗位: '店长', 姓名: '顾南舟' })[text] ?? '');
  const grid = gridOf([header, line, line.map((text) => (text === '店长' ? '运营专员' : text))]);
  const { table } = readStaffingTable(grid);
  if (!table) throw new Error('no table');
  return { table: { ...table, columns: { ...table.columns, ...more } }, grid };
}
const fieldsOf = (header: readonly string[], more: Partial<StaffingTable['columns']> = {}) =>
  jobColumns(read(header, more)).map(({ field, column }) => [field, column]);

test('on a table of posts each header that asks for something of the job is found; the list’s own columns are not', () => {
  expect(fieldsOf(['部门', '岗位', '学历', '岗位职责', '编制', '考核周期'])).toEqual([
    ['education', 2],
    ['headcount', 4],
    ['cadence', 5],
  ]);
});

test('on a list of people the bare words are the person’s own', () => {
  const header = ['部门', '岗位', '姓名', '学历', '学历要求', '编制', '职级'];
  expect(fieldsOf(header)).toEqual([['education', 4]]);
  expect(listsPeople(read(header).table)).toBe(true);
  expect(listsPeople(read(['部门', '岗位', '学历']).table)).toBe(false);
});

test('weights and targets are asked only beside indicators', () => {
  expect(fieldsOf(['部门', '岗位', '考核指标', '权重', '目标值'])).toEqual([
    ['weights', 3],
    ['targets', 4],
  ]);
  expect(fieldsOf(['部门', '岗位', '权重', '目标值', '考核周期'])).toEqual([['cadence', 4]]);
});

test('a column that the list uses otherwise is not asked for anything, whatever its header says', () => {
  const header = ['部门', '岗位', '学历', '经验'];
  const { table, grid } = read(header);
  const found = (more: Partial<StaffingTable>) =>
    jobColumns({ table: { ...table, ...more }, grid }).map(({ column }) => column);
  expect(found({})).toEqual([2, 3]);
  expect(found({ departmentColumns: [0, 2] })).toEqual([3]);
  expect(found({ nameColumns: [3] })).toEqual([2]);
  for (const field of ['department', 'position', 'employeeId', 'hireDate', 'duties', 'kpi'] as const) {
    expect([field, found({ columns: { ...table.columns, [field]: 3 } })]).toEqual([field, [2]]);
  }
});

describe('a header of two rows', () => {
  /** People, so that 学历 asks only where something above says that it is about the post. */
  const list = (above: readonly CellValue[], merges: readonly Area[], corner = 0) => {
    const values = [above, ['部门', '岗位', '姓名', '学历', '经验'], ['运营部', '店长', '顾南舟', '', '']];
    const { table } = read(['部门', '岗位', '姓名', '学历', '经验']);
    const headers = table.headers.map(({ column, text }) => ({ column: column + corner, text }));
    const columns = Object.fromEntries(
      Object.entries(table.columns).map(([field, column]) => [field, column === null ? null : column + corner]),
    ) as unknown as StaffingTable['columns'];
    const departmentColumns = table.departmentColumns.map((column) => column + corner);
    const nameColumns = table.nameColumns.map((column) => column + corner);
    const moved = { ...table, headers, columns, departmentColumns, nameColumns, headerRows: [corner, corner + 1] };
    return jobColumns({ table: moved, grid: gridOf(values, merges, corner) }).map(({ column }) => column - corner);
  };
  const over = (column: number, columnCount: number, row = 0): Area => ({ row, column, rowCount: 1, columnCount });

  test('what is merged over several columns is said of each of them', () => {
    const above = ['', '', '', '任职要求', ''];
    expect(list(above, [over(3, 2)])).toEqual([3, 4]);
    expect(list(above, [])).toEqual([3]);
    expect(list(above, [over(0, 2), over(3, 2)])).toEqual([3, 4]);
    expect(list(['', '', '', '基本信息', ''], [over(3, 2)])).toEqual([]);
    // A number over the columns says nothing, and neither does a heading that is merged from above the sheet's content.
    expect(list(['', '', '', 2026, ''], [over(3, 2)])).toEqual([]);
    expect(list(['', '', '', '', ''], [{ row: 1, column: 5, rowCount: 2, columnCount: 2 }], 2)).toEqual([]);
  });

  test('also where the sheet’s content begins further down and to the right', () => {
    expect(list(['', '', '', '任职要求', ''], [over(9, 2, 6)], 6)).toEqual([3, 4]);
  });
});
