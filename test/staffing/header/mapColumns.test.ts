import { GridView } from '../../../src/staffing/cells/gridView';
import type { ColumnMap } from '../../../src/staffing/columnField';
import { columnHeaders } from '../../../src/staffing/header/headerTexts';
import { mapColumns } from '../../../src/staffing/header/mapColumns';
import { sheet } from '../../support/sheetBuilder';

type Cells = readonly (string | number | null)[];

function map(header: Cells, rows: readonly Cells[], overrides: Partial<ColumnMap> = {}) {
  const view = new GridView(sheet('名单').withHeader(header).withRows(rows).grid());
  return mapColumns(view, columnHeaders(view, [0], 0, header.length - 1), 1, rows.length, overrides);
}
const columns = (header: Cells, rows: readonly Cells[], overrides: Partial<ColumnMap> = {}) =>
  Object.fromEntries(Object.entries(map(header, rows, overrides).columns).filter(([, column]) => column !== null));

const PEOPLE: readonly Cells[] = [
  ['运营部', '店长', '张伟'],
  ['客服部', '客服主管', '李娜'],
  ['设计部', '美工', '王芳'],
];

test('words and cells agree, or the cells decide', () => {
  expect(columns(['部门', '岗位', '姓名'], PEOPLE)).toEqual({ department: 0, position: 1, employeeName: 2 });
  // What is headed 名称 or nothing is told by its cells.
  expect(columns(['部门', '岗位', '某某'], PEOPLE)).toEqual({ department: 0, position: 1, employeeName: 2 });
  expect(columns(['某', '岗位', '姓名'], PEOPLE)).toEqual({ department: 0, position: 1, employeeName: 2 });
  // The same few words again and again name nobody.
  expect(
    columns(
      ['部门', '岗位', '某某'],
      PEOPLE.map((line) => [...line.slice(0, 2), '张伟']),
    ),
  ).toEqual({
    ...{ department: 0, position: 1 },
  });
  expect(columns(['部门', '岗位', '备注'], PEOPLE)).toEqual({ department: 0, position: 1 });
});

test('names with a dot name people, words of schooling no department', () => {
  const rows: readonly Cells[] = [
    ['本科', '店长', '阿不都·买买提'],
    ['专科', '客服主管', '古丽娜尔·艾合买提'],
    ['全日制本科', '美工', '阿里木·卡德尔'],
  ];
  expect(columns(['某', '岗位', '某某'], rows)).toEqual({ position: 1, employeeName: 2 });
});

test('a flag is no field, whatever its header says', () => {
  const rows = PEOPLE.map((line) => [...line, '是']);
  expect(columns(['所属部门', '岗位', '姓名', '主部门'], rows)).toEqual({
    department: 0,
    position: 1,
    employeeName: 2,
  });
});

test('a person’s choices always hold, also that there is no such column', () => {
  expect(columns(['部门', '岗位', '姓名'], PEOPLE, { employeeName: null })).toEqual({ department: 0, position: 1 });
  expect(columns(['部门', '岗位', '姓名'], PEOPLE, { position: 2 })).toEqual({ department: 0, position: 2 });
  expect(map(['部门', '岗位', '姓名'], PEOPLE, { department: 1 }).departmentColumns).toEqual([1]);
  expect(map(['部门', '岗位', '姓名'], PEOPLE, { department: null }).departmentColumns).toEqual([]);
});

test('of several levels the last is the row’s department, and all make the path', () => {
  const rows = PEOPLE.map((line) => ['星河公司', '电商中心', ...line]);
  const levels = map(['公司', '一级部门', '二级部门', '岗位', '姓名'], rows);
  expect([levels.columns.department, levels.departmentColumns]).toEqual([2, [1, 2]]);
  const plain = map(
    ['部门', '岗位', '姓名', '集团部门'],
    PEOPLE.map((line) => [...line, '电商中心']),
  );
  expect([plain.columns.department, plain.departmentColumns]).toEqual([0, [3, 0]]);
});

test('of two years’ numbers the newer one counts', () => {
  const rows = PEOPLE.map((line) => [...line, 3, 4]);
  expect(columns(['部门', '岗位', '姓名', '2025年编制', '2026年编制'], rows)).toMatchObject({ headcount: 4 });
  expect(columns(['部门', '岗位', '姓名', '2026年编制', '2025年编制'], rows)).toMatchObject({ headcount: 3 });
});

test('names in parts are put together, whole names are preferred', () => {
  const rows = [
    ['Sales team', 'Store Manager', 'Anders', 'Linda', 'Linda Anders'],
    ['Design team', 'Designer', 'Miller', 'Tom', 'Tom Miller'],
  ];
  const names = (...headers: readonly string[]) => map(['Department', 'Job Title', ...headers], rows).nameColumns;
  expect(names('Last Name', 'First Name', 'Remarks')).toEqual([
    { column: 2, part: 'family' },
    { column: 3, part: 'given' },
  ]);
  expect(names('Surname', 'Name', 'Remarks')).toEqual([
    { column: 2, part: 'family' },
    { column: 3, part: 'given' },
  ]);
  expect(names('Last Name', 'First Name', 'Full Name')).toEqual([{ column: 4, part: 'whole' }]);
  expect(map(['部门', '岗位', '备注'], PEOPLE).nameColumns).toEqual([]);
});

test('a list without any header is told by its cells', () => {
  const rows = PEOPLE.map((line, row) => [
    ...line,
    `E00${row}`,
    '2023-05-01',
    '负责店铺整体运营以及每周汇报销售数据主管的其他',
  ]);
  expect(columns(['', '', '', '', '', ''], rows)).toEqual({
    ...{ department: 0, position: 1, employeeName: 2, employeeId: 3, hireDate: 4, duties: 5 },
  });
});

test('two columns that suit a field alike are told', () => {
  const rows = PEOPLE.map((line) => [...line, '美工']);
  expect(map(['部门', '岗位', '姓名', '职位'], rows).ambiguous).toEqual([{ field: 'position', column: 1, other: 3 }]);
  expect(map(['部门', '岗位', '姓名', '职位'], rows, { position: 1 }).ambiguous).toEqual([]);
  expect(map(['部门', '岗位', '姓名', '备注'], rows).ambiguous).toEqual([]);
});
