import { buildScorecards } from '../../../src/app/cards/buildScorecards';
import type * as BuildScorecards from '../../../src/app/cards/buildScorecards';
import type * as RememberedMatches from '../../../src/app/list/rememberedMatches';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { keepNote } from '../../../src/app/notes/keepNote';
import { readRememberedMatches } from '../../../src/app/list/rememberedMatches';
import { inspectWorkbook, sureRole } from '../../../src/app/list/inspect';
import { readRegistry } from '../../../src/excel/registry';
import { runStep } from '../../../src/excel/runStep';
import { ok } from '../../../src/base/result';
import { readNote } from '../../../src/registry/notes';
import { actBefore } from '../../faults/tap';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

/*
 * Pane, ribbon and other people's Excel are runtimes of their own on one workbook: what one of them notes between the look and the
 * writing of another has to stand afterwards.
 */

const PERIOD = '2026-11';
const BUILT = ['吴晓晓', '郑好', '杨柳'];
/** Their roles are none of those that are built first. */
const MORE = ['温如言', '乔木'];
const options = { period: PERIOD, namePattern: '{姓名}', unnamed: 'perPlace' } as const;
const MATCH = { title: '打包西施', department: '仓储部', roleId: 'packer' };

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
});
afterEach(() => world.close());

/** Modules as another runtime has them, with a queue and memories of its own. */
interface OtherRuntime {
  readonly rememberMatches: typeof RememberedMatches.rememberMatches;
  readonly buildScorecards: typeof BuildScorecards.buildScorecards;
}

function otherRuntime(): OtherRuntime {
  let loaded: OtherRuntime | undefined;
  jest.isolateModules(() => {
    const { rememberMatches } = jest.requireActual<typeof RememberedMatches>('../../../src/app/list/rememberedMatches');
    const { buildScorecards } = jest.requireActual<typeof BuildScorecards>('../../../src/app/cards/buildScorecards');
    loaded = { rememberMatches, buildScorecards };
  });
  if (loaded === undefined) throw new Error('not loaded');
  return loaded;
}

const remember = async (): Promise<void> => {
  need(await otherRuntime().rememberMatches([MATCH]));
};

const registry = async () => need(await runStep(async (workbook) => ok(await readRegistry(workbook))));

/** A request that writes into the registry. */
const writes =
  (what: string) =>
  (text: string): boolean =>
    text.includes('_rolecard') && text.includes(what);

test('a decision noted while first cards are about to be drawn stays, and so does what the cards are noted by', async () => {
  // The registry is there: both runtimes find its next free line.
  need(await keepNote('lostSettings', () => ({ before: false, after: true })));
  const acted = actBefore(world.book, writes('2026-11/'), remember);
  await world.build(PERIOD);
  expect(acted()).toBe(true);
  expect(need(await readRememberedMatches())).toEqual([MATCH]);
  const { cards, notes, sheets } = await registry();
  expect(
    cards.map(({ record, sheetName, entered, trace }) => [record.name, sheetName, entered, trace !== null]),
  ).toEqual([
    ['吴晓晓', '吴晓晓', 0, true],
    ['郑好', '郑好', 0, true],
    ['杨柳', '杨柳', 0, true],
  ]);
  expect(cards.every(({ record }) => record.results['total.score'] !== undefined)).toBe(true);
  expect(sheets.get('template')).toBe('考核表模板');
  expect(readNote({ notes }, 'drafts')).toEqual([]);
});

test('cards that two runtimes build at once have a line each, and none is built twice', async () => {
  await world.build(PERIOD);
  const { services } = world;
  const inspection = need(await inspectWorkbook(services));
  const rows = inspection.rows.filter(({ row }) => row.people.some(({ name }) => MORE.includes(name)));
  expect(rows).toHaveLength(2);
  const [first, second] = rows.map((row) => ({ ...inspection, rows: [row] }));
  const acted = actBefore(world.book, writes('2026-11/'), async () => {
    if (second) need(await otherRuntime().buildScorecards(second, sureRole, services, options));
  });
  if (first) need(await buildScorecards(first, sureRole, services, options));
  expect(acted()).toBe(true);
  const { cards } = await registry();
  expect(cards.map(({ record }) => record.name).sort()).toEqual([...BUILT, ...MORE].sort());
  expect(cards.filter(({ record, sheetName }) => sheetName !== record.name)).toEqual([]);
  expect(cards.map(({ trace }) => trace)).not.toContain(null);
});

test('two decisions for different titles, noted at once, are both kept', async () => {
  const own = { title: '首席段子手', department: '运营部', roleId: null };
  need(await keepNote('matches', () => ({ before: [], after: [own] })));
  const later = { title: '气氛组组长', department: '客服部', roleId: null };
  const acted = actBefore(world.book, writes('气氛组组长'), remember);
  need(await keepNote('matches', ({ notes }) => ({ before: notes.get('matches'), after: [own, later] })));
  expect(acted()).toBe(true);
  expect(need(await readRememberedMatches())).toEqual([own, MATCH, later]);
});

test('a decision noted while a period is closed stays, and the period is closed', async () => {
  await world.build(PERIOD);
  const acted = actBefore(world.book, writes('closedPeriods'), remember);
  need(await closePeriod(world.services, { closedOn: '2026-12-01', evenIncomplete: true }));
  expect(acted()).toBe(true);
  expect(need(await readRememberedMatches())).toEqual([MATCH]);
  expect(Object.keys(readNote(await registry(), 'closedPeriods'))).toEqual([PERIOD]);
});
