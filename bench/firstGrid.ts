/**
 * Measures how soon the workbench shows its first sheet: seconds of the clock, seconds of the processor that the browser spends until
 * then (others who use the machine lengthen these little), and what is loaded by then, gzipped. Each opening is a browser that has
 * cached nothing. Run: npm run bench:grid [FOLDER ...]; folders of several builds are taken in turns. Meant: within 2 s on two quiet
 * cores, at most 3,072 KB.
 */
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { serveFolder } from '../scripts/staticServer';
import { buildWorkbench, isWorkbenchBuilt, WORKBENCH_FOLDER } from '../scripts/workbenchBuild';
import { line } from './phases';

const OPENINGS = 5;
const FLAGS = ['--no-sandbox', '--disable-gpu'];
const DESK = { width: 1280, height: 800 };

interface Opening {
  /** Seconds. */
  readonly clock: number;
  readonly processor: number;
  /** Bytes, gzipped. */
  readonly loaded: number;
}

/** Seconds of the processor that all processes of the browser have spent. */
async function spent(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Settles when the sheet can be used: nothing lies over it any more, and what was drawn then has reached the screen. */
async function firstGrid(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[role=tab]') && !document.querySelector('.loading'));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

async function open(url: string): Promise<Opening> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: DESK, locale: 'zh-CN' });
    const session = await browser.newBrowserCDPSession();
    const bodies: Promise<Buffer>[] = [];
    let isOpen = false;
    page.context().on('response', (response) => {
      if (!isOpen && response.url().startsWith(url)) bodies.push(response.body());
    });
    const [before, asked] = [await spent(session), performance.now()];
    await page.goto(url, { waitUntil: 'commit' });
    await firstGrid(page);
    const clock = (performance.now() - asked) / 1000;
    const processor = (await spent(session)) - before;
    isOpen = true;
    const loaded = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    return { clock, processor, loaded };
  } finally {
    await browser.close();
  }
}

async function benchFirstGrid(folders: readonly string[]): Promise<void> {
  if (folders.includes(WORKBENCH_FOLDER) && !(await isWorkbenchBuilt()) && (await buildWorkbench()) !== 0) {
    throw new Error('The workbench cannot be built.');
  }
  const servers = await Promise.all(folders.map((folder) => serveFolder(folder, 0)));
  for (let turn = 0; turn < OPENINGS; turn += 1) {
    for (const [index, { url }] of servers.entries()) {
      const { clock, processor, loaded } = await open(url);
      const figures = `${processor.toFixed(2)} s, ${clock.toFixed(2)} s, ${(loaded / 1024).toFixed(0)} KB`;
      line(`${folders[index]}: processor, clock, loaded`, figures);
    }
  }
  await Promise.all(servers.map((server) => server.close()));
}

const given = process.argv.slice(2);
void benchFirstGrid(given.length > 0 ? given : [WORKBENCH_FOLDER]);
