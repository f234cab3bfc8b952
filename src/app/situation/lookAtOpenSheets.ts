import { ok, type Result } from '../../base/result';
import { leftOpen } from '../../excel/liftedSheets';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readOverview } from '../../excel/sheets/overview';
import type { AppFailure } from '../failure';

/** Sheets that Rolecard had opened to write on them and, stopped by Excel, could not protect again. Nothing is written. */
export async function lookAtOpenSheets(): Promise<Result<readonly string[], AppFailure>> {
  return runStep(async (workbook): Promise<Result<readonly string[], AppFailure>> => {
    const registry = await readRegistry(workbook);
    const { names } = await readOverview(workbook);
    return ok(await leftOpen(workbook, registry, names));
  });
}
