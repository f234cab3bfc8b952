import type { Registry } from '../../registry/registry';

/** Note of the registry: period → the day it was closed ("2026-12-01"). */
export const CLOSED_NOTE = 'closedPeriods';

/** Notes are data from a file: what does not look like a period and a day is dropped. */
export function closedPeriods(registry: Pick<Registry, 'notes'>): ReadonlyMap<string, string> {
  const note = registry.notes.get(CLOSED_NOTE);
  if (typeof note !== 'object' || note === null) return new Map();
  return new Map(
    Object.entries(note).flatMap(([period, day]): [string, string][] =>
      typeof day === 'string' ? [[period, day]] : [],
    ),
  );
}

/** The note with one more period closed. */
export function withClosed(registry: Pick<Registry, 'notes'>, period: string, day: string): Record<string, string> {
  return { ...Object.fromEntries(closedPeriods(registry)), [period]: day };
}

/** The note with a period open again. */
export function withoutClosed(registry: Pick<Registry, 'notes'>, period: string): Record<string, string> {
  return Object.fromEntries([...closedPeriods(registry)].filter(([each]) => each !== period));
}
