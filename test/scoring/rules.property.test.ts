import fc from 'fast-check';
import { describe as sentence } from '../../src/scoring/sentences/describe';
import { toFormula } from '../../src/scoring/formula';
import { score } from '../../src/scoring/score';
import type { SystemRule, Unit } from '../../src/scoring/scoringRule';
import {
  bandsRules,
  deductRules,
  hundredths,
  occurrenceRules,
  ratioRules,
  rules,
  systemRules,
  targetsFor,
  vetoRules,
} from './ruleArbitraries';
import { formulaFaults } from './formulaSyntax';

const UNITS: readonly Unit[] = [
  'percent',
  'ratio',
  'count',
  'times',
  'points',
  'score5',
  'yuan',
  'days',
  'hours',
  'minutes',
  'seconds',
  'hoursPerMonth',
];

const actuals = fc.oneof(hundredths(-1, 2), hundredths(-50, 400), fc.double({ min: -1000, max: 1000, noNaN: true }));
const withTarget = <R extends SystemRule>(arbitrary: fc.Arbitrary<R>) =>
  arbitrary.chain((rule) => fc.tuple(fc.constant(rule), targetsFor(rule)));

function value(rule: SystemRule, actual: number, target: number): number {
  const result = score(rule, { actual, target });
  if (result.kind !== 'score') throw new Error(`${result.kind} for ${JSON.stringify({ rule, actual, target })}`);
  return result.value;
}

describe('every rule', () => {
  it('gives a score between its bounds for every number', () => {
    fc.assert(
      fc.property(withTarget(systemRules), actuals, ([rule, target], actual) => {
        const [lowest, highest] = rule.kind === 'ratio' ? [rule.floor, rule.cap] : [0, 100];
        expect(value(rule, actual, target)).toBeGreaterThanOrEqual(lowest);
        expect(value(rule, actual, target)).toBeLessThanOrEqual(highest);
      }),
    );
  });

  it('has a sentence in both languages and every unit, without holes', () => {
    fc.assert(
      fc.property(
        rules.chain((rule) => fc.tuple(fc.constant(rule), fc.option(targetsFor(rule)))),
        fc.constantFrom(...UNITS),
        fc.constantFrom('zh-CN', 'en-US'),
        ([rule, target], unit, language) => {
          const text = sentence(rule, { unit, target, language });
          expect(text.length).toBeGreaterThan(8);
          expect(text).not.toMatch(/undefined|null|NaN|\d\.\d{8}|e-\d|\n/);
          if (language === 'en-US') expect(text).not.toMatch(/[\u4e00-\u9fff]/);
        },
      ),
    );
  });

  it('has a formula that Excel 2010 can enter', () => {
    fc.assert(
      fc.property(systemRules, (rule) => {
        const formula = toFormula(rule, { actual: 'I5', target: 'F5' }, { notANumber: '请填写数字', noTarget: '缺' });
        expect(formulaFaults(formula)).toEqual([]);
      }),
    );
  });
});

describe('a better value never scores less', () => {
  const ordered = fc.tuple(actuals, actuals).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));

  it.each([
    ['ratio', ratioRules],
    ['deduct', deductRules],
    ['occurrence', occurrenceRules],
    ['veto', vetoRules],
  ] as const)('%s', (_name, arbitrary) => {
    fc.assert(
      fc.property(withTarget<SystemRule>(arbitrary), ordered, ([rule, target], [low, high]) => {
        const distances = [low, high].map((actual) => Math.abs(actual - target));
        switch (betterWhen(rule)) {
          case 'higher':
            return expect(value(rule, high, target)).toBeGreaterThanOrEqual(value(rule, low, target) - 1e-6);
          case 'lower':
            return expect(value(rule, low, target)).toBeGreaterThanOrEqual(value(rule, high, target) - 1e-6);
          case 'target': {
            const [near, far] = (distances[0] ?? 0) <= (distances[1] ?? 0) ? [low, high] : [high, low];
            return expect(value(rule, near, target)).toBeGreaterThanOrEqual(value(rule, far, target) - 1e-6);
          }
        }
      }),
    );
  });

  it('bands: an edge scores like the better of its neighbours', () => {
    fc.assert(
      fc.property(bandsRules, (rule) => {
        rule.bands.slice(1).forEach((band, index) => {
          const edge = band.from ?? 0;
          const better = Math.max(band.score, rule.bands[index]?.score ?? 0);
          expect(value({ ...rule, on: 'value' }, edge, 1)).toBe(better);
        });
      }),
    );
  });
});

function betterWhen(rule: SystemRule): 'higher' | 'lower' | 'target' {
  switch (rule.kind) {
    case 'ratio':
    case 'deduct':
      return rule.direction;
    case 'veto':
      return rule.direction ?? 'lower';
    case 'occurrence':
      return 'lower';
    case 'bands':
      throw new Error('bands have no direction');
  }
}
