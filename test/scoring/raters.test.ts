import type { CellInput } from '../../src/scoring/cellInput';
import { finalFormula, finalScore, judgedFormula, judgedScore, OTHER_RATERS } from '../../src/scoring/raters';
import type { ScoreResult } from '../../src/scoring/score';
import type { JudgementRule, RatioRule, SystemRule } from '../../src/scoring/scoringRule';
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
  it('goes by the manager alone where nobody rated themselves', () => {
    expect(judged(byPoints, '', 70)).toBeCloseTo(70, 9);
    expect(judged(levels, undefined, 3)).toBeCloseTo(60, 9);
  });
  it('counts 0 points as entered', () => expect(judged(byPoints, null, 0)).toBe(0));
  it('is blank without the manager, whose rating has a weight', () => {
    expect(judged(byPoints, 90, null)).toBe('blank');
    expect(judged(byPoints, 90, null, { self: 1, manager: 0 })).toBe(90);
  });
  it('has the decimals a card prints', () => {
    expect(judged(byPoints, 100, 70, { self: 1, manager: 2 })).toBe(80);
    expect(judged(byPoints, 95, 70, { self: 1, manager: 2 })).toBe(78.33);
  });
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

describe('several raters', () => {
  const weights = { self: 0.1, manager: 0.5, superior: 0.1, peer: 0.15, report: 0.1, customer: 0.05 };
  const several = (rule: JudgementRule, entries: Parameters<typeof judgedScore>[1]): number | string => {
    const result = judgedScore(rule, entries, weights);
    return result.kind === 'score' ? result.value : result.kind;
  };
  it('weighs all who rated', () => {
    const all = { self: 90, manager: 80, superior: 70, peer: 85.5, report: 92, customer: 60 };
    // 9 + 40 + 7 + 12.825 + 9.2 + 3 = 81.025
    expect(several(byPoints, all)).toBe(81.03);
    // 0.1 × 100 + 0.5 × 80 + 0.1 × 60 + 0.15 × 86.666… + 0.1 × 70 + 0.05 × 100 = 81
    expect(several(levels, { self: 5, manager: 4, superior: 3, peer: 13 / 3, report: 3.5, customer: 5 })).toBe(81);
  });
  it('leaves the weight of whoever did not rate to the others, in proportion', () => {
    // (0.5 × 80 + 0.15 × 60) ÷ 0.65 = 75.3846…
    expect(several(byPoints, { self: '', manager: 80, peer: 60 })).toBe(75.38);
    expect(several(byPoints, { self: '', manager: 80, superior: null, peer: '', report: '', customer: '' })).toBe(80);
  });
  it('has no score without the manager, whoever else rated', () => {
    expect(several(byPoints, { self: 90, manager: '', superior: 80, peer: 85, report: 90, customer: 100 })).toBe(
      'blank',
    );
  });
  it('does not count who has no weight', () => {
    expect(judgedScore(byPoints, { self: '', manager: 80, peer: 0 }, usual)).toEqual({ kind: 'score', value: 80 });
  });
  it('takes decimals of a mean, and of nobody who is one person', () => {
    const rated = { self: 5, manager: 4 };
    for (const rater of ['peer', 'report', 'customer'])
      expect(several(levels, { ...rated, [rater]: 4.25 })).not.toBe('invalidEntry');
    expect(several(levels, { ...rated, superior: 4.25 })).toBe('invalidEntry');
    for (const off of [0.9, 5.1, '4']) expect(several(levels, { ...rated, peer: off })).toBe('invalidEntry');
  });
});

describe('finalScore', () => {
  const ratio: RatioRule = { kind: 'ratio', direction: 'higher', floor: 0, cap: 120 };
  const system = { kind: 'score', value: 88 } as const;
  const final = (manager: CellInput, reason: CellInput, limit: number | null = null, score: ScoreResult = system) => {
    const result = finalScore(ratio, score, { manager, reason }, { limit, confirmed: '属实' });
    return result.kind === 'score' ? result.value : result.kind;
  };
  it('prefers a manager who gives a reason', () => {
    expect(final(0, '数据有误')).toBe(0);
    expect(final(120, '数据有误')).toBe(120);
    expect(final(70, '未统计', null, { kind: 'blank' })).toBe(70);
  });
  it('waits for the reason, and counts neither score until it is there', () => {
    for (const reason of ['', '   ', null]) expect(final(40, reason)).toBe('noReason');
    expect(final(70, '', null, { kind: 'blank' })).toBe('noReason');
  });
  it('asks no reason for the same score', () => expect(final(88, '')).toBe(88));
  it('allows what the company allows: any, within points, or never', () => {
    expect(final(93, '数据有误', 5)).toBe(93);
    expect(final(93.01, '数据有误', 5)).toBe('tooFar');
    expect(final(87, '数据有误', 0)).toBe('tooFar');
    expect(final(88, '', 0)).toBe(88);
    expect(final(88, '未统计', 5, { kind: 'blank' })).toBe('tooFar');
  });
  it('takes the system score else', () => expect(final('', '')).toBe(88));
  it('is blank while the system score is none', () => {
    for (const kind of ['blank', 'notANumber', 'noTarget'] as const)
      expect(final(null, '', null, { kind })).toBe('blank');
  });
  it('names entries off the scale', () => {
    expect(final(121, '数据有误')).toBe('invalidEntry');
    expect(final('x', '数据有误')).toBe('invalidEntry');
  });
});

describe('a veto', () => {
  const final = (system: number | null, manager: CellInput, reason: CellInput) => {
    const score: ScoreResult = system === null ? { kind: 'blank' } : { kind: 'score', value: system };
    const rule = { kind: 'veto', scope: 'card' } as const;
    const result = finalScore(rule, score, { manager, reason }, { limit: null, confirmed: '属实' });
    return result.kind === 'score' ? result.value : result.kind;
  };
  it('takes effect once it is confirmed and its reason written', () => {
    expect(final(0, '', '')).toBe('vetoOpen');
    expect(final(0, '属实', '')).toBe('vetoOpen');
    expect(final(0, '', '窜货，见调查记录')).toBe('vetoOpen');
    expect(final(0, '属实', '窜货，见调查记录')).toBe(0);
  });
  it('is not lifted by a score', () => expect(final(0, 100, '表现好')).toBe('invalidEntry'));
  it('asks nothing where nothing happened', () => {
    expect(final(100, '', '')).toBe(100);
    expect(final(null, '', '')).toBe('blank');
  });
});

describe('their formulas', () => {
  const texts = {
    invalidEntry: '评分超出范围',
    tooFar: ['改评限±', '分'],
    notAllowed: '不允许改评',
    noReason: '请写理由',
    vetoOpen: '否决待核实',
    confirmed: '属实',
  } as const;
  it.each([levels, byPoints])('%j can be entered into Excel 2010', (rule) => {
    const cells = { self: 'K5', manager: 'L5', selfWeight: "'考核设置'!$B$8", managerWeight: "'考核设置'!$B$9" };
    expect(formulaFaults(judgedFormula(rule, cells, texts))).toEqual([]);
    const others = OTHER_RATERS.map((rater, at) => ({
      rater,
      entry: `${'MNOP'[at]}5`,
      weight: `'考核设置'!$B$${85 + at}`,
    }));
    expect(formulaFaults(judgedFormula(rule, { ...cells, others }, texts))).toEqual([]);
  });
  it.each<SystemRule>([
    { kind: 'veto', scope: 'item' },
    { kind: 'occurrence', points: 5 },
  ])('the final score of %j can be entered into Excel 2010', (rule) => {
    const cells = { system: 'J5', manager: 'L5', reason: 'O5', limit: "'考核设置'!$B$30" };
    expect(formulaFaults(finalFormula(rule, cells, texts))).toEqual([]);
    expect(formulaFaults(finalFormula(rule, { ...cells, reason: null, limit: null }, texts))).toEqual([]);
  });
});
