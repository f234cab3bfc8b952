import type { Language } from '../../base/language';
import { decimalText } from '../decimal';
import type { BandsRule, ScoreBand, ScoringRule, Unit } from '../scoringRule';
import { writeNumber, writeShare } from './numbers';
import { ruleWords, type RuleWords } from './words/ruleWords';

/**
 * A rule as one cell that HR can edit: "扣分：低于目标；每1%扣5分". `parseRuleText` reads it back to an equal rule, in
 * whatever language it was written. The rule must have passed `validateRule`. Unlike `describe` it does not name the
 * target, which stands in its own column.
 */
export function writeRuleText(rule: ScoringRule, unit: Unit, language: Language): string {
  const words = ruleWords(language);
  return `${words.kinds[rule.kind]}${words.colon}${partsOf(rule, unit, words).join(words.between)}`;
}

function partsOf(rule: ScoringRule, unit: Unit, words: RuleWords): readonly string[] {
  switch (rule.kind) {
    case 'ratio':
      return [
        words.better[rule.direction],
        words.floor(decimalText(rule.floor)),
        words.cap(decimalText(rule.cap)),
        ...(rule.incentives ?? []).map(({ from, factor }) => words.incentive(writeShare(from), decimalText(factor))),
      ];
    case 'deduct': {
      const ofTarget = rule.stepOf === 'target';
      const step = ofTarget ? writeShare(rule.step) : writeNumber(rule.step, unit);
      return [
        words.missing[rule.direction],
        words.step(step, ofTarget, decimalText(rule.points)),
        ...limitOf(rule, words),
      ];
    }
    case 'occurrence':
      return [words.each(decimalText(rule.points)), ...limitOf(rule, words)];
    case 'bands':
      return [words.basis[rule.on], ...rule.bands.map((band, index) => bandText(rule, band, index, unit, words))];
    case 'judgement':
      return [words.scale[rule.scale]];
    case 'veto':
      return [...(rule.direction === undefined ? [] : [words.missing[rule.direction]]), words.scope[rule.scope]];
  }
}

function limitOf({ maxDeduction }: { readonly maxDeduction?: number }, words: RuleWords): readonly string[] {
  return maxDeduction === undefined ? [] : [words.maxDeduction(decimalText(maxDeduction))];
}

/** The outer edges say whom they belong to; between two bands it is always the better one. */
function bandText(rule: BandsRule, band: ScoreBand, index: number, unit: Unit, words: RuleWords): string {
  const edge = (value: number): string => (rule.on === 'attainment' ? writeShare(value) : writeNumber(value, unit));
  const { from, to } = band;
  const score = decimalText(band.score);
  if (from !== null && to !== null) return words.band(`${edge(from)}~${edge(to)}`, score);
  if (to !== null) return words.band(`${ownsUpperEdge(rule, index) ? '≤' : '<'}${edge(to)}`, score);
  if (from !== null) return words.band(`${ownsLowerEdge(rule, index) ? '≥' : '>'}${edge(from)}`, score);
  return words.band('*', score);
}

/** Whether the value where the band ends still scores as the band; the same question `bandCases` answers. */
export function ownsUpperEdge(rule: BandsRule, index: number): boolean {
  const above = rule.bands[index + 1];
  return above === undefined || (rule.bands[index]?.score ?? 0) > above.score;
}

export function ownsLowerEdge(rule: BandsRule, index: number): boolean {
  return index === 0 || !ownsUpperEdge(rule, index - 1);
}
