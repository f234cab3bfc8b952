import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

/** How long a test waits for what a person would wait for, in milliseconds: a machine with other work takes its time. */
export const PATIENCE = 180_000;

/** How many times slower than it is the machine is made for pages, to see what a test takes for granted; 1 unless said. */
const SLOWER = Number(process.env.ROLECARD_SLOWER ?? 1);
/** Between two looks, in milliseconds. */
const BETWEEN = 50;

const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** By default frames of another site are refused all storage; so it is where third-party cookies are blocked. */
export const WITH_STORAGE_IN_FRAMES = '--disable-features=TrackingProtection3pcd';

export const launchBrowser = (...more: readonly string[]): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [...FLAGS, ...more],
    timeout: PATIENCE,
  });

/** One browser for all tests of a file, closed after them; called where these are declared. */
export function browserOfTests(...more: readonly string[]): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser(...more);
  });
  afterAll(() => browser?.close());
  return () => {
    if (browser === undefined) throw new Error('The browser is there while tests run only.');
    return browser;
  };
}

/** Pages of which everything is waited for patiently. */
export async function openContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  return context;
}

export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  if (SLOWER > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  }
  return page;
}

/** Looks again until what is read is as expected; where it never is, or cannot be read, the test fails by the last look. */
export async function becomes(read: () => Promise<unknown> | unknown, expected: unknown): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      expect(await read()).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() > end) throw difference;
    }
    await wait(BETWEEN);
  }
}
