import { buildScorecards } from '../../../src/app/build/buildScorecards';
import { removeCards } from '../../../src/app/cards/removeCards';
import { sureRole } from '../../../src/app/list/inspect';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { refreshPaySheet } from '../../../src/app/month/refreshPaySheet';
import { reopenPeriod } from '../../../src/app/month/reopenPeriod';
import { applySettingsPreset, undoSettingsPreset, type SettingsReport } from '../../../src/app/settings/applySettings';
import { planSettingsPreset } from '../../../src/app/settings/planSettings';
import { settingsInUse } from '../../../src/app/settings/settingsInUse';
import { lookAtRules } from '../../../src/app/rules/lookAtRules';
import { readSituation } from '../../../src/app/situation/readSituation';
import { settingLabel, type SettingKey } from '../../../src/scorecard/settings/settingWords';
import type { PresetChoice } from '../../../src/scorecard/settings/settingsPresets';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

const SETTINGS = '考核设置';
const PERIOD = '2026-11';
const NONE = { grades: null, raters: null };

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
  await world.build(PERIOD);
});
afterEach(() => world.close());

const pending = async () => need(await settingsInUse(world.services, PERIOD)).pending;
const names = async () => (need(await readSituation(world.services)).pending ?? []).map(({ setting }) => setting);
const apply = async (choice: Partial<PresetChoice>): Promise<SettingsReport> => {
  const plan = need(await planSettingsPreset({ ...NONE, ...choice }, world.services, PERIOD));
  const outcome = need(await applySettingsPreset(plan, world.services));
  if (outcome.kind !== 'applied') throw new Error(outcome.kind);
  return outcome.report;
};
const place = async (key: SettingKey) => `B${await world.rowOf(SETTINGS, settingLabel(key, 'zh-CN'))}`;
const change = async (key: SettingKey, value: number | string) => world.write(SETTINGS, await place(key), [[value]]);
const firstGrade = async () => (await world.rowOf(SETTINGS, '等级表')) + 2;
const valueOf = async (address: string) => (await world.read(SETTINGS))[Number(address.slice(1)) - 1]?.[1];
const rateAll = async (points: number) => {
  for (const card of await world.cards(PERIOD)) await world.rate(card, points);
};

test('what nobody has changed is not pending; a cell that decides nothing is not either', async () => {
  await change('appealTo', '工会');
  expect([await pending(), await names(), need(await lookAtRules(world.services))]).toEqual([undefined, [], []]);
});

test('grades typed by hand are told with who and which pay changes, and restored to the cell', async () => {
  await rateAll(82);
  const pay = need(await refreshPaySheet(world.services));
  const head = (await world.read(pay.sheet)).findIndex((line) => line.includes('绩效工资'));
  const column = (await world.read(pay.sheet))[head]?.indexOf('绩效工资') ?? 0;
  const letters = String.fromCharCode(64 + column) + (head + 2);
  const last = String.fromCharCode(65 + column) + (head + 4);
  await world.write(pay.sheet, `${letters}:${last}`, [
    [5000, 1000],
    [5000, 1000],
    [5000, 1000],
  ]);
  const before = await world.read(SETTINGS);
  await world.write(SETTINGS, `B${await firstGrade()}`, [[85]]);
  await change('cap', 110);

  const found = await pending();
  expect(found?.changes.map(({ setting }) => setting)).toEqual(['cap', 'grades']);
  expect(found?.people.map(({ total, grade, newGrade }) => [total, grade, newGrade])).toEqual([
    [82, '优秀', '良好'],
    [82, '优秀', '良好'],
    [82, '优秀', '良好'],
  ]);
  expect(found?.unsure).toBe(0);
  expect((found?.pay?.before ?? 0) - (found?.pay?.after ?? 0)).toBeCloseTo(600);
  expect(await names()).toEqual(['cap', 'grades']);

  // Scores by the manager that the system has none beside are no longer taken: no total is a change too.
  await change('overrideLimit', 5);
  const untotalled = (need(await readSituation(world.services)).cards ?? []).filter(({ total }) => total === null);
  expect(untotalled.length).toBeGreaterThan(0);
  expect((await pending())?.people.filter(({ newGrade }) => newGrade === '')).toMatchObject(
    untotalled.map(({ name }) => ({ name, total: 82, grade: '优秀', newCoefficient: null })),
  );
  await change('overrideLimit', '');

  const report = await apply({ restore: true });
  expect(report.filled).toHaveLength(2);
  // As many grades as before: the summary has its lines already.
  expect(report.redrawsSummary).toBe(false);
  expect(await world.read(SETTINGS)).toEqual(before);
  expect(await pending()).toBeUndefined();
  // Taken back, it is as open as it was.
  need(await undoSettingsPreset(report, world.services));
  expect(await names()).toEqual(['cap', 'grades']);
});

test('every part of the rules is given back', async () => {
  const before = await world.read(SETTINGS);
  const adjustments = (await world.rowOf(SETTINGS, '加减分项')) + 2;
  const posts = (await world.rowOf(SETTINGS, '按岗位的例外')) + 2;
  await world.write(SETTINGS, `A${adjustments}:C${adjustments}`, [['罚款', -50, '']]);
  await world.write(SETTINGS, `A${posts + 7}:C${posts + 7}`, [['保安', '否', '否']]);
  await change('selfWeight', 0.3);
  await change('managerWeight', 0.5);
  await change('peerWeight', 0.2);
  await change('lapses', 9);
  await change('vetoEffect', 3);
  await change('totalDecimals', 0);
  expect(await names()).toEqual([
    ...['selfWeight', 'managerWeight', 'peerWeight', 'adjustments', 'lapses', 'posts', 'totalDecimals', 'vetoEffect'],
  ]);
  await apply({ restore: true });
  expect(await world.read(SETTINGS)).toEqual(before);
});

test('what is adopted holds under its version, and undoing makes it pending again', async () => {
  await change('cap', 110);
  const report = await apply({ adopt: { version: '2026第2版', from: '2026-11-20' } });
  expect([await valueOf(await place('rulesVersion')), await valueOf(await place('rulesFrom'))]).toEqual([
    '2026第2版',
    '2026-11-20',
  ]);
  expect([await pending(), await names()]).toEqual([undefined, []]);
  await rateAll(90);
  need(await undoSettingsPreset(report, world.services));
  expect(await names()).toEqual(['cap']);
  expect(await valueOf(await place('rulesVersion'))).toBe('');
  expect(await valueOf(await place('cap'))).toBe(110);
});

test('presets are looked at before: they hold at once, with nothing else pending; undone, the former hold', async () => {
  const report = await apply({ grades: 'letters' });
  expect(await names()).toEqual([]);
  need(await undoSettingsPreset(report, world.services));
  expect(await names()).toEqual([]);
  await change('cap', 110);
  await apply({ raters: 'self30' });
  expect(await names()).toContain('cap');
});

test('closing asks while nobody has looked, and closes by the settings as they are when told to', async () => {
  await rateAll(82);
  await world.write(SETTINGS, `B${await firstGrade()}`, [[85]]);
  const refused = await closePeriod(world.services, { closedOn: '2026-12-01' });
  expect(refused).toMatchObject({
    ok: false,
    error: { kind: 'incompleteCards', cards: [], pending: { changes: [{ setting: 'grades' }] } },
  });
  expect(await world.sheetNames()).not.toContain('绩效历史');
  expect(need(await closePeriod(world.services, { closedOn: '2026-12-01', evenIncomplete: true })).locked).toBe(3);
  // Closed: nothing is pending, and opened again the person has been told.
  expect([await names(), need(await lookAtRules(world.services))]).toEqual([[], []]);
  await change('cap', 110);
  need(await reopenPeriod(world.services, { period: PERIOD, reopenedOn: '2026-12-02', evenChanged: true }));
  expect(await names()).toEqual([]);
});

test('cards that were all removed are built under the rules of that day; the next period begins with its own', async () => {
  await change('cap', 110);
  need(await removeCards(new Set((await world.cards(PERIOD)).map(({ record }) => record.number)), world.services));
  await world.build(PERIOD);
  expect(await names()).toEqual([]);
  await change('cap', 115);
  const options = { period: '2026-12', namePattern: '{姓名} {周期}', unnamed: 'perPlace' as const };
  need(await buildScorecards(world.inspection, sureRole, world.services, options));
  expect(await names()).toEqual([]);
});
