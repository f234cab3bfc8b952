import type { CellInput } from '../../src/scoring/cellInput';
import { score } from '../../src/scoring/score';
import type { BandsRule, DeductRule, RatioRule, SystemRule } from '../../src/scoring/scoringRule';

const points = (rule: SystemRule, actual: CellInput, target: number | null): number | string => {
  const result = score(rule, { actual, target });
  return result.kind === 'score' ? result.value : result.kind;
};

const ratio: RatioRule = { kind: 'ratio', direction: 'higher', floor: 0, cap: 120 };
const lowerRatio: RatioRule = { ...ratio, direction: 'lower' };
const deduct: DeductRule = { kind: 'deduct', direction: 'higher', step: 0.01, stepOf: 'value', points: 2 };
const bands: BandsRule = {
  kind: 'bands',
  on: 'value',
  bands: [
    { from: null, to: 0.7, score: 33 },
    { from: 0.7, to: 0.9, score: 67 },
    { from: 0.9, to: 1, score: 83 },
    { from: 1, to: null, score: 100 },
  ],
};

describe('what is no score', () => {
  it.each<[CellInput, string | number]>([
    [null, 'blank'],
    [undefined, 'blank'],
    ['', 'blank'],
    [' ', 'notANumber'],
    ['95%', 'notANumber'],
    ['0.95', 'notANumber'],
    [true, 'notANumber'],
    [NaN, 'notANumber'],
    [0, 0],
  ])('reads an actual of %p as %p', (actual, expected) => expect(points(ratio, actual, 1)).toBe(expected));

  it('asks for the actual before it asks for the target', () => {
    expect(points(ratio, null, null)).toBe('blank');
    expect(points(ratio, 'x', null)).toBe('notANumber');
    expect(points(ratio, 1, null)).toBe('noTarget');
  });

  it.each<[SystemRule, number | null, string | number]>([
    [ratio, 0, 'noTarget'],
    [ratio, -1, 'noTarget'],
    [deduct, null, 'noTarget'],
    [deduct, 0, 100],
    [{ ...deduct, stepOf: 'target' }, 0, 'noTarget'],
    [{ kind: 'occurrence', points: 20 }, null, 'noTarget'],
    [bands, null, 100],
    [{ ...bands, on: 'attainment' }, null, 'noTarget'],
    [{ ...bands, on: 'attainment' }, 0, 'noTarget'],
    [{ kind: 'veto', scope: 'item' }, null, 0],
    [{ kind: 'veto', scope: 'item', direction: 'higher' }, null, 'noTarget'],
  ])('%j with target %p gives %p', (rule, target, expected) => expect(points(rule, 1, target)).toBe(expected));
});

describe('ratio', () => {
  it.each([
    [90, 100, 90],
    [119.9, 100, 119.9],
    [150, 100, 120],
    [-5, 100, 0],
  ])('higher: %p of %p gives %p', (actual, target, expected) => {
    expect(points(ratio, actual, target)).toBeCloseTo(expected, 9);
  });

  it('lower: the target is divided by the actual, nothing is best', () => {
    expect(points(lowerRatio, 125, 100)).toBe(80);
    expect(points(lowerRatio, 50, 100)).toBe(120);
    expect(points(lowerRatio, 0, 100)).toBe(120);
    expect(points(lowerRatio, -1, 100)).toBe(120);
  });

  it('keeps the floor', () => expect(points({ ...ratio, floor: 40 }, 10, 100)).toBe(40));

  it('multiplies from the attainment of an incentive on, before the cap', () => {
    const rule: RatioRule = {
      ...ratio,
      cap: 150,
      incentives: [
        { from: 1.1, factor: 1.1 },
        { from: 1.2, factor: 1.2 },
      ],
    };
    expect(points(rule, 1.09, 1)).toBeCloseTo(109, 9);
    expect(points(rule, 1.1, 1)).toBeCloseTo(121, 9);
    // 3.3 ÷ 3 is a hair below 1.1 in binary.
    expect(points(rule, 3.3, 3)).toBeCloseTo(121, 9);
    expect(points(rule, 1.2, 1)).toBeCloseTo(144, 9);
    expect(points(rule, 1.3, 1)).toBe(150);
  });
});

describe('deduct', () => {
  it('counts two steps from 95 % down to 93 %, not three', () => {
    expect(points(deduct, 0.93, 0.95)).toBe(96);
    expect(points(deduct, 0.94, 0.95)).toBe(98);
    expect(points(deduct, 0.92, 0.95)).toBe(94);
  });

  it('counts a started step in full', () => expect(points(deduct, 0.929, 0.95)).toBe(94));
  it('takes nothing at or past the target', () => {
    expect(points(deduct, 0.95, 0.95)).toBe(100);
    expect(points(deduct, 0.99, 0.95)).toBe(100);
  });
  it('does not go below 0, or below what may be lost', () => {
    expect(points(deduct, 0, 0.95)).toBe(0);
    expect(points({ ...deduct, maxDeduction: 40 }, 0, 0.95)).toBe(60);
  });
  it('lower: counts what lies above the target', () => {
    const rule: DeductRule = { ...deduct, direction: 'lower', step: 0.005, points: 5 };
    expect(points(rule, 0.05, 0.04)).toBe(90);
    expect(points(rule, 0.03, 0.04)).toBe(100);
  });
  it('target: counts both sides', () => {
    const rule: DeductRule = { ...deduct, direction: 'target', step: 0.05 };
    expect(points(rule, 0.95, 0.85)).toBe(96);
    expect(points(rule, 0.75, 0.85)).toBe(96);
    expect(points(rule, 0.85, 0.85)).toBe(100);
  });
  it('measures steps as a fraction of the target', () => {
    const rule: DeductRule = { ...deduct, direction: 'lower', step: 0.1, stepOf: 'target', points: 5 };
    expect(points(rule, 36, 30)).toBe(90);
    expect(points(rule, 36.1, 30)).toBe(85);
  });
});

describe('occurrence', () => {
  it('takes points for each beyond the target', () => {
    expect(points({ kind: 'occurrence', points: 20 }, 0, 0)).toBe(100);
    expect(points({ kind: 'occurrence', points: 20 }, 3, 0)).toBe(40);
    expect(points({ kind: 'occurrence', points: 20 }, 9, 0)).toBe(0);
    expect(points({ kind: 'occurrence', points: 20 }, 3, 2)).toBe(80);
    expect(points({ kind: 'occurrence', points: 20, maxDeduction: 50 }, 9, 0)).toBe(50);
  });
});

describe('bands', () => {
  it.each([
    [0.6999, 33],
    [0.7, 67],
    [0.8999, 67],
    [0.9, 83],
    [0.99999999, 83],
    [1, 100],
    [3, 100],
    [-1, 33],
    // Noise of a formula in the actual cell does not cost a band.
    [0.3 * 3, 83],
    [1 - 1e-12, 100],
  ])('the lower edge belongs to the better band: %p gives %p', (actual, expected) => {
    expect(points(bands, actual, null)).toBe(expected);
  });

  it('an edge belongs to the better side when low is good', () => {
    const rule: BandsRule = {
      kind: 'bands',
      on: 'value',
      bands: [
        { from: null, to: 0.005, score: 100 },
        { from: 0.005, to: 0.01, score: 60 },
        { from: 0.01, to: null, score: 0 },
      ],
    };
    expect([0.005, 0.0051, 0.01, 0.0101].map((actual) => points(rule, actual, null))).toEqual([100, 60, 60, 0]);
  });

  it('both edges belong to a best band in the middle', () => {
    const rule: BandsRule = {
      kind: 'bands',
      on: 'value',
      bands: [
        { from: null, to: 0.85, score: 40 },
        { from: 0.85, to: 1, score: 100 },
        { from: 1, to: null, score: 70 },
      ],
    };
    expect([0.84, 0.85, 1, 1.01].map((actual) => points(rule, actual, null))).toEqual([40, 100, 100, 70]);
  });

  it('bands the attainment where the rule says so', () => {
    expect(points({ ...bands, on: 'attainment' }, 4.5, 5)).toBe(83);
    expect(points({ ...bands, on: 'attainment' }, 4.49, 5)).toBe(67);
  });
});

describe('veto', () => {
  it('gives 0 for any value past the target, else 100', () => {
    expect(points({ kind: 'veto', scope: 'item' }, 0, null)).toBe(100);
    expect(points({ kind: 'veto', scope: 'card' }, 1, 0)).toBe(0);
    expect(points({ kind: 'veto', scope: 'item' }, 0.1 * 0.1, 0.01)).toBe(100);
    expect(points({ kind: 'veto', scope: 'item' }, 0.011, 0.01)).toBe(0);
  });
  it('looks the other way where more is better', () => {
    const rule: SystemRule = { kind: 'veto', scope: 'item', direction: 'higher' };
    expect(points(rule, 1, 1)).toBe(100);
    expect(points(rule, 0.99, 1)).toBe(0);
  });
});
