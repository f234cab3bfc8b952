import { recalculate } from '../../support/libreOffice';
import { calculatedPages } from './pages';
import { Play } from './play';
import { playMonths } from './threeMonths';

/** Two of the months with other chances; once a month LibreOffice calculates the saved file and is held against the paper too. */

let play: Play | null = null;
afterEach(() => play?.desk.leave());

test('a spreadsheet shows what was worked out with pencil, month after month', async () => {
  const own = await Play.begin(7021, '2026-11');
  play = own;
  own.looksInHost = false;
  let files = 0;
  await playMonths(own, 2, async () => {
    const before = own.compared;
    own.compare(calculatedPages(await recalculate(own.desk.workbook.save())), { summary: true, pay: true, past: true });
    expect(own.compared - before).toBeGreaterThan(5_000);
    files += 1;
  });
  expect(files).toBe(2);
});
