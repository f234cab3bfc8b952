import type { Mutant } from './mutants';
import type { Tried } from './tryRoom';

/** A mutant that no test can notice, because what people get is the same with it. */
export interface Equivalent {
  readonly file: string;
  /** The source line where it begins, without the blanks around it. */
  readonly at: string;
  readonly original: string;
  readonly replacement: string;
  readonly reason: string;
}

const stands = (entry: Equivalent, mutant: Mutant): boolean =>
  entry.file === mutant.file &&
  entry.at === mutant.at &&
  entry.original === mutant.original &&
  entry.replacement === mutant.replacement;

export const equivalentOf = (entries: readonly Equivalent[], mutant: Mutant): Equivalent | undefined =>
  entries.find((entry) => stands(entry, mutant));

/**
 * Entries that say nothing true any more: the code they name has changed, a test notices what they call unnoticeable, or
 * they give no reason. One sentence each.
 * @param entries those of files among `mutants`.
 */
export function staleEquivalents(
  entries: readonly Equivalent[],
  mutants: readonly Mutant[],
  tried: readonly Tried[],
): string[] {
  return entries.flatMap((entry) => {
    const place = `${entry.file}: ${entry.original} → ${entry.replacement}`;
    if (entry.reason.trim() === '') return [`${place}: no reason is given`];
    if (!mutants.some((mutant) => stands(entry, mutant))) return [`${place}: there is no such mutant any more`];
    const own = tried.filter(({ mutant }) => stands(entry, mutant));
    const isNoticed = own.length > 0 && own.every(({ outcome }) => outcome === 'killed' || outcome === 'timedOut');
    return isNoticed ? [`${place}: ${own[0]?.killedBy ?? 'a test'} notices it`] : [];
  });
}
