import { err, ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import { hideSheets, readShown, showSheets } from '../../excel/sheets/arrangeSheets';
import { deleteSheets } from '../../excel/sheets/workbookSheets';
import type { Workbook } from '../../excel/workbook';
import type { Registry } from '../../registry/registry';
import type { AppFailure } from '../failure';

/** Sheets that are to go, as they are now. */
export interface RemovalLook<Sheet> {
  readonly registry: Registry;
  readonly structureProtected: boolean;
  readonly named: readonly Sheet[];
  /** Of those, the ones nobody has entered or changed anything on. */
  readonly untouched: readonly Sheet[];
}

export interface Removal {
  /** Sheets that were deleted. */
  readonly removed: readonly string[];
  /** Sheets that were looked at and stay. */
  readonly kept: readonly string[];
}

/**
 * Removes sheets that Rolecard made and nobody has touched. What is to go is hidden first and looked at again: nobody types
 * on a hidden sheet, so that nothing is removed that was typed meanwhile.
 * @param forget takes what is known of the sheets that go out of the registry; queues only
 */
export async function removeUntouched<Sheet extends { readonly sheetName: string }>(
  lookAt: (workbook: Workbook) => Promise<RemovalLook<Sheet>>,
  forget: (workbook: Workbook, registry: Registry, gone: readonly Sheet[]) => void,
): Promise<Result<Removal, AppFailure>> {
  let shown: readonly string[] = [];
  const outcome = await runStep(async (workbook): Promise<Result<Removal, AppFailure>> => {
    const first = await lookAt(workbook);
    if (first.structureProtected) return err({ kind: 'workbookProtected' });
    const due = namesOf(first.untouched);
    if (due.length === 0) return ok({ removed: [], kept: namesOf(first.named) });
    shown = await readShown(workbook, due);
    hideSheets(workbook, due);
    const { registry, named, untouched } = await lookAt(workbook);
    const gone = untouched.filter(({ sheetName }) => due.includes(sheetName));
    const removed = namesOf(gone);
    const back = shown.filter((name) => !removed.includes(name));
    if (back.length > 0) await showSheets(workbook, back);
    deleteSheets(workbook, removed);
    forget(workbook, registry, gone);
    return ok({ removed, kept: namesOf(named).filter((name) => !removed.includes(name)) });
  });
  if (!outcome.ok && shown.length > 0) await runStep(async (workbook) => ok(await showSheets(workbook, shown)));
  return outcome;
}

function namesOf(sheets: readonly { readonly sheetName: string }[]): string[] {
  return sheets.map(({ sheetName }) => sheetName);
}
