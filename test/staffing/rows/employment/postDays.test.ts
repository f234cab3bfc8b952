import type { CalendarDay } from '../../../../src/base/calendarDay';
import { areApart, postDays, type PostDays } from '../../../../src/staffing/rows/employment/postDays';

const day = (month: number, date = 1): CalendarDay => ({ year: 2026, month, day: date });

test('a post begins on the day of the move, where that is after the day of hiring', () => {
  expect(postDays(day(1))).toEqual({ from: day(1), to: null, movedOn: null });
  expect(postDays(day(1), { leftOn: day(9) })).toEqual({ from: day(1), to: day(9), movedOn: null });
  expect(postDays(day(1), { movedOn: day(3) })).toEqual({ from: day(3), to: null, movedOn: day(3) });
  expect(postDays(null, { movedOn: day(3) })).toEqual({ from: day(3), to: null, movedOn: day(3) });
  expect(postDays(day(3), { movedOn: day(3) })).toEqual({ from: day(3), to: null, movedOn: null });
  expect(postDays(day(4), { movedOn: day(3) })).toEqual({ from: day(4), to: null, movedOn: null });
  expect(postDays(null)).toEqual({ from: null, to: null, movedOn: null });
});

const post = (from: number | null, more: { readonly to?: number; readonly moved?: boolean } = {}): PostDays => ({
  from: from === null ? null : day(from),
  to: more.to === undefined ? null : day(more.to),
  movedOn: more.moved === true && from !== null ? day(from) : null,
});

test.each<[string, boolean, PostDays, PostDays]>([
  ['one over before the other', true, post(1, { to: 2 }), post(3)],
  ['one over on the day the other begins', false, post(1, { to: 3 }), post(3)],
  ['one over after the other begins', false, post(1, { to: 4 }), post(3)],
  ['one before a move', true, post(1), post(3, { moved: true })],
  ['one begun after the move', false, post(4), post(3, { moved: true })],
  ['two moves', true, post(2, { moved: true }), post(3, { moved: true })],
  ['two without a move', false, post(1), post(3)],
  ['the day of the move on the row of the old post', true, post(3, { moved: true }), post(3)],
  ['the day of the move on both', false, post(3, { moved: true }), post(3, { moved: true })],
  ['another day on the row of the old post', false, post(3, { moved: true }), post(4)],
  ['one without a day before a move', true, post(null), post(3, { moved: true })],
  ['neither with a day', false, post(null), post(null)],
  ['one over, the other without a day', false, post(1, { to: 2 }), post(null)],
])('%s: apart %s', (_, apart, one, other) => {
  expect([areApart(one, other), areApart(other, one)]).toEqual([apart, apart]);
});
