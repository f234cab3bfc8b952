import type { CellValue, SheetContent } from '../../src/base/grid';
import { findStaffingTable } from '../../src/staffing/lists/findStaffingTable';
import { readStaffingTable } from '../../src/staffing/lists/readStaffingTable';
import type { StaffingTable } from '../../src/staffing/staffingTable';
import { sheet } from '../support/sheetBuilder';

/** What lists look like that people have worked with for years: references to blank cells, exports, sheets kept twice. */

type Cells = readonly (CellValue | null)[];

function read(...rows: Cells[]): StaffingTable {
  const { table } = readStaffingTable(sheet('名册').withRows(rows).build().grid);
  if (!table) throw new Error('no list found');
  return table;
}

const departments = ({ rows }: StaffingTable): string[] => rows.map(({ department }) => department);
const names = ({ rows }: StaffingTable): string[] => rows.flatMap(({ people }) => people.map(({ name }) => name));

describe('references to cells that say nothing', () => {
  const HEADER: Cells = ['部门', '组别', '岗位', '姓名'];

  test('0 is no department: a blank cell was meant', () => {
    const table = read(
      HEADER,
      ['总经办', 0, '总经理', '张映川'],
      ['管理部', '财务组', '会计', '李晓雅'],
      ['管理部', '财务组', '出纳', '周宁'],
      ['管理部', 0, '行政专员', '王思远'],
      [0, '设计组', '美工', '赵一鸣'],
    );
    expect(departments(table)).toEqual(['总经办', '财务组', '财务组', '管理部', '设计组']);
    expect(table.rows[4]?.departmentPath).toEqual(['设计组']);
  });

  test('an error in a level below a new department is told, and read as blank', () => {
    const table = read(HEADER, ['管理部', '财务组', '会计', '李晓雅'], ['安全部', '#REF!', '主任', '王思远']);
    expect(departments(table)).toEqual(['财务组', '安全部']);
    expect(table.issues.map(({ code }) => code)).toEqual(['cellError']);
  });

  test('0 is no position: whom it stands beside is told', () => {
    const table = read(HEADER, ['管理部', '财务组', '会计', '李晓雅'], ['管理部', '财务组', 0, '王思远']);
    expect(names(table)).toEqual(['李晓雅']);
    expect(table.issues).toMatchObject([{ code: 'peopleWithoutPosition', params: { count: 1, name: '王思远' } }]);
  });
});

test('letters spread over a wide cell are one word', () => {
  const table = read(['部 门', '姓 名', '职 务'], ['运 营 部', '张 宁', '运营专员'], ['财 务 部', '李晓雅', '会 计']);
  expect(departments(table)).toEqual(['运营部', '财务部']);
  expect(table.rows.map(({ position }) => position)).toEqual(['运营专员', '会计']);
});

describe('a column with the whole path beside that of the department', () => {
  const row = (name: string, department: string, path: string): Cells => [name, department, '专员', path];

  test.each(['.', '/', '-'])('is cut at %s and lies above it', (sign) => {
    const path = (...levels: string[]): string => levels.join(sign);
    const table = read(
      ['姓名', '部门名称', '职位名称', '部门全称'],
      row('张映川', '总经理室', path('某某集团', '某某有限公司', '总经理室')),
      row('李晓雅', '运营部', path('某某集团', '某某有限公司', '营运处', '运营部')),
      row('王思远', '客服部', path('某某集团', '客服部')),
    );
    expect(departments(table)).toEqual(['总经理室', '运营部', '客服部']);
    expect(table.rows[1]?.departmentPath).toEqual(['某某集团', '某某有限公司', '营运处', '运营部']);
  });

  test('dots that number and abbreviate cut nothing', () => {
    const table = read(
      ['姓名', '部门', '职位'],
      ['张映川', 'No.1店', '店员'],
      ['李晓雅', 'No.2店', '店员'],
      ['王思远', 'No.3店', '店员'],
    );
    expect(departments(table)).toEqual(['No.1店', 'No.2店', 'No.3店']);
  });
});

test.each([
  ['successor_name', 'name_th'],
  ['Successor', 'Name'],
  ['接班人', '姓名'],
  ['后备人选', '员工姓名'],
  ['Mentor', 'Full Name'],
])('who is to follow or to help (%s) is not who holds the post (%s)', (other, own) => {
  const table = read(
    ['no', own, 'position', other],
    [1, 'สมเด็จ ใจดี', 'Section Manager', 'Anna Lee'],
    [2, 'ธำรงค์ รักดี', 'Department Manager', null],
    [3, 'กัญญา ศรีดี', 'Sales Manager', 'Ben Ray'],
  );
  expect(names(table)).toEqual(['สมเด็จ ใจดี', 'ธำรงค์ รักดี', 'กัญญา ศรีดี']);
});

describe('a department kept on its own sheet, newer by some people than the list of all', () => {
  const HEADER: Cells = ['部门', '岗位', '工号', '姓名'];
  const all = Array.from({ length: 24 }, (_, index): Cells => {
    const department = index < 6 ? '房务部' : '餐饮部';
    return [
      department,
      '服务员',
      `E${index}`,
      `${'赵钱孙李周吴郑王冯陈褚卫'[index % 12]}${index < 12 ? '映川' : '晓雅'}`,
    ];
  });
  const own = [...all.slice(0, 4), ['房务部', '服务员', 'E90', '严一鸣'], ['房务部', '服务员', 'E91', '华思远']];
  const list = (name: string, rows: readonly Cells[]) =>
    sheet(name)
      .withRows([HEADER, ...rows])
      .build();
  const found = (...sheets: ReturnType<typeof list>[]) => findStaffingTable(sheets);

  test.each([true, false])('is not read as well: nobody gets two cards (own sheet first: %s)', (first) => {
    const [whole, part] = [list('汇总', all), { ...list('房务部花名册', own), active: true }];
    const { tables, considered } = first ? found(part, whole) : found(whole, part);
    expect(tables.map(({ sheet: name }) => name)).toEqual(['汇总']);
    expect(considered).toContainEqual(
      expect.objectContaining({ sheet: '房务部花名册', apart: 'samePeople', people: 6 }),
    );
  });

  test('two departments that share somebody are both read', () => {
    const [one, other] = [list('房务部', all.slice(0, 6)), list('餐饮部', [...all.slice(6), all[0] ?? []])];
    expect(found(one, other).tables).toHaveLength(2);
  });
});

describe('names and posts in one cell', () => {
  const reading = (...rows: Cells[]) => readStaffingTable(sheet('名单').withRows(rows).build().grid);
  const STAFF: readonly (readonly [string, string])[] = [
    ['店长', '张映川'],
    ['天猫运营专员', '李晓雅'],
    ['售前客服', '王思远'],
  ];

  test.each<[string, (post: string, name: string) => string]>([
    ['姓名/职务', (post, name) => `${name}/${post}`],
    ['岗位/姓名', (post, name) => `${post}\n${name}`],
    ['岗位', (post, name) => `${post}（${name}）`],
    ['Name & Position', (post, name) => `${name} - ${post}`],
  ])('below "%s" are told, and nobody becomes a post', (header, together) => {
    const { table, issues } = reading(
      [header, '部门'],
      ...STAFF.map(([post, name]): Cells => [together(post, name), '运营部']),
    );
    expect(table).toBeNull();
    const text = together('店长', '张映川');
    expect(issues).toMatchObject([{ code: 'namesWithPositions', params: { text }, fatal: true }]);
  });

  test('a column that a person chose as that of the posts is read', () => {
    const { grid } = sheet('名单')
      .withRows([
        ['岗位/姓名', '部门'],
        ['店长/张映川', '运营部'],
        ['美工/李晓雅', '设计部'],
      ])
      .build();
    expect(readStaffingTable(grid, { columns: { position: 0 } }).table?.rows).toHaveLength(2);
  });

  test.each(['店长', '运营专员（天猫）', '客服/白班', '客服（夜班）', '副店长/运营'])(
    'posts such as "%s" are posts',
    (post) => {
      expect(
        read(['岗位', '部门', '编制'], [post, '运营部', 2], [post, '客服部', 1], ['美工', '设计部', 1]).rows,
      ).toHaveLength(3);
    },
  );
});

describe('codes in the column of posts', () => {
  test.each(['P0', 'A-', 'GW00', '10'])('are told: %s1', (code) => {
    const { issues } = read(
      ['部门', '姓名', '岗位'],
      ['运营部', '张映川', `${code}1`],
      ['运营部', '李晓雅', `${code}2`],
    );
    expect(issues).toMatchObject([{ code: 'codesAsPositions', column: 2, params: { text: `${code}1` }, fatal: false }]);
  });

  test('posts with a grade behind are none', () => {
    const { issues } = read(['部门', '姓名', '岗位'], ['运营部', '张映川', '运营专员P4'], ['运营部', '李晓雅', 'AE']);
    expect(issues).toEqual([]);
  });
});

test('a department that is spelt in two ways is one, across sheets as well', () => {
  const of = (name: string, ...rows: Cells[]) =>
    sheet(name)
      .withRows([['部门', '岗位', '姓名'], ...rows])
      .build();
  const { tables } = findStaffingTable([
    of('一组', ['客服部（北京）', '售前客服', '张映川'], ['客服部(北京)', '售后客服', '李晓雅']),
    of('二组', ['客服部 (北京)', '售前客服', '王思远'], ['客服部（上海）', '售前客服', '赵一鸣']),
  ]);
  const [one, two] = ['客服部（北京）', '客服部（上海）'];
  expect(tables.flatMap(departments)).toEqual([one, one, one, two]);
  expect(tables.flatMap(({ rows }) => rows.map(({ departmentPath }) => departmentPath[0]))).toEqual([
    one,
    one,
    one,
    two,
  ]);
});

describe('people without posts beside the list', () => {
  const LIST: readonly Cells[] = [
    ['Department', 'Position', 'Name'],
    ['Operations', 'Operations Manager', 'Ann Lee'],
    ['Operations', 'Operations Specialist', 'Bob Ray'],
    ['Service', 'Customer Service Manager', 'Dee Fox'],
  ];
  const beside = (name: string, ...rows: Cells[]): SheetContent => sheet(name).withRows(rows).build();
  const told = (other: SheetContent) =>
    findStaffingTable([sheet('employees').withRows(LIST).build(), other]).considered.flatMap(
      ({ chosen, people, apart }) => (chosen ? [] : [[apart, people]]),
    );

  test.each<[string, SheetContent]>([
    [
      'managers',
      beside('managers', ['Name', 'Department'], ['Ann Lee', 'Operations'], ['Hal Orr', 'HR'], ['Gus Ward', 'All']),
    ],
    [
      'Manager',
      beside('managers', ['Department', 'Manager'], ['Operations', 'Ann Lee'], ['HR', 'Hal Orr'], ['All', 'Gus Ward']),
    ],
    ['manager_name', beside('managers', ['id', 'manager_name'], [1, 'Ann Lee'], [2, 'Hal Orr'], [3, 'Gus Ward'])],
    [
      '部门负责人',
      beside('部门负责人', ['部门', '姓名'], ['运营部', 'Ann Lee'], ['人事部', '何宁'], ['财务部', '周彤']),
    ],
    ['通讯录', beside('通讯录', ['姓名', '手机号码'], ['何宁', '1390000'], ['周彤', '1390001'])],
  ])('are told with their number: %s', (_, other) => {
    expect(told(other)).toEqual([['noPositions', 2]]);
  });

  test.each<[string, SheetContent]>([
    [
      'all of them are on the list',
      beside('通讯录', ['姓名', '手机号码'], ['Ann Lee', '1390000'], ['Bob Ray', '1390001']),
    ],
    [
      'they have left',
      beside('离职', ['姓名', '离职日期', '离职原因'], ['何宁', '2025-01-31', '个人'], ['周彤', '2025-02-28', '个人']),
    ],
    [
      'they applied',
      beside(
        '招聘',
        ['候选人', '面试日期', '面试结果'],
        ['何宁', '2025-01-31', '待定'],
        ['周彤', '2025-02-28', '待定'],
      ),
    ],
    ['they are relatives', beside('家庭成员', ['姓名', '关系'], ['何宁', '父亲'], ['周彤', '母亲'])],
  ])('are not told where %s', (_, other) => {
    expect(told(other).filter(([, people]) => (people ?? 0) !== 0)).toEqual([]);
  });
});
