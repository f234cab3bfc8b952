import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Page, Route } from 'playwright-core';
import type { EmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';
import type { Language } from '../../src/base/language';
import { openContext, openPage } from '../support/browser';
import { HostFile, type FileData } from './hostFile';
import { hostPage } from './hostPage';

/**
 * A page that plays Excel on the web: the add-in's own pages stand in its frames with the real Office.js and its own loader,
 * and what they ask of Excel is answered by the stand-in. Nothing leaves the computer: files of the add-in come from dist/,
 * Office.js from node_modules, everything else is refused and counted.
 */
const PROJECT = path.join(__dirname, '../..');
const OFFICE_FOLDER = path.join(PROJECT, 'node_modules/@microsoft/office-js/dist');
const ADDIN_FOLDER = path.join(PROJECT, 'dist');
/** A host that Office.js trusts; it is never asked. */
const EXCEL_PAGE = 'https://zhcn-excel.officeapps.live.com/x/host.html';
const ADDIN = 'https://addin.example/rolecard/';
const OFFICE_PATH = '/lib/1/hosted/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** What Excel answers to a batch; an error is Office's own number, and nothing was carried out. */
export type Asked =
  { readonly statusCode: number; readonly body: string; readonly error?: undefined } | { readonly error: number };

/** What the page says of a ribbon command that was pressed. */
interface RibbonPress {
  /** The dialog of the command. */
  readonly dialog: Frame;
  isCompleted(): Promise<boolean>;
  /** Closes the dialog as a person does, or with the number of another end; the command is completed then. */
  close(code?: number): Promise<void>;
}

declare global {
  interface Window {
    /** Begins what was to begin within so many milliseconds of its order and waits for more than a minute. */
    passTime(milliseconds: number): void;
  }
}

/** Runs first in every page: long waiting is kept, so that a test can end it; everything short takes its real time. */
function heedTime(): void {
  const LONG = 60_000;
  const kept: { readonly due: number; readonly begin: () => void }[] = [];
  const real = window.setTimeout.bind(window);
  const keeping = (begin: () => void, due = 0): number => (due > LONG ? -kept.push({ due, begin }) : real(begin, due));
  window.setTimeout = keeping as typeof window.setTimeout;
  window.passTime = (milliseconds) => {
    const isDue = ({ due }: { readonly due: number }): boolean => due <= milliseconds;
    const due = kept.filter(isDue);
    kept.splice(0, kept.length, ...kept.filter((each) => !isDue(each)));
    due.forEach(({ begin }) => begin());
  };
}

export class ExcelFrame {
  /** Errors thrown on any page. */
  readonly thrown: string[] = [];
  /** What the browser refused for the content security policy. */
  readonly refused: string[] = [];
  /** Addresses asked for beside the add-in's and Office.js. */
  readonly strangers: string[] = [];
  /** Called after each request that Excel has answered, before the add-in has the answer. */
  onAnswer: (() => Promise<void> | void) | null = null;
  /** Office's number with which it refuses what add-ins ask of Excel while a dialog of theirs is open; null: it does not. */
  refusedWithDialog: number | null = null;
  /** The workbook as a file. */
  readonly file: HostFile;

  private constructor(
    readonly page: Page,
    private readonly book: EmbeddedWorkbook,
    private readonly language: Language,
  ) {
    this.file = new HostFile(() => Promise.resolve(book.save()));
  }

  /** `language`: in which Excel shows itself. */
  static async open(browser: Browser, book: EmbeddedWorkbook, language: Language = 'zh-CN'): Promise<ExcelFrame> {
    if (!existsSync(path.join(ADDIN_FOLDER, 'commands.html')))
      throw new Error('The add-in is not built: npm run build');
    const page = await openPage(
      await openContext(browser, { viewport: { width: 1400, height: 900 }, locale: language }),
    );
    const excel = new ExcelFrame(page, book, language);
    page.on('pageerror', (error) => excel.thrown.push(String(error)));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) excel.refused.push(message.text());
    });
    await page.route('**/*', (route) => excel.serve(route));
    let asked = 0;
    // As text: Playwright hands over a million numbers one by one.
    await page.exposeFunction('askFile', async (call: number, data: FileData) =>
      JSON.stringify(await excel.file.answer(call, data)),
    );
    await page.exposeFunction('askExcel', async (body: string, hasDialog: boolean): Promise<Asked> => {
      if (hasDialog && excel.refusedWithDialog !== null) return { error: excel.refusedWithDialog };
      asked += 1;
      const answer = await book.host.bridge.receive(
        JSON.stringify({ id: asked, message: { body: JSON.parse(body) as unknown } }),
      );
      const { message } = JSON.parse(answer ?? '{}') as { message: { statusCode: number; body: string } };
      await excel.onAnswer?.();
      return { statusCode: message.statusCode, body: message.body };
    });
    await page.addInitScript(heedTime);
    await page.goto(EXCEL_PAGE);
    return excel;
  }

  private serve(route: Route): Promise<void> {
    const url = new URL(route.request().url());
    if (url.href === EXCEL_PAGE)
      return route.fulfill({ contentType: 'text/html', body: hostPage(ADDIN, this.language) });
    const file = url.href.startsWith(ADDIN)
      ? path.join(ADDIN_FOLDER, url.pathname.slice(new URL(ADDIN).pathname.length))
      : url.pathname.startsWith(OFFICE_PATH)
        ? path.join(OFFICE_FOLDER, url.pathname.slice(OFFICE_PATH.length))
        : null;
    if (file === null) {
      this.strangers.push(url.href);
      return route.abort();
    }
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: TYPES[path.extname(file)] ?? 'text/plain', body: readFileSync(file) });
  }

  /** Opens the pane in its frame, as a button that opens it does: where it is open, its page becomes that of the button. */
  async openPane(query = ''): Promise<Frame> {
    return this.frame(await this.page.evaluate((asked) => window.openPane(asked), query));
  }

  /** Presses a ribbon button that tells nothing, and waits until it is done. */
  async pressQuietly(action: string): Promise<void> {
    const command = await this.page.evaluate((name) => window.pressButton(name), action);
    await this.page.waitForFunction((id) => window.isCompleted(id), command);
  }

  /** Presses a ribbon button, by the name of its function, and waits for the dialog that tells its outcome. */
  async press(action: string): Promise<RibbonPress> {
    const { page } = this;
    const command = await page.evaluate((name) => window.pressButton(name), action);
    await page.waitForFunction((id) => window.dialogOf(id) !== null, command);
    const name = await page.evaluate((id) => window.dialogOf(id) ?? '', command);
    return {
      dialog: await this.frame(name),
      isCompleted: () => page.evaluate((id) => window.isCompleted(id), command),
      close: async (code) => {
        await page.evaluate(([id, ended]) => window.closeDialog(id, ended), [command, code] as const);
        await page.waitForFunction((id) => window.isCompleted(id), command);
      },
    };
  }

  private async frame(id: string): Promise<Frame> {
    const element = await this.page.waitForSelector(`iframe#${id}`);
    const frame = await element.contentFrame();
    if (!frame) throw new Error(`No frame ${id}`);
    return frame;
  }

  /** Pages opened from then on stand beside a workbook of this address. */
  showWorkbook(address: string): Promise<void> {
    return this.page.evaluate((shown) => window.showWorkbook(shown), address);
  }

  /** Values of a range of the workbook behind the page. */
  async values(sheet: string, address: string): Promise<unknown[][]> {
    return this.book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
      await context.sync();
      return range.values;
    });
  }

  async sheetNames(): Promise<string[]> {
    return this.book.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
  }

  async activeSheet(): Promise<string> {
    return this.book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
