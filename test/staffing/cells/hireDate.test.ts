import { dateOrder, NO_ORDER } from '../../../src/staffing/cells/dateOrder';
import { isDateFormat, looksLikeDate, readHireDate } from '../../../src/staffing/cells/hireDate';

const MAY_1 = { year: 2023, month: 5, day: 1 };

test.each([
  45047,
  45047.75,
  20230501,
  '20230501',
  '2023.5.1',
  '2023年5月1日',
  '2023/05/01',
  '2023-05-01 09:30:00',
  '２０２３．５．１',
  '2023 年 5 月 1 日',
  'May 1, 2023',
  '1-May-2023',
  '112/05/01',
  '民國112年5月1日',
  '23年5月1日',
  '2023年5月',
  '2023年5月份',
  '2023.5',
  '2023-05',
  '202305',
  2023.5,
  202305,
])('%j is 1 May 2023', (value) => {
  expect(readHireDate(value)).toEqual(MAY_1);
});

test.each([
  '',
  true,
  '3/4/2023',
  '3/4/23',
  '2023-02-30',
  '23.5.1',
  '2023年',
  '2023.13',
  '2023.5-2024.6',
  'soon',
  12,
  2023,
  2023.1,
  99999999,
])('%j is no sure day', (value) => {
  expect(readHireDate(value)).toBeNull();
});

test('serial numbers before March 1900 never come up; leap days do', () => {
  expect(readHireDate(45351)).toEqual({ year: 2024, month: 2, day: 29 });
});

test.each([
  ['yyyy/m/d', true],
  ['m"月"d"日"', true],
  ['[$-804]yyyy年m月d日', true],
  ['General', false],
  ['0.00', false],
  ['h:mm', false],
])('number format %s shows a day: %s', (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

test('2023.1 as a number is October only where the format shows two places', () => {
  expect(readHireDate(2023.1, { order: NO_ORDER, format: '0.00' })).toEqual({ year: 2023, month: 10, day: 1 });
  expect(readHireDate(2023.12)).toEqual({ year: 2023, month: 12, day: 1 });
});

test.each([
  [['3/4/2023', '25/4/2023'], false, '2023-4-3'],
  [['3/4/2023', '4/25/2023'], false, '2023-3-4'],
  [['3/4/2023', '25/4/2023', '4/25/2023'], false, null],
  [['3/4/2023'], true, null],
  [['23/4/3'], true, '2023-4-3'],
  [['98.4.3', '23.4.3'], true, '1998-4-3'],
  [['23/4/3'], false, null],
  [['4/3/23', '25/3/23'], false, null],
  [['4/3/23', '3/25/23'], false, '2023-4-3'],
  [['4/3/23', '25/3/2023'], true, '2023-3-4'],
  [['23/13/3'], true, null],
] as const)('%j (Chinese header: %s) says %s of its first cell', (texts, chinese, expected) => {
  const day = readHireDate(texts[0], { order: dateOrder(texts, chinese), format: 'General' });
  expect(day && `${day.year}-${day.month}-${day.day}`).toBe(expected);
});

test('a day that can be read two ways still looks like a date', () => {
  expect(['3/4/2023', '23/4/3', '2023.5'].map(looksLikeDate)).toEqual([true, true, true]);
  expect(['3/4', '1.2', 'P3-P5', '运营专员'].map(looksLikeDate)).toEqual([false, false, false, false]);
});
