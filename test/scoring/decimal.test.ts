import fc from 'fast-check';
import { decimalText, fractionOf, roundDecimal } from '../../src/scoring/decimal';

describe('roundDecimal', () => {
  it.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [0.285, 2, 0.29],
    [2.675, 2, 2.68],
    [(0.95 - 0.93) / 0.01, 6, 2],
    [0.1 + 0.2, 9, 0.3],
    [(1.1 - 1) / 0.1, 6, 1],
    [0.0000000005, 9, 0.000000001],
    [0.0000000004, 9, 0],
    [123456789.123456, 2, 123456789.12],
    [1e300, 9, 1e300],
    [0, 4, 0],
  ])('rounds %p to %p decimals as %p', (value, digits, expected) => {
    expect(roundDecimal(value, digits)).toBe(expected);
  });

  it('gives no negative zero', () => {
    expect(Object.is(roundDecimal(-0.0001, 2), 0)).toBe(true);
    expect(Object.is(roundDecimal(-0, 2), 0)).toBe(true);
  });

  it('rounds half away from zero on decimal halves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 6 }), (whole, digits) => {
        const half = Number(`${whole}5e-${digits + 1}`);
        expect(roundDecimal(half, digits)).toBe(Number(`${whole + 1}e-${digits}`));
        expect(roundDecimal(-half, digits)).toBe(-Number(`${whole + 1}e-${digits}`));
      }),
    );
  });
});

test('every percent with a decimal is the fraction one would write', () => {
  const tenths = Array.from({ length: 1001 }, (_, index) => index);
  const written = tenths.map((each) => Number(`${each}e-3`));
  expect(tenths.map((each) => fractionOf(each / 10))).toEqual(written);
  expect(tenths.map((each) => each / 10 / 100)).not.toEqual(written);
});

describe('decimalText', () => {
  it.each([
    [0.95, '0.95'],
    [0.1 + 0.2, '0.3'],
    [1e-7, '0.0000001'],
    [0.0005, '0.0005'],
    [-0.05, '-0.05'],
    [100, '100'],
    [123456789012, '123456789012'],
    [0, '0'],
  ])('writes %p as %s', (value, text) => expect(decimalText(value)).toBe(text));
});
