import { readFile } from 'node:fs/promises';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { serveFolder } from '../../scripts/staticServer';
import { buildWorkbench, isWorkbenchBuilt, WORKBENCH_FOLDER } from '../../scripts/workbenchBuild';
import type { Language } from '../../src/base/language';
import { paneTexts, type PaneTexts } from '../../src/i18n/pane/texts';
import { workbenchTexts, type WorkbenchTexts } from '../../src/i18n/workbench/texts';
import { becomes, launchBrowser, openContext, openPage } from '../support/browser';

export interface ServedWorkbench {
  /** Opens the page in this language; `prepare` is given it before anything is loaded. */
  open(language: Language, prepare?: (page: Page) => Promise<void>): Promise<WorkbenchDriver>;
  close(): Promise<void>;
}

/** The workbench, built where it is not yet, and a browser for it. */
export async function serveWorkbench(): Promise<ServedWorkbench> {
  if (!(await isWorkbenchBuilt())) expect(await buildWorkbench()).toBe(0);
  const browser = await launchBrowser();
  const server = await serveFolder(WORKBENCH_FOLDER, 0);
  return {
    open: (language, prepare) => WorkbenchDriver.open(browser, server.url, language, prepare),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** What a person does on the workbench's page and sees there. */
export class WorkbenchDriver {
  readonly pane: FrameLocator;
  /** Errors thrown on the page, and requests to anywhere but the page's own server. */
  readonly thrown: string[] = [];
  readonly strangers: string[] = [];

  private constructor(
    readonly page: Page,
    readonly texts: WorkbenchTexts,
    readonly paneTexts: PaneTexts,
    url: string,
  ) {
    this.pane = page.frameLocator('iframe');
    page.on('pageerror', (error) => this.thrown.push(String(error)));
    page.on('request', (request) => {
      if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(url)) this.strangers.push(request.url());
    });
  }

  /** Opens the page in a browser of this language and waits until the sample and the pane are there. */
  static async open(
    browser: Browser,
    url: string,
    language: Language,
    prepare?: (page: Page) => Promise<void>,
  ): Promise<WorkbenchDriver> {
    const page = await openPage(
      await openContext(browser, { viewport: { width: 1400, height: 900 }, locale: language }),
    );
    const driver = new WorkbenchDriver(page, workbenchTexts(language), paneTexts(language), url);
    await prepare?.(page);
    await page.goto(url);
    await driver.pane.getByTestId('read').waitFor();
    await page.getByRole('tab').first().waitFor();
    await driver.isDrawn();
    return driver;
  }

  /** Waits until the sheet of the workbook that was opened last is drawn: what is done before belongs to the one before. */
  private isDrawn(): Promise<void> {
    return this.page.locator('.grid-area[aria-busy="false"]').waitFor();
  }

  paneButton(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name, exact: true }).first();
  }

  /** Waits for the sentence in the pane. */
  async paneSays(sentence: string): Promise<void> {
    await this.pane.getByText(sentence).first().waitFor();
  }

  /** The primary button that leads to the next step, whatever that step is called. */
  nextButton(): Locator {
    return this.pane.getByRole('button', { name: new RegExp(`^${this.paneTexts.frame.next('')}`) }).first();
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  async tabNames(): Promise<string[]> {
    return (await this.page.getByRole('tab').allTextContents()).map((text) => text.trim());
  }

  /** Goes to a sheet by its tab and waits until it is drawn. */
  async show(sheet: string): Promise<void> {
    await this.tab(sheet).click();
    await this.page.getByRole('tab', { name: sheet, exact: true, selected: true }).waitFor();
    await this.isDrawn();
  }

  /** Goes to a cell by the box left of the formula bar, types and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.hasTaken();
  }

  /** Waits until the host has what was typed: while a cell is edited it answers no add-in. */
  hasTaken(): Promise<void> {
    return becomes(() => this.inPane((context) => context.sync()), undefined);
  }

  /** Goes there by the box left of the formula bar and waits until the host knows, and keys belong to the cell. */
  async goTo(address: string): Promise<void> {
    const [first = ''] = address.split(':');
    await this.isDrawn();
    await this.nameBox.fill(address);
    await this.page.keyboard.press('Enter');
    await becomes(() => this.selected(), expect.stringMatching(new RegExp(`^${first}(:|$)`)));
    const keys = '.grid-box [contenteditable="true"]:focus';
    await this.page.locator(keys).waitFor({ state: 'attached' });
  }

  get nameBox(): Locator {
    return this.page.locator('[data-u-comp="defined-name"] input');
  }

  /** What the add-in hears is selected, "B4:C5". */
  selected(): Promise<string> {
    return this.inPane(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address.replace(/^.*!/, '').replaceAll('$', '');
    });
  }

  /** Runs a batch with the pane's own Office.js. `work` is sent to the page: it sees nothing from around it but `given`. */
  async inPane<Answer, Given = null>(
    work: (context: Excel.RequestContext, given: Given) => Promise<Answer>,
    given?: Given,
  ): Promise<Answer> {
    const frame = this.page.frames().find((each) => each.parentFrame() !== null);
    if (!frame) throw new Error('The pane is not there');
    const source = `([given]) => Excel.run((context) => (${work.toString()})(context, given))`;
    return frame.evaluate(`(${source})(${JSON.stringify([given ?? null])})`);
  }

  /** What the add-in reads in these cells of the sheet that is shown. */
  formulas(address: string): Promise<unknown[][]> {
    return this.inPane(async (context, where: string) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(where).load('formulas');
      await context.sync();
      return range.formulas as unknown[][];
    }, address);
  }

  /** What the page tells just now, newest last. */
  notices(): Promise<string[]> {
    return this.page.locator('.notice').allInnerTexts();
  }

  /** Waits until the page tells this. */
  async isTold(sentence: string): Promise<void> {
    await this.page.locator('.notice', { hasText: sentence }).first().waitFor();
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const mimeType = 'application/octet-stream';
    await this.page.locator('.file-chooser').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  }

  /** Opens a file in place of the sample and waits for this sheet of it. */
  async openInstead(name: string, bytes: Uint8Array, sheet: string): Promise<void> {
    await this.openFile(name, bytes);
    // Where the sample was changed, the page asks before it opens another workbook.
    const goOn = this.page.getByRole('button', { name: this.texts.replace.discard, exact: true });
    await this.tab(sheet).or(goOn).first().waitFor();
    if (await goOn.isVisible()) await goOn.click();
    await this.tab(sheet).waitFor();
    await this.isDrawn();
  }

  /** The file that the download button gives. */
  async download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const downloading = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: this.texts.download, exact: true }).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
  }
}
