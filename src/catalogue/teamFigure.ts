import type { IndicatorFacts, TeamFigure } from './types';

/** Whether a figure of this kind can stand where the indicator's actual value does. */
export function canFollow(
  { unit, direction, rule }: Pick<IndicatorFacts, 'unit' | 'direction' | 'rule'>,
  team: TeamFigure,
): boolean {
  if (rule.kind === 'judgement') return false;
  if (team === 'mean') return true;
  const isShare = unit === 'percent' && direction === 'higher';
  if (team === 'targetsMet') return isShare;
  return isShare && (rule.kind === 'ratio' || (rule.kind === 'bands' && rule.on === 'attainment'));
}
