import { applyCollect, planCollect, type CollectPlan } from '../../src/app/packs/collectPacks';
import { makePacks, planHandout } from '../../src/app/packs/handOut';
import { listRaters } from '../../src/app/packs/raterSheet';
import { readReturns } from '../../src/app/packs/readReturns';
import { applyActuals } from '../../src/app/month/importActuals';
import { countPlace } from '../../src/app/cards/newCard';
import type { MadePack } from '../../src/app/packs/handOut';
import type { CellValue } from '../../src/base/grid';
import { parseArea } from '../../src/base/address';
import type { GridField } from '../../src/scorecard/card/cardGrid';
import type { GroupRater } from '../../src/scoring/raters';
import { settingLabel } from '../../src/scorecard/settings/settingWords';
import { need, type MonthWorld } from '../app/monthWorld';
import { packTexts } from '../../src/i18n/sheets/packs/texts';
import { partsOf } from './packWorld';
import { confirmAll, filledIn, handOutToRaters, LIST, listed, PERIOD, raterWorld, TEXTS } from './raterWorld';

/** Who rates whom is proposed and confirmed, forms go out and come back, and only means get into the workbook. */

let world: MonthWorld;
beforeAll(async () => {
  world = await raterWorld();
});
afterAll(() => world.close());

const RATED = '吴晓晓';
const CUSTOMERS = ['甲公司王总', '乙公司李总'];

async function shown(name: string, field: GridField): Promise<CellValue[]> {
  const card = (await world.cards(PERIOD)).find(({ record }) => record.name === name);
  const { indicators = [], columns = {} } = card?.record.grid ?? {};
  const values = await world.read(card?.sheetName ?? '');
  return indicators.flatMap(({ row, direction }) =>
    direction === null ? [values[row]?.[columns[field] ?? -1] ?? ''] : [],
  );
}

async function countOf(name: string, rater: GroupRater): Promise<CellValue> {
  const card = (await world.cards(PERIOD)).find(({ record }) => record.name === name);
  const place = parseArea(card?.record.results[countPlace(rater)] ?? '');
  return (await world.read(card?.sheetName ?? ''))[place?.row ?? -1]?.[place?.column ?? -1] ?? '';
}

const collect = async (files: readonly { file: string; bytes: Uint8Array }[]): Promise<CollectPlan> =>
  need(await planCollect(files, world.services, TEXTS));

const enter = async (plan: CollectPlan) =>
  need(await applyCollect(plan, { replaces: () => false, collectedOn: '2026-12-06' }, TEXTS));

let packs: readonly MadePack[];
const packOf = (rater: string): MadePack => {
  const found = packs.find(({ recipient }) => recipient === rater);
  if (!found) throw new Error(`${rater} got no form: ${packs.map(({ recipient }) => recipient).join()}`);
  return found;
};
let peers: readonly string[];

test('nobody gets a form before HR has confirmed who rates whom; what HR typed stays when the list is brought up to date', async () => {
  const options = { kind: 'rater', unassigned: 'leave' } as const;
  expect(await planHandout(world.services, options, '', TEXTS)).toEqual({
    ok: false,
    error: { kind: 'ratersNotConfirmed', sheet: null },
  });
  const first = need(await listRaters(world.services, TEXTS));
  const lines = (await listed(world)).map(({ cells }) => cells.slice(1));
  expect(lines).toContainEqual([RATED, expect.anything(), expect.anything(), '隔级上级', expect.anything(), '']);
  expect(lines).toContainEqual([RATED, expect.anything(), expect.anything(), '客户', '', '']);
  peers = lines.flatMap(([name, , , as, rater]) => (name === RATED && as === '同事' ? [String(rater)] : []));
  expect(peers.length).toBeGreaterThan(3);
  expect(peers).toContain('郑好');
  expect(peers).not.toContain(RATED);
  expect(await planHandout(world.services, options, '', TEXTS)).toMatchObject({
    error: { kind: 'ratersNotConfirmed', sheet: LIST },
  });
  await confirmAll(world, CUSTOMERS);
  expect(need(await listRaters(world.services, TEXTS))).toEqual({
    ...{ period: PERIOD, sheet: LIST, added: 0, waiting: 0, confirmed: first.added },
  });
});

test('a form holds the lines to be rated and nothing else of the workbook', async () => {
  packs = await handOutToRaters(world);
  expect(packs.map(({ recipient }) => recipient)).toEqual(expect.arrayContaining([...CUSTOMERS, ...peers]));
  const card = (await world.cards(PERIOD)).find(({ record }) => record.name === RATED);
  const [, id = ''] = card?.record.number.split('/') ?? [];
  for (const [part, text] of partsOf(packOf(CUSTOMERS[0] ?? '').bytes)) {
    expect({ part, numbers: text.includes(id) }).toEqual({ part, numbers: false });
    expect(text).not.toMatch(/权重|实际完成|上级评分|薪|客服部/);
  }
  const text = [...partsOf(packOf(CUSTOMERS[0] ?? '').bytes).values()].join('');
  expect(text).toContain(RATED);
  expect(text).not.toContain('郑好');
});

test('fewer than the settings ask for leave nothing behind; of enough the mean and their number are entered', async () => {
  const two = await Promise.all(peers.slice(0, 2).map((peer) => filledIn(packOf(peer), () => 5)));
  const few = await collect(two);
  expect(few.ratings.changes).toEqual([]);
  expect(few.ratings.left).toContainEqual(
    expect.objectContaining({ name: RATED, as: 'peer', code: 'tooFew', raters: 2 }),
  );
  const given = [5, 4, 2];
  const three = await Promise.all(peers.slice(0, 3).map((peer, at) => filledIn(packOf(peer), () => given[at] ?? '')));
  const superior = packs.find(
    ({ recipient, cards }) =>
      cards.length > 0 && !peers.includes(recipient) && !CUSTOMERS.includes(recipient) && recipient !== RATED,
  );
  const head = await filledIn(superior ?? packOf(''), () => 3);
  const customers = await Promise.all(CUSTOMERS.map((name) => filledIn(packOf(name), () => 1)));
  const plan = await collect([...three, head, ...customers]);
  expect(JSON.stringify(plan.ratings.files)).not.toMatch(/"value"/);
  const report = await enter(plan);
  expect(new Set(await shown(RATED, 'peer'))).toEqual(new Set([3.67]));
  expect(await countOf(RATED, 'peer')).toBe(3);
  expect(new Set(await shown(RATED, 'superior'))).toEqual(new Set([3]));
  expect(new Set(await shown(RATED, 'customer'))).toEqual(new Set(['']));
  expect(await countOf(RATED, 'customer')).toBe('');
  expect((await collect([...three, head])).ratings.changes).toEqual([]);

  // Nothing of what a single one gave is anywhere: not in the file, not in what would be taken back.
  const sayings = [...report.undo, ...report.applied].map(({ before, after }) => [before, after]).flat();
  expect(sayings.filter((value) => value === 5 || value === 2)).toEqual([]);
  const log = (await world.read(report.log ?? '')).flat();
  expect(log).toContain(peers[0]);

  // One more tells what the fourth said.
  const four = [...three, await filledIn(packOf(peers[3] ?? ''), () => 1)];
  const more = await collect(four);
  expect(more.ratings.changes.filter(({ name }) => name === RATED)).toEqual([]);
  expect(more.ratings.left).toContainEqual(expect.objectContaining({ name: RATED, as: 'peer', code: 'tellsOne' }));
  need(await applyActuals(report.undo));
  expect(new Set(await shown(RATED, 'peer'))).toEqual(new Set(['']));
  await enter(await collect(four));
  expect(new Set(await shown(RATED, 'peer'))).toEqual(new Set([3]));
  expect(await countOf(RATED, 'peer')).toBe(4);
});

test('a second return counts instead of the first, whole; a rater who is not confirmed any more does not count', async () => {
  const again = await handOutToRaters(world, '2026-11-26T09:00');
  const first = await filledIn(packOf(peers[0] ?? ''), () => 5);
  const other = again.find(({ recipient }) => recipient === peers[0]);
  const second = { ...(await filledIn(other ?? packOf(''), () => '')), file: '第二份.xlsx' };
  const rest = await Promise.all(peers.slice(1, 3).map((peer) => filledIn(packOf(peer), () => 4)));
  const plan = await collect([second, first, ...rest]);
  expect(plan.ratings.files.map(({ replacedBy }) => replacedBy)).toEqual([null, '第二份.xlsx', null, null]);
  expect(plan.ratings.left).toContainEqual(expect.objectContaining({ as: 'peer', name: RATED, raters: 2 }));
  const line = (await listed(world)).find(({ cells }) => cells[1] === RATED && cells[5] === peers[1]);
  await world.write(LIST, `G${line?.row ?? 0}`, [['否']]);
  const less = await collect([first, ...rest]);
  expect(less.ratings.files[1]?.problems).toContainEqual(
    expect.objectContaining({ code: 'notConfirmed', name: RATED }),
  );
});

test('text, half levels and lost lines are told without what was entered; who has returned is on record', async () => {
  const odd = await filledIn(packOf(peers[2] ?? ''), (name) => (name === RATED ? 4.5 : '很好'));
  const plan = await collect([odd]);
  const codes = new Set(plan.ratings.files[0]?.problems.map(({ code }) => code));
  expect(codes).toEqual(new Set(['notARating']));
  expect(JSON.stringify(plan)).not.toMatch(/4\.5|很好/);
  const { lines } = need(await readReturns(world.services, TEXTS, { nobody: [] }));
  const raters = lines.filter(({ kind }) => kind === 'rater');
  expect(raters.find(({ recipient }) => recipient === peers[0])?.returnedOn).toBe('2026-12-06');
  expect(raters.some(({ returnedOn }) => returnedOn === null)).toBe(true);
});

test('a list that lost its headers holds up the forms alone: cards in the same batch are taken', async () => {
  const options = { kind: 'employee', unassigned: 'leave' } as const;
  const plan = need(await planHandout(world.services, options, '', TEXTS));
  const time = { handedOutAt: '2026-11-26T09:00', due: null };
  const made = await makePacks(world.book.save(), plan, time, packTexts('zh-CN'));
  if (!made.ok) throw new Error(made.error);
  const own = made.value.packs.find(({ recipient }) => recipient.includes(RATED));
  const form = await filledIn(packOf(peers[0] ?? ''), () => 4);
  const header = (await listed(world))[0]?.row ?? 0;
  const rater = `F${header - 1}`;
  await world.write(LIST, rater, [['某人']]);
  const read = await collect([{ file: '本人.xlsx', bytes: own?.bytes ?? new Uint8Array() }, form]);
  expect(read.files.map(({ file, refusal }) => [file, refusal])).toEqual([['本人.xlsx', null]]);
  expect(read.ratings).toMatchObject({ files: [{ file: form.file, refusal: 'ratersDamaged', rated: 0 }], changes: [] });
  await world.write(LIST, rater, [['评分人']]);
  expect((await collect([form])).ratings.files).toMatchObject([{ refusal: null }]);
});

test('goals of probation are rated too, worded as on their card', async () => {
  const own = await raterWorld(['吴晓晓', '杨柳']);
  const row = await own.rowOf('考核设置', settingLabel('probationCards', 'zh-CN'));
  await own.write('考核设置', `B${row}`, [[3]]);
  await own.build(PERIOD);
  const card = (await own.cards(PERIOD)).find(({ record }) => record.name === '杨柳');
  const goals = (card?.record.grid?.indicators ?? []).filter(({ id }) => id.startsWith('probation-goal-'));
  expect([card?.record.kind, goals.length > 0]).toEqual(['probation', true]);
  // A list too long for one request goes in several, whole.
  const { added } = need(await listRaters(own.services, TEXTS, 2000));
  const lines = await listed(own);
  expect(lines.filter(({ cells }) => cells[1] !== '')).toHaveLength(added);
  // So do those that are added later.
  const [first, last] = [lines[0]?.row ?? 0, lines.at(-1)?.row ?? 0];
  await own.write(
    LIST,
    `A${first}:G${last}`,
    lines.map(() => Array<string>(7).fill('')),
  );
  expect(need(await listRaters(own.services, TEXTS, 2000)).added).toBe(added);
  expect((await listed(own)).filter(({ cells }) => cells[1] !== '')).toHaveLength(added);
  await confirmAll(own, CUSTOMERS);
  const plan = need(await planHandout(own.services, { kind: 'rater', unassigned: 'leave' }, '', TEXTS));
  const asked = plan.groups.flatMap(({ ratings = [] }) => ratings.filter(({ name }) => name === '杨柳'));
  const rules = await own.read(card?.sheetName ?? '');
  for (const { id, row: at } of goals) {
    const lines = asked.filter(({ indicator }) => indicator === id);
    expect(lines.length).toBeGreaterThan(0);
    for (const { standard, bounds } of lines) {
      const [wording = ''] = standard.split('\n');
      expect(wording.length).toBeGreaterThan(5);
      expect(String(rules[at]?.[card?.record.grid?.columns.rule ?? -1])).toContain(wording);
      expect(bounds).toMatchObject({ type: 'whole', min: 1, max: 5 });
    }
  }
  own.close();
});
