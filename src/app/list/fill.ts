import { ok, type Result } from '../../base/result';
import { applyEdits } from '../../excel/sheets/applyEdits';
import { runStep } from '../../excel/runStep';
import { invertPlan, isEmptyPlan, sheetsOf, type CellEdit, type EditPlan } from '../../jobtable/editPlan';
import { planFill, type FillOptions, type FillPlan } from '../../jobtable/planFill';
import type { AppFailure } from '../failure';
import type { Inspection, MatchedRow } from './inspect';
import type { Services } from '../services';

export const DEFAULT_FILL: FillOptions = { fields: ['duties', 'kpi'], mode: 'blanksOnly' };

/** What filling would change; for the preview. `roleOf` is the person's choice for a row, null to leave it blank. */
export function planFillFor(
  inspection: Inspection,
  roleOf: (row: MatchedRow) => string | null,
  services: Services,
  options: FillOptions = DEFAULT_FILL,
): FillPlan {
  return planFill(
    inspection.lists.map((list) => ({
      ...list,
      rows: inspection.rows
        .filter((matched) => matched.list === list)
        .map((matched) => ({ row: matched.row, roleId: roleOf(matched) })),
    })),
    services.catalogue,
    options,
    services.fillTexts,
  );
}

export interface FillReport {
  /** The sheets that were written to. */
  readonly sheets: readonly string[];
  readonly filled: readonly CellEdit[];
  readonly alreadyDone: readonly CellEdit[];
  /** Cells that changed after the preview; left as they are. */
  readonly refused: readonly CellEdit[];
  /** Undoes exactly what was filled. */
  readonly undo: EditPlan;
}

/** Applies a plan. Cells that are not as expected are left alone and reported. */
export async function applyFill(plan: EditPlan): Promise<Result<FillReport, AppFailure>> {
  if (isEmptyPlan(plan)) {
    return ok({ sheets: [], filled: [], alreadyDone: [], refused: [], undo: invertPlan(plan) });
  }
  const outcome = await runStep((workbook) => applyEdits(workbook, plan));
  if (!outcome.ok) return outcome;
  const result = outcome.value;
  return ok({
    sheets: sheetsOf(result.applied),
    filled: result.applied,
    alreadyDone: result.alreadyDone,
    refused: result.refused,
    undo: invertPlan({ ...plan, edits: result.applied }),
  });
}
