import { DEFAULT_BUILD } from '../../src/app/build/buildOptions';
import type { BuildReport } from '../../src/app/build/buildReport';
import { buildScorecards } from '../../src/app/build/buildScorecards';
import { refreshSummary } from '../../src/app/cards/refreshSummary';
import { confirmTargets } from '../../src/app/confirmation/confirmTargets';
import { explainChanges } from '../../src/app/confirmation/explainChanges';
import { refreshCycle } from '../../src/app/cycle/refreshCycle';
import { sureRole } from '../../src/app/list/inspect';
import { closePeriod } from '../../src/app/month/closePeriod';
import { refreshPaySheet } from '../../src/app/month/refreshPaySheet';
import { reopenPeriod } from '../../src/app/month/reopenPeriod';
import { applySettingsPreset } from '../../src/app/settings/applySettings';
import { planSettingsPreset } from '../../src/app/settings/planSettings';
import { settingsInUse } from '../../src/app/settings/settingsInUse';
import { startNextPeriod } from '../../src/app/month/startNextPeriod';
import { calibrate } from '../../src/app/review/calibrate';
import { followUp } from '../../src/app/review/followUp';
import { cellAddress } from '../../src/base/address';
import { parseSpan } from '../../src/scorecard/cycle/span';
import { sitDown, type Desk } from '../app/builtWorkbook';
import { need } from '../app/monthWorld';
import { Chance } from '../support/chance';
import { inExcel, typeCells } from '../app/playThrough/hand';
import { cardPages, listOf, shownPages, type Page, type Pages } from '../app/playThrough/pages';
import { xlsxFile } from '../support/xlsxFile';
import { readCard, readSettings, type ReadCard, type ReadSettings } from './card';
import { compareCalibration } from './calibrationLedger';
import { daysOf, dueIn, listIn, LOW } from './company';
import { compareEvidence } from './evidenceLedger';
import { USUAL, type House } from './houses';
import { entriesOf, fillPack, type Entry } from './entries';
import {
  compareCards,
  compareCycle,
  compareGoals,
  compareHistory,
  comparePay,
  comparePreview,
  compareScales,
  compareSummary,
  Differences,
  entered,
  periodsBefore,
  personOf,
  type Entered,
  type PastLine,
  type PayEntry,
} from './ledger';

const LIST = '花名册';
const SETTINGS = '考核设置';
const HISTORY = '绩效历史';
const REASON = '考核期中调整经营计划';
const OBJECTION = '有异议：四月差错系系统故障所致，申请复核';

/** All periods of the year, in the order they end. */
export const PERIODS: readonly string[] = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => [
  `2026-${String(month).padStart(2, '0')}`,
  ...(month % 3 === 0 ? [`2026-Q${month / 3}`] : []),
]);

/** Targets of this month are confirmed when it begins. */
const CONFIRMED = '2026-03';

/** The month whose results are talked about with two people, and written down. */
const TALKED = '2026-02';
const TALKED_WITH = ['E1004', 'E1005'];
/** Label on the second page, column and row below it, and what is written there. */
const WORDS = [
  ['自我总结', 'E', 0, '本月完成换季备货，售后处理偏慢'],
  ['面谈记录', 'E', 0, '已面谈，双方同意加强售后跟进'],
  ['改进事项', 'A', 1, '售后两小时内响应'],
  ['员工意见', 'E', 0, '无异议'],
  ['送达日期与方式', 'E', 0, '2026-03-02 当面送达'],
] as const;

/** Who confirmed that month's calibration, and what was said. */
const CALIBRATED = { confirmer: '赵一诺', date: '2026-02-27' };
const SAID = '客服部两人差距有记录可查，维持原评分';

const monthOf = (period: string): string => daysOf(period).last.slice(0, 7);

/** The workbook, and beside it a ledger that knows only what is printed. */
export class Year {
  readonly found = new Differences();
  readonly past: PastLine[] = [];
  readonly paid = new Map<string, PayEntry>();
  /** Cards as they were closed: number → what they showed. */
  private readonly closedCards = new Map<string, ReadCard>();
  /** Numbers of cards after which steps and a plan were drawn. */
  private readonly followed = new Set<string>();
  /** Cell and sheet of what somebody wrote against a result; the sheet by the number of its card. */
  private objection: { readonly number: string; readonly cell: string } | null = null;
  /** What was written on second pages: number of the card → cell → text. */
  private readonly written = new Map<string, Readonly<Record<string, string>>>();
  /** What was written on calibration sheets: sheet → cell → text. */
  private readonly calibrated = new Map<string, Readonly<Record<string, string>>>();
  private readonly chance: Chance;
  /** Another program that calculates the saved file, in the periods it is asked for. */
  otherProgram: ((bytes: Uint8Array) => Promise<Pages>) | null = null;

  private constructor(
    readonly desk: Desk,
    seed: number,
    private readonly house: House,
    public period = '2026-01',
  ) {
    this.chance = new Chance(seed);
  }

  static async begin(seed: number, house = USUAL): Promise<Year> {
    return new Year(await sitDown(xlsxFile({ [LIST]: {} })), seed, house);
  }

  /** Has the workbook no cards yet? */
  private isNew = true;

  /** Plays the periods and what happens in them. */
  async play(periods: readonly string[], lookedAtElsewhere: readonly string[] = []): Promise<void> {
    for (const period of periods) {
      await this.begin(period);
      if (period === '2026-05') await this.reopenApril();
      if (period === CONFIRMED) need(await confirmTargets(this.desk.services));
      const todo = await this.typeFirst();
      if (period === '2026-07' && this.house.changesRules) await this.changeRules();
      if (period === CONFIRMED) await this.changeTarget(todo);
      await this.compare({ cards: true });
      await this.fillPack(todo);
      await this.type(todo, ({ late }) => late === true);
      if (period === '2026-08') await this.conclude();
      need(await refreshSummary(this.desk.services));
      await this.pay();
      await this.compare({ cards: true, summary: true, pay: true });
      if (period === '2026-05' || period === '2026-08') await this.tryOtherRules();
      if (lookedAtElsewhere.includes(period)) await this.compareElsewhere();
      if (period === TALKED) await this.talk();
      await this.close(daysOf(period).last);
      await this.compare({ summary: true, pay: true, history: true });
      const [, quarter] = /^2026-Q(\d)$/.exec(period) ?? [];
      if (quarter !== undefined) await this.putTogether(period);
      if (period === '2026-Q2') await this.putTogether('2026-H1');
      if (period === '2026-Q4') await this.putTogether('2026');
      // Of a month that was opened again, and of one with two posts.
      if (period === '2026-05' || period === '2026-07') await this.followUp(period);
    }
    await this.nothingClosedChanged();
    const { past, objection, desk } = this;
    const objected = new Set(objection === null ? [] : [objection.number]);
    const confirmed = new Set(periods.filter((each) => each === CONFIRMED));
    const { followed } = this;
    const talked = new Set(this.written.keys());
    const calibrated = new Map(this.calibrated.size === 0 ? [] : [[TALKED, CALIBRATED]]);
    const happened = { past, year: '2026', confirmed, objected, followed, talked, calibrated };
    await compareEvidence(this.found, happened, desk.services);
  }

  private async begin(period: string): Promise<void> {
    const { services } = this.desk;
    this.period = period;
    const cells = listIn(monthOf(period));
    await inExcel((context) => {
      const sheet = context.workbook.worksheets.getItem(LIST);
      sheet.getRange('A1:L60').clear();
      sheet.getRangeByIndexes(0, 0, cells.length, 12).values = cells;
    });
    const inspection = await this.desk.inspect();
    let report: BuildReport;
    if (this.isNew) {
      this.isNew = false;
      await this.desk.build(inspection, { period, unnamed: 'placesOnly' });
      await this.set({
        '试用期员工（1普通考核表，2不出考核表，3试用期考核表）': 3,
        '试用期工资比例（80%–100%，空白不折算）': 0.8,
        '当地最低工资标准（元/月，空白不核对）': 2490,
        '考核周期方式（1全员同一周期，2按岗位周期）': 2,
        制度名称: '绩效管理制度',
        制度版本: '3',
        申诉受理人或部门: '人事部',
        ...this.house.settings,
      });
      await this.setTables();
      // Before the cadence was said, everybody got a card for the month.
      await inExcel(({ workbook }) => {
        const template = this.house.drawsTemplateAnew ? ['考核表模板'] : [];
        for (const name of ['赵一诺', '钱一诺', ...template]) workbook.worksheets.getItem(name).delete();
      });
      const options = { ...DEFAULT_BUILD, period, unnamed: 'placesOnly' as const };
      report = need(await buildScorecards(inspection, sureRole, services, options));
      const { pending } = need(await settingsInUse(services, period));
      if (pending !== undefined) await this.adopt('1', daysOf(period).first);
    } else {
      const closedOn = daysOf(period).first;
      const next = need(await startNextPeriod(inspection, sureRole, services, { closedOn, unnamed: 'placesOnly' }));
      expect(next.stoppedBy).toBeNull();
      report = next.built;
    }
    expect(report.stoppedBy).toBeNull();
    const built = [...report.built, ...report.refreshed, ...report.kept].map(({ number }) => number).sort();
    expect(built).toEqual(
      dueIn(period, this.house.days)
        .map(({ number }) => number)
        .sort(),
    );
  }

  /** Sheets of this period and those of the workbook, without the cards of other periods. */
  private async pages(): Promise<Pages> {
    return shownPages((name) => {
      const [own] = /20\d\d-(?:Q\d|\d\d)/.exec(name) ?? [];
      return own !== undefined && own !== this.period && own !== monthOf(this.period);
    });
  }

  private cardsOf(pages: Pages): ReadCard[] {
    return [...cardPages(pages).values()]
      .map((page) => readCard(page))
      .filter(({ number }) => number.startsWith(`${this.period}/`));
  }

  private settingsOf(pages: Pages): ReadSettings {
    return readSettings(pageOf(pages, SETTINGS));
  }

  private async set(values: Readonly<Record<string, number | string>>): Promise<void> {
    const page = pageOf(await this.pages(), SETTINGS);
    const rows = new Map(Array.from({ length: page.rows }, (_, index) => [page.at(`A${index + 1}`), index + 1]));
    const cells = Object.entries(values).map(([label, value]) => [`B${rows.get(label) ?? 'no'}`, value]);
    await typeCells(SETTINGS, Object.fromEntries(cells) as Record<string, number | string>);
  }

  /** Grades and posts of the company, in the place of those that a new sheet has. */
  private async setTables(): Promise<void> {
    const { grades, posts } = this.house;
    const page = pageOf(await this.pages(), SETTINGS);
    const rows = Array.from({ length: page.rows }, (_, index) => index + 1);
    for (const [label, lines] of [
      ['等级', grades],
      ['岗位名称中包含', posts],
    ] as const) {
      const first = rows.findIndex((row) => page.at(`A${row}`) === label) + 2;
      const cells = (lines ?? []).flatMap((line, row) =>
        line.map((value, column) => [cellAddress(first - 1 + row, column), value]),
      );
      if (cells.length > 0) await typeCells(SETTINGS, Object.fromEntries(cells) as Record<string, number | string>);
    }
  }

  private async typeFirst(): Promise<Map<string, Entry[]>> {
    const pages = await this.pages();
    const cards = this.cardsOf(pages);
    const { overrideLimit } = this.settingsOf(pages);
    const todo = new Map(
      cards.map((card) => {
        const person = (card.number.split('/')[1] ?? '').split(' ')[0] ?? '';
        return [card.sheet, entriesOf(card, LOW.has(person), this.chance, overrideLimit)];
      }),
    );
    const handed = this.handedOut(todo);
    const byHand = new Map([...todo].filter(([sheet]) => !handed.has(sheet)));
    await this.type(byHand, ({ late }) => late === undefined);
    return todo;
  }

  /** Cards that a pack goes out with. */
  private handedOut(todo: ReadonlyMap<string, unknown>): ReadonlySet<string> {
    const { ratesInPacks } = this.house;
    const due = dueIn(this.period, this.house.days).filter(({ row }) => row.manager === ratesInPacks);
    return new Set([...todo.keys()].filter((sheet) => due.some(({ row }) => sheet.startsWith(row.name))));
  }

  /** Of these people nothing is typed before the pack comes back; what it does not ask for is typed by hand then. */
  private async fillPack(todo: Map<string, Entry[]>): Promise<void> {
    const { ratesInPacks: superior } = this.house;
    if (superior === undefined) return;
    const on = daysOf(this.period).last;
    const filled = await fillPack(this.desk, { superior, on }, todo);
    expect([...filled.keys()].sort()).toEqual([...this.handedOut(todo)].sort());
    const pages = await this.pages();
    for (const [sheet, cells] of filled) {
      for (const [cell, value] of cells)
        this.found.same(`${sheet} ${cell} of the pack`, pages.get(sheet)?.at(cell), value);
    }
    const others = [...filled].map(([sheet, cells]): [string, Entry[]] => [
      sheet,
      (todo.get(sheet) ?? []).filter(({ cell }) => !cells.has(cell)),
    ]);
    for (const [sheet] of others) todo.set(sheet, []);
    await this.type(new Map(others), () => true);
  }

  private async type(todo: ReadonlyMap<string, readonly Entry[]>, which: (entry: Entry) => boolean): Promise<void> {
    await inExcel(({ workbook }) => {
      for (const [name, entries] of todo) {
        const sheet = workbook.worksheets.getItem(name);
        for (const { cell, value } of entries.filter(which)) sheet.getRange(cell).values = [[value]];
      }
    });
  }

  /** A target that both have signed is another one from the middle of the month, with a reason. */
  private async changeTarget(todo: ReadonlyMap<string, readonly Entry[]>): Promise<void> {
    const cards = this.cardsOf(await this.pages());
    const card = cards.find(({ lines }) => lines.some(({ sentence }) => sentence.startsWith('实际值÷目标值')));
    const line = card?.lines.find(({ sentence }) => sentence.startsWith('实际值÷目标值'));
    if (!card || !line || !todo.has(card.sheet)) throw new Error('no target to change');
    const cell = `${card.columns['目标值']}${line.row}`;
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(card.sheet);
      sheet.protection.unprotect();
      sheet.getRange(cell).values = [[Number(((line.target?.number() ?? 10) * 1.25).toFixed(4))]];
      sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
    });
    const explained = need(await explainChanges(REASON, this.desk.services));
    expect(explained.explained.length).toBeGreaterThan(0);
    expect(explained.open).toEqual([]);
  }

  /** Harder grades, one more of them, and a lower cap from July, adopted as a version. */
  private async changeRules(): Promise<void> {
    const page = pageOf(await this.pages(), SETTINGS);
    const first =
      1 + Array.from({ length: page.rows }, (_, index) => index + 1).findIndex((row) => page.at(`A${row}`) === '优秀');
    const grades = [
      ['卓越', 95, 1.2],
      ['优秀', 85, 1],
      ['良好', 75, 0.85],
      ['合格', 60, 0.6],
      ['不合格', 0, 0],
    ];
    const cells = grades.flatMap((line, row) =>
      line.map((value, column) => [cellAddress(first - 1 + row, column), value]),
    );
    await typeCells(SETTINGS, Object.fromEntries(cells) as Record<string, number | string>);
    await this.set({ 总分上限: 110, 自评权重: 0.3, 上级评分权重: 0.7, '一票否决后果（1最低档，2降一档，3仅本项）': 2 });
    await this.adopt('2026下半年', '2026-07-01');
  }

  /** What was typed into the settings is a version of the rules from now on. */
  private async adopt(version: string, from: string): Promise<void> {
    const { services } = this.desk;
    const choice = { grades: null, raters: null, adopt: { version, from } };
    const plan = need(await planSettingsPreset(choice, services, this.period));
    expect(need(await applySettingsPreset(plan, services)).kind).toBe('applied');
  }

  /** Rules are typed otherwise, looked at, and given back: nothing is left of them. */
  private async tryOtherRules(): Promise<void> {
    const { services } = this.desk;
    const read = async (): Promise<Entered[]> => {
      const pages = await this.pages();
      return entered(this.cardsOf(pages), dueIn(this.period, this.house.days), this.settingsOf(pages));
    };
    const before = await read();
    const first = await this.pages();
    const page = pageOf(first, SETTINGS);
    const { grades } = this.settingsOf(first);
    const best = grades[0]?.name;
    const between = Math.round((grades[0]?.minimum.number() ?? 0) + (grades[1]?.minimum.number() ?? 0)) / 2;
    const lower = Number(((grades[1]?.coefficient.number() ?? 0) - 0.02).toFixed(2));
    const rows = Array.from({ length: page.rows }, (_, index) => index + 1);
    const weightOf = (label: string): number => Number(page.at(`B${rows.find((row) => page.at(`A${row}`) === label)}`));
    const raters = weightOf('自评权重') + weightOf('上级评分权重');
    const self = Number((raters * 0.35).toFixed(2));
    const second = 2 + rows.findIndex((row) => page.at(`A${row}`) === best);
    const paid = pageOf(first, `绩效工资 ${this.period}`);
    const amounts = comparePay(this.found, before, this.paid, paid, this.settingsOf(first));
    await typeCells(SETTINGS, { [`B${second}`]: between, [`C${second}`]: lower });
    await this.set({
      总分上限: 102,
      '总分保留小数位（0–2）': 0,
      自评权重: self,
      上级评分权重: Number((raters - self).toFixed(2)),
      全勤奖占基本工资比例: 0.05,
    });
    const pages = await this.pages();
    const settings = this.settingsOf(pages);
    const after = await read();
    compareCards(this.found, after);
    const sheet = pageOf(pages, `绩效工资 ${this.period}`);
    const otherwise = comparePay(this.found, after, this.paid, sheet, settings);
    const { pending } = need(await settingsInUse(services, this.period));
    comparePreview(this.found, [before, after], [amounts, otherwise], pending);
    const plan = need(await planSettingsPreset({ grades: null, raters: null, restore: true }, services, this.period));
    expect(need(await applySettingsPreset(plan, services)).kind).toBe('applied');
    expect(need(await settingsInUse(services, this.period)).pending).toBeUndefined();
    await this.compare({ cards: true, summary: true, pay: true });
  }

  /** Somebody objects to April: it is opened again in May, one figure put right, and closed anew. */
  private async reopenApril(): Promise<void> {
    const { services } = this.desk;
    const may = this.period;
    const reopenedOn = '2026-05-06';
    const closedOn = '2026-05-07';
    need(await reopenPeriod(services, { period: '2026-04', reopenedOn }));
    this.period = '2026-04';
    const before = this.cardsOf(await this.pages());
    const card = before.find(({ lines }) => lines.some(({ rule }) => rule.kind === 'deduct' && !rule.whole));
    const line = card?.lines.find(({ rule }) => rule.kind === 'deduct' && !rule.whole);
    if (!card || !line) throw new Error('nothing to correct');
    const cell = objectionCell(pageOf(await this.pages(), card.sheet));
    this.objection = { number: card.number, cell };
    await typeCells(card.sheet, {
      [`${card.columns['实际完成']}${line.row}`]: line.target?.number() ?? 1,
      [cell]: OBJECTION,
    });
    const pages = await this.pages();
    const settings = this.settingsOf(pages);
    const lines = entered(this.cardsOf(pages), dueIn(this.period, this.house.days), settings);
    compareCards(this.found, lines);
    need(await closePeriod(services, { closedOn, period: '2026-04' }));
    for (const [index, each] of this.past.entries()) {
      if (each.period === '2026-04') this.past[index] = { ...each, reopenedOn };
    }
    this.past.push(...lines.map((each) => ({ entered: each, period: '2026-04', settings, closedOn, reopenedOn: '' })));
    for (const each of lines) this.closedCards.set(each.card.number, each.card);
    const now = await this.pages();
    comparePay(this.found, lines, this.paid, pageOf(now, '绩效工资 2026-04'), settings);
    compareHistory(this.found, this.past, pageOf(now, HISTORY));
    this.period = may;
  }

  /** Somebody writes down what was talked about; cards keep it when they are closed and while later months go on. */
  private async talk(): Promise<void> {
    const pages = cardPages(await this.pages());
    for (const person of TALKED_WITH) {
      const number = `${this.period}/${person}`;
      const page = pages.get(number);
      if (!page) throw new Error(`no card ${number}`);
      const cells = WORDS.map(([label, column, below, text]): [string, string] => {
        const row = Array.from({ length: page.rows }, (_, index) => index + 1).find(
          (each) => page.at(`A${each}`) === label,
        );
        return [`${column}${(row ?? 0) + below}`, text];
      });
      await typeCells(page.name, Object.fromEntries(cells));
      this.written.set(number, Object.fromEntries(cells));
    }
  }

  /** The month in which probation ends asks for its conclusion. */
  private async conclude(): Promise<void> {
    const found = [...cardPages(await this.pages()).values()].flatMap((page) => {
      const row = Array.from({ length: page.rows }, (_, index) => index + 1).find(
        (each) => page.at(`A${each}`) === '考核结论',
      );
      return row === undefined ? [] : [{ sheet: page.name, cell: `E${row}` }];
    });
    expect(found).toHaveLength(1);
    for (const { sheet, cell } of found) await typeCells(sheet, { [cell]: '按期转正' });
  }

  private async pay(): Promise<void> {
    const { sheet } = need(await refreshPaySheet(this.desk.services));
    const page = pageOf(await this.pages(), sheet);
    const cells: Record<string, number> = {};
    // Whoever has days of their own by the list goes by them.
    const due = dueIn(this.period, this.house.days);
    const ordinary = new Set(
      due.filter(({ special, probation }) => !special && !probation).map(({ number }) => number),
    );
    for (const { row, line } of listOf(page, '考核编号', 19)) {
      const number = String(line.get('考核编号'));
      const [carriedBase, carriedPerformance] = [line.get('基本工资'), line.get('绩效工资')];
      const { chance } = this;
      const entry: PayEntry = {
        base:
          typeof carriedBase === 'number'
            ? carriedBase
            : Number(
                `${chance.in(0.08) ? chance.whole(18, 26) : chance.whole(30, 90)}${chance.of(['00', '00', '33.33'])}`,
              ),
        ...this.performanceOf(carriedPerformance),
        ...(chance.in(0.4) ? { lapses: chance.whole(0, 4) } : {}),
        ...(chance.in(0.1) ? { absence: chance.of([0.5, 1, 2]) } : {}),
        ...(chance.in(0.3) ? { commission: chance.between(0, 2000, 2) } : {}),
        ...(chance.in(0.1) ? { reward: chance.whole(1, 5) * 100 } : {}),
        ...(ordinary.has(number) && chance.in(0.08) ? { days: chance.of([0, 9, 15.5]) } : {}),
      };
      this.carriedIsOfTheSamePost(number, carriedBase);
      this.paid.set(number, entry);
      const columns = ['base', 'performance', 'lapses', 'absence', 'commission', 'reward'] as const;
      columns.forEach((field, index) => {
        const value = entry[field];
        if (value !== undefined) cells[cellAddress(row - 1, 5 + index)] = value;
      });
      if (entry.days !== undefined) cells[`Q${row}`] = entry.days;
    }
    await typeCells(sheet, cells);
  }

  /** Performance pay as it was, none at all, or not yet known. */
  private performanceOf(carried: unknown): { readonly performance?: number } {
    const { chance } = this;
    if (typeof carried === 'number') return { performance: carried };
    if (chance.in(0.04)) return {};
    return { performance: chance.in(0.08) ? 0 : chance.whole(50, 300) * 10 + 0.5 };
  }

  /** What is filled in before HR types is what somebody of this name was last paid in a period of this kind. */
  private carriedIsOfTheSamePost(number: string, carried: unknown): void {
    if (typeof carried !== 'number') return;
    const person = (each: string): string => (each.split('/')[1] ?? '').replace(/ → \d+$/, '');
    const before = [...this.paid].filter(
      ([each]) => person(each) === person(number) && !each.startsWith(`${this.period}/`),
    );
    const known = before.map(([, { base }]) => base);
    this.found.same(`base pay carried to ${number}`, String(known.includes(carried)), 'true');
  }

  private async compare(what: { cards?: true; summary?: true; pay?: true; history?: true }): Promise<void> {
    this.compareWith(await this.pages(), what);
  }

  private compareWith(pages: Pages, what: { cards?: true; summary?: true; pay?: true; history?: true }): void {
    const settings = this.settingsOf(pages);
    const lines = entered(this.cardsOf(pages), dueIn(this.period, this.house.days), settings);
    this.found.same(`cards of ${this.period}`, lines.length, dueIn(this.period, this.house.days).length);
    if (what.cards) {
      compareCards(this.found, lines);
      compareScales(this.found, lines, settings);
      compareGoals(this.found, lines, this.period);
    }
    if (what.summary) compareSummary(this.found, lines, pageOf(pages, '绩效汇总'), settings);
    if (what.pay) comparePay(this.found, lines, this.paid, pageOf(pages, `绩效工资 ${this.period}`), settings);
    if (what.history) compareHistory(this.found, this.past, pageOf(pages, HISTORY));
  }

  private async compareElsewhere(): Promise<void> {
    if (this.otherProgram === null) return;
    this.compareWith(await this.otherProgram(this.desk.workbook.save()), { cards: true, summary: true, pay: true });
  }

  private async close(closedOn: string): Promise<void> {
    const { services } = this.desk;
    const { sheet } = need(await calibrate(services));
    const pages = await this.pages();
    const settings = this.settingsOf(pages);
    const lines = entered(this.cardsOf(pages), dueIn(this.period, this.house.days), settings);
    const { past } = this;
    compareCalibration(this.found, pageOf(pages, sheet), { entered: lines, past, period: this.period }, settings);
    if (this.period === TALKED) await this.confirmCalibration(sheet);
    const report = need(await closePeriod(services, { closedOn }));
    expect(report).toMatchObject({ alreadyClosed: false, incomplete: [], stoppedBy: null, locked: lines.length });
    const { period } = this;
    this.past.push(...lines.map((each) => ({ entered: each, period, settings, closedOn, reopenedOn: '' })));
    for (const each of lines) this.closedCards.set(each.card.number, each.card);
  }

  /** Somebody above the raters says what came of it, and signs. */
  private async confirmCalibration(sheet: string): Promise<void> {
    const page = pageOf(await this.pages(), sheet);
    const rowOf = (label: string): number =>
      Array.from({ length: page.rows }, (_, index) => index + 1).find((row) =>
        String(page.at(`A${row}`)).startsWith(label),
      ) ?? 0;
    const cells = {
      [`A${rowOf('四、校准讨论与结论') + 1}`]: SAID,
      [`C${rowOf('二级确认人')}`]: CALIBRATED.confirmer,
      [`C${rowOf('确认日期')}`]: CALIBRATED.date,
    };
    await typeCells(sheet, cells);
    this.calibrated.set(sheet, cells);
  }

  /** Steps and plans of whoever is marked, and of somebody who had two posts the month before: the last three periods stand on them. */
  private async followUp(period: string): Promise<void> {
    const people = period === '2026-05' ? ['E1005'] : ['E1016'];
    need(await followUp(this.desk.services, people));
    const pages = await shownPages((each) => !each.startsWith('复核'));
    const plans = await shownPages((each) => !each.startsWith('改进计划'));
    for (const person of people) {
      const own = this.past.filter(
        ({ entered, reopenedOn }) => reopenedOn === '' && personOf(entered.card.number) === person,
      );
      const name = own[0]?.entered.due.row.name ?? '';
      const page = [...pages.values()].find((each) => each.name.includes(name));
      const rows = Array.from({ length: page?.rows ?? 0 }, (_, index) => index + 1);
      const shown = rows.filter((row) => /^2026-\d\d$/.test(String(page?.at(`A${row}`))));
      const told = shown.map((row) => `${String(page?.at(`A${row}`))} ${String(page?.at(`B${row}`))}`);
      const wanted = own
        .filter((line) => periodsBefore(period).includes(line.period))
        .map((line) => `${line.period} ${line.entered.result.total?.number()}  ${line.entered.result.grade}`);
      this.found.same(`steps of ${person}`, told.sort().join(), wanted.sort().join());
      // The plan takes its measures from the last card that has any.
      const plan = [...plans.values()].find((each) => each.name.includes(name));
      const hasMeasure = [...this.written.keys()].some((number) => personOf(number) === person);
      const measures = Array.from({ length: plan?.rows ?? 0 }, (_, index) => String(plan?.at(`A${index + 1}`)));
      this.found.same(`plan of ${person}`, String(measures.includes(WORDS[2][3])), String(hasMeasure));
    }
    for (const line of this.past) {
      const { number } = line.entered.card;
      if (line.period === period && people.includes(personOf(number))) this.followed.add(number);
    }
  }

  /** Closed months as a quarter or the like, by each method. */
  async putTogether(text: string): Promise<void> {
    const span = parseSpan(text);
    if (!span) throw new Error(text);
    const { months } = span;
    const { sheet } = need(await refreshCycle(span, this.desk.services));
    // As the settings have it, then as HR may type it on the sheet.
    for (const method of [1, 2, 3]) {
      if (method > 1) await typeCells(sheet, { F3: method, F6: 10 });
      const pages = await shownPages((name) => ![sheet, SETTINGS].includes(name));
      const settings = this.settingsOf(pages);
      const { decimals } = settings.cardRules;
      compareCycle(this.found, months, this.past, pageOf(pages, sheet), { settings, decimals, method });
      if (this.otherProgram === null) continue;
      const elsewhere = await this.otherProgram(this.desk.workbook.save());
      compareCycle(this.found, months, this.past, pageOf(elsewhere, sheet), { settings, decimals, method });
    }
  }

  /** Cards of all closed periods show what they showed on the day they were closed; what people wrote is there. */
  private async nothingClosedChanged(): Promise<void> {
    const pages = await shownPages();
    const now = new Map(
      [...cardPages(pages).values()].map((page) => readCard(page)).map((card) => [card.number, card]),
    );
    if (this.objection !== null) {
      const { number, cell } = this.objection;
      this.found.same(`${number} objection`, cardPages(pages).get(number)?.at(cell), OBJECTION);
    }
    for (const [number, cells] of this.written) {
      const page = cardPages(pages).get(number);
      for (const [cell, text] of Object.entries(cells))
        this.found.same(`${number} ${cell} since closing`, page?.at(cell), text);
    }
    for (const [sheet, cells] of this.calibrated) {
      for (const [cell, text] of Object.entries(cells))
        this.found.same(`${sheet} ${cell} since closing`, pages.get(sheet)?.at(cell), text);
    }
    for (const [number, { shown, lines }] of this.closedCards) {
      const card = now.get(number);
      this.found.same(`${number} 总分 since closing`, card?.shown.total, shown.total as number);
      this.found.same(`${number} 等级 since closing`, card?.shown.grade, shown.grade as string);
      this.found.same(`${number} 系数 since closing`, card?.shown.coefficient, shown.coefficient as number);
      lines.forEach((line, index) => {
        this.found.same(
          `${number} ${line.name} since closing`,
          card?.lines[index]?.shown.weighted,
          line.shown.weighted as number,
        );
        this.found.same(`${number} ${line.name} sentence since closing`, card?.lines[index]?.sentence, line.sentence);
      });
    }
  }
}

function pageOf(pages: Pages, name: string): Page {
  const page = pages.get(name);
  if (!page) throw new Error(`no sheet ${name}: ${[...pages.keys()].join()}`);
  return page;
}

/** The cell where the employee's view is written. */
function objectionCell(page: Page): string {
  const row = Array.from({ length: page.rows }, (_, index) => index + 1).find(
    (each) => page.at(`A${each}`) === '员工意见',
  );
  return `I${row ?? 0}`;
}
