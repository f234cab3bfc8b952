import type { Unit } from '../../scoring/scoringRule';
import type { IndicatorFacts } from '../types';

interface Range {
  readonly min: number;
  readonly max: number;
  readonly whole?: true;
}

const UNLIMITED = Number.POSITIVE_INFINITY;
const HOURS_OF_A_MONTH = 31 * 24;

/**
 * What a figure in a unit can be. Percents are fractions: 95 typed for 95 % is far outside, while growth may fall to
 * −100 % and attainment or growth may be planned up to 200 %.
 */
const RANGES: Readonly<Record<Unit, Range>> = {
  percent: { min: -1, max: 2 },
  ratio: { min: 0, max: UNLIMITED },
  count: { min: 0, max: UNLIMITED, whole: true },
  times: { min: 0, max: UNLIMITED, whole: true },
  points: { min: 0, max: 100 },
  score5: { min: 1, max: 5 },
  yuan: { min: 0, max: UNLIMITED },
  days: { min: 0, max: 366 },
  hours: { min: 0, max: UNLIMITED },
  minutes: { min: 0, max: UNLIMITED },
  seconds: { min: 0, max: UNLIMITED },
  hoursPerMonth: { min: 0, max: HOURS_OF_A_MONTH },
};

/** A step of a deduction: one percentage point is 0.01, and nobody deducts by steps of 50. */
const LONGEST_PERCENT_STEP = 0.5;

/** The indicator's figures that its unit makes unlikely, with their path. Values a rule cannot use are not asked about. */
export function implausibleNumbers(
  indicator: Pick<IndicatorFacts, 'unit' | 'target' | 'rule'>,
): readonly { readonly path: string; readonly value: number }[] {
  const { unit, target, rule } = indicator;
  const range = RANGES[unit];
  const found: { path: string; value: number }[] = [];
  if (target !== null && !fits(target, range)) found.push({ path: 'target', value: target });
  if (rule.kind === 'bands' && rule.on === 'value') {
    // Edges of counts may lie between two counts.
    const edges = rule.bands.map((band) => band.from);
    for (const [index, from] of edges.entries()) {
      if (from !== null && (from < range.min || from > range.max)) {
        found.push({ path: `rule.bands[${index}].from`, value: from });
      }
    }
  }
  const byPercent = unit === 'percent' || (rule.kind === 'deduct' && rule.stepOf === 'target');
  if (rule.kind === 'deduct' && byPercent && rule.step > LONGEST_PERCENT_STEP) {
    found.push({ path: 'rule.step', value: rule.step });
  }
  return found;
}

function fits(value: number, { min, max, whole }: Range): boolean {
  return value >= min && value <= max && (whole === undefined || Number.isInteger(value));
}
