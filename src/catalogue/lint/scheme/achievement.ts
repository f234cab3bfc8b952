import { score } from '../../../scoring/score';
import { isSystemScored, type BandsRule, type SystemRule } from '../../../scoring/scoringRule';
import type { IndicatorFacts } from '../../types';
import type { LintInput } from '../input/lintInput';
import { appliedIndicators, type Applied } from './applied';
import type { SchemeProblem, SchemeProblems } from './schemeProblem';

const FULL = 100;
/** Where the catalogue leaves the target open, any figure shows what a rule that works on the share of it gives. */
const ANY_TARGET = 1;
/** A result this many times over its limit is nothing achieved; a quotient is then near 0 and never 0. */
const FAR_BEYOND = 10;
const NEAR_NOTHING = 10;
const STEP_OF_SCORES = 10;
/** More cases than any deduction needs. */
const MANY_OCCURRENCES = 1000;
/** Half of a goal, or twice a limit, is far from meeting it. */
const FAR_FROM_TARGET = 2;

type At = Pick<SchemeProblem, 'file' | 'subject' | 'path'>;

/** Rules under which meeting the target is not worth 100, nothing achieved is worth something, or the target does nothing. */
export function* checkAchievement(input: LintInput): SchemeProblems {
  for (const applied of appliedIndicators(input)) {
    const { indicator, file, subject, prefix } = applied;
    const { rule, id } = indicator;
    yield* checkTarget(applied);
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
    if (target !== null) yield* checkScores(indicator, rule, target, at);
  }
}

/** What the rule gives for the target, for nothing and for what lies between. */
function* checkScores(indicator: IndicatorFacts, rule: SystemRule, target: number, at: At): SchemeProblems {
  const { id } = indicator;
  const best = bestScore(rule);
  const met = scoreOf(rule, target, target);
  if (best < FULL) yield { code: 'unreachable', ...at, params: { indicator: id, score: round(best) } };
  else if (met !== null && met !== FULL) {
    const outside = rule.kind === 'bands' && met === Math.min(...rule.bands.map((band) => band.score));
    const code = outside ? 'targetOutsideBands' : 'targetNotFull';
    yield { code, ...at, params: { indicator: id, score: round(met) } };
  }
  const worst = scoreOf(rule, nothing(indicator, rule, target), target);
  const share = shareForFull(indicator, rule, target, worst);
  if (share !== null) yield { code: 'triviallyFull', ...at, params: { indicator: id, share } };
  if (worst === null || worst >= FULL) return;
  if (worst > (indicator.direction === 'lower' && rule.kind === 'ratio' ? NEAR_NOTHING : 0)) {
    yield { code: 'nothingScores', ...at, params: { indicator: id, score: round(worst) } };
  }
}

/** How little is worth 100 already, in percent of the target; null where it takes the target, or nearly. */
function shareForFull(
  { direction, unit }: IndicatorFacts,
  rule: SystemRule,
  target: number,
  worst: number | null,
): number | null {
  if (worst !== null && worst >= FULL) return 0;
  if (target <= 0 || direction === 'target' || rule.kind === 'veto') return null;
  const far = direction === 'lower' ? target * FAR_FROM_TARGET : target / FAR_FROM_TARGET;
  // A share of more than the whole does not occur.
  if (unit === 'percent' && far > 1) return null;
  const given = scoreOf(rule, far, target);
  return given !== null && given >= FULL ? round((far / target) * FULL) : null;
}

function bestScore(rule: SystemRule): number {
  if (rule.kind === 'bands') return Math.max(...rule.bands.map((band) => band.score));
  return rule.kind === 'ratio' ? rule.cap : FULL;
}

/** Shares of a whole, whose names say so: growth and attainment may pass it. */
const SHARE =
  /(?:占比|留存率|转化率|通过率|采纳率|合格率|及时率|准确率|满意率|好评率|动销率|点击率|到岗率|覆盖率|\bshare of\b|\b(?:retention|conversion|pass|approval|accuracy|coverage|click-through) rate\b)/iu;
const HOURS_OF_A_MONTH = 31 * 24;

/** Targets that nobody can reach, whatever the rule. */
function* checkTarget({ indicator, file, subject, prefix }: Applied): SchemeProblems {
  const { id, target, unit, direction, name } = indicator;
  if (target === null || direction === 'lower') return;
  const isShare = unit === 'percent' && Object.values(name).some((each) => SHARE.test(each));
  const most = { score5: 5, points: FULL, hoursPerMonth: HOURS_OF_A_MONTH }[unit as string] ?? (isShare ? 1 : Infinity);
  if (target <= most) return;
  yield { code: 'targetImpossible', file, subject, path: `${prefix}target`, params: { indicator: id, target } };
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
