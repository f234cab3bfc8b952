import type { CheckServices } from '../../../src/app/company/checkScheme';
import { exportCatalogueSheet } from '../../../src/app/company/catalogueSheets';
import { removeClosedCards } from '../../../src/app/archive/archiveCards';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { refreshPaySheet } from '../../../src/app/month/refreshPaySheet';
import { tryScheme, type TrialReport } from '../../../src/app/trial/tryScheme';
import { cellAddress } from '../../../src/base/address';
import { companyTexts } from '../../../src/i18n/sheets/company/texts';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { bundledSource } from '../../catalogue/company/companyWorld';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

let world: MonthWorld;
let check: CheckServices;

beforeAll(async () => {
  world = await monthWorld();
  check = {
    bundled: await bundledSource(),
    texts: companyTexts('zh-CN'),
    settingsNames: [sheetTexts('zh-CN').sheetNames.settings],
  };
});
afterAll(() => world.close());

async function tried(): Promise<TrialReport> {
  const report = await tryScheme(world.services, check);
  if (!report.ok) throw new Error(JSON.stringify(report.error).slice(0, 2000));
  return report.value;
}

const results = ({ trial }: TrialReport) =>
  trial.lines.map(({ name, before, after }) => [name, before.total, before.grade, after.total, after.grade]);

/** Cell of a label on a sheet, some columns to its right. */
async function beside(sheet: string, label: string, right: number): Promise<string> {
  const values = await world.read(sheet);
  return cellAddress(
    values.findIndex(([first]) => first === label),
    right,
  );
}

/** Types base and performance pay into every line of the pay sheet. */
async function typePay(sheet: string): Promise<void> {
  const { headers } = sheetTexts('zh-CN').pay;
  const values = await world.read(sheet);
  const header = values.findIndex((line) => line.includes(headers.basePay));
  const column = (name: string): number => values[header]?.indexOf(name) ?? -1;
  for (const row of [1, 2, 3]) {
    await world.write(sheet, cellAddress(header + row, column(headers.basePay)), [[5000]]);
    await world.write(sheet, cellAddress(header + row, column(headers.performancePay)), [[1000]]);
  }
}

test('without cards the people of the list are tried by an assumed spread', async () => {
  const { basis, trial } = await tried();
  expect(basis.kind).toBe('assumed');
  expect(basis.kind === 'assumed' && basis.people).toBeGreaterThan(20);
  expect([trial.changed, trial.pay, trial.withoutTotal]).toEqual([[], null, 0]);
});

test('figures of a closed period are held to changed settings, to the cent, and nothing is written', async () => {
  await world.build('2026-10');
  const points = [85, 72, 55];
  const cards = await world.cards('2026-10');
  for (const [index, card] of cards.entries()) await world.rate(card, points[index] ?? 0);
  const { sheet } = need(await refreshPaySheet(world.services));
  await typePay(sheet);
  need(await closePeriod(world.services, { closedOn: '2026-11-01' }));

  const same = await tried();
  expect(same.basis).toEqual({ kind: 'period', period: '2026-10' });
  expect(same.trial.lines.map(({ before }) => before)).toEqual(same.trial.lines.map(({ after }) => after));
  expect(same.trial.changed).toEqual([]);

  await world.write('考核设置', await beside('考核设置', '优秀', 1), [[90]]);
  const before = await Promise.all((await world.sheetNames()).slice(0, 6).map((name) => world.read(name)));
  const changed = await tried();
  const [first] = results(changed);
  expect(first?.slice(1)).toEqual([85, '优秀', 85, '良好']);
  expect(changed.trial.changed).toHaveLength(1);
  // 5500 each, and 1000 × (1 + 0.8 + 0) before, 1000 × (0.8 + 0.8 + 0) after.
  expect(changed.trial.pay).toEqual({ before: 18300, after: 18100, people: 3 });
  expect(await Promise.all((await world.sheetNames()).slice(0, 6).map((name) => world.read(name)))).toEqual(before);
});

test('catalogue sheets count as they are, not yet in use', async () => {
  const exported = await exportCatalogueSheet(check, { replace: false });
  expect(exported.ok).toBe(true);
  const role = world.services.catalogue.roles.get((await world.cards('2026-10'))[0]?.record.roleId ?? '');
  const lines = await world.read('岗位库-岗位指标');
  const row = lines.findIndex(([name]) => name === role?.name['zh-CN']);
  const [one, other] = [lines[row]?.[3], lines[row + 1]?.[3]].map(Number);
  // The same points on every line: whatever the weights, the total stays.
  await world.write('岗位库-岗位指标', `D${row + 1}:D${row + 2}`, [[(one ?? 0) - 0.05], [(other ?? 0) + 0.05]]);
  const { trial } = await tried();
  expect(trial.lines[0]?.after.total).toBe(85);
  await world.write('岗位库', 'B5:C5', [['', '']]);
  const refused = await tryScheme(world.services, check);
  expect(refused).toMatchObject({ ok: false, error: { kind: 'catalogueProblems' } });
  await world.write('岗位库', 'B5:C5', [[check.bundled.facts.roles[0]?.name['zh-CN'] ?? '', '']]);
  await world.write('考核设置', await beside('考核设置', '总分上限', 1), [['很高']]);
  const damaged = await tryScheme(world.services, check);
  expect(damaged).toMatchObject({ ok: false, error: { kind: 'settings', problems: [{ code: 'notANumber' }] } });
});

test('cards that are archived are tried by their line of the history', async () => {
  await world.write('考核设置', await beside('考核设置', '总分上限', 1), [[120]]);
  await world.write('考核设置', await beside('考核设置', '考核周期', 1), [['2026-11']]);
  const removed = await removeClosedCards('2026-10', world.services);
  expect(removed.ok).toBe(true);
  const report = await tried();
  expect(report.basis).toEqual({ kind: 'period', period: '2026-10' });
  expect(results(report).map(([, ...rest]) => rest)).toEqual([
    [85, '优秀', 85, '良好'],
    [72, '良好', 72, '良好'],
    [55, '不合格', 55, '不合格'],
  ]);
});
