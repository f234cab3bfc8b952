import { cellAddress } from '../../../src/base/address';
import { inspectWorkbook, sureRole } from '../../../src/app/list/inspect';
import { buildProject } from '../../../src/app/projects/buildProject';
import { makeProjectTable } from '../../../src/app/projects/projectSheet';
import { planSettingsPreset } from '../../../src/app/settings/planSettings';
import { settingsInUse } from '../../../src/app/settings/settingsInUse';
import { settingLabel, type SettingKey } from '../../../src/scorecard/settings/settingWords';
import { monthWorld, need, rowsOf, type MonthWorld } from '../monthWorld';

/** Settings changed by hand, while the cards of the period are those of a project. */

const PERIOD = '2026-09-16..2026-11-15';
const SETTINGS = '考核设置';

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld('zh-CN', rowsOf(['吴晓晓', '郑好']));
  await world.build('2026-11');
  await weigh(0.2, 0.8);
  need(await makeProjectTable(world.services));
  await world.write('项目目标表', 'A4:H5', [
    ['双11大促', '2026-09-16', '2026-11-15', '', '吴晓晓', '活动页上线', 0.5, '10月20日前上线'],
    ['', '', '', '', '', '一次通过率', 0.5, ''],
  ]);
  need(await buildProject(need(await inspectWorkbook(world.services)), sureRole, world.services, {}));
});
afterEach(() => world.close());

async function weigh(self: number, manager: number): Promise<void> {
  const weights: readonly (readonly [SettingKey, number])[] = [
    ['selfWeight', self],
    ['managerWeight', manager],
  ];
  for (const [key, weight] of weights) {
    await world.write(SETTINGS, `B${await world.rowOf(SETTINGS, settingLabel(key, 'zh-CN'))}`, [[weight]]);
  }
}

/** The goal is rated low by the employee and high by the manager, the counted line is reached. */
async function rate(): Promise<void> {
  const [card] = await world.cards(PERIOD);
  const { indicators = [], columns = {} } = card?.record.grid ?? {};
  const [goal, counted] = indicators;
  const write = (row: number | undefined, column: number | undefined, value: number): Promise<void> =>
    world.write(card?.sheetName ?? '', cellAddress(row ?? 0, column ?? 0), [[value]]);
  await write(goal?.row, columns.self, 2);
  await write(goal?.row, columns.manager, 5);
  await write(counted?.row, columns.actual, 0.9);
}

const pending = async () => need(await settingsInUse(world.services, PERIOD)).pending;

test('whose grade on a project other weights change is told, and the other way round where they are given back', async () => {
  await rate();
  await weigh(0.9, 0.1);
  const found = await pending();
  expect(found?.changes.map(({ setting }) => setting)).toEqual(['selfWeight', 'managerWeight']);
  expect([found?.people.map(({ name, grade, newGrade }) => [name, grade, newGrade]), found?.unsure]).toEqual([
    [['吴晓晓', '优秀', '良好']],
    0,
  ]);
  const restored = await planSettingsPreset({ grades: null, raters: null, restore: true }, world.services, PERIOD);
  expect(need(restored).people.map(({ grade, newGrade }) => [grade, newGrade])).toEqual([['良好', '优秀']]);
});

test('a card of a project without its scores has no grade either way', async () => {
  await weigh(0.9, 0.1);
  expect(await pending()).toMatchObject({ people: [], unsure: 0 });
});
