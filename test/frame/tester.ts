import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import type { EmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';
import { openTestWorkbook } from '../embedded/openTestWorkbook';
import { PROJECT } from '../packaging/manifestFile';
import { PATIENCE } from '../support/browser';
import { xlsxFile } from '../support/xlsxFile';
import { ExcelFrame } from './excelFrame';
import { SMALL_LIST } from './smallList';

const checklist = readFileSync(path.join(PROJECT, 'docs/verify-in-excel.md'), 'utf8');

/** What a check calls buttons and headings: the Chinese before English in brackets. */
function namesIn(check: string): string[] {
  const row = checklist.split('\n').find((line) => line.startsWith(`| ${check} |`)) ?? '';
  return [...row.matchAll(/([㐀-鿿][㐀-鿿A-Za-z（），。]*) \[[A-Z]/g)].map(([, name = '']) => name);
}

/** Rates all that is rated on cards; nothing has happened that vetoes. */
export async function rateCards(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
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
}

/** Somebody who walks through docs/verify-in-excel.md: presses what is named there and looks for what is said. */
export class Tester {
  /** Names of what was pressed or read. */
  readonly met: string[] = [];
  pane!: Frame;

  private constructor(
    readonly excel: ExcelFrame,
    readonly book: EmbeddedWorkbook,
  ) {}

  /** With a workbook of their own, and the pane open. */
  static async open(browser: Browser, list: Readonly<Record<string, string | number>> = SMALL_LIST): Promise<Tester> {
    return Tester.at(browser, await openTestWorkbook(xlsxFile({ 编制表: list })));
  }

  /** With a workbook that somebody else may have open too. */
  static async at(browser: Browser, book: EmbeddedWorkbook): Promise<Tester> {
    const tester = new Tester(await ExcelFrame.open(browser, book), book);
    tester.pane = await tester.excel.openPane();
    return tester;
  }

  /** Nothing was thrown, refused by the content security policy or asked for elsewhere. */
  async leave(): Promise<void> {
    const { thrown, refused, strangers } = this.excel;
    await this.excel.close();
    expect({ thrown, refused, strangers }).toEqual({ thrown: [], refused: [], strangers: [] });
  }

  async press(name: string | RegExp): Promise<void> {
    const exact = typeof name === 'string' ? { name, exact: true } : { name };
    await this.pane.getByRole('button', exact).last().click();
    if (typeof name === 'string') this.met.push(name);
  }

  async choose(option: string): Promise<void> {
    await this.pane.getByLabel(option, { exact: true }).check();
    this.met.push(option);
  }

  async says(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).first().waitFor();
    if (typeof text === 'string') this.met.push(text);
  }

  part(id: string): Promise<void> {
    return this.pane.getByTestId(id).click();
  }

  /** Waits for a part of the pane, and gives what it says. */
  async read(id: string, text: string | RegExp = ''): Promise<string> {
    const found = this.pane.getByTestId(id).filter({ hasText: text }).first();
    await found.waitFor();
    return found.innerText();
  }

  /** Waits for what the page does not show. */
  async until(isThere: () => boolean): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!isThere()) {
      if (Date.now() > end) throw new Error(`Waited in vain for ${String(isThere)}`);
      await this.excel.page.waitForTimeout(50);
    }
  }

  /** As somebody who types in the workbook and comes back to the pane. */
  async inWorkbook(work: (context: Excel.RequestContext) => Promise<void> | void): Promise<void> {
    await this.book.Excel.run(async (context) => {
      await work(context);
      await context.sync();
    });
    await this.pane.evaluate(() => window.dispatchEvent(new Event('focus')));
  }

  rate(...names: readonly string[]): Promise<void> {
    return this.inWorkbook((context) => rateCards(context, names));
  }

  async build(label: string | RegExp = /^生成3张考核表$/, done: RegExp = /新生成3张|更新/): Promise<void> {
    await this.press(label);
    await this.read('build-result', done);
  }

  async openMonth(): Promise<void> {
    await this.part('area-month');
    await this.part('open-month');
    await this.part('unfold-all');
  }

  /** The cell in the row of a label, in the column of a header, or else the one to the right of the label. */
  async cellBeside(context: Excel.RequestContext, sheet: string, label: string, header?: string): Promise<Excel.Range> {
    const target = context.workbook.worksheets.getItem(sheet);
    const used = target.getUsedRange(true).load('values,rowIndex,columnIndex');
    await context.sync();
    const placeOf = (text: string): [number, number] => {
      const row = used.values.findIndex((line) => line.includes(text));
      if (row < 0) throw new Error(`No ${text} on ${sheet}`);
      return [row, (used.values[row] ?? []).indexOf(text)];
    };
    const [row, beside] = placeOf(label);
    const column = header === undefined ? beside + 1 : placeOf(header)[1];
    return target.getCell(used.rowIndex + row, used.columnIndex + column);
  }

  /** Puts the company's own catalogue to use: its sheets as Rolecard writes them, but for a change. */
  async ownCatalogue(change: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
    await this.part('area-library');
    await this.part('open-company');
    await this.press('导出岗位库工作表');
    await this.read('company-exported');
    await this.inWorkbook(change);
    await this.press('使用此岗位库');
    await this.read('company-used');
  }

  /** Shows a sheet as a person does. */
  show(sheet: string): Promise<void> {
    return this.inWorkbook((context) => context.workbook.worksheets.getItem(sheet).activate());
  }

  /** Lines of the closed periods. */
  async history(): Promise<unknown[][]> {
    return (await this.excel.values('绩效历史', 'A4:G9')).filter(([number]) => number !== '');
  }

  /** The ribbon button by its function's name: what its dialog says, which is closed then. */
  async told(action: string): Promise<string> {
    const pressed = await this.excel.press(action);
    await pressed.dialog.waitForSelector('h1');
    const lines = await pressed.dialog.locator('h1, p').allTextContents();
    await pressed.close();
    return lines.join(' ');
  }

  /** The check named its buttons and sentences as they are. */
  hasMet(check: string): void {
    expect(this.met).toEqual(expect.arrayContaining(namesIn(check)));
  }
}
