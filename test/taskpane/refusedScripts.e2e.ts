import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveFolder, type StaticServer } from '../../scripts/staticServer';
import { loadingTexts } from '../../src/i18n/messages/loading/texts';
import { PROJECT } from '../packaging/manifestFile';
import { launchBrowser } from '../workbench/workbenchDriver';

/** Looks at dist/, what `npm run build` made, with a server that refuses one script after the other. */
const DIST = path.join(PROJECT, 'dist');
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** What the first page and the pages beside the steps ask for. */
const REACHED =
  /^chunk\.(common|controls|steps|use-cases|src_catalogue_texts_zh-CN_ts|src_taskpane_pages_\w+)\.\w+\.js$/;
const LATER = existsSync(DIST) ? readdirSync(DIST).filter((file) => REACHED.test(file)) : [];
const { what } = loadingTexts('zh-CN');

let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveFolder(DIST, 0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Opened {
  readonly view: Page;
  /** How often the refused script was asked for. */
  readonly asked: () => number;
  readonly allow: () => Promise<void>;
}

async function openWithout(script: string): Promise<Opened> {
  const view = await browser.newPage({ locale: 'zh-CN' });
  let asked = 0;
  await view.route(OFFICE_JS, (route) => route.fulfill({ contentType: 'text/javascript', body: BUSY_EXCEL }));
  await view.route(`**/${script}`, (route) => {
    asked += 1;
    return route.fulfill({ status: 404, contentType: 'text/html', body: 'gone' });
  });
  await view.goto(`${server.url}taskpane.html`);
  return { view, asked: () => asked, allow: () => view.unroute(`**/${script}`) };
}

/** What the pane says after a try: that a part is missing, or something else. */
async function isMissing(view: Page): Promise<boolean> {
  await view
    .locator(
      '[data-testid="failure"], [data-testid^="page-"]:not([data-testid="page-start"], [data-testid="page-home"])',
    )
    .first()
    .waitFor();
  await view.getByTestId('loading').waitFor({ state: 'detached' });
  return (await view.getByText(what).count()) > 0;
}

const WAYS: readonly ((view: Page) => Promise<void>)[] = [
  async (view) => {
    // What the first page shows after a look may be what is missing: then that is said where it would stand.
    await view.getByTestId('read').or(view.getByTestId('load-again')).first().waitFor();
    if ((await view.getByTestId('load-again').count()) === 0) await view.getByTestId('read').click();
  },
  (view) => view.getByTestId('area-library').click(),
  (view) => view.getByTestId('area-history').click(),
  ...[
    ['area-month', 'open-month'],
    ['area-library', 'open-company'],
    ['area-posts', 'open-organisation'],
  ].map(([area = '', entry = '']) => async (view: Page) => {
    await view.getByTestId(area).click();
    await view.getByTestId(entry).click();
  }),
];

/** Goes every way from the first page; tells how many of them met the missing script, each mended by trying again. */
async function goEveryWay(script: string): Promise<number> {
  let met = 0;
  for (const go of WAYS) {
    const { view, asked, allow } = await openWithout(script);
    await go(view);
    if (await isMissing(view)) {
      met += 1;
      expect(asked()).toBeGreaterThanOrEqual(2);
      expect(await view.getByTestId('area-library').count()).toBe(1);
      await allow();
      // The page and a message above it may both wait for the script.
      for (
        const again = view.getByTestId('retry').or(view.getByTestId('load-again'));
        (await view.getByText(what).count()) > 0;
      ) {
        if ((await again.count()) > 0) await again.first().click();
        await view.waitForTimeout(50);
      }
    }
    expect(await view.getByTestId('crash').count()).toBe(0);
    await view.close();
  }
  return met;
}

test('there are scripts that come later', () => {
  expect(LATER).toHaveLength(11);
});

test.each(LATER)('the pane lives without %s and goes on when it comes', async (script) => {
  const met = await goEveryWay(script);
  if (/\.(common|use-cases|src_catalogue_texts_zh-CN_ts)\./.test(script)) expect(met).toBe(WAYS.length);
  if (/\.src_taskpane_pages_\w+\./.test(script)) expect(met).toBe(1);
});

/** Office.js as a pane in Excel finds it, with an Excel that answers nothing now. */
const BUSY_EXCEL = `
  window.Office = {
    onReady: (callback) => { const info = { host: 'Excel', platform: 'PC' }; callback?.(info); return Promise.resolve(info); },
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC' },
    context: { displayLanguage: 'zh-CN', contentLanguage: 'zh-CN', requirements: { isSetSupported: () => true } },
  };
  window.Excel = {
    RequestContext: class {
      constructor() {
        throw Object.assign(new Error('busy'), { code: 'ServiceNotAvailable' });
      }
    },
  };
`;
