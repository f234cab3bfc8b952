import { ok, type Result } from '../../base/result';
import { correctionKey, type RememberedMatch } from '../../catalogue/match/corrections';
import { readRegistry } from '../../excel/registry';
import { readNote } from '../../registry/notes';
import { type Registry } from '../../registry/registry';
import { runStep } from '../../excel/runStep';
import type { AppFailure } from '../failure';
import { keepNote } from '../notes/keepNote';

/** What people decided for titles of this workbook, kept in the workbook itself. */
export async function readRememberedMatches(): Promise<Result<readonly RememberedMatch[], AppFailure>> {
  return runStep(async (workbook) => ok(matchesOf(await readRegistry(workbook))));
}

/** The decisions as read with the registry. */
export function matchesOf(registry: Pick<Registry, 'notes'>): readonly RememberedMatch[] {
  return readNote(registry, 'matches');
}

/**
 * Adds decisions to those of the workbook; a newer one for the same title and department wins. A workbook whose
 * structure is protected and that has no notes yet is left as it is: false.
 */
export async function rememberMatches(decided: readonly RememberedMatch[]): Promise<Result<boolean, AppFailure>> {
  if (decided.length === 0) return ok(true);
  return keepNote('matches', (registry) => {
    const before = matchesOf(registry);
    return { before, after: mergeMatches(before, decided) };
  });
}

/** Older decisions in their order, replaced by newer ones for the same title and department. */
export function mergeMatches(
  known: readonly RememberedMatch[],
  decided: readonly RememberedMatch[],
): readonly RememberedMatch[] {
  return [...new Map([...known, ...decided].map((match) => [correctionKey(match), match])).values()];
}
