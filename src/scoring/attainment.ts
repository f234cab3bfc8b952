import type { ScoringRule, SystemRule, Unit } from './scoringRule';

/**
 * Whether an indicator is a rate of attainment that may as well be scored by amounts: its target is 100 %, and its rule divides
 * by the target, so that 90 of 100 pieces score as 90 % of 100 % do.
 * @param target of the catalogue
 */
export function isAttainment(rule: ScoringRule, unit: Unit, target: number | null): rule is SystemRule {
  const divides =
    (rule.kind === 'ratio' && rule.direction === 'higher') || (rule.kind === 'bands' && rule.on === 'attainment');
  return unit === 'percent' && target === 1 && divides;
}
