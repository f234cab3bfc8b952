import { err, type Result } from '../../base/result';
import type { ExcelFailure, ExcelRefusal } from '../../excel/excelFailure';

export const MOST_PASSES = 3;

/** Somebody types wherever Rolecard is about to write. */
export const CHANGED_MEANWHILE: ExcelFailure = { kind: 'cellEditing', code: 'ChangedMeanwhile', detail: '' };

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
  return err({ kind: 'excel', failure: CHANGED_MEANWHILE });
}
