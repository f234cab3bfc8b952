import { parseIsoDay, type CalendarDay } from '../../src/base/calendarDay';
import { dueDays, isDueDay } from '../../src/packs/dueDay';

const day = (text: string) => parseIsoDay(text) ?? { year: 0, month: 0, day: 0 };
const before = day('2026-10-20');
const due = (text: string, period: string, today: CalendarDay): boolean => {
  const days = dueDays(period, today);
  return days !== null && isDueDay(text, days);
};

test('packs are due between the first day of their period and a year after its last', () => {
  expect(dueDays('2026-11', before)).toEqual({ first: '2026-11-01', last: '2027-11-30' });
  expect(dueDays('2026-Q4', before)).toEqual({ first: '2026-10-20', last: '2027-12-31' });
  expect(dueDays('11', before)).toBeNull();
  const days = ['2026-10-31', '2026-11-01', '2027-11-30', '2027-12-01'];
  expect(days.map((each) => due(each, '2026-11', before))).toEqual([false, true, true, false]);
  expect(['2026-11-31', '', 'abc', '1900-01-01'].some((each) => due(each, '2026-11', before))).toBe(false);
});

test('no day that is over is asked for, of a period long past neither', () => {
  const today = day('2026-12-03');
  expect(['2026-12-02', '2026-12-03'].map((each) => due(each, '2026-11', today))).toEqual([false, true]);
  expect(dueDays('2024-11', today)).toEqual({ first: '2026-12-03', last: '2027-12-03' });
});
