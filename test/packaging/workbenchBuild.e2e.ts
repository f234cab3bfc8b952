import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { PROJECT } from './manifestFile';

/** Looks at dist-workbench/, what `npm run build:workbench` made, beside dist/. */
const DIST = path.join(PROJECT, 'dist');
const WORKBENCH = path.join(PROJECT, 'dist-workbench');
const PANE = path.join(WORKBENCH, 'pane');
const CLIENT = 'excel-web-16.00.js';

const scriptsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.js'))
        .sort()
    : [];

function sourcesOf(folder: string, page: string): string[] {
  const { document } = new JSDOM(readFileSync(path.join(folder, page), 'utf8')).window;
  return [...document.scripts].map((script) => script.src);
}

test('the workbench runs the very scripts of the pane that are deployed', () => {
  // Those of the functions in cells belong to Excel's grid; the workbench's formulas call the same functions themselves.
  const deployed = scriptsIn(DIST).filter((file) => !file.startsWith('functions.'));
  expect(deployed.length).toBeGreaterThan(0);
  expect(scriptsIn(PANE)).toEqual(deployed);
  for (const file of deployed) {
    expect(readFileSync(path.join(PANE, file)).equals(readFileSync(path.join(DIST, file)))).toBe(true);
  }
});

test('the pane differs in the Office.js client only', () => {
  const own = (folder: string): string[] =>
    sourcesOf(folder, 'taskpane.html').filter((source) => !/^https:|^\.\./.test(source));
  expect(own(PANE)).toEqual(own(DIST));
  expect(sourcesOf(PANE, 'taskpane.html').slice(0, 4)).toEqual([
    // Office.js reads at its start what this one takes away.
    expect.stringMatching(/^forgetDialog\./),
    '../hostBridge.js',
    `../office/${CLIENT}`,
    '../officeContext.js',
  ]);
});

test('the Office.js client is the unmodified one', () => {
  const original = readFileSync(path.join(PROJECT, 'node_modules/@microsoft/office-js/dist', CLIENT));
  expect(readFileSync(path.join(WORKBENCH, 'office', CLIENT)).equals(original)).toBe(true);
});

test('every script the pages name is there', () => {
  const pages: readonly (readonly [string, string])[] = [
    [WORKBENCH, 'index.html'],
    [PANE, 'taskpane.html'],
    [PANE, 'commands.html'],
  ];
  const missing = pages.flatMap(([folder, page]) =>
    sourcesOf(folder, page)
      .filter((source) => !existsSync(path.join(folder, source)))
      .map((source) => `${page}: ${source}`),
  );
  expect(missing).toEqual([]);
});

test('nothing in it is loaded from elsewhere', () => {
  for (const page of ['taskpane.html', 'commands.html']) {
    expect(sourcesOf(PANE, page).filter((source) => source.includes('://'))).toEqual([]);
  }
  expect(sourcesOf(WORKBENCH, 'index.html').filter((source) => source.includes('://'))).toEqual([]);
});

test('every page connects to its own host only', () => {
  const pages = [
    path.join(WORKBENCH, 'index.html'),
    path.join(PANE, 'taskpane.html'),
    path.join(PANE, 'commands.html'),
  ];
  for (const page of pages) {
    const { document } = new JSDOM(readFileSync(page, 'utf8')).window;
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'self'; script-src 'self'; connect-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|\*|https?:|wss?:/);
  }
});

test('the sample to begin with is served beside it', () => {
  expect(existsSync(path.join(WORKBENCH, 'assets', 'sample-staffing.xlsx'))).toBe(true);
});
