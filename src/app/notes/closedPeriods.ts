import { comparePeriods } from '../../base/period';
import { readNote, type Notes } from '../../registry/notes';
import type { Registry } from '../../registry/registry';

/** Period → the day it was closed ("2026-12-01"). */
export function closedPeriods(registry: Pick<Registry, 'notes'>): ReadonlyMap<string, string> {
  return new Map(Object.entries(readNote(registry, 'closedPeriods')));
}

/** The latest period that has a card in the workbook, "2026-11"; null where there is none. */
export function latestPeriod({ cards }: Pick<Registry, 'cards'>): string | null {
  const periods = cards.flatMap(({ record, sheetName }) => (sheetName === null ? [] : [record.period]));
  return periods.sort(comparePeriods).at(-1) ?? null;
}

/** The note with one more period closed. */
export function withClosed(registry: Pick<Registry, 'notes'>, period: string, day: string): Notes['closedPeriods'] {
  return { ...readNote(registry, 'closedPeriods'), [period]: day };
}

/** The note with a period open again. */
export function withoutClosed(registry: Pick<Registry, 'notes'>, period: string): Notes['closedPeriods'] {
  return Object.fromEntries([...closedPeriods(registry)].filter(([each]) => each !== period));
}
