import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOrganisation, type OrganisationReport } from '../../../src/app/organisation/buildOrganisation';
import { inspectWorkbook, sureRole, type Inspection } from '../../../src/app/list/inspect';
import type { Services } from '../../../src/app/services';
import { createServices } from '../../../src/cli/file/fileServices';
import type { EmbeddedWorkbook } from '../../../src/embedded/node/openEmbeddedWorkbook';
import { openTestWorkbook } from '../../embedded/openTestWorkbook';
import { need } from '../monthWorld';

let book: EmbeddedWorkbook;
let services: Services;
let inspection: Inspection;
let close: () => void;

beforeEach(async () => {
  const file = readFileSync(join(__dirname, '../../../assets/sample-staffing.xlsx'));
  book = await openTestWorkbook(new Uint8Array(file), { language: 'zh-CN' });
  close = book.installGlobals();
  services = await createServices('zh-CN');
  inspection = need(await inspectWorkbook(services));
});
afterEach(() => close());

const build = async (): Promise<OrganisationReport> => need(await buildOrganisation(inspection, sureRole, services));

async function read(sheet: string): Promise<unknown[][]> {
  return book.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load('values');
    await context.sync();
    return used.values as unknown[][];
  });
}

async function write(sheet: string, address: string, value: unknown): Promise<void> {
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

const SHEETS = ['组织架构图', '部门职能', '编制对照', '岗位一览'];

test('four sheets show departments, posts, numbers and people of the list', async () => {
  const report = await build();
  expect(report).toMatchObject({ added: SHEETS, redrawn: [], kept: [] });
  const chart = (await read('组织架构图')).flat().filter((value) => value !== '');
  expect(chart).toContain('公司 40人');
  expect(chart).toContain('客服部 8人\n负责人：周周');
  expect(chart).toContain('打包员 3人\n沈小妹、韩秋、杨柳');
  const functions = await read('部门职能');
  expect(functions.find(([name]) => name === '推广部')?.slice(1, 4)).toEqual(['', '推广主管 陆放', 4]);
  expect(functions.find(([name]) => name === '推广部')?.[4]).toMatch(/^1\. .+\n2\. /);
  const headcount = await read('编制对照');
  const line = headcount.find(([, position]) => position === '打包员');
  expect(line?.slice(0, 2)).toEqual(['仓储物流部', '打包员']);
  expect(line?.[5]).toBe(3);
  const total = headcount.find(([name]) => name === '合计');
  expect(total?.[5]).toBe(40);
  const overview = await read('岗位一览');
  expect(overview.find(([, position]) => position === '售前客服')?.[3]).toBe('客服主管（周周）');
  if (process.env.KEEP_ORGANISATION) writeFileSync(process.env.KEEP_ORGANISATION, book.save());
});

test('a planned number typed on the headcount sheet is compared with the people', async () => {
  await build();
  const row = (await read('编制对照')).findIndex(([, position]) => position === '打包员') + 1;
  await write('编制对照', `D${row}`, 5);
  const table = await read('编制对照');
  expect(table[row - 1]?.slice(3, 8)).toEqual([5, '', 3, 2, 0]);
  // Below the list, by department: of these only this post has a plan, and all are counted.
  const below = table.findIndex(([name]) => name === '部门合计');
  const sums = table.slice(below);
  const people = table.slice(0, below).filter(([name]) => name === '仓储物流部');
  expect(sums.find(([name]) => name === '仓储物流部')?.slice(3, 8)).toEqual([
    ...[5, '', people.reduce((sum, line) => sum + Number(line[5]), 0), 2, 0],
  ]);
});

test('what nobody touched is drawn anew in its place, what HR changed stays beside a new one', async () => {
  await build();
  await write('部门职能', 'E4', '我们自己的职能');
  const again = await build();
  expect(again).toMatchObject({
    added: ['部门职能(2)'],
    redrawn: ['组织架构图', '编制对照', '岗位一览'],
    kept: ['部门职能'],
  });
  expect((await read('部门职能'))[3]?.[4]).toBe('我们自己的职能');
  const third = await build();
  expect(third).toMatchObject({ added: [], kept: [] });
  expect(third.redrawn).toContain('部门职能(2)');
});

test('a sheet of that name that Rolecard did not make is left alone', async () => {
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('组织架构图');
    sheet.getRange('A1').values = [['我们画的图']];
    await context.sync();
  });
  const report = await build();
  expect(report.added).toContain('组织架构图(2)');
  expect(await read('组织架构图')).toEqual([['我们画的图']]);
});
