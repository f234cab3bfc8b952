import { otherPeriod, periodBehind } from '../../../src/scorecard/employment/cadence';

test.each([
  ['month', '2026-09', null],
  ['week', '2026-09', null],
  ['quarter', '2026-08', { reason: 'quarterly', period: '2026-Q3' }],
  ['season', '2026-Q3', null],
  ['half', '2026-Q3', { reason: 'halfYearly', period: '2026-H2' }],
  ['year', '2026-H1', { reason: 'yearly', period: '2026' }],
  ['month', '2026-Q3', { reason: 'monthly', period: '2026-09' }],
  ['quarter', '2026', { reason: 'quarterly', period: '2026-Q4' }],
  ['quarter', '2026-07-15..2026-09-30', null],
  ['quarter', '', null],
] as const)('a role of each %s in %s', (cadence, period, expected) => {
  expect(otherPeriod(cadence, period)).toEqual(expected);
});

test.each([
  ['2026-08', ['2026-09', '2026-Q3', '2026-10']],
  ['2026-09', ['2026-Q3', '2026-10', '2026-11']],
  ['2026-Q3', ['2026-10', '2026-11', '2026-12']],
  ['2026-12', ['2026-Q4', '2027-01', '2027-02']],
  ['2026-07-15..2026-09-30', ['2026-Q3', '2026-10', '2026-11']],
])('behind %s come months and quarters as they end', (period, expected) => {
  const isMonthOrQuarter = (each: string) => /^\d{4}-(\d\d|Q\d)$/.test(each);
  const next = (from: string) => periodBehind(from, isMonthOrQuarter) ?? '';
  const [one, two] = [next(period), next(next(period))];
  expect([one, two, next(two)]).toEqual(expected);
});

test('half-years and years come behind the quarters that end with them; nobody assessed, nothing behind', () => {
  const all = () => true;
  const passed = ['2026-12'];
  for (let index = 0; index < 4; index += 1) passed.push(periodBehind(passed.at(-1) ?? '', all) ?? '');
  expect(passed).toEqual(['2026-12', '2026-Q4', '2026-H2', '2026', '2027-01']);
  expect(periodBehind('2026-09', () => false)).toBeNull();
  expect(periodBehind('soon', all)).toBeNull();
});
