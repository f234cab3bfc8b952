import { parseSpan, quarterOf } from '../../../src/scorecard/cycle/span';

test.each([
  ['2026-Q3', 'quarter', '2026-Q3', '2026-07', '2026-09', 3],
  ['2026q4', 'quarter', '2026-Q4', '2026-10', '2026-12', 3],
  ['2026年第三季度', 'quarter', '2026-Q3', '2026-07', '2026-09', 3],
  ['2026年1季', 'quarter', '2026-Q1', '2026-01', '2026-03', 3],
  ['2026-H2', 'half', '2026-H2', '2026-07', '2026-12', 6],
  ['2026年上半年', 'half', '2026-H1', '2026-01', '2026-06', 6],
  ['2026下半年', 'half', '2026-H2', '2026-07', '2026-12', 6],
  ['2026', 'year', '2026', '2026-01', '2026-12', 12],
  ['２０２６年度', 'year', '2026', '2026-01', '2026-12', 12],
  ['2026-10..2027-01', 'range', '2026-10..2027-01', '2026-10', '2027-01', 4],
  ['2026年10月至2027年1月', 'range', '2026-10..2027-01', '2026-10', '2027-01', 4],
  ['2026-04 ~ 2027-03', 'range', '2026-04..2027-03', '2026-04', '2027-03', 12],
  // Months that the calendar has a name for are what it calls them: one sheet, however they are written.
  ['2026-07..2026-09', 'quarter', '2026-Q3', '2026-07', '2026-09', 3],
  ['2026-01..2026-12', 'year', '2026', '2026-01', '2026-12', 12],
])('%s is the %s %s', (text, kind, name, first, last, count) => {
  const span = parseSpan(text);
  expect(span).toMatchObject({ kind, text: name });
  expect([span?.months[0], span?.months.at(-1), span?.months.length]).toEqual([first, last, count]);
  expect(parseSpan(span?.text ?? '')).toEqual(span);
});

test.each([
  '',
  '2026-11',
  '2026-Q5',
  '2026-H3',
  '2026-Q0',
  '26-Q1',
  '2026-11..2026-11',
  '2026-11..2026-10',
  '2026-01..2027-01',
  '2026-13..2027-01',
  '2026-10..',
  '第三季度',
])('%s is refused', (text) => {
  expect(parseSpan(text)).toBeNull();
});

test.each([
  ['2026-01', '2026-Q1'],
  ['2026-09', '2026-Q3'],
  ['2026-12', '2026-Q4'],
])('%s lies in %s', (month, quarter) => {
  expect(quarterOf(month)?.text).toBe(quarter);
});
