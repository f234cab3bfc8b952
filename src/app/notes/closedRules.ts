import { readNote, type Notes } from '../../registry/notes';
import type { Registry } from '../../registry/registry';
import type { Rules } from '../../scorecard/settings/rules';

/** The rules a period was closed under; null where nothing is known: it is open, or an earlier version closed it. */
export function rulesAtClosing(registry: Pick<Registry, 'notes'>, period: string): Rules | null {
  return readNote(registry, 'closedRules')[period] ?? null;
}

/** The note with the rules of one more period. */
export function withRules(registry: Pick<Registry, 'notes'>, period: string, rules: Rules): Notes['closedRules'] {
  return { ...readNote(registry, 'closedRules'), [period]: rules };
}
