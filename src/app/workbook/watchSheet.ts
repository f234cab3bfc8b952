import { err, ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import { listenToSheet } from '../../excel/sheets/sheetChanges';
import type { AppFailure } from '../failure';

/** Calls `onChange` when someone changes the sheet; the answer stops it. Stopping twice, or after the sheet was deleted, is harmless. */
export async function watchSheet(sheet: string, onChange: () => void): Promise<Result<() => void, AppFailure>> {
  const outcome = await runStep(async (workbook) => ok(await listenToSheet(workbook, sheet, onChange)));
  if (!outcome.ok) return outcome;
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
