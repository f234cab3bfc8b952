import type { SchemeProblem } from '../../../../src/catalogue/lint/scheme/schemeProblem';
import { lintScheme } from '../../../../src/catalogue/lint/scheme/lintScheme';
import type {
  CatalogueTexts,
  IndicatorFacts,
  IndicatorTexts,
  RoleFacts,
  RoleTexts,
} from '../../../../src/catalogue/types';
import type { WrittenLanguage } from '../../../../src/base/language';
import type { ScoringRule } from '../../../../src/scoring/scoringRule';
import {
  aCatalogue,
  goodFacts,
  indicatorTexts,
  placesFor,
  roleTexts,
  textsFor,
  type BuiltCatalogue,
} from '../../builders';

const FAULT: Readonly<Record<WrittenLanguage, IndicatorTexts>> = {
  'zh-CN': { ...indicatorTexts('zh-CN'), definition: '填写因本人责任并经核实的严重违规次数' },
  'en-US': { ...indicatorTexts('en-US'), definition: "Serious violations through the employee's own, verified fault" },
};

const BOARD: Readonly<Record<WrittenLanguage, string>> = { 'zh-CN': '董事会', 'en-US': 'The board' };

type Texts = Partial<Record<WrittenLanguage, Readonly<Record<string, Partial<IndicatorTexts>>>>>;

/** The good catalogue, its counts with an allowance, its team led by results, its veto with a fault; then as given. */
function scheme(given: {
  readonly indicators?: Readonly<Record<string, Partial<IndicatorFacts>>>;
  readonly cards?: Readonly<Record<string, RoleFacts['indicators']>>;
  readonly texts?: Texts;
  /** Of 运营专员 (R06). */
  readonly role?: Partial<RoleFacts>;
  readonly roleTexts?: Partial<RoleTexts>;
  /** Nobody outside the company assesses its head. */
  readonly noBoard?: true;
}): BuiltCatalogue {
  const good = goodFacts();
  const sound: Readonly<Record<string, Partial<IndicatorFacts>>> = {
    'late-reports': { target: 1 },
    'team-score': {
      name: { 'zh-CN': '团队目标达成率', 'zh-TW': '团队目标达成率', 'en-US': 'Team goal attainment' },
      unit: 'percent',
      target: 1,
      rule: bands('attainment', [0.8, 60], [1, 100]),
    },
  };
  const facts = {
    ...good,
    indicators: good.indicators.map((one) => ({ ...one, ...sound[one.id], ...given.indicators?.[one.id] })),
    roles: good.roles.map((role) => ({
      ...role,
      ...(role.id === 'R06' ? given.role : {}),
      indicators: given.cards?.[role.id] ?? role.indicators,
    })),
  };
  const roleWords = (language: WrittenLanguage): CatalogueTexts['roles'] => ({
    ...textsFor(facts, language).roles,
    R01: roleTexts(language, given.noBoard ? {} : { outsideAssessor: BOARD[language] }),
    R06: roleTexts(language, language === 'zh-CN' ? given.roleTexts : {}),
  });
  const inLanguage = (language: WrittenLanguage) => {
    const texts = textsFor(facts, language);
    const own = Object.entries({ violation: FAULT[language], ...given.texts?.[language] });
    const changed = own.map(([id, text]) => [id, { ...indicatorTexts(language), ...text }] as const);
    const indicators = { ...texts.indicators, ...Object.fromEntries(changed) };
    return { ...texts, indicators, roles: roleWords(language) };
  };
  const texts = { 'zh-CN': inLanguage('zh-CN'), 'en-US': inLanguage('en-US') };
  return aCatalogue({ facts, texts, where: placesFor(facts) });
}

function bands(on: 'value' | 'attainment', ...edges: readonly (readonly [number, number])[]): ScoringRule {
  const starts = [{ from: null, score: 0 }, ...edges.map(([from, score]) => ({ from, score }))];
  return {
    kind: 'bands',
    on,
    bands: starts.map((band, index) => ({ ...band, to: starts[index + 1]?.from ?? null })),
  };
}

function problemsOf({ facts, texts, where }: BuiltCatalogue): readonly SchemeProblem[] {
  return lintScheme(facts, texts, where);
}

function sales(change: Partial<IndicatorFacts>): BuiltCatalogue {
  return scheme({ indicators: { sales: change } });
}

function named(zh: string, en: string): Pick<IndicatorFacts, 'name'> {
  return { name: { 'zh-CN': zh, 'zh-TW': zh, 'en-US': en } };
}

interface Seeded {
  readonly code: SchemeProblem['code'];
  readonly catalogue: BuiltCatalogue;
  readonly id: string;
  readonly path: string;
  readonly params: SchemeProblem['params'];
}

const SEEDED: readonly (readonly [string, Seeded])[] = [
  [
    'meeting the target is worth 85',
    {
      code: 'targetNotFull',
      catalogue: sales({
        rule: {
          kind: 'bands',
          on: 'attainment',
          bands: [
            { from: null, to: 1, score: 0 },
            { from: 1, to: 1.2, score: 80 },
            { from: 1.2, to: null, score: 100 },
          ],
        },
      }),
      id: 'sales',
      path: 'rule',
      params: { indicator: 'sales', score: 80 },
    },
  ],
  [
    'none of the range sold is worth 52',
    {
      code: 'nothingScores',
      catalogue: sales({
        target: 0.6,
        rule: { kind: 'deduct', direction: 'higher', step: 0.05, stepOf: 'value', points: 4 },
      }),
      id: 'sales',
      path: 'rule',
      params: { indicator: 'sales', score: 52 },
    },
  ],
  [
    'a floor',
    {
      code: 'nothingScores',
      catalogue: sales({ rule: { kind: 'ratio', direction: 'higher', floor: 30, cap: 120 } }),
      id: 'sales',
      path: 'rule',
      params: { indicator: 'sales', score: 30 },
    },
  ],
  [
    'ten times the limit costs half',
    {
      code: 'nothingScores',
      catalogue: scheme({
        indicators: {
          cost: {
            target: null,
            rule: {
              kind: 'bands',
              on: 'attainment',
              bands: [
                { from: null, to: 1, score: 100 },
                { from: 1, to: null, score: 30 },
              ],
            },
          },
        },
      }),
      id: 'cost',
      path: 'rule',
      params: { indicator: 'cost', score: 30 },
    },
  ],
  [
    'a deduction that stops',
    {
      code: 'nothingScores',
      catalogue: scheme({
        indicators: { 'late-reports': { rule: { kind: 'occurrence', points: 5, maxDeduction: 20 } } },
      }),
      id: 'late-reports',
      path: 'rule',
      params: { indicator: 'late-reports', score: 80 },
    },
  ],
  [
    'bands beside a target',
    {
      code: 'bandsIgnoreTarget',
      catalogue: sales({ rule: bands('value', [0.8, 60], [1, 100]) }),
      id: 'sales',
      path: 'rule',
      params: { indicator: 'sales' },
    },
  ],
  [
    'steps of sixths',
    {
      code: 'stepsUneven',
      catalogue: sales({ rule: bands('attainment', [0.9, 83], [1, 100]) }),
      id: 'sales',
      path: 'rule',
      params: { indicator: 'sales', score: 83 },
    },
  ],
  [
    'a count from the first case',
    {
      code: 'countWithoutAllowance',
      catalogue: scheme({ indicators: { 'late-reports': { target: 0 } } }),
      id: 'late-reports',
      path: 'rule',
      params: { indicator: 'late-reports' },
    },
  ],
  [
    'growth over last month',
    {
      code: 'movingBase',
      catalogue: scheme({ texts: { 'zh-CN': { sales: { definition: '搜索访客比上月增长的幅度' } } } }),
      id: 'sales',
      path: 'definition',
      params: { indicator: 'sales', language: 'zh-CN' },
    },
  ],
  [
    'a target above the last quarter',
    {
      code: 'movingBase',
      catalogue: scheme({
        texts: {
          'en-US': { sales: { definition: 'Set the target 5% below last quarter and above the previous quarter' } },
        },
      }),
      id: 'sales',
      path: 'definition',
      params: { indicator: 'sales', language: 'en-US' },
    },
  ],
  [
    'an adoption rate of one suggestion',
    {
      code: 'rateWithoutMinimum',
      catalogue: sales(named('建议采纳率', 'Suggestion adoption rate')),
      id: 'sales',
      path: 'definition',
      params: { indicator: 'sales', language: 'zh-CN' },
    },
  ],
  [
    "a veto for anybody's fault",
    {
      code: 'vetoWithoutFault',
      catalogue: scheme({ texts: { 'zh-CN': { violation: { definition: '店铺被平台判定为严重违规的次数' } } } }),
      id: 'violation',
      path: 'definition',
      params: { indicator: 'violation', language: 'zh-CN' },
    },
  ],
  [
    'a veto set by a role only',
    {
      code: 'vetoWithoutFault',
      catalogue: scheme({
        cards: {
          R06: [
            { indicator: 'sales', weight: 40 },
            { indicator: 'cost', weight: 40 },
            { indicator: 'late-reports', weight: 20, rule: { kind: 'veto', scope: 'item' } },
          ],
        },
      }),
      id: 'late-reports',
      path: 'definition',
      params: { indicator: 'late-reports', language: 'en-US' },
    },
  ],
  [
    'the marks one gives',
    {
      code: 'rewardsLeniency',
      catalogue: sales(named('下属平均绩效分', 'Team results')),
      id: 'sales',
      path: 'name.zh-CN',
      params: { indicator: 'sales', language: 'zh-CN' },
    },
  ],
  [
    'a line of 45',
    {
      code: 'weightOutside',
      catalogue: card([45, 30, 15, 10]),
      id: 'R06',
      path: 'indicators[0].weight',
      params: { indicator: 'sales', weight: 45, min: 5, max: 40 },
    },
  ],
  [
    'a line of 4',
    {
      code: 'weightOutside',
      catalogue: card([40, 36, 20, 4]),
      id: 'R06',
      path: 'indicators[3].weight',
      params: { indicator: 'violation', weight: 4, min: 5, max: 40 },
    },
  ],
  [
    'a quarter of the card on one event',
    {
      code: 'allOrNothing',
      catalogue: card([35, 30, 10, 25]),
      id: 'R06',
      path: 'indicators',
      params: { weight: 25, max: 20 },
    },
  ],
  [
    'sales twice',
    {
      code: 'countedTwice',
      catalogue: scheme({ indicators: { cost: named('活动销售额达成率', 'Event sales attainment') } }),
      id: 'R06',
      path: 'indicators[1].indicator',
      params: { indicator: 'cost', other: 'sales' },
    },
  ],
  [
    'attendance beside its pay',
    {
      code: 'attendanceCounted',
      catalogue: scheme({ indicators: { 'late-reports': named('出勤异常次数', 'Attendance lapses') } }),
      id: 'R06',
      path: 'indicators[2].indicator',
      params: { indicator: 'late-reports' },
    },
  ],
  [
    'most stay five minutes, a minute on average',
    {
      code: 'impossiblePair',
      catalogue: scheme({
        indicators: {
          sales: { ...named('5分钟留存率', 'Stayed 5 minutes'), target: 0.6 },
          cost: {
            ...named('观众平均停留时长', 'Mean stay'),
            unit: 'seconds',
            direction: 'higher',
            target: 60,
            rule: { kind: 'ratio', direction: 'higher', floor: 0, cap: 120 },
          },
        },
      }),
      id: 'R06',
      path: 'indicators[0].indicator',
      params: { indicator: 'sales', other: 'cost', seconds: 60, least: 180 },
    },
  ],
  [
    'half of the target is full',
    {
      code: 'triviallyFull',
      catalogue: sales({ rule: bands('attainment', [0.3, 60], [0.5, 100]) }),
      id: 'sales',
      path: 'rule',
      params: { indicator: 'sales', share: 50 },
    },
  ],
  [
    'twice the limit is full',
    {
      code: 'triviallyFull',
      catalogue: scheme({
        indicators: {
          cost: {
            target: 0.2,
            rule: {
              kind: 'bands',
              on: 'attainment',
              bands: [
                { from: null, to: 2.5, score: 100 },
                { from: 2.5, to: null, score: 0 },
              ],
            },
          },
        },
      }),
      id: 'cost',
      path: 'rule',
      params: { indicator: 'cost', share: 200 },
    },
  ],
  [
    'nothing achieved is full',
    {
      code: 'triviallyFull',
      catalogue: sales({ rule: { kind: 'ratio', direction: 'higher', floor: 100, cap: 120 } }),
      id: 'sales',
      path: 'rule',
      params: { indicator: 'sales', share: 0 },
    },
  ],
  [
    'a best band of 80',
    {
      code: 'unreachable',
      catalogue: sales({ rule: bands('attainment', [0.8, 60], [1, 80]) }),
      id: 'sales',
      path: 'rule',
      params: { indicator: 'sales', score: 80 },
    },
  ],
  [
    'a share of more than all',
    {
      code: 'targetImpossible',
      catalogue: sales({ ...named('订单准确率', 'Order accuracy rate'), target: 1.2 }),
      id: 'sales',
      path: 'target',
      params: { indicator: 'sales', target: 1.2 },
    },
  ],
  [
    'six of five points, set by a role',
    {
      code: 'targetImpossible',
      catalogue: scheme({
        indicators: { sales: { unit: 'score5', target: 4.8 } },
        cards: {
          R06: [
            { indicator: 'sales', weight: 40, target: 6 },
            { indicator: 'cost', weight: 40 },
            { indicator: 'late-reports', weight: 20 },
          ],
        },
      }),
      id: 'R06',
      path: 'indicators[0].target',
      params: { indicator: 'sales', target: 6 },
    },
  ],
  [
    'a target in the worst band',
    {
      code: 'targetOutsideBands',
      catalogue: sales({ target: 0.9, rule: bands('value', [60, 60], [90, 100]) }),
      id: 'sales',
      path: 'rule',
      params: { indicator: 'sales', score: 0 },
    },
  ],
  [
    'a duty that demands more than the card',
    {
      code: 'dutyAgainstTarget',
      catalogue: scheme({
        roleTexts: {
          duties: ['每日核对数据', '每周调整排序', '每月复盘', '控制各计划花费，推广费占比不超过12%', '按时提交报表'],
        },
      }),
      id: 'R06',
      path: 'duties[3]',
      params: { indicator: 'cost', figure: 12, target: 15 },
    },
  ],
  [
    'figures somebody writes down alone',
    {
      code: 'selfReported',
      catalogue: scheme({ texts: { 'zh-CN': { sales: { dataSource: '本人填报的工时表' } } } }),
      id: 'sales',
      path: 'dataSource',
      params: { indicator: 'sales', language: 'zh-CN' },
    },
  ],
  [
    'a source to be named later',
    {
      code: 'dataSourceMissing',
      catalogue: scheme({ texts: { 'en-US': { cost: { dataSource: 'TBD' } } } }),
      id: 'cost',
      path: 'dataSource',
      params: { indicator: 'cost', language: 'en-US' },
    },
  ],
  [
    'no source',
    {
      code: 'dataSourceMissing',
      catalogue: scheme({ texts: { 'zh-CN': { cost: { dataSource: '' } } } }),
      id: 'cost',
      path: 'dataSource',
      params: { indicator: 'cost', language: 'zh-CN' },
    },
  ],
  [
    'a duty that asks for looks',
    {
      code: 'forbiddenGround',
      catalogue: scheme({ roleTexts: { duties: ['每天核对数据', '形象气质佳，接待来访'] } }),
      id: 'R06',
      path: 'duties[1]',
      params: { ground: 'looks', words: '形象气质' },
    },
  ],
  [
    'a qualification that asks for age',
    {
      code: 'forbiddenGround',
      catalogue: scheme({ roleTexts: { qualifications: ['年龄18-35岁'] } }),
      id: 'R06',
      path: 'qualifications[0]',
      params: expect.objectContaining({ ground: 'age' }) as SchemeProblem['params'],
    },
  ],
  [
    'an indicator that asks for marriage',
    {
      code: 'forbiddenGround',
      catalogue: scheme({ texts: { 'zh-CN': { sales: { definition: '员工已婚未育的按半数计' } } } }),
      id: 'sales',
      path: 'definition',
      params: expect.objectContaining({ ground: 'marriage' }) as SchemeProblem['params'],
    },
  ],
  [
    'new and old customers beyond the whole',
    {
      code: 'sharesBeyondWhole',
      catalogue: scheme({
        indicators: {
          sales: { ...named('新客成交占比', 'New-customer share of orders'), target: 0.6 },
          cost: {
            ...named('老客户成交占比', 'Repeat-customer share'),
            direction: 'higher',
            target: 0.55,
            rule: { kind: 'ratio', direction: 'higher', floor: 0, cap: 120 },
          },
        },
      }),
      id: 'R06',
      path: 'indicators[0].indicator',
      params: { indicator: 'sales', other: 'cost', sum: 115 },
    },
  ],
  [
    "the company's profit on a specialist's card",
    {
      code: 'uncontrollable',
      catalogue: scheme({ indicators: { cost: named('公司利润达成率', 'Company profit attainment') } }),
      id: 'R06',
      path: 'indicators[1].indicator',
      params: { indicator: 'cost' },
    },
  ],
  [
    'unsold stock on the card of who keeps it',
    {
      code: 'uncontrollable',
      catalogue: scheme({
        role: { name: { 'zh-CN': '仓管员', 'zh-TW': '倉管員', 'en-US': 'Warehouse Clerk' } },
        indicators: { cost: named('滞销库存占比', 'Slow-moving stock') },
      }),
      id: 'R06',
      path: 'indicators[1].indicator',
      params: { indicator: 'cost' },
    },
  ],
  [
    'nobody to assess',
    { code: 'noAssessor', catalogue: scheme({ role: { assessors: [] } }), id: 'R06', path: 'assessors', params: {} },
  ],
  [
    'a head whom nobody assesses',
    { code: 'noAssessor', catalogue: scheme({ noBoard: true }), id: 'R01', path: 'assessors', params: {} },
  ],
];

function card(weights: readonly [number, number, number, number]): BuiltCatalogue {
  const ids = ['sales', 'cost', 'late-reports', 'violation'];
  return scheme({
    cards: { R06: ids.map((indicator, index) => ({ indicator, weight: weights[index] ?? 0 })) },
  });
}

test('a sound scheme has no problems', () => {
  expect(problemsOf(scheme({}))).toEqual([]);
});

test.each(SEEDED)('%s is found', (_, { code, catalogue, id, path, params }) => {
  const found = problemsOf(catalogue).filter((problem) => problem.code === code);
  expect(found).toContainEqual(
    expect.objectContaining({ code, subject: expect.objectContaining({ id }), path, params }),
  );
});

test('a problem names the file that must be corrected', () => {
  const rule = { kind: 'ratio', direction: 'higher', floor: 30, cap: 120 } as const;
  const ofRole = scheme({
    cards: {
      R06: [
        { indicator: 'sales', weight: 40, rule },
        { indicator: 'cost', weight: 40 },
        { indicator: 'late-reports', weight: 20 },
      ],
    },
  });
  expect(problemsOf(sales({ rule }))).toMatchObject([{ file: 'indicators/shop.json', path: 'rule' }]);
  expect(problemsOf(ofRole)).toMatchObject([{ file: 'kpis/shop.json', path: 'indicators[0].rule' }]);
  const worded = scheme({ texts: { 'zh-CN': { sales: { formula: '（本月－上月）÷上月' } } } });
  expect(problemsOf(worded)).toMatchObject([{ code: 'movingBase', file: 'zh-CN/indicators/shop.json' }]);
});

test('every code has a fault that was put in', () => {
  const seeded = new Set(SEEDED.map(([, { code }]) => code));
  const all: Readonly<Record<SchemeProblem['code'], true>> = {
    targetNotFull: true,
    nothingScores: true,
    triviallyFull: true,
    unreachable: true,
    targetImpossible: true,
    targetOutsideBands: true,
    bandsIgnoreTarget: true,
    stepsUneven: true,
    countWithoutAllowance: true,
    movingBase: true,
    rateWithoutMinimum: true,
    vetoWithoutFault: true,
    rewardsLeniency: true,
    selfReported: true,
    dataSourceMissing: true,
    forbiddenGround: true,
    weightOutside: true,
    allOrNothing: true,
    countedTwice: true,
    attendanceCounted: true,
    impossiblePair: true,
    sharesBeyondWhole: true,
    uncontrollable: true,
    noAssessor: true,
    dutyAgainstTarget: true,
  };
  expect([...seeded].sort()).toEqual(Object.keys(all).sort());
});

describe('what is sound stays unsaid', () => {
  test('figures that somebody looks at, growth of more than the whole, a manager with the company profit', () => {
    const checked = scheme({ texts: { 'zh-CN': { sales: { dataSource: '本人填报，店长抽查10%后确认' } } } });
    expect(problemsOf(checked)).toEqual([]);
    expect(problemsOf(sales({ ...named('销售额同比增长率', 'Sales growth'), target: 1.2 }))).toEqual([]);
    const profit = { cost: named('公司利润达成率', 'Company profit attainment') };
    expect(problemsOf(scheme({ indicators: profit, role: { level: 'manager' } }))).toEqual([]);
  });

  test('a rate with a minimum number, a breach counted from the first, weights at both ends', () => {
    const minimum = { definition: '被采纳的占比，提出至少4条', formula: '采纳数÷提出数' };
    const catalogue = scheme({
      indicators: {
        sales: named('建议采纳率', 'Suggestions taken up'),
        'late-reports': { target: 0, dimension: 'compliance' },
      },
      texts: { 'zh-CN': { sales: minimum } },
    });
    expect(problemsOf(catalogue)).toEqual([]);
    expect(problemsOf(card([40, 40, 15, 5]))).toEqual([]);
    expect(problemsOf(card([40, 30, 10, 20]))).toEqual([]);
  });

  test('a share cannot pass the whole, a quotient is near nothing and not nothing', () => {
    const deduct = { kind: 'deduct', direction: 'lower', step: 0.01, stepOf: 'value', points: 2 } as const;
    const share = scheme({ indicators: { cost: { target: 0.3, rule: deduct } } });
    expect(problemsOf(share)).toEqual([]);
    const quotient = scheme({
      indicators: { cost: { target: null, rule: { kind: 'ratio', direction: 'lower', floor: 0, cap: 120 } } },
    });
    expect(problemsOf(quotient)).toEqual([]);
  });

  test('a duty with the figure of the card, with that of nothing on it, and with one that two lines could mean', () => {
    const duties = (line: string) => ({
      roleTexts: { duties: ['每日核对', '每周调整', '每月复盘', '按时提交', line] },
    });
    expect(problemsOf(scheme(duties('推广费占比不超过15%')))).toEqual([]);
    expect(problemsOf(scheme(duties('发货及时率不低于99%')))).toEqual([]);
    const two = { sales: named('渠道费占比', 'Channel cost ratio') };
    expect(problemsOf(scheme({ ...duties('费占比不超过9%'), indicators: two }))).toEqual([]);
  });

  test('a target of a company, unknown here, with a rule that needs its size', () => {
    const rule = { kind: 'deduct', direction: 'higher', step: 0.01, stepOf: 'value', points: 5 } as const;
    expect(problemsOf(sales({ target: null, rule }))).toEqual([]);
  });
});
