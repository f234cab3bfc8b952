import { quoted, toFormula } from '../../src/scoring/formula';
import type { SystemRule } from '../../src/scoring/scoringRule';
import { formulaFaults } from './formulaSyntax';

const texts = { notANumber: '请填写数字', noTarget: '请填写目标值' };
const cells = { actual: 'I5', target: 'F5' };
const formula = (rule: SystemRule): string => toFormula(rule, cells, texts);

describe('toFormula', () => {
  it.each<[SystemRule, string]>([
    [
      { kind: 'ratio', direction: 'higher', floor: 0, cap: 120 },
      '=IF(I5="","",IF(ISNUMBER(I5),IF(N(F5)>0,ROUND(MAX(0,MIN(120,I5/F5*100)),2),"请填写目标值"),"请填写数字"))',
    ],
    [
      { kind: 'ratio', direction: 'lower', floor: 20, cap: 120 },
      '=IF(I5="","",IF(ISNUMBER(I5),IF(N(F5)>0,ROUND(IF(ROUND(I5,9)<=0,120,MAX(20,MIN(120,F5/I5*100))),2),"请填写目标值"),"请填写数字"))',
    ],
    [
      {
        kind: 'ratio',
        direction: 'higher',
        floor: 0,
        cap: 150,
        incentives: [
          { from: 1.1, factor: 1.1 },
          { from: 1.2, factor: 1.2 },
        ],
      },
      '=IF(I5="","",IF(ISNUMBER(I5),IF(N(F5)>0,ROUND(MAX(0,MIN(150,I5/F5*100*IF(ROUND(I5/F5,9)>=1.2,1.2,IF(ROUND(I5/F5,9)>=1.1,1.1,1)))),2),"请填写目标值"),"请填写数字"))',
    ],
    [
      { kind: 'deduct', direction: 'higher', step: 0.01, stepOf: 'value', points: 2 },
      '=IF(I5="","",IF(ISNUMBER(I5),IF(ISNUMBER(F5),ROUND(MAX(0,100-2*MAX(0,ROUNDUP(ROUND((F5-I5)/0.01,6),0))),2),"请填写目标值"),"请填写数字"))',
    ],
    [
      { kind: 'deduct', direction: 'target', step: 0.1, stepOf: 'target', points: 5, maxDeduction: 40 },
      '=IF(I5="","",IF(ISNUMBER(I5),IF(N(F5)>0,ROUND(MAX(60,100-5*MAX(0,ROUNDUP(ROUND(ABS(I5-F5)/(F5*0.1),6),0))),2),"请填写目标值"),"请填写数字"))',
    ],
    [
      { kind: 'deduct', direction: 'lower', step: 1, stepOf: 'value', points: 2 },
      '=IF(I5="","",IF(ISNUMBER(I5),IF(ISNUMBER(F5),ROUND(MAX(0,100-2*MAX(0,ROUNDUP(ROUND((I5-F5),6),0))),2),"请填写目标值"),"请填写数字"))',
    ],
    [
      { kind: 'occurrence', points: 20 },
      '=IF(I5="","",IF(ISNUMBER(I5),IF(ISNUMBER(F5),ROUND(MAX(0,100-20*MAX(0,I5-F5)),2),"请填写目标值"),"请填写数字"))',
    ],
    [
      {
        kind: 'bands',
        on: 'value',
        bands: [
          { from: null, to: 0.005, score: 100 },
          { from: 0.005, to: 0.01, score: 60 },
          { from: 0.01, to: null, score: 0 },
        ],
      },
      '=IF(I5="","",IF(ISNUMBER(I5),IF(ROUND(I5,9)<=0.005,100,IF(ROUND(I5,9)<=0.01,60,0)),"请填写数字"))',
    ],
    [
      {
        kind: 'bands',
        on: 'attainment',
        bands: [
          { from: null, to: 0.9, score: 50 },
          { from: 0.9, to: null, score: 100 },
        ],
      },
      '=IF(I5="","",IF(ISNUMBER(I5),IF(N(F5)>0,IF(ROUND(I5/F5,9)>=0.9,100,50),"请填写目标值"),"请填写数字"))',
    ],
    [{ kind: 'veto', scope: 'card' }, '=IF(I5="","",IF(ISNUMBER(I5),IF(ROUND(N(I5)-N(F5),9)>0,0,100),"请填写数字"))'],
  ])('%j', (rule, expected) => expect(formula(rule)).toBe(expected));

  it('doubles quotes in texts, so that a text can end no formula', () => {
    const veto: SystemRule = { kind: 'veto', scope: 'item' };
    const result = toFormula(veto, cells, { notANumber: 'say "number")', noTarget: '' });
    expect(result).toContain('"say ""number"")"');
    expect(formulaFaults(result)).toEqual([]);
  });

  it('stays within the limits of Excel for the longest rule', () => {
    const bands = Array.from({ length: 20 }, (_, index) => ({
      from: index === 0 ? null : index * 1000.123456,
      to: index === 19 ? null : (index + 1) * 1000.123456,
      score: index * 5,
    }));
    const far = { actual: "'考核 表(2)'!$AAA$10000", target: "'考核 表(2)'!$AAB$10000" };
    expect(formulaFaults(toFormula({ kind: 'bands', on: 'attainment', bands }, far, texts))).toEqual([]);
  });
});

describe('the check of formulas used in these tests', () => {
  it.each([
    ['IF(1,2,3)', 'does not begin with ='],
    ['=IF(1,2', 'open parenthesis'],
    ['=OFFSET(A1,1,1)', 'function OFFSET'],
    ['=1E-7', 'exponent'],
    ['=0.9500000000001', 'noisy number 0.9500000000001'],
    ['=IF(A1,,2)', 'a hole'],
    ['="a', 'open quote'],
  ])('finds the fault in %s', (text, fault) => expect(formulaFaults(text)).toContain(fault));
});

describe('quoted', () => {
  it('joins a text of several, none longer than Excel takes and none cut within a character', () => {
    for (const text of ['x'.repeat(256), '长'.repeat(700), `x${'😀'.repeat(200)}`, `${'"'.repeat(300)}`]) {
      const literals = [...quoted(text).matchAll(/"((?:[^"]|"")*)"/g)].map(([, inner = '']) =>
        inner.replace(/""/g, '"'),
      );
      expect(literals.join('')).toBe(text);
      expect(literals.filter((each) => each.length > 255 || /[\uD800-\uDBFF]$/.test(each))).toEqual([]);
    }
    expect(quoted('x'.repeat(255))).toBe(`"${'x'.repeat(255)}"`);
  });
});
