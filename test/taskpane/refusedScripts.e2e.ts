import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
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
let context: BrowserContext;

beforeAll(async () => {
  server = await serveFolder(DIST, 0);
  browser = await launchBrowser();
  context = await browser.newContext({ locale: 'zh-CN' });
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

async function openPane(): Promise<Page> {
  const view = await context.newPage();
  await view.route(OFFICE_JS, (route) => route.fulfill({ contentType: 'text/javascript', body: BUSY_EXCEL }));
  return view;
}

async function openWithout(script: string): Promise<Opened> {
  const view = await openPane();
  let asked = 0;
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
  // A page and a list in it may be waiting at once.
  await view.getByTestId('loading').first().waitFor({ state: 'detached' });
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
  (view) => view.getByTestId('open-help').click(),
  ...[
    ['area-month', 'open-month'],
    ['area-month', 'open-packs'],
    ['area-library', 'open-company'],
    ['area-posts', 'open-organisation'],
    ['area-posts', 'open-forms'],
  ].map(([area = '', entry = '']) => async (view: Page) => {
    await view.getByTestId(area).click();
    await view.getByTestId(entry).click();
  }),
];

type Way = (typeof WAYS)[number];

/** The later scripts each way asks for, when all come. */
const askedOn = new Map<Way, ReadonlySet<string>>();

async function follow(go: Way): Promise<ReadonlySet<string>> {
  const view = await openPane();
  const asked = new Set<string>();
  view.on('request', (request) => asked.add(path.basename(request.url())));
  await view.goto(`${server.url}taskpane.html`);
  await go(view);
  expect(await isMissing(view)).toBe(false);
  await view.close();
  return asked;
}

/** Presses what tries again until nothing is missing. */
async function tryAgain(view: Page): Promise<void> {
  // The page and a message above it may both wait for the script; either may go by itself once the other has it.
  const again = view.getByTestId('retry').or(view.getByTestId('load-again')).first();
  while (await isMissing(view)) await again.click({ timeout: 1000 }).catch(() => undefined);
}

/** Goes these ways, one after the other in one pane, without the script; gives how many met that, which trying again then mends. */
async function goWithout(script: string, ways: readonly Way[]): Promise<number> {
  const { view, asked, allow } = await openWithout(script);
  const met: Way[] = [];
  for (const go of ways) {
    const before = asked();
    await go(view);
    if (!(await isMissing(view))) continue;
    met.push(go);
    expect(asked() - before).toBeGreaterThanOrEqual(met.length === 1 ? 2 : 1);
    expect(await view.getByTestId('area-library').count()).toBe(1);
  }
  await allow();
  for (const go of [...met].reverse()) {
    await tryAgain(view);
    if (go !== WAYS[0]) await go(view);
    else await view.getByTestId('area-month').click();
  }
  await tryAgain(view);
  expect(await view.getByTestId('crash').count()).toBe(0);
  await view.close();
  return met.length;
}

test('there are scripts that come later, and each is on some way', async () => {
  for (const go of WAYS) askedOn.set(go, await follow(go));
  const asked = new Set([...askedOn.values()].flatMap((scripts) => [...scripts]));
  expect(LATER).toHaveLength(14);
  expect(LATER.filter((script) => !asked.has(script))).toEqual([]);
});

test.each(LATER)('the pane lives without %s and goes on when it comes', async (script) => {
  const ways = WAYS.filter((go) => askedOn.get(go)?.has(script));
  const met = await goWithout(script, ways);
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
