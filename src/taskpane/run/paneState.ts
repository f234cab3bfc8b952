import type { Progress } from '../../app/failure';
import type { Language } from '../../base/language';
import { initialContent, type PaneContent, type PaneFailure } from '../state/paneContent';
import type { Task } from '../tasks/tasks';
import type { CrashReport } from './crashReport';

/** `secondsLeft`: by what was done so far; null while that tells nothing yet. */
export interface TimedProgress extends Progress {
  readonly secondsLeft: number | null;
}

/** What the pane holds, and what is running in it. */
export interface PaneState extends PaneContent {
  /** Work that blocks other work. */
  readonly busy: Task | null;
  readonly progress: TimedProgress | null;
  readonly cancelling: boolean;
  readonly problem: Problem | null;
  /** A bug was met: the pane stops and says what to do. */
  readonly crash: CrashReport | null;
}

/** A refused task, with what to repeat when the cause is gone. */
export interface Problem {
  readonly failure: PaneFailure;
  readonly task: Task;
}

/** @param period the current month, "2026-11": the pane has no clock of its own */
export function initialState(language: Language, period: string): PaneState {
  const content = initialContent(language, period);
  return { ...content, busy: null, progress: null, cancelling: false, problem: null, crash: null };
}
