import { readNote, type Notes } from '../../registry/notes';
import type { Registry } from '../../registry/registry';

/** Period → the day it was closed ("2026-12-01"). */
export function closedPeriods(registry: Pick<Registry, 'notes'>): ReadonlyMap<string, string> {
  return new Map(Object.entries(readNote(registry, 'closedPeriods')));
}

/** The note with one more period closed. */
export function withClosed(registry: Pick<Registry, 'notes'>, period: string, day: string): Notes['closedPeriods'] {
  return { ...readNote(registry, 'closedPeriods'), [period]: day };
}

/** The note with a period open again. */
export function withoutClosed(registry: Pick<Registry, 'notes'>, period: string): Notes['closedPeriods'] {
  return Object.fromEntries([...closedPeriods(registry)].filter(([each]) => each !== period));
}
