import { err, type Result } from '../../base/result';
import type { ExcelFailure, ExcelRefusal } from '../../excel/excelFailure';

const MOST_PASSES = 3;

/**
 * Repeats a pass that found its sheet changed between its look and its writing, and says so with null. Whoever goes on typing
 * through all of them is asked to end it first.
 */
export async function untilUnchanged<T, F>(
  pass: () => Promise<Result<T | null, F>>,
): Promise<Result<T, F | ExcelRefusal>> {
  for (let ordinal = 1; ordinal <= MOST_PASSES; ordinal += 1) {
    const outcome = await pass();
    if (!outcome.ok) return outcome;
    if (outcome.value !== null) return { ok: true, value: outcome.value };
  }
  const failure: ExcelFailure = { kind: 'cellEditing', code: 'ChangedMeanwhile', detail: '' };
  return err({ kind: 'excel', failure });
}
