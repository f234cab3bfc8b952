import { readFileSync } from 'node:fs';
import { buildManual, type ManualReport } from '../../../src/app/manual/buildManual';
import { buildOrganisation, type OrganisationReport } from '../../../src/app/organisation/buildOrganisation';
import { inspectWorkbook, sureRole } from '../../../src/app/list/inspect';
import type { Services } from '../../../src/app/services';
import { createServices } from '../../../src/cli/file/fileServices';
import type { OrganisationSheet } from '../../../src/scorecard/texts/organisationTexts';
import { SAMPLE, sitDown } from '../builtWorkbook';
import { need } from '../monthWorld';

let services: Services;
let desk: Awaited<ReturnType<typeof sitDown>>;

beforeEach(async () => {
  services = await createServices('zh-CN');
  desk = await sitDown(readFileSync(SAMPLE));
});
afterEach(() => desk.leave());

async function build(): Promise<ManualReport> {
  const inspection = need(await inspectWorkbook(services));
  const rows = inspection.rows.filter(({ row }) => ['客服部', '总经办'].includes(row.department));
  return need(await buildManual({ ...inspection, rows }, sureRole, services, { period: '2026-11' }));
}

/** Draws these sheets as the organisation alone has them, without a book around them. */
async function buildAlone(...sheets: readonly OrganisationSheet[]): Promise<OrganisationReport> {
  return need(await buildOrganisation(need(await inspectWorkbook(services)), sureRole, services, sheets));
}

/** Of the contents: sheet → page, where one is given. */
async function contents(): Promise<Map<string, unknown>> {
  return desk.workbook.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('目录').getUsedRange(true);
    used.load('values');
    await context.sync();
    return new Map((used.values as unknown[][]).slice(3).map(([, name, page]) => [String(name), page]));
  });
}

/** First page number and footer of sheets. */
async function numbered(sheets: readonly string[]): Promise<unknown[][]> {
  return desk.workbook.Excel.run(async (context) => {
    const layouts = sheets.map((name) => {
      const { pageLayout } = context.workbook.worksheets.getItem(name);
      pageLayout.load('firstPageNumber,headersFooters/defaultForAllPages/rightFooter');
      return pageLayout;
    });
    await context.sync();
    return layouts.map((each) => [each.firstPageNumber, each.headersFooters.defaultForAllPages.rightFooter]);
  });
}

async function names(): Promise<string[]> {
  return desk.workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

const FRONT = ['管理手册', '目录', '组织架构图', '部门职能', '编制对照'];

test('the manual stands in the order of a book, and its contents name every sheet of it', async () => {
  const { jobs, sheets } = await build();
  const pages = jobs.built.map(({ sheetName }) => sheetName);
  expect(pages.length).toBeGreaterThan(3);
  const tabs = await names();
  const first = tabs.indexOf('管理手册');
  expect(tabs.slice(first)).toEqual([...FRONT, ...pages, '指标库', '考核办法']);
  expect(sheets?.contents).toBe('目录');
  const listed = await contents();
  const bound = [...FRONT.slice(2), ...pages, '指标库', '考核办法'];
  for (const name of [...bound, '考核设置', '岗位说明书模板']) expect([...listed.keys()]).toContain(name);
  expect(listed.get('考核设置')).toBe('');
  expect(await numbered(bound)).toEqual(bound.map((name) => [listed.get(name), '&P']));
  expect(listed.get('组织架构图')).toBe(3);
  // A page each.
  const numbers = pages.map((name) => Number(listed.get(name)));
  expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
  expect(await numbered(['管理手册', '岗位说明书模板'])).toEqual([
    [1, ''],
    ['', '&P / &N'],
  ]);
});

test('a sheet of the book that is drawn anew by itself counts its own pages again', async () => {
  await build();
  const [[first]] = (await numbered(['部门职能'])) as [[unknown]];
  expect(first).toBeGreaterThan(3);
  expect((await buildAlone('functions')).redrawn).toEqual(['部门职能']);
  expect(await numbered(['部门职能'])).toEqual([['', expect.any(String)]]);
});

test('where somebody has moved sheets of the book away, it is put together again', async () => {
  await build();
  const before = await names();
  await desk.workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('考核办法').position = 0;
    worksheets.getItem('部门职能').position = before.length - 1;
    worksheets.add('其他').position = before.length - 3;
    await context.sync();
  });
  await build();
  const tabs = await names();
  const begins = tabs.indexOf('管理手册');
  const book = before.slice(before.indexOf('管理手册'));
  expect(tabs.slice(begins, begins + book.length)).toEqual(book);
  expect([...tabs].sort()).toEqual([...before, '其他'].sort());
});

/** Works on a sheet as somebody who edits it. */
async function edit(name: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await desk.workbook.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

test('built again, what somebody wrote on stays the page of the book, and what nobody touched is drawn anew', async () => {
  await build();
  await edit('管理手册', (sheet) => (sheet.getRange('C4').values = [['第2版']]));
  await edit('部门职能', (sheet) => {
    sheet.getRange('E4').values = [['我们自己的职能']];
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 3 };
    sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = '第&P页';
  });
  const before = await names();
  const pages = await contents();
  const { sheets, jobs } = await build();
  expect(sheets).toMatchObject({ added: [], kept: ['管理手册', '部门职能'] });
  expect(sheets?.redrawn).toHaveLength(5);
  expect(jobs.built).toEqual([]);
  expect(await names()).toEqual(before);
  // Its own page setup moves what stands behind it.
  const listed = await contents();
  const behind = ['编制对照', '指标库'];
  expect(behind.map((name) => Number(listed.get(name)))).toEqual(behind.map((name) => Number(pages.get(name)) + 2));
  expect(await numbered(['部门职能', '编制对照'])).toEqual([
    [pages.get('部门职能'), '第&P页'],
    [listed.get('编制对照'), '&P'],
  ]);
  await edit('部门职能', (sheet) => sheet.delete());
  const fresh = await build();
  expect(fresh.sheets).toMatchObject({ added: ['部门职能'], kept: ['管理手册'] });
  expect(await names()).toEqual(before);
  expect(await contents()).toEqual(pages);
});

test('contents that somebody changed give way to new ones in the book and stand behind it', async () => {
  await build();
  const before = await names();
  await edit('目录', (sheet) => (sheet.getRange('E1').values = [['我的批注']]));
  const { sheets } = await build();
  expect(sheets).toMatchObject({ added: ['目录(2)'], kept: ['目录'], contents: '目录(2)' });
  const book = before.slice(before.indexOf('管理手册'));
  const tabs = (await names()).slice(before.indexOf('管理手册'));
  expect(tabs).toEqual([...book.map((name) => (name === '目录' ? '目录(2)' : name)), '目录']);
});
