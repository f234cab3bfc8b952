import { isDateFormat, readHireDate } from '../../src/staffing/hireDate';

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
])('%j is 1 May 2023', (value) => {
  expect(readHireDate(value)).toEqual(MAY_1);
});

test.each(['', true, '2023.5', '2023年5月', '3/4/2023', '2023-02-30', '23.5.1', 'soon', 12, 99999999])(
  '%j is no sure day',
  (value) => {
    expect(readHireDate(value)).toBeNull();
  },
);

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
