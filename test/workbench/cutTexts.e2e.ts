import { openTestWorkbook } from '../embedded/openTestWorkbook';
import { drawnTexts, forgetTexts, recordTexts, type DrawnText } from './drawnTexts';
import { serveWorkbench, type ServedWorkbench, type WorkbenchDriver } from './workbenchDriver';

const CARDS = 40;
const SHEETS = 14;
/** HR's own remark in the sample: longer than its column, as in Excel. */
const HR_REMARK = /^试用期至/;
/** In the template, a name longer than the value it stands for. */
const PLACEHOLDER = /^\{\{.*\}\}$/;
/** Letters are drawn smoothed: their ink reaches a little beyond what is seen of it. */
const SEEN = 1.5;
const STEP = 500;
const MOST_STEPS = 40;

/** Too long for its cell, whose row somebody has made low. */
const NOTES = '说明';
const REMARK = '老员工，熟悉仓库各库位和打包台的全部操作，周末可以加班，节假日需要提前三天安排';

let served: ServedWorkbench;
let workbench: WorkbenchDriver;

beforeAll(async () => {
  served = await serveWorkbench();
  workbench = await served.open('zh-CN', recordTexts);
});

afterAll(() => served?.close());

/** All that the sheet shows, from its first row to its last. */
async function textsOf(sheet: string): Promise<readonly DrawnText[]> {
  const { page } = workbench;
  await forgetTexts(page);
  await workbench.show(sheet);
  await workbench.goTo('A1');
  const box = await page.locator('.grid-stack').boundingBox();
  if (!box) throw new Error('no grid');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  let [known, idle] = [0, 0];
  for (let step = 0; step < MOST_STEPS && idle < 3; step += 1) {
    const drawn = await drawnTexts(page);
    idle = drawn.length === known ? idle + 1 : 0;
    known = drawn.length;
    await page.mouse.wheel(0, STEP);
    await page.waitForTimeout(250);
  }
  return drawnTexts(page);
}

/** The heads of rows and columns are clipped to the window only. */
const HEAD = /^(\d+|[A-Z]{1,2})$/;

const cut = (texts: readonly DrawnText[]): readonly DrawnText[] =>
  texts.filter((each) => each.cut > SEEN && !HEAD.test(each.text));

/** Fills the list that is open; one that has columns for what is filled needs no word where to. */
async function fillList(hasColumns: boolean): Promise<void> {
  const { pane, paneTexts } = workbench;
  const { fill } = paneTexts;
  await pane.getByTestId('read').click();
  await pane.getByTestId('page-read').waitFor();
  await pane.getByTestId('next').first().click();
  await pane.getByTestId('page-match').waitFor();
  await pane.getByTestId('next').first().click();
  await workbench.paneSays(fill.title);
  if (!hasColumns) await pane.getByTestId('into-list').first().click();
  await pane.getByTestId('apply-fill').first().click();
  await pane.getByTestId('fill-result').first().waitFor();
}

test('nothing of the sample is cut: not what is filled, no card, not the summary, no other sheet of ours', async () => {
  await fillList(false);
  const { cards } = workbench.paneTexts;
  await workbench.nextButton().click();
  await workbench.paneButton(cards.build(CARDS)).click();
  await workbench.paneSays(cards.done(CARDS, 0));
  const names = await workbench.tabNames();
  // Every sheet that is no card, and cards of the first departments: a sales lead's, operators', designers'.
  for (const name of names.slice(0, SHEETS)) {
    const texts = await textsOf(name);
    expect({ name, drawn: texts.length > 10 }).toEqual({ name, drawn: true });
    const wrong = cut(texts).filter(({ text }) => !HR_REMARK.test(text) && !PLACEHOLDER.test(text));
    expect({ name, cut: wrong }).toEqual({ name, cut: [] });
  }
});

test('what is filled into a list with narrow columns is whole, and what Excel cuts is cut', async () => {
  await workbench.openInstead('仓库名单.xlsx', await narrowList(), '仓库');
  await workbench.pane.getByTestId('read').waitFor();
  await fillList(true);
  expect(cut(await textsOf('仓库'))).toEqual([]);
  expect(cut(await textsOf(NOTES)).length).toBeGreaterThan(0);
});

/** A list as it is kept by hand, with columns too narrow for what goes into them. */
async function narrowList(): Promise<Uint8Array> {
  const book = await openTestWorkbook();
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = '仓库';
    sheet.getRange('A1').values = [['星河电商仓储部人员名单']];
    sheet.getRange('A1:H1').merge();
    const lines = [
      ['部门', '岗位', '姓名', '工号', '备注', '岗位职责', '关键指标', '任职要求'],
      ['仓储部', '仓库主管', '卫东来', 'C001', '', '', '', ''],
      ['仓储部', '打包员', '沈小荷', 'C002', REMARK, '', '', ''],
      ['仓储部', '拣货员', '韩秋生', 'C003', '晚班', '', '', ''],
      ['售后退换货处理中心', '售后客服', '冯春生', 'C004', '', '', '', ''],
    ];
    sheet.getRange(`A2:H${lines.length + 1}`).values = lines;
    sheet.getRange('A2:H6').format.wrapText = true;
    sheet.getRange('A:H').format.columnWidth = 62;
    sheet.getRange('E4').format.font.size = 10.5;
    const notes = context.workbook.worksheets.add(NOTES).getRange('A1');
    notes.values = [[REMARK]];
    Object.assign(notes.format, { wrapText: true, columnWidth: 62, rowHeight: 18 });
    sheet.activate();
    await context.sync();
  });
  return book.save();
}
