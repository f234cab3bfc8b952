import fc from 'fast-check';
import { LANGUAGES } from '../../../src/base/language';
import { loadFacts } from '../../../src/catalogue/facts';
import { parseRuleText, type RuleTextContext } from '../../../src/scoring/ruleText/parseRuleText';
import { writeRuleText } from '../../../src/scoring/ruleText/writeRuleText';
import type { ScoringRule, Unit } from '../../../src/scoring/scoringRule';
import { rules } from '../ruleArbitraries';

const UNITS: readonly Unit[] = ['percent', 'ratio', 'count', 'yuan', 'hours', 'score5'];

const read = (text: string, unit: Unit = 'percent', context: Partial<RuleTextContext> = {}) =>
  parseRuleText(text, { unit, direction: null, target: null, ...context });
const ruleOf = (text: string, unit: Unit = 'percent', context: Partial<RuleTextContext> = {}): ScoringRule => {
  const rule = read(text, unit, context);
  if (!rule.ok) throw new Error(`${text}: ${JSON.stringify(rule.error)}`);
  return rule.value;
};
const codes = (text: string, unit: Unit = 'percent', context: Partial<RuleTextContext> = {}): readonly string[] => {
  const rule = read(text, unit, context);
  return rule.ok ? [] : rule.error.map((problem) => problem.code);
};

describe('a written rule', () => {
  it.each(LANGUAGES)('reads back every rule of the catalogue in %s', (language) => {
    for (const { id, rule, unit, target } of loadFacts().indicators) {
      const text = writeRuleText(rule, unit, language);
      expect([id, text, parseRuleText(text, { unit, direction: null, target })]).toEqual([
        id,
        text,
        { ok: true, value: rule },
      ]);
    }
  });

  it('reads back any rule', () => {
    fc.assert(
      fc.property(rules, fc.constantFrom(...UNITS), fc.constantFrom(...LANGUAGES), (rule, unit, language) => {
        const text = writeRuleText(rule, unit, language);
        expect([text, ruleOf(text, unit)]).toEqual([text, rule]);
      }),
      { numRuns: 500 },
    );
  });

  it('is written for people', () => {
    const deduct: ScoringRule = { kind: 'deduct', direction: 'higher', step: 0.01, stepOf: 'value', points: 5 };
    expect(writeRuleText(deduct, 'percent', 'zh-CN')).toBe('扣分：低于目标；每1%扣5分');
    expect(writeRuleText(deduct, 'percent', 'en-US')).toBe('Deduct: below target; 5 points per 1%');
    const bands: ScoringRule = {
      kind: 'bands',
      on: 'value',
      bands: [
        { from: null, to: 0, score: 100 },
        { from: 0, to: 3, score: 80 },
        { from: 3, to: null, score: 0 },
      ],
    };
    expect(writeRuleText(bands, 'times', 'zh-CN')).toBe('分段：按数值；≤0得100分；0~3得80分；>3得0分');
  });

  it.each<[string, Unit, ScoringRule]>([
    ['比率: 越高越好, 最高 120', 'yuan', { kind: 'ratio', direction: 'higher', floor: 0, cap: 120 }],
    [
      '扣分：最多扣４０分，每０．５％扣２分，高于目标',
      'percent',
      { kind: 'deduct', direction: 'lower', step: 0.005, stepOf: 'value', points: 2, maxDeduction: 40 },
    ],
    [
      '扣分：低于目标；每1个百分点扣2分',
      'percent',
      { kind: 'deduct', direction: 'higher', step: 0.01, stepOf: 'value', points: 2 },
    ],
    [
      'deduct: above target, 5 points per 1,000 yuan',
      'yuan',
      { kind: 'deduct', direction: 'lower', step: 1000, stepOf: 'value', points: 5 },
    ],
    [
      '扣分：偏離目標；每目標的10%扣5分',
      'hours',
      { kind: 'deduct', direction: 'target', step: 0.1, stepOf: 'target', points: 5 },
    ],
    ['计次：每发生一次扣10分', 'times', { kind: 'occurrence', points: 10 }],
    [
      '分段：按达成率；100%及以上得100分；80%至100%得60分；低于80%得0分',
      'yuan',
      {
        kind: 'bands',
        on: 'attainment',
        bands: [
          { from: null, to: 0.8, score: 0 },
          { from: 0.8, to: 1, score: 60 },
          { from: 1, to: null, score: 100 },
        ],
      },
    ],
    [
      '分段：按数值；-5%以下得0；-5%~-2%得50；-2%以上得100',
      'percent',
      {
        kind: 'bands',
        on: 'value',
        bands: [
          { from: null, to: -0.05, score: 0 },
          { from: -0.05, to: -0.02, score: 50 },
          { from: -0.02, to: null, score: 100 },
        ],
      },
    ],
    ['评定：1~5级', 'points', { kind: 'judgement', scale: 'levels' }],
    ['一票否决：整卡', 'times', { kind: 'veto', scope: 'card' }],
  ])('understands %s', (text, unit, rule) => {
    expect(ruleOf(text, unit)).toEqual(rule);
  });

  it('takes the direction of the indicator where it says none', () => {
    expect(ruleOf('扣分：每1%扣2分', 'percent', { direction: 'lower' })).toMatchObject({ direction: 'lower' });
    expect(codes('扣分：每1%扣2分')).toEqual(['ruleClauseMissing']);
  });

  it.each<[string, Unit, readonly string[]]>([
    ['', 'percent', ['ruleEmpty']],
    ['尽力而为', 'percent', ['ruleKindUnknown']],
    ['加分：每次加10分', 'times', ['ruleKindUnknown']],
    ['扣分：低于目标；每1扣2分', 'percent', ['rulePercentSignMissing']],
    ['扣分：低于目标；每5%扣2分', 'hours', ['rulePercentSignOdd']],
    ['扣分：低于目标；每1万扣2分', 'yuan', ['ruleClauseUnknown', 'ruleClauseMissing']],
    ['扣分：低于目标；高于目标；每1%扣2分', 'percent', ['ruleClauseTwice']],
    ['扣分：低于目标；每1%扣2分；心情好不扣', 'percent', ['ruleClauseUnknown']],
    ['扣分：低于目标；每0%扣2分', 'percent', ['stepNotPositive']],
    ['计次：每次扣200分', 'times', ['scoreOutOfRange']],
    ['比率：越高越好', 'yuan', ['ruleClauseMissing']],
    ['分段：按数值；<70得0；80~90得60；≥90得100', 'points', ['bandsGap']],
    ['分段：按数值；<70得0；60~90得60；≥90得100', 'points', ['bandsOverlap']],
    ['分段：按数值；≤70得0；70~90得60；≥90得100', 'points', ['ruleEdgeBelongsToBetter']],
    ['分段：按数值；<70得0；≥70得200', 'points', ['scoreOutOfRange']],
    ['分段：按数值；70得0', 'points', ['ruleClauseUnknown']],
    ['分段：按数值；<70得0', 'points', ['bandsEmpty', 'bandsEndClosed']],
    ['扣分：低于目标；每1%扣2分；每目标的10%扣5分', 'percent', ['ruleClauseTwice']],
  ])('refuses %s', (text, unit, expected) => {
    expect(codes(text, unit)).toEqual(expected);
  });

  it('refuses a target the rule cannot divide by', () => {
    expect(codes('比率：越高越好；最高120', 'yuan', { target: 0 })).toEqual(['ratioTargetZero']);
  });
});
