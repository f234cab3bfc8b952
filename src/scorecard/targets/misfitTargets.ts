import type { Language } from '../../base/language';
import { countedDays, parsePeriod, type Period } from '../../base/period';
import type { AssessedIndicator } from '../../catalogue/catalogue';
import type { Cadence } from '../../catalogue/types';
import type { Unit } from '../../scoring/scoringRule';
import type { OwnTargets } from './carriedTargets';

/** What adds up over a period; amounts of money among the catalogue's targets are costs of one piece. */
const ADDED_UP: readonly Unit[] = ['count', 'times'];

/** Rhythms of the catalogue that are periods: a target of the others is a mean. */
const PERIODS: readonly (Cadence | Period['kind'])[] = ['month', 'quarter', 'half', 'year'];

/** Names of indicators on a card whose target is an amount for a period of another length. */
export interface MisfitTargets {
  /** For a month. */
  readonly monthly: readonly string[];
  /** For a quarter, half-year or year, or for days of HR's own. */
  readonly others: readonly string[];
}

/**
 * Names of the indicators whose target on a card of this period is an amount for another one: it is on the card as it is, as
 * nobody knows whether a quarter is three times as much. None of a target of 0.
 * @param own targets of the card that are not the catalogue's
 * @param ownPeriod of the card they were typed on; null: this one
 */
export function misfitTargets(
  indicators: readonly AssessedIndicator[],
  own: OwnTargets,
  period: string,
  ownPeriod: string | null,
  language: Language,
): MisfitTargets {
  const card = parsePeriod(period);
  const typedFor = parsePeriod(ownPeriod ?? period);
  const misfits = indicators.flatMap(({ indicator, target, rule }) => {
    if (rule.kind === 'judgement' || rule.kind === 'veto') return [];
    const typed = own.targets.get(indicator.id);
    const isAmount = own.amounts.has(indicator.id) || ADDED_UP.includes(indicator.unit);
    if (!isAmount || (typed ?? target ?? 0) <= 0 || card === null) return [];
    const meant = typed === undefined ? indicator.cadence : typedFor?.kind;
    const isSame =
      typed === undefined
        ? meant === card.kind || !PERIODS.includes(indicator.cadence)
        : typedFor === null || isAsLong(typedFor, card);
    return isSame ? [] : [{ name: indicator.name[language], isMonthly: meant === 'month' }];
  });
  const named = (wanted: boolean): string[] =>
    misfits.flatMap((each) => (each.isMonthly === wanted ? [each.name] : []));
  return { monthly: named(true), others: named(false) };
}

/** Two of one kind of the calendar are; ranges by their days. */
function isAsLong(one: Period, other: Period): boolean {
  return one.kind === other.kind && (one.kind !== 'range' || countedDays(one) === countedDays(other));
}
