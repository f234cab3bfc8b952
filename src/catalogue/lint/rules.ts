import { validateRule } from '../../scoring/validation/validateRule';
import type { Direction, ScoringRule } from '../../scoring/scoringRule';
import { canFollow } from '../teamFigure';
import type { IndicatorFacts } from '../types';
import type { CatalogueSubject, Problems } from './input/problem';
import { implausibleNumbers } from './plausible';
import { factsPlace, firstPlace, roleSubject, type LintInput } from './input/lintInput';

/** Rules and targets: those of the library, and those a role sets in their place. */
export function* checkRules({ facts, where }: LintInput): Problems {
  const library = new Map(facts.indicators.map((indicator) => [indicator.id, indicator]));
  for (const indicator of facts.indicators) {
    const subject = { kind: 'indicator', id: indicator.id } as const;
    const file = factsPlace(where, subject);
    yield* checkRule(indicator, { file, subject, prefix: '' });
    const { id, team } = indicator;
    if (team !== undefined && !canFollow(indicator, team)) {
      yield { code: 'teamFigureUnfit', file, subject, path: 'team', params: { indicator: id, team } };
    }
  }
  for (const role of facts.roles) {
    const subject = roleSubject(role.id);
    const file = firstPlace(where.kpis, role.id) || factsPlace(where, subject);
    for (const [index, { indicator: id, target, rule }] of role.indicators.entries()) {
      const indicator = library.get(id);
      if (indicator === undefined || (target === undefined && rule === undefined)) continue;
      const applied = {
        ...indicator,
        target: target === undefined ? indicator.target : target,
        rule: rule ?? indicator.rule,
      };
      yield* checkRule(applied, { file, subject, prefix: `indicators[${index}].` });
    }
  }
}

interface At {
  readonly file: string;
  readonly subject: CatalogueSubject;
  /** Of the path, up to the value that holds target and rule. */
  readonly prefix: string;
}

function* checkRule(indicator: IndicatorFacts, { file, subject, prefix }: At): Problems {
  const { rule, target, direction } = indicator;
  const at = (path: string) => ({ file, subject, path: `${prefix}${path}` });
  const { id } = indicator;
  const unusable = validateRule(rule, target);
  for (const { code, field, params } of unusable) {
    const path = field === 'target' ? 'target' : field === '' ? 'rule' : `rule.${field}`;
    yield { code: 'ruleCannotScore', ...at(path), params: { indicator: id, ...params, problem: code } };
  }
  if (unusable.length === 0 && !rewards(rule, direction)) {
    yield { code: 'ruleAgainstDirection', ...at('rule'), params: { indicator: id, kind: rule.kind, direction } };
  }
  for (const { path, value } of implausibleNumbers(indicator)) {
    yield { code: 'targetImplausible', ...at(path), params: { indicator: id, value, unit: indicator.unit } };
  }
}

/** Whether a rule gives its better scores on the side the indicator calls better. */
function rewards(rule: ScoringRule, direction: Direction): boolean {
  switch (rule.kind) {
    case 'ratio':
    case 'deduct':
      return rule.direction === direction;
    case 'occurrence':
      return direction === 'lower';
    case 'veto':
      return (rule.direction ?? 'lower') === direction;
    case 'judgement':
      return direction === 'higher';
    case 'bands':
      return bandsReward(
        rule.bands.map((band) => band.score),
        direction,
      );
  }
}

/** Scores from low to high values: rising, falling, or with the best away from both ends. */
function bandsReward(scores: readonly number[], direction: Direction): boolean {
  const rises = scores.every((score, index) => index === 0 || score >= (scores[index - 1] ?? score));
  const falls = scores.every((score, index) => index === 0 || score <= (scores[index - 1] ?? score));
  if (direction === 'higher') return rises && !falls;
  if (direction === 'lower') return falls && !rises;
  return !rises && !falls;
}
