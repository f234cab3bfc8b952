import { xlsxFile } from '../support/xlsxFile';
import { openTestWorkbook } from '../embedded/openTestWorkbook';
import { loadPaneTexts, paneTexts } from '../../src/i18n/pane/texts';
import { browserOfTests, WITH_STORAGE_IN_FRAMES } from '../support/browser';
import { ExcelFrame } from './excelFrame';

/** What the dialog of a ribbon button could not tell is told in the pane of its workbook, and in no other; with Microsoft's own Office.js. */

const SHEET = '编制表';
const LIST = {
  A1: '部门',
  B1: '岗位',
  C1: '姓名',
  D1: '岗位职责',
  E1: '考核指标',
  A2: '客服部',
  B2: '售后客服',
  C2: '王小明',
};
const OURS = 'https://example.sharepoint.com/云帆.xlsx';
const THEIRS = 'https://example.sharepoint.com/别家.xlsx';
const UNSAVED = '';
/** The end of a dialog whose page was not found. */
const NOT_FOUND = 12002;

const storing = browserOfTests(WITH_STORAGE_IN_FRAMES);
const refusing = browserOfTests();
const { notice } = paneTexts('zh-CN');
let excel: ExcelFrame;

beforeAll(() => loadPaneTexts('zh-CN'));
afterEach(async () => {
  const { thrown, refused, strangers } = excel;
  await excel.close();
  expect({ thrown, refused, strangers }).toEqual({ thrown: [], refused: [], strangers: [] });
});

async function open(browser: typeof storing): Promise<void> {
  excel = await ExcelFrame.open(browser(), await openTestWorkbook(xlsxFile({ [SHEET]: LIST })));
}

async function pressUnseen(address: string): Promise<void> {
  await excel.showWorkbook(address);
  const pressed = await excel.press('fillDuties');
  await pressed.close(NOT_FOUND);
}

async function missedIn(address: string): Promise<string> {
  await excel.showWorkbook(address);
  const pane = await excel.openPane();
  await pane.getByTestId('home-list').waitFor();
  return (await pane.getByTestId('missed').allTextContents()).join('');
}

test('lines wait for the pane of their workbook', async () => {
  await open(storing);
  await pressUnseen(OURS);
  expect([await missedIn(THEIRS), await missedIn(UNSAVED)]).toEqual(['', '']);
  expect(await missedIn(OURS)).toContain(notice.filled(2, [SHEET]));
  expect(await missedIn(OURS)).toBe('');
});

test('a workbook that was never saved is told by the name Excel has for it', async () => {
  await open(storing);
  await pressUnseen(UNSAVED);
  expect(await missedIn(OURS)).toBe('');
  expect(await missedIn(UNSAVED)).toContain(notice.filled(2, [SHEET]));
});

test('an open pane tells it when the person comes back to it', async () => {
  await open(storing);
  await excel.showWorkbook(OURS);
  const pane = await excel.openPane();
  await pane.getByTestId('home-list').waitFor();
  const pressed = await excel.press('fillDuties');
  await pressed.close(NOT_FOUND);
  await pane.evaluate(() => window.dispatchEvent(new Event('focus')));
  await pane
    .getByTestId('missed')
    .filter({ hasText: notice.filled(2, [SHEET]) })
    .waitFor();
});

test('where the browser refuses storage, button and pane work as ever, and the workbook alone shows what was done', async () => {
  await open(refusing);
  await pressUnseen(OURS);
  expect(await missedIn(OURS)).toBe('');
  expect((await excel.values(SHEET, 'D2:E2')).flat()).not.toContain('');
});

test('a pane opened after a dialog in the page does not take itself for one: files can be read', async () => {
  await open(storing);
  const pressed = await excel.press('fillDuties');
  await pressed.dialog.waitForSelector('h1');
  // The mark is Office.js's own: once it is ready in the dialog, it is there.
  await pressed.dialog.waitForFunction('Office.onReady().then(() => true)');
  const marks = 'Object.keys(sessionStorage).filter((key) => key.endsWith("IsDialog")).length';
  expect(await pressed.dialog.evaluate(marks)).toBe(1);
  await pressed.close();
  const pane = await excel.openPane();
  await pane.getByTestId('home-list').waitFor();
  expect(await pane.evaluate('[typeof Office.context.document.getFileAsync, Office.context.isDialog]')).toEqual([
    'function',
    false,
  ]);
});
