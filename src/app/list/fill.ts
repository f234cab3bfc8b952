import { err, ok, type Result } from '../../base/result';
import { applyEdits, type ApplyFailure } from '../../excel/sheets/applyEdits';
import { runStep } from '../../excel/runStep';
import { invertPlan, sheetsOf, type CellEdit, type EditPlan } from '../../jobtable/editPlan';
import { joinLooks, type LookChange } from '../../jobtable/listLook';
import { planFill, type FillOptions, type FillPlan } from '../../jobtable/planFill';
import { FILL_FIELDS } from '../../jobtable/fillField';
import { settleFill, type SettledFill } from '../../jobtable/fillPlace';
import { planParts } from '../../jobtable/planParts';
import type { AppFailure, Watch } from '../failure';
import { inChunks, type Stop } from '../inChunks';
import type { Inspection, MatchedRow } from './inspect';
import { listedFactsOf } from './listedFacts';
import type { Services } from '../services';

export const DEFAULT_FILL: FillOptions = { fields: FILL_FIELDS, mode: 'blanksOnly' };

/** What is filled, and where, while nobody has said anything about it. */
export function usualFill({ lists }: Inspection): SettledFill {
  return settleFill(DEFAULT_FILL, lists);
}

/** What filling would change; for the preview. `roleOf` is the person's choice for a row, null to leave it blank. */
export function planFillFor(
  inspection: Inspection,
  roleOf: (row: MatchedRow) => string | null,
  services: Services,
  options: FillOptions = DEFAULT_FILL,
): FillPlan {
  const factsOf = listedFactsOf(inspection, roleOf, services);
  return planFill(
    inspection.lists.map((list) => ({
      ...list,
      rows: inspection.rows
        .filter((matched) => matched.list === list)
        .map((matched) => ({ row: matched.row, roleId: roleOf(matched), listed: () => factsOf(matched) })),
    })),
    services.catalogue,
    options,
    services.fillTexts,
  );
}

export interface FillReport extends Stop {
  /** The sheets that were written to. */
  readonly sheets: readonly string[];
  readonly filled: readonly CellEdit[];
  /** Those of `filled` that went to the row their owner stands in now. */
  readonly moved: readonly CellEdit[];
  readonly alreadyDone: readonly CellEdit[];
  /** Cells that changed after the preview, or whose row is not found any more; left as they are. */
  readonly refused: readonly CellEdit[];
  /** Cells that were not reached: filling again goes on with them. */
  readonly remaining: number;
  /** Undoes what was filled, and what may have been before Excel stopped. */
  readonly undo: EditPlan;
}

/**
 * Applies a plan, in parts that Excel takes. Cells that are not as expected are left alone and reported. Refused when
 * nothing was written; stopped or cancelled later, the report says what was, and filling again goes on.
 */
export async function applyFill(plan: EditPlan, watch: Watch = {}): Promise<Result<FillReport, AppFailure>> {
  const applied: CellEdit[] = [];
  const moved: CellEdit[] = [];
  const fitRows = [...plan.fitRows];
  const alreadyDone: CellEdit[] = [];
  const refused: CellEdit[] = [];
  let looks: readonly LookChange[] = [];
  let uncertain: readonly CellEdit[] = [];
  let uncertainLooks: readonly LookChange[] = [];
  let refusal: ApplyFailure | null = null;
  const parts = planParts(plan);
  const { remaining, cancelled, stoppedBy } = await inChunks(
    parts,
    1,
    async ([part]) => {
      if (!part || refusal !== null) return ok(undefined);
      // Whether all sheets can be written is asked before the first part.
      const asked = part === parts[0] ? { ...part, sheets: sheetsOf(plan.edits) } : part;
      const outcome = await runStep((workbook) =>
        applyEdits(workbook, asked, (due, changes) => {
          uncertain = due;
          uncertainLooks = changes;
        }),
      );
      if (!outcome.ok) {
        if (outcome.error.kind === 'excel') return err(outcome.error);
        refusal = outcome.error;
        return ok(undefined);
      }
      uncertain = [];
      uncertainLooks = [];
      looks = joinLooks(looks, outcome.value.looks);
      applied.push(...outcome.value.applied);
      moved.push(...outcome.value.moved);
      if (outcome.value.moved.length > 0) fitRows.push(...outcome.value.fitRows);
      alreadyDone.push(...outcome.value.alreadyDone);
      refused.push(...outcome.value.refused);
      return ok(undefined);
    },
    progressInCells(parts, watch),
  );
  if (refusal !== null && applied.length === 0) return err(refusal);
  if (stoppedBy !== null && applied.length + uncertain.length === 0) return err({ kind: 'excel', failure: stoppedBy });
  return ok({
    sheets: sheetsOf(applied),
    filled: applied,
    moved,
    alreadyDone,
    refused,
    remaining: remaining.reduce((sum, { edits }) => sum + edits.length, 0),
    cancelled,
    stoppedBy,
    undo: invertPlan(
      withLooks({ ...plan, fitRows, edits: [...applied, ...uncertain] }, joinLooks(looks, uncertainLooks)),
    ),
  });
}

/** As it was applied: its looks are those that changed. */
function withLooks({ edits, addedColumns, fitRows }: EditPlan, looks: readonly LookChange[]): EditPlan {
  return { edits, addedColumns, fitRows, ...(looks.length > 0 ? { looks } : {}) };
}

function progressInCells(parts: readonly EditPlan[], { signal, onProgress }: Watch): Watch {
  const total = parts.reduce((sum, { edits }) => sum + edits.length, 0);
  const cells = (count: number): number => parts.slice(0, count).reduce((sum, { edits }) => sum + edits.length, 0);
  return {
    ...(signal ? { signal } : {}),
    ...(onProgress && parts.length > 1 ? { onProgress: ({ done }) => onProgress({ done: cells(done), total }) } : {}),
  };
}
