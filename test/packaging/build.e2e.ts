import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import type { Browser, Page } from 'playwright-core';
import { serveFolder, type StaticServer } from '../../scripts/staticServer';
import { launchBrowser, openContext, openPage } from '../support/browser';
import { addresses, attribute, elements, PROJECT, readManifest } from './manifestFile';

/** Looks at dist/, what `npm run build` made. */
const DIST = path.join(PROJECT, 'dist');
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const PAGES = ['taskpane.html', 'commands.html'];
/** What the pane loads before it shows anything, gzipped, in bytes. */
const PANE_BUDGET = (
  JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as { config: { pane_gzip_budget: number } }
).config.pane_gzip_budget;

const files = existsSync(DIST)
  ? readdirSync(DIST, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(DIST, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .sort()
  : [];
/** Of the functions in cells, whose names the manifest knows; each is whole in itself. */
const functionScripts = files.filter((file) => /^functions\..*\.js$/.test(file));
const scripts = files.filter((file) => file.endsWith('.js') && !functionScripts.includes(file));
const read = (file: string): string => readFileSync(path.join(DIST, file), 'utf8');
const pageOf = (file: string): Document => new JSDOM(read(file)).window.document;
const sourcesOf = (file: string): string[] => [...pageOf(file).scripts].map((script) => script.src);

test('there is a build to look at', () => {
  expect(files).toEqual(expect.arrayContaining(PAGES));
});

describe('what is deployed', () => {
  test('is pages, scripts, icons, the sample, the manifest and the notices, and nothing else', () => {
    const known = [
      /^(taskpane|commands|help)\.html$/,
      /^manifest\.xml$/,
      /^functions\.(zh-CN|zh-TW|en-US)\.(html|js|json)$/,
      /^THIRD_PARTY_NOTICES\.txt$/,
      /^assets\/(icon|check|fill|cards|collect|summary|close)-\d+\.png$/,
      /^assets\/sample-staffing\.xlsx$/,
      /^[\w.-]+\.[0-9a-f]{8}\.js(\.LICENSE\.txt)?$/,
    ];
    expect(files.filter((file) => !known.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  test('holds no source map and no reference to one', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(
      [...scripts, ...functionScripts].filter((file) => /\/\/# sourceMappingURL=\S+\s*$/.test(read(file))),
    ).toEqual([]);
  });

  test('holds nothing of the frozen Office.js, the embedded host or the workbench', () => {
    const strangers = /_richApiNativeBridge|_overrideSession|excelize|univerjs/i;
    expect([...scripts, ...functionScripts].filter((file) => strangers.test(read(file)))).toEqual([]);
  });

  test('names no folder of the machine it was built on', () => {
    const text = files.filter((file) => !file.endsWith('.png'));
    expect(text.filter((file) => read(file).includes(PROJECT))).toEqual([]);
  });

  test('carries the notice of every package it contains', () => {
    expect(read('THIRD_PARTY_NOTICES.txt')).toContain('@fluentui/react-components');
  });
});

describe('the manifest', () => {
  const manifest = (): Document => readManifest(path.join(DIST, 'manifest.xml'));

  test('names only files that are there, at one https address', () => {
    const [page] = elements(manifest(), 'SourceLocation');
    const base = attribute(page as Element, 'DefaultValue').replace('taskpane.html', '');
    expect(base).toMatch(/^https:\/\/.*\/$/);
    for (const address of addresses(manifest())) {
      expect(address.startsWith(base)).toBe(true);
      expect(files).toContain(address.slice(base.length).replace(/\?.*/, ''));
    }
  });

  test('names only functions that the commands page has', () => {
    const own = sourcesOf('commands.html').filter((source) => !source.startsWith('https:'));
    const code = own.map(read).join('\n');
    for (const name of elements(manifest(), 'FunctionName')) {
      expect(code).toMatch(new RegExp(`\\bassociate\\((['"\`])${name.textContent}\\1`));
    }
  });
});

describe.each(PAGES)('%s', (page) => {
  test("forgets earlier dialogs, then loads Microsoft's Office.js, then its own scripts", () => {
    const [forgets = '', office, ...own] = sourcesOf(page);
    expect(forgets).toMatch(/^forgetDialog\.[0-9a-f]{8}\.js$/);
    expect(office).toBe(OFFICE_JS);
    expect(own.length).toBeGreaterThan(0);
    expect([forgets, ...own].filter((source) => !scripts.includes(source))).toEqual([]);
    // One that is put off would run after Office.js.
    const [first, second] = pageOf(page).scripts;
    expect([first?.defer, second?.defer]).toEqual([false, false]);
  });

  test('connects to its own host and to Office.js only', () => {
    const policy =
      pageOf(page).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).toContain("connect-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).not.toMatch(/unsafe-eval|\*|http:|wss:/);
  });
});

describe.each(['zh-CN', 'zh-TW', 'en-US'])('the functions in %s', (language) => {
  const page = `functions.${language}.html`;
  const code = (): string => read(`functions.${language}.js`);

  test("have a page that loads Microsoft's runtime for them, then their script, under the policy of every page", () => {
    const runtime = OFFICE_JS.replace('office.js', 'custom-functions-runtime.js');
    expect(sourcesOf(page)).toEqual([runtime, `functions.${language}.js`]);
    const policy =
      pageOf(page).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).toContain("connect-src 'self' https://appsforoffice.microsoft.com;");
  });

  test('answer without a page, in an engine of 2016, and ask nobody', async () => {
    const functions: Record<string, (...given: unknown[]) => unknown> = {};
    const associate = (name: string, answer: (...given: unknown[]) => unknown): unknown => (functions[name] = answer);
    const engine = createContext({ CustomFunctions: { associate } });
    runInContext(YOUNGER.map((name) => `delete ${name};`).join(''), engine);
    // Syntax of later years than 2016 that an engine of today would take without a word.
    expect(code()).not.toMatch(/\(\?<[=!]|\\p\{L/);
    runInContext(code(), engine);
    const role = await functions['ROLE']?.('会计', '', {});
    expect(role).toBe({ 'zh-CN': '会计', 'zh-TW': '會計', 'en-US': 'Accountant' }[language]);
    expect(((await functions['KPIS']?.(role, {})) as unknown[][]).length).toBeGreaterThan(2);
    expect(() => functions['ROLE']?.('宇航员', '', {})).toThrow(/\S/);
  });
});

describe('size', () => {
  test('the pane starts from few bytes', () => {
    const own = sourcesOf('taskpane.html').filter((source) => !source.startsWith('https:'));
    const bytes = own.reduce((sum, source) => sum + gzipSync(read(source)).length, 0);
    expect(bytes).toBeLessThan(PANE_BUDGET);
  });

  test.each(['zh-CN', 'zh-TW', 'en-US'])('the catalogue texts in %s are a file of their own', (language) => {
    const texts = JSON.parse(
      readFileSync(path.join(PROJECT, 'src/catalogue/data', language, 'roles', 'operations.json'), 'utf8'),
    ) as Record<string, { purpose: string }>;
    const sentence = Object.values(texts)[0]?.purpose ?? '';
    expect(sentence.length).toBeGreaterThan(5);
    const holding = scripts.filter((file) => read(file).includes(sentence));
    expect(holding).toHaveLength(1);
    for (const page of PAGES) expect(sourcesOf(page)).not.toContain(holding[0]);
  });
});

describe('in a browser', () => {
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

  /** Opens a page with an Office.js that says it runs outside Office; tells what was asked for and what the policy refused. */
  async function open(page: string): Promise<{ view: Page; asked: string[]; refused: string[]; thrown: string[] }> {
    const view = await openPage(await openContext(browser));
    const [asked, refused, thrown]: [string[], string[], string[]] = [[], [], []];
    view.on('request', (request) => asked.push(request.url()));
    view.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
    });
    view.on('pageerror', (error) => thrown.push(String(error)));
    await view.route(OFFICE_JS, (route) => route.fulfill({ contentType: 'text/javascript', body: OUTSIDE_OFFICE }));
    await view.goto(`${server.url}${page}`, { waitUntil: 'networkidle' });
    return { view, asked, refused, thrown };
  }

  test.each(PAGES)(
    '%s opens outside Excel without an error, and asks nobody but its host and Microsoft',
    async (page) => {
      const { view, asked, refused, thrown } = await open(page);
      expect(thrown).toEqual([]);
      expect(refused).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(server.url) && url !== OFFICE_JS)).toEqual([]);
      await view.close();
    },
  );

  test('the pane shows something to a person who opens it outside Excel', async () => {
    const { view } = await open('taskpane.html');
    expect((await view.innerText('body')).trim().length).toBeGreaterThan(0);
    await view.close();
  });

  test('the policy stops a page from sending anything elsewhere', async () => {
    const { view, refused } = await open('taskpane.html');
    const sent = await view.evaluate(() =>
      fetch('https://example.com/', { method: 'POST', body: 'x' }).then(
        () => true,
        () => false,
      ),
    );
    expect(sent).toBe(false);
    expect(refused.length).toBeGreaterThan(0);
    await view.close();
  });
});

/** What engines of 2016 lack. */
const YOUNGER = [
  'globalThis.BigInt',
  'Object.fromEntries',
  'Object.entries',
  'Object.values',
  'Array.prototype.flat',
  'Array.prototype.flatMap',
  'String.prototype.matchAll',
  'String.prototype.replaceAll',
  'String.prototype.padStart',
  'globalThis.globalThis',
];

/** What Office.js offers in a plain browser tab: ready without a host. */
const OUTSIDE_OFFICE = `
  window.Office = {
    onReady: (callback) => { const info = { host: null, platform: null }; callback?.(info); return Promise.resolve(info); },
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    actions: { associate: () => undefined },
    context: { displayLanguage: 'zh-CN', contentLanguage: 'zh-CN', requirements: { isSetSupported: () => false } },
  };
`;
