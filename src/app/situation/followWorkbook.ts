import { ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import { listenToWorkbook } from '../../excel/sheets/sheetChanges';
import type { AppFailure } from '../failure';

/** Told of what happens in a workbook while a person works in it. */
export interface WorkbookListener {
  /** Another sheet is shown, by Rolecard or by a person. */
  readonly onActivated: () => void;
  /** A cell was changed by another hand than Rolecard's, or a sheet was deleted by any. */
  readonly onChanged: () => void;
}

/** Tells what happens in the workbook from now on. Where Excel has no such events, the pane looks when it is asked to. */
export async function followWorkbook({ onActivated, onChanged }: WorkbookListener): Promise<Result<void, AppFailure>> {
  return runStep(async (workbook) => ok(await listenToWorkbook(workbook, onActivated, onChanged)));
}
