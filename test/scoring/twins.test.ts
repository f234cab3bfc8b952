import fc from 'fast-check';
import type { CellValue } from '../../src/base/grid';
import {
  adjustmentFormula,
  adjustmentPoints,
  missingFormula,
  missingInputs,
  totalFormula,
  totalScore,
  weightedFormula,
  weightedScore,
  weightsComplete,
  weightsCompleteCondition,
  type AdjustmentPoints,
} from '../../src/scoring/cardResult';
import { toFormula } from '../../src/scoring/formula';
import { gradeFormula, gradeOf, type VetoEffect } from '../../src/scoring/grades';
import {
  isOverride,
  overrideCondition,
  overrideCount,
  systemTotal,
  systemTotalFormula,
  totalBySystem,
  totalBySystemFormula,
  type CountedRow,
  type OverrideRow,
} from '../../src/scoring/overrides';
import {
  finalFormula,
  finalScore,
  judgedFormula,
  judgedScore,
  OTHER_RATERS,
  type FinalScore,
  type OtherRater,
} from '../../src/scoring/raters';
import { score } from '../../src/scoring/score';
import type { JudgementRule, SystemRule, VetoRule } from '../../src/scoring/scoringRule';
import { vetoCondition, vetoTriggered } from '../../src/scoring/veto';
import { calculatedCell } from '../support/calculatedCell';

/** What a formula shows that stands left of and above these cells: B2 is the first of the first line. */
const shown = (formula: string, lines: readonly (readonly CellValue[])[]): CellValue =>
  calculatedCell(formula, { 卡: [[], ...lines.map((line) => ['', ...line])] });

const product = <A, B>(ones: readonly A[], others: readonly B[]): [A, B][] =>
  ones.flatMap((one) => others.map((other): [A, B] => [one, other]));

const RULES: readonly SystemRule[] = [
  { kind: 'ratio', direction: 'higher', floor: 0, cap: 120 },
  { kind: 'ratio', direction: 'lower', floor: 30, cap: 110 },
  {
    ...{ kind: 'ratio', direction: 'higher', floor: 0, cap: 200 },
    incentives: [
      { from: 1, factor: 1.1 },
      { from: 1.2, factor: 1.3 },
    ],
  },
  ...(['higher', 'lower', 'target'] as const).flatMap((direction): SystemRule[] => [
    { kind: 'deduct', direction, step: 0.01, stepOf: 'value', points: 2 },
    { kind: 'deduct', direction, step: 1, stepOf: 'value', points: 7, maxDeduction: 40 },
    { kind: 'deduct', direction, step: 0.1, stepOf: 'target', points: 5 },
  ]),
  { kind: 'occurrence', points: 20 },
  { kind: 'occurrence', points: 20, maxDeduction: 50 },
  ...(['value', 'attainment'] as const).flatMap((on): SystemRule[] => [
    {
      ...{ kind: 'bands', on },
      bands: [
        { from: null, to: 0.7, score: 33 },
        { from: 0.7, to: 0.9, score: 67 },
        { from: 0.9, to: null, score: 100 },
      ],
    },
    {
      ...{ kind: 'bands', on },
      bands: [
        { from: null, to: 1, score: 100 },
        { from: 1, to: 2, score: 50 },
        { from: 2, to: null, score: 80 },
      ],
    },
  ]),
  { kind: 'veto', scope: 'item' },
  { kind: 'veto', scope: 'card' },
  { kind: 'veto', scope: 'card', direction: 'higher' },
];
const ACTUALS = [null, '95%', true, -1, 0, 0.69, 0.7, 0.9, 0.95, 0.97, 1, 1.1, 1.2, 2, 3, 7] as const;
const TARGETS = [null, '待定', -2, 0, 0.9, 1, 3] as const;

test.each(RULES)('the score of %j is what its formula shows', (rule) => {
  const formula = toFormula(rule, { actual: 'B2', target: 'C2' }, { notANumber: '请填数字', noTarget: '请填目标' });
  for (const [actual, target] of product(ACTUALS, TARGETS)) {
    const result = score(rule, { actual, target: typeof target === 'number' ? target : null });
    const wanted = { blank: '', notANumber: '请填数字', noTarget: '请填目标', score: NaN }[result.kind];
    const cell = shown(formula, [[actual ?? '', target ?? '']]);
    if (result.kind === 'score')
      expect([actual, target, cell]).toEqual([actual, target, expect.closeTo(result.value, 9)]);
    else expect([actual, target, cell]).toEqual([actual, target, wanted]);
  }
});

test.each<VetoRule>([
  { kind: 'veto', scope: 'card' },
  { kind: 'veto', scope: 'card', direction: 'higher' },
])('a card is lowered by %j where its condition holds', (rule) => {
  const condition = vetoCondition(rule, { actual: 'B2', target: 'C2' }) ?? '';
  for (const [actual, target] of product(ACTUALS, TARGETS)) {
    const triggered = vetoTriggered(rule, actual, typeof target === 'number' ? target : null);
    expect([actual, target, shown(`=${condition}`, [[actual ?? '', target ?? '']])]).toEqual([
      actual,
      target,
      triggered,
    ]);
  }
});

test('no other rule lowers a card', () => {
  for (const rule of RULES.filter((one) => one.kind !== 'veto' || one.scope === 'item')) {
    expect(vetoCondition(rule, { actual: 'B2', target: 'C2' })).toBeNull();
    expect(vetoTriggered(rule, 9, 0)).toBe(false);
  }
});

const TEXTS = {
  ...{
    invalidEntry: '超出范围',
    notAllowed: '不允许改评',
    noReason: '请写理由',
    vetoOpen: '待核实',
    confirmed: '属实',
  },
  tooFar: ['改评限±', '分'],
} as const;

const shownFinal = (result: FinalScore, limit: CellValue): CellValue => {
  if (result.kind === 'score') return result.value;
  if (result.kind === 'blank') return '';
  if (result.kind === 'tooFar') return limit === 0 ? TEXTS.notAllowed : TEXTS.tooFar.join(String(limit));
  return TEXTS[result.kind];
};

const ENTRIES = ['', 0, 1, 2.5, 3, 5, 6, 80, 80.004, 93, 100, 101, 120, -1, '4', ' ', true] as const;

test.each<JudgementRule>([
  { kind: 'judgement', scale: 'levels' },
  { kind: 'judgement', scale: 'points' },
])('what people give by %j is what its formula shows', (rule) => {
  const cells = { self: 'B2', manager: 'C2', selfWeight: 'D2', managerWeight: 'E2' };
  const formula = judgedFormula(rule, cells, TEXTS);
  for (const [self, manager] of [
    [0.2, 0.8],
    [1, 0],
    [0, 1],
    [1, 2],
    [0, 0],
  ] as const) {
    for (const entries of product(ENTRIES, ENTRIES)) {
      const result = judgedScore(rule, { self: entries[0], manager: entries[1] }, { self, manager });
      const cell = shown(formula, [[...entries, self, manager]]);
      expect([...entries, self, manager, cell]).toEqual([...entries, self, manager, shownFinal(result, '')]);
    }
  }
});

test.each<JudgementRule>([
  { kind: 'judgement', scale: 'levels' },
  { kind: 'judgement', scale: 'points' },
])('what six raters give by %j is what its formula shows', (rule) => {
  const others = OTHER_RATERS.map((rater, at) => ({ rater, entry: `${'DEFG'[at]}2`, weight: `${'JKLM'[at]}2` }));
  const cells = { self: 'B2', manager: 'C2', selfWeight: 'H2', managerWeight: 'I2', others };
  const formula = judgedFormula(rule, cells, TEXTS);
  const six = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { minLength: 6, maxLength: 6 });
  const entry = fc.constantFrom<CellValue>('', '', 3, 4, 4.25, 5, 80, 6, -1, '4');
  fc.assert(
    fc.property(six(entry), six(fc.constantFrom(0, 0.05, 0.1, 0.15, 0.5)), (entries, weights) => {
      const given = <T>(of: readonly T[], blank: T): Record<'self' | 'manager' | OtherRater, T> => {
        const [self = blank, manager = blank, superior = blank, peer = blank, report = blank, customer = blank] = of;
        return { self, manager, superior, peer, report, customer };
      };
      const result = judgedScore(rule, given(entries, ''), given(weights, 0));
      expect(shown(formula, [[...entries, ...weights]])).toBe(shownFinal(result, ''));
    }),
    { numRuns: 300, seed: 12 },
  );
});

describe('the final score of a rule is what its formula shows', () => {
  const systems = ['', '请填数字', 0, 80, 88.5, 100] as const;
  const reasons = ['', '  ', '数据有误', 7] as const;
  const ratio: SystemRule = { kind: 'ratio', direction: 'higher', floor: 0, cap: 120 };
  const low: SystemRule = { kind: 'ratio', direction: 'higher', floor: 0, cap: 90 };

  test.each<[SystemRule, number | null]>([
    [ratio, null],
    [ratio, 0],
    [ratio, 5],
    [low, null],
    [{ kind: 'occurrence', points: 20 }, 20],
    [{ kind: 'veto', scope: 'card' }, null],
    [{ kind: 'veto', scope: 'item' }, 5],
  ])('%j, limit %p', (rule, limit) => {
    const cells = { system: 'B2', manager: 'C2', reason: 'D2', limit: 'E2' };
    const managers = rule.kind === 'veto' ? [...ENTRIES, '属实', '不属实'] : ENTRIES;
    for (const withLimit of limit === null ? [null, 'E2'] : ['E2']) {
      const formula = finalFormula(rule, { ...cells, limit: withLimit }, TEXTS);
      for (const [[system, manager], reason] of product(product(systems, managers), reasons)) {
        const own =
          typeof system === 'number' ? ({ kind: 'score', value: system } as const) : ({ kind: 'blank' } as const);
        const result = finalScore(rule, own, { manager, reason }, { limit, confirmed: '属实' });
        const cell = shown(formula, [[system, manager, reason, limit ?? '']]);
        const given = [system, manager, reason, withLimit];
        expect([...given, cell]).toEqual([...given, shownFinal(result, limit ?? '')]);
      }
    }
  });

  test('a card without a place for reasons asks for none', () => {
    for (const rule of [ratio, { kind: 'veto', scope: 'card' } as const]) {
      const formula = finalFormula(rule, { system: 'B2', manager: 'C2', reason: null, limit: null }, TEXTS);
      const managers = rule.kind === 'veto' ? ['', '属实'] : ['', 80, 93];
      for (const [system, manager] of product(systems, managers)) {
        const own =
          typeof system === 'number' ? ({ kind: 'score', value: system } as const) : ({ kind: 'blank' } as const);
        const result = finalScore(rule, own, { manager, reason: 'x' }, { limit: null, confirmed: '属实' });
        expect([system, manager, shown(formula, [[system, manager]])]).toEqual([
          system,
          manager,
          shownFinal(result, ''),
        ]);
      }
    }
  });
});

test('a weighted score is what its formula shows', () => {
  const formula = weightedFormula({ final: 'B2', weight: 'C2' });
  for (const [final, weight] of product([null, 0, 78.33, 100, 87.5], [null, 0, 0.15, 0.333])) {
    expect([final, weight, shown(formula, [[final ?? '请写理由', weight ?? '']])]).toEqual([
      final,
      weight,
      weightedScore(final, weight) ?? '',
    ]);
  }
});

const COUNTS = ['', 0, 1, 2, 2.5, -1, 'x', '1', true] as const;
const REASONS = ['', ' ', '见记录'] as const;
const shownPoints = (result: AdjustmentPoints): CellValue =>
  result.kind === 'points' ? result.value : { blank: '', notACount: '请填次数', noReason: '请写理由' }[result.kind];

test('points for adjustments are what their formula shows', () => {
  const texts = { notACount: '请填次数', noReason: '请写理由' };
  const cells = { points: 'B2', cap: 'C2', count: 'D2', reason: 'E2' };
  for (const [points, cap] of [
    [2, null],
    [-3, 5],
    [2, 3],
    [-2, -3],
    [4, 0],
  ] as const) {
    for (const [count, reason] of product(COUNTS, REASONS)) {
      const line = [points, cap ?? '', count, reason];
      expect([...line, shown(adjustmentFormula(cells, texts), [line])]).toEqual([
        ...line,
        shownPoints(adjustmentPoints({ points, cap }, count, reason)),
      ]);
      expect(shown(adjustmentFormula({ ...cells, reason: null }, texts), [line])).toEqual(
        shownPoints(adjustmentPoints({ points, cap }, count, 'x')),
      );
    }
  }
});

describe('the total and what is missing for it', () => {
  const ROWS: readonly (readonly (readonly [number | null, number | null])[])[] = [
    [],
    [
      [0.6, 80],
      [0.4, 90],
    ],
    [
      [0.6, 80],
      [0.4, null],
    ],
    [
      [0.6, 80],
      [null, null],
    ],
    [[null, 80]],
    [[1, 0]],
    [
      [1, 119.996],
      [0.1, 99.99],
    ],
  ];
  const ADJUSTMENTS: readonly (readonly AdjustmentPoints[])[] = [
    [],
    [{ kind: 'points', value: 5 }, { kind: 'blank' }],
    [{ kind: 'points', value: -200 }],
    [{ kind: 'points', value: 1.25 }, { kind: 'noReason' }],
    [{ kind: 'notACount' }],
    [
      { kind: 'points', value: 30 },
      { kind: 'points', value: -2.345 },
    ],
  ];

  test('are what their formulas show', () => {
    for (const [pairs, adjustments] of product(ROWS, ADJUSTMENTS)) {
      const rows = pairs.map(([weight, final]) => ({ weight, final }));
      const lines = [0, 1, 2].map((line): CellValue[] => {
        const row = rows[line];
        const adjustment = adjustments[line];
        const count =
          adjustment === undefined || adjustment.kind === 'blank' ? '' : adjustment.kind === 'notACount' ? 'x' : 1;
        const weighted = row ? weightedScore(row.final, row.weight) : null;
        return [row?.weight ?? '', weighted ?? '', count, adjustment ? shownPoints(adjustment) : ''];
      });
      const areas = { weights: 'B2:B4', weighted: 'C2:C4', adjustments: { counts: 'D2:D4', points: 'E2:E4' } };
      for (const [cap, decimals] of product([100, 120], [0, 1, 2])) {
        const total = totalScore(rows, adjustments, cap, decimals);
        expect([
          pairs,
          adjustments,
          cap,
          decimals,
          shown(totalFormula(areas, { cap: String(cap), decimals: String(decimals) }), lines),
        ]).toEqual([...[pairs, adjustments, cap, decimals, total ?? '']]);
      }
      // A weight without a number does not count: neither does its score.
      if (pairs.some(([weight, final]) => weight === null && final !== null)) continue;
      expect(shown(missingFormula(areas), lines)).toBe(missingInputs(rows, adjustments));
      const { adjustments: _, ...without } = areas;
      expect(shown(missingFormula(without), lines)).toBe(missingInputs(rows));
      expect(shown(totalFormula(without, { cap: '120', decimals: '2' }), lines)).toBe(
        totalScore(rows, [], 120, 2) ?? '',
      );
    }
  });

  test('weights are complete at 100 %, noise aside', () => {
    for (const weights of [
      [],
      [1],
      [0.1, 0.2, 0.7],
      [0.3, 0.3, 0.3],
      [0.5, null, 0.5],
      [0.5, 0.500001],
      [0.5, 0.5000001],
    ]) {
      const lines = [0, 1, 2].map((line): CellValue[] => [weights[line] ?? '']);
      expect([weights, shown(`=${weightsCompleteCondition('B2:B4')}`, lines)]).toEqual([
        weights,
        weightsComplete(weights),
      ]);
    }
  });
});

test('a grade is what its formula shows, lowered by a veto as the settings say', () => {
  const grades = [{ minimum: 90 }, { minimum: 75 }, { minimum: 60 }, { minimum: 0 }];
  const EFFECTS: readonly (readonly [VetoEffect | undefined, CellValue | null])[] = [
    ['lowestGrade', 1],
    ['oneGradeLower', 2],
    ['itemOnly', 3],
    [undefined, null],
  ];
  for (const [[effect, cell], veto] of product(EFFECTS, [false, true])) {
    for (const total of [null, -1, 0, 59.99, 60, 74.9, 75, 89.99, 90, 120]) {
      const lines = [...grades, null].map((grade, line): CellValue[] => [
        ...[grade?.minimum ?? '', grade ? `等级${line}` : ''],
        ...(line === 0 ? [total ?? '', cell ?? '', veto] : []),
      ]);
      const grade = effect === undefined ? gradeOf(grades, total, veto) : gradeOf(grades, total, veto, effect);
      const place = { total: 'D2', minimums: 'B2:B6', column: 'C2:C6', ...(cell === null ? {} : { effect: 'E2' }) };
      for (const vetoes of [['F2'], ['FALSE', 'F2'], ...(veto ? [] : [[]])]) {
        expect([effect, veto, total, shown(gradeFormula({ ...place, vetoes }), lines)]).toEqual([
          ...[effect, veto, total, grade ? `等级${grades.indexOf(grade)}` : ''],
        ]);
      }
    }
  }
});

describe('scores over the system’s', () => {
  const JUDGED = '评议';
  const SYSTEMS = [JUDGED, '', 80, 0] as const;
  const MANAGERS = ['', 80, 93, 0, '属实'] as const;

  test('are told and counted by formulas as they are by function', () => {
    for (const [system, manager] of product(SYSTEMS, MANAGERS)) {
      const row = { weight: 0.5, system, manager };
      const cells = { system: 'B2', manager: 'C2' };
      // A blank cell is 0 to Excel; on a card the cell shows "", which is not.
      const condition = shown(`=${overrideCondition(cells, JUDGED)}`, [[system, manager]]);
      if (system !== '' || manager !== 0)
        expect([system, manager, condition]).toEqual([system, manager, isOverride(row, JUDGED)]);
    }
  });

  test('and the total without them', () => {
    const areas = { weights: 'B2:B4', systems: 'C2:C4', managers: 'D2:D4' };
    const rows = (...lines: readonly (readonly [number | string, number | string, number | string])[]): OverrideRow[] =>
      lines.map(([weight, system, manager]) => ({ weight, system, manager }));
    for (const own of [
      rows([0.5, 80, 93], [0.3, 70, ''], [0.2, JUDGED, 90]),
      rows([0.5, 80, 80], [0.3, 70, 60], [0.2, 100, 120]),
      rows([0.5, 80, '属实'], ['', 70, 60], [0.5, '请填数字', 90]),
    ]) {
      const lines = own.map(({ weight, system, manager }) => [weight, system, manager] as CellValue[]);
      expect(shown(`=${overrideCount(areas, JUDGED)}`, lines)).toBe(
        own.filter((row) => isOverride(row, JUDGED)).length,
      );
      for (const decimals of [0, 1, 2]) {
        const cells = { total: '88.8', decimals: String(decimals) };
        expect(shown(`=${systemTotalFormula(areas, cells)}`, lines)).toBeCloseTo(
          systemTotal(88.8, own, JUDGED, decimals) ?? NaN,
          9,
        );
      }
      expect(systemTotal(null, own, JUDGED, 1)).toBeNull();
    }
    expect(systemTotal(88.8, rows([0.5, 80, 93], [0.3, 70, ''], [0.2, JUDGED, 90]), JUDGED, 1)).toBe(82.3);
  });

  describe('and the total of the system’s scores, as the card would have it', () => {
    const points = (value: number): AdjustmentPoints => ({ kind: 'points', value });
    const row = (weight: number, system: number | string, manager: number | string, final: number): CountedRow => ({
      ...{ weight, system, manager },
      weighted: weightedScore(final, weight),
    });
    test.each<[string, readonly CountedRow[], number, number]>([
      ['the total was cut at its cap', [row(0.5, 100, 120, 120), row(0.5, 120, '', 120)], 20, 130],
      ['nothing was left of it', [row(0.5, 40, 0, 0), row(0.5, 0, '', 0)], -15, 5],
      ['its rounding would be counted twice', [row(0.6, 91.6, 100, 100), row(0.4, 49.88, '', 49.88)], 0, 74.9],
      [
        'each line is rounded by itself',
        [row(0.35, 91.13, 100, 100), row(0.35, 91.13, 100, 100), row(0.3, 0.5, '', 0.5)],
        0,
        64,
      ],
      ['a line was not measured', [row(0.5, '请填写数字', 90, 90), row(0.5, JUDGED, 80, 80)], 0, 85],
    ])('where %s', (_, rows, added, wanted) => {
      expect(totalBySystem(rows, [points(added)], JUDGED, { cap: 130, decimals: 1 })).toBe(wanted);
      const lines = rows.map((_row, index) => ({
        ...{ weight: `B${index + 2}`, system: `C${index + 2}`, manager: `D${index + 2}`, weighted: `E${index + 2}` },
      }));
      const cells = rows.map(({ weight, system, manager, weighted }) => [weight, system, manager, weighted]);
      const areas = { weighted: `E2:E${rows.length + 1}`, adjustments: { counts: 'F2', points: 'G2' } };
      const formula = totalBySystemFormula(lines, areas, { cap: '130', decimals: '1' });
      expect(
        shown(`=${formula}`, cells.map((line, index) => [...line, '', index === 0 ? added : '']) as CellValue[][]),
      ).toBe(wanted);
    });
  });
});
