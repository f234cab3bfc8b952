import { comparePeriods } from '../../base/period';
import { readNote, type Notes } from '../../registry/notes';
import type { Registry } from '../../registry/registry';
import type { Rules } from '../../scorecard/settings/rules';
import { closedPeriods } from './closedPeriods';

/** The rules a period was closed under; null where nothing is known: it is open, or an earlier version closed it. */
export function rulesAtClosing(registry: Pick<Registry, 'notes'>, period: string): Rules | null {
  return readNote(registry, 'closedRules')[period] ?? null;
}

/** The note with the rules of one more period. */
export function withRules(registry: Pick<Registry, 'notes'>, period: string, rules: Rules): Notes['closedRules'] {
  return { ...readNote(registry, 'closedRules'), [period]: rules };
}

/** Periods that were closed and are open now, in order; one that an earlier version closed is not known to have been. */
export function reopenedPeriods(registry: Pick<Registry, 'notes'>): readonly string[] {
  const closed = closedPeriods(registry);
  return Object.keys(readNote(registry, 'closedRules'))
    .filter((period) => !closed.has(period))
    .sort(comparePeriods);
}
