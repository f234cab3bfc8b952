import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homeTexts } from '../../src/i18n/pane/home/texts';
import type { Language } from '../../src/base/language';
import { openTestWorkbook } from '../embedded/openTestWorkbook';
import { recalculate } from '../support/libreOffice';
import { readXlsxValues, type CellValue, type SheetValues } from '../support/xlsxValues';
import { becomes } from '../support/browser';
import { serveWorkbench, type ServedWorkbench, type WorkbenchDriver } from './workbenchDriver';

const CARDS = 40;
const SUMMARY = '绩效汇总';
/** An operations lead with six scored indicators; the first of them is typed as a percentage into I7. */
const PERSON = '温如言';

let served: ServedWorkbench;

beforeAll(async () => {
  served = await serveWorkbench();
});

afterAll(() => served?.close());

describe('the whole task', () => {
  let workbench: WorkbenchDriver;
  let file: Uint8Array;

  beforeAll(async () => {
    workbench = await served.open('zh-CN');
  });

  test('the page says that it is not Excel, and opens with the sample', async () => {
    const { page, texts } = workbench;
    expect(await page.getByRole('note').innerText()).toContain(texts.banner);
    expect(await page.getByText(texts.sampleName).isVisible()).toBe(true);
    expect(await workbench.tabNames()).toEqual(['人员编制表', '部门人数']);
  });

  test('the add-in reads the list', async () => {
    await workbench.pane.getByTestId('read').click();
    await workbench.paneSays(workbench.paneTexts.read.summary(40, 40));
  });

  test('the matches are shown to be checked', async () => {
    await workbench.nextButton().click();
    await workbench.paneSays(workbench.paneTexts.match.title);
    await workbench.nextButton().click();
    await workbench.paneSays(workbench.paneTexts.fill.title);
  });

  test('duties and indicators are filled in, and the sheet shows them', async () => {
    const { fill } = workbench.paneTexts;
    const apply = workbench.pane.getByRole('button', { name: new RegExp(fill.apply(0).replace('0', '[1-9]\\d*')) });
    await workbench.pane.getByRole('radio', { name: fill.places.list, exact: true }).click();
    await apply.click();
    await workbench.pane.getByText(new RegExp(fill.filled(0, ['人员编制表']).replace('0', '[1-9]\\d*'))).waitFor();
    await workbench.page.getByText(workbench.texts.changed).waitFor();
  });

  test('a scorecard is built for everyone, each with its tab', async () => {
    const { cards } = workbench.paneTexts;
    await workbench.nextButton().click();
    await workbench.paneButton(cards.build(CARDS)).click();
    await workbench.paneSays(cards.done(CARDS, 0));
    const names = await workbench.tabNames();
    expect(names).toEqual(expect.arrayContaining([SUMMARY, '顾长河', PERSON]));
    expect(names.length).toBeGreaterThanOrEqual(CARDS + 3);
  });

  test('the sheet the add-in opens is the one that is shown, with its charts', async () => {
    await workbench.paneButton(workbench.paneTexts.cards.openSummary).click();
    await workbench.page.getByRole('tab', { name: SUMMARY, selected: true }).waitFor();
    await workbench.page.locator('svg.chart').nth(1).waitFor();
    await becomes(() => workbench.page.locator('svg.chart').count(), 2);
  });

  test('a score is typed into a card; what does not belong there is refused', async () => {
    await workbench.show(PERSON);
    await workbench.page.getByText(workbench.texts.protectedSheet).waitFor();
    await workbench.type('I7', '95%');
    expect(await workbench.notices()).toEqual([]);
    await workbench.type('I8', '很好');
    await workbench.isTold('请填写数字');
    await workbench.type('A7', '改动');
    await workbench.isTold(workbench.texts.notices.protected);
  });

  test('the downloaded file is a workbook with everything in it', async () => {
    const download = await workbench.download();
    expect(download.name).toBe(workbench.texts.sampleName);
    file = download.bytes;
    if (process.env.KEEP_WORKBENCH_FILE) writeFileSync(process.env.KEEP_WORKBENCH_FILE, file);
    const book = await openTestWorkbook(file);
    const found = await book.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      const score = sheets.getItem(PERSON).getRange('I7:J8').load('values');
      const protection = sheets.getItem(PERSON).protection.load('protected');
      await context.sync();
      return { names: sheets.items.map(({ name }) => name), score: score.values, locked: protection.protected };
    });
    expect(found.names).toEqual(expect.arrayContaining(await workbench.tabNames()));
    expect(found.score).toEqual([
      [0.95, 80],
      ['', ''],
    ]);
    expect(found.locked).toBe(true);
  });

  test('another spreadsheet program opens the file and comes to the same results', async () => {
    const stored = readXlsxValues(file);
    const recalculated = await recalculate(file);
    expect([...recalculated.keys()]).toEqual([...stored.keys()]);
    const differences = [...stored].flatMap(([sheet, values]) =>
      differing(values, recalculated.get(sheet) ?? new Map()).map((difference) => `${sheet}!${difference}`),
    );
    expect(differences).toEqual([]);
    expect(recalculated.get(PERSON)?.get('J7')).toBe(80);
  });

  test('the month is turned, its cards are handed over as a file and leave the workbook', async () => {
    const { pane } = workbench;
    const press = (id: string) => pane.getByTestId(id).click();
    await press('area-month');
    await press('open-month');
    await press('unfold-all');
    await press('old-cards-file');
    await press('nextPeriod');
    await press('confirm-yes');
    await pane.getByTestId('incomplete-cards').waitFor();
    await press('confirm-yes');
    await press('to-archive');
    const downloading = workbench.page.waitForEvent('download');
    await press('copyWorkbook');
    const copy = await downloading;
    expect(copy.suggestedFilename()).toBe(workbench.texts.copyName(workbench.texts.sampleName.replace('.xlsx', '')));
    await press('archive-saved');
    await press('removeClosed');
    await press('confirm-yes');
    await pane.getByTestId('archive-result').waitFor();
    expect(await pane.getByTestId('archive-result').innerText()).toContain(String(CARDS));
    const old = (names: readonly string[]) => names.filter((name) => / \d{4}-\d{2}$/.test(name));
    expect(old(await workbench.tabNames())).toEqual([]);
    const saved = await openTestWorkbook(new Uint8Array(await readFile(await copy.path())));
    expect(old(saved.host.workbook.sheets.map(({ name }) => name))).toHaveLength(CARDS);
  });

  test('nothing was thrown, and nobody else was asked for anything', () => {
    expect(workbench.thrown).toEqual([]);
    expect(workbench.strangers).toEqual([]);
  });
});

describe('other files and the other language', () => {
  test('a file that is no workbook is refused in words, and the open one stays', async () => {
    const workbench = await served.open('zh-CN');
    const { notices } = workbench.texts;
    await workbench.openFile('空.xlsx', new Uint8Array());
    await workbench.isTold(notices.empty);
    await workbench.openFile('名单.xlsx', new TextEncoder().encode('姓名,部门'));
    await workbench.isTold(notices.notAWorkbook);
    expect(await workbench.tabNames()).toEqual(['人员编制表', '部门人数']);
    await workbench.page.close();
  });

  test('changes nobody has downloaded are not lost without being asked for', async () => {
    const workbench = await served.open('zh-CN');
    const { page, texts } = workbench;
    await workbench.type('H5', '返聘');
    const edited = await openTestWorkbook();
    await workbench.openFile('另一份.xlsx', edited.save());
    await page.getByRole('button', { name: texts.replace.cancel, exact: true }).click();
    await workbench.tab('部门人数').waitFor();
    expect(await workbench.tabNames()).toEqual(['人员编制表', '部门人数']);
    await workbench.openFile('另一份.xlsx', edited.save());
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: texts.replace.downloadFirst }).click();
    expect((await downloading).suggestedFilename()).toBe(texts.sampleName);
    await workbench.tab('Sheet1').waitFor();
    expect(await workbench.tabNames()).toEqual(['Sheet1']);
    await workbench.page.close();
  });

  test('what was copied elsewhere is pasted cell by cell, and the delete key empties cells', async () => {
    const workbench = await served.open('zh-CN');
    const { page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.goTo('J5');
    await page.evaluate(() => navigator.clipboard.writeText('甲\t12%\n"两\n行"\t2026-1-2\n'));
    await page.keyboard.press('Control+V');
    await becomes(() => workbench.formulas('J5'), [['甲']]);
    await workbench.goTo('H6');
    await page.keyboard.press('Delete');
    await becomes(() => workbench.formulas('H6'), [['']]);
    const values = readXlsxValues((await workbench.download()).bytes).get('人员编制表');
    const found = ['J5', 'K5', 'J6', 'K6', 'H6'].map((address) => values?.get(address));
    expect(found).toEqual(['甲', 0.12, '两\n行', 46024, undefined]);
    await page.close();
  });

  test('the page and the pane change their language together', async () => {
    const workbench = await served.open('en-US');
    expect(await workbench.page.getByRole('note').innerText()).toContain('Embedded host, not Excel');
    const onPage = async (language: Language): Promise<void> => {
      await workbench.page.getByTestId('page-language').click();
      await workbench.page.getByTestId(`page-language-${language}`).click();
    };
    await onPage('zh-CN');
    await workbench.page.getByText('内嵌宿主，不是 Excel').waitFor();
    await workbench.pane.getByRole('button', { name: homeTexts('zh-CN').showList }).waitFor();
    // The pane has a menu of its own; what was chosen there gives way when the page is switched.
    await workbench.pane.getByTestId('language').click();
    await workbench.pane.getByTestId('language-en-US').click();
    await workbench.pane.getByRole('button', { name: homeTexts('en-US').showList }).waitFor();
    await onPage('zh-TW');
    await workbench.pane.getByRole('button', { name: homeTexts('zh-TW').showList }).waitFor();
    await workbench.page.close();
  });
});

/** Addresses where two programs hold different values; a blank cell and an empty text are the same. */
function differing(one: SheetValues, other: SheetValues): string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((address) => !same(one.get(address) ?? '', other.get(address) ?? ''))
    .map((address) => `${address}: ${JSON.stringify(one.get(address))} / ${JSON.stringify(other.get(address))}`);
}

function same(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return JSON.stringify(a) === JSON.stringify(b);
}
