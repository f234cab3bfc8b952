import { LANGUAGES, type Language } from '../../src/base/language';
import type { EmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';
import { companyFailure } from '../../src/i18n/company/companyMessages';
import { loadPaneTexts, paneTexts } from '../../src/i18n/pane/texts';
import type { AppFailure } from '../../src/app/failure';
import { openTestWorkbook } from '../embedded/openTestWorkbook';
import { xlsxFile } from '../support/xlsxFile';
import { browserOfTests } from '../support/browser';
import { ExcelFrame } from './excelFrame';

/** What the dialog of a ribbon button says where it could not do, or not finish, its work: with Microsoft's own Office.js. */

const SHEET = '编制表';
const PASSWORD = '2026人事';
/** People whose cards are built first; more are to follow. */
const FIRST = 10;
const MANY = FIRST + 2;

const headed = (...more: readonly string[]): Record<string, string> =>
  Object.fromEntries(['部门', '岗位', '姓名', ...more].map((text, column) => [`${'ABCDE'[column] ?? ''}1`, text]));

function list(people: number, ...more: readonly string[]): Record<string, string> {
  const rows = Array.from({ length: people }, (_, index) => index + 2);
  const cells = rows.flatMap((row) => [
    [`A${row}`, '客服部'],
    [`B${row}`, '售后客服'],
    [`C${row}`, `员工${row - 1}`],
  ]);
  return { ...headed(...more), ...(Object.fromEntries(cells) as Record<string, string>) };
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

async function open(sheet: Record<string, string>, language: Language): Promise<void> {
  book = await openTestWorkbook(xlsxFile({ [SHEET]: sheet }));
  excel = await ExcelFrame.open(browser(), book, language);
}

async function told(action: string): Promise<string[]> {
  const pressed = await excel.press(action);
  await pressed.dialog.waitForSelector('h1');
  const lines = await pressed.dialog.locator('h1, p').allTextContents();
  await pressed.close();
  return lines;
}

const said = (failure: AppFailure, language: Language): string[] => {
  const { what, advice } = companyFailure(failure, language);
  return [what, advice];
};

const everybody = Array.from({ length: MANY }, (_, index) => `员工${index + 1}`);

const isThere = (name = ''): boolean => Boolean(book.host.workbook.sheetNamed(name));

/** Lets time pass in the add-in's pages: whatever waits for at most so long begins. */
const passTime = async (milliseconds: number): Promise<void> => {
  for (const frame of excel.page.frames()) await frame.evaluate((most) => window.passTime(most), milliseconds);
};
const MINUTE = 60_000;

describe.each(LANGUAGES)('%s', (language) => {
  /** Presses again: the rest is built, what was there is there still. */
  async function goesOn(): Promise<void> {
    const [, done] = await told('buildScorecards');
    expect(done).toBe(paneTexts(language).cards.done(MANY - FIRST, FIRST));
    expect(await excel.sheetNames()).toEqual(expect.arrayContaining(everybody));
  }

  test('a workbook whose structure has a password: said, and nothing is added', async () => {
    await open(list(2), language);
    await book.Excel.run(async (context) => {
      context.workbook.protection.protect(PASSWORD);
      await context.sync();
    });
    const refused = said({ kind: 'workbookProtected' }, language);
    for (const action of ['fillDuties', 'buildScorecards']) expect(await told(action)).toEqual(refused);
    expect(await excel.sheetNames()).toEqual([SHEET]);
  });

  test('a list under a password: said by its name, and nothing is written', async () => {
    await open(list(2, '岗位职责', '考核指标'), language);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect({}, PASSWORD);
      await context.sync();
    });
    expect(await told('fillDuties')).toEqual(said({ kind: 'sheetProtected', sheet: SHEET }, language));
    expect((await excel.values(SHEET, 'D2:E3')).flat()).toEqual(['', '', '', '']);
  });

  test('building that Excel stops half way: what is done is said, and pressing again goes on', async () => {
    await open(list(MANY), language);
    excel.onAnswer = () => {
      if (!isThere(everybody[0])) return;
      excel.onAnswer = null;
      book.host.faults.failBatch(1, 'GeneralException');
    };
    const failure = { kind: 'unknown', code: 'GeneralException', detail: '' } as const;
    const { cards } = paneTexts(language);
    const [, ...stopped] = await told('buildScorecards');
    const { what, points, advice } = companyFailure({ kind: 'excel', failure }, language);
    const code = points.map(({ text }) => text);
    expect(stopped).toEqual([cards.done(FIRST, 0), cards.stopped, what, ...code, advice]);
    await goesOn();
  });

  test('building that would outlast the time Excel gives a button stops, and pressing again goes on', async () => {
    await open(list(MANY), language);
    excel.onAnswer = async () => {
      if (!isThere(everybody[0])) return;
      excel.onAnswer = null;
      await passTime(4 * MINUTE);
    };
    const { cards, notice } = paneTexts(language);
    const [, ...stopped] = await told('buildScorecards');
    expect(stopped).toEqual([cards.done(FIRST, 0), notice.timeUp]);
    await goesOn();
  });

  test('a dialog that is left open ends with the time of its button', async () => {
    await open({}, language);
    const left = await excel.press('buildScorecards');
    await left.dialog.waitForSelector('h1');
    await passTime(4 * MINUTE);
    expect(await left.isCompleted()).toBe(false);
    await passTime(5 * MINUTE);
    expect(await left.isCompleted()).toBe(true);
  });
});
