import type { Watch } from '../../app/failure';
import type { Inspection, ReadingChoice } from '../../app/list/inspect';
import { dutiesText } from '../../jobtable/planFill';
import type { FindOptions } from '../../staffing/lists/findStaffingTable';
import type { Action } from './actions';
import { isCompanyTask } from '../state/company/companyTask';
import { performCompany } from '../tasks/company/performCompany';
import { crashReport } from './crashReport';
import { chosenRole, decisions, positionGroups } from '../state/list/groups';
import { performMonth } from '../tasks/month/performMonth';
import type { PaneState } from '../state/paneState';
import { sameLists } from '../state/list/reading';
import { previewFill, rowsInScope, sameRows } from '../state/selectors';
import type { Store } from './store';
import type { Task } from '../state/task';
import type { Outcome, UseCases } from '../../addin/useCases';

/** Runs tasks against the use cases and tells the store how they went. One blocking task at a time. */
export interface Performer {
  readonly perform: (task: Task) => Promise<void>;
  /** Asks the running work to stop after the chunk it is at. */
  readonly cancel: () => void;
}

/** What the person's language supplies: read when a task begins, so that a switch of language holds from then on. */
export interface PerformerContext {
  readonly useCases: () => UseCases;
  /** Makes the use cases anew, with the catalogue the workbook uses now. */
  readonly reopen: () => Promise<UseCases>;
  /** The sheet-name pattern used when the person typed none. */
  readonly usualPattern: () => string;
}

export function createPerformer(store: Store<PaneState, Action>, context: PerformerContext): Performer {
  return new TaskPerformer(store, context);
}

type ReadingTask = Extract<Task, { kind: 'read' }>['options'];

class TaskPerformer implements Performer {
  private running: AbortController | null = null;
  /** Sheet → what stops the watching. */
  private readonly watched = new Map<string, () => void>();

  constructor(
    private readonly store: Store<PaneState, Action>,
    private readonly context: PerformerContext,
  ) {}

  readonly perform = async (task: Task): Promise<void> => {
    if (this.state.busy !== null) return;
    this.dispatch({ type: 'taskBegun', task });
    try {
      await this.run(task);
    } catch (thrown) {
      this.dispatch({ type: 'crashed', crash: crashReport(thrown) });
    }
  };

  readonly cancel = (): void => {
    if (!this.running) return;
    this.running.abort();
    this.dispatch({ type: 'cancelRequested' });
  };

  private get state(): PaneState {
    return this.store.getState();
  }

  private dispatch(action: Action): void {
    this.store.dispatch(action);
  }

  /**
   * While the company's catalogue can't be read, it is tried again first, and nothing is done by the bundled one: only
   * what mends the catalogue is.
   */
  private async run(task: Task): Promise<void> {
    const given = this.context.useCases();
    if (given.company.problem === null || task.kind === 'show') return this.runWith(given, task);
    const useCases = await this.context.reopen();
    const { problem } = useCases.company;
    if (problem === null || isCompanyTask(task)) return this.runWith(useCases, task);
    this.dispatch({ type: 'taskFailed', task, failure: problem });
  }

  private runWith(useCases: UseCases, task: Task): Promise<void> {
    switch (task.kind) {
      case 'read':
        return this.read(task.options, useCases);
      case 'fill':
        return this.fill(task, useCases);
      case 'undoFill':
        return this.undoFill(task, useCases);
      case 'rememberChoices':
        return this.remember(useCases).then(() => this.dispatch({ type: 'taskEnded' }));
      case 'selectRows':
        return this.settle(task, useCases.selectedPlaces(), (places) => ({ type: 'rowsSelected', places }));
      case 'build':
        return this.build(task, useCases);
      case 'removeBuilt':
        return this.removeBuilt(task, useCases);
      case 'refreshSummary':
        return this.settle(task, useCases.refreshSummary(), (report) => ({ type: 'summaryRefreshed', report }));
      case 'show':
        return this.settle(task, useCases.showPlace(task.place), () => ({ type: 'taskEnded' }));
      case 'insertDuties':
        return this.insertDuties(task, useCases);
      case 'insertConfirmed':
        return this.settle(task, useCases.applyFill(task.insertion.plan), (report) => ({ type: 'inserted', report }));
      case 'undoInsert':
        return this.undoInsert(task, useCases);
      case 'exportCatalogue':
      case 'useCatalogue':
      case 'forgetCatalogue':
      case 'makeCatalogueFile':
      case 'importCatalogue':
        return performCompany(task, {
          useCases,
          dispatch: (action) => this.dispatch(action),
          catalogueChanged: () => this.catalogueChanged(),
        });
      default:
        return performMonth(task, {
          useCases,
          state: () => this.state,
          dispatch: (action) => this.dispatch(action),
          currentList: () => this.currentList(task, useCases),
          watched: (work) => this.cancellable(work),
          usualPattern: this.context.usualPattern,
        });
    }
  }

  /** Runs long work that tells its progress and stops when the person cancels. */
  private async cancellable<T>(work: (watch: Watch) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    this.running = controller;
    try {
      return await work({
        signal: controller.signal,
        onProgress: (progress) => this.dispatch({ type: 'progressed', progress }),
      });
    } finally {
      this.running = null;
    }
  }

  /** The list as the person saw it, read first if nothing was read yet; null when it is another one, or can't be read. */
  private async currentList(task: Task, useCases: UseCases): Promise<Inspection | null> {
    const { inspection } = this.state;
    if (inspection !== null) return this.readAgain(task, useCases, (fresh) => sameRows(fresh, inspection));
    await this.read('remembered', useCases, task);
    const { inspection: found } = this.state;
    if (found !== null) this.dispatch({ type: 'taskBegun', task });
    return found;
  }

  /** The list is matched anew: titles may mean other roles now. */
  private async catalogueChanged(): Promise<void> {
    const useCases = await this.context.reopen();
    if (this.state.inspection === null) return;
    const fresh = await useCases.inspect(this.readingNow);
    if (fresh.ok) this.dispatch({ type: 'rematched', inspection: fresh.value });
    else this.dispatch({ type: 'listUnread' });
  }

  private async settle<T>(task: Task, outcome: Outcome<T>, done: (value: T) => Action): Promise<void> {
    const result = await outcome;
    this.dispatch(result.ok ? done(result.value) : { type: 'taskFailed', task, failure: result.error });
  }

  /** The lists on screen, read with the person's choices. */
  private get readingNow(): FindOptions {
    return sameLists(this.state.reading, this.state.inspection);
  }

  private async read(options: ReadingTask, useCases: UseCases, task: Task = { kind: 'read', options }): Promise<void> {
    const found = await useCases.inspect(this.choiceOf(options));
    if (!found.ok) {
      if (found.error.kind === 'noStaffingTable' && this.state.sheets.length === 0) await this.offerSheets(useCases);
      this.dispatch({ type: 'taskFailed', task, failure: found.error });
      return;
    }
    const reading = options === 'again' ? this.state.reading : options === 'remembered' ? found.value.choices : options;
    this.dispatch({ type: 'inspected', inspection: found.value, options: reading });
    if (options !== 'again' && options !== 'remembered') await useCases.rememberReading(reading, found.value);
    await this.findPeriod(useCases);
    await this.watch([...new Set(found.value.lists.map(({ table }) => table.sheet))], useCases);
  }

  /** The pane proposes the period of the settings. Damaged settings are told when something is built on them. */
  private async findPeriod(useCases: UseCases): Promise<void> {
    if (this.state.cards.periodChosen) return;
    const found = await useCases.settingsPeriod();
    if (found.ok && found.value !== null) this.dispatch({ type: 'periodFound', period: found.value });
  }

  /** Choices without a sheet are made for the lists on screen; no choices at all ask for a new search. */
  private choiceOf(options: ReadingTask): ReadingChoice {
    if (options === 'remembered') return options;
    if (options === 'again') return this.readingNow;
    return options.corrections === undefined ? options : sameLists(options, this.state.inspection);
  }

  private async offerSheets(useCases: UseCases): Promise<void> {
    const listed = await useCases.listSheets();
    if (listed.ok) this.dispatch({ type: 'sheetsListed', sheets: listed.value });
  }

  /** Without the event (older Excel) nothing is lost: every write reads the list again first. */
  private async watch(sheets: readonly string[], useCases: UseCases): Promise<void> {
    for (const [sheet, stop] of this.watched) {
      if (sheets.includes(sheet)) continue;
      stop();
      this.watched.delete(sheet);
    }
    for (const sheet of sheets) {
      if (this.watched.has(sheet)) continue;
      const watching = await useCases.watchSheet(sheet, () => this.dispatch({ type: 'sheetChanged' }));
      if (watching.ok) this.watched.set(sheet, watching.value);
    }
  }

  /** Reads the list again; null when that failed, or when `same` says that it is not what the person saw. */
  private async readAgain(
    task: Task,
    useCases: UseCases,
    same: (fresh: Inspection) => boolean,
  ): Promise<Inspection | null> {
    const fresh = await useCases.inspect(this.readingNow);
    if (!fresh.ok) {
      this.dispatch({ type: 'taskFailed', task, failure: fresh.error });
      return null;
    }
    if (same(fresh.value)) return fresh.value;
    this.dispatch({ type: 'listHadChanged', inspection: fresh.value });
    return null;
  }

  /** Writes only what the preview showed: if the plan made from the sheet as it is now differs, the new one is shown instead. */
  private async fill(task: Task, useCases: UseCases): Promise<void> {
    const shown = previewFill(this.state, useCases)?.plan;
    if (!shown) return this.dispatch({ type: 'taskEnded' });
    const { choices, fill } = this.state;
    const plan = (fresh: Inspection) => useCases.planFill(fresh, chosenRole(choices), fill.options).plan;
    const same = (fresh: Inspection): boolean => JSON.stringify(plan(fresh)) === JSON.stringify(shown);
    if ((await this.readAgain(task, useCases, same)) === null) return;
    const filled = await useCases.applyFill(shown);
    if (!filled.ok) return this.dispatch({ type: 'taskFailed', task, failure: filled.error });
    this.dispatch({ type: 'filled', report: filled.value });
    await this.remember(useCases);
    await this.read('again', useCases);
  }

  private async undoFill(task: Task, useCases: UseCases): Promise<void> {
    const { inspection, fill } = this.state;
    if (!fill.result?.undoable || inspection === null) return this.dispatch({ type: 'taskEnded' });
    if ((await this.readAgain(task, useCases, (fresh) => sameRows(fresh, inspection))) === null) return;
    const undone = await useCases.applyFill(fill.result.report.undo);
    if (!undone.ok) return this.dispatch({ type: 'taskFailed', task, failure: undone.error });
    this.dispatch({ type: 'fillUndone', report: undone.value });
    await this.read('again', useCases);
  }

  private async build(task: Task, useCases: UseCases): Promise<void> {
    const { inspection, cards, choices } = this.state;
    if (inspection === null) return this.dispatch({ type: 'taskEnded' });
    const fresh = await this.readAgain(task, useCases, (read) => sameRows(read, inspection));
    if (fresh === null) return;
    const only = rowsInScope(cards.scope);
    const options = {
      period: cards.period,
      namePattern: cards.namePattern ?? this.context.usualPattern(),
      unnamed: cards.unnamed,
      ...(only ? { only } : {}),
    };
    const built = await this.cancellable(async (watch) => {
      const outcome = await useCases.buildScorecards(fresh, chosenRole(choices), options, watch);
      if (outcome.ok) await this.remember(useCases);
      return outcome;
    });
    await this.settle(task, Promise.resolve(built), (report) => ({ type: 'built', report }));
  }

  private async removeBuilt(task: Task, useCases: UseCases): Promise<void> {
    const { report } = this.state.cards;
    if (!report) return this.dispatch({ type: 'taskEnded' });
    const numbers = new Set([...report.built, ...report.refreshed].map((card) => card.number));
    await this.settle(task, useCases.removeCards(numbers), (removal) => ({ type: 'cardsRemoved', report: removal }));
  }

  private async insertDuties(task: Extract<Task, { kind: 'insertDuties' }>, useCases: UseCases): Promise<void> {
    const role = useCases.catalogue.roles.get(task.roleId);
    if (!role) return this.dispatch({ type: 'taskEnded' });
    const planned = await useCases.planInsertion(dutiesText(role));
    if (!planned.ok) return this.dispatch({ type: 'taskFailed', task, failure: planned.error });
    const insertion = planned.value;
    if (insertion.plan.edits.length > 0 && String(insertion.existing).trim() !== '') {
      return this.dispatch({ type: 'insertionAsked', insertion });
    }
    await this.settle(task, useCases.applyFill(insertion.plan), (report) => ({ type: 'inserted', report }));
  }

  private async undoInsert(task: Task, useCases: UseCases): Promise<void> {
    const { inserted } = this.state.roles;
    if (!inserted) return this.dispatch({ type: 'taskEnded' });
    await this.settle(task, useCases.applyFill(inserted.undo), (report) => ({ type: 'insertionUndone', report }));
  }

  /** What can't be remembered (a protected workbook) still holds in the pane; nobody is promised more. */
  private async remember(useCases: UseCases): Promise<void> {
    const { inspection, choices } = this.state;
    if (inspection) await useCases.remember(decisions(positionGroups(inspection), choices));
  }
}
