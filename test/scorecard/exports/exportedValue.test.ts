import fc from 'fast-check';
import type { CellValue } from '../../../src/base/grid';
import { readExported } from '../../../src/scorecard/exports/exportedValue';
import { splitUnit, statedBy, type StatedUnit } from '../../../src/scorecard/exports/statedUnit';
import type { Unit } from '../../../src/scoring/scoringRule';

function read(content: CellValue, unit: Unit, stated: StatedUnit | null = null, format = 'General') {
  const found = readExported(content, format, { unit, stated });
  if (found.kind === 'value') return found.value;
  return found.kind === 'blank' ? null : found.code;
}

describe('one cell', () => {
  test.each<[CellValue, Unit, number | string | null]>([
    ['98.5%', 'percent', 0.985],
    ['９８．５％', 'percent', 0.985],
    ['-3.2%', 'percent', -0.032],
    ['350%', 'ratio', 3.5],
    ['1,234', 'count', 1234],
    ['1.2万', 'yuan', 12_000],
    ['1.2w', 'count', 12_000],
    ['3.5万元', 'yuan', 35_000],
    ['0.8亿', 'yuan', 80_000_000],
    ['¥3.5', 'yuan', 3.5],
    ['￥ 1,200.50', 'yuan', 1200.5],
    ['-¥3', 'yuan', -3],
    ['¥-3', 'yuan', -3],
    ['12次', 'times', 12],
    ['95分', 'points', 95],
    ['4.9分', 'score5', 4.9],
    ['00:01:35', 'seconds', 95],
    ['26:00:00', 'hours', 26],
    ['1天02:00:00', 'hours', 26],
    ['1分35秒', 'seconds', 95],
    ['35秒', 'seconds', 35],
    ['35分', 'seconds', 2100],
    ['1小时30分', 'hours', 1.5],
    ['1h 2m 3s', 'seconds', 3723],
    ['2天3小时', 'hours', 51],
    ['1′35″', 'seconds', 95],
    ['3天', 'days', 3],
    [35, 'seconds', 35],
    ['--', 'percent', null],
    ['-', 'count', null],
    ['—', 'yuan', null],
    [' / ', 'times', null],
    ['暂无数据', 'times', null],
    ['', 'times', null],
    ['1:35', 'seconds', 'durationUnclear'],
    ['35秒', 'percent', 'otherUnit'],
    ['98.5%', 'times', 'otherUnit'],
    ['¥3.5', 'seconds', 'otherUnit'],
    ['#N/A', 'times', 'cellError'],
    ['12,34', 'count', 'notANumber'],
    ['约30', 'count', 'notANumber'],
    ['1.2.3', 'count', 'notANumber'],
    [true, 'count', 'notANumber'],
  ])('%p as %s is %p', (content, unit, expected) => {
    expect(read(content, unit)).toBe(expected);
  });

  test.each<[CellValue, Unit, StatedUnit, number]>([
    [98.5, 'percent', 'percent', 0.985],
    [9.7, 'percent', 'percent', 0.097],
    [0.985, 'percent', 'fraction', 0.985],
    [95, 'minutes', 'seconds', 95 / 60],
    [1.5, 'seconds', 'minutes', 90],
    ['1:35', 'seconds', 'minutes', 95],
    ['1:30', 'hours', 'hours', 1.5],
    [3.2, 'yuan', 'tenThousands', 32_000],
  ])('%p as %s, in a column of %s, is %p', (content, unit, stated, expected) => {
    expect(read(content, unit, stated)).toBeCloseTo(expected, 8);
  });

  test('a time of Excel is a duration, a day is none, a percent format is beyond doubt', () => {
    expect(read(95 / 86_400, 'seconds', null, 'h:mm:ss')).toBe(95);
    expect(read(95 / 86_400, 'seconds', null, 'mm:ss')).toBe(95);
    expect(read(1.5, 'hours', null, '[h]:mm')).toBe(36);
    expect(read(46_000, 'count', null, 'yyyy-mm-dd')).toBe('date');
    expect(read(95 / 86_400, 'count', null, 'h:mm:ss')).toBe('otherUnit');
    expect(readExported(0.985, '0.0%', { unit: 'percent', stated: null })).toMatchObject({
      value: 0.985,
      percent: true,
    });
    expect(readExported(5, '#,##0"秒";[Red]-0', { unit: 'seconds', stated: null })).toMatchObject({ value: 5 });
  });
});

describe('any number a system writes', () => {
  const seconds = fc.integer({ min: 0, max: 400_000 });
  const two = (number: number): string => String(number).padStart(2, '0');

  test('a duration says the same as clock, in words and as a number', () => {
    fc.assert(
      fc.property(seconds, (all) => {
        const [hours, minutes, rest] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
        expect(read(`${two(hours)}:${two(minutes)}:${two(rest)}`, 'seconds')).toBe(all);
        expect(read(`${hours}小时${minutes}分${rest}秒`, 'seconds')).toBe(all);
        expect(read(`${Math.floor(all / 60)}分${rest}秒`, 'seconds')).toBe(all);
        expect(read(all / 86_400, 'seconds', null, '[h]:mm:ss')).toBe(all);
        expect(read(all, 'minutes', 'seconds')).toBeCloseTo(all / 60, 8);
      }),
    );
  });

  test('an amount says the same with thousands, with its sign and in ten thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (cents) => {
        const amount = cents / 100;
        expect(read(amount.toLocaleString('en-US', { minimumFractionDigits: 2 }), 'yuan')).toBe(amount);
        expect(read(`¥${amount}`, 'yuan')).toBe(amount);
        expect(read(`${amount}元`, 'yuan')).toBe(amount);
        expect(read(`${(amount / 10_000).toFixed(6)}万`, 'yuan')).toBeCloseTo(amount, 6);
      }),
    );
  });

  test('a rate says the same with its sign and in a column of percent', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (basis) => {
        expect(read(`${basis / 100}%`, 'percent')).toBeCloseTo(basis / 10_000, 9);
        expect(read(basis / 100, 'percent', 'percent')).toBeCloseTo(basis / 10_000, 9);
      }),
    );
  });

  test('no text is taken for a number that holds anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = readExported(text, 'General', { unit: 'count', stated: null });
        if (found.kind === 'value') expect(text.normalize('NFKC')).toMatch(/\d/);
        expect(Number.isNaN(found.kind === 'value' ? found.value : 0)).toBe(false);
      }),
    );
  });
});

test.each<[string, string, string, Unit, StatedUnit | null]>([
  ['转化率(%)', '转化率', '%', 'percent', 'percent'],
  ['首响(秒)', '首响', '秒', 'minutes', 'seconds'],
  ['得分(分)', '得分', '分', 'points', null],
  ['时长(分)', '时长', '分', 'hours', 'minutes'],
  ['销售额/万元', '销售额', '万元', 'yuan', 'tenThousands'],
  ['销售额[元]', '销售额', '元', 'yuan', null],
  ['广告花费占比(acos)', '广告花费占比(acos)', '', 'percent', null],
])('the header %s is %s in "%s"', (key, name, word, unit, stated) => {
  expect(splitUnit(key)).toEqual({ name, unit: word });
  expect(statedBy(word, unit)).toBe(stated);
});
