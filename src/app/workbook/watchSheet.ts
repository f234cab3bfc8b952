import { err, ok, type Result } from '../../base/result';
import { runBatch } from '../../excel/runBatch';
import { listenToSheet } from '../../excel/sheets/sheetChanges';
import type { AppFailure } from '../failure';

/** Calls `onChange` when someone changes the sheet; the answer stops it. Stopping twice, or after the sheet was deleted, is harmless. */
export async function watchSheet(sheet: string, onChange: () => void): Promise<Result<() => void, AppFailure>> {
  const outcome = await runBatch((context) => listenToSheet(context, sheet, onChange));
  if (!outcome.ok) return err({ kind: 'excel', failure: outcome.error });
  const stop = outcome.value;
  if (stop === null) return err({ kind: 'sheetMissing', sheet });
  let stopped = false;
  return ok(() => {
    if (stopped) return;
    stopped = true;
    // A handler of a deleted sheet can't be removed and needs no removing.
    stop().catch(() => undefined);
  });
}
