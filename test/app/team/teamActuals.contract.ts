import { takeBackExport } from '../../../src/app/exports/enterExport';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { enterTeam } from '../../../src/app/team/enterTeam';
import { planTeamActuals } from '../../../src/app/team/planTeamActuals';
import { cellAddress } from '../../../src/base/address';
import { chosenEdits } from '../../../src/scorecard/actuals/chosenEdits';
import type { GridIndicator } from '../../../src/scorecard/card/cardGrid';
import { actBefore } from '../../faults/tap';
import { monthWorld, need, rowsOf, type MonthWorld } from '../monthWorld';

const TEAM = 'team-targets-met';

let world: MonthWorld;
beforeAll(async () => {
  world = await monthWorld('zh-CN', rowsOf(['温如言', '简宁', '方圆圆', '陶然']));
  await world.build('2026-11');
});
afterAll(() => world.close());

/** The indicators of somebody's card that rules score, the team's left out. */
async function scored(name: string) {
  const card = (await world.cards('2026-11')).find(({ record }) => record.name === name);
  if (!card) throw new Error(name);
  const { indicators = [], columns = {} } = card.record.grid ?? {};
  const own = indicators.filter(({ id, direction }) => direction !== null && id !== TEAM);
  const at = (line: GridIndicator, field: 'target' | 'actual') => cellAddress(line.row, columns[field] ?? 0);
  return { sheet: card.sheetName, own, at, team: indicators.find(({ id }) => id === TEAM) };
}

/** Types actual values, and targets that are left open, so that the first `met` targets are met and the others are missed. */
async function fill(name: string, met: number): Promise<number> {
  const { sheet, own, at } = await scored(name);
  await world.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet);
    const targets = own.map((line) => cells.getRange(at(line, 'target')).load('values'));
    await context.sync();
    for (const [index, line] of own.entries()) {
      const given: unknown = targets[index]?.values[0]?.[0];
      const target = typeof given === 'number' ? given : 4;
      if (given === '') cells.getRange(at(line, 'target')).values = [[target]];
      const miss = line.direction === 'lower' ? target + 1 : target / 2;
      cells.getRange(at(line, 'actual')).values = [[index < met ? target : miss]];
    }
    await context.sync();
  });
  return own.length;
}

const plan = async () => need(await planTeamActuals(world.services));
const enter = async (on: string) => {
  const planned = await plan();
  return enterTeam(planned, { edits: chosenEdits(planned.changes, 'keep'), enteredOn: on }, world.services);
};

test('half a team is said to be one and waits to be chosen', async () => {
  expect((await plan()).problems.map(({ code }) => code)).toContain('nobodyScored');
  await fill('方圆圆', 2);
  const planned = await plan();
  expect(planned.changes).toMatchObject([
    { name: '简宁', team: { counted: ['方圆圆'], missing: [{ name: '陶然', why: 'figures' }] } },
  ]);
  expect(chosenEdits(planned.changes, 'keep')).toEqual([]);
});

test('figures of teams come from the cards below, up the chain, with their source, and are taken back', async () => {
  const [first, second] = [await fill('方圆圆', 2), await fill('陶然', 1)];
  const own = await fill('简宁', 1);
  const share = Math.round((3 / (first + second)) * 1e9) / 1e9;
  const above = Math.round(((1 + (share >= 0.8 ? 1 : 0)) / (own + 1)) * 1e9) / 1e9;
  const entered = need(await enter('2026-12-01'));
  expect(entered).toMatchObject({ applied: [{ after: share }, { after: above }], sources: { sheet: '实际完成来源' } });
  const { sheet, at, team } = await scored('简宁');
  if (!team) throw new Error('no team indicator');
  expect((await world.read('实际完成来源')).slice(3, 4)).toMatchObject([
    [
      '2026-12-01',
      '写入',
      expect.any(String),
      '简宁',
      '团队指标达标率',
      share,
      2,
      '下属达标占比，2/2人',
      '',
      '方圆圆、陶然',
      '',
    ],
  ]);
  expect(await plan()).toMatchObject({ changes: [], same: 2 });

  // One target more is met: what was entered gives way to it, what somebody typed does not.
  await fill('陶然', 2);
  const more = Math.round((4 / (first + second)) * 1e9) / 1e9;
  expect((await plan()).changes[0]).toMatchObject({ name: '简宁', before: share, after: more, conflict: false });
  await world.write(sheet, at(team, 'actual'), [[0.123]]);
  expect((await plan()).changes[0]).toMatchObject({ name: '简宁', before: 0.123, after: more, conflict: true });
  await world.write(sheet, at(team, 'actual'), [[share]]);

  // Somebody types below the sources in the moment before lines are added there.
  const acted = actBefore(
    world.book,
    (text) => text.includes('撤销'),
    () => world.write('实际完成来源', 'A6', [['已核对']]),
  );
  const back = { edits: entered.undo, enteredOn: '2026-12-02' };
  expect(need(await takeBackExport(entered.sources, back, world.services)).applied).toHaveLength(2);
  expect(acted()).toBe(true);
  expect((await world.read('实际完成来源')).slice(5).map(([day, action]) => [day, action])).toEqual([
    ['已核对', ''],
    ['2026-12-02', '撤销'],
    ['2026-12-02', '撤销'],
  ]);
});

test('a closed period takes none', async () => {
  need(await closePeriod(world.services, { closedOn: '2026-12-01', evenIncomplete: true }));
  expect(await planTeamActuals(world.services)).toMatchObject({ ok: false, error: { kind: 'periodClosed' } });
});
