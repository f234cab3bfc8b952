import { actualValidation, ratingValidation, targetValidation } from '../../src/scoring/inputBounds';
import type { ScoringRule, Unit } from '../../src/scoring/scoringRule';
import { formatAmount, formatValue, numberFormat } from '../../src/scoring/sentences/units';

const deduct: ScoringRule = { kind: 'deduct', direction: 'higher', step: 1, stepOf: 'value', points: 2 };
const veto: ScoringRule = { kind: 'veto', scope: 'card' };
const occurrence: ScoringRule = { kind: 'occurrence', points: 5 };
const whole = { type: 'whole', min: 0, max: null };
const fromZero = { type: 'decimal', min: 0, max: null };

/** Unit → what a cell accepts and how it looks; 12 and a difference of 12 in the languages. */
const UNITS: readonly (readonly [Unit, object, string, readonly string[], readonly string[]])[] = [
  [
    'percent',
    { type: 'decimal', min: -10, max: 10 },
    '0.0##%',
    ['1200%', '1200%', '1200%'],
    ['1200个百分点', '1200個百分點', '1200 percentage points'],
  ],
  ['yuan', { type: 'decimal', min: null, max: null }, '#,##0.00', ['¥12', '¥12', '¥12'], ['12元', '12元', '¥12']],
  ['score5', { type: 'decimal', min: 0, max: 5 }, '0.00##', ['12', '12', '12'], ['12分', '12分', '12 points']],
  ['ratio', fromZero, '0.00##', ['12', '12', '12'], ['12', '12', '12']],
  ['count', fromZero, 'General', ['12', '12', '12'], ['12个', '12個', '12']],
  ['times', fromZero, 'General', ['12次', '12次', '12 times'], ['12次', '12次', '12 times']],
  ['points', fromZero, 'General', ['12分', '12分', '12 points'], ['12分', '12分', '12 points']],
  ['days', fromZero, 'General', ['12天', '12天', '12 days'], ['12天', '12天', '12 days']],
  ['hours', fromZero, 'General', ['12小时', '12小時', '12 hours'], ['12小时', '12小時', '12 hours']],
  ['minutes', fromZero, 'General', ['12分钟', '12分鐘', '12 minutes'], ['12分钟', '12分鐘', '12 minutes']],
  ['seconds', fromZero, 'General', ['12秒', '12秒', '12 seconds'], ['12秒', '12秒', '12 seconds']],
  [
    'hoursPerMonth',
    fromZero,
    'General',
    ['12小时/月', '12小時/月', '12 hours a month'],
    ['12小时/月', '12小時/月', '12 hours a month'],
  ],
];

it.each(UNITS)('a value in %s is typed, shown and said as its unit asks', (unit, bounds, format, values, amounts) => {
  expect(actualValidation(deduct, unit)).toEqual(bounds);
  expect(targetValidation(deduct, unit)).toEqual(bounds);
  expect(targetValidation(veto, unit)).toEqual(bounds);
  expect(actualValidation(veto, unit)).toEqual(unit === 'count' || unit === 'times' ? whole : bounds);
  expect(actualValidation(occurrence, unit)).toEqual(whole);
  expect(targetValidation(occurrence, unit)).toEqual(whole);
  expect(actualValidation({ kind: 'judgement', scale: 'points' }, unit)).toBeNull();
  expect(numberFormat(unit)).toBe(format);
  const languages = ['zh-CN', 'zh-TW', 'en-US'] as const;
  expect(languages.map((language) => formatValue(12, unit, language))).toEqual(values);
  expect(languages.map((language) => formatAmount(12, unit, language))).toEqual(amounts);
});

it('one is said of one in English', () => {
  const units = ['times', 'points', 'days', 'hours', 'minutes', 'seconds', 'hoursPerMonth', 'score5'] as const;
  const said = units.map((unit) => formatAmount(1, unit, 'en-US'));
  expect(said).toEqual(['1 time', '1 point', '1 day', '1 hour', '1 minute', '1 second', '1 hour a month', '1 point']);
  expect(formatAmount(0.01, 'percent', 'en-US')).toBe('1 percentage point');
});

it('thousands are parted where money or pieces are counted, in front of the point only', () => {
  expect(formatValue(1234567.8912, 'yuan', 'zh-CN')).toBe('¥1,234,567.8912');
  expect(formatValue(123456, 'count', 'zh-CN')).toBe('123,456');
  expect(formatValue(123456, 'times', 'zh-CN')).toBe('123456次');
  expect(formatValue(100, 'yuan', 'zh-CN')).toBe('¥100');
});

it('what assessors may give goes as high as the rule can', () => {
  expect(ratingValidation({ kind: 'ratio', direction: 'higher', floor: 0, cap: 120 }).max).toBe(120);
  expect(ratingValidation({ kind: 'ratio', direction: 'higher', floor: 0, cap: 90 }).max).toBe(100);
  expect(ratingValidation(deduct)).toEqual({ type: 'decimal', min: 0, max: 100 });
  expect(ratingValidation({ kind: 'judgement', scale: 'levels' })).toEqual({ type: 'whole', min: 1, max: 5 });
});
