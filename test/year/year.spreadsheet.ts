import { recalculate } from '../support/libreOffice';
import { calculatedPages } from '../app/playThrough/pages';
import { PERIODS, Year } from './year';

/** Two of the months, with other chances, and put together; later ones of the whole year where ROLECARD_YEAR is set. */
const isWhole = process.env['ROLECARD_YEAR'] !== undefined;
const LOOKED_AT = isWhole ? ['2026-06', '2026-08'] : ['2026-01', '2026-02'];
const PLAYED = isWhole ? PERIODS : PERIODS.slice(0, 2);

/** Other chances, by their numbers: ROLECARD_YEAR_SEEDS=1,2 */
const SEEDS = (process.env['ROLECARD_YEAR_SEEDS'] ?? '20260202').split(',').map(Number);

let year: Year | null = null;
afterEach(() => year?.desk.leave());

test.each(SEEDS)(
  'another spreadsheet program shows what the ledger has: %d',
  async (seed) => {
    year = await Year.begin(seed);
    let files = 0;
    year.otherProgram = async (bytes) => {
      files += 1;
      return calculatedPages(await recalculate(bytes));
    };
    await year.play(PLAYED, LOOKED_AT);
    // The quarters, half of the year and year of the whole are looked at as they are put together, by each of three methods.
    if (!isWhole) await year.putTogether('2026-01..2026-02');
    expect(year.found.found).toEqual([]);
    expect(files).toBe(2 + 3 * (isWhole ? 6 : 1));
  },
  1_800_000,
);
