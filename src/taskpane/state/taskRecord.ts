import type { Watch } from '../../app/failure';
import type { UseCases } from '../../addin/useCases';
import type { Language } from '../../base/language';
import type { Result } from '../../base/result';
import type { ReadingWish } from './list/listState';
import type { PaneContent, PaneFailure } from './paneContent';

/** How an outcome changes what the pane holds. Pure. */
export type Change = (content: PaneContent) => PaneContent;

/** Does a task: runs to its end and tells how it went: `done`, `failed` or `ended`, once at least. */
export type Perform<Params = unknown> = (task: Params, tools: TaskTools) => Promise<void>;

/** Takes back what was done last by its kind of work; `operation`: what has this number instead. */
export interface Undo {
  readonly operation?: number;
}

/** How a task behaves while it runs. */
export interface TaskConduct {
  /** The kind of page whose foot shows how far it is; absent: short work. */
  readonly progressOn?: 'cards' | 'fill' | 'month' | 'organisation' | 'forms' | 'packs' | 'projects';
  /** Can be stopped between two chunks. */
  readonly cancellable?: true;
  /** Its busy text is not shown above the page. */
  readonly silent?: true;
  /** Only looks: messages stay, steps stay open, and no catalogue is needed. */
  readonly looksOnly?: true;
  /** Runs also while the company's catalogue can't be read. */
  readonly mendsCatalogue?: true;
  /** The cells its failures name are not in this workbook. */
  readonly failsElsewhere?: true;
}

/** A task of the pane as one thing: what it does, how its outcome changes the content, how it behaves while it runs. */
export interface TaskRecord<Params = unknown> extends TaskConduct {
  readonly perform: Perform<Params>;
}

/** What a task may use while it runs. */
export interface TaskTools {
  readonly useCases: UseCases;
  readonly content: () => PaneContent;
  /** Something is known, and the task goes on. */
  readonly change: (change: Change) => void;
  /** The task has ended with an outcome. */
  readonly done: (change: Change) => void;
  /** The task has ended without anything to show. */
  readonly ended: () => void;
  /** The task was refused. `instead`: what to repeat when it is not the task itself. */
  readonly failed: (failure: PaneFailure, instead?: { readonly kind: 'read'; readonly options: ReadingWish }) => void;
  /** The task goes on after work that had ended by itself. */
  readonly goOn: () => void;
  /** Runs long work that tells its progress and stops when the person cancels. */
  readonly watched: <T>(work: (watch: Watch) => Promise<T>) => Promise<T>;
  /** Notices changes of these sheets from now on, and of no others. */
  readonly watchSheets: (sheets: readonly string[]) => Promise<void>;
  /** Makes the use cases anew, with the catalogue the workbook uses now. `language`: absent: the pane's. */
  readonly reopen: (language?: Language) => Promise<Result<UseCases, PaneFailure>>;
  /** The sheet-name pattern used when the person typed none. */
  readonly usualPattern: () => string;
}

/** Ends the task by the outcome of its one call. */
export function settle<T>(
  tools: TaskTools,
  outcome: Result<T, PaneFailure>,
  change: (content: PaneContent, value: T) => PaneContent,
): void {
  if (outcome.ok) tools.done((content) => change(content, outcome.value));
  else tools.failed(outcome.error);
}
