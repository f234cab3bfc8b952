import { err, type Result } from '../base/result';
import { excelFailure, failedAt, type ExcelRefusal } from './excelFailure';
import { workbookOf } from './office/context';
import { newContext } from './office/observedContext';
import { nameAreasApart, nameHeightsApart } from './office/together';
import { settleRegistry } from './registryGuard';
import type { Workbook } from './workbook';

/**
 * Runs one step in Excel: the only place that makes a request context. What the step refuses and what Excel refuses come
 * back as one refusal; anything else is a bug and is thrown on. Steps are queued so that two of the person's never
 * interleave.
 *
 * A context of its own instead of `Excel.run`: `Excel.run` tracks every range an action touches, which costs two more
 * messages a range and one more round trip an action. No step here uses a range after a sync; the client refuses
 * that by itself (InvalidObjectPath), so a slip is caught by any test that runs the step.
 * The step syncs where it needs answers; a last sync flushes what it has queued since. What another runtime has noted meanwhile in
 * the registry where the step wrote stands afterwards, too (see registryGuard).
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
  const context = newContext();
  const workbook = workbookOf(context);
  try {
    const outcome = await step(workbook);
    await context.sync();
    await settleRegistry(workbook);
    return outcome;
  } catch (thrown) {
    const failure = excelFailure(thrown);
    if (failure === null) throw thrown;
    // Older builds read addresses of several areas with the separator of the region.
    if (failedAt(thrown) === 'Worksheet.getRanges') nameAreasApart();
    if (failedAt(thrown) === 'Range.setRowProperties') nameHeightsApart();
    await settleBroken(workbook);
    return err({ kind: 'excel', failure });
  }
}

/** What requests before the one that failed wrote over is given back, too; where Excel refuses that as well, the first refusal is told. */
async function settleBroken(workbook: Workbook): Promise<void> {
  try {
    await settleRegistry(workbook);
  } catch (thrown) {
    if (excelFailure(thrown) === null) throw thrown;
  }
}
