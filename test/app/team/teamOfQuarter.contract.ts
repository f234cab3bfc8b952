import { buildScorecards } from '../../../src/app/build/buildScorecards';
import { sureRole } from '../../../src/app/list/inspect';
import { closePeriod } from '../../../src/app/month/closePeriod';
import type { Services } from '../../../src/app/services';
import { enterTeam } from '../../../src/app/team/enterTeam';
import { planTeamActuals } from '../../../src/app/team/planTeamActuals';
import { cellAddress } from '../../../src/base/address';
import { chosenEdits } from '../../../src/scorecard/actuals/chosenEdits';
import { settingLabel } from '../../../src/scorecard/settings/settingWords';
import { monthWorld, need, rowsOf, type MonthWorld } from '../monthWorld';

/** 简宁 is assessed by the quarter, the two who report to her by the month. */

const TEAM = 'team-targets-met';
const REPORTS = ['方圆圆', '陶然'];

let world: MonthWorld;
let services: Services;
beforeAll(async () => {
  world = await monthWorld('zh-CN', rowsOf(['简宁', ...REPORTS]));
  const { catalogue } = world.services;
  const leading = world.inspection.rows.find(({ row }) => row.people[0]?.name === '简宁');
  const roleId = (leading && sureRole(leading)) ?? '';
  const roles = new Map(catalogue.roles);
  roles.set(roleId, { ...present(roles.get(roleId)), cadence: 'quarter' });
  services = { ...world.services, catalogue: { ...catalogue, roles } };
  await build('2026-08', REPORTS);
  const row = await world.rowOf('考核设置', settingLabel('periodMode', 'zh-CN'));
  await world.write('考核设置', `B${row}`, [[2]]);
});
afterAll(() => world.close());

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('missing');
  return value;
}

async function build(period: string, people = ['简宁', ...REPORTS]): Promise<void> {
  const rows = rowsOf(people)(world.inspection.rows, services.catalogue);
  const options = { period, namePattern: '{姓名}', unnamed: 'perPlace' as const };
  need(await buildScorecards({ ...world.inspection, rows }, sureRole, services, options));
}

const cardOf = async (name: string, period: string) =>
  present((await world.cards(period)).find(({ record }) => record.name === name));

/** Types actual values that meet the first `met` targets, and targets where none is given. */
async function fill(name: string, period: string, met: number): Promise<number> {
  const { sheetName, record } = await cardOf(name, period);
  const { indicators = [], columns = {} } = record.grid ?? {};
  const own = indicators.filter(({ direction }) => direction !== null);
  const cells = await world.read(sheetName);
  for (const [index, { row, direction }] of own.entries()) {
    const given = cells[row]?.[columns.target ?? 0];
    const target = typeof given === 'number' ? given : 4;
    if (given === '') await world.write(sheetName, cellAddress(row, columns.target ?? 0), [[target]]);
    const miss = direction === 'lower' ? target + 1 : target / 2;
    await world.write(sheetName, cellAddress(row, columns.actual ?? 0), [[index < met ? target : miss]]);
  }
  return own.length;
}

test('a manager of the quarter has the figure of the months of those below, and closed months stay as they are', async () => {
  const of: number[] = [];
  for (const [period, met] of [
    ['2026-08', 2],
    ['2026-09', 1],
  ] as const) {
    if (period === '2026-09') await build(period);
    for (const name of REPORTS) of.push(await fill(name, period, met));
    need(await closePeriod(services, { closedOn: '2026-10-08', evenIncomplete: true }));
  }
  expect((await world.cards('2026-09')).map(({ record }) => record.name)).toEqual(REPORTS);
  await build('2026-Q3');

  const plan = need(await planTeamActuals(services));
  const share = Math.round(((2 + 2 + 1 + 1) / of.reduce((sum, each) => sum + each, 0)) * 1e9) / 1e9;
  const sheets = await Promise.all(
    ['2026-08', '2026-09'].map(async (period) =>
      Promise.all(REPORTS.map(async (name) => (await cardOf(name, period)).sheetName)),
    ),
  );
  expect(plan.changes).toMatchObject([
    {
      name: '简宁',
      indicatorId: TEAM,
      after: share,
      team: { counted: sheets.flat(), missing: [{ name: '2026-07', why: 'gone' }], ofCards: true },
    },
  ]);
  expect(plan.unreadable).toEqual([]);
  // Nobody knows of July: it waits to be chosen, and then says of how many cards it is.
  expect(chosenEdits(plan.changes, 'keep')).toEqual([]);
  const edits = chosenEdits(plan.changes, 'replace');
  const entered = need(await enterTeam(plan, { edits, enteredOn: '2026-10-09' }, services));
  expect(entered.applied).toMatchObject([{ after: share }]);
  expect((await world.read('实际完成来源')).flat()).toContain('下属达标占比，4/5张各期考核表');
});

test('months whose cards are gone are named, and without any the reason says what to do', async () => {
  const september = await Promise.all(REPORTS.map((name) => cardOf(name, '2026-09')));
  await world.deleteSheets(...september.map(({ sheetName }) => sheetName));
  const [change] = need(await planTeamActuals(services)).changes;
  expect(change?.team?.missing).toEqual([
    ...REPORTS.map((name) => ({ name: `${name} 2026-09`, sheetName: '', why: 'gone' })),
    { name: '2026-07', sheetName: '', why: 'gone' },
  ]);
  const august = await Promise.all(REPORTS.map((name) => cardOf(name, '2026-08')));
  await world.deleteSheets(...august.map(({ sheetName }) => sheetName));
  const { changes, problems } = need(await planTeamActuals(services));
  expect(changes).toEqual([]);
  expect(problems).toMatchObject([{ code: 'nobodyScoredWithin', params: { person: '简宁', count: 2 } }]);
});
