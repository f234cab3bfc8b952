import { GridView } from '../../../src/staffing/cells/gridView';
import type { ColumnMap } from '../../../src/staffing/columnField';
import { columnHeaders } from '../../../src/staffing/header/headerTexts';
import { repeatedPeople } from '../../../src/staffing/rows/repeats';
import type { Person, StaffingRow } from '../../../src/staffing/staffingTable';
import { sheet } from '../../support/sheetBuilder';

const COLUMNS: ColumnMap = {
  ...{ department: null, position: null, employeeName: 1, employeeId: 2, headcount: null },
  ...{ manager: null, hireDate: null, duties: null, kpi: null },
};
const person = (name: string, employeeId = '', more: Partial<Person> = {}): Person => ({
  ...{ name, employeeId, note: '', left: false, ...more },
});
const rowWith = (row: number, people: readonly Person[], more: Partial<StaffingRow> = {}): StaffingRow => ({
  ...{ row, department: '客服部', departmentPath: [], position: '客服', ownPosition: true, people, headcount: null },
  ...{ manager: '', hireDate: null, duties: '', kpi: '', hidden: false, ...more },
});

function found(rows: readonly StaffingRow[], header = '', identities: readonly string[] = []) {
  const builder = sheet('名单').withRow([header, '姓名', '工号']);
  identities.forEach((identity) => builder.withRow([identity]));
  const view = new GridView(builder.withCell(9, 0, '末').grid());
  return repeatedPeople(view, rows, { headers: columnHeaders(view, [0], 0, 2), columns: COLUMNS });
}

test('one number with two names, and one person on two rows', () => {
  expect(found([rowWith(1, [person('张伟', 'E1')]), rowWith(2, [person('李娜', 'E1')])])).toEqual([
    {
      ...{ code: 'duplicateEmployeeId', row: 2, column: 2, fatal: false },
      params: { id: 'E1', name: '李娜', firstName: '张伟', firstRow: 1 },
    },
  ]);
  expect(found([rowWith(1, [person('张伟', 'E1')]), rowWith(2, [person('张伟', 'E1')])])).toEqual([
    { code: 'samePersonTwice', row: 2, column: 2, fatal: false, params: { id: 'E1', name: '张伟', firstRow: 1 } },
  ]);
  expect(found([rowWith(1, [person('张伟', 'E1')]), rowWith(2, [person('张伟', 'E2')])])).toEqual([]);
});

test('two people whom nothing tells apart; another post tells them apart, one identity does not', () => {
  const both = [rowWith(1, [person('张伟')]), rowWith(2, [person('张伟')])];
  const issue = { row: 2, column: 1, fatal: false };
  expect(found(both)).toEqual([{ ...issue, code: 'namesakes', params: { name: '张伟', firstRow: 1 } }]);
  const elsewhere = [rowWith(1, [person('张伟')], { position: '店长' }), rowWith(2, [person('张伟')])];
  expect(found(elsewhere)).toEqual([]);
  expect(found([rowWith(1, [person('张伟')], { department: '运营部' }), rowWith(2, [person('张伟')])])).toEqual([]);
  const same = { ...issue, code: 'samePersonTwice', params: { id: '', name: '张伟', firstRow: 1 } };
  expect(found(elsewhere, '手机号', ['138', '138'])).toEqual([same]);
  expect(found(elsewhere, '手机号', ['138', '139'])).toEqual([]);
  expect(found(elsewhere, '手机号', ['', ''])).toEqual([]);
  expect(found(elsewhere, '备注', ['138', '138'])).toEqual([]);
  // With two people in the cell the number beside them is not surely one's own.
  const two = [rowWith(1, [person('张伟'), person('李娜')], { position: '店长' }), rowWith(2, [person('张伟')])];
  expect(found(two, '手机号', ['138', '138'])).toEqual([]);
});

test('of three the first alike is named', () => {
  const three = [1, 2, 3].map((row) => rowWith(row, [person('张伟')]));
  expect(found(three).map(({ row, params }) => [row, params])).toEqual([
    [2, { name: '张伟', firstRow: 1 }],
    [3, { name: '张伟', firstRow: 1 }],
  ]);
});

test('who moved holds the old post no more; another person with the number is told', () => {
  const before = { hireDate: { year: 2020, month: 5, day: 1 } };
  const moved = { ...before, employment: { movedOn: { year: 2026, month: 3, day: 1 } } };
  const codes = (name: string) =>
    found([rowWith(1, [person('张伟', 'E1')], before), rowWith(2, [person(name, 'E1')], moved)]).map(
      ({ code }) => code,
    );
  expect([codes('张伟'), codes('李娜')]).toEqual([[], ['duplicateEmployeeId']]);
});

test('who has left is told by that', () => {
  const left = rowWith(1, [person('张伟', 'E1', { left: true })]);
  expect(found([left, rowWith(2, [person('张伟', 'E1')])])).toEqual([]);
});

test.each([
  ...[
    '身份证',
    '身份证号',
    '证件编号',
    '手机',
    '手机号码',
    '移动电话',
    '联系电话',
    'Mobile',
    'Cell Phone',
    'Mobile No.',
  ],
  ...['National ID', 'Passport No', 'ID Card Number'],
])('%j tells people apart', (header) => {
  const rows = [rowWith(1, [person('张伟')], { position: '店长' }), rowWith(2, [person('张伟')])];
  expect(found(rows, header, ['138', '138'])).toHaveLength(1);
});

test.each(['电话', '手机品牌', '紧急联系人手机', 'Phone', '证件类型', '家属身份证', 'Home Mobile', 'International ID'])(
  '%j does not',
  (header) => {
    const rows = [rowWith(1, [person('张伟')], { position: '店长' }), rowWith(2, [person('张伟')])];
    expect(found(rows, header, ['138', '138'])).toEqual([]);
  },
);
