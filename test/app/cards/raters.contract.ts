import { cellAddress } from '../../../src/base/address';
import type { Language } from '../../../src/base/language';
import { buildScorecards } from '../../../src/app/build/buildScorecards';
import { calibrate } from '../../../src/app/review/calibrate';
import { refreshSummary } from '../../../src/app/cards/refreshSummary';
import { sureRole } from '../../../src/app/list/inspect';
import { applySettingsPreset } from '../../../src/app/settings/applySettings';
import { planSettingsPreset } from '../../../src/app/settings/planSettings';
import { settingLabel } from '../../../src/scorecard/settings/settingWords';
import type { CellValue } from '../../../src/base/grid';
import { monthWorld, need, rowsOf, type MonthWorld } from '../monthWorld';

/** Cards on which the manager's manager, colleagues, reports and customers rate beside the person and the manager. */

const PERIOD = '2026-11';
const LANGUAGE: Language = 'zh-CN';
const WEIGHTS = {
  selfWeight: 0.1,
  managerWeight: 0.5,
  superiorWeight: 0.1,
  peerWeight: 0.15,
  reportWeight: 0.1,
  customerWeight: 0.05,
  kpiShare: 0.7,
  behaviourShare: 0.3,
};

let world: MonthWorld;
beforeAll(async () => {
  world = await monthWorld(LANGUAGE, rowsOf(['吴晓晓']));
});
afterAll(() => world.close());

async function set(settings: Readonly<Record<string, CellValue>>): Promise<void> {
  for (const [key, value] of Object.entries(settings)) {
    const row = await world.rowOf('考核设置', settingLabel(key, LANGUAGE));
    await world.write('考核设置', `B${row}`, [[value]]);
  }
}

test('each who rates has a column, and the score is the mean of those who rated, by their weights', async () => {
  const choice = { grades: null, raters: 'self20' } as const;
  need(await applySettingsPreset(need(await planSettingsPreset(choice, world.services, PERIOD)), world.services));
  await set(WEIGHTS);
  await world.build(PERIOD);
  const [card] = await world.cards(PERIOD);
  if (!card?.record.grid) throw new Error('no card');
  const { columns, indicators } = card.record.grid;
  await world.rate(card, 100);
  const rated = indicators.filter(({ direction }) => direction === null).map(({ row }) => row);
  expect(rated.length).toBeGreaterThan(1);
  const [row = 0] = rated;
  const enter = (field: keyof typeof columns, value: CellValue): Promise<void> =>
    world.write(card.sheetName, cellAddress(row, columns[field] ?? -1), [[value]]);
  const final = async (): Promise<CellValue> => {
    await world.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
    return (await world.read(card.sheetName))[row]?.[(columns.customer ?? 0) + 1] ?? '';
  };
  for (const each of rated) {
    await world.write(card.sheetName, cellAddress(each, columns.manager ?? -1), [[4]]);
  }
  expect(await final()).toBe(80);
  // (0.5 × 80 + 0.1 × 60 + 0.15 × 85 + 0.1 × 70) ÷ 0.85 = 77.3529…
  await enter('superior', 3);
  await enter('peer', 4.25);
  await enter('report', 3.5);
  expect(await final()).toBe(77.35);
  const place = card.record.results['total.score'] ?? '';
  const summary = need(await refreshSummary(world.services)).summarySheet;
  const shown = await world.run(async (context) => {
    const total = context.workbook.worksheets.getItem(card.sheetName).getRange(place).load('values');
    await context.sync();
    return (total.values as CellValue[][])[0]?.[0] ?? '';
  });
  expect(typeof shown).toBe('number');
  expect((await world.read(summary)).flat()).toContain(shown);
  await enter('manager', '');
  expect(await final()).toBe('');
});

test('the calibration sheet names who has not rated, and nobody once all have', async () => {
  const [card] = await world.cards(PERIOD);
  const { columns = null, indicators = [] } = card?.record.grid ?? {};
  const lines = async (): Promise<string> => {
    const { sheet } = need(await calibrate(world.services));
    return (await world.read(sheet)).slice(0, 4).flat().join();
  };
  expect(await lines()).toContain('缺客户评分的1人（吴晓晓）');
  for (const { direction, row } of indicators) {
    if (direction !== null || card === undefined || columns === null) continue;
    for (const rater of ['superior', 'peer', 'report', 'customer'] as const)
      await world.write(card.sheetName, cellAddress(row, columns[rater] ?? -1), [[4]]);
  }
  expect(await lines()).not.toContain('评分不齐');
});

test('a column of somebody who does not rate any more disappears; a template without one is told', async () => {
  await set({ peerWeight: '', managerWeight: 0.65 });
  for (const { sheetName } of await world.cards(PERIOD)) await world.deleteSheets(sheetName);
  await world.build(PERIOD);
  const [card] = await world.cards(PERIOD);
  const columns = card?.record.grid?.columns;
  const widths = await world.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(card?.sheetName ?? '');
    const ranges = [columns?.peer, columns?.report].map((column) =>
      sheet.getRangeByIndexes(0, column ?? 0, 1, 1).load('format/columnWidth'),
    );
    await context.sync();
    return ranges.map(({ format }) => format.columnWidth);
  });
  expect(widths[0]).toBe(0);
  expect(widths[1]).toBeGreaterThan(0);
  const template = await world.read('考核表模板');
  const row = template.findIndex((line) => line.includes('{{下级评分}}'));
  await world.write('考核表模板', cellAddress(row, template[row]?.indexOf('{{下级评分}}') ?? 0), [['']]);
  const options = { period: PERIOD, namePattern: '{姓名}', unnamed: 'perPlace' as const };
  const report = need(await buildScorecards(world.inspection, sureRole, world.services, options));
  expect(report.withoutColumn).toEqual(['report']);
});
