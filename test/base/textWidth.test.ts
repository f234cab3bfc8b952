import { rowHeight, textUnits, wrappedLines } from '../../src/base/textWidth';

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
