import { readFileSync } from 'node:fs';
import { buildManual, type ManualReport } from '../../../src/app/manual/buildManual';
import { inspectWorkbook, sureRole } from '../../../src/app/list/inspect';
import type { Services } from '../../../src/app/services';
import { createServices } from '../../../src/cli/file/fileServices';
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

async function names(): Promise<string[]> {
  return desk.workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

const FRONT = ['管理手册', '目录', '组织架构图', '部门职能', '编制对照', '岗位一览'];

test('the manual stands in the order of a book, and its contents name every sheet of it', async () => {
  const { jobs, sheets } = await build();
  const pages = jobs.built.map(({ sheetName }) => sheetName);
  expect(pages.length).toBeGreaterThan(3);
  const tabs = await names();
  const first = tabs.indexOf('管理手册');
  expect(tabs.slice(first)).toEqual([...FRONT, ...pages, '指标库', '考核办法']);
  expect(sheets?.contents).toBe('目录');
  const listed = await desk.workbook.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('目录').getUsedRange(true);
    used.load('values');
    await context.sync();
    return (used.values as string[][]).map(([, name]) => name);
  });
  for (const name of [...FRONT.slice(2), ...pages, '指标库', '考核办法', '考核设置', '岗位说明书模板'])
    expect(listed).toContain(name);
});

test('built again, a cover that was written on stays alone, and what nobody touched is drawn anew', async () => {
  await build();
  await desk.workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('管理手册').getRange('C4').values = [['第2版']];
    await context.sync();
  });
  const before = await names();
  const { sheets, jobs } = await build();
  expect(sheets).toMatchObject({ added: [], kept: ['管理手册'] });
  expect(sheets?.redrawn).toHaveLength(7);
  expect(jobs.built).toEqual([]);
  expect(await names()).toEqual(before);
});
