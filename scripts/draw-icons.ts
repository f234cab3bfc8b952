import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';

/**
 * Draws the add-in's icons from the SVG sources: `npx tsx scripts/draw-icons.ts`. Needs Chromium (CHROMIUM, or /usr/bin/chromium).
 * The PNGs are committed, so building needs no browser. Sizes in pixels; up to 20 a simpler drawing is used,
 * because the detail of the large one blurs there.
 */
const ASSETS = path.resolve(__dirname, '..', 'assets');
const SMALL_UP_TO = 20;
const ICONS: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80, 128],
  fill: [16, 32, 64, 80],
  cards: [16, 32, 64, 80],
  check: [16, 32, 64, 80],
  collect: [16, 32, 64, 80],
  summary: [16, 32, 64, 80],
  close: [16, 32, 64, 80],
};

async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    for (const [name, sizes] of Object.entries(ICONS)) {
      for (const size of sizes) {
        const source = size <= SMALL_UP_TO ? `${name}-small.svg` : `${name}.svg`;
        const svg = await readFile(path.join(ASSETS, 'svg', source), 'utf8');
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
        const file = path.join(ASSETS, `${name}-${size}.png`);
        await writeFile(file, await page.screenshot({ omitBackground: true }));
        console.log(path.relative(process.cwd(), file));
      }
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
