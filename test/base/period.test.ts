import { isoDay } from '../../src/base/calendarDay';
import {
  beginsWithPeriod,
  comparePeriods,
  isRightBefore,
  monthsWithin,
  nextPeriod,
  parsePeriod,
  periodInName,
  periodText,
  previousPeriod,
  readPeriod,
  type Period,
} from '../../src/base/period';

test.each([
  ['2026-11', 'month', '2026-11', '2026-11-01', '2026-11-30'],
  [' 2026/1 ', 'month', '2026-01', '2026-01-01', '2026-01-31'],
  ['2026年3月', 'month', '2026-03', '2026-03-01', '2026-03-31'],
  ['2028年2月份', 'month', '2028-02', '2028-02-01', '2028-02-29'],
  ['202612', 'month', '2026-12', '2026-12-01', '2026-12-31'],
  ['2026Q3', 'quarter', '2026-Q3', '2026-07-01', '2026-09-30'],
  ['2026-q1', 'quarter', '2026-Q1', '2026-01-01', '2026-03-31'],
  ['Q4 2026', 'quarter', '2026-Q4', '2026-10-01', '2026-12-31'],
  ['2026年第三季度', 'quarter', '2026-Q3', '2026-07-01', '2026-09-30'],
  ['2026年二季度', 'quarter', '2026-Q2', '2026-04-01', '2026-06-30'],
  ['2026年第4季', 'quarter', '2026-Q4', '2026-10-01', '2026-12-31'],
  ['２０２６Ｈ１', 'half', '2026-H1', '2026-01-01', '2026-06-30'],
  ['2026年下半年', 'half', '2026-H2', '2026-07-01', '2026-12-31'],
  ['2026上半年', 'half', '2026-H1', '2026-01-01', '2026-06-30'],
  ['H2 2026', 'half', '2026-H2', '2026-07-01', '2026-12-31'],
  ['2026', 'year', '2026', '2026-01-01', '2026-12-31'],
  ['2026年', 'year', '2026', '2026-01-01', '2026-12-31'],
  ['2026年度', 'year', '2026', '2026-01-01', '2026-12-31'],
  ['FY2026', 'year', '2026', '2026-01-01', '2026-12-31'],
  ['2026-07-15 至 2026-09-30', 'range', '2026-07-15..2026-09-30', '2026-07-15', '2026-09-30'],
  ['2026年7月15日至9月30日', 'range', '2026-07-15..2026-09-30', '2026-07-15', '2026-09-30'],
  ['2026/7/15－2026/9/30', 'range', '2026-07-15..2026-09-30', '2026-07-15', '2026-09-30'],
  ['2026.7.15～2026.9.30', 'range', '2026-07-15..2026-09-30', '2026-07-15', '2026-09-30'],
  ['2026-07-15 to 2026-09-30', 'range', '2026-07-15..2026-09-30', '2026-07-15', '2026-09-30'],
  ['2026-10 到 2027-01', 'range', '2026-10-01..2027-01-31', '2026-10-01', '2027-01-31'],
  ['2026年7月15日-9月30日', 'range', '2026-07-15..2026-09-30', '2026-07-15', '2026-09-30'],
  ['2026年10月至11月', 'range', '2026-10-01..2026-11-30', '2026-10-01', '2026-11-30'],
  ['2026年8-9月', 'range', '2026-08-01..2026-09-30', '2026-08-01', '2026-09-30'],
  ['2026.08-2026.09', 'range', '2026-08-01..2026-09-30', '2026-08-01', '2026-09-30'],
  ['2026-10-2027-01', 'range', '2026-10-01..2027-01-31', '2026-10-01', '2027-01-31'],
  ['2028-03-01..2029-02-28', 'range', '2028-03-01..2029-02-28', '2028-03-01', '2029-02-28'],
  // Days that the calendar has a name for are what it calls them, so that nobody is assessed for them twice.
  ['2026-07-01 至 2026-09-30', 'quarter', '2026-Q3', '2026-07-01', '2026-09-30'],
  ['2026年7月-9月', 'quarter', '2026-Q3', '2026-07-01', '2026-09-30'],
  ['2026-11-01..2026-11-30', 'month', '2026-11', '2026-11-01', '2026-11-30'],
  ['2026-01..2026-12', 'year', '2026', '2026-01-01', '2026-12-31'],
])('%s is the %s %s', (text, kind, written, first, last) => {
  const period = parsePeriod(text);
  expect(period && [period.kind, periodText(period), isoDay(period.first), isoDay(period.last)]).toEqual([
    kind,
    written,
    first,
    last,
  ]);
  expect(parsePeriod(written)).toEqual(period);
  expect(beginsWithPeriod(`${written}/E1024`)).toBe(true);
});

test.each([
  '',
  '2026-13',
  '2026-00',
  '26-11',
  '2026-11-01',
  '十一月',
  '第三季度',
  '2026-Q5',
  '2026Q0',
  '2026-H3',
  '1899',
  '46327',
  '2026-09-30 至 2026-07-15',
  '2026-07-15 至 2026-07-15',
  '2026-07-15 至 2027-07-15',
  '2026-02-29 至 2026-05-31',
  '2026-07-15 至',
  '7月15日至9月30日',
  '7月至9月',
  '2026年7-15',
  '2026年7-13月',
  '2026年11月至2月',
  '2026-07-01 至 2026-08-01 至 2026-09-01',
])('%p is no period', (text) => expect(parsePeriod(text)).toBeNull());

test.each([
  // What Excel makes of "2026-11" in a cell that is not text.
  [46327, '2026-11'],
  [46328, undefined],
  [2026, '2026'],
  [202611, '2026-11'],
  ['2026-Q3', '2026-Q3'],
  ['\u200b2026-11', '2026-11'],
  [true, undefined],
])('a cell that holds %p is %s', (content, expected) => {
  const period = readPeriod(content);
  expect(period === null ? undefined : periodText(period)).toBe(expected);
});

const read = (text: string): Period => {
  const period = parsePeriod(text);
  if (period === null) throw new Error(text);
  return period;
};
const written = (period: Period | null): string | null => period && periodText(period);

test.each([
  ['2026-12', '2027-01'],
  ['2026-Q4', '2027-Q1'],
  ['2026-Q2', '2026-Q3'],
  ['2026-H2', '2027-H1'],
  ['2026', '2027'],
])('after %s comes %s, and before it the first', (earlier, later) => {
  expect(written(nextPeriod(read(earlier)))).toBe(later);
  expect(written(previousPeriod(read(later)))).toBe(earlier);
  expect(isRightBefore(read(earlier), read(later))).toBe(true);
});

test('nobody knows how long the range after a range is', () => {
  const range = read('2026-07-15..2026-09-30');
  expect([nextPeriod(range), previousPeriod(range)]).toEqual([null, null]);
  expect(isRightBefore(read('2026-05-01..2026-07-14'), range)).toBe(true);
  expect(isRightBefore(read('2026-05-01..2026-07-13'), range)).toBe(false);
  // A quarter is no third of three months.
  expect(isRightBefore(read('2026-06'), read('2026-Q3'))).toBe(false);
});

test('periods are ordered by their last day, a quarter behind its months', () => {
  const all = [
    '2026',
    '2027-01',
    '2026-Q3',
    '2026-09',
    '2026-07',
    '2026-07-15..2026-09-29',
    '2026-H1',
    'none',
    '2026-12',
  ];
  expect([...all].sort(comparePeriods)).toEqual([
    'none',
    '2026-H1',
    '2026-07',
    '2026-07-15..2026-09-29',
    '2026-09',
    '2026-Q3',
    '2026-12',
    '2026',
    '2027-01',
  ]);
});

test('months of a range are those that lie in it as a whole', () => {
  expect(monthsWithin(read('2026-07-15..2026-09-30')).map(periodText)).toEqual(['2026-08', '2026-09']);
  expect(monthsWithin(read('2026-Q4')).map(periodText)).toEqual(['2026-10', '2026-11', '2026-12']);
  expect(monthsWithin(read('2026-07-15..2026-08-14'))).toEqual([]);
});

test('a range is short in the name of a sheet', () => {
  expect(periodInName('2026-07-15..2026-09-30')).toBe('20260715-20260930');
  expect(periodInName('2026-Q3')).toBe('2026-Q3');
});
