import { err, type Result } from '../base/result';
import type { ExcelFailure, ExcelRefusal } from './excelFailure';

const MOST_PASSES = 3;

/** Somebody types wherever Rolecard is about to write. */
export const CHANGED_MEANWHILE: ExcelFailure = { kind: 'cellEditing', code: 'ChangedMeanwhile', detail: '' };

/**
 * Repeats a pass that found its sheet changed between its look and its writing, and says so with null. Whoever goes on typing
 * through all of them is asked to end it first.
 */
export async function untilUnchanged<T, F>(
  pass: () => Promise<Result<T | null, F>>,
): Promise<Result<T, F | ExcelRefusal>> {
  let found: Result<T, F> | null = null;
  await untilNoneChanged([pass], async () => {
    const outcome = await pass();
    if (outcome.ok && outcome.value === null) return [pass];
    found = outcome as Result<T, F>;
    return [];
  });
  return found ?? err({ kind: 'excel', failure: CHANGED_MEANWHILE });
}

/**
 * The same for many: repeats a pass with those it found changed.
 * @returns those that were changed each time
 */
export async function untilNoneChanged<T>(
  all: readonly T[],
  pass: (left: readonly T[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  let left = all;
  for (let ordinal = 1; ordinal <= MOST_PASSES && left.length > 0; ordinal += 1) left = await pass(left);
  return left;
}
