import { err, ok, type Result } from '../base/result';
import { correctionKey, type RememberedMatch } from '../catalogue/match/corrections';
import { readRegistry, REGISTRY_SHEET, registrySheet, writeNote, type Registry } from '../excel/registry';
import { runBatch } from '../excel/runBatch';
import { readSheetNames } from '../excel/workbookSheets';
import type { AppFailure } from './failure';

const NOTE = 'matches';

/** What people decided for titles of this workbook, kept in the workbook itself. */
export async function readRememberedMatches(): Promise<Result<readonly RememberedMatch[], AppFailure>> {
  const read = await runBatch(readRegistry);
  return read.ok ? ok(matchesOf(read.value)) : err({ kind: 'excel', failure: read.error });
}

/** The decisions as read with the registry. */
export function matchesOf(registry: Registry): readonly RememberedMatch[] {
  return parseMatches(registry.notes.get(NOTE));
}

/**
 * Adds decisions to those of the workbook; a newer one for the same title and department wins. A workbook whose
 * structure is protected and that has no notes yet is left as it is: false.
 */
export async function rememberMatches(decided: readonly RememberedMatch[]): Promise<Result<boolean, AppFailure>> {
  if (decided.length === 0) return ok(true);
  const outcome = await runBatch(async (context) => {
    const registry = await readRegistry(context);
    const outline = await readSheetNames(context);
    const exists = outline.names.includes(REGISTRY_SHEET);
    if (!exists && outline.structureProtected) return false;
    const known = matchesOf(registry);
    const merged = mergeMatches(known, decided);
    if (JSON.stringify(merged) === JSON.stringify(known)) return true;
    writeNote(registrySheet(context, exists), registry, NOTE, merged);
    await context.sync();
    return true;
  });
  return outcome.ok ? ok(outcome.value) : err({ kind: 'excel', failure: outcome.error });
}

/** Older decisions in their order, replaced by newer ones for the same title and department. */
export function mergeMatches(
  known: readonly RememberedMatch[],
  decided: readonly RememberedMatch[],
): readonly RememberedMatch[] {
  return [...new Map([...known, ...decided].map((match) => [correctionKey(match), match])).values()];
}

/** Notes are data from a file: what does not look like a decision is dropped. */
export function parseMatches(note: unknown): readonly RememberedMatch[] {
  if (!Array.isArray(note)) return [];
  return note.flatMap((item: unknown): RememberedMatch[] => {
    if (typeof item !== 'object' || item === null) return [];
    const { title, department, roleId } = item as Record<string, unknown>;
    if (typeof title !== 'string' || typeof department !== 'string') return [];
    return typeof roleId === 'string' || roleId === null ? [{ title, department, roleId }] : [];
  });
}
