import { ok, type Result } from '../../base/result';
import { protectAgain } from '../../excel/cards/rewriteProtected';
import type { ExcelRefusal } from '../../excel/excelFailure';
import { runStep } from '../../excel/runStep';

/**
 * Protects sheets whose protection a step lifted and, stopped half-way, did not put back; once more where Excel refuses it, as
 * nobody would know of it afterwards. What is protected again is no longer among them.
 */
export async function protectLifted(lifted: Set<string>): Promise<void> {
  for (const name of [...lifted]) {
    const protect = (): Promise<Result<void, ExcelRefusal>> =>
      runStep(async (workbook) => ok(await protectAgain(workbook, name)));
    if ((await protect()).ok || (await protect()).ok) lifted.delete(name);
  }
}
