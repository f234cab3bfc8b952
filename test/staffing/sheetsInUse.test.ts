import type { CellValue } from '../../src/base/grid';
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
