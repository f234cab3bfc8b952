import type { BuildReport } from '../../../src/app/build/buildReport';
import type { Inspection } from '../../../src/app/list/inspect';
import { blankWorkbook } from '../../../src/embedded/workbook/file/blankWorkbook';
import { sitDown, type Desk } from '../builtWorkbook';
import { Chance } from '../../support/chance';
import { drawList, EVERY_PLACE, firstCompany, ROLES, VACANCY, VACANT, type Employee, type Look } from './company';
import {
  compareCards,
  compareHistory,
  compareNotices,
  comparePay,
  compareSummary,
  compareTyped,
  Differences,
  type PaperHistoryLine,
  type PaperPayLine,
} from './compare';
import { mistakes, planEntries, scores } from './entries';
import { cardBefore, carriedOn, isCarried, ownTargets } from './carry';
import { inExcel, LIST, typeInto, writeList } from './hand';
import { cardPages, shownPages, type Pages } from './pages';
import { cardNumberOf, isTouched, resultOf, type Entry, type PaperCard } from './paperCard';
import type { PaperIndicator, PaperSettings } from './pencil';

/** Ratings below the passing line three months in a row, by person. */
const LOW: ReadonlySet<string> = new Set(['p3', 'p15', 'p30', 'p47']);

/** The settings a new workbook starts with, as the company's handbook prints them. */
const HANDBOOK: PaperSettings = {
  cap: 120,
  self: 0.2,
  manager: 0.8,
  grades: [
    { name: '优秀', minimum: 80, coefficient: 1, share: null },
    { name: '良好', minimum: 70, coefficient: 0.8, share: null },
    { name: '合格', minimum: 60, coefficient: 0.6, share: null },
    { name: '不合格', minimum: 0, coefficient: 0, share: null },
  ],
  adjustments: [
    { item: '合理化建议被采纳', points: 2, cap: 6 },
    { item: '客户书面表扬', points: 2, cap: 6 },
    { item: '违反公司制度', points: -5, cap: 20 },
  ],
  attendanceShare: 0.1,
  lapses: 3,
  absenceDays: 1,
};

/** A month that is over: what it was calculated with, and its lines. */
interface ClosedMonth {
  readonly settings: PaperSettings;
  readonly cards: readonly PaperCard[];
  readonly pay: readonly PaperPayLine[];
  /** What every card shows since. */
  readonly mark: string;
}

/** What is looked at besides the cards of the month. */
interface What {
  readonly summary?: boolean;
  readonly pay?: boolean;
  /** Cards and pay of the months that are over. */
  readonly past?: boolean;
}

/** The workbook, and beside it the same months on paper. */
export class Play {
  people: Employee[] = firstCompany();
  look: Look = 'departments';
  settings: PaperSettings = HANDBOOK;
  /** Cards of the month that is worked on, by number. */
  cards = new Map<string, PaperCard>();
  pay: PaperPayLine[] = [];
  readonly closed = new Map<string, ClosedMonth>();
  readonly history: PaperHistoryLine[] = [];
  /** Cards of the month before. */
  before: readonly PaperCard[] = [];
  /** Targets that were carried so far. */
  carried = 0;
  /** Targets that stayed behind so far, with a word about it. */
  stayed = 0;
  /** Numbers of this month's cards that HR deleted and nobody built again. */
  readonly deleted = new Set<string>();
  /** False where another program looks at the saved files instead. */
  looksInHost = true;
  /** Numbers compared so far. */
  compared = 0;
  private readonly chance: Chance;

  private constructor(
    readonly desk: Desk,
    seed: number,
    public period: string,
  ) {
    this.chance = new Chance(seed);
  }

  static async begin(seed: number, period: string): Promise<Play> {
    const desk = await sitDown(blankWorkbook());
    await inExcel(({ workbook }) => {
      workbook.worksheets.getFirst().name = LIST;
    });
    const play = new Play(desk, seed, period);
    await play.writeList();
    return play;
  }

  dice(): Chance {
    return this.chance;
  }

  writeList(): Promise<void> {
    return writeList(drawList(this.people, this.look, this.period));
  }

  /** Reads the list with the add-in and makes sure that it reads what HR wrote. */
  async inspect(): Promise<Inspection> {
    const inspection = await this.desk.inspect();
    const read = inspection.rows.flatMap(({ row, match }) =>
      row.people
        .filter(({ left }) => !left)
        .map(({ name, employeeId }) => [name, employeeId, row.department, row.position, match.roleId].join(' ')),
    );
    const wanted = this.people
      .filter(({ gone }) => !gone)
      .map(({ name, id, department, position }) => [name, id, department, position, ROLES[position]].join(' '));
    expect(read.filter((line) => !line.endsWith(' ')).sort()).toEqual(
      wanted.filter((line) => !line.endsWith(' ')).sort(),
    );
    expect(read).toHaveLength(wanted.length);
    return inspection;
  }

  /** Everyone who is assessed now, in no order. */
  assessed(): Employee[] {
    const vacancy: Employee = { key: VACANT, name: '', id: '', ...VACANCY, manager: '', hired: '' };
    return [...this.people, vacancy].filter(({ position, gone }) => !gone && ROLES[position] !== null);
  }

  numberOf(person: Employee): string {
    return cardNumberOf(this.period, person);
  }

  /** A card as it is built today, with all that will be typed into it; `model`: the card whose own targets it takes over. */
  private newCard(person: Employee, model: PaperCard | undefined): PaperCard {
    const role = this.desk.services.catalogue.roles.get(ROLES[person.position] ?? '');
    if (!role) throw new Error(`no role for ${person.position}`);
    const own = new Map((model ? ownTargets(model) : []).map(({ indicator, value }) => [indicator, value]));
    const indicators = role.indicators.map(({ indicator, rule, target, weight }): PaperIndicator => {
      const line: PaperIndicator = {
        name: indicator.name['zh-CN'],
        rule,
        target,
        usual: target,
        weight,
        unit: indicator.unit,
        direction: indicator.direction,
      };
      const typed = own.get(line.name);
      return typed !== undefined && isCarried(line, typed) ? { ...line, target: Number(typed) } : line;
    });
    const card: PaperCard = {
      number: this.numberOf(person),
      period: this.period,
      person,
      listedPost: '',
      indicators,
      items: this.settings.adjustments.length,
      lines: indicators.map(() => ({})),
      counts: [],
      events: [],
      words: new Map(),
      todo: [],
    };
    card.todo.push(...planEntries(card, LOW.has(person.key) ? 'low' : 'usual', this.chance));
    return card;
  }

  /** What building must report now, and what the cards are afterwards; `isNext`: the month begins, typed targets come over. */
  expectBuild(isNext = false): { kept: string[]; refreshed: string[]; built: string[]; offList: string[] } {
    const wanted = new Map(this.assessed().map((person) => [this.numberOf(person), person]));
    const outcome = { kept: [] as string[], refreshed: [] as string[], built: [] as string[], offList: [] as string[] };
    for (const [number, person] of wanted) {
      const card = this.cards.get(number);
      if (card && isTouched(card)) {
        const isSame = person.name === card.person.name && person.id !== '';
        card.listedPost = isSame && person.position !== card.person.position ? person.position : '';
        outcome.kept.push(number);
      } else {
        (card ? outcome.refreshed : outcome.built).push(number);
        const same = isNext ? this.before : card ? [{ ...card, lines: [] }] : [];
        this.cards.set(number, this.newCard(person, cardBefore(person, same)));
        this.deleted.delete(number);
      }
    }
    outcome.offList.push(...[...this.cards.keys()].filter((number) => !wanted.has(number)));
    return outcome;
  }

  /** Builds and holds the four lists against those expected. */
  async build(): Promise<BuildReport> {
    const inspection = await this.inspect();
    const expected = this.expectBuild();
    const report = await this.desk.build(inspection, { period: this.period, unnamed: EVERY_PLACE });
    this.expectReport(report, expected);
    return report;
  }

  expectReport(report: BuildReport, expected: ReturnType<Play['expectBuild']>): void {
    const numbers = (lines: BuildReport['built']): string[] => lines.map(({ number }) => number).sort();
    expect(report.stoppedBy).toBeNull();
    expect({
      kept: numbers(report.kept),
      refreshed: numbers(report.refreshed),
      built: numbers(report.built),
      offList: numbers(report.offList),
    }).toEqual({
      kept: expected.kept.sort(),
      refreshed: expected.refreshed.sort(),
      built: expected.built.sort(),
      offList: expected.offList.sort(),
    });
    const carried = [...expected.kept, ...expected.refreshed, ...expected.built].flatMap((number) => {
      const card = this.cards.get(number);
      return (card ? carriedOn(card) : []).map(({ indicator, value }) => `${number} ${indicator} ${value}`);
    });
    this.carried += carried.length;
    expect(report.carriedTargets.map((each) => `${each.number} ${each.indicator} ${each.value}`).sort()).toEqual(
      carried.sort(),
    );
    const missed = report.notAssessed.map(({ name, reason }) => `${name} ${reason}`).sort();
    const without = this.people.filter(({ gone, position }) => gone || ROLES[position] === null);
    expect(missed).toEqual(without.map(({ name, gone }) => `${name} ${gone ? 'left' : 'noRole'}`).sort());
  }

  /** Types what `choose` takes of each card's todo; the rest stays to be typed. */
  async type(choose: (card: PaperCard) => readonly Entry[]): Promise<void> {
    const pages = cardPages(await this.pages());
    const work = [...this.cards.values()].flatMap((card) => {
      const entries = choose(card);
      if (entries.length === 0) return [];
      const sheet = pages.get(card.number)?.name;
      if (sheet === undefined) throw new Error(`no card ${card.number}`);
      for (const entry of entries) {
        entry.note(card);
        const at = card.todo.indexOf(entry);
        if (at >= 0) card.todo.splice(at, 1);
      }
      return [{ sheet, entries }];
    });
    await typeInto(work);
  }

  /** A third of everything: half of the cards stay untouched, the others get two thirds. Some entries are mistakes. */
  async typeAThird(): Promise<void> {
    const { chance } = this;
    await this.type((card) => {
      const touched = chance.next();
      if (touched < 0.42) return [];
      // Cards on which a single thing stands: a remark, a count, a signature, a target changed by hand.
      const alone = card.todo.filter(({ cell }) => !scores(card, cell));
      const single = alone.filter(({ locked }) => locked)[0] ?? alone[0];
      if (touched < 0.58 && single) return [single];
      const wrong = mistakes(card, chance);
      const cells = new Set(wrong.map(({ cell }) => cell));
      return [...wrong, ...card.todo.filter(({ cell }) => !cells.has(cell) && chance.in(0.66))];
    });
  }

  typeTheRest(except: ReadonlySet<string> = new Set()): Promise<void> {
    return this.type((card) => (except.has(card.number) ? [] : [...card.todo]));
  }

  /** Holds everything on the pages against the paper. */
  compare(pages: Pages, what: What = {}): void {
    const found = new Differences();
    const { cards, settings } = this;
    compareTyped(found, cards.values(), pages);
    compareCards(found, cards.values(), pages, settings);
    const mark = this.closed.get(this.period)?.mark ?? '';
    compareNotices(found, cards.values(), pages, settings, mark);
    if (what.summary) compareSummary(found, [...cards.values()], pages, settings);
    if (what.pay) comparePay(found, this.period, this.pay, pages, settings);
    for (const [period, month] of what.past ? this.closed : []) {
      compareTyped(found, month.cards, pages);
      compareCards(found, month.cards, pages, month.settings);
      compareNotices(found, month.cards, pages, month.settings, month.mark);
      comparePay(found, period, month.pay, pages, month.settings);
    }
    if (this.history.length > 0) compareHistory(found, this.history, pages);
    this.compared += found.compared;
    expect(found.found.slice(0, 40)).toEqual([]);
  }

  /** All pages but the cards of months that are over. */
  pages(): Promise<Pages> {
    const past = [...this.closed.keys()].filter((period) => period !== this.period);
    return shownPages((name) => past.some((period) => name.endsWith(` ${period}`) && !name.startsWith('绩效')));
  }

  async check(what: What = {}): Promise<void> {
    if (!this.looksInHost) return;
    this.compare(what.past ? await shownPages() : await this.pages(), what);
  }

  /** The month is over: its cards and pay are what they were. */
  close(closedOn: string): void {
    const { settings, period } = this;
    const cards = [...this.cards.values()];
    // Source: RU-19, RU-20.
    const lowBelow = ({ person }: PaperCard): number | null => (person.position.includes('美工') ? null : 60);
    for (const card of cards) {
      this.history.push({ card, result: resultOf(card, settings), passingLine: lowBelow(card), closedOn });
    }
    this.closed.set(period, { settings, cards, pay: this.pay, mark: `已结账 ${closedOn}  ` });
  }

  turnTo(period: string): void {
    this.period = period;
    this.before = [...this.cards.values()];
    this.cards = new Map();
    this.pay = [];
    this.deleted.clear();
  }
}
