import { comparePeriods } from '../../base/period';
import { readNote, type Notes } from '../../registry/notes';
import type { Registry } from '../../registry/registry';

/** Closed periods of which cards have been removed from the workbook. */
export function archivedPeriods(registry: Pick<Registry, 'notes'>): ReadonlySet<string> {
  return new Set(readNote(registry, 'archivedPeriods'));
}

/** The note with one more period. */
export function withArchived(registry: Pick<Registry, 'notes'>, period: string): Notes['archivedPeriods'] {
  return [...new Set([...archivedPeriods(registry), period])].sort(comparePeriods);
}
