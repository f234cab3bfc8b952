import { GridView } from '../../../src/staffing/cells/gridView';
import type { ColumnMap } from '../../../src/staffing/columnField';
import { columnHeaders } from '../../../src/staffing/header/headerTexts';
import { mapColumns } from '../../../src/staffing/header/mapColumns';
import { sheet } from '../../support/sheetBuilder';

type Cells = readonly (string | number | null)[];

function map(header: Cells, rows: readonly Cells[], overrides: Partial<ColumnMap> = {}) {
  const view = new GridView(sheet('名单').withBlankRows(2).withHeader(header).withRows(rows).grid());
  return mapColumns(view, columnHeaders(view, [2], 0, header.length - 1), 3, rows.length + 2, overrides);
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
  expect(columns(['部门', '某', '姓名'], PEOPLE)).toEqual({ department: 0, position: 1, employeeName: 2 });
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

/** The last column's field, where it has this header and these cells. */
const fieldOf = (header: string, ...cells: Cells): string | undefined => {
  const rows = cells.map((cell, row): Cells => [...(PEOPLE[row % 3] ?? []).slice(0, 2), cell]);
  return Object.entries(columns(['部门', '岗位', header], rows)).find(([, column]) => column === 2)?.[0];
};

test('a word that is less sure needs cells that don’t speak against it', () => {
  expect(fieldOf('姓名', 1200, 1350, 1480)).toBe('employeeName');
  expect(fieldOf('现任人', 1200, 1350, 1480)).toBeUndefined();
  expect(fieldOf('现任人', '随便', '别的')).toBe('employeeName');
  const people = PEOPLE.map((line) => [line[2] ?? '', ...line.slice(1)]);
  expect(
    columns(
      ['部门', '岗位', '姓名'],
      people.map((line) => [...line.slice(0, 2), '赵磊']),
    ),
  ).toMatchObject({ department: 0 });
});

test('beside a header that says nothing two cells at least tell the field, names mostly different ones', () => {
  expect(fieldOf('某某', '张伟')).toBeUndefined();
  expect(fieldOf('某某', '张伟', '李娜')).toBe('employeeName');
  const names = ['张伟', '李娜', '王芳', '刘洋', '陈静', '杨帆', '赵磊'];
  expect(fieldOf('某某', ...names, ...names.slice(0, 3))).toBe('employeeName');
  expect(fieldOf('某某', ...names.slice(0, 6), ...names.slice(0, 4))).toBeUndefined();
  expect(fieldOf('Middle Name', '张伟', '李娜', '王芳')).toBeUndefined();
  expect(fieldOf('某某', 'E001', 'E002', 'E003')).toBeUndefined();
  expect(fieldOf('', 'E001', 'E002', 'E003')).toBeUndefined();
  expect(fieldOf('2026年', 1, 2, 3)).toBeUndefined();
  const same = PEOPLE.map((line) => ['运营部', ...line.slice(1)]);
  expect(columns(['某', '岗位', '姓名'], same)).toEqual({ department: 0, position: 1, employeeName: 2 });
});

test('of two columns for a field the cells decide, but for the department the plain word', () => {
  const vague = PEOPLE.map(([department = '', position = '', name = '']) => ['随便', position, name, department]);
  expect(columns(['岗位', '职衔', '姓名'], vague)).toMatchObject({ position: 1 });
  expect(map(['部门', '岗位', '姓名', '一级部门'], vague).columns).toMatchObject({ department: 0 });
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
  expect(fieldOf('所属部门', '是', '否')).toBeUndefined();
  expect(fieldOf('姓名', '是', '否', '是', '随便', '别的')).toBeUndefined();
  expect(fieldOf('姓名', '是', '否', '随便', '别的')).toBe('employeeName');
  expect(fieldOf('入职日期', '是', '否')).toBe('hireDate');
  expect(columns(['部门', '岗位'], [['运营部', '是'], ['客服部', '否']])).toMatchObject({ position: 1 }); // prettier-ignore
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

test('a level is a column of its own whose header names a department', () => {
  const levels = (header: Cells, rows: readonly Cells[], overrides: Partial<ColumnMap> = {}) => {
    const found = map(header, rows, overrides);
    return [found.columns.department, found.departmentColumns];
  };
  const beside = (...more: readonly string[]) => PEOPLE.map((line) => [...line, ...more]);
  const before = (...more: readonly string[]) => PEOPLE.map((line) => [...more, ...line]);
  expect(levels(['一级部门', '二级部门', '岗位', '姓名'], before('电商中心'))).toEqual([1, [0, 1]]);
  expect(levels(['一级部门', '二级部门', '岗位', '姓名'], before('电商中心'), { department: 0 })).toEqual([0, [0]]);
  expect(levels(['部门', '岗位', '姓名', '二级部门'], beside('售前组'))).toEqual([0, [0, 3]]);
  expect(levels(['一级部门', '岗位', '姓名', '小组'], beside('售前组'))).toEqual([0, [0, 3]]);
  expect(levels(['一级部门', '岗位', '姓名', '组'], beside('售前组'))).toEqual([0, [0, 3]]);
  expect(levels(['部门', '岗位', '姓名', 'Group'], beside('售前组'))).toEqual([0, [0]]);
  expect(levels(['部门', '岗位', '姓名', '某某'], beside('售前组'))).toEqual([0, [0]]);
  expect(levels(['中心', '事业部', '部门', '岗位', '姓名'], before('华东中心', '服饰事业部'))).toEqual([2, [0, 1, 2]]);
  expect(levels(['集团部门', '部门', '岗位', '姓名'], before('电商中心'))).toEqual([1, [0, 1]]);
  expect(levels(['小组', '集团部门', '岗位', '姓名'], before('售前组'))).toEqual([1, [0, 1]]);
  expect(levels(['Department', 'Position', 'Name', 'Budget Department'], beside('售前组'))).toEqual([0, [0, 3]]);
  // What names people, whatever its header says, is no level; what looks like positions is one level.
  expect(levels(['一级部门', '岗位', '二级部门'], PEOPLE)).toEqual([0, [0]]);
  const titles = PEOPLE.map((line) => [...line, line[1] ?? '']);
  expect(levels(['部门', '岗位', '姓名', '二级部门'], titles)).toEqual([0, [0, 3]]);
  expect(levels(['甲', '岗位', '乙'], [['x', '店长', 'y']])).toEqual([null, []]);
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
  expect(names('Surname', 'First Name', 'Name')).toEqual([{ column: 4, part: 'whole' }]);
  expect(names('Chinese Name', 'Surname', 'Remarks')).toEqual([{ column: 2, part: 'whole' }]);
  expect(names('Name in Chinese', 'Surname', 'Remarks')).toEqual([{ column: 2, part: 'whole' }]);
  expect(map(['部门', '岗位', '姓名'], PEOPLE, { employeeName: 9 }).nameColumns).toEqual([
    { column: 9, part: 'whole' },
  ]);
  expect(names('Name', 'Remarks', 'Remarks')).toEqual([{ column: 2, part: 'whole' }]);
  expect(names('Last Name', 'Remarks', 'Remarks')).toEqual([{ column: 2, part: 'whole' }]);
  expect(names('First Name', 'Remarks', 'Remarks')).toEqual([{ column: 2, part: 'whole' }]);
  expect(names('Last Name', 'First Name', 'First Name')).toEqual([
    { column: 2, part: 'family' },
    { column: 3, part: 'given' },
  ]);
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

test('without any header a column is told by what it surely holds', () => {
  const fields = (...rows: readonly Cells[]) => Object.keys(columns(rows[0]?.map(() => '') ?? [], rows));
  const beside = (...cells: Cells) => {
    const rows = cells.map((cell, row): Cells => [...(PEOPLE[row % 3] ?? []), cell]);
    return fields(...rows).find((field) => !['department', 'position', 'employeeName'].includes(field));
  };
  expect(beside('E001', 'E002', 'E003')).toBe('employeeId');
  expect(beside('E001', 'E001', 'E003')).toBeUndefined();
  expect(beside(1, 2, 3)).toBeUndefined();
  expect(beside('甲等', '乙等', '丙等')).toBeUndefined();
  expect(beside('负责店铺的运营', '负责每周的汇报', '负责客户的投诉')).toBeUndefined();
  expect(beside('负责店铺的运营以及每周的汇报和客户的投诉', '负责客户的投诉以及每月的培训和新人的带教')).toBe('duties');
  const titled = (...cells: Cells) => fields(...cells.map((cell) => [cell, '备用'])).includes('position');
  expect(titled('店长', '美工', '甲等', '乙等')).toBe(true);
  expect(titled('店长', '美工', '甲等', '乙等', '丙等')).toBe(false);
  expect(titled('店长')).toBe(false);
  expect(fields(['运营部', '店长', '张伟'])).toEqual([]);
});

test('two columns that suit a field alike are told', () => {
  const rows = PEOPLE.map((line) => [...line, '美工']);
  expect(map(['部门', '岗位', '姓名', '职位'], rows).ambiguous).toEqual([{ field: 'position', column: 1, other: 3 }]);
  expect(map(['部门', '岗位', '姓名', '职位'], rows, { position: 1 }).ambiguous).toEqual([]);
  expect(map(['部门', '岗位', '姓名', '备注'], rows).ambiguous).toEqual([]);
  expect(map(['部门', '岗位', '姓名', '角色'], rows).ambiguous).toEqual([]);
  expect(map(['部门', '岗位', '备注', '职位'], rows).ambiguous).toEqual([{ field: 'position', column: 1, other: 3 }]);
  const names = PEOPLE.map((line) => [...line, '赵磊']);
  expect(map(['部门', '岗位', '姓名', '员工姓名'], names).ambiguous).toEqual([
    { field: 'employeeName', column: 2, other: 3 },
  ]);
});

test.each<[Cells, readonly number[]]>([
  [
    ['部门', '岗位', '姓名1', '姓名2', '姓名3'],
    [2, 3, 4],
  ],
  [
    ['部门', '岗位', '姓名一', '姓名二', '备注'],
    [2, 3],
  ],
  [
    ['部门', '岗位', '备注', '员工姓名-1', '员工姓名-2'],
    [3, 4],
  ],
  [
    ['部门', '岗位', '姓名', '姓名2', '姓名3'],
    [2, 3, 4],
  ],
  [['部门', '岗位', '姓名', '姓名', '备注'], [2]],
  [['部门', '岗位', '姓名（中文）', '姓名（英文）', '备注'], [2]],
  [['部门', '岗位', '现任1', '现任2', '备注'], [2]],
])('%j: names stand in the columns %j', (header, expected) => {
  const rows = PEOPLE.map((row): Cells => [...row, '赵敏', '']);
  const { nameColumns } = map(
    header,
    header[2] === '备注' ? PEOPLE.map(([a = '', b = '', c = '']) => [a, b, '', c, '赵敏']) : rows,
  );
  expect(nameColumns.map(({ column }) => column)).toEqual(expected);
  expect(nameColumns.every(({ part }) => part === 'whole')).toBe(true);
});
