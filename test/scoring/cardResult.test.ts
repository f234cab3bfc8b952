import { anyVeto, gradeFormula, gradeOf } from '../../src/scoring/grades';
import {
  adjustmentPoints,
  missingInputs,
  totalScore,
  weightedScore,
  weightsComplete,
  type ResultRow,
} from '../../src/scoring/cardResult';
import { vetoCondition, vetoTriggered } from '../../src/scoring/veto';
import { formulaFaults } from './formulaSyntax';

const row = (weight: number | null, final: number | null): ResultRow => ({ weight, final });
const grades = [
  { minimum: 80, coefficient: 1 },
  { minimum: 70, coefficient: 0.8 },
  { minimum: 60, coefficient: 0.6 },
  { minimum: 0, coefficient: 0 },
];
const coefficient = (total: number | null, veto = false) => gradeOf(grades, total, veto)?.coefficient ?? null;

describe('totalScore', () => {
  it('sums final × weight and adjustments', () => {
    const added = [
      adjustmentPoints({ points: 2, cap: 5 }, 2, '会议纪要'),
      adjustmentPoints({ points: -3, cap: null }, 1, '会议纪要'),
    ];
    expect(totalScore([row(0.6, 90), row(0.4, 80)], added, 120, 1)).toBe(87);
    expect(weightedScore(90, 0.15)).toBeCloseTo(13.5, 9);
  });
  it('is blank while an input is missing, never a part of the sum', () => {
    const rows = [row(0.6, 90), row(0.4, null)];
    expect(totalScore(rows, [], 120, 1)).toBeNull();
    expect(missingInputs(rows)).toBe(1);
    expect(totalScore([], [], 120, 1)).toBeNull();
    expect(totalScore([row(null, 90)], [], 120, 1)).toBeNull();
  });
  it('is blank while a count is no count', () => {
    const bad = adjustmentPoints({ points: 2, cap: 5 }, '两次', '会议纪要');
    expect(bad).toEqual({ kind: 'notACount' });
    expect(missingInputs([row(1, 90)], [bad])).toBe(1);
    expect(totalScore([row(1, 90)], [bad], 120, 1)).toBeNull();
  });
  it('stays between 0 and the cap', () => {
    expect(totalScore([row(1, 119)], [{ kind: 'points', value: 5 }], 120, 1)).toBe(120);
    expect(totalScore([row(1, 10)], [{ kind: 'points', value: -15 }], 120, 1)).toBe(0);
  });
  it('is rounded before its grade is looked up: 79.95 is shown as 80.0 and is 80', () => {
    expect(totalScore([row(1, 79.95)], [], 120, 1)).toBe(80);
    expect(coefficient(totalScore([row(1, 79.95)], [], 120, 1))).toBe(1);
    expect(totalScore([row(1, 79.95)], [], 120, 2)).toBe(79.95);
    expect(totalScore([row(1, 79.5)], [], 120, 0)).toBe(80);
    expect(totalScore([row(1, 79.94)], [], 120, 1)).toBe(79.9);
  });
  it('is the sum of what is printed', () => {
    const rows = [row(0.35, 83.33), row(0.65, 91.67)];
    const printed = rows.map(({ final, weight }) => weightedScore(final, weight) ?? 0);
    expect(printed).toEqual([29.17, 59.59]);
    expect(totalScore(rows, [], 120, 2)).toBe(88.76);
  });
  it('drops noise, so that 80 is 80', () => {
    const rows = [row(0.1, 80), row(0.2, 80), row(0.7, 80)];
    expect(totalScore(rows, [], 120, 1)).toBe(80);
    expect(coefficient(totalScore(rows, [], 120, 1))).toBe(1);
  });
});

describe('adjustmentPoints', () => {
  it('caps what is given and what is taken', () => {
    expect(adjustmentPoints({ points: 2, cap: 5 }, 4, '会议纪要')).toEqual({ kind: 'points', value: 5 });
    expect(adjustmentPoints({ points: -2, cap: 5 }, 4, '会议纪要')).toEqual({ kind: 'points', value: -5 });
    expect(adjustmentPoints({ points: -2, cap: -5 }, 4, '会议纪要')).toEqual({ kind: 'points', value: -5 });
    expect(adjustmentPoints({ points: 2, cap: null }, 40, '会议纪要')).toEqual({ kind: 'points', value: 80 });
  });
  it('reads a blank as nothing entered and refuses counts below 0', () => {
    expect(adjustmentPoints({ points: 2, cap: 5 }, '', '会议纪要')).toEqual({ kind: 'blank' });
    expect(adjustmentPoints({ points: 2, cap: 5 }, -1, '会议纪要')).toEqual({ kind: 'notACount' });
  });
});

describe('an adjustment without a reason', () => {
  it('counts for nothing and keeps the total open', () => {
    for (const reason of ['', '  ', null]) {
      const added = adjustmentPoints({ points: -5, cap: 20 }, 1, reason);
      expect(added).toEqual({ kind: 'noReason' });
      expect(totalScore([row(1, 90)], [added], 120, 1)).toBeNull();
      expect(missingInputs([row(1, 90)], [added])).toBe(1);
    }
    expect(adjustmentPoints({ points: -5, cap: 20 }, 0, '')).toEqual({ kind: 'points', value: -0 });
  });
});

describe('weightsComplete', () => {
  it('forgives noise and nothing else', () => {
    expect(weightsComplete([0.1, 0.2, 0.3, 0.4])).toBe(true);
    expect(weightsComplete([0.7, 0.1, 0.2])).toBe(true);
    expect(weightsComplete([0.5, 0.49])).toBe(false);
    expect(weightsComplete([0.5, null])).toBe(false);
  });
});

describe('gradeOf', () => {
  // Source: RU-13 to RU-17.
  it.each([
    [100, 1],
    [80, 1],
    [79.999999, 0.8],
    [79.9, 0.8],
    [70, 0.8],
    [69.99, 0.6],
    [60, 0.6],
    [59.99, 0],
    [0, 0],
  ])('%p pays %p', (total, expected) => expect(coefficient(total)).toBe(expected));
  it('a card veto gives the lowest grade', () => expect(coefficient(95, true)).toBe(0));
  it('a card veto lowers the grade as the settings say, never below the last', () => {
    const after = (total: number, effect: 'lowestGrade' | 'oneGradeLower' | 'itemOnly') =>
      gradeOf(grades, total, true, effect)?.coefficient;
    expect([after(95, 'lowestGrade'), after(95, 'oneGradeLower'), after(95, 'itemOnly')]).toEqual([0, 0.8, 1]);
    expect([after(30, 'oneGradeLower'), after(30, 'itemOnly')]).toEqual([0, 0]);
  });
  it('has no grade without a total, veto or not', () => {
    expect(coefficient(null)).toBeNull();
    expect(coefficient(null, true)).toBeNull();
  });
  it('gives the last grade below a table that does not end with 0', () => {
    expect(gradeOf([{ minimum: 80 }, { minimum: 60 }], 10, false)).toEqual({ minimum: 60 });
  });
});

describe('card veto', () => {
  it('is triggered by numbers past the target only', () => {
    const rule = { kind: 'veto', scope: 'card' } as const;
    expect(vetoTriggered(rule, 1, null)).toBe(true);
    expect(vetoTriggered(rule, 1, 1)).toBe(false);
    expect(vetoTriggered(rule, 0, 0)).toBe(false);
    expect(vetoTriggered(rule, null, 0)).toBe(false);
    expect(vetoTriggered(rule, '1', 0)).toBe(false);
    expect(vetoTriggered({ ...rule, direction: 'higher' }, 0.9, 1)).toBe(true);
    expect(vetoTriggered({ ...rule, direction: 'higher' }, -1, null)).toBe(false);
  });
  it('is nothing for other rules', () => {
    expect(vetoTriggered({ kind: 'veto', scope: 'item' }, 1, 0)).toBe(false);
    expect(vetoCondition({ kind: 'veto', scope: 'item' }, { actual: 'I5', target: 'F5' })).toBeNull();
    expect(vetoCondition({ kind: 'occurrence', points: 5 }, { actual: 'I5', target: 'F5' })).toBeNull();
  });
  it('joins conditions', () => {
    expect(anyVeto([])).toBeNull();
    expect(anyVeto(['A1>0'])).toBe('A1>0');
    expect(anyVeto(['A1>0', 'A2>0'])).toBe('OR(A1>0,A2>0)');
  });
  it('leads the lookup to the last line', () => {
    const cells = { total: 'N20', minimums: "'考核设置'!$B$12:$B$17", column: "'考核设置'!$A$12:$A$17" };
    const plain = gradeFormula({ ...cells, vetoes: [] });
    expect(plain).toBe(
      `=IF(ISNUMBER(N20),INDEX('考核设置'!$A$12:$A$17,MIN(COUNT('考核设置'!$B$12:$B$17),COUNTIF('考核设置'!$B$12:$B$17,">"&N20)+1)),"")`,
    );
    const veto = vetoCondition({ kind: 'veto', scope: 'card' }, { actual: 'I5', target: 'F5' }) ?? '';
    expect(formulaFaults(gradeFormula({ ...cells, vetoes: [veto, veto] }))).toEqual([]);
  });
});
