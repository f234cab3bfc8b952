import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refreshSummary } from '../../src/app/cards/refreshSummary';
import { refreshCycle } from '../../src/app/cycle/refreshCycle';
import { sureRole } from '../../src/app/list/inspect';
import { closePeriod } from '../../src/app/month/closePeriod';
import { refreshPaySheet } from '../../src/app/month/refreshPaySheet';
import { reopenPeriod } from '../../src/app/month/reopenPeriod';
import { startNextPeriod } from '../../src/app/month/startNextPeriod';
import { calibrate } from '../../src/app/review/calibrate';
import { parseSpan } from '../../src/scorecard/cycle/span';
import { sitDown, type Desk } from '../app/builtWorkbook';
import { need } from '../app/monthWorld';
import { Chance } from '../support/chance';
import { inExcel, typeCells } from '../app/playThrough/hand';
import { listOf, shownPages, type Page, type Pages } from '../app/playThrough/pages';
import { readCard, readSettings, type Edition, type ReadCard } from './card';
import type { Due } from './company';
import { entriesOf } from './entries';
import { compareEvidence } from './evidenceLedger';
import {
  compareCards,
  compareCycle,
  compareHistory,
  comparePay,
  compareSummary,
  Differences,
  entered,
  type Entered,
  type PastLine,
  type PayEntry,
} from './ledger';

/**
 * A workbook of Rolecard 0.1.0 with three people, September closed there and October half-way, is gone on with and held
 * against the ledger: October's cards by the rules that they print, later ones by those of today on the same template.
 */
const FILE = readFileSync(join(__dirname, '../fixtures/v0.1.0/three-people-half-scored.xlsx'));

const PEOPLE = [
  { id: 'E1', name: '赵一诺', department: '运营部', position: '店长', manager: '钱一诺', hired: '' },
  { id: 'E2', name: '李一诺', department: '仓储部', position: '打包员', manager: '赵一诺', hired: '' },
  { id: 'E3', name: '周一诺', department: '直播部', position: '主播', manager: '赵一诺', hired: '' },
];

const dueIn = (period: string): Due[] =>
  PEOPLE.map((row) => ({
    number: `${period}/${row.id}`,
    row,
    probation: false,
    present: 1,
    all: 1,
    onProbation: 0,
    basis: 'working',
    special: false,
  }));

/** What was lacking of October: an override without a reason, a veto that nobody confirms, deductions without a word. */
const OCTOBER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  赵一诺: { I11: 4.72, I12: 83, I13: 0, L9: 88, I16: 1, I18: 5 },
  李一诺: { L11: 90, I12: 1 },
  周一诺: { I7: 1.02, I8: 0.95, I9: 58.7, I10: 0.5, I11: 0.061, I12: 0.96, I13: 1 },
};

class Company {
  readonly found = new Differences();
  readonly past: PastLine[] = [];
  readonly paid = new Map<string, PayEntry>();
  private readonly chance = new Chance(10);

  constructor(
    readonly desk: Desk,
    public period: string,
  ) {}

  page(pages: Pages, name: string): Page {
    const page = pages.get(name);
    if (!page) throw new Error(`no sheet ${name}: ${[...pages.keys()].join()}`);
    return page;
  }

  /** @param edition of all cards of the period, or of each by its number */
  async read(
    edition: Edition | ((number: string) => Edition),
  ): Promise<{ pages: Pages; lines: Entered[]; settings: ReturnType<typeof readSettings> }> {
    const pages = await shownPages();
    const settings = readSettings(this.page(pages, '考核设置'));
    const cards = [...pages.values()]
      .filter((page) => page.at('A2') === '考核编号' && String(page.at('C2')).startsWith(`${this.period}/`))
      .map((page) =>
        readCard(page, settings.cardRules, typeof edition === 'string' ? edition : edition(String(page.at('C2')))),
      );
    return { pages, settings, lines: entered(cards, dueIn(this.period), settings) };
  }

  async compare(edition: Parameters<Company['read']>[0]): Promise<void> {
    const { pages, settings, lines } = await this.read(edition);
    this.found.same(`cards of ${this.period}`, lines.length, PEOPLE.length);
    compareCards(this.found, lines);
    compareSummary(this.found, lines, this.page(pages, '绩效汇总'), settings);
    const pay = pages.get(`绩效工资 ${this.period}`);
    if (pay) comparePay(this.found, lines, this.paid, pay, settings);
  }

  async pay(): Promise<void> {
    const { sheet } = need(await refreshPaySheet(this.desk.services));
    const page = this.page(await shownPages(), sheet);
    for (const { row, line } of listOf(page, '考核编号', 19)) {
      const [base, performance] = [line.get('基本工资'), line.get('绩效工资')];
      const entry = {
        base: typeof base === 'number' ? base : 4000 + row * 100,
        performance: typeof performance === 'number' ? performance : 1000.5,
        lapses: this.chance.whole(0, 4),
      };
      this.paid.set(String(line.get('考核编号')), entry);
      await typeCells(sheet, { [`F${row}`]: entry.base, [`G${row}`]: entry.performance, [`H${row}`]: entry.lapses });
    }
  }

  /** Keeps what the ledger has of the period as it is closed. */
  async close(closedOn: string, edition: Parameters<Company['read']>[0]): Promise<void> {
    const { lines, settings } = await this.read(edition);
    const { period } = this;
    const report = need(await closePeriod(this.desk.services, { closedOn, period }));
    expect(report).toMatchObject({ incomplete: [], stoppedBy: null, locked: PEOPLE.length });
    this.past.push(...lines.map((each) => ({ entered: each, period, settings, closedOn, reopenedOn: '' })));
  }

  async compareHistory(): Promise<void> {
    compareHistory(this.found, this.past, this.page(await shownPages(), '绩效历史'));
  }

  /** Each person's year: nothing was confirmed, and nobody objected. */
  async compareEvidence(): Promise<void> {
    const none = new Set<string>();
    const happened = { past: this.past, year: '2026', confirmed: none, objected: none };
    await compareEvidence(this.found, happened, this.desk.services);
  }

  async begin(period: string): Promise<void> {
    const inspection = await this.desk.inspect();
    const closedOn = `${period}-01`;
    const next = need(await startNextPeriod(inspection, sureRole, this.desk.services, { closedOn }));
    expect([next.stoppedBy, next.built.period, next.built.built.length]).toEqual([null, period, PEOPLE.length]);
    this.period = period;
  }

  /** Everybody fills in the cards of today, in two rounds. */
  async score(): Promise<void> {
    const { lines } = await this.read('today');
    const todo = lines.map(({ card }) => ({ card, entries: entriesOf(card, false, this.chance) }));
    for (const late of [undefined, true] as const) {
      await inExcel(({ workbook }) => {
        for (const { card, entries } of todo) {
          const sheet = workbook.worksheets.getItem(card.sheet);
          const known = entries.filter((entry) => entry.late === late && !entry.cell.startsWith('ZZ'));
          for (const { cell, value } of known) sheet.getRange(cell).values = [[value]];
        }
      });
      if (late === undefined) await this.compare('today');
    }
  }
}

/** A closed card shows in the place of what is missing that it is closed. */
const compareClosed = (found: Differences, lines: readonly Entered[]): void => {
  const open = lines.map((line) => ({
    ...line,
    card: {
      ...line.card,
      shown: { ...line.card.shown, missing: String(line.card.shown.missing).replace(/^已结账.*$/, '') },
    },
  }));
  compareCards(found, open);
};

let company: Company | null = null;
afterEach(() => company?.desk.leave());

/** Lines of September as 0.1.0 closed it: of its cards, which stay as they are. */
async function september(of: Company): Promise<ReadCard[]> {
  const october = of.period;
  of.period = '2026-09';
  const { lines, settings } = await of.read('first');
  const closed = { period: '2026-09', settings, closedOn: '2026-10-01', reopenedOn: '', untold: true as const };
  of.past.push(...lines.map((each) => ({ ...closed, entered: each })));
  compareClosed(of.found, lines);
  of.period = october;
  return lines.map(({ card }) => card);
}

test.each([
  ['as it stands', false],
  ['after it was built again', true],
] as const)('a month of 0.1.0 goes on %s, and all that follows is what the ledger has', async (_, again) => {
  const of = new Company(await sitDown(FILE), '2026-10');
  company = of;
  const { services } = of.desk;
  const before = await september(of);
  await of.compareHistory();

  // Cards that nobody had begun are drawn anew, by the rules of today.
  const report = again ? await of.desk.build(await of.desk.inspect(), { period: '2026-10' }) : null;
  expect(report?.refreshed.map(({ name }) => name) ?? ['周一诺']).toEqual(['周一诺']);
  const anew = new Set(report?.refreshed.map(({ number }) => number));
  const inOctober = (number: string): Edition => (anew.has(number) ? 'today' : 'first');
  for (const [sheet, cells] of Object.entries(OCTOBER)) await typeCells(sheet, cells);
  if (again) await typeCells('周一诺', { F9: 60, F10: 0.5, F11: 0.05, L13: '属实', O13: '已核实' });
  need(await refreshSummary(services));
  await of.pay();
  await of.compare(inOctober);
  need(await calibrate(services));
  await of.close('2026-11-01', inOctober);
  await of.compareHistory();

  for (const period of ['2026-11', '2026-12']) {
    await of.begin(period);
    await of.score();
    need(await refreshSummary(services));
    await of.pay();
    await of.compare('today');
    need(await calibrate(services));
    await of.close(period === '2026-11' ? '2026-12-01' : '2027-01-04', 'today');
    await of.compareHistory();
  }

  for (const [text, months] of [
    ['2026-Q4', ['2026-10', '2026-11', '2026-12']],
    ['2026', Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`)],
  ] as const) {
    const span = parseSpan(text);
    if (!span) throw new Error(text);
    const { sheet } = need(await refreshCycle(span, services));
    const { pages, settings } = await of.read('today');
    compareCycle(of.found, months, of.past, of.page(pages, sheet), { settings, decimals: 1 });
  }

  await of.compareEvidence();

  // Somebody objects to September, which no later Rolecard had closed.
  need(await reopenPeriod(services, { period: '2026-09', reopenedOn: '2027-01-05', evenChanged: true }));
  of.period = '2026-09';
  compareCards(of.found, (await of.read('first')).lines);
  await typeCells(before[1]?.sheet ?? '', { I9: 200 });
  for (const [index, line] of of.past.entries()) {
    if (line.period === '2026-09') of.past[index] = { ...line, reopenedOn: '2027-01-05' };
  }
  compareCards(of.found, (await of.read('first')).lines);
  await of.close('2027-01-06', 'first');
  await of.compareHistory();
  await of.compareEvidence();
  expect(of.found.found).toEqual([]);
  expect(of.found.compared).toBeGreaterThan(1_000);
});
