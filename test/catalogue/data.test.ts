import { checkCatalogue } from '../../scripts/checkCatalogue';
import { problemLine } from '../../scripts/catalogueSentences';
import { createCatalogue } from '../../src/catalogue/catalogue';
import { loadFacts } from '../../src/catalogue/facts';
import { createMatcher } from '../../src/catalogue/match/matcher';
import { loadTexts } from '../../src/catalogue/texts';
import type { RoleAlias } from '../../src/catalogue/types';
import { describe as describeRule } from '../../src/scoring/sentences/describe';
import { score } from '../../src/scoring/score';
import { isSystemScored } from '../../src/scoring/scoringRule';
import { SOURCE_TITLES } from './sourceTitles';

const facts = loadFacts();
const FULL = 100;
const FULL_PAY = 80;
/** An ordinary post of small shops, which name no department. */
const SURE_ALONE: ReadonlySet<string> = new Set(['客服']);
/**
 * No department settles these: a person chooses. A deputy, a chairman or a member of the board does not have the general manager's
 * post, a site's planner may edit it, and who advises on skin or food may do so by trade.
 */
const ALWAYS_ASKED: ReadonlySet<string> = new Set(
  ['运营经理', '运营', '副总经理', '公司董事', '董事长'].concat(['网站策划', '美容师', '营养师']),
);

test('the bundled catalogue has no problems', () => {
  expect(checkCatalogue().problems.map(problemLine)).toEqual([]);
});

test('what the product loads is what the check reads', () => {
  const read = checkCatalogue().reading.facts;
  for (const part of ['departments', 'indicators', 'roles'] as const) {
    const written = new Map<string, string>(read[part].map((entry) => [entry.id, JSON.stringify(entry)]));
    expect(facts[part].map(({ id }) => id).sort()).toEqual([...written.keys()].sort());
    for (const entry of facts[part]) expect(JSON.stringify(entry)).toBe(written.get(entry.id));
  }
});

test.each(['zh-CN', 'zh-TW', 'en-US'] as const)('the catalogue loads in %s', async (language) => {
  const catalogue = createCatalogue(loadFacts(), await loadTexts(language), language);
  expect(catalogue.roles.size).toBe(facts.roles.length);
  expect([...catalogue.roles.values()].flatMap((role) => role.duties).length).toBeGreaterThan(facts.roles.length * 5);
});

test('all 48 roles of the sources, the 22 of today and the later ones are there', () => {
  const ids = (letter: string, first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => `${letter}${String(first + index).padStart(2, '0')}`);
  const later = [...ids('M', 23, 31), ...ids('M', 35, 47), ...ids('M', 55, 67)];
  expect(facts.roles.map(({ id }) => id).sort()).toEqual([...ids('M', 1, 22), ...later, ...ids('R', 1, 48)]);
});

test('sources are named by their numbers, or as proposals', () => {
  const known = new Set(['000', '001', '002', '003', '004', 'proposed']);
  const named = [...facts.roles, ...facts.departments].flatMap(({ id, sources }) => sources.map((one) => [id, one]));
  expect(named.filter(([, source]) => !known.has(source ?? ''))).toEqual([]);
  expect([...facts.roles, ...facts.departments].filter(({ sources }) => sources.length === 0)).toEqual([]);
});

describe('titles of the sources', () => {
  test('are 117', () => {
    expect(SOURCE_TITLES).toHaveLength(117);
  });

  const titled = SOURCE_TITLES.filter(({ title }) => title !== '');
  test.each(titled.map((one) => [one.title, one.department ?? 'any department', one.role, one] as const))(
    '%s in %s is %s',
    (_, __, role, { title, department }) => {
      expect(rolesNamed(title, department)).toEqual([role]);
    },
  );

  test('are what the matcher finds, and is sure of where the department is known', () => {
    const matcher = createMatcher(facts);
    const departments = new Map(facts.departments.map(({ id, name }) => [id, name['zh-CN']]));
    const missed = titled.filter(({ title, department, role }) => {
      const found = matcher.match({ title, department: departments.get(department ?? '') ?? '' });
      return found.roleId !== role || (found.outcome !== 'sure' && !ALWAYS_ASKED.has(title));
    });
    expect(missed).toEqual([]);
  });

  test.each(SOURCE_TITLES.filter(({ title }) => title === ''))('a post without a title is $role', ({ role }) => {
    expect(facts.roles.map(({ id }) => id)).toContain(role);
  });

  test.each(titled.filter(({ title, department }) => department !== undefined && !SURE_ALONE.has(title)))(
    '$title alone is not sure',
    ({ title, role }) => {
      const claims = facts.roles.find(({ id }) => id === role)?.aliases.filter((alias) => alias.title === title) ?? [];
      expect(claims.length).toBeGreaterThan(0);
      expect(claims.every((alias) => alias.weak === true)).toBe(true);
    },
  );

  test.each([...SURE_ALONE])('%s alone is sure, in a shop and beside other departments', (title) => {
    const matcher = createMatcher(facts);
    for (const department of ['', '综合部', '品牌部'])
      expect(matcher.match({ title, department })).toMatchObject({ outcome: 'sure', roleId: 'M55' });
  });
});

describe('rules of the library', () => {
  const scored = facts.indicators.flatMap((indicator) => {
    const { rule, target } = indicator;
    return target !== null && isSystemScored(rule) ? [{ ...indicator, rule, target }] : [];
  });
  const points = (indicator: (typeof scored)[number], actual: number): number => {
    const result = score(indicator.rule, { actual, target: indicator.target });
    if (result.kind !== 'score') throw new Error(`${indicator.id}: ${result.kind}`);
    return result.value;
  };

  test('reaching the usual target is worth 100', () => {
    expect(scored.filter((one) => points(one, one.target) !== FULL).map(({ id }) => id)).toEqual([]);
  });

  test('doing nothing is worth nothing', () => {
    const idle = scored.filter((one) => one.direction !== 'lower' && points(one, 0) > 0);
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  test('far beyond the limit never earns full pay', () => {
    const beyond = (one: (typeof scored)[number]) => (one.target === 0 ? 100 : one.target * 10);
    const careless = scored.filter((one) => one.direction === 'lower' && points(one, beyond(one)) >= FULL_PAY);
    expect(careless.map(({ id }) => id)).toEqual([]);
  });

  test('a spend slightly over plan is still normal', () => {
    const spend = scored.find(({ id }) => id === 'spend-target-completion');
    expect(spend && [0.84, 0.85, 1, 1.005, 1.05, 1.06].map((actual) => points(spend, actual))).toEqual([
      70, 100, 100, 100, 100, 70,
    ]);
  });

  test('every rule can be said in both languages', () => {
    for (const { rule, unit, target } of facts.indicators) {
      for (const language of ['zh-CN', 'en-US'] as const) {
        expect(describeRule(rule, { unit, target, language })).not.toMatch(/undefined|NaN|^$/);
      }
    }
  });
});

/** Roles whose name or alias the title is; a claim of the department comes before claims on all departments. */
function rolesNamed(title: string, department: string | undefined): readonly string[] {
  const claims = facts.roles.flatMap((role) => [
    ...(role.name['zh-CN'] === title ? [{ id: role.id, within: undefined }] : []),
    ...role.aliases.filter((alias) => alias.title === title).map(({ within }: RoleAlias) => ({ id: role.id, within })),
  ]);
  const local = claims.filter(({ within }) => department !== undefined && within?.includes(department));
  const found = local.length > 0 ? local : claims.filter(({ within }) => within === undefined);
  return [...new Set(found.map(({ id }) => id))];
}
