/**
 * Walks the pane through the states of a month and looks at each in three languages, narrow and wide, light, dark and in forced colours:
 * what does not fit, what axe finds where `npm run fetch:axe` has fetched it, and how many presses of Tab lead to the button that leads on.
 * Pictures go to .tmp/states for a person to look at. States that pass by, and questions, are looked at once.
 * Run: npm run states [-- NAME …] for states whose name begins so; --every looks in each language at each width in each theme, not in the
 * four looks in which each occurs. The exit code is 1 where anything was found.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { LANGUAGES, type Language } from '../src/base/language';
import { openEmbeddedWorkbook } from '../src/embedded/node/openEmbeddedWorkbook';
import { entriesOfPacks } from './pictures/entries';
import { Theatre, type Entry, type Stage } from './pictures/stage';

const PROJECT = path.resolve(__dirname, '..');
const FOLDER = path.join(PROJECT, '.tmp', 'states');
const AXE = path.join(PROJECT, 'node_modules', '.cache', 'axe', 'node_modules', 'axe-core', 'axe.min.js');
const HEIGHT = 900;
const TALLEST = 3600;
/** More presses of Tab than these to the button that leads on are too many. */
const MOST_TABS = 10;

const WIDTHS = [320, 400, 600];
const THEMES = ['light', 'dark', 'forced'] as const;

interface Look {
  readonly language: Language;
  readonly width: number;
  readonly theme: (typeof THEMES)[number];
}

const LOOKS: readonly Look[] = [
  { language: 'zh-CN', width: 320, theme: 'light' },
  { language: 'zh-TW', width: 400, theme: 'dark' },
  { language: 'en-US', width: 600, theme: 'light' },
  { language: 'en-US', width: 320, theme: 'forced' },
];

/** Every language in every theme at every width. */
const EVERY: readonly Look[] = LANGUAGES.flatMap((language) =>
  THEMES.flatMap((theme) => WIDTHS.map((width) => ({ language, width, theme }))),
);

const NARROW: Look = { language: 'zh-CN', width: 320, theme: 'light' };
const USUAL: Look = { language: 'zh-CN', width: 380, theme: 'light' };
/** What may be the primary button of a page of the steps, or of the first page; the first of these that can be pressed is. */
const ONWARD = ['apply-fill', 'build', 'to-month', 'next', 'check-positions', 'go-fill', 'first-step', 'closePeriod'];

class Walk {
  readonly found: string[] = [];
  private readonly axe: Promise<string | null>;

  constructor(
    private readonly stage: Stage,
    private readonly wanted: readonly string[],
    private readonly looks: readonly Look[],
  ) {
    this.axe = existsSync(AXE) ? readFile(AXE, 'utf8') : Promise.resolve(null);
  }

  /**
   * Looks at what the pane shows now.
   * @param how `once`: the language can't be changed, as a dialog is open or the pane is cut off; `unfolded`: nothing leads on, as all that
   *   is usually folded away is shown
   */
  async look(name: string, how: 'usual' | 'once' | 'unfolded' = 'usual'): Promise<void> {
    if (!this.isWanted(name)) return;
    await this.stage.settle();
    const once = how === 'once';
    for (const look of this.looks.filter(({ language }) => !once || language === 'zh-CN')) {
      await this.dress(look);
      await this.judge(name, look);
    }
    await this.dress(USUAL);
    if (how === 'usual') await this.countTabs(name);
    await this.putBack();
  }

  /** Takes one picture of what passes by, while it is there. */
  async glance(name: string, begin: () => Promise<void>): Promise<void> {
    if (!this.isWanted(name)) return begin();
    await this.widen(NARROW.width);
    await begin();
    const shot = await this.stage.page.screenshot({ clip: { x: 0, y: 0, width: NARROW.width, height: HEIGHT } });
    await writeFile(path.join(FOLDER, `${name}.png`), shot);
    await this.putBack();
  }

  /** Back to its place beside the sheets, whose tabs it would cover. */
  private async putBack(): Promise<void> {
    await this.stage.page.locator('iframe').evaluate((frame: HTMLIFrameElement) => frame.removeAttribute('style'));
  }

  private isWanted(name: string): boolean {
    return this.wanted.length === 0 || this.wanted.some((each) => name.startsWith(each));
  }

  /** From the heading, which has the focus when a page opens, to the button that leads on; over the button that skips to the foot, which is pressed. */
  private async countTabs(name: string): Promise<void> {
    const { page, pane } = this.stage;
    const onward = await this.onward();
    if (onward === null) return;
    await pane.locator('main h1').focus();
    let tabs = 0;
    do {
      const isSkip = await this.stage.frame.evaluate(() => document.activeElement?.matches('[data-testid="to-foot"]'));
      await page.keyboard.press(isSkip ? 'Enter' : 'Tab');
      tabs += 1;
    } while (tabs <= MOST_TABS && !(await onward.evaluate((button) => button === document.activeElement)));
    if (tabs > MOST_TABS) this.found.push(`${name}: more than ${MOST_TABS} presses of Tab to the button that leads on`);
    console.log(`${name}: ${tabs > MOST_TABS ? `more than ${MOST_TABS}` : tabs} tabs to the button that leads on`);
  }

  private async onward(): Promise<Locator | null> {
    for (const id of ONWARD) {
      const button = this.stage.pane.locator(`main [data-testid="${id}"]:enabled`).first();
      if (await button.isVisible()) return button;
    }
    return null;
  }

  private async dress({ language, width, theme }: Look): Promise<void> {
    const { page, pane } = this.stage;
    if ((await pane.locator('html').getAttribute('lang')) !== language) {
      await this.stage.press('language', `language-${language}`);
      await pane.locator(`html[lang="${language}"]`).waitFor();
    }
    // The workbench follows the computer, and the pane follows the workbench.
    await page.emulateMedia({
      forcedColors: theme === 'forced' ? 'active' : 'none',
      colorScheme: theme === 'dark' ? 'dark' : 'light',
    });
    await this.widen(width);
    await page.waitForTimeout(300);
  }

  private async widen(width: number): Promise<void> {
    await this.stage.page.locator('iframe').evaluate((frame: HTMLIFrameElement, size) => {
      frame.style.cssText = `position:fixed;z-index:9999;left:0;top:0;width:${size}px;height:100vh;background:#fff`;
    }, width);
  }

  private async judge(name: string, { language, width, theme }: Look): Promise<void> {
    const { page } = this.stage;
    const title = `${name} ${language} ${width} ${theme}`;
    const needed = await this.stage.frame.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('*')].reduce(
        (most, { scrollHeight, clientHeight }) => Math.max(most, clientHeight > 200 ? scrollHeight - clientHeight : 0),
        0,
      ),
    );
    await page.setViewportSize({ width: 1280, height: Math.min(TALLEST, HEIGHT + needed) });
    const shot = await page.screenshot({ clip: { x: 0, y: 0, width, height: Math.min(TALLEST, HEIGHT + needed) } });
    await writeFile(path.join(FOLDER, `${title.replaceAll(' ', '.')}.png`), shot);
    // Width changes nothing of what axe finds but sizes: with every look it goes through the widths in turn.
    const isJudged =
      this.looks === LOOKS || width === WIDTHS[(LANGUAGES.indexOf(language) + THEMES.indexOf(theme)) % 3];
    for (const problem of [...(await this.overflow()), ...(isJudged ? await this.violations(theme) : [])]) {
      console.log(`${title}: ${problem}`);
      this.found.push(`${title}: ${problem}`);
    }
    await page.setViewportSize({ width: 1280, height: HEIGHT });
  }

  /** Elements that are wider than what they stand in. */
  private overflow(): Promise<string[]> {
    return this.stage.frame.evaluate(() =>
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
    await this.stage.frame.evaluate(`if (!window.axe) { ${axe} }`);
    return this.stage.frame.evaluate<
      string[]
    >(`axe.run({ exclude: [['[data-tabster-dummy]']] }, ${options}).then(({ violations }) =>
      violations.map(({ id, impact, nodes }) =>
        [impact, id, nodes.length, nodes[0].html.slice(0, 160), nodes[0].failureSummary.slice(0, 200)].join(' ')))`);
  }
}

/** The list: found, read, matched, filled, cards. */
async function lookAtList(stage: Stage, walk: Walk): Promise<void> {
  await walk.look('home-list');
  await stage.enter([{ sheet: '人员编制表', cell: 'C11', value: '摄影/客服' }]);
  await stage.press('read', 'read-again');
  await stage.part('read-summary').waitFor();
  await walk.look('read');
  await lookAtHeaderRows(stage, walk);
  await stage.press('next');
  await stage.part('question').waitFor();
  await walk.look('match');
  await stage.press('next', 'into-list');
  await stage.part('preview').waitFor();
  await walk.look('fill');
  await stage.press('apply-fill');
  await stage.part('fill-result').waitFor();
  await walk.look('fill-done');
  await stage.press('undo-fill', 'into-sheet', 'draw-overview');
  await stage.part('overview-drawn').waitFor();
  await walk.look('fill-overview');
  await stage.press('next');
  await stage.part('forecast').waitFor();
  await walk.look('cards');
  await lookAtPeriods(stage, walk);
  await walk.glance('building', async () => {
    await stage.press('build');
    await stage.part('progress').waitFor();
  });
  await stage.part('build-result').waitFor();
  await walk.look('cards-built');
}

/** Rows beyond the sheet, which are refused, and one below which there is no list. */
async function lookAtHeaderRows(stage: Stage, walk: Walk): Promise<void> {
  const field = stage.part('header-rows');
  await field.fill('99');
  await field.press('Enter');
  await walk.look('read-beyond');
  for (const [row, name] of [
    ['1', 'read-title'],
    ['4', 'read-header'],
  ] as const) {
    await field.fill(row);
    await field.press('Enter');
    await walk.look(name);
  }
}

/** Periods of other lengths, and what is none. */
async function lookAtPeriods(stage: Stage, walk: Walk): Promise<void> {
  const field = stage.part('period');
  const month = await field.inputValue();
  await field.fill('2026-07-15..2026-09-30');
  await walk.look('periods-days');
  await field.fill('2026年第13月');
  await walk.look('periods-none');
  await field.fill(month);
  await stage.press('scope-some');
  await stage.pane.getByRole('main').getByRole('checkbox').first().check();
  await walk.look('cards-department');
  await stage.press('scope-all');
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
  await stage.pane.locator('main [data-testid^="role-"]').first().click();
  await stage.part('page-role').waitFor();
  await walk.look('role');
  await stage.press('roles-back');
  await stage.visit('library', 'company');
  await walk.look('company');
  await stage.press('checkScheme');
  await stage.part('scheme-checked').waitFor();
  await walk.look('scheme-checked');
  await stage.press('tryScheme');
  await stage.part('scheme-tried').or(stage.part('failure')).first().waitFor();
  await walk.look('trial');
  await stage.visit('history');
  await walk.look('history');
  await stage.press('open-help');
  await stage.part('page-help').waitFor();
  await walk.look('help');
  await stage.press('open-operations');
  await stage.part('page-operations').waitFor();
  await walk.look('operations');
  await stage.visit('month', 'projects');
  await walk.look('projects');
  await stage.visit('month', 'packs');
  await stage.press('packs-together', 'planPacks');
  await stage.part('handout-plan').waitFor();
  await walk.look('packs');
  await stage.press('handOut');
  await stage.part('packs-made').waitFor();
  await walk.look('packs-made');
  const packs = await stage.fileOf(() => stage.press('save-packs'));
  await stage.press('packs-rater', 'listRaters');
  // The settings give nobody else a weight.
  await stage.part('failure').waitFor();
  await walk.look('raters');
  await stage.press('packs-manager');
  return packs;
}

/** The month: open, a card, its blocks and what they lead to, scored, closed. */
async function lookAtMonth(stage: Stage, walk: Walk, packs: Uint8Array, returned: ReturnedPack): Promise<void> {
  const cards = entriesOfPacks(packs);
  await stage.enter(cards.slice(20).flatMap(({ targets, scores }) => [...targets, ...scores]));
  await stage.visit('month', 'home');
  await stage.press('gap-target');
  await walk.look('home-open');
  await stage.part('without-cards').getByRole('button').first().click();
  await walk.look('home-without-cards');
  await stage.show('郑好');
  await stage.part('home-card').waitFor();
  await walk.look('home-card');
  await stage.press('area-month', 'open-month');
  await walk.look('month');
  await stage.press('unfold-all');
  await walk.look('month-unfolded', 'unfolded');
  await stage.press('listRegisters');
  await stage.part('register-choices').waitFor();
  await walk.look('registers', 'unfolded');
  await stage.press('makeRegisters');
  await stage.part('registers-result').waitFor();
  await stage.press('planRegisters');
  await stage.part('actuals-preview').or(stage.part('failure')).first().waitFor();
  await walk.look('registers-made', 'unfolded');
  await lookAtExport(stage, walk);
  await lookAtReturnedPack(stage, walk, returned);
  await stage.visit('month', 'month');
  await stage.press('exportActuals');
  await stage.part('export-result').waitFor();
  await stage.press('listActuals');
  await stage.part('actuals-sheet').locator('option').nth(1).waitFor({ state: 'attached' });
  await stage.part('actuals-sheet').selectOption({ index: 1 });
  await stage.part('actuals-preview').or(stage.part('failure')).first().waitFor();
  await walk.look('import-preview', 'unfolded');
  await stage.press('refreshTargets');
  await stage.part('targets-result').waitFor();
  await stage.press('confirmTargets');
  await stage.part('confirmed-result').waitFor();
  await stage.press('calibrate');
  await stage.part('calibrated-result').waitFor();
  await stage.press('refreshPay');
  await stage.part('pay-result').waitFor();
  await walk.look('month-results', 'unfolded');
  await stage.press('closePeriod');
  await stage.part('confirm').waitFor();
  await walk.look('closing-asked', 'once');
  await stage.press('confirm-no');
  await stage.enter(cards.flatMap(({ targets, scores }) => [...targets, ...scores]));
  await stage.show('人员编制表');
  // The pane follows what other hands type; what was entered just now came through its own page.
  await stage.press('refreshSummary');
  await stage.part('month-summary-result').waitFor();
  await stage.visit('month', 'home');
  await stage.part('home-scored').waitFor();
  await walk.look('home-scored');
  await stage.visit('month', 'month');
  await stage.press('closePeriod', 'confirm-yes');
  await stage.part('closed').waitFor();
  await walk.look('month-closed', 'unfolded');
  await stage.visit('month', 'home');
  await stage.part('home-closed').waitFor();
  await walk.look('home-closed');
  await stage.visit('history');
  await walk.look('history-closed');
  await lookAtHistory(stage, walk);
  await stage.enter([{ sheet: '考核设置', cell: 'B5', value: '十一月' }]);
  await stage.visit('month', 'month');
  await stage.press('refreshSummary');
  await stage.part('failure').waitFor();
  await walk.look('refused', 'unfolded');
  await stage.visit('month', 'home');
  await stage.part('home-failed').waitFor();
  await walk.look('home-failed');
}

/** Settings changed by hand: told, looked at, adopted. */
async function lookAtPendingSettings(stage: Stage, walk: Walk): Promise<void> {
  await stage.enter([{ sheet: '考核设置', cell: 'B13', value: 75 }]);
  await stage.openPaneAnew();
  await stage.part('home-pending').waitFor();
  await walk.look('settings-pending-home');
  await stage.press('go-pending');
  await stage.part('pending-version').waitFor();
  await walk.look('settings-pending', 'unfolded');
  await stage.part('pending-from').fill('明天');
  await walk.look('settings-no-day', 'unfolded');
  await stage.part('pending-from').fill('2026-12-01');
  await stage.part('pending-version').fill('第2版');
  await stage.press('adopt-rules');
  await stage.part('settings-preview').waitFor();
  await walk.look('settings-adopting', 'unfolded');
  await stage.press('applySettings');
  await stage.part('settings-outcome').waitFor();
  await walk.look('settings-adopted', 'unfolded');
}

/** A pack that came back filled in, with one entry that the workbook holds otherwise. */
async function lookAtReturnedPack(stage: Stage, walk: Walk, pack: ReturnedPack): Promise<void> {
  const [held] = pack.entries;
  if (held) await stage.enter([{ ...held, value: typeof held.value === 'number' ? held.value * 0.9 : held.value }]);
  await stage.visit('month', 'packs');
  await stage.part('packs-due').fill('2026-11-01');
  await walk.look('packs-due-over', 'unfolded');
  await stage.part('packs-due').fill('');
  await stage.part('returned-files').setInputFiles({
    name: pack.name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(pack.bytes),
  });
  await stage.part('collect-plan').waitFor();
  await walk.look('collect', 'unfolded');
  await stage.press('collectPacks');
  await stage.part('collected').waitFor();
  await walk.look('collected', 'unfolded');
}

/** The table of projects: empty, wrong, right, and a card built from it. */
async function lookAtProjects(stage: Stage, walk: Walk): Promise<void> {
  const table = '项目目标表';
  const line = (row: number, cells: readonly (readonly [string, string])[]): Entry[] =>
    cells.map(([column, value]) => ({ sheet: table, cell: `${column}${row}`, value }));
  await stage.visit('month', 'projects');
  await stage.press('makeProjectTable');
  await stage.part('projects-table-result').waitFor();
  await stage.press('readProjects');
  await stage.part('projects-none').waitFor();
  await walk.look('projects-none', 'unfolded');
  await stage.enter([
    ...line(4, [
      ['A', '双11大促'],
      ['B', '2026-11-01'],
      ['C', '2026-11-15'],
      ['D', 'E1003'],
      ['E', '沈知远'],
      ['F', '会场搭建按时上线'],
      ['G', '60%'],
      ['H', '11月10日前全部上线'],
    ]),
    ...line(5, [
      ['F', '大促期间客诉及时处理'],
      ['G', '50%'],
      ['H', '24小时内答复'],
    ]),
  ]);
  await stage.press('readProjects');
  await stage.part('projects-wrong').waitFor();
  await walk.look('projects-wrong', 'unfolded');
  await stage.enter(line(5, [['G', '40%']]));
  await stage.press('readProjects');
  await stage.part('projects-found').waitFor();
  await walk.look('projects-found', 'unfolded');
  await stage.press('buildProject');
  await stage.part('project-built').waitFor();
  await walk.look('project-built', 'unfolded');
  await stage.visit('month', 'home');
  await walk.look('home-project');
}

/** What a recipient of a pack sends back. */
interface ReturnedPack {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly entries: readonly Entry[];
}

/** The first of the packs, filled in. */
async function fillFirstPack(packs: Uint8Array): Promise<ReturnedPack> {
  const [[name, bytes] = ['', new Uint8Array()]] = Object.entries(unzipSync(packs));
  const entries = entriesOfPacks(zipSync({ [name]: bytes })).flatMap(({ scores }) => scores);
  const opened = await openEmbeddedWorkbook(bytes, { language: 'zh-CN' });
  if (!opened.ok) throw new Error(`a pack cannot be opened: ${opened.error}`);
  const { Excel: client, save } = opened.value;
  await client.run(async (context) => {
    for (const { sheet, cell, value } of entries) {
      context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    }
    await context.sync();
  });
  return { name, entries, bytes: save() };
}

/** A file of another system, with a column nobody knows and a name nobody bears. */
async function lookAtExport(stage: Stage, walk: Walk): Promise<void> {
  const lines = ['客服昵称,平均响应时间,满意率,咨询转化率,备注,神秘指数'];
  lines.push('郑好,32秒,96.5%,58%,,7', '小郑呀,41秒,93%,47%,新人,9', '合计,36秒,95%,53%,,16');
  await stage.part('export-file').setInputFiles({
    name: '客服绩效导出 2026-11.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\n')),
  });
  await stage.part('export-mapping').or(stage.part('failure')).first().waitFor();
  await walk.look('exports', 'unfolded');
}

/** Months put together, and the year of one person, once a month is closed. */
async function lookAtHistory(stage: Stage, walk: Walk): Promise<void> {
  await stage.press('refreshCycle');
  await stage.part('cycle-result').waitFor();
  await walk.look('put-together', 'unfolded');
  await stage.part('cycle-span').fill('去年');
  await stage.part('evidence-person').fill('郑好');
  await stage.press('lookEvidence');
  await stage.part('evidence-found').waitFor();
  await walk.look('evidence', 'unfolded');
  await stage.press('makeEvidence');
  await stage.part('evidence-made').waitFor();
  await walk.look('evidence-made', 'unfolded');
}

/** Names, departments and titles as long as nobody expects them, and a role nobody has. */
async function lookAtLongTexts(stage: Stage, walk: Walk): Promise<void> {
  const long = (part: string, count: number): string => part.repeat(count);
  await stage.enter([
    { sheet: '人员编制表', cell: 'B8', value: long('华东大区电子商务运营中心', 4) },
    { sheet: '人员编制表', cell: 'C8', value: `${long('跨境平台店铺与内容', 5)}运营主管` },
    { sheet: '人员编制表', cell: 'D8', value: '阿卜杜热合曼·麦麦提图尔荪·努尔艾合买提' },
    { sheet: '人员编制表', cell: 'C9', value: 'SeniorInternationalMarketplaceAndLivestreamOperationsCoordinator' },
  ]);
  await stage.press('read', 'read-again');
  await stage.part('read-summary').waitFor();
  await walk.look('long-read');
  await stage.press('next');
  await stage.part('group').waitFor();
  await walk.look('long-match');
  await stage.press('next', 'into-list');
  await stage.part('preview').waitFor();
  await walk.look('long-fill');
  await stage.press('next');
  await stage.part('forecast').waitFor();
  await walk.look('long-cards');
  await stage.visit('library');
  await stage.part('page-roles').waitFor();
  await stage.part('library-search').fill('潜水员');
  await walk.look('roles-none');
}

/** The pane before its parts have come: its outline, the first look at the workbook, and a part that does not come. */
async function lookAtLoading(stage: Stage, walk: Walk): Promise<void> {
  const held = await stage.holdParts();
  await walk.glance('loading', async () => {
    await stage.frame.evaluate(() => setTimeout(() => location.reload()));
    await stage.pane.locator('.outline').waitFor();
  });
  await walk.glance('looking', async () => {
    held.letThrough();
    await stage.part('looking').waitFor();
  });
  while (!(await stage.part('read').isVisible())) {
    held.letThrough();
    await stage.page.waitForTimeout(100);
  }
  held.refuse();
  await stage.visit('posts', 'organisation');
  await stage.part('load-again').waitFor();
  await walk.look('not-fetched', 'once');
  await held.end();
  await stage.press('load-again');
  await stage.part('page-organisation').waitFor();
  await stage.visit('month', 'home');
}

/** What a workbook of another kind leads to. */
async function lookAtOthers(stage: Stage, walk: Walk): Promise<void> {
  await stage.leaveOneSheet();
  await stage.openPaneAnew();
  await stage.part('page-start').waitFor();
  await walk.look('no-list');
  const [sheet] = await stage.page.getByRole('tab', { selected: true }).allInnerTexts();
  const notes = ['填表说明', '每月5日前交回', '有问题请找人力'];
  await stage.enter(notes.map((value, row) => ({ sheet: sheet ?? '', cell: `A${row + 1}`, value })));
  await stage.openPaneAnew();
  await stage.part('home-not-understood').waitFor();
  await walk.look('not-understood');
}

async function walkStates(given: readonly string[]): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const wanted = given.filter((each) => each !== '--every');
  const looks = wanted.length < given.length ? EVERY : LOOKS;
  const theatre = await Theatre.open();
  const begin = async (): Promise<readonly [Stage, Walk]> => {
    const stage = await theatre.stage('zh-CN', { width: 1280, height: HEIGHT });
    return [stage, new Walk(stage, wanted, looks)];
  };
  try {
    const [stage, walk] = await begin();
    await lookAtList(stage, walk);
    const packs = await lookBeside(stage, walk);
    await lookAtMonth(stage, walk, packs, await fillFirstPack(packs));
    const [third, projects] = await begin();
    await third.press('go-cards', 'build');
    await third.part('build-result').waitFor();
    await lookAtPendingSettings(third, projects);
    await lookAtProjects(third, projects);
    const [other, others] = await begin();
    await lookAtLoading(other, others);
    await lookAtOthers(other, others);
    const [long, texts] = await begin();
    await lookAtLongTexts(long, texts);
    const found = [walk, projects, others, texts].reduce((sum, each) => sum + each.found.length, 0);
    console.log(`${found} found`);
    if (found > 0) process.exitCode = 1;
  } catch (failure) {
    await theatre.pictureOfAll(path.join(FOLDER, 'stopped'));
    throw failure;
  } finally {
    await theatre.close();
  }
}

void walkStates(process.argv.slice(2));
