import { cutEvidence } from '../../src/app/evidence/cutEvidence';
import { planEvidence } from '../../src/app/evidence/planEvidence';
import { closePeriod } from '../../src/app/month/closePeriod';
import { makePacks, planHandout } from '../../src/app/packs/handOut';
import { packTexts } from '../../src/i18n/sheets/packs/texts';
import { monthWorld, need, type MonthWorld } from '../app/monthWorld';
import { partsOf } from '../packs/packWorld';

/** A workbook that HR has set to calculate by hand shows old totals until somebody presses F9: nothing is fixed or handed on as it shows then. */

const PERIOD = '2026-11';
const languages = [packTexts('zh-CN')];

let world: MonthWorld;
/** Whether Excel heeds being asked for what has changed alone. */
let recalculates = true;
afterEach(() => world.close());

/** Cards scored while the workbook calculates so. */
async function scored(mode: 'Automatic' | 'Manual'): Promise<string> {
  world = await monthWorld();
  await world.build(PERIOD);
  await world.run(async (context) => {
    context.workbook.application.calculationMode = mode;
    await context.sync();
  });
  world.book.host.workbook.traits.recalculatesChanged = recalculates;
  const cards = await world.cards(PERIOD);
  for (const card of cards) await world.rate(card, 80);
  return cards[0]?.record.name ?? '';
}

/** What comes of the same work on a workbook that calculates by itself, and on one that does not. */
async function bothWays<T>(work: (person: string) => Promise<T>): Promise<readonly [T, T]> {
  const automatic = await work(await scored('Automatic'));
  world.close();
  return [automatic, await work(await scored('Manual'))];
}

test('what a card shows is old until it is calculated', async () => {
  const [automatic, manual] = await bothWays(async () => {
    const [card] = await world.cards(PERIOD);
    return world.read(card?.sheetName ?? '');
  });
  expect(manual).not.toEqual(automatic);
});

describe.each([
  ['Excel calculates what has changed when it is asked to', true],
  ['Excel calculates all or nothing', false],
])('where %s', (_, heeds) => {
  beforeEach(() => (recalculates = heeds));

  test('closing fixes what the entries come to', async () => {
    const [automatic, manual] = await bothWays(async () => {
      need(await closePeriod(world.services, { closedOn: '2026-12-01', evenIncomplete: true, period: PERIOD }));
      return world.read('绩效历史');
    });
    expect(manual).toEqual(automatic);
  });

  test('evidence holds what the entries come to', async () => {
    const texts = languages[0]?.evidence;
    if (!texts) throw new Error('no texts');
    const [automatic, manual] = await bothWays(async (person) => {
      const plan = need(await planEvidence(world.services, { people: [person], year: '2026' }, texts));
      const cut = cutEvidence(world.book.save(), plan, texts, []);
      if (!cut.ok) throw new Error(cut.error);
      return [...partsOf(cut.value.bytes)].filter(([part]) => part.startsWith('xl/worksheets/'));
    });
    expect(manual).toEqual(automatic);
  });

  test('packs hold what the entries come to', async () => {
    const [automatic, manual] = await bothWays(async () => {
      const options = { kind: 'manager', unassigned: 'pack' } as const;
      const plan = need(await planHandout(world.services, options, '-', languages));
      const [texts] = languages;
      if (!texts) throw new Error('no texts');
      const made = await makePacks(world.book.save(), plan, { handedOutAt: '2026-11-25T09:00', due: null }, texts, {});
      if (!made.ok) throw new Error(made.error);
      return made.value.packs.map(({ bytes }) =>
        [...partsOf(bytes)].filter(([part]) => part.startsWith('xl/worksheets/')),
      );
    });
    expect(manual).toEqual(automatic);
  });
});
