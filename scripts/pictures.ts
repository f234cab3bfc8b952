/**
 * Takes the pictures of README and guide of the real product: plays a month with the sample in the built workbench, at a clock that
 * stands still, and prints the workbook with LibreOffice. Run: npm run pictures. Needs Chromium, LibreOffice, Poppler and
 * a Chinese font. The same code gives the same pictures, as far as the browser and the fonts are the same.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { entriesOfPacks, type CardEntries } from './pictures/entries';
import { palettedPng, readPng } from './pictures/palettedPng';
import { PrintedBook } from './pictures/printedPages';
import { Theatre, type Stage } from './pictures/stage';

const FOLDER = path.resolve(__dirname, '..', 'docs', 'pictures');
/** Bytes; what is shown in a README should not keep anybody waiting. */
const LARGEST = 150_000;
const DESK = { width: 1280, height: 800 };
const STAFF = '人员编制表';
/** Whose card is printed, and whose is open on the screen while the month is under way. */
const SELLER = '吴晓晓';
const LATE = '郑好';
/** Cards without a score while the month is under way. */
const UNSCORED = 20;

async function keep(name: string, png: Uint8Array): Promise<void> {
  const picture = palettedPng(readPng(png));
  if (picture.length > LARGEST) throw new Error(`${name}: ${picture.length} bytes`);
  await writeFile(path.join(FOLDER, `${name}.png`), picture);
  console.log(`${name}.png ${Math.ceil(picture.length / 1000)} KB`);
}

/** The whole page, or the pane alone. */
async function shoot(stage: Stage, name: string, what: 'page' | 'pane'): Promise<void> {
  await stage.page.mouse.move(DESK.width / 2, 5);
  await stage.settle();
  await keep(name, await (what === 'page' ? stage.page : stage.page.locator('iframe')).screenshot());
}

/** From the list to cards. */
async function buildCards(stage: Stage): Promise<void> {
  // Two posts of one person, so that something is asked.
  await stage.enter([{ sheet: STAFF, cell: 'C11', value: '运营/美工' }]);
  await stage.press('read', 'read-again');
  await stage.settle();
  await stage.visit('month');
  await stage.part('check-positions').waitFor();
  await shoot(stage, 'list', 'page');
  await stage.press('read');
  await stage.part('read-summary').waitFor();
  await shoot(stage, 'reading', 'pane');
  await stage.press('next');
  await stage.part('page-match').waitFor();
  await shoot(stage, 'matching', 'pane');
  await stage.part('question').getByRole('checkbox').click();
  await stage.press('next', 'into-list');
  await stage.part('preview').waitFor();
  await stage.part('fill-counts').evaluate((line) => line.scrollIntoView({ block: 'start' }));
  await shoot(stage, 'filling', 'pane');
  await stage.press('next', 'build');
  await stage.part('build-result').waitFor();
}

async function drawBesides(stage: Stage): Promise<void> {
  await stage.visit('posts', 'organisation');
  await stage.press('drawOrganisation');
  await stage.part('organisation-result').waitFor();
  await stage.visit('month', 'month');
  await stage.press('buildJobs');
  await stage.part('jobs-result').waitFor();
  await stage.press('listRegisters', 'makeRegisters');
  await stage.part('registers-result').waitFor();
}

/** Packs for all managers: file name → workbook. */
async function handOut(stage: Stage): Promise<Uint8Array> {
  await stage.visit('month', 'packs');
  await stage.part('packs-due').fill('2026-12-05');
  await stage.press('packs-together', 'planPacks', 'handOut');
  await stage.part('packs-made').waitFor();
  return stage.fileOf(() => stage.press('save-packs'));
}

async function playMonth(stage: Stage, cards: readonly CardEntries[]): Promise<void> {
  const others = cards.filter(({ name }) => name !== SELLER && name !== LATE);
  const late = [...cards.filter(({ name }) => name === LATE), ...others.slice(1 - UNSCORED)];
  const done = cards.filter((card) => !late.includes(card));
  await stage.enter(done.flatMap(({ targets, scores }) => [...targets, ...scores]));
  await stage.enter(late.filter((_, index) => index % 3 === 0).flatMap(({ targets }) => targets));
  await stage.visit('month', 'home');
  await stage.part('home-open').waitFor();
  await shoot(stage, 'month', 'pane');
  await stage.show(LATE);
  await stage.part('home-card').waitFor();
  await shoot(stage, 'card', 'page');
  await stage.enter(late.flatMap(({ targets, scores }) => [...targets, ...scores]));
  await stage.visit('month', 'month');
  await stage.press('refreshSummary');
  await stage.part('month-summary-result').waitFor();
  await stage.press('calibrate');
  await stage.part('calibrated-result').waitFor();
}

/** Name of a picture → sheet, and what its page says. */
const PAGES: Readonly<Record<string, readonly [sheet: string, ...texts: string[]]>> = {
  'card-printed': [SELLER, '员工绩效考核表', SELLER],
  summary: ['绩效汇总', '绩效汇总'],
  organisation: ['组织架构图', '组织架构图'],
  headcount: ['编制对照', '编制对照表'],
  'job-description': ['岗位说明书 客服主管', '岗位说明书', '客服主管'],
  // The explanations below cards name registers, too.
  register: ['退换货登记表', '退换货登记表', '已登记完整至'],
  calibration: ['绩效校准 2026-11', '绩效校准表'],
};
const PACK: typeof PAGES = { pack: ['', '评分包'] };

async function print(workbook: Uint8Array, pages: typeof PAGES): Promise<void> {
  const sheets = Object.values(pages).map(([sheet]) => sheet);
  const book = await PrintedBook.print(workbook, sheets.includes('') ? null : sheets);
  try {
    for (const [name, [, ...texts]] of Object.entries(pages)) await keep(name, await book.picture(...texts));
  } finally {
    await book.close();
  }
}

async function takePictures(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const theatre = await Theatre.open();
  try {
    const stage = await theatre.stage('zh-CN', DESK);
    await buildCards(stage);
    await drawBesides(stage);
    const packs = await handOut(stage);
    await playMonth(stage, entriesOfPacks(packs));
    const download = stage.page.getByRole('button', { name: '下载', exact: true });
    const workbook = await stage.fileOf(() => download.click());
    if (process.env.KEEP_WORKBOOK) await writeFile(process.env.KEEP_WORKBOOK, workbook);
    await print(workbook, PAGES);
    const [, pack] = Object.entries(unzipSync(packs)).find(([name]) => name.includes('周周')) ?? [];
    if (pack) await print(pack, PACK);
  } finally {
    await theatre.close();
  }
}

void takePictures();
