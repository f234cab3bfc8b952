import type { BuildOptions } from '../../../src/app/build/buildOptions';
import { buildScorecards } from '../../../src/app/build/buildScorecards';
import { sureRole, type MatchedRow } from '../../../src/app/list/inspect';
import { refreshPaySheet } from '../../../src/app/month/refreshPaySheet';
import { startNextPeriod } from '../../../src/app/month/startNextPeriod';
import { readSituation } from '../../../src/app/situation/readSituation';
import { cellAddress } from '../../../src/base/address';
import { settingLabel } from '../../../src/scorecard/settings/settingWords';
import { refreshCycle } from '../../../src/app/cycle/refreshCycle';
import { spanOf } from '../../scorecard/cycle/cycleWorld';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

const QUARTERLY = 'R01';

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
});
afterEach(() => world.close());

/** One of the three has a post that is assessed by the quarter. */
const roleOf = (row: MatchedRow) => (row.row.people[0]?.name === '郑好' ? QUARTERLY : sureRole(row));
const build = (period: string, more: Partial<BuildOptions> = {}) =>
  buildScorecards(world.inspection, roleOf, world.services, {
    period,
    namePattern: '{姓名}',
    unnamed: 'perPlace',
    ...more,
  });
const next = (more: { readonly next?: string; readonly closedOn?: string } = {}) =>
  startNextPeriod(world.inspection, roleOf, world.services, {
    namePattern: '{姓名}',
    closedOn: '2026-10-08',
    evenIncomplete: true,
    ...more,
  });
const byRole = async (mode: 1 | 2) => {
  const row = await world.rowOf('考核设置', settingLabel('periodMode', 'zh-CN'));
  await world.write('考核设置', `B${row}`, [[mode]]);
};
const rateAll = async (period: string, points: number): Promise<void> => {
  for (const card of await world.cards(period)) await world.rate(card, points);
};
const unprotect = (sheet: string) =>
  world.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.unprotect();
    await context.sync();
  });
const names = async (period: string) => (await world.cards(period)).map(({ record }) => record.name);

test('by role, months and quarters follow each other, each with the people it is for', async () => {
  need(await build('2026-08', { only: ({ row }) => row.people[0]?.name === '吴晓晓' }));
  await byRole(2);
  const august = need(await build('2026-08'));
  expect(await names('2026-08')).toEqual(['吴晓晓']);
  expect(await names('2026-08')).not.toContain('郑好');
  expect(august.notAssessed.map(({ name, reason, note }) => [name, reason, note])).toEqual([
    ['郑好', 'quarterly', '2026-Q3'],
    ['杨柳', 'notYetHired', '2026-09-14'],
  ]);
  expect(august.offList).toEqual([]);
  const row = await world.rowOf('考核设置', '考核周期');
  expect((await world.read('考核设置'))[row - 1]?.[1]).toBe('2026-08');
  expect(need(await readSituation(world.services)).rules?.byRole).toBe(true);

  await rateAll('2026-08', 90);
  expect(need(await next()).built.period).toBe('2026-09');
  await rateAll('2026-09', 80);
  const [target] = (await world.cards('2026-09')).flatMap(({ sheetName, record: { name, grid } }) =>
    (grid?.indicators ?? []).flatMap((line) =>
      name === '吴晓晓' && (line.target ?? 0) > 0
        ? [{ sheetName, row: line.row, column: grid?.columns.target ?? 0 }]
        : [],
    ),
  );
  await unprotect(target?.sheetName ?? '');
  await world.write(target?.sheetName ?? '', cellAddress(target?.row ?? 0, target?.column ?? 0), [[0.77]]);
  const quarter = need(await next());
  expect(quarter.built.period).toBe('2026-Q3');
  expect(await names('2026-Q3')).toEqual(['郑好']);
  expect(quarter.built.notAssessed.map(({ reason, note }) => [reason, note])).toEqual([
    ['monthly', '2026-09'],
    ['monthly', '2026-09'],
  ]);
  expect((await world.read('绩效汇总')).flat()).toContain('郑好');
  await rateAll('2026-Q3', 95);
  const october = need(await next());
  expect([october.built.period, await names('2026-10')]).toEqual(['2026-10', ['吴晓晓', '杨柳']]);
  // A month goes on from the month before, though the quarter came between.
  expect(october.built.carriedTargets.map(({ name, value }) => [name, value])).toEqual([['吴晓晓', 0.77]]);
  // A year has the months of the ones and the quarter of the other, whose total stands in each of its months.
  const half = need(await refreshCycle(spanOf('2026-H2'), world.services));
  expect(half.months.slice(1, 3).map(({ people }) => people)).toEqual([2, 3]);
  // Months that are no quarter are called by their days, in the language of the sheet.
  const months = need(await refreshCycle(spanOf('2026-08..2026-09'), world.services));
  expect((await world.read(months.sheet))[0]?.[0]).toBe('考核汇总 2026-08-01至2026-09-30');
});

test('the pay sheet says who is not on it', async () => {
  await world.build('2026-09');
  await byRole(2);
  await build('2026-09');
  const pay = need(await refreshPaySheet(world.services));
  expect((await world.read(pay.sheet)).flat().join()).toContain('按其他周期（如季度、年度）考核的人员不在本表');
  await byRole(1);
  need(await build('2026-10'));
  const other = need(await refreshPaySheet(world.services));
  expect((await world.read(other.sheet)).flat().join()).not.toContain('按其他周期');
});

test("a period that is nobody's is refused before anything is written or closed", async () => {
  need(await build('2026-09'));
  await byRole(2);
  const refused = { ok: false, error: { kind: 'nobodyInPeriod', period: '2026-H2', people: 3 } };
  expect(await build('2026-H2')).toEqual(refused);
  expect(await next({ next: '2026-H2' })).toEqual(refused);
  expect(await next({ next: '2026-08' })).toMatchObject({ error: { kind: 'nextNotBehind' } });
  expect(await world.sheetNames()).not.toContain('绩效历史');
  const row = await world.rowOf('考核设置', '考核周期');
  expect((await world.read('考核设置'))[row - 1]?.[1]).toBe('2026-09');
  // Days of HR's own are for everybody.
  expect(need(await build('2026-09-10..2026-11-11')).built).toHaveLength(3);
});

test('who has a card already keeps it and is told apart from those who left the list', async () => {
  need(await build('2026-09'));
  await byRole(2);
  const again = need(await build('2026-09'));
  expect(again.elsewhere?.map(({ name }) => name)).toEqual(['郑好']);
  expect(again.offList).toEqual([]);
  expect(await names('2026-09')).toContain('郑好');
});

test('a quarter built at its beginning keeps what was aimed at when it is its turn', async () => {
  need(await build('2026-07'));
  await byRole(2);
  need(await build('2026-Q3'));
  const [card] = await world.cards('2026-Q3');
  const { grid } = card?.record ?? {};
  const line = grid?.indicators.find(({ target }) => (target ?? 0) > 0);
  const address = cellAddress(line?.row ?? 0, grid?.columns.target ?? 0);
  const sheet = card?.sheetName ?? '';
  await unprotect(sheet);
  await world.write(sheet, address, [[0.77]]);
  need(await build('2026-09'));
  expect(need(await next()).built.kept.map(({ name }) => name)).toEqual(['郑好']);
  const at = await world.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
    cell.load('values');
    await context.sync();
    return cell.values as unknown[][];
  });
  expect(at).toEqual([[0.77]]);
});
