import { PERIODS, Year } from './year';

let year: Year | null = null;
afterEach(() => year?.desk.leave());

test('a year of twenty-five people is what a ledger has that knows only what is printed', async () => {
  year = await Year.begin(20260101);
  await year.play(PERIODS);
  expect(year.found.found).toEqual([]);
  expect(year.found.compared).toBeGreaterThan(2_500 * PERIODS.length);
}, 1_800_000);
