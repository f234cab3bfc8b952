import { DEFAULT_BUILD } from '../../../src/app/build/buildOptions';
import { buildScorecards } from '../../../src/app/build/buildScorecards';
import { findForms } from '../../../src/app/forms/findForms';
import { sureRole } from '../../../src/app/list/inspect';
import { messages } from '../../../src/i18n/messages/messages';
import { filterRows, filterTable } from '../../embedded/openTestWorkbook';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

/** A copy of a filtered sheet hides the same rows: a card would lack whole indicators, and nobody would see it. */

const TEMPLATE = '考核表模板';

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
  await world.build('2026-11');
});
afterEach(() => world.close());

const build = () =>
  buildScorecards(world.inspection, sureRole, world.services, { ...DEFAULT_BUILD, period: '2026-12' });

const hideRow = (name: string, address: string): Promise<void> =>
  world.run(async (context) => {
    context.workbook.worksheets.getItem(name).getRange(address).rowHidden = true;
    await context.sync();
  });

test('nothing is built of a template whose rows a filter hides, and its first hidden row is named', async () => {
  filterRows(world.book, TEMPLATE, 'A6:L20', [9, 8, 12]);
  const before = await world.sheetNames();
  const report = await build();
  if (report.ok || report.error.kind !== 'template') throw new Error(JSON.stringify(report));
  expect(report.error.problems).toEqual([{ code: 'rowsFiltered', cell: 'A8', params: {} }]);
  expect(
    messages('zh-CN')
      .failure(report.error)
      .points.map(({ text }) => text),
  ).toEqual([expect.stringContaining('清除这张工作表的筛选')]);
  expect(await world.sheetNames()).toEqual(before);
});

test('rows that HR has hidden by hand are no reason to refuse, nor is a filter that hides none', async () => {
  await hideRow(TEMPLATE, '20:20');
  need(await build());
  filterRows(world.book, TEMPLATE, 'A6:L20', []);
  await world.run(async (context) => {
    context.workbook.worksheets.getItem(TEMPLATE).getRange('20:20').rowHidden = false;
    await context.sync();
  });
  need(await build());
});

test("a form of the company's own is found with what keeps it from being filled, be it a table's filter", async () => {
  await world.run(async (context) => {
    const sheet = context.workbook.worksheets.add('责任书');
    sheet.getRange('A1:B1').values = [['姓名', '部门']];
    sheet.getRange('A2:B2').values = [['{{姓名}}', '{{部门}}']];
    sheet.getRange('A3:B3').values = [['上级', '{{汇报对象}}']];
    sheet.tables.add('A1:B3', true);
    await context.sync();
  });
  const problems = async () => need(await findForms(world.inspection)).map((form) => form.problems);
  expect(await problems()).toEqual([[]]);
  filterTable(world.book, '责任书', [3]);
  expect(await problems()).toEqual([[{ code: 'rowsFiltered', cell: 'A3', params: {} }]]);
});
