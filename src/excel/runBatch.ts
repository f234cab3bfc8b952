import { err, ok, type Result } from '../base/result';
import { excelFailure, type ExcelFailure } from './failure';

/**
 * The only place that calls `Excel.run`. Expected errors of Excel come back as values; anything else is a bug and is
 * thrown on. Writes are queued so that two actions of the person never interleave.
 */
export function runBatch<T>(action: (context: Excel.RequestContext) => Promise<T>): Promise<Result<T, ExcelFailure>> {
  const turn = queue.then(() => attempt(action));
  queue = turn.catch(() => undefined);
  return turn;
}

let queue: Promise<unknown> = Promise.resolve();

async function attempt<T>(action: (context: Excel.RequestContext) => Promise<T>): Promise<Result<T, ExcelFailure>> {
  try {
    return ok(await Excel.run(action));
  } catch (thrown) {
    const failure = excelFailure(thrown);
    if (failure === null) throw thrown;
    return err(failure);
  }
}
