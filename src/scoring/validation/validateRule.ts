import { err, ok, type Result } from '../../base/result';
import { RuleReader, type RuleProblem } from './ruleReader';
import { targetNeed } from '../score';
import { isSystemScored, type ScoringRule } from '../scoringRule';
import { readBands } from './readBands';

/** Highest score a ratio may be allowed. */
const MAX_CAP = 200;

/**
 * Every reason why a rule cannot be scored; none means that `score`, `toFormula` and `describe` may be called. Takes
 * whatever a data file or a form holds. `target` is the indicator's usual target, null where only the company knows it.
 */
export function validateRule(rule: unknown, target: number | null): readonly RuleProblem[] {
  const parsed = parseRule(rule, target);
  return parsed.ok ? [] : parsed.error;
}

/** The rule, typed, or every problem with it. */
export function parseRule(input: unknown, target: number | null): Result<ScoringRule, readonly RuleProblem[]> {
  const reader = RuleReader.of(input);
  if (reader === null) return err([{ code: 'notARule', field: '', params: {} }]);
  const rule = readRule(reader);
  if (rule === null) return err(reader.problems);
  reader.refuseUnreadFields();
  checkTarget(reader, rule, target);
  return reader.problems.length > 0 ? err(reader.problems) : ok(rule);
}

function readRule(reader: RuleReader): ScoringRule | null {
  switch (reader.raw('kind')) {
    case 'ratio':
      return readRatio(reader);
    case 'deduct':
      return readDeduct(reader);
    case 'occurrence':
      return {
        kind: 'occurrence',
        points: reader.positive('points', 'pointsNotPositive', 100),
        ...readMaxDeduction(reader),
      };
    case 'bands':
      return readBands(reader);
    case 'judgement':
      return { kind: 'judgement', scale: reader.choice('scale', ['levels', 'points']) };
    case 'veto':
      return {
        kind: 'veto',
        scope: reader.choice('scope', ['item', 'card']),
        ...(reader.has('direction') ? { direction: reader.choice('direction', ['higher', 'lower']) } : {}),
      };
    default:
      reader.report('unknownKind', 'kind', { value: String(reader.raw('kind')) });
      return null;
  }
}

function readRatio(reader: RuleReader): ScoringRule {
  const direction = reader.choice('direction', ['higher', 'lower']);
  const floor = reader.within('floor', 0, 100);
  const cap = reader.within('cap', 0, MAX_CAP);
  if (cap <= floor) reader.report('capBelowFloor', 'cap', { cap, floor });
  if (!reader.has('incentives')) return { kind: 'ratio', direction, floor, cap };
  let before = { from: 0, factor: 1 };
  const incentives = reader.list('incentives').map((entry) => {
    const incentive = {
      from: entry.positive('from', 'incentiveNotPositive'),
      factor: entry.positive('factor', 'incentiveNotPositive', 10),
    };
    // A higher attainment must never score less, so factors start at 1 and do not fall.
    if (incentive.from <= before.from) entry.report('incentivesOutOfOrder', 'from', { from: incentive.from });
    if (incentive.factor < before.factor) entry.report('incentiveFalls', 'factor', { factor: incentive.factor });
    before = incentive;
    entry.refuseUnreadFields();
    return incentive;
  });
  return { kind: 'ratio', direction, floor, cap, incentives };
}

function readDeduct(reader: RuleReader): ScoringRule {
  return {
    kind: 'deduct',
    direction: reader.choice('direction', ['higher', 'lower', 'target']),
    step: reader.positive('step', 'stepNotPositive'),
    stepOf: reader.choice('stepOf', ['value', 'target']),
    points: reader.positive('points', 'pointsNotPositive', 100),
    ...readMaxDeduction(reader),
  };
}

function readMaxDeduction(reader: RuleReader): { maxDeduction?: number } {
  return reader.has('maxDeduction') ? { maxDeduction: reader.positive('maxDeduction', 'pointsNotPositive', 100) } : {};
}

/** A target that is there must fit; one that is missing is the company's to fill in. */
function checkTarget(reader: RuleReader, rule: ScoringRule, target: number | null): void {
  if (target === null || !isSystemScored(rule)) return;
  if (!Number.isFinite(target)) {
    reader.report('targetNotANumber', 'target', {});
    return;
  }
  if (targetNeed(rule) === 'positive' && target <= 0) {
    reader.report(rule.kind === 'ratio' ? 'ratioTargetZero' : 'targetNotPositive', 'target', { target });
  }
  if (rule.kind === 'occurrence' && !(Number.isInteger(target) && target >= 0)) {
    reader.report('occurrenceTargetNotACount', 'target', { target });
  }
  if (rule.kind === 'veto' && target < 0) reader.report('vetoTargetNegative', 'target', { target });
}
