import type { Registry } from '../../registry/registry';

/** Note of the registry: closed periods of which cards have been removed from the workbook. */
export const ARCHIVED_NOTE = 'archivedPeriods';

/** Notes are data from a file: what does not look like a period is dropped. */
export function archivedPeriods(registry: Pick<Registry, 'notes'>): ReadonlySet<string> {
  const note = registry.notes.get(ARCHIVED_NOTE);
  return new Set(Array.isArray(note) ? note.filter((each): each is string => typeof each === 'string') : []);
}

/** The note with one more period. */
export function withArchived(registry: Pick<Registry, 'notes'>, period: string): readonly string[] {
  return [...new Set([...archivedPeriods(registry), period])].sort();
}
