import fc from 'fast-check';
import { tidy } from '../../src/scoring/decimal';
import type {
  BandsRule,
  DeductRule,
  OccurrenceRule,
  RatioRule,
  ScoringRule,
  SystemRule,
  VetoRule,
} from '../../src/scoring/scoringRule';

/** Decimal fractions as HR writes them: -2.50 … 250.00, never with binary noise. */
export const hundredths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.round(min * 100), max: Math.round(max * 100) }).map((value) => tidy(value / 100));

const points = hundredths(0.5, 40);
const maxDeduction = fc.option(hundredths(1, 100), { nil: undefined });
const limited = <T extends object>(rule: T, most: number | undefined): T & { maxDeduction?: number } =>
  most === undefined ? rule : { ...rule, maxDeduction: most };

export const ratioRules: fc.Arbitrary<RatioRule> = fc
  .record({
    direction: fc.constantFrom('higher', 'lower'),
    floor: fc.integer({ min: 0, max: 60 }),
    cap: fc.integer({ min: 61, max: 150 }),
    incentives: fc.uniqueArray(fc.tuple(hundredths(0.5, 2), hundredths(1, 2)), {
      maxLength: 3,
      selector: ([from]) => from,
    }),
  })
  .map(({ incentives, ...rule }) => {
    if (incentives.length === 0) return { kind: 'ratio', ...rule };
    const froms = incentives.map(([from]) => from).sort((a, b) => a - b);
    const factors = incentives.map(([, factor]) => factor).sort((a, b) => a - b);
    return { kind: 'ratio', ...rule, incentives: froms.map((from, index) => ({ from, factor: factors[index] ?? 1 })) };
  });

export const deductRules: fc.Arbitrary<DeductRule> = fc
  .record({
    direction: fc.constantFrom('higher', 'lower', 'target'),
    step: fc.constantFrom(0.0005, 0.001, 0.005, 0.01, 0.03, 0.05, 0.1, 0.25, 0.5, 1, 4, 10),
    stepOf: fc.constantFrom('value', 'target'),
    points,
    most: maxDeduction,
  })
  .map(({ most, ...rule }) => limited({ kind: 'deduct', ...rule }, most));

export const occurrenceRules: fc.Arbitrary<OccurrenceRule> = fc
  .record({ points, most: maxDeduction })
  .map(({ most, ...rule }) => limited({ kind: 'occurrence', ...rule }, most));

/** Any order of scores, so also bands whose best score lies in the middle. */
export const bandsRules: fc.Arbitrary<BandsRule> = fc
  .record({
    on: fc.constantFrom('value', 'attainment'),
    edges: fc.uniqueArray(fc.oneof(hundredths(0, 2), hundredths(-1, 100)), { minLength: 1, maxLength: 8 }),
    scores: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 9, maxLength: 9 }),
    order: fc.constantFrom('rising', 'falling', 'any'),
  })
  .map(({ on, edges, scores, order }) => {
    const sorted = [...edges].sort((a, b) => a - b);
    const used = scores.slice(0, sorted.length + 1);
    if (order !== 'any') used.sort((a, b) => (order === 'rising' ? a - b : b - a));
    const bands = used.map((score, index) => ({ from: sorted[index - 1] ?? null, to: sorted[index] ?? null, score }));
    return { kind: 'bands', on, bands };
  });

export const vetoRules: fc.Arbitrary<VetoRule> = fc
  .record({ scope: fc.constantFrom('item', 'card'), direction: fc.constantFrom('higher', 'lower', undefined) })
  .map(({ scope, direction }) => ({ kind: 'veto', scope, ...(direction === undefined ? {} : { direction }) }));

export const systemRules: fc.Arbitrary<SystemRule> = fc.oneof(
  ratioRules,
  deductRules,
  occurrenceRules,
  bandsRules,
  vetoRules,
);

export const rules: fc.Arbitrary<ScoringRule> = fc.oneof(
  { arbitrary: systemRules, weight: 9 },
  {
    arbitrary: fc.constantFrom({ kind: 'judgement', scale: 'levels' }, { kind: 'judgement', scale: 'points' }),
    weight: 1,
  },
);

/** A target the rule can work with, as `validateRule` asks. */
export function targetsFor(rule: ScoringRule): fc.Arbitrary<number> {
  if (rule.kind === 'occurrence') return fc.integer({ min: 0, max: 20 });
  return fc.oneof(hundredths(0.01, 1), hundredths(1, 200));
}
