import { nextPeriod, parsePeriod, periodText } from '../../src/base/period';

test.each([
  ['2026-11', '2026-11'],
  [' 2026/1 ', '2026-01'],
  ['2026年3月', '2026-03'],
  ['202612', '2026-12'],
])('%s is %s', (text, expected) => {
  const period = parsePeriod(text);
  expect(period && periodText(period)).toBe(expected);
});

test.each(['', '2026', '2026-13', '2026-00', '26-11', '2026-11-01', '十一月'])('%p is no period', (text) =>
  expect(parsePeriod(text)).toBeNull(),
);

test('December is followed by January', () => {
  expect(nextPeriod({ year: 2026, month: 12 })).toEqual({ year: 2027, month: 1 });
  expect(nextPeriod({ year: 2026, month: 1 })).toEqual({ year: 2026, month: 2 });
});
