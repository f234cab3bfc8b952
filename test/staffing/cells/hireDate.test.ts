import { dateOrder, NO_ORDER } from '../../../src/staffing/cells/dateOrder';
import { FULL_DAY, isDateFormat, looksLikeDate, readHireDate } from '../../../src/staffing/cells/hireDate';

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
  '45047.75',
  '2023、5、1',
  '2023年5月1号',
  '2023 - 5 - 1',
  '2023-05-01T09:30:00.123Z',
  '2023/5/1 9:30',
  '2023.5.1.',
  '2023-5-1；',
  '2023年5月起',
  '2023 年 5 月',
  '民国112.5.1',
  '112年5月1日',
  '112-5-1',
  '23年5月1号',
  '23年5月',
  '1 May 2023',
  '1st May 2023',
  '1-may, 2023',
  'May 1 2023',
  'may 1st, 2023',
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
  'x2023-05-01',
  '2023-05-01x',
  '12023-5-1',
  '2023-5-1-1',
  '2023-05-01 9:3',
  '2023-5x',
  '12023-5',
  '2123-05-01',
  '1899-12-31',
  '202313',
  '202300',
  '180005',
  '1202305',
  '2023051',
  '212/05/01',
  '12/05/01',
  'x112/5/1',
  '112/5/1x',
  'x23年5月1日',
  '23年5月1日x',
  '123年5月',
  '3/4/20233',
  '3/4/2023x',
  '13/13/2023',
  'May 2023',
  'Mai 1, 2023',
  '1 Foo 2023',
  'x1 May 2023',
  '1 May 20233',
  'xMay 1, 2023',
  'since May 1, 2023',
  '1 Mayor, of 2023',
  'May 1, 20233',
  'May 111, 2023',
  '2023年5月1日前后',
  -5,
  19999,
  60001,
  19000100,
  21010101,
  20230501.5,
  1899.5,
  2101.5,
  2023.13,
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

test.each([
  [20000, '1954-10-3'],
  [60000, '2064-4-8'],
  [19000101, '1900-1-1'],
  [21001231, '2100-12-31'],
  ['1900-01-01', '1900-1-1'],
  ['2100-12-31', '2100-12-31'],
  ['13/4/2023', '2023-4-13'],
  ['4/13/2023', '2023-4-13'],
  ['12/13/2023', '2023-12-13'],
  ['13/12/2023 09:30', '2023-12-13'],
  ['5.5.2023', '2023-5-5'],
  ['99年1月2日', '1999-1-2'],
  ['99年11月12日', '1999-11-12'],
  ['50年1月', '1950-1-1'],
  ['49年1月', '2049-1-1'],
  ['民国90年12月31日', '2001-12-31'],
  ['10 December 2023', '2023-12-10'],
  ['Sep 30, 2021', '2021-9-30'],
  ['September 30, 2021', '2021-9-30'],
  [1900.5, '1900-5-1'],
  [2100.5, '2100-5-1'],
] as const)('%j is %s', (value, expected) => {
  const day = readHireDate(value);
  expect(day && `${day.year}-${day.month}-${day.day}`).toBe(expected);
});

test.each([
  ['0.00', '2023-10-1'],
  ['0.00_ ', '2023-10-1'],
  ['0.000', null],
  ['#0.00', null],
  ['General', null],
])('2023.1 in the format %j is %s', (format, expected) => {
  const day = readHireDate(2023.1, { order: NO_ORDER, format });
  expect(day && `${day.year}-${day.month}-${day.day}`).toBe(expected);
});

test.each([
  [['13/4/2023', '12/12/2023'], 'dayFirst', null],
  [['4/13/2023', '12/12/2023'], 'monthFirst', null],
  [['13/13/2023'], null, null],
  [['12/12/2023'], null, null],
  [['3/4/20234'], null, null],
  [['x13/4/2023'], null, null],
  [['32/12/31'], null, 'yearFirst'],
  [['23/13/31', '1/13/31'], null, null],
  [['31/12/23'], null, null],
  [['31/12/32'], null, 'dayFirst'],
  [['12/31/32'], null, 'monthFirst'],
  [['31/12/0'], null, 'dayFirst'],
  [['0/12/31'], null, 'yearFirst'],
  [['12/31/0'], null, 'monthFirst'],
  [['32/12/0'], null, null],
  [['1/1/1'], null, null],
  [['1/1/1', '13/4/2023'], 'dayFirst', 'dayFirst'],
  [['1/1/1', '4/13/2023'], 'monthFirst', 'monthFirst'],
  [['31/12/0', '4/13/2023'], 'monthFirst', 'dayFirst'],
  [['31/12/1', '1/2/2023'], null, 'dayFirst'],
] as const)('%j: 3/4/2023 is %s, 3/4/23 is %s', (texts, fullYear, shortYear) => {
  expect(dateOrder(texts, false)).toEqual({ fullYear, shortYear });
});

test('a Chinese header puts the year first where that is possible', () => {
  expect(dateOrder(['1/1/1'], true).shortYear).toBe('yearFirst');
  expect(dateOrder(['1/1/1', '13/4/2023'], true).shortYear).toBe('dayFirst');
  expect(dateOrder(['1/13/1'], true).shortYear).toBe('monthFirst');
});

test.each([
  ['d', true],
  ['yy', true],
  ['e/m', true],
  ['ee年', true],
  ['m月', false],
  ['0.0E+00', false],
  ['"day" 0', false],
  ['[Red]0', false],
  ['0\\d', false],
  ['General "y"', false],
  ['General d', false],
])('number format %j shows a day: %s', (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

test('a date is told by its form, with a time behind it and not in the middle of something', () => {
  expect(['3/4/2023 9:30', '23/4/3 9:30', ' 3.4.2023'].map(looksLikeDate)).toEqual([true, true, true]);
  expect(['x3/4/2023', '3/4/20231', '23/4/', 'v1.2.3'].map(looksLikeDate)).toEqual([false, false, false, false]);
});

test.each('January February March April May June July August September October November December'.split(' '))(
  'the month %s is known by its first letters',
  (name) => {
    const month = new Date(`${name} 2, 2021`).getMonth() + 1;
    for (const text of [`${name} 2, 2021`, `2 ${name.slice(0, 3)} 2021`, `2-${name.slice(0, 3)}-2021`])
      expect(readHireDate(text)).toEqual({ year: 2021, month, day: 2 });
  },
);

test.each([
  ...['12/3/2023', '3/12/2023', '13/14/2023', '13/4/2023 x', 'a20230501', '20230501x', 'x民国112.5.1', '民国112.5.1x'],
  ...['foo 1, 2023', '1 foo 2023'],
])('%j is no day for sure', (value) => {
  expect(readHireDate(value)).toBeNull();
});

test('a day is read however the cell shows it', () => {
  expect(readHireDate('45047')).toEqual(MAY_1);
  expect(readHireDate(202305, { order: NO_ORDER, format: '0.00' })).toEqual(MAY_1);
  expect(readHireDate('202311')).toEqual({ year: 2023, month: 11, day: 1 });
  const dayFirst = { order: { fullYear: 'dayFirst', shortYear: 'dayFirst' }, format: 'General' } as const;
  expect(readHireDate('3/4/2023', dayFirst)).toEqual({ year: 2023, month: 4, day: 3 });
  expect(readHireDate('3/4/0100', dayFirst)).toBeNull();
  expect(readHireDate('3/4/23 x', dayFirst)).toBeNull();
  expect(new RegExp(`^${FULL_DAY}$`).test('2023年5月1日')).toBe(true);
  expect(new RegExp(`^${FULL_DAY}$`).test('')).toBe(false);
});

test('the twelfth is a month as well as a day', () => {
  expect(dateOrder(['13/12/2023'], false).fullYear).toBe('dayFirst');
  expect(dateOrder(['12/13/2023'], false).fullYear).toBe('monthFirst');
});
