import { inOrderOfTime, isSameSeries, timeOfName, type SheetTime } from '../../../src/staffing/lists/sheetTimes';

/** When the list on a sheet was true, as the sheet's name says. */

function time(name: string): SheetTime {
  const found = timeOfName(name);
  if (found === null) throw new Error(`${name} says no time`);
  return found;
}
const newestFirst = (...names: readonly string[]): string[] => {
  const { at } = inOrderOfTime(names.map(time));
  return [...names].sort((a, b) => (at[names.indexOf(b)] ?? 0) - (at[names.indexOf(a)] ?? 0));
};
const isSure = (...names: readonly string[]): boolean => inOrderOfTime(names.map(time)).sure;

test.each<[string, Partial<SheetTime>]>([
  ['2026年9月', { unit: 'month', year: 2026, place: 9 }],
  ['10月', { unit: 'month', year: null, place: 10 }],
  ['2026-11', { unit: 'month', year: 2026, place: 11 }],
  ['2026.9', { unit: 'month', year: 2026, place: 9 }],
  ['202612', { unit: 'month', year: 2026, place: 12 }],
  ['20261130', { unit: 'month', year: 2026, place: 11.3 }],
  ['2026年11月30日', { unit: 'month', year: 2026, place: 11.3 }],
  ['2026-11-05', { unit: 'month', year: 2026, place: 11.05 }],
  ['26年9月', { unit: 'month', year: 2026, place: 9 }],
  ['11月30日', { unit: 'month', year: null, place: 11.3 }],
  ['9.30', { unit: 'month', year: null, place: 9.3 }],
  ['十一月份', { unit: 'month', year: null, place: 11 }],
  ['十月', { unit: 'month', year: null, place: 10 }],
  ['二月', { unit: 'month', year: null, place: 2 }],
  ['Nov 2026', { unit: 'month', year: 2026, place: 11 }],
  ["Nov '26", { unit: 'month', year: 2026, place: 11 }],
  ['Sep-26', { unit: 'month', year: 2026, place: 9 }],
  ['September', { unit: 'month', year: null, place: 9 }],
  ['2026Q3', { unit: 'quarter', year: 2026, place: 3 }],
  ['Q1 2026', { unit: 'quarter', year: 2026, place: 1 }],
  ['2026年第四季度', { unit: 'quarter', year: 2026, place: 4 }],
  ['2026下半年', { unit: 'half', year: 2026, place: 2 }],
  ['上半年', { unit: 'half', year: null, place: 1 }],
  ['第45周', { unit: 'week', year: null, place: 45 }],
  ['Week 7', { unit: 'week', year: null, place: 7 }],
  ['2025年花名册', { unit: 'year', year: 2025, place: 1, series: '' }],
])('%s', (name, expected) => {
  expect(timeOfName(name)).toMatchObject(expected);
});

test.each([
  '花名册',
  'Sheet1',
  '运营一部',
  '13月',
  '三楼',
  'Marketing',
  '2026人',
  '1',
  '十三',
  'March 8 Store Staff 2',
])('%s is no single month of a list, or a year only', (name) => {
  const found = timeOfName(name);
  expect(found === null || found.unit === 'year' || found.series !== '').toBe(true);
});

test.each<[boolean, string, string]>([
  [true, '9月花名册', '花名册2026年10月'],
  [true, '11月人员', '2026-12'],
  [true, '运营部9月', '运营部10月'],
  [true, 'Staff list Sep', 'Oct 2026'],
  [false, '运营部9月', '客服部10月'],
  [false, '9月', '第三季度'],
  [false, '9月离职', '10月'],
])('%s: %s and %s are one list', (expected, one, other) => {
  expect(isSameSeries(time(one), time(other))).toBe(expected);
});

test.each<[readonly string[]]>([
  [['2026-11', '10月', '2026年9月']],
  [['2月', '2026年1月', '2025年12月']],
  [['3月', '2月', '1月', '12月', '11月']],
  [['12月', '11月', '10月', '9月', '8月', '7月', '6月', '5月', '4月', '3月', '2月', '1月']],
  [['10.31', '9.30']],
  [['2027年', '2026年']],
  [['2026Q1', '2025Q4']],
  [['11月30日', '11月5日']],
])('newest first: %j', (names) => {
  expect(newestFirst(...names)).toEqual(names);
  expect(newestFirst(...[...names].reverse())).toEqual(names);
});

test.each<[boolean, readonly string[]]>([
  [true, ['9月', '10月']],
  [true, ['2026年9月', '10月', '2026-11']],
  [true, ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月']],
  [true, ['2025年12月', '1月']],
  [false, ['12月', '1月']],
  [false, ['6月', '12月']],
  [false, ['2025年1月', '2026年12月', '6月']],
])('the order is sure (%s): %j', (expected, names) => {
  expect(isSure(...names)).toBe(expected);
});
