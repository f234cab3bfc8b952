import { lintCatalogue } from '../../../src/catalogue/lint/lintCatalogue';
import type { CatalogueProblem } from '../../../src/catalogue/lint/input/problem';
import {
  aCatalogue,
  aDepartment,
  anIndicator,
  aRole,
  goodFacts,
  placesFor,
  textsFor,
  withIndicator,
  withRole,
  withRoleTexts,
  type BuiltCatalogue,
} from '../builders';
import { FAULTS } from './lintFaults';

function problemsOf({ facts, texts, where }: BuiltCatalogue): readonly CatalogueProblem[] {
  return lintCatalogue(facts, texts, where);
}

const good = goodFacts();

test('a good catalogue has no problems', () => {
  expect(problemsOf(aCatalogue())).toEqual([]);
});

test.each(Object.entries(FAULTS))('%s names the place, the entry and the value', (code, fault) => {
  const found = problemsOf(fault.catalogue).filter((problem) => problem.code === code);
  expect(found).toContainEqual(
    expect.objectContaining({
      code,
      file: fault.file,
      subject: expect.objectContaining({ id: fault.id }),
      path: fault.path,
      ...(fault.params === undefined ? {} : { params: fault.params }),
    }),
  );
});

describe('ids', () => {
  test('one id in a list twice is found although nobody says where it stands', () => {
    const facts = { ...good, departments: [...good.departments, aDepartment({ aliases: [] })] };
    const found = problemsOf(aCatalogue({ facts, where: placesFor(goodFacts()) }));
    expect(found.map(({ code }) => code)).toEqual(['duplicateId']);
  });

  test('indicator lists and texts stated twice are found by their places', () => {
    const places = placesFor(good);
    const where = {
      ...places,
      kpis: new Map([...places.kpis, ['R06', ['kpis/a.json', 'kpis/b.json']]]),
      texts: {
        ...places.texts,
        'en-US': { ...places.texts['en-US']!, indicators: new Map([['sales', ['en-US/a.json', 'en-US/b.json']]]) },
      },
    };
    expect(problemsOf(aCatalogue({ where })).map(({ code, file }) => ({ code, file }))).toEqual([
      { code: 'duplicateId', file: 'en-US/b.json' },
      { code: 'duplicateId', file: 'kpis/b.json' },
    ]);
  });
});

describe('a catalogue in one language', () => {
  test('is not asked for the other', () => {
    expect(problemsOf(aCatalogue({ texts: { 'zh-CN': textsFor(good, 'zh-CN') } }))).toEqual([]);
  });

  test('is named by cell where the caller knows cells', () => {
    const broken = withRole('R06', { department: 'D-44' });
    const where = { ...broken.where, roles: new Map([['R06', ['标准岗位!A7']]]) };
    expect(problemsOf({ ...broken, where })).toEqual([expect.objectContaining({ file: '标准岗位!A7' })]);
  });
});

describe('rules', () => {
  test.each([
    [
      'step 0',
      'cost',
      { rule: { kind: 'deduct', direction: 'lower', step: 0, stepOf: 'value', points: 5 } },
      'rule.step',
    ],
    ['bands with a gap', 'team-score', { rule: bandsTo(70) }, 'rule.bands[1].from'],
    ['bands that overlap', 'team-score', { rule: bandsTo(90) }, 'rule.bands[1].from'],
  ] as const)('%s', (_, id, change, path) => {
    const found = problemsOf(withIndicator(id, change)).filter(({ code }) => code === 'ruleCannotScore');
    expect(found).toEqual([expect.objectContaining({ path, subject: { kind: 'indicator', id } })]);
  });

  test('a role that sets its own target is checked with the library rule', () => {
    const [first, ...others] = aRole().indicators;
    const found = problemsOf(withRole('R06', { indicators: [{ ...first!, target: 0 }, ...others] }));
    expect(found).toEqual([
      expect.objectContaining({
        code: 'ruleCannotScore',
        file: 'kpis/shop.json',
        subject: { kind: 'role', id: 'R06' },
        path: 'indicators[0].target',
      }),
    ]);
  });

  test('a role that sets its own rule is checked with it', () => {
    const [first, ...others] = aRole().indicators;
    const rule = { kind: 'deduct', direction: 'higher', step: 0, stepOf: 'value', points: 5 } as const;
    const found = problemsOf(withRole('R06', { indicators: [{ ...first!, rule }, ...others] }));
    expect(found).toEqual([expect.objectContaining({ code: 'ruleCannotScore', path: 'indicators[0].rule.step' })]);
  });

  test('bands rise for more, fall for less, and peak for a target', () => {
    const bands = (...scores: readonly [number, number, number]) => ({
      rule: {
        kind: 'bands',
        on: 'value',
        bands: [
          { from: null, to: 60, score: scores[0] },
          { from: 60, to: 80, score: scores[1] },
          { from: 80, to: null, score: scores[2] },
        ],
      } as const,
    });
    const codes = (direction: 'higher' | 'lower' | 'target', scores: readonly [number, number, number]) =>
      problemsOf(withIndicator('team-score', { direction, ...bands(...scores) })).map(({ code }) => code);
    expect(codes('higher', [0, 60, 100])).toEqual([]);
    expect(codes('lower', [100, 60, 0])).toEqual([]);
    expect(codes('target', [40, 100, 40])).toEqual([]);
    expect(codes('higher', [0, 100, 60])).toEqual(['ruleAgainstDirection']);
    expect(codes('lower', [0, 60, 100])).toEqual(['ruleAgainstDirection']);
    expect(codes('target', [0, 60, 100])).toEqual(['ruleAgainstDirection']);
  });

  test.each([
    [
      'a step of one whole in percent',
      { rule: { kind: 'deduct', direction: 'lower', step: 1, stepOf: 'value', points: 5 } },
      'rule.step',
    ],
    ['growth under −100 %', { target: -1.5 }, 'target'],
  ] as const)('%s is implausible', (_, change, path) => {
    const found = problemsOf(withIndicator('cost', change));
    expect(found).toEqual([expect.objectContaining({ code: 'targetImplausible', path })]);
  });

  test('a percent band edge typed as a whole number is implausible', () => {
    const found = problemsOf(withIndicator('team-score', { unit: 'percent', target: 0.8 }));
    expect(found.map(({ path }) => path)).toEqual(['rule.bands[1].from', 'rule.bands[2].from']);
  });

  test('a count target of a half is implausible', () => {
    const found = problemsOf(withIndicator('late-reports', { target: 0.5 })).map(({ code }) => code);
    expect(found).toContain('targetImplausible');
  });
});

describe('superiors', () => {
  test('a direct report that names somebody else', () => {
    const found = problemsOf(withRole('R01', { directReports: ['R05', 'R06'] }));
    expect(found).toEqual([
      expect.objectContaining({
        code: 'reportNotMutual',
        subject: { kind: 'role', id: 'R01' },
        path: 'directReports[1]',
        params: { role: 'R06', missing: 'R01', list: 'reportsTo' },
      }),
    ]);
  });

  test('a circle is told once, whoever leads into it', () => {
    const circle = withRole('R01', { reportsTo: ['R05'], directReports: ['R05'], assessors: ['R05'] });
    const found = problemsOf(circle).filter(({ code }) => code === 'reportsToCycle');
    expect(found.map(({ params }) => 'cycle' in params && params.cycle)).toEqual(['R01 → R05 → R01']);
  });
});

test('a role without duties is told once, by their number', () => {
  const codes = problemsOf(withRoleTexts('zh-CN', { duties: [] })).map(({ code }) => code);
  expect(codes).toEqual(['listLengthsDiffer', 'dutyCount']);
});

describe('leaders', () => {
  test('a manager without a team needs no team indicator', () => {
    const lonely = withRole('R06', { level: 'manager' });
    expect(problemsOf(lonely)).toEqual([]);
  });

  test('somebody who names the manager as a superior makes a team', () => {
    const facts = goodFacts();
    const roles = facts.roles.map((role) => (role.id === 'R06' ? { ...role, level: 'supervisor' as const } : role));
    const report = aRole({
      id: 'R08',
      name: { 'zh-CN': '运营助理', 'zh-TW': '运营助理', 'en-US': 'Operations Assistant' },
      aliases: [],
      reportsTo: ['R05', 'R06'],
    });
    const withReport = roles.map((role) => (role.id === 'R05' ? { ...role, directReports: ['R06', 'R08'] } : role));
    const found = problemsOf(aCatalogue({ facts: { ...facts, roles: [...withReport, report] } }));
    expect(found).toEqual([
      expect.objectContaining({ code: 'teamIndicatorMissing', subject: { kind: 'role', id: 'R06' } }),
    ]);
  });
});

describe('titles', () => {
  test('one claim on all departments and one on some are told apart', () => {
    const told = withRole('R06', { aliases: [{ title: '老板', within: ['D-04'] }] });
    expect(problemsOf(told)).toEqual([]);
  });

  test('two weak claims on all departments are not', () => {
    const clash = withRole('R06', { aliases: [{ title: '运营', weak: true }] });
    expect(problemsOf(clash)).toEqual([
      expect.objectContaining({
        code: 'aliasClash',
        params: { title: '运营', other: 'R05', otherPath: 'aliases[0].title' },
      }),
    ]);
  });

  test('the same role may know a title in another script', () => {
    expect(problemsOf(withRole('R06', { aliases: [{ title: '企划' }, { title: '企劃' }] }))).toEqual([]);
  });
});

describe('languages', () => {
  test('a product name in brackets and an acronym stand in both', () => {
    const english = withRoleTexts('en-US', { purpose: 'Read Business Advisor (生意参谋) daily' });
    expect(problemsOf(english)).toEqual([]);
    const acronym = withRoleTexts('zh-CN', { deliverables: ['ERP'] });
    const inEnglish = withRoleTexts('en-US', { deliverables: ['ERP'] }).texts['en-US'];
    expect(problemsOf({ ...acronym, texts: { ...acronym.texts, ...(inEnglish && { 'en-US': inEnglish }) } })).toEqual(
      [],
    );
  });

  test('a sentence in brackets does not', () => {
    const english = withRoleTexts('en-US', { purpose: 'Read the data (每天读数据，按周调整)' });
    expect(problemsOf(english).map(({ code }) => code)).toEqual(['chineseInEnglish']);
  });
});

test('a library indicator nobody uses is found among used ones', () => {
  const spare = anIndicator({ id: 'spare', name: { 'zh-CN': '备用指标', 'zh-TW': '备用指标', 'en-US': 'Spare' } });
  const found = problemsOf(aCatalogue({ facts: { ...good, indicators: [...good.indicators, spare] } }));
  expect(found).toEqual([
    expect.objectContaining({ code: 'indicatorUnused', subject: { kind: 'indicator', id: 'spare' } }),
  ]);
});

function bandsTo(to: number) {
  return {
    kind: 'bands',
    on: 'value',
    bands: [
      { from: null, to, score: 0 },
      { from: 80, to: null, score: 100 },
    ],
  } as const;
}
