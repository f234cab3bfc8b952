import { err, ok, type Result } from '../../base/result';
import { runBatch } from '../../excel/runBatch';
import { readSelection } from '../../excel/sheets/selection';
import type { AppFailure } from '../failure';
import type { Place } from './showCell';

/** The areas the person has selected in Excel now. */
export async function selectedPlaces(): Promise<Result<readonly Place[], AppFailure>> {
  const read = await runBatch(readSelection);
  if (!read.ok) return err({ kind: 'excel', failure: read.error });
  const { sheet, areas } = read.value;
  return ok(areas.map((area) => ({ sheet, area })));
}
