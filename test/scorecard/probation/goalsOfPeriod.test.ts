import type { CalendarDay } from '../../../src/base/calendarDay';
import { loadDevelopment, PROBATION_DUE } from '../../../src/catalogue/development';
import { LANGUAGES } from '../../../src/base/language';
import type { Level } from '../../../src/catalogue/types';
import { goalsOfPeriod } from '../../../src/scorecard/probation/goalsOfPeriod';

const day = (month: number, date: number): CalendarDay => ({ year: 2026, month, day: date });
const SPECIALIST = PROBATION_DUE.specialist;

test.each([
  ['2026-09', [0, 1]],
  // Day 60 is 30 October.
  ['2026-10', [2]],
  // Nothing falls due: the next goal is assessed on the way.
  ['2026-11', [3]],
  ['2026-12', [3]],
])('each period has the goals that fall due in it (%s)', (period, goals) => {
  expect(goalsOfPeriod(SPECIALIST, { from: day(9, 1), until: day(12, 31) }, period)).toEqual(goals);
});

test('a day of service counts from the first day, and no goal is due after probation', () => {
  const until = day(11, 15);
  // Day 15 is 30 November and day 16 would be 1 December.
  expect(goalsOfPeriod([15], { from: day(11, 16), until: null }, '2026-11')).toEqual([0]);
  expect(goalsOfPeriod([16, 15], { from: day(11, 16), until: null }, '2026-11')).toEqual([1]);
  expect(goalsOfPeriod([15, 60, null], { from: day(10, 16), until }, '2026-11')).toEqual([1, 2]);
});

test('where nobody knows when somebody was hired all goals are there; without an end the last ones come last', () => {
  expect(goalsOfPeriod(SPECIALIST, { from: null, until: day(11, 30) }, '2026-11')).toEqual([0, 1, 2, 3]);
  expect(goalsOfPeriod(SPECIALIST, { from: day(6, 1), until: null }, '2026-11')).toEqual([3]);
});

test.each(LANGUAGES)('days are those the goals name (%s)', async (language) => {
  const { probation } = await loadDevelopment(language);
  for (const [level, due] of Object.entries(PROBATION_DUE) as [Level, (number | null)[]][]) {
    const named = (probation[level] ?? []).map((text) => /^\D*?(\d+)\s*(?:天|days)/.exec(text)?.[1]);
    expect(named.map((days) => (days === undefined ? null : Number(days)))).toEqual(due);
  }
});
