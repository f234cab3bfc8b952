import { err, type Result } from '../base/result';
import { excelFailure, type ExcelRefusal } from './excelFailure';
import { workbookOf } from './office/context';
import { newContext } from './office/observedContext';
import type { Workbook } from './workbook';

/**
 * Runs one step in Excel: the only place that makes a request context. What the step refuses and what Excel refuses come
 * back as one refusal; anything else is a bug and is thrown on. Steps are queued so that two of the person's never
 * interleave.
 *
 * A context of its own instead of `Excel.run`: `Excel.run` tracks every range an action touches, which costs two more
 * messages a range and one more round trip an action. No step here uses a range after a sync; the client refuses
 * that by itself (InvalidObjectPath), so a slip is caught by any test that runs the step.
 * The step syncs where it needs answers; a last sync flushes what it has queued since.
 */
export function runStep<T, F = never>(
  step: (workbook: Workbook) => Promise<Result<T, F>>,
): Promise<Result<T, F | ExcelRefusal>> {
  const turn = queue.then(() => attempt(step));
  queue = turn.catch(() => undefined);
  return turn;
}

let queue: Promise<unknown> = Promise.resolve();

async function attempt<T, F>(
  step: (workbook: Workbook) => Promise<Result<T, F>>,
): Promise<Result<T, F | ExcelRefusal>> {
  try {
    const context = newContext();
    const outcome = await step(workbookOf(context));
    await context.sync();
    return outcome;
  } catch (thrown) {
    const failure = excelFailure(thrown);
    if (failure === null) throw thrown;
    return err({ kind: 'excel', failure });
  }
}
