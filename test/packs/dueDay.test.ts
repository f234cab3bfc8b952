import { dueDays, isDueDay } from '../../src/packs/dueDay';

test('packs are due between the first day of their period and a year after its last', () => {
  expect(dueDays('2026-11')).toEqual({ first: '2026-11-01', last: '2027-11-30' });
  expect(dueDays('2026-Q4')).toEqual({ first: '2026-10-01', last: '2027-12-31' });
  expect(dueDays('11')).toBeNull();
  expect(['2026-10-31', '2026-11-01', '2027-11-30', '2027-12-01'].map((day) => isDueDay(day, '2026-11'))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(['2026-11-31', '', 'abc', '1900-01-01'].some((day) => isDueDay(day, '2026-11'))).toBe(false);
  expect(isDueDay('2026-12-05', '')).toBe(false);
});
