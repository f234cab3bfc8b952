import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildJobDescriptions } from '../../src/app/cards/buildJobDescriptions';
import { DEFAULT_BUILD } from '../../src/app/build/buildOptions';
import { buildScorecards } from '../../src/app/build/buildScorecards';
import { refreshSummary } from '../../src/app/cards/refreshSummary';
import {
  exportCatalogueSheet,
  useCatalogueSheet,
  type CompanyServices,
  type ExportedCatalogue,
} from '../../src/app/company/catalogueSheets';
import { inspectWorkbook, sureRole } from '../../src/app/list/inspect';
import { closePeriod } from '../../src/app/month/closePeriod';
import { exportActualsTable } from '../../src/app/month/exportActuals';
import { refreshPaySheet } from '../../src/app/month/refreshPaySheet';
import { buildProject } from '../../src/app/projects/buildProject';
import { makeProjectTable } from '../../src/app/projects/projectSheet';
import { applySettingsPreset } from '../../src/app/settings/applySettings';
import { planSettingsPreset } from '../../src/app/settings/planSettings';
import type { NameClash } from '../../src/app/workbook/ownSheets';
import { companyTexts } from '../../src/i18n/sheets/company/texts';
import { bundledSource } from '../catalogue/company/companyWorld';
import { workbookState } from '../faults/workbookState';
import { enter, read, sheetNames, sitDown, type Desk } from './builtWorkbook';
import { settingLabel } from '../../src/scorecard/settings/settingWords';
import { monthWorld, need, type MonthWorld } from './monthWorld';

/** A sheet is Rolecard's because the registry says so. One that only bears its name is never touched. */

const PERIOD = '2026-11';

let world: MonthWorld | null = null;
let desk: Desk | null = null;
afterEach(() => {
  world?.close();
  desk?.leave();
  world = desk = null;
});

/** A sheet of somebody's own: title, Excel table, formula, a note far below. */
async function addOwn({ run }: Pick<MonthWorld, 'run'>, names: readonly string[]): Promise<void> {
  await run(async (context) => {
    for (const name of names) {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange('A1').values = [['本表由人事手工维护，勿动']];
      sheet.getRange('A3:C5').formulas = [
        ['姓名', '部门', '年终奖'],
        ['吴晓晓', '运营部', 1200],
        ['合计', '', '=SUM(C4:C4)'],
      ];
      sheet.tables.add('A3:C5', true);
      sheet.getRange('A40').values = [['签字']];
      sheet.getRange('P9').values = [['备注']];
    }
    await context.sync();
  });
}

async function exportSheets(company: CompanyServices): Promise<ExportedCatalogue> {
  const exported = await exportCatalogueSheet(company, { replace: false });
  if (!exported.ok) throw new Error(JSON.stringify(exported.error));
  return exported.value;
}

describe.each(['zh-CN', 'en-US'] as const)('in %s', (language) => {
  test('sheets of all our names are kept, ours get others, and the reports say so', async () => {
    world = await monthWorld(language);
    const { services, inspection, book } = world;
    const own = Object.values(services.sheetTexts.sheetNames).map((name) =>
      name === services.sheetTexts.sheetNames.pay ? `${name} ${PERIOD}` : name,
    );
    const catalogue = Object.values(companyTexts(language)[0].sheetNames);
    const pages = inspection.rows.map(({ row }) => `${services.sheetTexts.job.sheetPrefix}${row.position}`);
    const taken = [...own, ...catalogue, ...new Set(pages), '_rolecard', '_1'];
    await addOwn(world, taken);
    const before = await workbookState(book);

    const clashes: NameClash[] = [];
    const told = <T extends { readonly clashes?: readonly NameClash[] }>(report: T): T => {
      clashes.push(...(report.clashes ?? []));
      return report;
    };
    const company = { bundled: await bundledSource(), texts: companyTexts(language) };
    const plan = need(await planSettingsPreset({ grades: 'letters', raters: null }, services, PERIOD));
    expect(plan.inUse).toMatchObject({ isNew: true, sheet: `${own[0]} (Rolecard)` });
    expect(need(await applySettingsPreset(plan, services)).kind).toBe('applied');
    // Cards of every kind, each with its own template.
    const probation = await world.rowOf(plan.inUse.sheet, settingLabel('probationCards', language));
    await world.write(plan.inUse.sheet, `B${probation}`, [[3]]);
    const building = { ...DEFAULT_BUILD, period: PERIOD };
    const built = told(need(await buildScorecards(inspection, sureRole, services, building)));
    expect(built.stoppedBy).toBeNull();
    told(need(await refreshSummary(services)));
    const pay = told(need(await refreshPaySheet(services)));
    const actuals = need(await exportActualsTable(services, { form: 'long' }));
    told(need(await buildJobDescriptions(inspection, sureRole, services, { per: 'position', period: PERIOD })));
    const closed = told(need(await closePeriod(services, { closedOn: '2026-12-01', evenIncomplete: true })));
    const table = told(need(await makeProjectTable(services)));
    const [person = ''] = (await world.cards(PERIOD)).map(({ record }) => record.name);
    const goal = ['大促', '2026-12-01', '2026-12-20', '', person, '按期上线', 1, '12月10日前上线'];
    await world.write(table.sheet, 'A4:H4', [goal]);
    told(need(await buildProject(need(await inspectWorkbook(services)), sureRole, services, {})));
    told(await exportSheets(company));
    expect((await useCatalogueSheet(company)).ok).toBe(true);

    const after = await workbookState(book);
    expect(Object.fromEntries(taken.map((name) => [name, after[name]]))).toEqual(
      Object.fromEntries(taken.map((name) => [name, before[name]])),
    );
    const usual = clashes.map((clash) => clash.usual);
    const { settings, actuals: form, targets } = services.sheetTexts.sheetNames;
    // The settings were told above; the form and the targets of a month bear other names.
    const drawnByUs = [...own, ...catalogue, ...new Set(pages)].filter(
      (name) => ![settings, form, targets].includes(name),
    );
    expect(usual.sort()).toEqual([...drawnByUs].sort());
    for (const { used } of clashes) expect(after[used]).toBeDefined();
    expect(built.summarySheet).toBe(`${own[2]} (Rolecard)`);
    expect(taken).not.toContain(pay.sheet);
    expect(taken).not.toContain(closed.historySheet);
    expect(taken).not.toContain(actuals.sheet);
    const formulas = Object.values(after).flatMap(({ cells }) =>
      Object.values(cells).filter((content) => content.startsWith('formula:')),
    );
    for (const name of [own[0], own[2]]) {
      expect(formulas.filter((content) => content.includes(`'${name}'!`) || content.includes(`=${name}!`))).toEqual([]);
      expect(formulas.some((content) => content.includes(`'${name} (Rolecard)'!`))).toBe(true);
    }
  });
});

test('what is ours is found again under its other name, and no second is made', async () => {
  world = await monthWorld();
  const { services, inspection } = world;
  await addOwn(world, ['绩效汇总', '考核设置', '绩效工资 2026-11']);
  await world.build(PERIOD);
  need(await refreshPaySheet(services));
  const names = await world.sheetNames();
  await world.build(PERIOD);
  const again = need(await refreshPaySheet(services));
  expect(again).toMatchObject({ created: false, sheet: '绩效工资 2026-11 (Rolecard)' });
  expect(again.clashes).toBeUndefined();
  expect(await world.sheetNames()).toEqual(names);
  expect(need(await inspectWorkbook(services)).lists[0].table.sheet).toBe(inspection.lists[0].table.sheet);
});

test('a sheet that HR calls by our usual name later is not taken for the one that was renamed', async () => {
  world = await monthWorld();
  const { services } = world;
  await world.build(PERIOD);
  await world.run(async (context) => {
    context.workbook.worksheets.getItem('绩效汇总').name = '汇总（十一月）';
    await context.sync();
  });
  await addOwn(world, ['绩效汇总']);
  expect(need(await refreshSummary(services)).summarySheet).toBe('汇总（十一月）');
  expect((await world.read('绩效汇总'))[0]?.[0]).toBe('本表由人事手工维护，勿动');
});

test('the public case: a hand-made summary in a workbook that has never seen Rolecard', async () => {
  desk = await sitDown(readFileSync(join(__dirname, '../fixtures/own-sheet-called-summary.xlsx')));
  const { build, inspect } = desk;
  const report = await build(await inspect());
  expect(report.built).toHaveLength(2);
  expect(report.clashes).toEqual([{ usual: '绩效汇总', used: '绩效汇总 (Rolecard)' }]);
  expect(await read('绩效汇总', 'A1')).toEqual([['2026年10月绩效汇总（手工）']]);
  expect(await read('绩效汇总', 'E3')).toEqual([[1200]]);
  expect(await read('绩效汇总', 'A7')).toEqual([['说明：本表由人事手工维护，勿动']]);
  expect(await sheetNames()).toContain('绩效汇总 (Rolecard)');
});

test('an export of actual values is handed out again while nobody has typed into it', async () => {
  world = await monthWorld();
  const { services } = world;
  await world.build(PERIOD);
  const first = need(await exportActualsTable(services, { form: 'long' }));
  expect(need(await exportActualsTable(services, { form: 'long' })).sheet).toBe(first.sheet);
  await enter(first.sheet, { G6: 1 });
  expect(need(await exportActualsTable(services, { form: 'long' })).sheet).not.toBe(first.sheet);
});
