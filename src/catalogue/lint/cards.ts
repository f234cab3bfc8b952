import type { Level, RoleFacts } from '../types';
import type { Problems } from './input/problem';
import { factsPlace, firstPlace, roleSubject, type LintInput } from './input/lintInput';

const MIN_INDICATORS = 4;
const MAX_INDICATORS = 7;
const FULL_WEIGHT = 100;
/** Percent points: what adding decimal weights may leave over. */
const WEIGHT_NOISE = 1e-6;

const LEADING: ReadonlySet<Level> = new Set(['supervisor', 'manager', 'director']);

/** The indicators on each role's card, and library indicators on nobody's. */
export function* checkCards(input: LintInput): Problems {
  const { facts, where } = input;
  const library = new Map(facts.indicators.map((indicator) => [indicator.id, indicator]));
  const leaders = leadersOf(facts.roles);
  for (const role of facts.roles) {
    const subject = roleSubject(role.id);
    const at = { file: firstPlace(where.kpis, role.id) || factsPlace(where, subject), subject };
    yield* checkIndicators(role, library, at);
    yield* checkWeights(role, at);
    const managesTeam = role.indicators.some(({ indicator }) => library.get(indicator)?.dimension === 'team');
    if (leaders.has(role.id) && !managesTeam) {
      yield { code: 'teamIndicatorMissing', ...at, path: 'indicators', params: { level: role.level } };
    }
  }
  const used = new Set(facts.roles.flatMap((role) => role.indicators.map(({ indicator }) => indicator)));
  for (const { id, dimension } of facts.indicators) {
    // Behaviours are offered to companies; no role of the catalogue is measured by them.
    if (used.has(id) || dimension === 'behaviour') continue;
    const subject = { kind: 'indicator', id } as const;
    yield { code: 'indicatorUnused', file: factsPlace(where, subject), subject, path: '', params: {} };
  }
}

/** Roles of a leading level whom somebody reports to: a product manager without a team has no team to be measured by. */
function leadersOf(roles: readonly RoleFacts[]): ReadonlySet<string> {
  const superiors = new Set(roles.flatMap((role) => role.reportsTo));
  const leads = (role: RoleFacts) => role.directReports.length > 0 || superiors.has(role.id);
  return new Set(roles.filter((role) => LEADING.has(role.level) && leads(role)).map((role) => role.id));
}

type At = { readonly file: string; readonly subject: ReturnType<typeof roleSubject> };

function* checkIndicators(role: RoleFacts, library: ReadonlyMap<string, unknown>, at: At): Problems {
  const count = role.indicators.length;
  if (count < MIN_INDICATORS || count > MAX_INDICATORS) {
    const params = { count, min: MIN_INDICATORS, max: MAX_INDICATORS };
    yield { code: 'indicatorCount', ...at, path: 'indicators', params };
  }
  const seen = new Set<string>();
  for (const [index, { indicator }] of role.indicators.entries()) {
    const path = `indicators[${index}].indicator`;
    if (!library.has(indicator)) yield { code: 'indicatorUnknown', ...at, path, params: { indicator } };
    if (seen.has(indicator)) yield { code: 'indicatorTwice', ...at, path, params: { indicator } };
    seen.add(indicator);
  }
}

function* checkWeights(role: RoleFacts, at: At): Problems {
  for (const [index, { indicator, weight }] of role.indicators.entries()) {
    if (weight > 0 && weight <= FULL_WEIGHT) continue;
    yield { code: 'weightNotPositive', ...at, path: `indicators[${index}].weight`, params: { indicator, weight } };
  }
  if (role.indicators.length === 0) return;
  const sum = role.indicators.reduce((total, { weight }) => total + weight, 0);
  if (!(Math.abs(sum - FULL_WEIGHT) < WEIGHT_NOISE)) {
    yield { code: 'weightsNot100', ...at, path: 'indicators', params: { sum } };
  }
}
