import { score } from '../../../scoring/score';
import { isSystemScored, type BandsRule, type SystemRule } from '../../../scoring/scoringRule';
import type { IndicatorFacts } from '../../types';
import type { LintInput } from '../input/lintInput';
import { appliedIndicators } from './applied';
import type { SchemeProblems } from './schemeProblem';

const FULL = 100;
/** Where the catalogue leaves the target open, any figure shows what a rule that works on the share of it gives. */
const ANY_TARGET = 1;
/** A result this many times over its limit is nothing achieved; a quotient is then near 0 and never 0. */
const FAR_BEYOND = 10;
const NEAR_NOTHING = 10;
const STEP_OF_SCORES = 10;
/** More cases than any deduction needs. */
const MANY_OCCURRENCES = 1000;

/** Rules under which meeting the target is not worth 100, nothing achieved is worth something, or the target does nothing. */
export function* checkAchievement(input: LintInput): SchemeProblems {
  for (const { indicator, file, subject, prefix } of appliedIndicators(input)) {
    const { rule, id } = indicator;
    if (!isSystemScored(rule)) continue;
    const at = { file, subject, path: `${prefix}rule` };
    if (rule.kind === 'bands') {
      if (rule.on === 'value' && indicator.target !== 0) {
        yield { code: 'bandsIgnoreTarget', ...at, params: { indicator: id } };
      }
      for (const uneven of rule.bands.filter((band) => band.score % STEP_OF_SCORES !== 0)) {
        yield { code: 'stepsUneven', ...at, params: { indicator: id, score: uneven.score } };
      }
    }
    // Three slips in thirty are not three in three thousand; only a breach of rules is counted from the first.
    if (rule.kind === 'occurrence' && indicator.target === 0 && indicator.dimension !== 'compliance') {
      yield { code: 'countWithoutAllowance', ...at, params: { indicator: id } };
    }
    const target = sampleTarget(indicator, rule);
    if (target === null) continue;
    const met = scoreOf(rule, target, target);
    if (met !== null && met !== FULL) {
      yield { code: 'targetNotFull', ...at, params: { indicator: id, score: round(met) } };
    }
    const worst = scoreOf(rule, nothing(indicator, rule, target), target);
    if (worst !== null && worst > (indicator.direction === 'lower' && rule.kind === 'ratio' ? NEAR_NOTHING : 0)) {
      yield { code: 'nothingScores', ...at, params: { indicator: id, score: round(worst) } };
    }
  }
}

/** The target, or any figure where a company sets it and the rule does not depend on the figure's size; else null. */
function sampleTarget({ target }: IndicatorFacts, rule: SystemRule): number | null {
  if (target !== null) return target;
  if (rule.kind === 'ratio') return ANY_TARGET;
  if (rule.kind === 'bands') return rule.on === 'attainment' ? ANY_TARGET : null;
  return rule.kind === 'deduct' && rule.stepOf === 'target' ? ANY_TARGET : null;
}

/** The value of somebody who achieved nothing: none of it, or far past a limit. */
function nothing({ direction, unit }: IndicatorFacts, rule: SystemRule, target: number): number {
  if (direction !== 'lower') return 0;
  if (rule.kind === 'occurrence') return MANY_OCCURRENCES;
  // A share reaches the whole at worst; a share of a plan may pass it.
  if (unit === 'percent' && target < 1) return 1;
  return Math.max(ANY_TARGET, target) * FAR_BEYOND;
}

function scoreOf(rule: SystemRule, actual: number, target: number): number | null {
  const result = score(rule, { actual, target });
  return result.kind === 'score' ? result.value : null;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Whether a rule knows full and nothing only. */
export function isAllOrNothing(rule: IndicatorFacts['rule']): boolean {
  switch (rule.kind) {
    case 'veto':
      return true;
    case 'occurrence':
      return rule.points >= FULL;
    case 'bands':
      return hasOnlyEnds(rule);
    case 'ratio':
    case 'deduct':
    case 'judgement':
      return false;
  }
}

function hasOnlyEnds({ bands }: BandsRule): boolean {
  return bands.every((band) => band.score === 0 || band.score >= FULL);
}
