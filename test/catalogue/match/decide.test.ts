import { capped, decide, nothing, ranked, toMatch, type Evidence } from '../../../src/catalogue/match/decide';
import type { AliasEntry } from '../../../src/catalogue/match/indexes/aliasIndex';
import type { DepartmentContext } from '../../../src/catalogue/match/indexes/departmentIndex';
import type { RoleCandidate } from '../../../src/catalogue/match/roleMatch';

const entry = (more: Partial<AliasEntry> = {}): AliasEntry => ({
  ...{ roleId: 'R1', department: 'D1', level: 'specialist', title: '客服', source: 'alias', within: null, weak: false },
  ...more,
});
const context = (more: Partial<DepartmentContext> = {}): DepartmentContext => ({
  ...{ ids: [], names: new Map(), stems: [], foreign: false, elsewhere: false, team: '', unplaced: false },
  ...{ headsElsewhere: new Set<string>(), allElsewhere: new Set<string>(), ...more },
});
const ALIAS: Evidence = { code: 'alias', params: {}, confidence: 0.95 };
const strength = (entries: readonly AliasEntry[], around: Partial<DepartmentContext> = {}, evidence = ALIAS) =>
  decide(entries, context(around), evidence).map(({ roleId, confidence }) => [roleId, Math.round(confidence * 100)]);
const candidate = (roleId: string, confidence: number): RoleCandidate => ({
  ...{ roleId, confidence, reason: { code: 'alias', params: { alias: roleId } } },
});

describe('how strongly a title means a role', () => {
  test('a plain entry as much as its evidence; a weak one less, and a little more in its own department', () => {
    expect(strength([entry()])).toEqual([['R1', 95]]);
    expect(strength([entry({ weak: true })])).toEqual([['R1', 60]]);
    expect(strength([entry({ weak: true })], {}, { ...ALIAS, confidence: 0.8 })).toEqual([['R1', 50]]);
    expect(strength([entry({ weak: true })], { ids: ['D1'] })).toEqual([['R1', 68]]);
    expect(strength([entry({ weak: true })], { ids: ['D2'] })).toEqual([['R1', 60]]);
    expect(strength([entry()], { ids: ['D1'] })).toEqual([['R1', 95]]);
  });

  test('an entry for some departments is sure within them, less so further up, and where none is named', () => {
    const own = entry({ within: ['D1', 'D3'] });
    expect(strength([own], { ids: ['D3'] })).toEqual([['R1', 95]]);
    expect(strength([own], { ids: ['D2', 'D1'] })).toEqual([['R1', 92]]);
    expect(strength([own], { ids: ['D2'] })).toEqual([['R1', 60]]);
    expect(strength([own])).toEqual([['R1', 95]]);
    expect(strength([own], { unplaced: true })).toEqual([['R1', 60]]);
    expect(strength([own], { foreign: true })).toEqual([['R1', 55]]);
    expect(strength([entry({ within: ['D1'], weak: true })], { ids: ['D1'] })).toEqual([['R1', 95]]);
  });

  test('another role with as good a claim makes both doubtful; a better claim does not', () => {
    expect(strength([entry(), entry({ roleId: 'R2' })])).toEqual([
      ['R1', 70],
      ['R2', 70],
    ]);
    expect(strength([entry(), entry({ title: '客服员' })])).toEqual([['R1', 95]]);
    expect(strength([entry({ department: 'D2' }), entry({ roleId: 'R2' })], { ids: ['D1'] })).toEqual([
      ['R2', 95],
      ['R1', 70],
    ]);
    expect(strength([entry({ within: ['D2'] }), entry({ roleId: 'R2' })], { ids: ['D2'] })).toEqual([
      ['R1', 95],
      ['R2', 70],
    ]);
    expect(strength([entry({ weak: true }), entry({ roleId: 'R2' })])).toEqual([
      ['R2', 95],
      ['R1', 60],
    ]);
    expect(
      strength([entry({ within: ['D1'] }), entry({ roleId: 'R2', within: ['D2'] })], { ids: ['D2', 'D1'] }),
    ).toEqual([
      ['R2', 95],
      ['R1', 70],
    ]);
  });

  test('a department of another trade, or one that speaks against it', () => {
    expect(strength([entry()], { foreign: true })).toEqual([['R1', 55]]);
    expect(strength([entry()], { foreign: true, ids: ['D1'] })).toEqual([['R1', 95]]);
    expect(strength([entry()], { allElsewhere: new Set(['D1']) })).toEqual([['R1', 70]]);
    expect(strength([entry()], { headsElsewhere: new Set(['D1']) })).toEqual([['R1', 95]]);
    expect(strength([entry({ level: 'assistant' })], { headsElsewhere: new Set(['D1']) })).toEqual([['R1', 95]]);
    expect(strength([entry({ level: 'manager' })], { headsElsewhere: new Set(['D1']) })).toEqual([['R1', 70]]);
    expect(strength([entry({ level: 'manager' })], { headsElsewhere: new Set(['D2']) })).toEqual([['R1', 95]]);
  });

  test.each([
    ['店长', '南京东路店', 70],
    ['店鋪經理', '万达广场', 70],
    ['Store Manager', 'mall', 70],
    ['店长', '天猫旗舰店', 95],
    ['店长', '京东自营店', 95],
    ['店长', 'b店', 95],
    ['Store Manager', 'ecom store', 95],
    ['Store Manager', 'e-com store', 95],
    ['Store Manager', 'store team', 95],
    ['店长', '京东路', 70],
    ['店长', '八佰店', 70],
    ['店长', '三店', 95],
    ['店长', '运营部', 95],
    ['副店长', '南京东路店', 95],
    ['店长助理', '南京东路店', 95],
    ['店长', '', 95],
  ])('%s in %j: %d', (title, department, expected) => {
    expect(strength([entry({ title })], { stems: [[department]] })).toEqual([['R1', expected]]);
  });

  test('a shop above the row’s department counts only where none is known', () => {
    const stems = [['运营部'], ['南京路']];
    expect(strength([entry({ title: '店长' })], { stems })).toEqual([['R1', 95]]);
    expect(strength([entry({ title: '店长' })], { stems, unplaced: true })).toEqual([['R1', 70]]);
  });
});

describe('the reason', () => {
  const reasonOf = (own: AliasEntry, around: Partial<DepartmentContext>, ...others: readonly AliasEntry[]) =>
    decide([own, ...others], context(around), ALIAS)[0]?.reason;

  test('is the evidence, the department that decided, or the rival', () => {
    expect(reasonOf(entry(), {})).toEqual({ code: 'alias', params: { alias: '客服' } });
    const placed = { ids: ['D1'], names: new Map([['D1', '客服部']]) };
    expect(reasonOf(entry({ within: ['D1'] }), placed)).toEqual({
      ...{ code: 'department', params: { alias: '客服', department: '客服部' } },
    });
    expect(reasonOf(entry(), placed)).toEqual({ code: 'alias', params: { alias: '客服' } });
    expect(reasonOf(entry({ within: ['D1'] }), { ids: ['D1'] })).toEqual({ code: 'alias', params: { alias: '客服' } });
    expect(reasonOf(entry(), {}, entry({ roleId: 'R2' }))).toEqual({ code: 'ambiguous', params: { alias: '客服' } });
  });

  test('what the evidence tells goes along, also where it differs by entry', () => {
    const found = decide([entry()], context(), ({ title }) => ({
      ...{ code: 'spelling', params: { typed: `${title}?` }, confidence: 0.9 },
    }));
    expect(found).toEqual([
      { roleId: 'R1', confidence: 0.9, reason: { code: 'spelling', params: { alias: '客服', typed: '客服?' } } },
    ]);
  });
});

test('candidates are ranked, each role once, by its best; equal ones by their numbers', () => {
  const all = [
    candidate('R3', 0.5),
    candidate('R1', 0.4),
    candidate('R2', 0.5),
    candidate('R1', 0.9),
    candidate('R1', 0.1),
  ];
  expect(ranked(all).map(({ roleId, confidence }) => [roleId, confidence])).toEqual([
    ['R1', 0.9],
    ['R2', 0.5],
    ['R3', 0.5],
  ]);
  expect(capped(all, 0.45).map(({ confidence }) => confidence)).toEqual([0.45, 0.4, 0.45, 0.45, 0.1]);
});

test('from 0.8 on a match is sure, from 0.35 on it is shown, five at most', () => {
  expect(toMatch([candidate('R1', 0.8)])).toMatchObject({ outcome: 'sure', roleId: 'R1', confidence: 0.8 });
  expect(toMatch([candidate('R1', 0.79)])).toMatchObject({ outcome: 'unsure', roleId: 'R1' });
  const seven = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.35].map((confidence, index) => candidate(`R${index}`, confidence));
  expect(toMatch(seven).candidates).toEqual(seven.slice(0, 5));
  expect(toMatch([candidate('R1', 0.35), candidate('R2', 0.34)]).candidates).toHaveLength(1);
  expect(toMatch([candidate('R1', 0.34)])).toEqual(nothing({ code: 'unknown', params: {} }));
  const reason = { code: 'twoPosts', params: { posts: 'a / b' } } as const;
  expect(toMatch([candidate('R1', 0.5)], reason).reason).toEqual(reason);
  expect(toMatch([], reason)).toEqual({ outcome: 'none', roleId: null, confidence: 0, reason, candidates: [] });
});
