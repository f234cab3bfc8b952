import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import type { EmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';
import { openTestWorkbook } from '../embedded/openTestWorkbook';
import { PROJECT } from '../packaging/manifestFile';
import { xlsxFile } from '../support/xlsxFile';
import { launchBrowser } from '../workbench/workbenchDriver';
import { ExcelFrame } from './excelFrame';
import { SMALL_LIST } from './smallList';

/** Checks of docs/verify-in-excel.md that a browser can play: what a tester is told to press stands there, by that name. */

const checklist = readFileSync(path.join(PROJECT, 'docs/verify-in-excel.md'), 'utf8');

/** What a check calls buttons and headings: the Chinese before English in brackets. */
function namesIn(check: string): string[] {
  const row = checklist.split('\n').find((line) => line.startsWith(`| ${check} |`)) ?? '';
  return [...row.matchAll(/([㐀-鿿][㐀-鿿A-Za-z（），。]*) \[[A-Z]/g)].map(([, name = '']) => name);
}

const MINUTE = 60_000;
const PEOPLE = ['张明', '许佳', '何静'];

let browser: Browser;
let excel: ExcelFrame;
let book: EmbeddedWorkbook;
let pane: Frame;
/** Names of what was pressed or read. */
let met: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  met = [];
  book = await openTestWorkbook(xlsxFile({ 编制表: SMALL_LIST }));
  excel = await ExcelFrame.open(browser, book);
  pane = await excel.openPane();
});
afterEach(async () => {
  const { thrown, refused, strangers } = excel;
  await excel.close();
  expect({ thrown, refused, strangers }).toEqual({ thrown: [], refused: [], strangers: [] });
});

async function press(name: string | RegExp): Promise<void> {
  const exact = typeof name === 'string' ? { name, exact: true } : { name };
  await pane.getByRole('button', exact).last().click({ timeout: MINUTE });
  if (typeof name === 'string') met.push(name);
}

async function choose(option: string): Promise<void> {
  await pane.getByLabel(option, { exact: true }).check({ timeout: MINUTE });
  met.push(option);
}

async function says(text: string | RegExp): Promise<void> {
  await pane.getByText(text).first().waitFor({ timeout: MINUTE });
  if (typeof text === 'string') met.push(text);
}

const part = (id: string): Promise<void> => pane.getByTestId(id).click({ timeout: MINUTE });

/** As somebody who types in the workbook and comes back to the pane. */
async function inWorkbook(work: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  await book.Excel.run(async (context) => {
    await work(context);
    await context.sync();
  });
  await pane.evaluate(() => window.dispatchEvent(new Event('focus')));
}

/** Rates all that is rated on a card; nothing has happened that vetoes. */
const rate = (...names: readonly string[]): Promise<void> =>
  inWorkbook(async (context) => {
    for (const name of names) {
      const sheet = context.workbook.worksheets.getItem(name);
      const lines = sheet.getRange('A7:O14').load('values');
      await context.sync();
      lines.values.forEach(([number, ...cells], index) => {
        if (typeof number !== 'number') return;
        const row = index + 7;
        if (String(cells[6]).includes('一票否决')) return void (sheet.getRange(`I${row}`).values = [[0]]);
        sheet.getRange(`L${row}`).values = [[90]];
        sheet.getRange(`O${row}`).values = [['按记录']];
        if (cells[8] === '–') sheet.getRange(`K${row}`).values = [[90]];
      });
    }
  });

async function build(label = /^生成3张考核表$/): Promise<void> {
  await press(label);
  await pane
    .getByTestId('build-result')
    .filter({ hasText: /新生成3张|更新/ })
    .waitFor({ timeout: MINUTE });
}

async function openMonth(): Promise<void> {
  await part('area-month');
  await part('open-month');
  await part('unfold-all');
}

const closing = (): Promise<string> => pane.getByTestId('month-closing').innerText();
const history = async (): Promise<unknown[][]> =>
  (await excel.values('绩效历史', 'A4:G9')).filter(([number]) => number !== '');

test('F2, F3, F4: closed with one card unfinished, opened, built and closed again with one card under a password', async () => {
  await press('直接生成考核表');
  await build();
  await rate('张明', '许佳');
  await openMonth();
  await press(/^结账\d{4}-\d\d$/);
  await press('结账本周期');
  await pane.getByTestId('incomplete-cards').getByText('何静').waitFor({ timeout: MINUTE });
  await press('仍然结账');
  await says(/^已锁定3张考核表/);
  expect((await history()).map((line) => [line[2], line[6] !== ''])).toEqual(
    PEOPLE.map((name) => [name, name !== '何静']),
  );

  await part('area-history');
  await press('选择要打开的周期');
  await press('重新打开');
  await press('重新打开');
  await says(/3张考核表可以再次填写/);
  await part('area-posts');
  await part('step-cards');
  await build(/^更新没有评分的考核表$/);
  expect(await pane.locator('body').innerText()).not.toMatch(/密码|撤消/);

  await rate('何静');
  await inWorkbook(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('何静');
    protection.unprotect();
    protection.protect({}, '2026人事');
  });
  await openMonth();
  await press(/^结账\d{4}-\d\d$/);
  await press('结账本周期');
  await says(/^已锁定2张考核表/);
  expect(await closing()).toMatch(/有密码保护，没有锁定的考核表（1）\s*何静/);
  expect((await history()).slice(3).every((line) => line[6] !== '')).toBe(true);
  expect(met).toEqual(expect.arrayContaining(namesIn('F4')));
});

test('F5: a minimum changed by hand is told, looked at, adopted and taken back', async () => {
  await press('直接生成考核表');
  await build();
  await rate(...PEOPLE);
  await part('area-month');
  await inWorkbook((context) => {
    context.workbook.worksheets.getItem('考核设置').getRange('B12').values = [[95]];
    return Promise.resolve();
  });
  await says(/^考核设置与生成考核表时不同/);
  await press('看谁的等级和工资会变');
  await pane.getByTestId('page-month').waitFor({ timeout: MINUTE });
  await press('采用（记入版本）');
  await press('套用');
  await says('已采用现在的设置，单元格没有改动。');
  await press('撤销套用');
  await says('已撤销采用，单元格没有改动。');
  expect(met).toEqual(expect.arrayContaining(namesIn('F5')));
});

test('F10: a table of projects stands where the check says', async () => {
  await press('直接生成考核表');
  await build();
  await part('area-month');
  await press('项目考核');
  await press('新建项目目标表');
  await says(/^已新建空白的项目目标表/);
  await press('读取项目目标表');
  expect(await excel.sheetNames()).toContain('项目目标表');
  expect(met).toEqual(expect.arrayContaining(namesIn('F10')));
});

test('F12: beside a table it keeps its size, filled and undone; into it there are two columns more', async () => {
  const state = async (): Promise<[string, boolean]> => {
    const { table, cells } = await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('编制表');
      const found = { table: sheet.tables.getItemAt(0).getRange(), cells: sheet.getRange('D2:E4') };
      found.table.load('address');
      found.cells.load('values');
      await context.sync();
      return found;
    });
    return [table.address.split('!')[1] ?? '', cells.values.flat().every((text) => text !== '')];
  };
  await inWorkbook((context) => {
    context.workbook.worksheets.getItem('编制表').tables.add('A1:C4', true);
    return Promise.resolve();
  });
  await press('预览并填写职责');
  await choose('在名单右侧新增列');
  await part('apply-fill');
  await pane.getByTestId('undo-fill').waitFor({ timeout: MINUTE });
  expect(await state()).toEqual(['A1:C4', true]);
  await press('撤销填写');
  await says(/^已撤销/);
  expect(await state()).toEqual(['A1:C4', false]);
  await choose('新增的列加入Excel表格（不勾选则放在表格右侧）');
  await part('apply-fill');
  await pane.getByTestId('undo-fill').waitFor({ timeout: MINUTE });
  expect(await state()).toEqual(['A1:E4', true]);
  expect(met).toEqual(expect.arrayContaining(namesIn('F12')));
});

test('F13: while a cell is edited pane and ribbon say so, and go on afterwards', async () => {
  await press('直接生成考核表');
  await pane.getByRole('button', { name: /^生成3张考核表$/ }).waitFor({ timeout: MINUTE });
  book.host.faults.setPersonTyping(true);
  await press(/^生成3张考核表$/);
  await says('有单元格正在编辑，Excel暂时不能操作。');
  const told = async (): Promise<string> => {
    const pressed = await excel.press('fillDuties');
    await pressed.dialog.waitForSelector('h1');
    const lines = await pressed.dialog.locator('h1, p').allTextContents();
    await pressed.close();
    return lines.join(' ');
  };
  expect(await told()).toContain('有单元格正在编辑');
  book.host.faults.setPersonTyping(false);
  await press('重试');
  await pane
    .getByTestId('build-result')
    .filter({ hasText: /新生成3张/ })
    .waitFor({ timeout: MINUTE });
  expect(await told()).not.toContain('有单元格正在编辑');
  expect(met).toEqual(expect.arrayContaining(namesIn('F13')));
});
