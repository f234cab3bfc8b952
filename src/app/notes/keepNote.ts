import { ok, type Result } from '../../base/result';
import { readRegistry, writeNote } from '../../excel/registry';
import type { NoteKey, Notes } from '../../registry/notes';
import { type Registry } from '../../registry/registry';
import { runStep } from '../../excel/runStep';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import type { AppFailure } from '../failure';

/**
 * Changes a note of the workbook; an `after` that equals `before` is not written, undefined forgets the note. A workbook
 * whose structure is protected and that has no notes yet is left as it is: false.
 */
export async function keepNote<K extends NoteKey>(
  key: K,
  change: (registry: Registry) => { readonly before: unknown; readonly after: Notes[K] | undefined },
): Promise<Result<boolean, AppFailure>> {
  return runStep(async (workbook) => {
    const registry = await readRegistry(workbook);
    const { structureProtected } = await readSheetNames(workbook, registry);
    const { before, after } = change(registry);
    if (JSON.stringify(after) === JSON.stringify(before)) return ok(true);
    if (registry.sheet === 'absent' && structureProtected) return ok(false);
    writeNote(workbook, registry, key, after);
    return ok(true);
  });
}
