import type { UseCases } from '../../addin/useCases';
import type { Progress, Watch } from '../../app/failure';
import type { Language } from '../../base/language';
import type { PaneFailure } from '../state/paneContent';
import type { TaskTools } from '../state/taskRecord';
import { conductOf, performTask, type Task } from '../tasks/tasks';
import type { Action } from './actions';
import { crashReport } from './crashReport';
import type { PaneState } from './paneState';
import type { Store } from './store';
import { Lookout } from './lookout';
import { SheetWatch } from './sheetWatch';
import type { UseCaseSource } from './useCaseSource';

/** Runs tasks against the use cases and tells the store how they went. One blocking task at a time. */
export interface Performer {
  readonly perform: (task: Task) => Promise<void>;
  /** Looks at the workbook beside all work, and follows it from then on; what a task does meanwhile comes first. */
  readonly look: () => Promise<void>;
  /** Asks the running work to stop after the chunk it is at. */
  readonly cancel: () => void;
}

/** What the person's language supplies: read when a task begins, so that a switch of language holds from then on. */
export interface PerformerContext {
  readonly useCases: Pick<UseCaseSource, 'load' | 'reopen'>;
  /** The sheet-name pattern used when the person typed none. */
  readonly usualPattern: () => string;
}

export function createPerformer(store: Store<PaneState, Action>, context: PerformerContext): Performer {
  return new TaskPerformer(store, context);
}

class TaskPerformer implements Performer {
  private running: AbortController | null = null;
  /** How many tasks have begun that may change the workbook. */
  private begun = 0;
  private readonly sheets = new SheetWatch(() => this.dispatch({ type: 'sheetChanged' }));

  private readonly lookout = new Lookout({
    content: () => this.store.getState(),
    dispatch: (action) => this.dispatch(action),
    load: () => this.context.useCases.load(),
    tasksBegun: () => this.begun,
    watchSheets: (sheets, useCases) => this.sheets.watch(sheets, useCases),
  });

  constructor(
    private readonly store: Store<PaneState, Action>,
    private readonly context: PerformerContext,
  ) {}

  readonly perform = async (task: Task): Promise<void> => {
    if (this.store.getState().busy !== null) return;
    if (!conductOf(task).looksOnly) this.begun += 1;
    this.dispatch({ type: 'taskBegun', task });
    try {
      await this.run(task);
    } catch (thrown) {
      this.dispatch({ type: 'crashed', crash: crashReport(thrown) });
    }
  };

  readonly look = (): Promise<void> => this.lookout.look();

  readonly cancel = (): void => {
    if (!this.running) return;
    this.running.abort();
    this.dispatch({ type: 'cancelRequested' });
  };

  private dispatch(action: Action): void {
    this.store.dispatch(action);
  }

  /**
   * While the company's catalogue can't be read, it is tried again first, and nothing is done by the bundled one: only
   * what mends the catalogue is.
   */
  private async run(task: Task): Promise<void> {
    const { looksOnly, mendsCatalogue } = conductOf(task);
    const given = await this.context.useCases.load();
    if (!given.ok) return this.refuse(task, given.error);
    if (given.value.company.problem === null || looksOnly) return this.runWith(given.value, task);
    const again = await this.reopen();
    if (!again.ok) return this.refuse(task, again.error);
    const { problem } = again.value.company;
    if (problem === null || mendsCatalogue) return this.runWith(again.value, task);
    this.refuse(task, problem);
  }

  private refuse(task: Task, failure: PaneFailure): void {
    this.dispatch({ type: 'taskFailed', task, failure });
  }

  private reopen(language: Language = this.store.getState().language): ReturnType<UseCaseSource['reopen']> {
    return this.context.useCases.reopen(language);
  }

  private runWith(useCases: UseCases, task: Task): Promise<void> {
    return performTask(task, this.toolsFor(task, useCases));
  }

  private toolsFor(task: Task, useCases: UseCases): TaskTools {
    return {
      useCases,
      content: () => this.store.getState(),
      change: (change) => this.dispatch({ type: 'contentChanged', change }),
      done: (change) => this.dispatch({ type: 'taskDone', change }),
      ended: () => this.dispatch({ type: 'taskEnded' }),
      failed: (failure, instead) => this.refuse(instead ?? task, failure),
      goOn: () => this.dispatch({ type: 'taskBegun', task }),
      watched: (work) => this.watched(work),
      watchSheets: (sheets) => this.sheets.watch(sheets, useCases),
      reopen: (language) => this.reopen(language),
      usualPattern: this.context.usualPattern,
    };
  }

  private async watched<T>(work: (watch: Watch) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    this.running = controller;
    const begun = performance.now();
    try {
      return await work({
        signal: controller.signal,
        now: () => performance.now(),
        onProgress: (progress) => {
          const secondsLeft = timeLeft(progress, performance.now() - begun);
          this.dispatch({ type: 'progressed', progress: { ...progress, secondsLeft } });
        },
      });
    } finally {
      this.running = null;
    }
  }
}

/** Milliseconds after which what was done tells how long the rest takes. */
const TELLING = 1500;

/** Seconds that the rest takes at the pace so far; null while that is not known, and where all are done: what comes behind them has no pace. */
function timeLeft({ done, total }: Progress, elapsed: number): number | null {
  if (done === 0 || done >= total || elapsed < TELLING) return null;
  return Math.ceil(((elapsed / done) * (total - done)) / 1000);
}
