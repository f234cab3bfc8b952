import { browserOfTests } from '../support/browser';
import { Tester } from './tester';

/** Checks of docs/verify-in-excel.md about the ribbon beside the pane and the looks of cards. */

const DIALOG_OPEN = 5016;

const browser = browserOfTests();
let tester: Tester;
afterEach(() => tester.leave());

test('F1: the dialog tells of the list each time; while it is open the pane works, or says that one is open', async () => {
  tester = await Tester.open(browser());
  for (const _ of ['once', 'again']) expect(await tester.told('fillDuties')).toContain('岗位一览');
  await tester.press('直接生成考核表');
  await tester.build();
  await tester.show('编制表');
  await tester.openMonth();
  await tester.press('刷新汇总');
  await tester.read('month-summary-result');
  expect(await tester.excel.activeSheet()).toBe('编制表');
  const left = await tester.excel.press('fillDuties');
  await left.dialog.waitForSelector('h1');
  expect(await left.dialog.locator('body').innerText()).toContain('岗位一览');
  await tester.press('更新绩效工资表');
  await tester.read('pay-result', /已新建/);
  tester.excel.refusedWithDialog = DIALOG_OPEN;
  await tester.press('刷新汇总');
  await tester.says('Excel里有对话框还开着（可能是功能区按钮的结果窗口），暂时不能写入。');
  await left.close();
  await tester.press('重试');
  await tester.read('month-summary-result');
});

/** What the rows of indicators look like: heights, merges, fonts, fills, rules, links and formulas of a card. */
const looksOf = (sheet: string) =>
  tester.book.Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const area = target.getRange('A1:O20').load('formulas,numberFormat');
    const rows = Array.from({ length: 20 }, (_, row) => target.getRange(`A${row + 1}`).load('format/rowHeight'));
    const inputs = Array.from({ length: 14 }, (_, row) => [`I${row + 7}`, `L${row + 7}`]).flat();
    const cells = [...['A7', 'B7', 'G7', 'N7'], ...inputs].map((address) =>
      target
        .getRange(address)
        .load('format/fill/color,format/font/name,format/font/size,format/wrapText,dataValidation/rule'),
    );
    const merged = area.getMergedAreasOrNullObject().load('areaCount,address');
    const zoom = target.pageLayout.load('zoom,orientation');
    await context.sync();
    const formulas = area.formulas as unknown[][];
    const at = formulas.findIndex((line) => line.some((cell) => String(cell).includes('返回汇总')));
    const column = (formulas[at] ?? []).findIndex((cell) => String(cell).includes('返回汇总'));
    const back = target.getCell(at, column).load('address,hyperlink');
    await context.sync();
    return {
      formulas,
      heights: rows.map(({ format }) => format.rowHeight),
      looks: cells.map((cell) => cell.toJSON()),
      merged: merged.isNullObject ? '' : merged.address,
      back: [back.address, back.hyperlink],
      page: [zoom.orientation, zoom.zoom],
    };
  });

test('F11: cards built beside the list hold nothing of it; built again they keep their looks, and fit the page', async () => {
  tester = await Tester.open(browser());
  await tester.show('编制表');
  await tester.press('直接生成考核表');
  await tester.build();
  const before = await looksOf('许佳');
  expect(JSON.stringify(before.formulas)).not.toMatch(/何静|售后客服/);
  for (const line of before.formulas.slice(6, 9)) expect(line[13]).toMatch(/^=IF\(/);
  expect(JSON.stringify(before.looks)).toContain('"list"');
  expect(before.back).toEqual([
    expect.stringContaining('!'),
    expect.objectContaining({ documentReference: expect.stringContaining('绩效汇总') as string }),
  ]);
  expect(before.page[1]).toMatchObject({ scale: expect.any(Number) as number });
  await tester.ownCatalogue(async (context) => {
    const duty = await tester.cellBeside(context, '岗位库-职责', '美工专员', '职责（中文）');
    duty.values = [['每周更新主图']];
  });
  await tester.part('area-posts');
  await tester.part('step-cards');
  await tester.build(/^更新没有评分的考核表$/);
  expect(await looksOf('许佳')).toEqual(before);
});
