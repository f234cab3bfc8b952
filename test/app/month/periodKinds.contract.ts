import { closedCards } from '../../../src/app/archive/archiveCards';
import { buildScorecards } from '../../../src/app/build/buildScorecards';
import { refreshCycle } from '../../../src/app/cycle/refreshCycle';
import { sureRole, type MatchedRow } from '../../../src/app/list/inspect';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { exportActualsTable } from '../../../src/app/month/exportActuals';
import { applyActuals, planActualsImport } from '../../../src/app/month/importActuals';
import { refreshPaySheet } from '../../../src/app/month/refreshPaySheet';
import { reopenPeriod } from '../../../src/app/month/reopenPeriod';
import { startNextPeriod } from '../../../src/app/month/startNextPeriod';
import { refreshTargetsTable } from '../../../src/app/month/targetsTable';
import { calibrate } from '../../../src/app/review/calibrate';
import { chosenEdits } from '../../../src/scorecard/actuals/chosenEdits';
import { spanOf } from '../../scorecard/cycle/cycleWorld';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
});
afterEach(() => world.close());

const rateAll = async (period: string, points: number): Promise<void> => {
  for (const card of await world.cards(period)) await world.rate(card, points);
};
const next = (options: { readonly next?: string; readonly closedOn: string }) =>
  startNextPeriod(world.inspection, sureRole, world.services, { namePattern: '{姓名}', ...options });
const setting = async (label: string) => (await world.read('考核设置')).find(([text]) => text === label)?.[1];
const textsOf = async (sheet: string) => (await world.read(sheet)).flat().map(String);

test('targets that are amounts for a month are told with the cards they stand on, not in a month', async () => {
  world.close();
  const counted = ['R06', 'R09', 'R15'];
  const isChosen = (row: MatchedRow) => counted.includes(sureRole(row) ?? '');
  world = await monthWorld('zh-CN', (rows) => [...world.inspection.rows, ...rows.filter(isChosen)]);
  const build = async (period: string) =>
    need(
      await buildScorecards(world.inspection, sureRole, world.services, {
        ...{ namePattern: '{姓名}', unnamed: 'placesOnly', period },
      }),
    );
  const { built, monthlyTargets } = await build('2026-Q3');
  const targets = await Promise.all(built.map(async ({ sheetName }) => (await textsOf(sheetName)).join()));
  const named = monthlyTargets?.indicators ?? [];
  expect(named).toContain('报表逾期次数');
  expect(monthlyTargets?.cards).toBeLessThan(built.length);
  expect(monthlyTargets?.cards).toBe(targets.filter((text) => named.some((name) => text.includes(name))).length);
  expect(await build('2026-11')).not.toHaveProperty('monthlyTargets');
});

test('a quarter is built, aimed, scored, paid, calibrated, closed, followed by the next, and opened again', async () => {
  await world.build('2026年第三季度');
  const cards = await world.cards('2026-Q3');
  expect(cards.map(({ record }) => record.number)).toContain('2026-Q3/E1022');
  expect(await setting('考核周期')).toBe('2026-Q3');
  const first = cards[0]?.sheetName ?? '';
  expect(await textsOf(first)).toContain('2026年第三季度');
  expect((await world.read('绩效汇总'))[0]?.[0]).toMatch(/绩效汇总 2026年第三季度$/);

  const targets = need(await refreshTargetsTable(world.services));
  expect(targets.sheet).toBe('目标表 2026-Q3');
  expect((await world.read(targets.sheet))[0]?.[0]).toBe('目标表 2026年第三季度');
  const table = need(await exportActualsTable(world.services, { form: 'long' }));
  const list = await world.read(table.sheet);
  const header = list.findIndex((line) => line.includes('考核编号'));
  const [target, actual] = ['目标值', '实际完成'].map((label) => list[header]?.indexOf(label) ?? 0);
  const cell = `${String.fromCharCode(65 + (actual ?? 0))}${header + 2}`;
  await world.write(table.sheet, cell, [[list[header + 1]?.[target ?? 0] || 1]]);
  const plan = need(await planActualsImport(table.sheet, world.services));
  expect(plan).toMatchObject({ period: '2026-Q3', problems: [] });
  need(await applyActuals(chosenEdits(plan.changes, new Set())));

  await rateAll('2026-Q3', 90);
  const pay = need(await refreshPaySheet(world.services));
  expect(pay.sheet).toBe('绩效工资 2026-Q3');
  const calibration = need(await calibrate(world.services));
  expect((await world.read(calibration.sheet))[0]?.[0]).toMatch(/2026年第三季度$/);
  expect(need(await closePeriod(world.services, { closedOn: '2026-10-08' })).period).toBe('2026-Q3');
  const closed = (await world.read('绩效历史')).filter(([number]) => String(number).startsWith('2026-Q3/'));
  expect(closed.map((each) => each[1])).toEqual(['2026-Q3', '2026-Q3', '2026-Q3']);

  const turned = need(await next({ closedOn: '2026-10-08' }));
  expect(turned.built.period).toBe('2026-Q4');
  expect(turned.renamed.map(({ to }) => to)).toContain(`${first} 2026-Q3`);
  expect(need(await closedCards()).map(({ period, current }) => [period, current])).toEqual([['2026-Q3', false]]);
  await rateAll('2026-Q4', 80);
  // Pay of a quarter is carried into the next, never into a month.
  await world.write(pay.sheet, 'F7:G7', [[24000, 3000]]);
  expect(need(await refreshPaySheet(world.services)).carried).toBe(1);
  need(await closePeriod(world.services, { closedOn: '2027-01-05' }));
  const half = need(await refreshCycle(spanOf('2026-H2'), world.services));
  expect(half.months.map(({ people }) => people)).toEqual([3, 3, 3, 3, 3, 3]);
  expect(half).toMatchObject({ partial: [], notCounted: [] });

  const reopened = need(
    await reopenPeriod(world.services, { period: '2026-Q3', reopenedOn: '2027-01-06', evenChanged: true }),
  );
  expect([reopened.wasClosed, reopened.marked.length]).toEqual([true, 3]);
  expect(need(await refreshCycle(spanOf('2026-H2'), world.services)).partial).toHaveLength(3);
  need(await closePeriod(world.services, { closedOn: '2027-01-07', period: '2026-Q3' }));
  expect(need(await refreshCycle(spanOf('2026-H2'), world.services)).partial).toEqual([]);
});

test('after a range nobody knows what comes: it is asked, must lie behind, and going on resumes it', async () => {
  await world.build('2026-07-15 至 2026-09-30');
  const range = '2026-07-15..2026-09-30';
  expect(await setting('考核周期')).toBe(range);
  const [card] = await world.cards(range);
  expect(await textsOf(card?.sheetName ?? '')).toContain('2026-07-15至2026-09-30');
  await rateAll(range, 90);
  expect(need(await refreshPaySheet(world.services)).sheet).toBe('绩效工资 20260715-20260930');
  expect(await next({ closedOn: '2026-10-08' })).toEqual({ ok: false, error: { kind: 'nextUnknown', period: range } });
  expect(await next({ closedOn: '2026-10-08', next: '2026-09' })).toEqual({
    ok: false,
    error: { kind: 'nextNotBehind', period: range, next: '2026-09' },
  });
  expect(await next({ closedOn: '2026-10-08', next: '下个月' })).toMatchObject({ error: { kind: 'badPeriod' } });
  const turned = need(await next({ closedOn: '2026-10-08', next: '2026年10月8日至12月31日' }));
  expect(turned.built.period).toBe('2026-10-08..2026-12-31');
  expect(turned.renamed[0]?.to).toMatch(/ 20260715-20260930$/);
  expect((await world.read('绩效历史')).some(([number]) => number === `${range}/E1022`)).toBe(true);
});

test.each([
  ['2026上半年', '2026-H1', '2026年上半年', '2026-H2'],
  ['2026年', '2026', '2026年度', '2027'],
])('%s is %s, shown as %s, and followed by %s', async (typed, period, shown, after) => {
  await world.build(typed);
  expect(await setting('考核周期')).toBe(period);
  const [card] = await world.cards(period);
  expect(await textsOf(card?.sheetName ?? '')).toContain(shown);
  await rateAll(period, 90);
  const turned = need(await next({ closedOn: '2027-01-08' }));
  expect([turned.closed.period, turned.built.period]).toEqual([period, after]);
});

test('what HR types into the settings is read like what is chosen, and refused with its cell', async () => {
  await world.build('2026-09');
  const row = await world.rowOf('考核设置', '考核周期');
  await world.write('考核设置', `B${row}`, [['2026年第三季度']]);
  const built = need(
    await buildScorecards(world.inspection, sureRole, world.services, {
      period: '2026Q3',
      namePattern: '{姓名} {周期}',
      unnamed: 'perPlace',
    }),
  );
  expect([built.period, built.built.length]).toEqual(['2026-Q3', 3]);
  expect(built.built[0]?.sheetName).toMatch(/ 2026-Q3$/);
  await world.write('考核设置', `B${row}`, [['第三季度']]);
  expect(await closePeriod(world.services, { closedOn: '2026-10-08' })).toMatchObject({
    error: { kind: 'settings', problems: [{ code: 'badPeriod', cell: `B${row}` }] },
  });
});
