import type { Language } from '../../base/language';
import { isMonth } from '../../base/period';
import type { AssessedIndicator } from '../../catalogue/catalogue';
import type { Unit } from '../../scoring/scoringRule';
import type { OwnTargets } from './carriedTargets';

/** What adds up over a period; amounts of money among the catalogue's targets are costs of one piece. */
const ADDED_UP: readonly Unit[] = ['count', 'times'];

/**
 * Names of the indicators whose target on a card of this period is an amount for a month: it is on the card as it is, as
 * nobody knows whether a quarter is three times as much. None on cards of a month, and none of a target of 0.
 * @param own targets of the card that are not the catalogue's
 * @param ownPeriod of the card they were typed on; null: this one
 */
export function monthlyTargets(
  indicators: readonly AssessedIndicator[],
  own: OwnTargets,
  period: string,
  ownPeriod: string | null,
  language: Language,
): readonly string[] {
  if (isMonth(period)) return [];
  const isOwnMonthly = ownPeriod !== null && isMonth(ownPeriod);
  return indicators.flatMap(({ indicator, target, rule }) => {
    if (rule.kind === 'judgement' || rule.kind === 'veto') return [];
    const typed = own.targets.get(indicator.id);
    const isAmount = own.amounts.has(indicator.id) || ADDED_UP.includes(indicator.unit);
    const isMonthly = typed === undefined ? indicator.cadence === 'month' : isOwnMonthly;
    return isAmount && isMonthly && (typed ?? target ?? 0) > 0 ? [indicator.name[language]] : [];
  });
}
