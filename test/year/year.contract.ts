import { FOUR_GRADES, NOTHING_PRORATED, SIX_GRADES } from './houses';
import { PERIODS, Year } from './year';

let year: Year | null = null;
afterEach(() => year?.desk.leave());

/** Other chances, by their numbers: ROLECARD_YEAR_SEEDS=1,2 for the year, ROLECARD_HOUSE_SEEDS=3 for companies of their own. */
const seedsOf = (name: string, usual: number): number[] => (process.env[name] ?? String(usual)).split(',').map(Number);
const SEEDS = seedsOf('ROLECARD_YEAR_SEEDS', 20260101);
const HOUSES = [
  ['four grades of its own', FOUR_GRADES, 20260303],
  ['six grades and no overrides', SIX_GRADES, 20260404],
] as const;

test.each(SEEDS)(
  'a year of twenty-five people is what a ledger has that knows only what is printed: %d',
  async (seed) => {
    year = await Year.begin(seed);
    await year.play(PERIODS);
    expect(year.found.found).toEqual([]);
    expect(year.found.compared).toBeGreaterThan(2_500 * PERIODS.length);
  },
  1_800_000,
);

test('a month in which somebody moves, where pay follows no days, is what the ledger has', async () => {
  year = await Year.begin(20260505, NOTHING_PRORATED);
  await year.play(['2026-06']);
  expect(year.found.found).toEqual([]);
  expect(year.found.compared).toBeGreaterThan(2_500);
}, 1_800_000);

test.each(
  HOUSES.flatMap(([what, house, usual]) =>
    seedsOf('ROLECARD_HOUSE_SEEDS', usual).map((seed) => [what, seed, house] as const),
  ),
)(
  'five months of a company with %s are what the ledger has: %d',
  async (_, seed, house) => {
    year = await Year.begin(seed, house);
    const untilMay = PERIODS.slice(0, 6);
    await year.play(untilMay);
    expect(year.found.found).toEqual([]);
    expect(year.found.compared).toBeGreaterThan(2_500 * untilMay.length);
  },
  1_800_000,
);
