import { roundDecimal } from '../../scoring/decimal';
import { LEVEL_POINTS } from '../../scoring/scoringRule';
import { planTrial, type TrialFigure, type TrialPerson } from './planTrial';
import type { TrialIndicator, TrialScheme } from './trialScheme';

/**
 * How people are taken to meet their targets where no figures are known: attainment of every indicator, and the share of
 * people who have it. An assumption of ours, and said to be one wherever it is shown.
 */
export const ASSUMED_SPREAD: readonly { readonly attainment: number; readonly share: number }[] = [
  { attainment: 1.1, share: 0.1 },
  { attainment: 1, share: 0.3 },
  { attainment: 0.9, share: 0.35 },
  { attainment: 0.8, share: 0.15 },
  { attainment: 0.6, share: 0.1 },
];

/** Roles and how many people have them. */
export type Roster = readonly { readonly roleId: string; readonly name: string; readonly people: number }[];

/**
 * The people of a roster, each role at each attainment of the spread. What they have `before` is what the scheme in use
 * gives for the same.
 */
export function assumedPeople(roster: Roster, inUse: TrialScheme, tried: TrialScheme): readonly TrialPerson[] {
  return roster.flatMap(({ roleId, name, people }) =>
    ASSUMED_SPREAD.map(({ attainment, share }): TrialPerson => {
      const person = {
        name: '',
        department: '',
        position: `${name} ${roundDecimal(attainment * 100, 1)}%`,
        roleId,
        count: roundDecimal(people * share, 4),
        adjustment: 0,
        before: { total: null, grade: '', coefficient: null, payable: null },
        pay: null,
      };
      const before = planTrial([{ ...person, figures: figuresAt(roleId, attainment, inUse) }], inUse).lines[0]?.after;
      return { ...person, before: before ?? person.before, figures: figuresAt(roleId, attainment, tried) };
    }),
  );
}

function figuresAt(roleId: string, attainment: number, { roles }: TrialScheme): ReadonlyMap<string, TrialFigure> {
  return new Map((roles.get(roleId) ?? []).map((indicator) => [indicator.id, figureAt(indicator, attainment)]));
}

/** Where the company sets the target, any figure stands for it. */
const ANY_TARGET = 1;
/** Cases beyond a limit for each tenth that is missing. */
const CASES_PER_TENTH = 1;

function figureAt({ rule, target }: TrialIndicator, attainment: number): TrialFigure {
  const aim = target ?? ANY_TARGET;
  const figure = { target: aim, builtTarget: target, self: '', manager: '' };
  switch (rule.kind) {
    case 'judgement': {
      const points = Math.min(100, roundDecimal(attainment * 100, 6));
      const level = LEVEL_POINTS.filter((each) => each <= points).length;
      return { ...figure, actual: '', manager: rule.scale === 'points' ? points : Math.max(1, level) };
    }
    case 'veto':
      return { ...figure, actual: aim };
    case 'occurrence': {
      const missing = Math.max(0, Math.ceil(roundDecimal((1 - attainment) * 10, 6)));
      return { ...figure, actual: aim + missing * CASES_PER_TENTH };
    }
    case 'ratio':
    case 'deduct':
      return { ...figure, actual: rule.direction === 'lower' ? beyond(aim, attainment) : aim * attainment };
    case 'bands': {
      const falls = (rule.bands[0]?.score ?? 0) > (rule.bands.at(-1)?.score ?? 0);
      return { ...figure, actual: falls ? beyond(aim, attainment) : aim * attainment };
    }
  }
}

function beyond(limit: number, attainment: number): number {
  return limit / attainment;
}
