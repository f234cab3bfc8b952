import { readablePoints, rowHeight, textUnits, wrappedLines } from '../../src/base/textWidth';

test('Chinese characters take two units', () => {
  expect(textUnits('KPI')).toBe(3);
  expect(textUnits('支付转化率')).toBe(10);
  expect(textUnits('支付（%）')).toBe(9);
});

test('wrapping counts paragraphs and never splits a wide character', () => {
  expect(wrappedLines('', 10)).toBe(1);
  expect(wrappedLines('一二三四五', 10)).toBe(1);
  expect(wrappedLines('一二三四五', 9)).toBe(2);
  expect(wrappedLines('一\n二\n三', 10)).toBe(3);
});

test('a row is never taller than Excel allows', () => {
  expect(rowHeight(1, 9)).toBeGreaterThan(15);
  expect(rowHeight(1000, 9)).toBe(409);
});

test('a column is as wide as a text needs that one row has to show', () => {
  expect(readablePoints('一', 11)).toBeLessThan(readablePoints('一二三四五六七八九十'.repeat(20), 11));
  const long = '一二三四五六七八九十'.repeat(20);
  const characters = (readablePoints(long, 11) - 3.75) / 5.25;
  expect(rowHeight(wrappedLines(long, characters), 11)).toBeLessThan(409);
  expect(rowHeight(wrappedLines(long, characters - 2), 11)).toBe(409);
  expect(readablePoints('一\n'.repeat(100), 11)).toBeLessThan(30);
});
