import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';
import { homeTexts } from '../../src/i18n/pane/home/texts';
import { paneTexts } from '../../src/i18n/pane/texts';
import { openTestWorkbook } from '../embedded/openTestWorkbook';
import { xlsxFile } from '../support/xlsxFile';
import { browserOfTests } from '../support/browser';
import { ExcelFrame } from './excelFrame';
import { SMALL_LIST } from './smallList';

/** The built add-in with Microsoft's own Office.js in an Excel on the web that is played: pane, dialog, every ribbon button. */

const SHEET = '编制表';
const texts = paneTexts('zh-CN');

const browser = browserOfTests();
let book: EmbeddedWorkbook;
let excel: ExcelFrame;

beforeEach(async () => {
  book = await openTestWorkbook(xlsxFile({ [SHEET]: SMALL_LIST }));
  excel = await ExcelFrame.open(browser(), book);
});
afterEach(async () => {
  const { thrown, refused, strangers } = excel;
  await excel.close();
  expect({ thrown, refused, strangers }).toEqual({ thrown: [], refused: [], strangers: [] });
});

test('every button of the manifest is pressed below', () => {
  const manifest = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');
  const actions = [...manifest.matchAll(/<FunctionName>([^<]+)<\/FunctionName>/g)].map(([, name]) => name);
  expect(actions).toEqual(['fillDuties', 'buildScorecards', 'refreshSummary']);
});

test('the pane reads, matches and fills', async () => {
  const pane = await excel.openPane();
  const button = (name: string | RegExp) => pane.getByRole('button', { name }).first();
  // The list is found without being asked for.
  await button(homeTexts('zh-CN').showList).click();
  await pane.getByText(texts.read.summary(3, 3)).first().waitFor();
  await button(new RegExp(`^${texts.frame.next('')}`)).click();
  await pane.getByText(texts.match.title).first().waitFor();
  await button(new RegExp(`^${texts.frame.next('')}`)).click();
  await pane.getByRole('radio', { name: texts.fill.places.list, exact: true }).click();
  await button(new RegExp(texts.fill.apply(0).replace('0', '[1-9]\\d*'))).click();
  await pane
    .getByText(new RegExp(texts.fill.filled(0, [SHEET]).replace('0', '[1-9]\\d*')))
    .first()
    .waitFor();
  const filled = await excel.values(SHEET, 'D1:E4');
  expect(filled[0]).toEqual(['岗位职责', '考核指标']);
  expect(
    filled
      .slice(1)
      .flat()
      .every((text) => text !== ''),
  ).toBe(true);
});

test('the button that fills tells its outcome in a dialog, is completed when it is closed, and can be pressed again', async () => {
  book.host.enterByHand(SHEET, 0, 3, '岗位职责');
  book.host.enterByHand(SHEET, 0, 4, '考核指标');
  const first = await excel.press('fillDuties');
  await first.dialog.getByText(/已在“编制表”填写6个单元格/).waitFor();
  expect(await first.isCompleted()).toBe(false);
  await first.close();
  await excel.page.waitForFunction((id) => window.isCompleted(id), 'command1');
  expect((await excel.values(SHEET, 'D2:E4')).flat().every((text) => text !== '')).toBe(true);
  const second = await excel.press('fillDuties');
  await second.dialog.getByText(texts.notice.nothing).waitFor();
  await second.close();
});

test('the button that builds tells what it built', async () => {
  const pressed = await excel.press('buildScorecards');
  await pressed.dialog.getByText(texts.cards.done(3, 0)).waitFor();
  await pressed.close();
  expect(await excel.sheetNames()).toEqual(expect.arrayContaining(['张明', '许佳', '何静', '绩效汇总']));
  // Nothing had to give way, so the summary is shown without a dialog.
  await excel.pressQuietly('refreshSummary');
  expect(await excel.activeSheet()).toBe('绩效汇总');
});

test('what Excel on the web told nobody of is seen when the person returns to the pane', async () => {
  const pane = await excel.openPane();
  const home = homeTexts('zh-CN');
  await pane.getByRole('heading', { name: home.listTitle }).waitFor();
  // This page tells the pane of no change, as Excel on the web where somebody chooses from a list.
  const pressed = await excel.press('buildScorecards');
  await pressed.close();
  expect(await pane.getByRole('heading', { name: home.listTitle }).count()).toBe(1);
  await pane.evaluate(() => window.dispatchEvent(new Event('focus')));
  await pane.getByText(home.scoredOf(0, 3)).waitFor();
});

test('a button that opens the pane leads to its page', async () => {
  const pane = await excel.openPane('?open=match');
  await pane.getByTestId('page-match').waitFor();
});
