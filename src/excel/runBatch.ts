import { err, ok, type Result } from '../base/result';
import { excelFailure, type ExcelFailure } from './failure';

/**
 * The only place that talks to the Office.js client's request context. Expected errors of Excel come back as values;
 * anything else is a bug and is thrown on. Actions are queued so that two of the person's never interleave.
 *
 * A context of its own instead of `Excel.run`: `Excel.run` tracks every range an action touches, which costs two more
 * messages a range and one more round trip an action. No action here uses a range after a sync; the client refuses
 * that by itself (InvalidObjectPath), so a slip is caught by any test that runs the action.
 * The action syncs what it queued; a last sync flushes what it may have left.
 */
export function runBatch<T>(action: (context: Excel.RequestContext) => Promise<T>): Promise<Result<T, ExcelFailure>> {
  const turn = queue.then(() => attempt(action));
  queue = turn.catch(() => undefined);
  return turn;
}

let queue: Promise<unknown> = Promise.resolve();

async function attempt<T>(action: (context: Excel.RequestContext) => Promise<T>): Promise<Result<T, ExcelFailure>> {
  try {
    const context = new Excel.RequestContext();
    const value = await action(context);
    await context.sync();
    return ok(value);
  } catch (thrown) {
    const failure = excelFailure(thrown);
    if (failure === null) throw thrown;
    return err(failure);
  }
}
