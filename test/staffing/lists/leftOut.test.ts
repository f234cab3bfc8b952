import type { CellValue, SheetContent } from '../../../src/base/grid';
import { findStaffingTable } from '../../../src/staffing/lists/findStaffingTable';
import { sheet } from '../../support/sheetBuilder';

type Cells = readonly (CellValue | null)[];

const HEADER: Cells = ['工号', '姓名', '部门', '岗位'];
const PEOPLE: readonly Cells[] = [
  ['E1', '苏映川', '运营部', '运营专员'],
  ['E2', '程知遥', '运营部', '运营主管'],
  ['E3', '邵望舒', '客服部', '售后客服'],
  ['E4', '温令仪', '客服部', '客服主管'],
  ['E5', '顾亦辰', '仓储部', '打包员'],
  ['E6', '石言蹊', '仓储部', '仓库主管'],
];

const list = (name: string, ...rows: Cells[]): SheetContent =>
  sheet(name)
    .withRows([HEADER, ...rows])
    .build();

const outcome = (...sheets: SheetContent[]) =>
  findStaffingTable(sheets).considered.map(({ sheet: name, chosen, people }) => [name, chosen, people]);

test('a complete list is read instead of its extracts, which are told with their people', () => {
  const whole = list('全员', ...PEOPLE);
  const [operations, service] = [list('运营部人员', ...PEOPLE.slice(0, 2)), list('客服部人员', ...PEOPLE.slice(2, 4))];
  const answer = outcome(operations, service, whole);
  expect(answer).toContainEqual(['全员', true, 6]);
  expect(answer).toContainEqual(['运营部人员', false, 2]);
  expect(answer).toContainEqual(['客服部人员', false, 2]);
});

test('an extract that the person is looking at does not hide the complete list', () => {
  const extract = { ...list('重点人员', ...PEOPLE.slice(0, 3)), active: true };
  expect(outcome(extract, list('花名册', ...PEOPLE))).toEqual(
    expect.arrayContaining([
      ['花名册', true, 6],
      ['重点人员', false, 3],
    ]),
  );
});

test('a list of leavers is left out with its number of people', () => {
  const leavers = sheet('离职人员')
    .withRow(['工号', '姓名', '部门', '岗位', '离职日期'])
    .withRow(['E8', '任亦辰', '运营部', '运营专员', '2026-01-31'])
    .withRow(['E9', '袁采薇', '客服部', '售后客服', '2026-02-28'])
    .build();
  expect(outcome(list('花名册', ...PEOPLE), leavers)).toEqual([
    ['花名册', true, 6],
    ['离职人员', false, 2],
  ]);
});

test('of a sheet that was not read to its end the number is not known', () => {
  const part = list('客服部人员', ...PEOPLE.slice(2, 4));
  const cut = { ...part, grid: { ...part.grid, truncated: true } };
  expect(outcome(list('全员', ...PEOPLE), cut)).toContainEqual(['客服部人员', false, null]);
});
