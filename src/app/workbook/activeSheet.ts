import { ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import { readActiveSheetName, readWorkbookName } from '../../excel/sheets/selection';
import type { AppFailure } from '../failure';

/** Name of the sheet the person is looking at. */
export async function activeSheetName(): Promise<Result<string, AppFailure>> {
  return runStep(async (workbook) => ok(await readActiveSheetName(workbook)));
}

/** Name of the workbook the person is looking at. */
export async function workbookName(): Promise<Result<string, AppFailure>> {
  return runStep(async (workbook) => ok(await readWorkbookName(workbook)));
}
