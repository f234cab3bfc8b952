import { readNote, type Notes } from '../../registry/notes';
import type { Registry } from '../../registry/registry';
import { ruleChanges, rulesOf, type RuleChange, type Rules } from '../../scorecard/settings/rules';
import type { Settings } from '../../scorecard/settings/settings';
import { closedPeriods } from './closedPeriods';

type Noted = Pick<Registry, 'notes'>;

/** The rules that hold for the cards of an open period; null where nothing is known: an earlier version built them. */
export function rulesInForce(registry: Noted, period: string): Rules | null {
  return closedPeriods(registry).has(period) ? null : (readNote(registry, 'openRules')[period] ?? null);
}

/** The note with the rules of one more open period; null: of one less. Those of closed ones are noted elsewhere. */
export function withOpenRules(registry: Noted, period: string, rules: Rules | null): Notes['openRules'] {
  const closed = closedPeriods(registry);
  const others = Object.entries(readNote(registry, 'openRules')).filter(
    ([each]) => each !== period && !closed.has(each),
  );
  return Object.fromEntries([...others, ...(rules === null ? [] : [[period, rules] as const])]);
}

/** What somebody has changed on the settings sheet since, for cards of its period that are open. */
export function pendingChanges(registry: Noted, settings: Settings): readonly RuleChange[] {
  const before = rulesInForce(registry, settings.period);
  return before === null ? [] : ruleChanges(before, rulesOf(settings));
}
