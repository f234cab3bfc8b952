import { readFile } from 'node:fs/promises';
import {
  chromium,
  type Browser,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
  type Route,
} from 'playwright-core';
import type { Language } from '../../src/base/language';
import { serveFolder, type StaticServer } from '../staticServer';
import { buildWorkbench, isWorkbenchBuilt, WORKBENCH_FOLDER } from '../workbenchBuild';

/** The moment it is in every picture. */
const NOW = Date.UTC(2026, 10, 27, 2, 0);
/**
 * For page and worker: every day and time that is written is the same, while what is measured passes: what waits for quiet goes on.
 * A text, as TypeScript's runner writes calls of its own into functions, which are unknown there.
 */
const HOLD_CLOCK = `{
  const begun = performance.now();
  globalThis.Date = new Proxy(Date, {
    construct: (clock, given) => Reflect.construct(clock, given.length === 0 ? [${NOW}] : given),
    get: (clock, key) => key === 'now' ? () => ${NOW} + Math.floor(performance.now() - begun) : Reflect.get(clock, key),
  });
}`;
const TIME_THERE = 'new Date().getTime()';
const ZONE = 'Asia/Shanghai';
const PATIENCE = 120_000;
/** What the first scripts ask for later. */
const LATER_PARTS = '**/chunk.*.js';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];

/** A value for a cell of a sheet, as a person would type it. */
export interface Entry {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | number;
}

/** Parts of the program that do not come. */
interface HeldParts {
  /** Lets those come that were asked for; what is asked for then is held back again. */
  readonly letThrough: () => void;
  /** Lets none come any more, not even those that were asked for. */
  readonly refuse: () => void;
  readonly end: () => Promise<void>;
}

/** The built workbench, served on this computer, and a browser for it. */
export class Theatre {
  private constructor(
    private readonly browser: Browser,
    private readonly server: StaticServer,
  ) {}

  /** @throws Error when the workbench cannot be built. */
  static async open(): Promise<Theatre> {
    if (!(await isWorkbenchBuilt()) && (await buildWorkbench()) !== 0)
      throw new Error('The workbench cannot be built.');
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    return new Theatre(browser, await serveFolder(WORKBENCH_FOLDER, 0));
  }

  /** Opens the workbench with its sample. Sizes in CSS pixels. */
  async stage(language: Language, viewport: { readonly width: number; readonly height: number }): Promise<Stage> {
    const context = await this.browser.newContext({ viewport, locale: language, timezoneId: ZONE });
    context.setDefaultTimeout(PATIENCE);
    await context.addInitScript({ content: HOLD_CLOCK });
    const page = await context.newPage();
    // The workbook lives in a worker, which has a clock of its own.
    const workers: Promise<unknown>[] = [];
    page.on('worker', (worker) => {
      workers.push(worker.evaluate(`${HOLD_CLOCK} ${TIME_THERE}`).catch(() => null));
    });
    await page.goto(this.server.url);
    const stage = new Stage(page);
    await stage.part('read').waitFor();
    await page.getByRole('tab').first().waitFor();
    const times = [await stage.frame.evaluate(TIME_THERE), ...(await Promise.all(workers))];
    if (workers.length === 0 || times.some((time) => time !== NOW)) throw new Error('the clock does not stand still');
    return stage;
  }

  /** What each page of the browser shows now, for whoever has to find out why a walk stopped. @param file path without the number and ending */
  async pictureOfAll(file: string): Promise<void> {
    const pages = this.browser.contexts().flatMap((context) => context.pages());
    for (const [index, page] of pages.entries()) await page.screenshot({ path: `${file}-${index + 1}.png` });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

/** What a person does in the workbench: presses buttons of the pane, goes to sheets, types. */
export class Stage {
  readonly pane: FrameLocator;

  constructor(readonly page: Page) {
    this.pane = page.frameLocator('iframe');
  }

  /** The pane's page, to run something in it. @throws Error where there is none. */
  get frame(): Frame {
    const found = this.page.frames().find((each) => each.url().includes('taskpane'));
    if (!found) throw new Error('there is no pane');
    return found;
  }

  part(id: string): Locator {
    return this.pane.getByTestId(id).first();
  }

  /** Presses these, one after the other, each once it is there. */
  async press(...ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.part(id).click();
  }

  /** Goes to a page of an area; all blocks of the monthly work are unfolded there. */
  async visit(area: 'month' | 'posts' | 'library' | 'history', page?: string): Promise<void> {
    await this.press(`area-${area}`, ...(page === undefined ? [] : [`open-${page}`]));
    if (page === 'month') await this.press('unfold-all');
  }

  async show(sheet: string): Promise<void> {
    await this.page.getByRole('tab', { name: sheet, exact: true }).click();
    await this.page.getByRole('tab', { name: sheet, exact: true, selected: true }).waitFor();
  }

  /** Waits until nothing moves: no work in the pane, no note that goes away by itself. */
  async settle(): Promise<void> {
    await this.part('status').getByRole('progressbar').waitFor({ state: 'hidden' });
    await this.page.waitForTimeout(1200);
  }

  /** Types values through Excel's own interface, in the pane's page. */
  async enter(entries: readonly Entry[]): Promise<void> {
    await this.frame.evaluate(async (given) => {
      await Excel.run(async (context) => {
        for (const { sheet, cell, value } of given) {
          context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
        }
        await context.sync();
      });
    }, entries as Entry[]);
  }

  /** Holds back the parts of the program that are asked for from now on. */
  async holdParts(): Promise<HeldParts> {
    const context = this.page.context();
    let waiting: Route[] = [];
    let refused = false;
    const each = (work: (route: Route) => Promise<void>): void => {
      for (const route of waiting) void work(route);
      waiting = [];
    };
    await context.route(LATER_PARTS, (route) => (refused ? route.abort() : void waiting.push(route)));
    return {
      letThrough: () => each((route) => route.continue()),
      refuse: () => {
        refused = true;
        each((route) => route.abort());
      },
      end: async () => {
        await context.unroute(LATER_PARTS);
        each((route) => route.continue());
      },
    };
  }

  /** Opens a workbook in the place of the sample, which nobody has changed. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const opened = this.page.waitForEvent('framenavigated');
    const mimeType = 'application/octet-stream';
    await this.page.locator('.file-chooser').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
    await opened;
    await this.part('read').waitFor();
  }

  /** The pane does not follow what comes through its own page: whoever changed the workbook so opens the pane anew. */
  async openPaneAnew(): Promise<void> {
    const opened = this.page.waitForEvent('framenavigated');
    await this.frame.evaluate(() => setTimeout(() => location.reload()));
    await opened;
    await this.part('area-month').waitFor();
  }

  /** Deletes all sheets but one, which is emptied. */
  async leaveOneSheet(): Promise<void> {
    await this.frame.evaluate(async () => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        await context.sync();
        const [kept, ...others] = worksheets.items;
        kept?.getRange().clear();
        for (const sheet of others) sheet.delete();
        await context.sync();
      });
    });
  }

  /** Presses what gives a file, and gives its content. */
  async fileOf(press: () => Promise<void>): Promise<Uint8Array> {
    const downloading = this.page.waitForEvent('download', { timeout: PATIENCE });
    await press();
    return new Uint8Array(await readFile(await (await downloading).path()));
  }
}
