import { buildScorecards } from '../../../src/app/build/buildScorecards';
import type * as BuildScorecards from '../../../src/app/build/buildScorecards';
import type * as RememberedMatches from '../../../src/app/list/rememberedMatches';
import { findForms } from '../../../src/app/forms/findForms';
import { makeForms } from '../../../src/app/forms/makeForms';
import type * as MakeForms from '../../../src/app/forms/makeForms';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { keepNote } from '../../../src/app/notes/keepNote';
import { readRememberedMatches } from '../../../src/app/list/rememberedMatches';
import { inspectWorkbook, sureRole } from '../../../src/app/list/inspect';
import { readRegistry } from '../../../src/excel/registry';
import { runStep } from '../../../src/excel/runStep';
import { ok } from '../../../src/base/result';
import { readNote } from '../../../src/registry/notes';
import { actBefore, tapRequests } from '../../faults/tap';
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
  readonly makeForms: typeof MakeForms.makeForms;
}

function otherRuntime(): OtherRuntime {
  let loaded: OtherRuntime | undefined;
  jest.isolateModules(() => {
    const { rememberMatches } = jest.requireActual<typeof RememberedMatches>('../../../src/app/list/rememberedMatches');
    const { buildScorecards } = jest.requireActual<typeof BuildScorecards>('../../../src/app/build/buildScorecards');
    const forms = jest.requireActual<typeof MakeForms>('../../../src/app/forms/makeForms');
    loaded = { rememberMatches, buildScorecards, makeForms: forms.makeForms };
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

describe.each([
  ['first cards', false, []],
  ['first cards beside a note', true, []],
  ['cards of further people', false, BUILT],
])('%s that another runtime builds', (_, isNoted, before) => {
  // Among them are the moments between the look at the registry and that at the names of the sheets.
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('before request %i of a build are not built twice', async (due) => {
    if (isNoted) need(await keepNote('lostSettings', () => ({ before: false, after: true })));
    if (before.length > 0) await world.build(PERIOD);
    const { services } = world;
    const inspection = need(await inspectWorkbook(services));
    const rows = inspection.rows.filter(({ row }) => row.people.some(({ name }) => MORE.includes(name)));
    const chosen = { ...inspection, rows };
    let requests = 0;
    const isDue = (): boolean => ++requests === due;
    const acted = actBefore(world.book, isDue, async () => {
      need(await otherRuntime().buildScorecards(chosen, sureRole, services, options));
    });
    const outcome = await buildScorecards(chosen, sureRole, services, options);
    expect(acted()).toBe(true);
    const refused = outcome.ok ? outcome.value.stoppedBy : outcome.error;
    // Who is told that the name is there already builds again.
    if (refused !== null) need(await buildScorecards(chosen, sureRole, services, options));
    const { cards } = await registry();
    expect(cards.map(({ record, sheetName }) => [record.name, sheetName]).sort()).toEqual(
      [...before, ...MORE].map((name) => [name, name]).sort(),
    );
    const sheets = await world.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    // Own sheets that both make in one moment may stand twice: docs/decisions/0042-meanwhile.md.
    const own = due === 4 ? [] : ['考核设置', '绩效汇总'];
    const isLookedAt = new RegExp(`^(?:${[...own, ...MORE].join('|')})`);
    expect(sheets.filter((name) => isLookedAt.test(name)).sort()).toEqual([...own, ...MORE].sort());
  });
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

test('two forms that are first made at once are both remembered, each with the sheets made of it', async () => {
  await world.run(async (context) => {
    for (const name of ['责任书模板', '转正表']) {
      context.workbook.worksheets.add(name).getRange('A1:B1').values = [[name, '{{姓名}}']];
    }
    await context.sync();
  });
  need(await keepNote('lostSettings', () => ({ before: false, after: true })));
  const form = (sheet: string) => ({ sheet, per: 'person', purpose: '', period: PERIOD }) as const;
  const { services, inspection } = world;
  const acted = actBefore(world.book, writes('责任书模板'), async () => {
    need(await otherRuntime().makeForms(inspection, sureRole, services, form('转正表')));
  });
  need(await makeForms(inspection, sureRole, services, form('责任书模板')));
  expect(acted()).toBe(true);
  const found = need(await findForms(need(await inspectWorkbook(services))));
  expect(found.map(({ sheet, remembered, made }) => [sheet, remembered !== null, made])).toEqual([
    ['责任书模板', true, 3],
    ['转正表', true, 3],
  ]);
});

test('what a third one notes while the note of another gets its place back is kept as well', async () => {
  const own = { title: '首席段子手', department: '运营部', roleId: null };
  const later = { title: '气氛组组长', department: '客服部', roleId: null };
  const third = { title: '快乐研究员', department: '行政部', roleId: null };
  need(await keepNote('matches', () => ({ before: [], after: [own] })));
  // The mending is the only request that writes both decisions at once.
  const mends = (text: string): boolean => writes('气氛组组长')(text) && text.includes(MATCH.title);
  let between = (): boolean => false;
  actBefore(world.book, writes('气氛组组长'), async () => {
    await remember();
    between = actBefore(world.book, mends, async () => {
      need(await otherRuntime().rememberMatches([third]));
    });
  });
  need(await keepNote('matches', ({ notes }) => ({ before: notes.get('matches'), after: [own, later] })));
  expect(between()).toBe(true);
  const kept = need(await readRememberedMatches());
  expect(kept).toHaveLength(4);
  expect(kept).toEqual(expect.arrayContaining([own, later, MATCH, third]));
});

test('a note stays that stood where a request wrote whose answer is lost', async () => {
  need(await keepNote('lostSettings', () => ({ before: false, after: true })));
  const isOurs = writes('sheetLanguage');
  let left = 1;
  const untap = tapRequests(world.book, (_nth, _body, text) => {
    if (!isOurs(text) || left === 0) return null;
    left -= 1;
    return { kind: 'after', code: 'GeneralException' };
  });
  const acted = actBefore(world.book, isOurs, remember);
  const note = () => keepNote('sheetLanguage', () => ({ before: undefined, after: 'en-US' }));
  expect(await note()).toMatchObject({ ok: false });
  untap();
  expect([acted(), left]).toEqual([true, 0]);
  expect(need(await readRememberedMatches())).toEqual([MATCH]);
  need(await note());
  expect(readNote(await registry(), 'sheetLanguage')).toBe('en-US');
  expect(need(await readRememberedMatches())).toEqual([MATCH]);
});

test('a line of a card stays that stood where a request wrote whose answer is lost', async () => {
  await world.build(PERIOD);
  const { services } = world;
  const inspection = need(await inspectWorkbook(services));
  const rows = inspection.rows.filter(({ row }) => row.people.some(({ name }) => MORE.includes(name)));
  const [first, second] = rows.map((row) => ({ ...inspection, rows: [row] }));
  if (!first || !second) throw new Error('two rows');
  const isOurs = writes('2026-11/');
  let left = 0;
  const untap = tapRequests(world.book, (_nth, _body, text) => {
    if (!isOurs(text) || left === 0) return null;
    left -= 1;
    return { kind: 'after', code: 'GeneralException' };
  });
  const acted = actBefore(world.book, isOurs, async () => {
    need(await otherRuntime().buildScorecards(second, sureRole, services, options));
    left = 1;
  });
  await buildScorecards(first, sureRole, services, options);
  untap();
  expect([acted(), left]).toEqual([true, 0]);
  need(await buildScorecards(first, sureRole, services, options));
  const { cards } = await registry();
  expect(cards.map(({ record }) => record.name).sort()).toEqual([...BUILT, ...MORE].sort());
  expect(cards.filter(({ record, sheetName }) => sheetName !== record.name)).toEqual([]);
});
