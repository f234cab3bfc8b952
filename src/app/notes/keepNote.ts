import { err, ok, type Result } from '../../base/result';
import { readRegistry, REGISTRY_SHEET, registrySheet, writeNote } from '../../excel/registry';
import { type Registry } from '../../registry/registry';
import { runBatch } from '../../excel/runBatch';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import type { AppFailure } from '../failure';

/**
 * Changes a note of the workbook; an `after` that equals `before` is not written, undefined forgets the note. A workbook
 * whose structure is protected and that has no notes yet is left as it is: false.
 */
export async function keepNote(
  key: string,
  change: (registry: Registry) => { readonly before: unknown; readonly after: unknown },
): Promise<Result<boolean, AppFailure>> {
  const outcome = await runBatch(async (context) => {
    const registry = await readRegistry(context);
    const { names, structureProtected } = await readSheetNames(context);
    const { before, after } = change(registry);
    if (JSON.stringify(after) === JSON.stringify(before)) return true;
    const exists = names.includes(REGISTRY_SHEET);
    if (!exists && structureProtected) return false;
    writeNote(registrySheet(context, exists), registry, key, after);
    await context.sync();
    return true;
  });
  return outcome.ok ? ok(outcome.value) : err({ kind: 'excel', failure: outcome.error });
}
