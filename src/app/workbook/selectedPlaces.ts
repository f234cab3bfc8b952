import { ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import { readSelection } from '../../excel/sheets/selection';
import type { AppFailure } from '../failure';
import type { Place } from './showCell';

/** The areas the person has selected in Excel now. */
export async function selectedPlaces(): Promise<Result<readonly Place[], AppFailure>> {
  const read = await runStep(async (workbook) => ok(await readSelection(workbook)));
  if (!read.ok) return read;
  const { sheet, areas } = read.value;
  return ok(areas.map((area) => ({ sheet, area })));
}
