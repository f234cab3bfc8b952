import type { Language } from '../../../src/base/language';
import { formatNumber } from '../../../src/embedded/numbers/formatNumber';
import { actualValidation, ratingValidation, targetValidation } from '../../../src/scoring/inputBounds';
import type { Unit } from '../../../src/scoring/scoringRule';
import { figureFormat, formatAmount, formatValue, numberFormat } from '../../../src/scoring/sentences/units';

describe('formatValue', () => {
  it.each<[number, Unit, string, string]>([
    [0.95, 'percent', '95%', '95%'],
    [0.07, 'percent', '7%', '7%'],
    [0.0005, 'percent', '0.05%', '0.05%'],
    [0.29, 'percent', '29%', '29%'],
    [-0.05, 'percent', '-5%', '-5%'],
    [4.8, 'score5', '4.8', '4.8'],
    [5, 'ratio', '5', '5'],
    [0, 'times', '0次', '0 times'],
    [1, 'times', '1次', '1 time'],
    [1200, 'count', '1,200', '1,200'],
    [1234567.5, 'yuan', '¥1,234,567.5', '¥1,234,567.5'],
    [90, 'points', '90分', '90 points'],
    [1, 'days', '1天', '1 day'],
    [24, 'hours', '24小时', '24 hours'],
    [15, 'minutes', '15分钟', '15 minutes'],
    [60, 'seconds', '60秒', '60 seconds'],
    [8, 'hoursPerMonth', '8小时/月', '8 hours a month'],
  ])('%p %s is %s / %s', (value, unit, chinese, english) => {
    expect(formatValue(value, unit, 'zh-CN')).toBe(chinese);
    expect(formatValue(value, unit, 'en-US')).toBe(english);
  });

  it('writes differences of percents as percentage points', () => {
    expect(formatAmount(0.005, 'percent', 'zh-CN')).toBe('0.5个百分点');
    expect(formatAmount(0.05, 'percent', 'en-US')).toBe('5 percentage points');
    expect(formatAmount(0.5, 'yuan', 'zh-CN')).toBe('0.5元');
    expect(formatAmount(0.1, 'score5', 'zh-CN')).toBe('0.1分');
  });
});

describe('numberFormat', () => {
  it('shows percents as percents, fine enough for 0.05 %', () => expect(numberFormat('percent')).toBe('0.0##%'));
  it('groups money', () => expect(numberFormat('yuan')).toBe('#,##0.00'));
  it('leaves counts as typed', () => expect(numberFormat('times')).toBe('General'));
});

describe('figureFormat', () => {
  it.each<[number, Unit, string, string, string]>([
    [0.955, 'percent', '95.5%', '95.5%', '95.5%'],
    [128000, 'yuan', '¥128,000.00', '¥128,000.00', '¥128,000.00'],
    [3, 'count', '3个', '3個', '3'],
    [4.8, 'score5', '4.80分', '4.80分', '4.80'],
    [2.5, 'ratio', '2.50', '2.50', '2.50'],
    [0, 'times', '0次', '0次', '0 times'],
    [1, 'times', '1次', '1次', '1 time'],
    [90, 'points', '90分', '90分', '90 pts'],
    [1, 'days', '1天', '1天', '1 day'],
    [2.5, 'days', '2.5天', '2.5天', '2.5 days'],
    [24, 'hours', '24小时', '24小時', '24 h'],
    [15, 'minutes', '15分钟', '15分鐘', '15 min'],
    [0.5, 'seconds', '0.5秒', '0.5秒', '0.5 s'],
    [-8, 'hoursPerMonth', '-8小时/月', '-8小時/月', '-8 h/mo.'],
  ])('%p %s is shown as %s, %s, %s', (value, unit, simplified, traditional, english) => {
    const shown = (language: Language) => formatNumber(value, figureFormat(unit, language));
    expect([shown('zh-CN'), shown('zh-TW'), shown('en-US')]).toEqual([simplified, traditional, english]);
  });
});

describe('what input cells accept', () => {
  it('counts occurrences in whole numbers, but allows averages', () => {
    expect(actualValidation({ kind: 'occurrence', points: 5 }, 'times')).toEqual({ type: 'whole', min: 0, max: null });
    expect(actualValidation({ kind: 'veto', scope: 'item' }, 'times')).toEqual({ type: 'whole', min: 0, max: null });
    const ratio = { kind: 'ratio', direction: 'higher', floor: 0, cap: 110 } as const;
    expect(actualValidation(ratio, 'count')).toEqual({ type: 'decimal', min: 0, max: null });
    expect(targetValidation({ kind: 'occurrence', points: 5 }, 'times').type).toBe('whole');
    expect(ratingValidation(ratio)).toEqual({ type: 'decimal', min: 0, max: 110 });
  });

  it('refuses 95 for 95 %, and takes losses', () => {
    const rule = { kind: 'deduct', direction: 'higher', step: 0.01, stepOf: 'value', points: 2 } as const;
    const percent = actualValidation(rule, 'percent');
    expect(percent?.max).toBeLessThan(95);
    expect(percent?.max).toBeGreaterThan(3.5);
    expect(percent?.min).toBeLessThan(0);
    expect(actualValidation(rule, 'score5')).toEqual({ type: 'decimal', min: 0, max: 5 });
  });

  it('asks assessors for levels or points; a judged indicator has no actual', () => {
    const levels = { kind: 'judgement', scale: 'levels' } as const;
    expect(ratingValidation(levels)).toEqual({ type: 'whole', min: 1, max: 5 });
    expect(ratingValidation({ kind: 'judgement', scale: 'points' })).toEqual({ type: 'decimal', min: 0, max: 100 });
    expect(actualValidation(levels, 'score5')).toBeNull();
  });
});
