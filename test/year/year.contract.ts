import { PERIODS, Year } from './year';

/** The first quarter; all of the year where ROLECARD_YEAR is set, which takes minutes. */
const PLAYED = process.env['ROLECARD_YEAR'] === undefined ? PERIODS.slice(0, 4) : PERIODS;

let year: Year | null = null;
afterEach(() => year?.desk.leave());

test('a year of twenty-five people is what a ledger has that knows only what is printed', async () => {
  year = await Year.begin(20260101);
  await year.play(PLAYED);
  expect(year.found.found).toEqual([]);
  expect(year.found.compared).toBeGreaterThan(2_500 * PLAYED.length);
}, 1_800_000);
