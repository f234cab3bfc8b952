import { inspectWorkbook, sureRole } from '../../../src/app/list/inspect';
import {
  exportCatalogueFile,
  exportCatalogueSheet,
  forgetCompanyCatalogue,
  importCatalogueFile,
  useCatalogueSheet,
  type CompanyReport,
  type CompanyServices,
} from '../../../src/app/company/catalogueSheets';
import { readWorkbookUse } from '../../../src/app/company/workbookUse';
import type { CompanyFailure } from '../../../src/app/failure';
import type { Result } from '../../../src/base/result';
import { catalogueInUse } from '../../../src/catalogue/company/catalogueInUse';
import { createMatcher } from '../../../src/catalogue/match/matcher';
import { rememberMatches } from '../../../src/app/list/rememberedMatches';
import type { RememberedMatch } from '../../../src/catalogue/match/corrections';
import { createServices, servicesOfWorkbook } from '../../../src/cli/file/fileServices';
import type { EmbeddedWorkbook } from '../../../src/embedded/node/openEmbeddedWorkbook';
import { companyTexts } from '../../../src/i18n/sheets/company/texts';
import { bundledSource } from '../../catalogue/company/companyWorld';
import { workbookState } from '../../faults/workbookState';
import { actBefore } from '../../faults/tap';
import { filterRows, filterTable, openTestWorkbook } from '../../embedded/openTestWorkbook';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let services: CompanyServices;
let book: EmbeddedWorkbook;
let close: () => void;

beforeAll(async () => {
  services = { bundled: await bundledSource(), texts: companyTexts('zh-CN') };
});

async function open(bytes?: Uint8Array): Promise<void> {
  close?.();
  book = await openTestWorkbook(bytes, { language: 'zh-CN' });
  close = book.installGlobals();
}

beforeEach(() => open());
afterAll(() => close());

function need<T>(result: Result<T, CompanyFailure>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error).slice(0, 2000));
  return result.value;
}

const onSheet = <T>(name: string, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  book.Excel.run((context) => work(context.workbook.worksheets.getItem(name), context));

const put = (sheet: string, address: string, value: string | number): Promise<void> =>
  onSheet(sheet, async (target, context) => {
    target.getRange(address).values = [[value]];
    await context.sync();
  });

const valuesOf = (sheet: string): Promise<unknown[][]> =>
  onSheet(sheet, async (target, context) => {
    const used = target.getUsedRange(true);
    used.load('values');
    await context.sync();
    return used.values;
  });

/** 1-based row of the first cell of column A that holds the text. */
async function rowOf(sheet: string, text: string): Promise<number> {
  const index = (await valuesOf(sheet)).findIndex(([first]) => first === text);
  if (index < 0) throw new Error(`no ${text} on ${sheet}`);
  return index + 1;
}

const exported = async (): Promise<readonly string[]> =>
  need(await exportCatalogueSheet(services, { replace: false })).sheets;

describe('the company catalogue on sheets', () => {
  it('is written as tables and used again without a change', async () => {
    expect(await exported()).toEqual([
      '岗位库',
      '岗位库-职责',
      '岗位库-岗位指标',
      '岗位库-指标库',
      '岗位库-部门',
      '岗位库-岗位对照',
      '岗位库-填写说明',
    ]);
    const tables = await book.Excel.run(async (context) => {
      context.workbook.tables.load('items/name,items/showHeaders');
      await context.sync();
      return context.workbook.tables.items.map(({ name }) => name);
    });
    expect(tables).toEqual([
      'RolecardRoles',
      'RolecardDuties',
      'RolecardKpis',
      'RolecardIndicators',
      'RolecardDepartments',
      'RolecardTitles',
    ]);
    const report = need(await useCatalogueSheet(services));
    expect(report).toMatchObject({ company: null, advice: [] });
    expect(need((await readWorkbookUse()).company)).toBeNull();
  });

  it('survives saving and opening the workbook', async () => {
    await exported();
    await open(book.save());
    expect(need(await useCatalogueSheet(services)).company).toBeNull();
  });

  it('keeps a text a text: rules, ids, percents and aliases come back as they were written', async () => {
    await exported();
    const row = await rowOf('岗位库-指标库', '48-hour-pick-up-rate');
    const line = (await valuesOf('岗位库-指标库'))[row - 1];
    const indicator = services.bundled.facts.indicators.find(({ id }) => id === '48-hour-pick-up-rate');
    expect(line?.[0]).toBe('48-hour-pick-up-rate');
    expect(line?.[7]).toBe(indicator?.target ?? '');
  });

  it('is used once the sheets are edited, for matching and on later visits', async () => {
    await exported();
    const row = await rowOf('岗位库', 'R06');
    await put('岗位库', `B${row}`, '店铺执行专员');
    await put('岗位库', `F${row}`, '小二');
    const report = need(await useCatalogueSheet(services));
    expect(report.changes.roles).toEqual({ added: [], changed: ['店铺执行专员'], removed: [] });
    await open(book.save());
    const company = need((await readWorkbookUse()).company);
    expect(company).toEqual(report.company);
    const { facts, texts } = services.bundled;
    const used = catalogueInUse(facts, texts['zh-CN'], company, 'zh-CN');
    if (!used.ok) throw new Error(used.error.join());
    const match = createMatcher(used.value.facts).match({ title: '小二', department: '' });
    expect(match).toMatchObject({ outcome: 'sure', roleId: 'R06' });
    expect(used.value.catalogue.roles.get('R06')?.name['zh-CN']).toBe('店铺执行专员');
  });

  it('changes nothing when a cell is wrong, and says which', async () => {
    await exported();
    const row = await rowOf('岗位库-岗位指标', '运营专员');
    await put('岗位库-岗位指标', `D${row}`, 0.9);
    const before = await workbookState(book);
    const refused = await useCatalogueSheet(services);
    expect(refused.ok ? null : refused.error).toMatchObject({
      kind: 'catalogueProblems',
      problems: [{ code: 'weightsNot100', severity: 'error', sheet: '岗位库-岗位指标', cell: `D${row}` }],
    });
    expect(need((await readWorkbookUse()).company)).toBeNull();
    expect(await workbookState(book)).toEqual(before);
  });

  it('gives a new role its id in its cell, and keeps it after a rename', async () => {
    await exported();
    const role = await rowOf('岗位库', 'R06');
    for (const [address, value] of [
      [`A${role}`, ''],
      [`B${role}`, '宠物食品研发专员'],
      [`C${role}`, 'Pet food developer'],
      [`F${role}`, ''],
    ] as const) {
      await put('岗位库', address, value);
    }
    for (const sheet of ['岗位库-职责', '岗位库-岗位指标']) {
      const values = await valuesOf(sheet);
      for (const [index, [name]] of values.entries()) {
        if (name === '运营专员') await put(sheet, `A${index + 1}`, '宠物食品研发专员');
      }
    }
    const first = need(await useCatalogueSheet(services));
    expect(first.changes.roles).toMatchObject({ added: ['宠物食品研发专员'], removed: ['运营专员'] });
    expect((await valuesOf('岗位库'))[role - 1]?.[0]).toBe('C01');
    await put('岗位库', `B${role}`, '宠物食品专员');
    expect(need(await useCatalogueSheet(services)).company?.roles.map(({ facts }) => facts.id)).toContain('C01');
  });

  it('is not written over without being asked, and is written anew when asked', async () => {
    const sheets = await exported();
    await put('岗位库', 'B5', '改到一半');
    const refused = await exportCatalogueSheet(services, { replace: false });
    expect(refused.ok ? null : refused.error).toEqual({ kind: 'catalogueSheetExists', sheets });
    expect((await valuesOf('岗位库'))[4]?.[1]).toBe('改到一半');
    need(await exportCatalogueSheet(services, { replace: true }));
    expect(need(await useCatalogueSheet(services)).company).toBeNull();
  });

  it.each([
    ['by the filter of its table', (sheet: string) => filterTable(book, sheet, [5, 6])],
    [
      'as plain cells',
      (sheet: string) => {
        book.host.workbook.sheetNamed(sheet)?.tables.splice(0);
        filterRows(book, sheet, 'A4:K20', [5, 6]);
      },
    ],
  ])('is written anew row for row where somebody filters it %s', async (_, filter) => {
    const [sheet = ''] = await exported();
    const before = await valuesOf(sheet);
    filter(sheet);
    need(await exportCatalogueSheet(services, { replace: true }));
    expect(await valuesOf(sheet)).toEqual(before);
  });

  it('goes back to the bundled catalogue', async () => {
    await exported();
    await put('岗位库', `B${await rowOf('岗位库', 'R06')}`, '店铺执行专员');
    need(await useCatalogueSheet(services));
    expect(need(await forgetCompanyCatalogue())).toBe(true);
    expect(need((await readWorkbookUse()).company)).toBeNull();
    expect(need(await forgetCompanyCatalogue())).toBe(false);
  });

  it('takes a fixed number of round trips, and requests that Excel on the web accepts', async () => {
    const trips = async (work: () => Promise<unknown>): Promise<number> => {
      const before = book.host.traffic.read().batches;
      await work();
      return book.host.traffic.read().batches - before;
    };
    expect(await trips(exported)).toBeLessThanOrEqual(4);
    expect(book.host.traffic.read().largestRequest).toBeLessThan(2_500_000);
    await put('岗位库', `B${await rowOf('岗位库', 'R06')}`, '店铺执行专员');
    const one = await trips(() => useCatalogueSheet(services));
    expect(one).toBeLessThanOrEqual(6);
    for (const id of ['R07', 'R08', 'R09']) await put('岗位库', `J${await rowOf('岗位库', id)}`, '另写的岗位目的');
    expect(await trips(() => useCatalogueSheet(services))).toBeLessThanOrEqual(one + 1);
  });

  it('says when a sheet is protected or missing', async () => {
    const missing = await useCatalogueSheet(services);
    expect(missing.ok ? null : missing.error).toEqual({ kind: 'sheetMissing', sheet: '岗位库' });
    await exported();
    await onSheet('岗位库-职责', async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
    });
    const refused = await exportCatalogueSheet(services, { replace: true });
    expect(refused.ok ? null : refused.error).toEqual({ kind: 'sheetProtected', sheet: '岗位库-职责' });
    expect(need(await useCatalogueSheet(services)).company).toBeNull();
  });
});

describe('somebody types on the catalogue sheets between the look and the writing', () => {
  /** The request that clears and draws the sheets. */
  const draws = (text: string): boolean => text.includes('ConvertToRange');

  it('what was typed while they are drawn anew stays, with the tables, and the person is asked again', async () => {
    const sheets = await exported();
    await put('岗位库', 'B5', '改到一半');
    const acted = actBefore(book, draws, async () => {
      await put('岗位库', 'AB6', "'=人事的备注");
      await put('岗位库-职责', 'C5', '刚写的职责');
    });
    const refused = await exportCatalogueSheet(services, { replace: true });
    expect(acted()).toBe(true);
    const changed = ['岗位库', '岗位库-职责'];
    expect(refused.ok ? null : refused.error).toEqual({ kind: 'catalogueSheetExists', sheets, changed });
    const roles = await valuesOf('岗位库');
    expect([roles[4]?.[1], roles[5]?.[27]]).toEqual(['改到一半', '=人事的备注']);
    expect((await valuesOf('岗位库-职责'))[4]?.[2]).toBe('刚写的职责');
    const tables = await book.Excel.run(async (context) => {
      const found = context.workbook.tables;
      found.load('items/name');
      const range = found.getItem('RolecardRoles').getRange();
      range.load('address');
      await context.sync();
      return { names: found.items.map(({ name }) => name), roles: range.address };
    });
    expect(tables.names).toHaveLength(6);
    expect(tables.roles).toMatch(/A4:/);
    const used = need(await useCatalogueSheet(services));
    expect(used.changes.roles.changed).toEqual(['改到一半']);
    need(await exportCatalogueSheet(services, { replace: true }));
    expect((await valuesOf('岗位库'))[5]?.[27] ?? '').toBe('');
  });

  it('an id goes into no row that has moved, and none is taken over for it', async () => {
    await exported();
    const sheet = '岗位库-部门';
    const last = (await valuesOf(sheet)).length;
    await put(sheet, `B${last + 1}`, '宠物食品部');
    await put(sheet, `C${last + 1}`, 'Pet food');
    const acted = actBefore(
      book,
      (text) => text.includes('DC-01'),
      () =>
        onSheet(sheet, async (target, context) => {
          target.getRange(`${last}:${last}`).insert('Down');
          await context.sync();
        }),
    );
    const report = need(await useCatalogueSheet(services));
    expect(acted()).toBe(true);
    expect(report.changes.departments.added).toEqual(['宠物食品部']);
    const ids = (await valuesOf(sheet)).slice(last - 1).map(([id, name]) => [id, name]);
    expect(ids).toEqual([
      ['', ''],
      [expect.any(String), expect.any(String)],
      ['DC-01', '宠物食品部'],
    ]);
  });
});

describe('the staffing list beside the catalogue sheets', () => {
  it('is still the list that is found', async () => {
    await open(new Uint8Array(readFileSync(join(__dirname, '../../../assets/sample-staffing.xlsx'))));
    const product = await createServices('zh-CN');
    const before = await inspectWorkbook(product);
    await exported();
    const after = await inspectWorkbook(product);
    if (!before.ok || !after.ok) throw new Error('not read');
    expect(after.value.lists[0].table.sheet).toBe(before.value.lists[0].table.sheet);
    expect(after.value.rows.map(sureRole)).toEqual(before.value.rows.map(sureRole));
  });

  it('is not replaced by the catalogue in a workbook without one', async () => {
    await exported();
    const read = await inspectWorkbook(await createServices('zh-CN'));
    expect(read.ok ? read.value.lists[0].table.sheet : read.error.kind).toBe('noStaffingTable');
  });
});

describe('the company catalogue as a file', () => {
  const changed = async (): Promise<CompanyReport> => {
    await exported();
    await put('岗位库', `B${await rowOf('岗位库', 'R06')}`, '店铺执行专员');
    return need(await useCatalogueSheet(services));
  };

  it('goes into another workbook', async () => {
    const report = await changed();
    const file = need(await exportCatalogueFile(services));
    expect(file.name).toBe('岗位库.xlsx');
    await open();
    expect(need(await importCatalogueFile(file.bytes, services)).company).toEqual(report.company);
    expect(need((await readWorkbookUse()).company)).toEqual(report.company);
  });

  it('is a workbook whose sheets can be used themselves', async () => {
    const file = need(await exportCatalogueFile(services));
    await open(file.bytes);
    expect(need(await useCatalogueSheet(services)).company).toBeNull();
  });

  it('is what a saved workbook with catalogue sheets is, too', async () => {
    await changed();
    const saved = book.save();
    await open();
    expect(need(await importCatalogueFile(saved, services)).changes.roles.changed).toEqual(['店铺执行专员']);
  });

  it('changes nothing when it is none', async () => {
    const refused = await importCatalogueFile(new Uint8Array([1, 2, 3]), services);
    expect(refused.ok ? null : refused.error).toEqual({ kind: 'catalogueFile', problem: 'notAWorkbook' });
    expect(need((await readWorkbookUse()).company)).toBeNull();
  });
});

describe('what titles mean, for the whole company', () => {
  const SHEET = '岗位库-岗位对照';
  const DECIDED: readonly RememberedMatch[] = [
    { title: '售前客服A组', department: '客服部', roleId: 'R30' },
    { title: '小二', department: '', roleId: 'R06' },
    { title: '=保洁', department: '', roleId: null },
    { title: '007', department: '', roleId: 'R06' },
  ];
  const decide = async (...matches: readonly RememberedMatch[]): Promise<void> => {
    expect(await rememberMatches(matches)).toEqual({ ok: true, value: true });
  };
  const match = async (title: string, department = '') =>
    need(await servicesOfWorkbook({ language: 'zh-CN' })).matcher.match({ title, department });

  it('goes with the file into another workbook', async () => {
    await decide(...DECIDED);
    const file = need(await exportCatalogueFile(services));
    await open();
    expect((await match('小二')).outcome).not.toBe('sure');
    const { company, advice } = need(await importCatalogueFile(file.bytes, services));
    expect([company?.titles, company?.roles, advice]).toEqual([DECIDED, [], []]);
    await open(book.save());
    expect(await match('小二', '运营部')).toMatchObject({
      outcome: 'sure',
      roleId: 'R06',
      reason: { code: 'company' },
    });
    expect(await match('售前客服a组', '客服部')).toMatchObject({ outcome: 'sure', roleId: 'R30' });
    expect(await match('=保洁')).toMatchObject({ outcome: 'none', reason: { code: 'company' } });
  });

  it('gives way to what the other workbook has decided itself, which is said and shared in turn', async () => {
    await decide(...DECIDED);
    const file = need(await exportCatalogueFile(services));
    await open();
    await decide({ title: '小二', department: '', roleId: 'R31' });
    const { advice } = need(await importCatalogueFile(file.bytes, services));
    expect(advice).toMatchObject([{ code: 'titleDecidedHere', sheet: SHEET, cell: 'A6', params: { title: '小二' } }]);
    expect(await match('小二')).toMatchObject({ roleId: 'R31', reason: { code: 'remembered' } });
    await exported();
    expect((await valuesOf(SHEET)).slice(3)).toEqual([
      ['岗位写法', '部门', '标准岗位'],
      ['售前客服A组', '客服部', '售前客服'],
      ['小二', '', '售后客服'],
      ['=保洁', '', '（留空）'],
      ['007', '', '运营专员'],
    ]);
    expect(need(await useCatalogueSheet(services))).toMatchObject({ advice: [] });
  });

  it('stands on its sheet as text, is changed there, and a fault changes nothing', async () => {
    await decide(...DECIDED);
    await exported();
    await onSheet(SHEET, async (sheet, context) => {
      sheet.getRange('A9:C9').values = [['掌柜', '天猫部', '店长']];
      await context.sync();
    });
    expect(need(await useCatalogueSheet(services)).company?.titles).toEqual([
      ...DECIDED,
      { title: '掌柜', department: '天猫部', roleId: 'R05' },
    ]);
    expect(await match('掌柜', '天猫部')).toMatchObject({ roleId: 'R05', reason: { code: 'company' } });
    await put(SHEET, 'C9', '月球站长');
    const refused = await useCatalogueSheet(services);
    expect(refused.ok ? null : refused.error).toMatchObject({
      kind: 'catalogueProblems',
      problems: [{ code: 'roleUnknown', sheet: SHEET, cell: 'C9' }],
    });
    expect(await match('掌柜', '天猫部')).toMatchObject({ roleId: 'R05' });
  });

  it('is left out where its role is no longer in the catalogue', async () => {
    await decide(
      { title: '小二', department: '', roleId: 'R9999' },
      { title: '\u200b', department: '', roleId: 'R06' },
    );
    await exported();
    expect((await valuesOf(SHEET)).slice(4).flat().join('')).toBe('');
    expect(need(await useCatalogueSheet(services)).company).toBeNull();
  });

  it('is not asked of catalogue sheets made before', async () => {
    await decide(...DECIDED);
    await exported();
    need(await useCatalogueSheet(services));
    await onSheet(SHEET, async (sheet, context) => {
      sheet.delete();
      await context.sync();
    });
    const older = book.save();
    expect(need(await useCatalogueSheet(services))).toMatchObject({
      company: null,
      advice: [{ code: 'titlesDropped', params: { count: 4 } }],
    });
    await open();
    expect(need(await importCatalogueFile(older, services))).toMatchObject({ company: null, advice: [] });
  });
});
