import { browserOfTests } from '../support/browser';
import { Tester } from './tester';

/** Checks of docs/verify-in-excel.md that a browser can play: what a tester is told to press stands there, by that name. */

const PEOPLE = ['张明', '许佳', '何静'];

const browser = browserOfTests();
let tester: Tester;

beforeEach(async () => {
  tester = await Tester.open(browser());
});
afterEach(() => tester.leave());

const closing = (): Promise<string> => tester.pane.getByTestId('month-closing').innerText();

test('F2, F3, F4: closed with one card unfinished, opened, built and closed again with one card under a password', async () => {
  await tester.press('直接生成考核表');
  await tester.build();
  await tester.rate('张明', '许佳');
  await tester.openMonth();
  await tester.press(/^结账\d{4}-\d\d$/);
  await tester.press('结账本周期');
  await tester.pane.getByTestId('incomplete-cards').getByText('何静').waitFor();
  await tester.press('仍然结账');
  await tester.says(/^已锁定3张考核表/);
  expect((await tester.history()).map((line) => [line[2], line[6] !== ''])).toEqual(
    PEOPLE.map((name) => [name, name !== '何静']),
  );

  await tester.part('area-history');
  await tester.press('选择要打开的周期');
  await tester.press('重新打开');
  await tester.press('重新打开');
  await tester.says(/3张考核表可以再次填写/);
  await tester.part('area-posts');
  await tester.part('step-cards');
  await tester.build(/^更新没有评分的考核表$/);
  expect(await tester.pane.locator('body').innerText()).not.toMatch(/密码|撤消/);

  await tester.rate('何静');
  await tester.inWorkbook(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('何静');
    protection.unprotect();
    protection.protect({}, '2026人事');
  });
  await tester.openMonth();
  await tester.press(/^结账\d{4}-\d\d$/);
  await tester.press('结账本周期');
  await tester.says(/^已锁定2张考核表/);
  expect(await closing()).toMatch(/有密码保护，没有锁定的考核表（1）\s*何静/);
  expect((await tester.history()).slice(3).every((line) => line[6] !== '')).toBe(true);
  tester.hasMet('F4');
});

test('F5: a minimum changed by hand is told, looked at, adopted and taken back', async () => {
  await tester.press('直接生成考核表');
  await tester.build();
  await tester.rate(...PEOPLE);
  await tester.part('area-month');
  await tester.inWorkbook((context) => {
    context.workbook.worksheets.getItem('考核设置').getRange('B12').values = [[95]];
  });
  await tester.says(/^考核设置与生成考核表时不同/);
  await tester.press('看谁的等级和工资会变');
  await tester.pane.getByTestId('page-month').waitFor();
  await tester.press('采用（记入版本）');
  await tester.press('套用');
  await tester.says('已采用现在的设置，单元格没有改动。');
  await tester.press('撤销套用');
  await tester.says('已撤销采用，单元格没有改动。');
  tester.hasMet('F5');
});

test('F10: a table of projects stands where the check says', async () => {
  await tester.press('直接生成考核表');
  await tester.build();
  await tester.part('area-month');
  await tester.press('项目考核');
  await tester.press('新建项目目标表');
  await tester.says(/^已新建空白的项目目标表/);
  await tester.press('读取项目目标表');
  expect(await tester.excel.sheetNames()).toContain('项目目标表');
  tester.hasMet('F10');
});

test('F12: beside a table it keeps its size, filled and undone; into it there are two columns more', async () => {
  const state = async (): Promise<[string, boolean]> => {
    const { table, cells } = await tester.book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('编制表');
      const found = { table: sheet.tables.getItemAt(0).getRange(), cells: sheet.getRange('D2:E4') };
      found.table.load('address');
      found.cells.load('values');
      await context.sync();
      return found;
    });
    return [table.address.split('!')[1] ?? '', cells.values.flat().every((text) => text !== '')];
  };
  await tester.inWorkbook((context) => {
    context.workbook.worksheets.getItem('编制表').tables.add('A1:C4', true);
  });
  await tester.press('预览并填写职责');
  await tester.choose('在名单右侧新增列');
  await tester.part('apply-fill');
  await tester.pane.getByTestId('undo-fill').waitFor();
  expect(await state()).toEqual(['A1:C4', true]);
  await tester.press('撤销填写');
  await tester.says(/^已撤销/);
  expect(await state()).toEqual(['A1:C4', false]);
  await tester.choose('新增的列加入Excel表格（不勾选则放在表格右侧）');
  await tester.part('apply-fill');
  await tester.pane.getByTestId('undo-fill').waitFor();
  expect(await state()).toEqual(['A1:E4', true]);
  tester.hasMet('F12');
});

test('F13: while a cell is edited pane and ribbon say so, and go on afterwards', async () => {
  await tester.press('直接生成考核表');
  await tester.pane.getByRole('button', { name: /^生成3张考核表$/ }).waitFor();
  tester.book.host.faults.setPersonTyping(true);
  await tester.press(/^生成3张考核表$/);
  await tester.says('有单元格正在编辑，Excel暂时不能操作。');
  const told = (): Promise<string> => tester.told('fillDuties');
  expect(await told()).toContain('有单元格正在编辑');
  tester.book.host.faults.setPersonTyping(false);
  await tester.press('重试');
  await tester.pane
    .getByTestId('build-result')
    .filter({ hasText: /新生成3张/ })
    .waitFor();
  expect(await told()).not.toContain('有单元格正在编辑');
  tester.hasMet('F13');
});
