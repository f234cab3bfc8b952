import { dayPlace } from '../../../src/scorecard/exports/exportDay';

test.each([
  ['2026-Q3', '2026-07-01', 'inside'],
  ['2026-Q3', '2026/9/30 23:59', 'inside'],
  ['2026-Q3', '2026-10-01', 'outside'],
  ['2026-Q3', 46295, 'inside'],
  ['2026-Q3', '2026-08', 'inside'],
  ['2026-Q3', '2026年第三季度', 'inside'],
  ['2026-Q3', '9月30日', 'inside'],
  ['2026-Q3', '2026-09-20~2026-10-05', 'unclear'],
  // The figure of a quarter is not that of one of its months.
  ['2026-08', '2026-Q3', 'unclear'],
  ['2026-08', '2026', 'unclear'],
  ['2026-08', '2026-Q4', 'outside'],
  ['2026-07-15..2026-09-30', '2026-07-14', 'outside'],
  ['2026-07-15..2026-09-30', '2026-07', 'unclear'],
  ['2026-07-15..2026-09-30', '2026-08', 'inside'],
  // A day without its year is one of the period's, which may have two.
  ['2026-12-15..2027-02-14', '1月3日', 'inside'],
  ['2026-12-15..2027-02-14', '12-20', 'inside'],
  ['2026-12-15..2027-02-14', '3月1日', 'outside'],
])('in %s, %p is %s', (period, content, place) => {
  expect(dayPlace(content, period)).toBe(place);
});
