import { byLanguage } from '../base/language';
import type { Direction, ScoringRule, Unit } from '../scoring/scoringRule';
import { UNITS } from '../scoring/units';
import { parseRule } from '../scoring/validation/validateRule';
import type { IndicatorFacts, IndicatorTexts } from './types';

type Indicator = IndicatorFacts & IndicatorTexts;

/** A goal that a company wrote together with a rule of its own, as it is scored. */
interface OwnGoal {
  /** As it stands on the card, in whatever language. */
  readonly name: string;
  readonly unit: Unit;
  /** In the unit; null: typed on the card. */
  readonly target: number | null;
  readonly rule: ScoringRule;
}

const OWN_ID = 'own-goal:';

/**
 * Id of such a goal on a card. It says all of the goal that scoring needs, so that whoever finds a line by its id finds the rule:
 * nothing else has to keep it.
 */
export function ownGoalId({ name, unit, target, rule }: OwnGoal): string {
  return `${OWN_ID}${JSON.stringify([name, unit, target, rule])}`;
}

/** Such a goal as an indicator. @param definition what counts as reached */
export function ownGoalIndicator(goal: OwnGoal, definition = ''): Indicator {
  const { name, unit, target, rule } = goal;
  return {
    id: ownGoalId(goal),
    name: byLanguage(() => name),
    dimension: 'result',
    unit,
    direction: betterSide(rule),
    cadence: 'event',
    target,
    rule,
    origin: 'sourced',
    targetOrigin: 'sourced',
    definition,
    formula: '',
    dataSource: '',
  };
}

/** The indicator that an id says; undefined where it is no such goal's, or damaged. */
function ownGoalOf(id: string): Indicator | undefined {
  if (!id.startsWith(OWN_ID)) return undefined;
  const parts = parsed(id.slice(OWN_ID.length));
  if (!Array.isArray(parts)) return undefined;
  const [name, unit, target, draft] = parts as readonly unknown[];
  if (typeof name !== 'string' || !isUnit(unit) || !isTarget(target)) return undefined;
  const rule = parseRule(draft, target);
  return rule.ok ? ownGoalIndicator({ name, unit, target, rule: rule.value }) : undefined;
}

/** The library of indicators, which knows a company's own goals besides, by their ids; those it lists are its own. */
export class IndicatorLibrary extends Map<string, Indicator> {
  override get(id: string): Indicator | undefined {
    return super.get(id) ?? ownGoalOf(id);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isTarget = (target: unknown): target is number | null =>
  target === null || (typeof target === 'number' && Number.isFinite(target));

const isUnit = (unit: unknown): unit is Unit => typeof unit === 'string' && Object.hasOwn(UNITS, unit);

/** Bands that are best in the middle aim at the target. */
function betterSide(rule: ScoringRule): Direction {
  switch (rule.kind) {
    case 'ratio':
    case 'deduct':
      return rule.direction;
    case 'occurrence':
      return 'lower';
    case 'veto':
      return rule.direction ?? 'lower';
    case 'judgement':
      return 'higher';
    case 'bands': {
      const scores = rule.bands.map(({ score }) => score);
      const [first = 0, last = 0] = [scores[0], scores.at(-1)];
      if (Math.max(...scores) > Math.max(first, last)) return 'target';
      return first > last ? 'lower' : 'higher';
    }
  }
}
