import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closedCards, removeClosedCards } from '../../src/app/archive/archiveCards';
import { buildJobDescriptions } from '../../src/app/cards/buildJobDescriptions';
import { refreshSummary } from '../../src/app/cards/refreshSummary';
import { removeCards } from '../../src/app/cards/removeCards';
import { settingsPeriod } from '../../src/app/cards/settingsPeriod';
import { EARLIER_EMPLOYMENT } from '../../src/scorecard/employment/employmentRules';
import {
  exportCatalogueFile,
  exportCatalogueSheet,
  forgetCompanyCatalogue,
  importCatalogueFile,
  useCatalogueSheet,
  type CompanyServices,
} from '../../src/app/company/catalogueSheets';
import { readWorkbookUse } from '../../src/app/company/workbookUse';
import { inspectWorkbook, sureRole, type Inspection } from '../../src/app/list/inspect';
import { readRememberedMatches, rememberMatches } from '../../src/app/list/rememberedMatches';
import { keepReading } from '../../src/app/list/rememberedReading';
import { confirmTargets } from '../../src/app/confirmation/confirmTargets';
import { explainChanges } from '../../src/app/confirmation/explainChanges';
import { closePeriod } from '../../src/app/month/closePeriod';
import { exportActualsTable } from '../../src/app/month/exportActuals';
import { planExportFile } from '../../src/app/exports/planExport';
import { applyActuals, planActualsImport } from '../../src/app/month/importActuals';
import { refreshPaySheet } from '../../src/app/month/refreshPaySheet';
import { reopenPeriod } from '../../src/app/month/reopenPeriod';
import { applySettingsPreset, undoSettingsPreset } from '../../src/app/settings/applySettings';
import { planSettingsPreset } from '../../src/app/settings/planSettings';
import { settingsInUse } from '../../src/app/settings/settingsInUse';
import { startNextPeriod } from '../../src/app/month/startNextPeriod';
import { cellAddress } from '../../src/base/address';
import { workbookOf } from '../../src/excel/office/context';
import { readRegistry } from '../../src/excel/registry';
import { companyTexts } from '../../src/i18n/sheets/company/texts';
import { COLUMNS, type RegisteredCard, type Registry } from '../../src/registry/registry';
import { enter, sitDown, type Desk } from '../app/builtWorkbook';
import { need } from '../app/monthWorld';
import { bundledSource } from '../catalogue/company/companyWorld';

/** Workbooks written by version 0.1.0 go on with the code of today. */

let desk: Desk | null = null;
afterEach(() => desk?.leave());

async function open(name: string): Promise<Desk> {
  desk = await sitDown(readFileSync(join(__dirname, '../fixtures/v0.1.0', `${name}.xlsx`)));
  return desk;
}

const registry = (): Promise<Registry> => readRegistry(workbookOf(new Excel.RequestContext()));

async function cardsOf(period: string): Promise<readonly RegisteredCard[]> {
  return (await registry()).cards.filter(({ record, sheetName }) => record.period === period && sheetName !== null);
}

/** What stands in the inputs of cards, by number: formulas as well as values, so that text stays text. */
async function typed(cards: readonly RegisteredCard[]): Promise<ReadonlyMap<string, string>> {
  const context = new Excel.RequestContext();
  const read = cards.map((card) => ({
    number: card.record.number,
    ranges: card.inputs.map(({ row, column, rowCount, columnCount }) => {
      const sheet = context.workbook.worksheets.getItem(card.sheetName ?? '');
      const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
      range.load('formulas');
      return range;
    }),
  }));
  await context.sync();
  return new Map(read.map(({ number, ranges }) => [number, JSON.stringify(ranges.map(({ formulas }) => formulas))]));
}

/** Types the manager's score of a card's first indicator. */
async function score(card: RegisteredCard | undefined): Promise<void> {
  const { grid } = card?.record ?? {};
  await enter(card?.sheetName ?? '', { [cellAddress(grid?.indicators[0]?.row ?? 0, grid?.columns.manager ?? 0)]: 3 });
}

async function next(inspection: Inspection, closedOn: string) {
  const { services } = desk as Desk;
  return need(await startNextPeriod(inspection, sureRole, services, { closedOn, evenIncomplete: true }));
}

/** Posts of the workbooks to which version 0.1.0 gave no role. */
const POSTS_SINCE: readonly string[] = ['总经理秘书', '叉车司机', '招聘专员', '前台', '出纳', '人事专员'];

test('the settings sheet gains the rows of newer settings, shown before, and can be read and taken back', async () => {
  const { services } = await open('sample-after-run');
  const before = need(await settingsInUse(services, '2026-11'));
  expect([before.problems, before.lacking.length > 10]).toEqual([[], true]);
  const plan = need(await planSettingsPreset({ grades: null, raters: null, repair: true }, services, '2026-11'));
  expect(plan.edits.every(({ before: held }) => held === '')).toBe(true);
  const applied = need(await applySettingsPreset(plan, services));
  if (applied.kind !== 'applied') throw new Error(applied.kind);
  expect(applied.report).toMatchObject({ refused: [], filled: { length: plan.edits.length } });
  const after = need(await settingsInUse(services, '2026-11'));
  expect([after.problems, after.lacking]).toEqual([[], []]);
  expect(after.settings).toEqual({ ...before.settings, procedure: { ...before.settings?.procedure, appealDays: 5 } });
  const [check] = plan.edits.filter(({ calculated }) => calculated !== undefined);
  const sheet = new Excel.RequestContext().workbook.worksheets.getItem(plan.inUse.sheet);
  const cell = sheet.getRangeByIndexes(check?.row ?? 0, check?.column ?? 0, 1, 1);
  cell.load('values,text');
  await cell.context.sync();
  expect([cell.values, cell.text]).toEqual([[[0]], [['正常']]]);
  need(await undoSettingsPreset(applied.report, services));
  expect(need(await settingsInUse(services, '2026-11')).lacking).toEqual(before.lacking);
});

test.each([
  ['sample-after-run', 35, 0, []],
  // A vacancy is nobody to assess now: its card stays, named among those that are not on the list.
  ['sixty-mid-month', 59, 20, ['2026-11/推广部-活动专员-1']],
])('%s: the month goes on where it stood, is closed, and opened again', async (name, count, filled, vacant) => {
  const { services, inspect, build } = await open(name);
  const before = await cardsOf('2026-11');
  expect(before).toHaveLength(count);
  expect(before.every(({ record, entered }) => record.grid !== undefined && entered !== null)).toBe(true);
  const entered = before.filter((card) => card.entered !== 0);
  expect(entered.length).toBeGreaterThanOrEqual(filled);
  const words = await typed(entered);
  const sheets = new Map(before.map(({ record, sheetName }) => [record.number, sheetName]));

  expect(need(await refreshSummary(services)).cards).toBe(count);
  const inspection = await inspect();
  const report = await build(inspection);
  expect(report.stoppedBy).toBeNull();
  expect(report.offList.map(({ number }) => number)).toEqual(vacant);
  expect(report.built.filter(({ position }) => !POSTS_SINCE.includes(position))).toEqual([]);
  const added = new Set(report.built.map(({ number }) => number));
  const whole = count + added.size;
  expect(report.kept.length + report.refreshed.length + vacant.length).toBe(count);
  const built = (await cardsOf('2026-11')).filter(({ record }) => !added.has(record.number));
  expect(new Map(built.map(({ record, sheetName }) => [record.number, sheetName]))).toEqual(sheets);
  expect(await typed(built.filter(({ record }) => words.has(record.number)))).toEqual(words);

  const blank = built.find((card) => card.entered === 0);
  await score(blank);
  expect((await cardsOf('2026-11')).find(({ row }) => row === blank?.row)?.entered).toBe(1);
  const all = await typed(built);
  const turned = await next(inspection, '2026-12-01');
  expect(turned).toMatchObject({ closed: { period: '2026-11', locked: whole }, built: { stoppedBy: null } });
  expect(turned.built.built).toHaveLength(whole - vacant.length);
  expect(await settingsPeriod()).toEqual({ ok: true, value: { period: '2026-12', rules: EARLIER_EMPLOYMENT } });
  const reopened = need(await reopenPeriod(services, { period: '2026-11', reopenedOn: '2026-12-03' }));
  expect(reopened).toMatchObject({ wasClosed: true, unlocked: whole, stoppedBy: null });
  const again = (await cardsOf('2026-11')).filter(({ record }) => !added.has(record.number));
  expect(await typed(again)).toEqual(all);
});

test('three closed months stay what they are when the fourth begins and ends', async () => {
  const { services, inspect } = await open('sixty-three-closed-months');
  const { cards, notes } = await registry();
  const closed = ['2026-11', '2026-12', '2027-01'];
  expect(Object.keys(notes.get('closedPeriods') as object)).toEqual(closed);
  const living = cards.filter(({ sheetName }) => sheetName !== null);
  expect(living).toHaveLength(180);
  const words = await typed(living);
  expect(need(await refreshSummary(services)).cards).toBe((await cardsOf('2027-01')).length);
  const pay = need(await refreshPaySheet(services));
  expect(pay).toMatchObject({ created: false, added: [], overridden: [] });

  const turned = await next(await inspect(), '2027-02-01');
  expect(turned).toMatchObject({ closed: { period: '2027-01', alreadyClosed: true, added: [] } });
  const fresh = await cardsOf('2027-02');
  expect(fresh).toHaveLength(turned.built.built.length);
  expect(turned.built.carriedTargets.length).toBeGreaterThan(0);
  await score(fresh[0]);
  const ended = need(await closePeriod(services, { closedOn: '2027-03-01', evenIncomplete: true }));
  expect(ended).toMatchObject({ locked: fresh.length, unreadable: [] });
  expect(ended.added).toHaveLength(fresh.length);
  const reopened = need(await reopenPeriod(services, { period: '2027-01', reopenedOn: '2027-03-02' }));
  expect(reopened.marked.length).toBeGreaterThan(50);
  const after = (await registry()).cards.filter(({ record }) => words.has(record.number));
  expect(await typed(after)).toEqual(words);
});

test('a workbook of a newer version is refused by every step, and nothing is written', async () => {
  const { services, inspect, workbook } = await open('sample-after-run');
  const inspection = await inspect();
  const [card] = await cardsOf('2026-11');
  const plan = need(await planSettingsPreset({ grades: 'letters', raters: null }, services, '2026-11'));
  const company: CompanyServices = { bundled: await bundledSource(), texts: companyTexts('zh-CN') };
  const file = await exportCatalogueFile(company);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  const context = new Excel.RequestContext();
  const line = context.workbook.worksheets.getItem('_rolecard').getRangeByIndexes(2, COLUMNS.record, 1, 1);
  line.values = [['{"version":5,"roleId":"R02"}']];
  await context.sync();
  const before = workbook.save();
  const refused = {
    inspect: await inspectWorkbook(services),
    matches: await readRememberedMatches(),
    remember: await rememberMatches([{ title: '店长', department: '', roleId: null }]),
    reading: await keepReading({ corrections: [] }),
    remove: await removeCards(new Set([card?.record.number ?? '']), services),
    jobs: await buildJobDescriptions(inspection, sureRole, services, { per: 'role', period: '2026-11' }),
    confirm: await confirmTargets(services),
    explain: await explainChanges('理由', services),
    summary: await refreshSummary(services),
    pay: await refreshPaySheet(services),
    settings: await settingsInUse(services, '2026-11'),
    presetPlan: await planSettingsPreset(plan.choice, services, '2026-11'),
    preset: await applySettingsPreset(plan, services),
    actualsTable: await exportActualsTable(services, { form: 'long' }),
    actualsPlan: await planActualsImport(card?.sheetName ?? '', services),
    exportPlan: await planExportFile({ file: '', grids: [] }, services),
    actuals: await applyActuals([{ number: card?.record.number ?? '', row: 6, column: 7, before: '', after: 1 }]),
    close: await closePeriod(services, { closedOn: '2026-12-01', evenIncomplete: true }),
    reopen: await reopenPeriod(services, { period: '2026-11', reopenedOn: '2026-12-03' }),
    next: await startNextPeriod(inspection, sureRole, services, { closedOn: '2026-12-01', evenIncomplete: true }),
    archiveList: await closedCards(),
    archive: await removeClosedCards('2026-11', services),
    company: (await readWorkbookUse()).company,
    companySheet: await exportCatalogueSheet(company, { replace: true }),
    companyUse: await useCatalogueSheet(company),
    companyFile: await exportCatalogueFile(company),
    companyImport: await importCatalogueFile(file.value.bytes, company),
    companyForget: await forgetCompanyCatalogue(),
  };
  const refusal = { ok: false, error: { kind: 'excel', failure: { kind: 'newerRegistry' } } };
  expect(refused).toMatchObject(Object.fromEntries(Object.keys(refused).map((step) => [step, refusal])));
  await expect(desk?.build(inspection)).rejects.toThrow('newerRegistry');
  expect(Buffer.from(workbook.save()).equals(Buffer.from(before))).toBe(true);
});
