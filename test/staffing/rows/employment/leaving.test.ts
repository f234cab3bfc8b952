import { readStaffingTable } from '../../../../src/staffing/lists/readStaffingTable';
import type { Person } from '../../../../src/staffing/staffingTable';
import { sheet } from '../../../support/sheetBuilder';

/** One person, with columns beside the name as header and value. */
function person(beside: Readonly<Record<string, string | number>>, name = '张明'): Person | undefined {
  const builder = sheet('花名册')
    .withHeader(['部门', '岗位', '姓名', ...Object.keys(beside)])
    .withRow(['客服部', '售前客服', name, ...Object.values(beside)])
    .withRow(['客服部', '售后客服', '李静']);
  return readStaffingTable(builder.grid()).table?.rows[0]?.people[0];
}

test.each([
  [{ 状态: '离职' }, '离职'],
  [{ 员工状态: '已离职' }, '已离职'],
  [{ 人员类别: '离职人员' }, '离职人员'],
  [{ 在職狀態: '離職' }, '離職'],
  [{ 在职状态: '离职（2025.6.30）' }, '离职（2025.6.30）'],
  [{ 状态: '自动离职' }, '自动离职'],
  [{ 状态: '退休' }, '退休'],
  [{ 'Employment Status': 'Terminated' }, 'Terminated'],
  [{ 是否在职: '否' }, '是否在职 否'],
  [{ 是否离职: '是' }, '是否离职 是'],
  [{ 离职日期: '2023.12.31' }, '离职日期 2023-12-31'],
  [{ 离职日期: 45291 }, '离职日期 2023-12-31'],
  [{ 'Last Working Day': '2023-12-31' }, 'Last Working Day 2023-12-31'],
  [{ 员工类型: '全职', 员工状态: '已离职' }, '已离职'],
  [{ 备注: '2025年3月离职' }, '2025年3月离职'],
  [{ 备注: '已离职。' }, '已离职。'],
  [{ 备注: '11月20日离职' }, '11月20日离职'],
  [{ 备注: '2023-12-31离职' }, '2023-12-31离职'],
  [{ 备注: '早班；2023年12月31日因个人原因离职' }, '早班；2023年12月31日因个人原因离职'],
  [{ 备注: '最后工作日：2023.12.31' }, '最后工作日：2023.12.31'],
])('%j: has left, and the note says why', (beside, note) => {
  expect(person(beside)).toEqual({ name: '张明', employeeId: '', note, left: true });
});

test.each([
  { 状态: '在职' },
  { 状态: '待离职' },
  { 状态: '离职中' },
  { 状态: '离职申请中' },
  { 状态: '拟离职' },
  { 状态: '退休返聘' },
  { 状态: '产假' },
  { 状态: '停薪留职' },
  { 状态: 'Inactive' },
  { 是否在职: '是' },
  { 是否在职: '' },
  { 是否离职: '否' },
  { 离职日期: '' },
  { 离职日期: '/' },
  { 离职日期: '无' },
  { 状态: '待离职', 离职日期: '2026-12-31' },
  { 预计离职日期: '2026-12-31' },
  { 离职原因: '' },
  { 备注: '接替离职的王强' },
  { 备注: '预计2026年3月离职' },
  { 备注: '原主管离职后接任' },
  { 备注: '2023-12-31离职，2024-03-01重新入职' },
  { 备注: '预计2099-12-31离职' },
  { 激活状态: '已禁用' },
  { 婚姻状况: '离异' },
])('%j: is still there', (beside: Readonly<Record<string, string>>) => {
  expect(person(beside)).toEqual({ name: '张明', employeeId: '', note: '', left: false });
});

test('the note behind the name comes first, and everyone in the cell is meant', () => {
  expect(person({ 状态: '离职' }, '张明（兼）')).toMatchObject({ note: '兼 离职', left: true });
  const builder = sheet('花名册')
    .withHeader(['部门', '岗位', '姓名', '状态'])
    .withRow(['客服部', '售前客服', '张明、李静', '离职']);
  const [row] = readStaffingTable(builder.grid()).table?.rows ?? [];
  expect(row?.people.map(({ left }) => left)).toEqual([true, true]);
});

test('a note that says so already is not said twice', () => {
  expect(person({ 状态: '离职' }, '张明（离职）')).toMatchObject({ note: '离职', left: true });
});
