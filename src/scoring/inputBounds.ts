import { LEVEL_POINTS, type ScoringRule, type Unit } from './scoringRule';
import { ratingScale, type Rater } from './raters';

/** What a cell accepts, as data for a data validation; both ends included, null: no limit. */
export interface InputBounds {
  readonly type: 'decimal' | 'whole';
  readonly min: number | null;
  readonly max: number | null;
}

/** A percent typed without its sign (95 for 95 %) must be refused, an attainment of 350 % must not. */
const PERCENT_LIMIT = 10;
const SCORE5_MAX = 5;

/**
 * What the 实际完成 cell accepts. Counts of occurrences are whole; other counts may be averages (picks per head). Rates
 * and money may be negative (growth, profit). Null for a judged indicator, which has no actual.
 */
export function actualValidation(rule: ScoringRule, unit: Unit): InputBounds | null {
  if (rule.kind === 'judgement') return null;
  const counted = unit === 'count' || unit === 'times';
  if (rule.kind === 'occurrence' || (rule.kind === 'veto' && counted)) return { type: 'whole', min: 0, max: null };
  return unitValidation(unit);
}

/** What the 目标值 cell accepts: never less than the rule can work with. */
export function targetValidation(rule: ScoringRule, unit: Unit): InputBounds {
  if (rule.kind === 'occurrence') return { type: 'whole', min: 0, max: null };
  return unitValidation(unit);
}

/** What the 自评 and 上级评分 cells accept: levels 1–5, or points up to what the rule can give. */
export function ratingValidation(rule: ScoringRule, rater?: Rater): InputBounds {
  const scale = ratingScale(rule, rater);
  if (scale.kind === 'points') return { type: 'decimal', min: 0, max: scale.max };
  return { type: scale.kind === 'levels' ? 'whole' : 'decimal', min: 1, max: LEVEL_POINTS.length };
}

function unitValidation(unit: Unit): InputBounds {
  switch (unit) {
    case 'percent':
      return { type: 'decimal', min: -PERCENT_LIMIT, max: PERCENT_LIMIT };
    case 'yuan':
      return { type: 'decimal', min: null, max: null };
    case 'score5':
      return { type: 'decimal', min: 0, max: SCORE5_MAX };
    case 'ratio':
    case 'count':
    case 'times':
    case 'points':
    case 'days':
    case 'hours':
    case 'minutes':
    case 'seconds':
    case 'hoursPerMonth':
      return { type: 'decimal', min: 0, max: null };
  }
}
