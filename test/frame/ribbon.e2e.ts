import path from 'node:path';
import type { Frame } from 'playwright-core';
import { closePeriod } from '../../src/app/month/closePeriod';
import { LANGUAGES, type Language } from '../../src/base/language';
import { createServices } from '../../src/cli/file/fileServices';
import type { EmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';
import { homeTexts } from '../../src/i18n/pane/home/texts';
import { monthTexts } from '../../src/i18n/pane/month/texts';
import { packsPageTexts } from '../../src/i18n/pane/packs/texts';
import { loadPaneTexts, paneTexts } from '../../src/i18n/pane/texts';
import { companyFailure } from '../../src/i18n/company/companyMessages';
import { need } from '../app/monthWorld';
import { openTestWorkbook } from '../embedded/openTestWorkbook';
import { attribute, elements, manifestText, PROJECT, readManifest } from '../packaging/manifestFile';
import { xlsxFile } from '../support/xlsxFile';
import { browserOfTests } from '../support/browser';
import { ExcelFrame } from './excelFrame';
import { rateCards } from './tester';

/** Every button of the ribbon, with Microsoft's own Office.js, in each language Excel may be in: where it leads, what its dialog says. */

const manifest = readManifest(path.join(PROJECT, 'manifest.xml'));

/** What the manifest has under a name, in a language. */
function said(resid: string, language: Language): string {
  const named = [...elements(manifest, 'String'), ...elements(manifest, 'Url')];
  const element = named.find((each) => each.getAttribute('id') === resid);
  if (!element) throw new Error(`Nothing is called ${resid}`);
  const { text, overrides } = manifestText(element);
  return overrides[language] ?? text;
}

interface RibbonButton {
  readonly id: string;
  readonly label: string;
  /** The function a button runs, or else the page it opens in the pane. */
  readonly action: string | null;
  readonly query: string;
}

function ribbonButtons(language: Language): RibbonButton[] {
  const controls = [...elements(manifest, 'Control'), ...elements(manifest, 'Item')];
  return controls.flatMap((control) => {
    const parts = [...control.children];
    const action = parts.find(({ localName }) => localName === 'Action');
    const label = parts.find(({ localName }) => localName === 'Label');
    if (!action || !label) return [];
    const [place] = elements(action, 'SourceLocation');
    return {
      id: attribute(control, 'id').replace('Rolecard.', ''),
      label: said(attribute(label, 'resid'), language),
      action: elements(action, 'FunctionName')[0]?.textContent ?? null,
      query: place ? new URL(said(attribute(place, 'resid'), language)).search : '',
    };
  });
}

/** The heading in sight after each button that opens the pane. */
const HEADINGS: Readonly<Record<string, (language: Language) => string>> = {
  OpenPane: (language) => homeTexts(language).listTitle,
  CheckPositions: (language) => paneTexts(language).match.title,
  EnterActuals: (language) => monthTexts(language).chooseImport,
  Registers: (language) => monthTexts(language).registersTitle,
  CollectPacks: (language) => packsPageTexts(language).title,
  ClosePeriod: (language) => monthTexts(language).closeTitle,
  PaySheet: (language) => monthTexts(language).summaryTitle,
  History: (language) => homeTexts(language).historyTitle,
};

const LIST = {
  A1: '部门',
  B1: '岗位',
  C1: '姓名',
  A2: '运营部',
  B2: '店长',
  C2: '张明',
  A3: '设计部',
  B3: '美工',
  C3: '许佳',
};

/** A list of more people than a button works through. */
function longList(people: number): Record<string, string> {
  const rows = Array.from({ length: people }, (_, index) => index + 2);
  const cells = rows.flatMap((row) => [
    [`A${row}`, '客服部'],
    [`B${row}`, '售后客服'],
    [`C${row}`, `员工${row}`],
  ]);
  return Object.fromEntries([['A1', '部门'], ['B1', '岗位'], ['C1', '姓名'], ...cells]) as Record<string, string>;
}

const browser = browserOfTests();
let excel: ExcelFrame;
let book: EmbeddedWorkbook;

beforeAll(async () => {
  await loadPaneTexts('zh-TW');
});
afterEach(async () => {
  const { thrown, refused, strangers } = excel;
  await excel.close();
  expect({ thrown, refused, strangers }).toEqual({ thrown: [], refused: [], strangers: [] });
});

async function open(sheets: Record<string, Record<string, string>>, language: Language): Promise<void> {
  book = await openTestWorkbook(xlsxFile(sheets));
  excel = await ExcelFrame.open(browser(), book, language);
}

const show = (sheet: string): Promise<void> =>
  book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
  });

/** Presses a button and reads its dialog, which is closed then; the command is completed with it. */
async function told(action: string, language: Language): Promise<string[]> {
  const pressed = await excel.press(action);
  await pressed.dialog.waitForSelector('h1');
  const lines = await pressed.dialog.locator('h1, p').allTextContents();
  expect(await pressed.dialog.locator('html').getAttribute('lang')).toBe(language);
  await pressed.close();
  expect(await pressed.isCompleted()).toBe(true);
  return lines;
}

/** The headings that a person sees without scrolling. */
const headingsInSight = (pane: Frame): Promise<string[]> =>
  pane.locator('h1, h2').evaluateAll((headings) =>
    headings
      .filter((heading) => {
        const { top, bottom, height } = heading.getBoundingClientRect();
        return height > 0 && top >= 0 && bottom <= window.innerHeight;
      })
      .map(({ textContent }) => textContent ?? ''),
  );

describe.each(LANGUAGES)('%s', (language) => {
  test('each button that opens the pane leads to what it is called by', async () => {
    await open({ 编制表: LIST }, language);
    const opening = ribbonButtons(language).filter(({ action }) => action === null);
    expect(opening.map(({ id }) => id)).toEqual(Object.keys(HEADINGS));
    for (const { id, query } of opening) {
      const pane = await excel.openPane(query);
      const heading = HEADINGS[id]?.(language) ?? '';
      await pane.getByRole('heading', { name: heading, exact: true }).first().waitFor();
      await expect(headingsInSight(pane)).resolves.toContain(heading);
      expect([id, await pane.locator('html').getAttribute('lang')]).toEqual([id, language]);
    }
  });

  test('each button that works by itself tells its outcome, done twice included', async () => {
    await open({ 编制表: LIST }, language);
    const { notice, cards } = paneTexts(language);
    expect(await told('refreshSummary', language)).toEqual([notice.noCards]);
    const [filled] = await told('fillDuties', language);
    const drawn = (await excel.sheetNames()).find((name) => name !== '编制表' && name !== '_rolecard') ?? '';
    expect(filled).toBe(notice.positions([drawn]));
    expect((await told('buildScorecards', language)).slice(1)).toEqual([cards.done(2, 0)]);
    expect((await told('buildScorecards', language)).slice(1)).toEqual([cards.done(0, 2)]);
    expect(await excel.sheetNames()).toEqual(expect.arrayContaining(['张明', '许佳']));
    // Nothing had to give way, so the summary is shown without a dialog.
    await excel.pressQuietly('refreshSummary');
    expect(await excel.sheetNames()).toContain(await excel.activeSheet());
    expect(await excel.activeSheet()).not.toBe('编制表');
  });

  test('a button changes nothing where there is no list, or a long one, and names the button to press', async () => {
    await open({ 编制表: longList(51), 说明: { A1: '本表由人力资源部维护' } }, language);
    const { notice } = paneTexts(language);
    for (const action of ['fillDuties', 'buildScorecards']) {
      await show('编制表');
      expect(await told(action, language)).toEqual([notice.manyPeople(51, 50), notice.openPane]);
      await show('说明');
      expect((await told(action, language)).length).toBe(3);
    }
    const [pane] = ribbonButtons(language);
    expect(notice.openPane).toContain(pane?.label);
    expect(await excel.sheetNames()).toEqual(['编制表', '说明']);
  });
});

describe('in a workbook with cards', () => {
  const PEOPLE = ['张明', '许佳'];
  const CARD = 'A1:O40';
  const { cards } = paneTexts('zh-CN');

  beforeEach(async () => {
    await open({ 编制表: LIST }, 'zh-CN');
    await told('buildScorecards', 'zh-CN');
    await show('编制表');
  });

  const inBook = (work: (context: Excel.RequestContext) => Promise<void> | void): Promise<void> =>
    book.Excel.run(async (context) => {
      await work(context);
      await context.sync();
    });

  /** Closes the month that the cards are of, all of them rated. */
  async function close(): Promise<void> {
    await inBook((context) => rateCards(context, PEOPLE));
    const leave = book.installGlobals();
    const closed = need(await closePeriod(await createServices('zh-CN'), { closedOn: '2026-12-01' }));
    leave();
    expect(closed.locked).toBe(PEOPLE.length);
  }

  /** Each opens its page, and none of them ends in a crash. */
  async function openEach(home: string): Promise<void> {
    for (const { id, query } of ribbonButtons('zh-CN').filter(({ action }) => action === null)) {
      const pane = await excel.openPane(query);
      if (id === 'OpenPane') await pane.getByTestId(`home-${home}`).waitFor();
      else {
        const heading = HEADINGS[id]?.('zh-CN') ?? '';
        await pane.getByRole('heading', { name: heading, exact: true }).first().waitFor({ timeout: 60_000 });
      }
      expect([id, await pane.getByTestId('crash').count()]).toEqual([id, 0]);
    }
  }

  const allCards = async (): Promise<unknown[][][]> =>
    Promise.all(PEOPLE.map(async (name) => await excel.values(name, CARD)));

  test('that are open each button leads to its page, and entered scores stay', async () => {
    await inBook((context) => rateCards(context, ['张明']));
    const before = await excel.values('张明', CARD);
    await openEach('open');
    await told('fillDuties', 'zh-CN');
    const [, ...built] = await told('buildScorecards', 'zh-CN');
    expect(built).toEqual([cards.done(0, 1), cards.kept(1)]);
    await excel.pressQuietly('refreshSummary');
    expect(await excel.values('张明', CARD)).toEqual(before);
  });

  test('of a closed month each button leads to its page, and no card, line or sheet changes but the summary', async () => {
    await close();
    const [before, history, sheets] = [
      await allCards(),
      await excel.values('绩效历史', CARD),
      await excel.sheetNames(),
    ];
    await openEach('closed');
    const [, ...built] = await told('buildScorecards', 'zh-CN');
    expect(built).toEqual([cards.doneNothing, cards.kept(2)]);
    await excel.pressQuietly('refreshSummary');
    expect(await allCards()).toEqual(before);
    expect(await excel.values('绩效历史', CARD)).toEqual(history);
    expect(await excel.sheetNames()).toEqual(sheets);
  });

  test('under passwords each button leads to its page or says what stands in its way, and nothing changes', async () => {
    await inBook(async (context) => {
      const { worksheets, protection } = context.workbook;
      for (const name of ['编制表', '绩效汇总']) worksheets.getItem(name).protection.protect({}, '2026人事');
      const { protection: ofCard } = worksheets.getItem('许佳');
      ofCard.unprotect();
      ofCard.protect({}, '2026人事');
      await context.sync();
      protection.protect('2026人事');
    });
    const [before, sheets] = [await allCards(), await excel.sheetNames()];
    await openEach('open');
    const { what } = companyFailure({ kind: 'workbookProtected' }, 'zh-CN');
    expect((await told('fillDuties', 'zh-CN'))[0]).toBe(what);
    expect((await told('buildScorecards', 'zh-CN'))[0]).toBe(what);
    expect((await told('refreshSummary', 'zh-CN'))[0]).toBe(what);
    expect(await allCards()).toEqual(before);
    expect(await excel.sheetNames()).toEqual(sheets);
  });
});
