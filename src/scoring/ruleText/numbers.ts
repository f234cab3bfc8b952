import { decimalText, roundDecimal, tidy } from '../decimal';
import type { Unit } from '../scoringRule';
import type { RuleTextProblem } from './ruleTextProblem';

/**
 * What a number of a written rule stands for: a score or a factor, a value in the indicator's unit, or a share of the
 * target.
 */
export type NumberMeaning = { readonly kind: 'plain' } | { readonly kind: 'share' } | ValueMeaning;

interface ValueMeaning {
  readonly kind: 'value';
  readonly unit: Unit;
}

/** 0.7 of the target → "70%". */
export function writeShare(share: number): string {
  return `${decimalText(roundDecimal(tidy(share) * 100, 7))}%`;
}

/** A value as the sheet writes it: percents with their sign, everything else bare. */
export function writeNumber(value: number, unit: Unit): string {
  return unit === 'percent' ? writeShare(value) : decimalText(value);
}

/**
 * Reads "70%", "1,000", "-0.5", "1个百分点". A bare number where a percentage is meant could be 1 % or 100 %: it is
 * refused, not guessed. NaN after a report.
 */
export function readNumber(text: string, meaning: NumberMeaning, report: (problem: RuleTextProblem) => void): number {
  const trimmed = text.trim();
  const percent = /%|百分点|percentage point/.test(trimmed);
  const digits = /[+-]?\d[\d,]*(?:\.\d+)?/.exec(trimmed)?.[0] ?? '';
  const number = Number(digits.replace(/,/g, ''));
  const expected = meaning.kind === 'share' || (meaning.kind === 'value' && meaning.unit === 'percent');
  const possible = expected || (meaning.kind === 'value' && meaning.unit === 'ratio');
  if (expected && !percent && number !== 0) {
    report({ code: 'rulePercentSignMissing', params: { text: trimmed } });
    return NaN;
  }
  if (percent && !possible) {
    report({ code: 'rulePercentSignOdd', params: { text: trimmed } });
    return NaN;
  }
  return tidy(percent ? number / 100 : number);
}

/** A number with its sign, and the words that may follow it without changing it. For building patterns. */
export const NUMBER = '([+-]?\\d[\\d,]*(?:\\.\\d+)?\\s*(?:%|个?百分点|percentage points?)?)';
export const UNIT_WORDS =
  '\\s*(?:元|个|次|天|小时/月|小时|分钟|秒|分|件|单|人|yuan|times?|days?|hours?|minutes?|seconds?|points?)?\\s*';
