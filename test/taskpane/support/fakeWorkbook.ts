import type { WorkbookListener } from '../../../src/app/situation/followWorkbook';
import type { SituationReading } from '../../../src/app/situation/readSituation';
import { isFormula } from '../../../src/base/sheetDrawing';
import { findAssessees } from '../../../src/app/cards/assessees';
import { EARLIER_EMPLOYMENT } from '../../../src/scorecard/employment/employmentRules';
import { MANY_SHEETS } from '../../../src/scorecard/sheet/manySheets';
import { specialPeople } from '../../../src/scorecard/employment/specialPeople';
import type { BuildReport, CardLine } from '../../../src/app/build/buildReport';
import type { AppFailure } from '../../../src/app/failure';
import { planFillFor, type FillReport } from '../../../src/app/list/fill';
import { inspectionFrom, type Inspection, type ReadingChoice } from '../../../src/app/list/inspect';
import { mergeMatches } from '../../../src/app/list/rememberedMatches';
import type { Place } from '../../../src/app/workbook/showCell';
import type { Language } from '../../../src/base/language';
import { err, ok, type Result } from '../../../src/base/result';
import { loadDevelopment } from '../../../src/catalogue/development';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { loadFacts } from '../../../src/catalogue/facts';
import type { RememberedMatch } from '../../../src/catalogue/match/corrections';
import { createMatcher, type Matcher } from '../../../src/catalogue/match/matcher';
import { fillTexts } from '../../../src/i18n/sheets/fill/texts';
import { otherSheetTexts, sheetTexts } from '../../../src/i18n/sheets/texts';
import { checkPlan, invertPlan, sheetsOf, type EditPlan } from '../../../src/jobtable/editPlan';
import { settleFill } from '../../../src/jobtable/fillPlace';
import { findStaffingTable } from '../../../src/staffing/lists/findStaffingTable';
import { findAsRemembered, toRemember, type RememberedReading } from '../../../src/staffing/lists/readingMemory';
import type { CellValue } from '../../../src/base/grid';
import type { PaneFailure } from '../../../src/taskpane/state/paneContent';
import type { UseCases } from '../../../src/addin/useCases';
import { SheetBuilder } from '../../support/sheetBuilder';
import { FakeCompany } from './fakeCompany';
import { FakeMonth } from './fakeMonth';
import { FakeOrganisation } from './fakeOrganisation';
import { FakeForms } from './fakeForms';
import { FakePacks } from './fakePacks';

interface FakeCard extends CardLine {
  entered: boolean;
}

const SUMMARY = '绩效汇总';

const facts = loadFacts();
const matchers = new Map<string, Matcher>();

/** Making a matcher takes longer than a whole test. */
function matcherWith(memory: readonly RememberedMatch[]): Matcher {
  const key = JSON.stringify(memory);
  const known = matchers.get(key) ?? createMatcher(facts, memory);
  matchers.set(key, known);
  return known;
}

/** A workbook in memory that the pane's use cases work on: real reading, matching and planning, no Excel. */
export class FakeWorkbook {
  private readonly sheets = new Map<string, SheetBuilder>();
  private readonly failures: (PaneFailure | null)[] = [];
  readonly monthly = new FakeMonth();
  readonly company = new FakeCompany();
  readonly organisation = new FakeOrganisation();
  readonly forms = new FakeForms();
  readonly packs = new FakePacks();
  private readonly listeners = new Map<string, () => void>();
  readonly cards = new Map<string, FakeCard>();
  readonly shown: Place[] = [];
  remembered: readonly RememberedMatch[] = [];
  reading: RememberedReading | null = null;
  selected: readonly Place[] = [];
  /** How often lists were read whole. */
  readings = 0;
  /** Kept with the workbook for its sheets. */
  sheetLanguage: Language | null = null;
  /** Of the settings sheet. */
  period: string | null = null;
  activeCell = { sheet: '', row: 0, column: 0 };
  /** Waited for before every answer and between cards: lets a test look at the pane while something runs. */
  pause: () => Promise<void> = () => Promise.resolve();

  constructor(...sheets: readonly SheetBuilder[]) {
    for (const each of sheets) this.sheets.set(each.name, each);
    this.activeCell = { sheet: sheets[0]?.name ?? '', row: 0, column: 0 };
  }

  /** The next calls that would touch Excel are refused, one failure each. */
  failNext(...failures: readonly PaneFailure[]): this {
    this.failures.push(...failures);
    return this;
  }

  /** Cards with entries don't take what has become of their posts. */
  underPassword = false;

  /** One call succeeds, the one after it is refused. */
  failSecond(failure: AppFailure): this {
    this.failures.push(null, failure);
    return this;
  }

  cell(sheet: string, row: number, column: number): CellValue {
    return this.need(sheet).grid().values[row]?.[column] ?? '';
  }

  /** Someone types into a cell. */
  type(sheet: string, row: number, column: number, value: CellValue): void {
    this.need(sheet).withCell(row, column, value);
    this.listeners.get(sheet)?.();
  }

  /** Someone clears a whole sheet. */
  empty(sheet: string): void {
    this.sheets.set(sheet, new SheetBuilder(sheet));
    this.listeners.get(sheet)?.();
  }

  /** What a look finds; cards that were built here are not in it. */
  situation: SituationReading = {
    period: null,
    activeSheet: '',
    cardCount: 0,
    cards: [],
    closedOn: null,
    calibration: null,
    absent: [],
    closedPeriods: [],
  };
  /** Tells what happens in the workbook, once the pane follows it. */
  listener: WorkbookListener | null = null;

  useCases(catalogue: Catalogue): UseCases {
    const services = {
      catalogue,
      sheetTexts: sheetTexts(catalogue.language),
      otherSheetTexts: otherSheetTexts(catalogue.language),
      fillTexts: fillTexts(catalogue.language),
      development: async () => ok(await loadDevelopment(catalogue.language)),
      today: () => ({ year: 2026, month: 11, day: 22 }),
    };
    return {
      catalogue,
      sheets: {
        chosen: this.sheetLanguage,
        catalogue,
        choose: (language) =>
          this.answer(() => {
            this.sheetLanguage = language;
            return ok(undefined);
          }),
      },
      month: this.monthly.useCases((work) => this.answer(work)),
      company: this.company.useCases((work) => this.answer(work)),
      organisation: this.organisation.useCases({ ...services, matcher: matcherWith([]) }, (work) => this.answer(work)),
      forms: this.forms.useCases((work) => this.answer(work)),
      packs: this.packs.useCases((work) => this.answer(work)),
      inspect: (options) =>
        this.answer(() => {
          this.readings += 1;
          return this.inspect(options, matcherWith(this.remembered));
        }),
      areListsThere: (known) =>
        this.answer(() => ok(this.inspect(known?.choices ?? {}, matcherWith(this.remembered)).ok)),
      rememberReading: (choices, { lists }) => {
        this.reading = toRemember(
          choices,
          lists.map(({ table }) => table),
        );
        return Promise.resolve(ok(true));
      },
      listSheets: () => this.answer(() => ok([...this.sheets.keys()])),
      planFill: (inspection, roleOf, options) =>
        planFillFor(
          inspection,
          roleOf,
          { ...services, matcher: matcherWith([]) },
          settleFill(options, inspection.lists).options,
        ),
      applyFill: (plan) => this.answer(() => this.apply(plan)),
      findPeople: (inspection, roleOf, unnamed, only, when) => {
        const rows = inspection.rows.filter(only ?? (() => true));
        const found = findAssessees(rows, roleOf, catalogue, unnamed, when);
        return { ...found, special: specialPeople(found.people, when, services.sheetTexts) };
      },
      buildScorecards: async (inspection, roleOf, options, watch) => {
        const refusal = await this.refusal<AppFailure>();
        if (refusal) return err(refusal);
        const rows = inspection.rows.filter(options.only ?? (() => true));
        const { people: all, notAssessed } = findAssessees(rows, roleOf, catalogue, options.unnamed);
        const numberOf = ({ name, position, ordinal, employeeId }: (typeof all)[number]): string =>
          `${options.period}/${employeeId || name || `${position}${ordinal ?? ''}`}`;
        const people = all.filter((person) => !options.finished?.has(numberOf(person)));
        if (people.length === 0) return err({ kind: 'nobodyToAssess' });
        const count = people.filter((person) => !this.cards.has(numberOf(person))).length;
        if (count > MANY_SHEETS && options.evenManySheets !== true) return err({ kind: 'tooManySheets', count });
        const report = { built: [] as CardLine[], refreshed: [] as CardLine[], kept: [] as CardLine[] };
        watch.onProgress?.({ done: 0, total: people.length });
        let done = 0;
        for (const person of people) {
          await this.pause();
          if (watch.signal?.aborted) break;
          const name = person.name === '' ? `${person.position}${person.ordinal ?? ''}` : person.name;
          const number = numberOf(person);
          const line = { number, sheetName: name, name: person.name, position: person.position };
          const before = this.cards.get(number);
          if (before?.entered) report.kept.push(line);
          else (before ? report.refreshed : report.built).push(line);
          this.cards.set(number, { ...line, entered: before?.entered ?? false });
          done += 1;
          watch.onProgress?.({ done, total: people.length });
        }
        const built: BuildReport = {
          period: options.period,
          ...report,
          moved: [],
          ...(this.underPassword ? { unsaid: report.kept } : {}),
          offList: [],
          notAssessed,
          remaining: people.length - done,
          cancelled: watch.signal?.aborted === true && done < people.length,
          stoppedBy: null,
          summarySheet: SUMMARY,
          carriedTargets: [],
          leftTargets: [],
        };
        return ok(built);
      },
      removeCards: (numbers) =>
        this.answer(() => {
          const named = [...numbers].flatMap((number) => this.cards.get(number) ?? []);
          for (const card of named) if (!card.entered) this.cards.delete(card.number);
          const names = (entered: boolean) => named.filter((card) => card.entered === entered).map((c) => c.sheetName);
          return ok({ removed: names(false), kept: names(true), summaryFailure: null });
        }),
      refreshSummary: () => this.answer(() => ok({ summarySheet: SUMMARY, cards: this.cards.size })),
      readSituation: () => this.answer(() => ok(this.situation)),
      workbookName: () => Promise.resolve(ok('编制表.xlsx')),
      activeSheetName: () => Promise.resolve(ok(this.situation.activeSheet)),
      followWorkbook: (listener) => {
        this.listener = listener;
        return Promise.resolve(ok(undefined));
      },
      settingsPeriod: () =>
        Promise.resolve(ok(this.period === null ? null : { period: this.period, rules: EARLIER_EMPLOYMENT })),
      remember: (decided) => {
        this.remembered = mergeMatches(this.remembered, decided);
        return Promise.resolve(ok(true));
      },
      showPlace: (place) =>
        this.answer(() => {
          this.shown.push(place);
          return ok(undefined);
        }),
      selectedPlaces: () => this.answer(() => ok(this.selected)),
      openSample: () => this.answer(() => ok(undefined)),
      planInsertion: (text) =>
        this.answer(() => {
          const { sheet, row, column } = this.activeCell;
          const before = this.cell(sheet, row, column);
          const edits = before === text ? [] : [{ sheet, row, column, before, after: text, kind: 'duties' as const }];
          return ok({ sheet, row, column, existing: before, plan: { edits, addedColumns: [], fitRows: [] } });
        }),
      watchSheet: (sheet, onChange) => {
        this.listeners.set(sheet, onChange);
        return Promise.resolve(ok(() => this.listeners.delete(sheet)));
      },
    };
  }

  private need(name: string): SheetBuilder {
    const found = this.sheets.get(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** A test queues failures that the refused call can have. */
  private async refusal<F extends PaneFailure>(): Promise<F | null> {
    await this.pause();
    return (this.failures.shift() ?? null) as F | null;
  }

  private async answer<T, F extends PaneFailure>(work: () => Result<T, F>): Promise<Result<T, F>> {
    const refusal = await this.refusal<F>();
    return refusal ? err(refusal) : work();
  }

  private inspect(choice: ReadingChoice, matcher: Matcher): Result<Inspection, AppFailure> {
    const contents = [...this.sheets.values()].map((each) => each.build());
    if (choice === 'remembered' && this.reading) {
      const { search, options } = findAsRemembered(contents, this.reading);
      return inspectionFrom(search, contents, matcher, options);
    }
    const options = choice === 'remembered' ? {} : choice;
    const missing = options.sheets?.find((sheet) => !this.sheets.has(sheet));
    if (missing !== undefined) return err({ kind: 'sheetMissing', sheet: missing });
    return inspectionFrom(findStaffingTable(contents, options), contents, matcher, options);
  }

  private apply(plan: EditPlan): Result<FillReport, AppFailure> {
    const { due, done, refused } = checkPlan(plan, ({ sheet, row, column }) => this.cell(sheet, row, column));
    for (const { sheet, row, column, after } of due)
      this.need(sheet).withCell(row, column, isFormula(after) ? after.formula : after);
    const undo = invertPlan({ ...plan, edits: due });
    return ok({
      sheets: sheetsOf(due),
      filled: due,
      moved: [],
      alreadyDone: done,
      refused,
      undo,
      remaining: 0,
      cancelled: false,
      stoppedBy: null,
    });
  }
}
