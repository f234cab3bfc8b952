import { Play } from './play';
import { playMonths } from './threeMonths';

/** Three months of a company of sixty, played by HR and worked out with pencil beside it. */

let play: Play | null = null;
afterEach(() => play?.desk.leave());

test('nothing that was entered is lost and no number differs from the paper, three months long', async () => {
  play = await Play.begin(20261121, '2026-11');
  await playMonths(play, 3);
  expect(play.compared).toBeGreaterThan(50_000);
  expect(play.carried).toBeGreaterThan(50);
  expect(play.stayed).toBeGreaterThan(0);
  expect(play.history.filter(({ card }) => card.period === '2027-01')).not.toHaveLength(0);
});
