import type { CellValue } from '../../../src/base/grid';
import { readStaffingTable } from '../../../src/staffing/lists/readStaffingTable';
import { sheet } from '../../support/sheetBuilder';

/** Attendance, leave and shifts written line by line; invented people. */

type Line = readonly [name: string, ...days: CellValue[]];
interface Drawn {
  readonly days?: readonly string[];
  readonly posts?: readonly string[] | null;
}

/** How many people and rows a log of these lines has; null: it is none. */
function log(lines: readonly Line[], { days = ['打卡日期'], posts = [] }: Drawn = {}): string | null {
  const builder = sheet('名单').withHeader(['部门', '姓名', ...(posts === null ? ['座位'] : ['岗位']), ...days]);
  lines.forEach(([name, ...cells], at) =>
    builder.withRow(['客服部', name, posts === null ? `A${at}` : (posts[at] ?? '售后客服'), ...cells]),
  );
  const [issue] = readStaffingTable(builder.grid()).issues;
  return issue?.code === 'logOfDays' ? `${issue.params.people} people, ${issue.params.rows} rows` : null;
}
const day = (count: number): string => `2026-11-0${count}`;
/** Each person, given by one letter, with the days of these numbers. */
const on = (days: Readonly<Record<string, readonly number[]>>): Line[] =>
  Object.entries(days).flatMap(([letter, counts]) => counts.map((count): Line => [`张${letter}`, day(count)]));

test.each<[string, string | null, Readonly<Record<string, readonly number[]>>]>([
  ['two people on two days', '2 people, 4 rows', { 国: [1, 2], 强: [1, 2] }],
  ['one person on four days', '1 people, 4 rows', { 国: [1, 2, 3, 4] }],
  ['one person on three', null, { 国: [1, 2, 3] }],
  ['four people on six rows', '4 people, 6 rows', { 国: [1, 2], 强: [1, 2], 伟: [1], 丽: [1] }],
  ['four people on five rows', null, { 国: [1, 2], 强: [1], 伟: [1], 丽: [1] }],
  ['four of five on another day', '1 people, 6 rows', { 国: [1, 2, 3, 4, 5, 5] }],
  ['three of five on another day', null, { 国: [1, 2, 3, 4, 4, 4] }],
  ['the same day', null, { 国: [1, 1], 强: [1, 1] }],
])('%s: %s', (_, told, days) => {
  expect(log(on(days))).toBe(told);
  expect(log(on(days), { posts: null })).toBe(told);
});

test('nearly all of its days are dates', () => {
  const with_ = (...more: string[]): Line[] => [
    ...on({ 国: [1, 2, 3, 4] }),
    ...more.map((text): Line => ['张国', text]),
  ];
  expect(log(with_('待补'))).toBe('1 people, 5 rows');
  expect(log(with_('待补', '未定'))).toBeNull();
});

test.each([
  ...[
    '日期',
    '考勤日期',
    '打卡时间',
    '请假开始日期',
    '本月打卡时间',
    '值班起始时间',
    'Date',
    'Attendance Date',
    'Shift Start Date',
  ],
  ...['Clock In Time', 'Check Day', 'Date From', 'From Date', 'Timestamp'],
])('%s is a header of days', (header) => {
  expect(log(on({ 国: [1, 2], 强: [1, 2] }), { days: [header] })).toBe('2 people, 4 rows');
});
test.each(['开会日期', '生日', 'Birth Date', 'Update', 'Date Type', 'Timestamp Zone', '面谈'])(
  '%s is none',
  (header) => {
    expect(log(on({ 国: [1, 2], 强: [1, 2] }), { days: [header] })).toBeNull();
  },
);

test('of two columns of days one that changes is enough', () => {
  const lines = on({ 国: [1, 2], 强: [1, 2] }).map(([name, from = '']): Line => [name, '2026-11-30', from]);
  expect(log(lines, { days: ['统计日期', '请假开始日期'] })).toBe('2 people, 4 rows');
});

test('people are told apart by name, number, department and post; free places are nobody', () => {
  const posts = ['客服', '客服主管', '客服', '客服主管'];
  expect(log(on({ 国: [1, 2], 强: [1, 2] }), { posts })).toBeNull();
  const free: Line[] = [1, 2, 3].map((count) => ['空缺', day(count)]);
  expect(log([...free, ...on({ 国: [1], 强: [1], 伟: [1] })])).toBeNull();
  expect(log([...free, ...on({ 国: [1], 强: [1], 伟: [1] })], { posts: null })).toBeNull();
  expect(log([...on({ 国: [1, 2], 强: [1, 2] }), ...free])).toBe('2 people, 4 rows');
  const numbered = sheet('名单')
    .withHeader(['部门', '姓名', '岗位', '工号', '打卡日期'])
    .withRows(on({ 国: [1, 2], 强: [1, 2] }).map(([name, at = ''], row) => ['客服部', name, '客服', `E${row}`, at]));
  expect(readStaffingTable(numbered.grid()).issues.map(({ code }) => code)).not.toContain('logOfDays');
});

describe('leave, told by its kind and its two days', () => {
  const leave = (headers: readonly string[], ...cells: readonly CellValue[]): string | null =>
    log(
      [
        ['张国', ...cells],
        ['张强', ...cells],
        ['张伟', ...cells],
        ['张丽', ...cells],
      ],
      { days: headers },
    );
  const [FROM, TO] = ['2026-11-02', '2026-11-04'];

  test.each<[string | null, readonly string[], readonly CellValue[]]>([
    ['4 people, 4 rows', ['请假类型', '开始时间', '结束时间'], ['事假', FROM, TO]],
    ['4 people, 4 rows', ['leave_type', 'start_date', 'end_date'], ['sick', FROM, TO]],
    ['4 people, 4 rows', ['假别', '请假开始日期', '请假结束日期'], ['病假', FROM, TO]],
    [null, ['岗位类型', '开始时间', '结束时间'], ['事假', FROM, TO]],
    [null, ['请假类型', '开始时间', '时长'], ['事假', FROM, 2]],
    [null, ['请假类型', '时长', '结束时间'], ['事假', 2, TO]],
    [null, ['请假类型', '开始时间', '结束时间'], ['事假', FROM, '未定']],
  ])('%s: %j', (told, headers, cells) => {
    expect(leave(headers, ...cells)).toBe(told);
  });

  test('a day that would be one of hiring is the first day of it', () => {
    const drawn = sheet('Sheet1')
      .withHeader(['name_en', 'department', 'job_title', 'leave_type', 'start_date', 'end_date'])
      .withRows(['Ann Lee', 'Tom Fox', 'Cy Roy', 'Ida Poe'].map((name) => [name, 'Sales', 'Clerk', 'sick', FROM, TO]));
    expect(readStaffingTable(drawn.grid()).issues.map(({ code }) => code)).toEqual(['logOfDays']);
  });
});

test('without posts and without names nothing is told of days', () => {
  const builder = sheet('名单').withHeader(['部门', '工号', '打卡日期']);
  for (const count of [1, 2, 3, 4]) builder.withRow(['客服部', 'E1', day(count)]);
  expect(readStaffingTable(builder.grid()).issues.map(({ code }) => code)).toEqual(['noPositionColumn']);
});
