import { ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import { readActiveCell } from '../../excel/sheets/selection';
import type { EditPlan } from '../../jobtable/editPlan';
import type { HeldContent } from '../../base/sheetDrawing';
import type { AppFailure } from '../failure';

/** A text for the cell the person is in; `plan` goes to `applyFill`, its report undoes it. */
export interface Insertion {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  /** What the cell holds now; "" when it is blank. Filled cells are overwritten only after asking. */
  readonly existing: HeldContent;
  readonly plan: EditPlan;
}

/** Plans to write `text` into the active cell. Nothing is changed yet. */
export async function planInsertion(text: string): Promise<Result<Insertion, AppFailure>> {
  const read = await runStep(async (workbook) => ok(await readActiveCell(workbook)));
  if (!read.ok) return read;
  const { sheet, row, column, content } = read.value;
  const edits = content === text ? [] : [{ sheet, row, column, before: content, after: text, kind: 'duties' as const }];
  return ok({
    sheet,
    row,
    column,
    existing: content,
    plan: { edits, addedColumns: [], fitRows: [{ sheet, row, count: 1 }] },
  });
}
