import { GridView } from '../../../src/staffing/cells/gridView';
import type { ColumnMap } from '../../../src/staffing/columnField';
import { columnHeaders } from '../../../src/staffing/header/headerTexts';
import { directoryOf, superiorKeyColumn, withSuperiorNames } from '../../../src/staffing/rows/superiors';
import type { StaffingRow } from '../../../src/staffing/staffingTable';
import { sheet } from '../../support/sheetBuilder';

const NONE: ColumnMap = {
  ...{ department: null, position: null, employeeName: 1, employeeId: 0, headcount: null },
  ...{ manager: null, hireDate: null, duties: null, kpi: null },
};
const rowWith = (row: number, more: Partial<StaffingRow>): StaffingRow => ({
  ...{ row, department: '', departmentPath: [], position: '', ownPosition: true, people: [], headcount: null },
  ...{ manager: '', hireDate: null, duties: '', kpi: '', hidden: false, ...more },
});
const person = (name: string, employeeId = '') => ({ name, employeeId, note: '', left: false });

describe('a column of superiors’ numbers or addresses', () => {
  const columnIn = (header: string, cells: readonly (string | number)[], columns: Partial<ColumnMap> = {}) => {
    const builder = sheet('名单').withHeader(['工号', '姓名', 'Email', header]);
    cells.forEach((cell, row) => builder.withRow([`E00${row + 1}`, '张伟', `p${row + 1}@a.com`, cell]));
    const view = new GridView(builder.grid());
    const headers = columnHeaders(view, [0], 0, 3);
    return superiorKeyColumn(view, headers, { ...NONE, ...columns }, { start: 1, end: cells.length });
  };

  test.each([
    '直属上级工号',
    '上级编号',
    '主管的员工编码',
    '直接领导账号',
    '经理邮箱',
    '汇报对象ID',
    '负责人UserID',
    'Manager ID',
    'Line Manager Employee No',
    'Supervisor Email',
    'Reports To Code',
    'Direct superior login',
    'Managers emp id',
    '上级',
    'Manager',
  ])('%j is one', (header) => {
    expect(columnIn(header, ['E002', 'E001', ''])).toBe(3);
  });

  test.each([
    '上级工号表',
    '我的ManagerID',
    'Manager ID card',
    'Team Manager ID',
    '上级岗位',
    '上级电话',
    'Manager Title',
    '我的上级工号',
  ])('%j is none', (header) => {
    expect(columnIn(header, ['E002', 'E001', ''])).toBeNull();
  });

  test('only where the list knows half of them at least, by number or address', () => {
    expect(columnIn('上级工号', ['E002', 'E009', ''])).toBe(3);
    expect(columnIn('上级工号', ['E002', 'E008', 'E009'])).toBeNull();
    expect(columnIn('上级工号', ['', '', ''])).toBeNull();
    expect(columnIn('上级工号', ['E003', '', ''])).toBe(3);
    expect(columnIn('上级工号', ['', '', 'E001'])).toBe(3);
    expect(columnIn('上级邮箱', ['p2@a.com', 'P1', ''])).toBe(3);
    expect(columnIn('上级工号', ['E002', 'E001'], { manager: 1 })).toBeNull();
    expect(columnIn('上级工号', ['E002', 'E001'], { employeeId: null })).toBeNull();
  });
});

test.each([
  ['邮箱', true],
  ['企业邮箱', true],
  ['登录名', true],
  ['域账号', true],
  ['Work Email Address', true],
  ['User ID', true],
  ['sAMAccountName', true],
  ['Login name', true],
  ['手机', false],
  ['上级邮箱', false],
  ['Email', true],
  ['Company E-mail', true],
  ['Account ID', true],
  ['SAM', true],
  ['login', true],
  ['Email address book', false],
  ['Old email', false],
  ['Last login name', false],
  ['Login name rule', false],
  ['Username', true],
  ['邮箱密码', false],
])('%j names somebody of the row: %s', (text, names) => {
  const view = new GridView(sheet('名单').withRow([text]).withRow(['zhang.wei']).grid());
  const rows = [rowWith(1, { people: [person('张伟')] })];
  const directory = directoryOf([{ view, headers: [{ column: 0, text }], rows }]);
  expect(directory.get('zhang.wei')).toBe(names ? '张伟' : undefined);
});

describe('who stands behind a number', () => {
  const rows = [
    rowWith(1, { people: [person('张伟', 'E001')] }),
    rowWith(2, { people: [person('李娜', '00102'), person('王芳', 'E003')] }),
    rowWith(3, { people: [person('赵敏', 'E003')] }),
    rowWith(4, { people: [person('钱朵', 'e004@a.com'), person('孙立')] }),
    rowWith(5, { people: [person('张伟', 'E001')] }),
  ];
  const view = new GridView(
    sheet('名单').withRow(['邮箱']).withRow(['wei@a.com']).withRow(['na@a.com']).withRow(['min@a.com']).grid(),
  );
  const directory = directoryOf([{ view, headers: [{ column: 0, text: '邮箱' }], rows }]);

  test('one person; nobody where two carry it, or several stand in the row', () => {
    expect(Object.fromEntries(directory)).toEqual({
      ...{ e001: '张伟', '00102': '李娜', '102': '李娜', 'e004@a.com': '钱朵', e004: '钱朵' },
      ...{ 'wei@a.com': '张伟', wei: '张伟', 'min@a.com': '赵敏', min: '赵敏' },
    });
    expect(directoryOf([{ view: null, headers: [{ column: 0, text: '邮箱' }], rows }]).get('wei')).toBeUndefined();
  });

  test.each([
    ['E001', '张伟'],
    ['ｅ００１', '张伟'],
    ['102', '李娜'],
    ['wei@a.com', '张伟'],
    ['wei', '张伟'],
    ['张伟(E001)', '张伟'],
    ['E001 张伟', '张伟'],
    ['张伟 E001', '张伟'],
    ['张伟-E001', '张伟'],
    ['E001-张伟', '张伟'],
    ['张伟/E001', '张伟'],
    ['E001_张伟', '张伟'],
    ['【E001】张伟', '张伟'],
    ['张大伟(E001)', '张伟'],
    ['张伟(E009)', '张伟'],
    ['张伟 (x@b.com)', '张伟'],
    ['E009', 'E009'],
    ['wei - 张伟', '张伟'],
    ['张伟 - E009', '张伟'],
    ['张伟 ( E009 )', '张伟'],
    ['Tom  -  E009', 'Tom  -  E009'],
    ['张伟(E009号)', '张伟(E009号)'],
    ['张伟(-9)', '张伟'],
    ['张伟(_9)', '张伟'],
    ['张伟(EMP-0009.b)', '张伟'],
    ['张伟(x y@b.com)', '张伟(x y@b.com)'],
    ['张伟(x@b.com z)', '张伟(x@b.com z)'],
    ['0102x', '0102x'],
    ['店长(E001)', '店长(E001)'],
    ['店长(E009)', '店长(E009)'],
    ['E001、102', '张伟、李娜'],
    ['张伟；E001,', '张伟、张伟'],
    ['E001 102', 'E001 102'],
    ['张伟 店长 E001', '张伟 店长 E001'],
    ['张伟', '张伟'],
    ['Anna-Maria', 'Anna-Maria'],
    ['', ''],
  ])('%j is %j', (manager, expected) => {
    expect(withSuperiorNames([rowWith(1, { manager })], directory)[0]?.manager).toBe(expected);
  });

  test('a row that says the name already stays what it is', () => {
    const [own] = rows;
    expect(withSuperiorNames(rows, directory)[0]).toBe(own);
  });
});

test.each([
  ['运营总监-雷霞', '雷霞'],
  ['运营总监 - 雷霞', '雷霞'],
  ['雷霞（运营总监）', '雷霞'],
  ['雷霞 运营总监', '雷霞'],
  ['运营总监：雷霞', '雷霞'],
  ['Ann Lee - Director', 'Ann Lee'],
  ['Ann Lee-Director', 'Ann Lee'],
  ['运营总监', '运营总监'],
  ['运营总监-客服主管', '运营总监-客服主管'],
  ['雷霞-张伟', '雷霞-张伟'],
  ['运营总监-雷霞-张伟', '运营总监-雷霞-张伟'],
  ['运营部-雷霞', '运营部-雷霞'],
])('%j means %j', (manager, name) => {
  expect(withSuperiorNames([rowWith(1, { manager })], directoryOf([]))[0]?.manager).toBe(name);
});

test('numbers are the same with zeros before them', () => {
  const builder = sheet('名单')
    .withHeader(['工号', '姓名', '上级工号'])
    .withRows([
      ['100', '张伟', ''],
      ['101', '李娜', '00100'],
    ]);
  const view = new GridView(builder.grid());
  expect(superiorKeyColumn(view, columnHeaders(view, [0], 0, 2), NONE, { start: 1, end: 2 })).toBe(2);
});
