import type { Area } from '../../base/address';
import { err, ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import { selectArea } from '../../excel/sheets/selection';
import type { AppFailure } from '../failure';

/** Where to look: an area of a sheet, 0-based. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** One cell as a place. */
export function cellPlace(sheet: string, row: number, column: number): Place {
  return { sheet, area: { row, column, rowCount: 1, columnCount: 1 } };
}

/** Brings the person to a place in the workbook; `sheetMissing` when its sheet is gone or hidden. */
export async function showPlace({ sheet, area }: Place): Promise<Result<void, AppFailure>> {
  return runStep(async (workbook) => {
    const isShown = await selectArea(workbook, sheet, area);
    return isShown ? ok(undefined) : err({ kind: 'sheetMissing', sheet });
  });
}
