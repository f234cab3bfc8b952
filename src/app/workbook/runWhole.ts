import { err, ok, type Result } from '../../base/result';
import type { ExcelRefusal } from '../../excel/excelFailure';
import { runStep } from '../../excel/runStep';
import { clearDrafts } from '../../excel/sheets/drafts';
import type { Workbook } from '../../excel/workbook';

/**
 * Runs a step that makes sheets under the names of drafts (see beginDrafts). Where Excel stops it half-way, what it has left
 * behind is taken away at once. Where even that is refused, the refusal says so: what looks at the sheets next takes it away, and
 * nobody may draw more before, as the note of what was begun would be lost.
 * @param alsoRemove takes away what the step had named already
 */
export async function runWhole<T>(
  step: (workbook: Workbook) => Promise<Result<T, ExcelRefusal>>,
  alsoRemove: (workbook: Workbook) => Promise<void> = () => Promise.resolve(),
): Promise<Result<T, ExcelRefusal>> {
  const outcome = await runStep(step);
  if (outcome.ok) return outcome;
  const cleared = await runStep(async (workbook) => {
    await clearDrafts(workbook);
    return ok(await alsoRemove(workbook));
  });
  return cleared.ok ? outcome : err({ ...outcome.error, leftBehind: true });
}
