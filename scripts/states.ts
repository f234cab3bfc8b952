/**
 * Walks the pane through the states of a month and looks at each in three languages, narrow and wide, light, dark and in forced colours:
 * what does not fit, and what axe finds where `npm run fetch:axe` has fetched it. Pictures go to .tmp/states for a person to look at.
 * Run: npm run states [-- NAME …] for states whose name begins so. The exit code is 1 where anything was found.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../src/base/language';
import { entriesOfPacks } from './pictures/entries';
import { Theatre, type Stage } from './pictures/stage';

const PROJECT = path.resolve(__dirname, '..');
const FOLDER = path.join(PROJECT, '.tmp', 'states');
const AXE = path.join(PROJECT, 'node_modules', '.cache', 'axe', 'node_modules', 'axe-core', 'axe.min.js');
const HEIGHT = 900;
const TALLEST = 3600;

interface Look {
  readonly language: Language;
  readonly width: number;
  readonly theme: 'light' | 'dark' | 'forced';
}

const LOOKS: readonly Look[] = [
  { language: 'zh-CN', width: 320, theme: 'light' },
  { language: 'zh-CN', width: 400, theme: 'dark' },
  { language: 'en-US', width: 320, theme: 'dark' },
  { language: 'en-US', width: 600, theme: 'light' },
  { language: 'zh-TW', width: 320, theme: 'forced' },
];

class Walk {
  readonly found: string[] = [];
  private readonly axe: Promise<string | null>;

  constructor(
    private readonly stage: Stage,
    private readonly wanted: readonly string[],
  ) {
    this.axe = existsSync(AXE) ? readFile(AXE, 'utf8') : Promise.resolve(null);
  }

  /** Looks at what the pane shows now. @param isAsking a dialog is open: the language can't be changed behind it */
  async look(name: string, isAsking = false): Promise<void> {
    if (this.wanted.length > 0 && !this.wanted.some((each) => name.startsWith(each))) return;
    await this.stage.settle();
    for (const look of LOOKS.filter(({ language }) => !isAsking || language === 'zh-CN')) {
      await this.dress(look);
      await this.judge(name, look);
    }
    await this.dress({ language: 'zh-CN', width: 380, theme: 'light' });
  }

  private async dress({ language, width, theme }: Look): Promise<void> {
    const { page, pane } = this.stage;
    if ((await pane.locator('html').getAttribute('lang')) !== language) {
      await this.stage.press('language', `language-${language}`);
      await pane.locator(`html[lang="${language}"]`).waitFor();
    }
    await page.emulateMedia({ forcedColors: theme === 'forced' ? 'active' : 'none' });
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement, size) => {
      frame.style.cssText = `position:fixed;z-index:9999;left:0;top:0;width:${size}px;height:100vh;background:#fff`;
    }, width);
    await this.frame.evaluate(
      (background) => {
        Object.assign(Office.context, { officeTheme: { bodyBackgroundColor: background } });
        window.dispatchEvent(new Event('focus'));
      },
      theme === 'dark' ? '#1F1F1F' : '#FFFFFF',
    );
    await page.waitForTimeout(150);
  }

  private async judge(name: string, { language, width, theme }: Look): Promise<void> {
    const { page } = this.stage;
    const title = `${name} ${language} ${width} ${theme}`;
    const needed = await this.frame.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('*')].reduce(
        (most, { scrollHeight, clientHeight }) => Math.max(most, clientHeight > 200 ? scrollHeight - clientHeight : 0),
        0,
      ),
    );
    await page.setViewportSize({ width: 1280, height: Math.min(TALLEST, HEIGHT + needed) });
    const shot = await page.screenshot({ clip: { x: 0, y: 0, width, height: Math.min(TALLEST, HEIGHT + needed) } });
    await writeFile(path.join(FOLDER, `${title.replaceAll(' ', '.')}.png`), shot);
    for (const problem of [...(await this.overflow()), ...(await this.violations(theme))]) {
      console.log(`${title}: ${problem}`);
      this.found.push(`${title}: ${problem}`);
    }
    await page.setViewportSize({ width: 1280, height: HEIGHT });
  }

  private get frame() {
    const found = this.stage.page.frames().find((each) => each.url().includes('taskpane'));
    if (!found) throw new Error('there is no pane');
    return found;
  }

  /** Elements that are wider than what they stand in. */
  private overflow(): Promise<string[]> {
    return this.frame.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')].flatMap((each) => {
        const style = getComputedStyle(each);
        const over = each.scrollWidth - each.clientWidth;
        if (each.clientWidth < 8 || over < 2 || style.display === 'inline' || style.clipPath !== 'none') return [];
        if (style.overflowX === 'visible' && each.getBoundingClientRect().right <= innerWidth) return [];
        return [
          `${over} px too wide: ${each.tagName} ${each.dataset['testid'] ?? ''} ${(each.textContent ?? '').slice(0, 40)}`,
        ];
      }),
    );
  }

  private async violations(theme: Look['theme']): Promise<string[]> {
    const axe = await this.axe;
    if (axe === null) return [];
    // The tab stops with which Fluent keeps the focus in a group are hidden and hand it on at once.
    // In forced colours the system paints; the colours of the page's own styles are not those people see.
    const options = JSON.stringify({ rules: { 'color-contrast': { enabled: theme !== 'forced' } } });
    await this.frame.evaluate(`if (!window.axe) { ${axe} }`);
    return this.frame.evaluate<
      string[]
    >(`axe.run({ exclude: [['[data-tabster-dummy]']] }, ${options}).then(({ violations }) =>
      violations.map(({ id, impact, nodes }) =>
        [impact, id, nodes.length, nodes[0].html.slice(0, 160), nodes[0].failureSummary.slice(0, 200)].join(' ')))`);
  }
}

/** The list: found, read, matched, filled, cards. */
async function lookAtList(stage: Stage, walk: Walk): Promise<void> {
  await walk.look('home-list');
  await stage.enter([{ sheet: '人员编制表', cell: 'C11', value: '运营' }]);
  await stage.press('read', 'read-again');
  await stage.part('read-summary').waitFor();
  await walk.look('read');
  await stage.press('next');
  await stage.part('question').waitFor();
  await walk.look('match');
  await stage.press('next', 'into-list');
  await stage.part('preview').waitFor();
  await walk.look('fill');
  await stage.press('apply-fill');
  await stage.part('fill-result').waitFor();
  await walk.look('fill-done');
  await stage.press('undo-fill', 'next');
  await stage.part('forecast').waitFor();
  await walk.look('cards');
  await stage.press('build');
  await stage.part('build-result').waitFor();
  await walk.look('cards-built');
}

/** Pages beside the steps, as they open and with what they lead to. */
async function lookBeside(stage: Stage, walk: Walk): Promise<Uint8Array> {
  await stage.visit('posts', 'organisation');
  await stage.press('drawOrganisation');
  await stage.part('organisation-result').waitFor();
  await walk.look('organisation');
  await stage.visit('posts', 'forms');
  await walk.look('forms');
  await stage.visit('library');
  await stage.part('page-roles').waitFor();
  await walk.look('roles');
  await stage.visit('library', 'company');
  await walk.look('company');
  await stage.visit('history');
  await walk.look('history');
  await stage.press('open-help');
  await stage.part('page-help').waitFor();
  await walk.look('help');
  await stage.press('open-operations');
  await stage.part('page-operations').waitFor();
  await walk.look('operations');
  await stage.visit('month', 'packs');
  await stage.press('packs-together', 'planPacks');
  await stage.part('handout-plan').waitFor();
  await walk.look('packs');
  await stage.press('handOut');
  await stage.part('packs-made').waitFor();
  await walk.look('packs-made');
  return stage.fileOf(() => stage.press('save-packs'));
}

/** The month: open, a card, its blocks and what they lead to, scored, closed. */
async function lookAtMonth(stage: Stage, walk: Walk, packs: Uint8Array): Promise<void> {
  const cards = entriesOfPacks(packs);
  await stage.enter(cards.slice(20).flatMap(({ targets, scores }) => [...targets, ...scores]));
  await stage.visit('month', 'home');
  await stage.press('gap-target');
  await walk.look('home-open');
  await stage.show('郑好');
  await stage.part('home-card').waitFor();
  await walk.look('home-card');
  await stage.visit('month', 'month');
  await walk.look('month');
  await stage.press('listRegisters');
  await stage.part('register-choices').waitFor();
  await stage.press('exportActuals');
  await stage.part('export-result').waitFor();
  await stage.press('refreshTargets');
  await stage.part('targets-result').waitFor();
  await stage.press('confirmTargets');
  await stage.part('confirmed-result').waitFor();
  await stage.press('calibrate');
  await stage.part('calibrated-result').waitFor();
  await stage.press('refreshPay');
  await stage.part('pay-result').waitFor();
  await walk.look('month-results');
  await stage.press('closePeriod');
  await stage.part('confirm').waitFor();
  await walk.look('closing-asked', true);
  await stage.press('confirm-no');
  await stage.enter(cards.flatMap(({ targets, scores }) => [...targets, ...scores]));
  await stage.show('人员编制表');
  await stage.visit('month', 'home');
  await stage.part('home-scored').waitFor();
  await walk.look('home-scored');
  await stage.visit('month', 'month');
  await stage.press('closePeriod', 'confirm-yes');
  await stage.part('closed').waitFor();
  await walk.look('month-closed');
  await stage.visit('month', 'home');
  await stage.part('home-closed').waitFor();
  await walk.look('home-closed');
  await stage.visit('history');
  await walk.look('history-closed');
}

async function walkStates(wanted: readonly string[]): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const theatre = await Theatre.open();
  try {
    const stage = await theatre.stage('zh-CN', { width: 1280, height: HEIGHT });
    const walk = new Walk(stage, wanted);
    await lookAtList(stage, walk);
    await lookAtMonth(stage, walk, await lookBeside(stage, walk));
    console.log(`${walk.found.length} found`);
    if (walk.found.length > 0) process.exitCode = 1;
  } finally {
    await theatre.close();
  }
}

void walkStates(process.argv.slice(2));
