import type { Language } from '../../base/language';
import { decimalText } from '../decimal';
import {
  LEVEL_POINTS,
  type BandsRule,
  type DeductRule,
  type OccurrenceRule,
  type RatioRule,
  type ScoringRule,
  type Unit,
  type VetoRule,
} from '../scoringRule';
import type { SpokenBand } from './ruleSentences';
import { formatAmount, formatShare, formatValue, sentencesOf } from './units';

export interface DescribeContext {
  readonly unit: Unit;
  /** Null: the sentence refers to the target without naming it. */
  readonly target: number | null;
  readonly language: Language;
}

/**
 * The 评分标准 of a card, one line, written from the rule: what it says is what `toFormula` calculates. The rule must
 * have passed `validateRule`.
 */
export function describe(rule: ScoringRule, context: DescribeContext): string {
  switch (rule.kind) {
    case 'ratio':
      return describeRatio(rule, context);
    case 'deduct':
      return describeDeduct(rule, context);
    case 'occurrence':
      return describeOccurrence(rule, context);
    case 'bands':
      return describeBands(rule, context);
    case 'judgement':
      return sentencesOf(context.language).judgement(
        rule.scale === 'points' ? { scale: 'points' } : { scale: 'levels', points: LEVEL_POINTS.map(decimalText) },
      );
    case 'veto':
      return describeVeto(rule, context);
  }
}

function describeRatio(rule: RatioRule, { language }: DescribeContext): string {
  return sentencesOf(language).ratio({
    direction: rule.direction,
    cap: decimalText(rule.cap),
    floor: rule.floor > 0 ? decimalText(rule.floor) : null,
    incentives: (rule.incentives ?? []).map(({ from, factor }) => ({
      from: formatShare(from, language),
      factor: decimalText(factor),
    })),
  });
}

function describeDeduct(rule: DeductRule, context: DescribeContext): string {
  const { unit, language } = context;
  const stepOfTarget = rule.stepOf === 'target';
  const countedOneByOne = !stepOfTarget && rule.step === 1 && (unit === 'count' || unit === 'times');
  return sentencesOf(language).deduct({
    direction: rule.direction,
    unit,
    target: spokenTarget(context),
    step: stepOfTarget ? formatShare(rule.step, language) : formatAmount(rule.step, unit, language),
    stepOfTarget,
    points: decimalText(rule.points),
    maxDeduction: spokenLimit(rule),
    startedStepsCount: !countedOneByOne,
  });
}

function describeOccurrence(rule: OccurrenceRule, context: DescribeContext): string {
  const { unit, language } = context;
  return sentencesOf(language).occurrence({
    target: spokenTarget(context),
    zero: context.target === 0,
    one: formatAmount(1, unit, language),
    points: decimalText(rule.points),
    maxDeduction: spokenLimit(rule),
  });
}

function describeBands(rule: BandsRule, { unit, language }: DescribeContext): string {
  const onAttainment = rule.on === 'attainment';
  const text = (edge: number) => (onAttainment ? formatShare(edge, language) : formatValue(edge, unit, language));
  const { bands } = rule;
  const spoken = bands.map((band, index): SpokenBand => {
    const below = bands[index - 1];
    const above = bands[index + 1];
    return {
      from:
        band.from === null
          ? null
          : { text: text(band.from), included: below === undefined || band.score >= below.score },
      to: band.to === null ? null : { text: text(band.to), included: above === undefined || band.score > above.score },
      score: decimalText(band.score),
    };
  });
  const first = bands[0]?.score ?? 0;
  const last = bands[bands.length - 1]?.score ?? 0;
  // The better end comes first, as in the formula.
  const lowIsBetter = first > last;
  // A limit is kept, not attained: "attainment ≤95 %" reads as a failure.
  const of = onAttainment ? (lowIsBetter ? 'limit' : 'attainment') : 'value';
  return sentencesOf(language).bands({ of, bands: lowIsBetter ? spoken : spoken.reverse() });
}

function describeVeto(rule: VetoRule, context: DescribeContext): string {
  const anyOccurrence = rule.direction !== 'higher' && context.target === 0;
  return sentencesOf(context.language).veto({
    scope: rule.scope,
    direction: rule.direction ?? 'lower',
    target: anyOccurrence ? null : spokenTarget(context),
  });
}

function spokenTarget({ target, unit, language }: DescribeContext): string | null {
  return target === null ? null : formatValue(target, unit, language);
}

function spokenLimit({ maxDeduction }: { readonly maxDeduction?: number }): string | null {
  return maxDeduction === undefined || maxDeduction >= 100 ? null : decimalText(maxDeduction);
}
