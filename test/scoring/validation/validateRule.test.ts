import fc from 'fast-check';
import { parseRule, validateRule } from '../../../src/scoring/validation/validateRule';
import { rules, targetsFor } from '../ruleArbitraries';

const codes = (rule: unknown, target: number | null = null): string[] =>
  validateRule(rule, target).map(({ code, field }) => (field === '' ? code : `${code} ${field}`));

const band = (from: number | null, to: number | null, score = 50) => ({ from, to, score });
const bands = (...list: unknown[]) => ({ kind: 'bands', on: 'value', bands: list });
const ratio = { kind: 'ratio', direction: 'higher', floor: 0, cap: 120 };
const deduct = { kind: 'deduct', direction: 'higher', step: 0.01, stepOf: 'value', points: 2 };

describe('validateRule', () => {
  it.each<[string, unknown, number | null, string[]]>([
    ['no object', 'ratio', null, ['notARule']],
    ['null', null, null, ['notARule']],
    ['an unknown kind', { kind: 'magic' }, null, ['unknownKind kind']],
    ['a ratio with target 0', ratio, 0, ['ratioTargetZero target']],
    ['a ratio with a negative target', ratio, -1, ['ratioTargetZero target']],
    ['a cap at the floor', { ...ratio, floor: 100, cap: 100 }, null, ['capBelowFloor cap']],
    ['a floor below 0', { ...ratio, floor: -1 }, null, ['scoreOutOfRange floor']],
    ['a cap of thousands', { ...ratio, cap: 12000 }, null, ['scoreOutOfRange cap']],
    ['a direction a ratio cannot have', { ...ratio, direction: 'target' }, null, ['unknownChoice direction']],
    ['a missing number', { kind: 'ratio', direction: 'higher', floor: 0 }, null, ['fieldNotANumber cap']],
    ['a number as text', { ...ratio, cap: '120' }, null, ['fieldNotANumber cap']],
    ['incentives that are no list', { ...ratio, incentives: 1.2 }, null, ['fieldNotAList incentives']],
    [
      'incentives in the wrong order',
      {
        ...ratio,
        incentives: [
          { from: 1.2, factor: 1.1 },
          { from: 1.1, factor: 1.2 },
        ],
      },
      null,
      ['incentivesOutOfOrder incentives[1].from'],
    ],
    [
      'an incentive that punishes',
      { ...ratio, incentives: [{ from: 1.1, factor: 0.9 }] },
      null,
      ['incentiveFalls incentives[0].factor'],
    ],
    ['a step of 0', { ...deduct, step: 0 }, null, ['stepNotPositive step']],
    ['no points', { ...deduct, points: 0 }, null, ['pointsNotPositive points']],
    ['more points than there are', { ...deduct, points: 120 }, null, ['scoreOutOfRange points']],
    ['a maximum of 0', { ...deduct, maxDeduction: 0 }, null, ['pointsNotPositive maxDeduction']],
    ['a misspelt field', { ...deduct, maxdeduction: 40 }, null, ['unknownField maxdeduction']],
    ['steps of a target of 0', { ...deduct, stepOf: 'target' }, 0, ['targetNotPositive target']],
    ['a target that is no number', deduct, NaN, ['targetNotANumber target']],
    ['noise in a number', { ...deduct, step: 0.010000000001 }, null, ['numberTooFine step']],
    ['a number without end', { ...deduct, step: 1e15 }, null, ['numberTooLarge step', 'scoreOutOfRange step']],
    ['half an occurrence as target', { kind: 'occurrence', points: 5 }, 0.5, ['occurrenceTargetNotACount target']],
    ['no bands', bands(), null, ['bandsEmpty bands']],
    ['one band', bands(band(null, null)), null, ['bandsEmpty bands']],
    ['a gap', bands(band(null, 1), band(2, null)), null, ['bandsGap bands[1].from']],
    ['an overlap', bands(band(null, 2), band(1, null)), null, ['bandsOverlap bands[1].from']],
    ['a band upside down', bands(band(null, 2), band(2, 1), band(1, null)), null, ['bandReversed bands[1].to']],
    ['a closed start', bands(band(0, 1), band(1, null)), null, ['bandsStartClosed bands[0].from']],
    ['a closed end', bands(band(null, 1), band(1, 2)), null, ['bandsEndClosed bands[1].to']],
    ['an open edge inside', bands(band(null, null), band(1, null)), null, ['bandOpenInside bands[1].from']],
    ['a score above 100', bands(band(null, 1, 0), band(1, null, 120)), null, ['scoreOutOfRange bands[1].score']],
    [
      'attainment of a target of 0',
      { ...bands(band(null, 1), band(1, null)), on: 'attainment' },
      0,
      ['targetNotPositive target'],
    ],
    ['an unknown scale', { kind: 'judgement', scale: 'stars' }, null, ['unknownChoice scale']],
    ['a veto below nothing', { kind: 'veto', scope: 'item' }, -1, ['vetoTargetNegative target']],
  ])('reports %s', (_name, rule, target, expected) => expect(codes(rule, target)).toEqual(expected));

  it('reports too many bands', () => {
    const list = Array.from({ length: 21 }, (_, index) =>
      band(index === 0 ? null : index, index === 20 ? null : index + 1),
    );
    expect(codes(bands(...list))).toEqual(['bandsTooMany bands']);
  });

  it('gives the numbers the sentence needs', () => {
    expect(validateRule(bands(band(null, 1), band(2, null)), null)).toEqual([
      { code: 'bandsGap', field: 'bands[1].from', params: { from: 1, to: 2 } },
    ]);
  });

  it('reports every problem, not only the first', () => {
    expect(codes({ ...deduct, step: -1, points: 0 })).toEqual(['stepNotPositive step', 'pointsNotPositive points']);
  });

  it('accepts and returns every sound rule unchanged', () => {
    fc.assert(
      fc.property(
        rules.chain((rule) => fc.tuple(fc.constant(rule), fc.option(targetsFor(rule)))),
        ([rule, target]) => {
          expect(parseRule(rule, target)).toEqual({ ok: true, value: rule });
        },
      ),
    );
  });
});
