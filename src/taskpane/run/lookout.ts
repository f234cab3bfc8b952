import type { UseCases } from '../../addin/useCases';
import { isEditingFailure, lookFailed, sheetShown } from '../state/homeContent';
import type { PaneContent } from '../state/paneContent';
import { LOOK } from '../tasks/tasks';
import type { Action } from './actions';
import { crashReport } from './crashReport';
import type { PaneState } from './paneState';
import type { UseCaseSource } from './useCaseSource';

/** What the lookout uses of the pane. */
interface Surroundings {
  readonly content: () => PaneState;
  readonly dispatch: (action: Action) => void;
  readonly load: UseCaseSource['load'];
  /** How many tasks have begun that may change the workbook. */
  readonly tasksBegun: () => number;
  readonly watchSheets: (sheets: readonly string[], useCases: UseCases) => Promise<void>;
}

/** Milliseconds of quiet before the pane follows: people type in many cells, and leaf through many sheets. */
const QUIET = { shown: 200, changed: 1200 };

/** Pure. */
const stillStale = (content: PaneContent, isStale: boolean): PaneContent =>
  isStale ? { ...content, home: { ...content.home, stale: true } } : content;

/** Looks at the workbook beside all work: nothing waits for it, and what a task did meanwhile is not undone by it. */
export class Lookout {
  private isLooking = false;
  private isWanted = false;
  private follows = false;
  private readonly timers = new Map<keyof typeof QUIET, ReturnType<typeof setTimeout>>();

  constructor(private readonly pane: Surroundings) {}

  async look(): Promise<void> {
    this.isWanted = true;
    if (this.isLooking) return;
    this.isLooking = true;
    try {
      // While a task runs the workbook is not looked at: its end asks for it.
      while (this.isWanted && this.pane.content().busy === null) {
        this.isWanted = false;
        await this.lookOnce();
      }
    } catch (thrown) {
      this.pane.dispatch({ type: 'crashed', crash: crashReport(thrown) });
    } finally {
      this.isLooking = false;
    }
  }

  private async lookOnce(): Promise<void> {
    const { content, dispatch, load } = this.pane;
    const [useCases, lookAround] = await Promise.all([load(), LOOK.load()]);
    const missing = !useCases.ok ? useCases.error : lookAround.ok ? null : lookAround.error;
    if (!useCases.ok || !lookAround.ok) {
      if (missing) dispatch({ type: 'contentChanged', change: (before) => lookFailed(before, missing) });
      return;
    }
    const watchSheets = (sheets: readonly string[]): Promise<void> => this.pane.watchSheets(sheets, useCases.value);
    const { busy, inspection, language, home } = content();
    const tasks = this.pane.tasksBegun();
    const change = await lookAround.value({ useCases: useCases.value, content, watchSheets });
    const now = content();
    // Work that began meanwhile knows better; the pane looks again when it has ended.
    const isOvertaken =
      now.busy !== busy ||
      this.pane.tasksBegun() !== tasks ||
      now.inspection !== inspection ||
      now.language !== language;
    // What was typed or asked for meanwhile may not have been seen.
    const isStale = now.home.changes !== home.changes;
    dispatch({
      type: 'contentChanged',
      change: isOvertaken
        ? (before) => ({ ...before, home: { ...before.home, look: 'seen' } })
        : (before) => stillStale(change(before), isStale),
    });
    if (isOvertaken) dispatch({ type: 'workbookChanged' });
    else if (isEditingFailure(change(now).home.failure)) this.lookWhenQuiet();
    await this.follow(useCases.value);
  }

  private async follow(useCases: UseCases): Promise<void> {
    if (this.follows) return;
    this.follows = true;
    // Without these events (older Excel) the pane looks when it has done something itself, and when it is asked to.
    await useCases.followWorkbook({
      onActivated: () => this.whenQuiet('shown', () => void this.lookAtSheet(useCases)),
      onChanged: () => this.lookWhenQuiet(),
    });
  }

  private lookWhenQuiet(): void {
    this.whenQuiet('changed', () => this.pane.dispatch({ type: 'workbookChanged' }));
  }

  private whenQuiet(what: keyof typeof QUIET, work: () => void): void {
    clearTimeout(this.timers.get(what));
    this.timers.set(what, setTimeout(work, QUIET[what]));
  }

  private async lookAtSheet(useCases: UseCases): Promise<void> {
    if (this.pane.content().home.reading === null) return;
    const shown = await useCases.activeSheetName();
    if (!shown.ok) return;
    this.pane.dispatch({ type: 'contentChanged', change: (before) => sheetShown(before, shown.value) });
  }
}
