import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveFolder, type StaticServer } from '../../scripts/staticServer';
import { LANGUAGES, type Language } from '../../src/base/language';
import { loadingTexts } from '../../src/i18n/messages/loading/texts';
import { PROJECT } from '../packaging/manifestFile';
import { launchBrowser, openContext, openPage } from '../support/browser';

/** Looks at dist/, what `npm run build` made, with a server that refuses one script after the other. */
const DIST = path.join(PROJECT, 'dist');
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** All that is loaded later, as the build has it: a new part is refused here without a word about it. */
const LATER = existsSync(DIST) ? readdirSync(DIST).filter((file) => /^chunk\..+\.js$/.test(file)) : [];
/** What a page needs and no other: independent of each other, refused together. */
const OF_PAGES = LATER.filter((file) => /^chunk\.(src_taskpane_pages_(?!home_)\w+|company|forms)\.\w+\.js$/.test(file));
/** What several pages need, or the first one. */
const SHARED = LATER.filter((file) =>
  /^chunk\.(common|packages|controls|steps|tasks|use-cases|src_catalogue_texts_zh-CN_ts|src_taskpane_pages_home_\w+)\.\w+\.js$/.test(
    file,
  ),
);
/** What asks for something when it is opened so. */
const OTHERWISE = LATER.filter((file) => /^chunk\.(recording|src_commands_runCommand_\w+-\S+)\.\w+\.js$/.test(file));
/** What a button asks for when it is first pressed. */
const OF_BUTTONS = LATER.filter((file) => ![SHARED, OF_PAGES, OTHERWISE].some((others) => others.includes(file)));
const isOfButton = (script: string): boolean => OF_BUTTONS.includes(path.basename(script));
const { what } = loadingTexts('zh-CN');
/** That a part is missing, in any language. */
const MISSING = new RegExp(LANGUAGES.map((language) => loadingTexts(language).what.replace(/[.?]/g, '\\$&')).join('|'));

let server: StaticServer;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  server = await serveFolder(DIST, 0);
  browser = await launchBrowser();
});

// A test that switches the language leaves nothing to the next.
beforeEach(async () => {
  context = await openContext(browser, { locale: 'zh-CN' });
});

afterEach(() => context.close());

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Opened {
  readonly view: Page;
  /** How often a refused script was asked for. */
  readonly asked: () => number;
  readonly allow: () => Promise<void>;
}

async function openPane(): Promise<Page> {
  const view = await openPage(context);
  await view.route(OFFICE_JS, (route) => route.fulfill({ contentType: 'text/javascript', body: EXCEL }));
  return view;
}

const refuse = (view: Page, script: string, onAsked: () => void = () => undefined): Promise<unknown> =>
  view.route(`**/${script}`, (route) => {
    onAsked();
    return route.fulfill({ status: 404, contentType: 'text/html', body: 'gone' });
  });

async function openWithout(scripts: readonly string[]): Promise<Opened> {
  const view = await openPane();
  let asked = 0;
  for (const script of scripts) await refuse(view, script, () => (asked += 1));
  await view.goto(`${server.url}taskpane.html`);
  const allow = async (): Promise<void> => {
    for (const script of scripts) await view.unroute(`**/${script}`);
  };
  return { view, asked: () => asked, allow };
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
    ['area-month', 'open-projects'],
    ['area-library', 'open-company'],
    ['area-posts', 'open-organisation'],
    ['area-posts', 'open-forms'],
  ].map(([area = '', entry = '']) => async (view: Page) => {
    await view.getByTestId(area).click();
    await view.getByTestId(entry).click();
  }),
];

type Way = (typeof WAYS)[number];

/** Presses what tries again until nothing is missing. */
async function tryAgain(view: Page): Promise<void> {
  // The page and a message above it may both wait for the script; either may go by itself once the other has it.
  const again = view.getByTestId('retry').or(view.getByTestId('load-again')).first();
  while (await isMissing(view)) await again.click({ timeout: 1000 }).catch(() => undefined);
}

/** Goes these ways, one after the other in one pane, without the scripts; gives how many met that, which trying again then mends. */
async function goWithout(scripts: readonly string[], ways: readonly Way[]): Promise<number> {
  const { view, asked, allow } = await openWithout(scripts);
  const met: Way[] = [];
  for (const go of ways) {
    const before = asked();
    await go(view);
    if (!(await isMissing(view))) continue;
    met.push(go);
    expect(asked() - before).toBeGreaterThanOrEqual(met.length === 1 || scripts.length > 1 ? 2 : 1);
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

test.each(SHARED)('the pane lives without %s and goes on when it comes', async (script) => {
  const met = await goWithout([script], WAYS);
  if (/\.(common|packages|use-cases|src_catalogue_texts_zh-CN_ts)\./.test(script)) expect(met).toBe(WAYS.length);
  else expect(met).toBeGreaterThan(0);
});

test('each page says that it is missing, and the others open; all go on when they come', async () => {
  expect(await goWithout(OF_PAGES, WAYS.slice(1))).toBe(OF_PAGES.length);
});

test('without the tasks, reading says so with a button that tries again, and reads when they come', async () => {
  const tasks = LATER.filter((file) => file.startsWith('chunk.tasks.'));
  const { view, allow } = await openWithout(tasks);
  await view.getByTestId('read').click();
  const notice = view.getByTestId('failure').filter({ has: view.getByTestId('retry') });
  await notice.filter({ hasText: what }).waitFor();
  await allow();
  await view.getByTestId('retry').click();
  // Excel is busy: that is all that is wrong now.
  await notice.filter({ hasNotText: what }).waitFor();
  await view.close();
});

/** A button that asks for something when it is first pressed: where it stands, what is pressed, and what is there when all came. */
interface Press {
  readonly go: readonly string[];
  readonly press: readonly string[];
  /** Absent: that Excel is busy. */
  readonly done?: string;
}

const on = (go: readonly string[], ...buttons: readonly string[]): Press[] =>
  buttons.map((button, index) => ({ go: index === 0 ? go : [], press: [button] }));

const toLanguage = (language: Language): Press => ({
  go: ['area-month'],
  press: ['language', `language-${language}`],
  done: `html[lang="${language}"]`,
});

const LIBRARY: Press = {
  go: ['area-month', 'area-library'],
  press: ['development-library'],
  done: '[data-testid^="item-"] >> nth=0',
};

const MONTH = ['area-month', 'open-month', 'unfold-all'];

const PRESSED: readonly Press[] = [
  ...on(MONTH, 'readSettings', 'refreshTargets', 'listRegisters', 'exportActuals', 'planTeam'),
  // A file is read before its task begins: going to the page anew takes the last message away first.
  ...on(MONTH, 'export-file', 'confirmTargets', 'calibrate', 'followUp'),
  ...on(['area-month', 'open-packs'], 'planPacks'),
  ...on(['area-month', 'open-projects'], 'makeProjectTable'),
  ...on(['area-library', 'open-company'], 'exportCatalogue', 'tryScheme'),
  ...on(['area-history'], 'list-reopen'),
  { go: [], press: ['cycle-span', 'refreshCycle'] },
  { go: [], press: ['evidence-person', 'evidence-year', 'lookEvidence'] },
  LIBRARY,
  toLanguage('zh-TW'),
  LIBRARY,
  toLanguage('en-US'),
  LIBRARY,
];

async function press(view: Page, { go, press: buttons }: Press): Promise<void> {
  for (const entry of go) await view.getByTestId(entry).click();
  for (const button of buttons) {
    const field = view.getByTestId(button);
    const file = { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('姓名,成交金额\n王小明,1\n') };
    if (button === 'export-file') await field.setInputFiles(file);
    else if (button === 'evidence-person') await field.fill('E001');
    else if (button === 'cycle-span' || button === 'evidence-year') await field.fill('2026');
    else if (button === 'development-library') await field.getByRole('button').first().click();
    else await field.click();
  }
}

const isDone = (view: Page, { done }: Press): Promise<void> =>
  (done === undefined ? view.getByTestId('failure').filter({ hasNotText: MISSING }) : view.locator(done)).waitFor();

/** Opens the pane and waits until it has loaded ahead what it will. */
async function openRested(): Promise<Page> {
  const view = await openPane();
  await view.goto(`${server.url}taskpane.html`, { waitUntil: 'networkidle' });
  return view;
}

/** Each with what it is the first to ask for, beside what its page needs. */
const parts: (readonly [Press, readonly string[]])[] = [];

test('every part that is loaded later is asked for by something that is refused here', async () => {
  const asked = new Set<string>();
  const first = await openRested();
  first.on('request', (request) => asked.add(path.basename(request.url())));
  for (const each of PRESSED) {
    const before = new Set(asked);
    // A message of before may stand until the first script has been asked for.
    const ask = each.done === undefined ? first.waitForRequest((request) => isOfButton(request.url())) : null;
    await Promise.all([ask, press(first, each)]);
    await isDone(first, each);
    parts.push([each, [...asked].filter((script) => !before.has(script) && isOfButton(script))]);
  }
  const known = new Set([...SHARED, ...OF_PAGES, ...OTHERWISE, ...asked]);
  expect(LATER.filter((script) => !known.has(script))).toEqual([]);
  // A language's texts may have come with a catalogue already.
  expect(parts.filter(([{ done }, scripts]) => done === undefined && scripts.length === 0)).toEqual([]);
});

test('each button says that its part is missing, and goes on when it comes', async () => {
  expect(parts).toHaveLength(PRESSED.length);
  const view = await openRested();
  const again = view
    .getByTestId('failure')
    .filter({ hasText: MISSING })
    .locator(':is([data-testid="retry"], [data-testid="load-again"]):enabled');
  for (const [each, scripts] of parts) {
    for (const script of scripts) await refuse(view, script);
    await press(view, each);
    // One after the other comes; the last alone still keeps it from going on.
    for (const script of scripts) {
      // A notice may stand while it is tried; its button cannot be pressed then.
      await again.waitFor();
      await view.unroute(`**/${script}`);
      await again.click();
    }
    await isDone(view, each);
    await view.getByText(MISSING).waitFor({ state: 'detached' });
  }
  expect(await view.getByTestId('crash').count()).toBe(0);
  await view.close();
});

test('the pane opens without what records, where a recording is wanted', async () => {
  const { view } = await openWithout(OTHERWISE);
  await view.evaluate(() => window.localStorage.setItem('rolecard.record', 'on'));
  await view.reload();
  await view.getByTestId('area-library').waitFor();
  await view.evaluate(() => window.localStorage.removeItem('rolecard.record'));
  await view.close();
});

test('a ribbon button whose part is missing ends, and the pane tells it', async () => {
  const view = await openPane();
  for (const script of OTHERWISE) await refuse(view, script);
  await view.goto(`${server.url}commands.html`);
  await view.evaluate('new Promise((completed) => window.pressed.fillDuties({ completed }))');
  await view.goto(`${server.url}taskpane.html`);
  await view.getByTestId('missed').filter({ hasText: what }).waitFor();
  await view.close();
});

/** Office.js as a pane in Excel finds it, with an Excel that knows no sheet of Rolecard's and is busy with anything else. */
const EXCEL = `
  window.pressed = {};
  window.Office = {
    onReady: (callback) => { const info = { host: 'Excel', platform: 'PC' }; callback?.(info); return Promise.resolve(info); },
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC' },
    actions: { associate: (name, run) => { window.pressed[name] = run; } },
    context: {
      displayLanguage: 'zh-CN',
      contentLanguage: 'zh-CN',
      requirements: { isSetSupported: () => true },
      ui: {},
      document: { url: 'C:/list.xlsx' },
    },
  };
  const absent = new Proxy(() => undefined, {
    get: (_, key) => (key === 'isNullObject' ? true : key === 'then' ? undefined : absent),
    apply: () => absent,
  });
  window.Excel = {
    RequestContext: class {
      constructor() {
        const context = this;
        const sheets = { getItemOrNullObject: () => absent };
        const others = (known) => new Proxy(known, {
          get: (_, key) => {
            if (!(key in known)) context.isBusy = true;
            return known[key] ?? absent;
          },
        });
        this.workbook = others({ worksheets: others(sheets), protection: absent });
      }
      async sync() {
        if (this.isBusy) throw Object.assign(new Error('busy'), { code: 'ServiceNotAvailable' });
      }
    },
  };
`;
