import type { CellInput } from '../../src/scoring/cellInput';
import { finalFormula, finalScore, judgedFormula, judgedScore } from '../../src/scoring/raters';
import type { JudgementRule, RatioRule } from '../../src/scoring/scoringRule';
import { formulaFaults } from './formulaSyntax';

const levels: JudgementRule = { kind: 'judgement', scale: 'levels' };
const byPoints: JudgementRule = { kind: 'judgement', scale: 'points' };
const usual = { self: 0.2, manager: 0.8 };
const judged = (rule: JudgementRule, self: CellInput, manager: CellInput, weights = usual): number | string => {
  const result = judgedScore(rule, { self, manager }, weights);
  return result.kind === 'score' ? result.value : result.kind;
};

describe('judgedScore', () => {
  it('weighs the raters', () => {
    expect(judged(byPoints, 100, 80)).toBeCloseTo(84, 9);
    expect(judged(levels, 5, 4)).toBeCloseTo(84, 9);
    expect(judged(levels, 1, 1)).toBeCloseTo(20, 9);
  });
  it('drops an absent rater and rescales the weights', () => {
    expect(judged(byPoints, 90, null)).toBeCloseTo(90, 9);
    expect(judged(byPoints, '', 70)).toBeCloseTo(70, 9);
    expect(judged(levels, 3, undefined)).toBeCloseTo(60, 9);
  });
  it('counts 0 points as entered', () => expect(judged(byPoints, null, 0)).toBe(0));
  it('is blank without anybody, or with a rater of no weight alone', () => {
    expect(judged(levels, null, '')).toBe('blank');
    expect(judged(levels, 5, null, { self: 0, manager: 1 })).toBe('blank');
  });
  it.each<[JudgementRule, CellInput]>([
    [levels, 0],
    [levels, 6],
    [levels, 3.5],
    [levels, '4'],
    [levels, true],
    [byPoints, -1],
    [byPoints, 101],
    [byPoints, '优'],
  ])('%j does not drop an entry of %p but names it', (rule, entry) => {
    expect(judged(rule, entry, rule.scale === 'levels' ? 5 : 90)).toBe('invalidEntry');
    expect(judged(rule, rule.scale === 'levels' ? 5 : 90, entry)).toBe('invalidEntry');
  });
});

describe('finalScore', () => {
  const ratio: RatioRule = { kind: 'ratio', direction: 'higher', floor: 0, cap: 120 };
  const system = { kind: 'score', value: 88 } as const;
  it('prefers the manager', () => {
    expect(finalScore(ratio, system, 0)).toEqual({ kind: 'score', value: 0 });
    expect(finalScore(ratio, system, 120)).toEqual({ kind: 'score', value: 120 });
    expect(finalScore(ratio, { kind: 'blank' }, 70)).toEqual({ kind: 'score', value: 70 });
  });
  it('takes the system score else', () => expect(finalScore(ratio, system, '')).toEqual(system));
  it('is blank while the system score is none', () => {
    for (const kind of ['blank', 'notANumber', 'noTarget'] as const) {
      expect(finalScore(ratio, { kind }, null)).toEqual({ kind: 'blank' });
    }
  });
  it('names entries off the scale', () => {
    expect(finalScore(ratio, system, 121)).toEqual({ kind: 'invalidEntry' });
    expect(finalScore(ratio, system, 'x')).toEqual({ kind: 'invalidEntry' });
    expect(finalScore({ kind: 'veto', scope: 'item' }, system, 101)).toEqual({ kind: 'invalidEntry' });
  });
});

describe('their formulas', () => {
  const texts = { invalidEntry: '评分超出范围' };
  it.each([levels, byPoints])('%j can be entered into Excel 2010', (rule) => {
    const cells = { self: 'K5', manager: 'L5', selfWeight: "'考核设置'!$B$8", managerWeight: "'考核设置'!$B$9" };
    expect(formulaFaults(judgedFormula(rule, cells, texts))).toEqual([]);
  });
  it('the final score is short', () => {
    expect(finalFormula({ kind: 'veto', scope: 'item' }, { system: 'J5', manager: 'L5' }, texts)).toBe(
      '=IF(L5="",IF(ISNUMBER(J5),J5,""),IF(AND(ISNUMBER(L5),L5>=0,L5<=100),L5,"评分超出范围"))',
    );
  });
});
