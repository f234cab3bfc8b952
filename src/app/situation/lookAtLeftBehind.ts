import { ok, type Result } from '../../base/result';
import { waitingTotals, type WaitingTotals } from '../../excel/hiddenTotals';
import { leftOpen } from '../../excel/liftedSheets';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readOverview } from '../../excel/sheets/overview';
import type { Workbook } from '../../excel/workbook';
import type { Registry } from '../../registry/registry';
import type { AppFailure } from '../failure';

/** What a step that Excel stopped has left behind. */
export interface LeftBehind {
  /** Sheets that Rolecard had opened to write on them and could not protect again. */
  readonly unprotected: readonly string[];
  /** Rows of totals that were taken away and that somebody keeps from being shown again. */
  readonly totals: readonly WaitingTotals[];
}

/** Looks for what steps that Excel stopped have left behind. Nothing is written. */
export async function lookAtLeftBehind(): Promise<Result<LeftBehind, AppFailure>> {
  return runStep(async (workbook): Promise<Result<LeftBehind, AppFailure>> => {
    const registry = await readRegistry(workbook);
    const { names } = await readOverview(workbook);
    return ok(await leftBehind(workbook, registry, names));
  });
}

/** The same within a step. Three round trips where something was left, none else. */
export async function leftBehind(
  workbook: Workbook,
  registry: Registry,
  names: readonly string[],
): Promise<LeftBehind> {
  const unprotected = await leftOpen(workbook, registry, names);
  return { unprotected, totals: await waitingTotals(workbook, registry) };
}
