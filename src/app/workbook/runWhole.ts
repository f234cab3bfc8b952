import { ok, type Result } from '../../base/result';
import type { ExcelRefusal } from '../../excel/excelFailure';
import { runStep } from '../../excel/runStep';
import { clearDrafts } from '../../excel/sheets/drafts';
import type { Workbook } from '../../excel/workbook';

/**
 * Runs a step that makes sheets under the names of drafts (see beginDrafts). Where Excel stops it half-way, what it has left
 * behind is taken away at once; what even that can't, the next step does that looks at the sheets.
 * @param alsoRemove takes away what the step had named already
 */
export async function runWhole<T>(
  step: (workbook: Workbook) => Promise<Result<T, ExcelRefusal>>,
  alsoRemove: (workbook: Workbook) => Promise<void> = () => Promise.resolve(),
): Promise<Result<T, ExcelRefusal>> {
  const outcome = await runStep(step);
  if (!outcome.ok) {
    await runStep(async (workbook) => {
      await clearDrafts(workbook);
      return ok(await alsoRemove(workbook));
    });
  }
  return outcome;
}
