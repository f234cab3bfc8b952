import { sureRole } from '../../../src/app/list/inspect';
import { startNextPeriod } from '../../../src/app/month/startNextPeriod';
import { monthWorld, type MonthWorld } from '../monthWorld';

/** Excel stops somewhere on the way into the next month, once at every round trip; starting again must end well. */

let world: MonthWorld | null = null;
afterEach(() => world?.close());

async function click(on: MonthWorld): Promise<boolean> {
  const options = { closedOn: '2026-12-01', evenIncomplete: true };
  const outcome = await startNextPeriod(on.inspection, sureRole, on.services, options);
  if (!outcome.ok) return false;
  const { built, stoppedBy } = outcome.value;
  return built.stoppedBy === null && stoppedBy === null;
}

async function outcomeOf(on: MonthWorld): Promise<unknown> {
  const names = await on.sheetNames();
  const settings = await on.read('考核设置');
  const locked = await Promise.all(
    ['吴晓晓 2026-11', '郑好 2026-11', '杨柳 2026-11'].map((name) =>
      on.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.protection.load('protected');
        await context.sync();
        return sheet.protection.protected;
      }),
    ),
  );
  return {
    cards: names.filter((name) => /^(吴晓晓|郑好|杨柳)/.test(name)),
    period: settings.find(([label]) => label === '考核周期')?.[1],
    history: (await on.read('绩效历史')).slice(3).map((line) => line[0]),
    summary: (await on.read('绩效汇总')).slice(3, 6).map((line) => line[0]),
    locked,
  };
}

const PEOPLE = ['吴晓晓', '郑好', '杨柳'];
const WANTED = {
  cards: [...PEOPLE, ...PEOPLE.map((name) => `${name} 2026-11`)],
  period: '2026-12',
  history: ['2026-11/E1022', '2026-11/E1023', '2026-11/E1033'],
  summary: ['2026-12/E1022', '2026-12/E1023', '2026-12/E1033'],
  locked: [true, true, true],
};

/** Round trips of the whole step, measured without a fault. */
async function roundTrips(): Promise<number> {
  const on = await monthWorld();
  await on.build('2026-11');
  const before = on.book.host.traffic.read().batches;
  expect(await click(on)).toBe(true);
  const count = on.book.host.traffic.read().batches - before;
  expect(await outcomeOf(on)).toEqual(WANTED);
  on.close();
  return count;
}

test('whichever round trip fails, starting again ends in the same workbook', async () => {
  const count = await roundTrips();
  expect(count).toBeGreaterThan(20);
  for (let nth = 1; nth <= count; nth += 1) {
    world = await monthWorld();
    await world.build('2026-11');
    world.book.host.faults.failBatch(nth, 'GeneralException');
    let done = false;
    for (let clicks = 0; !done && clicks < 3; clicks += 1) done = await click(world);
    expect({ nth, ...((await outcomeOf(world)) as object) }).toEqual({ nth, ...WANTED });
    world.close();
  }
  world = null;
});
