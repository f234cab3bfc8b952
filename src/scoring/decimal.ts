/**
 * Decimal arithmetic as spreadsheets do it, so that a formula and its TypeScript twin meet the same band edge. Binary
 * fractions carry noise (0.95 − 0.93 is a hair more than 0.02); every comparison is made on rounded values.
 */

/** Decimals kept when a value or an attainment is compared with an edge. */
export const EDGE_DECIMALS = 9;
/** Decimals kept in a number of steps, before it is rounded up, and in a total, before its grade is looked up. */
export const STEP_DECIMALS = 6;
export const TOTAL_DECIMALS = 6;
/** Decimals of every score and every weighted score: as many as a card prints, so that what one sees adds up. */
export const SCORE_DECIMALS = 2;

/** A spreadsheet works with 15 significant digits; what lies behind them is noise. */
const SIGNIFICANT_DIGITS = 15;

/** Excel's ROUND: decimal, half away from zero. `digits` 0–15. Infinite and NaN values come back as they are. */
export function roundDecimal(value: number, digits: number): number {
  if (!Number.isFinite(value)) return value;
  const [mantissa = '0', exponent = '0'] = Math.abs(value)
    .toExponential(SIGNIFICANT_DIGITS - 1)
    .split('e');
  const scaled = Number(`${mantissa}e${Number(exponent) + digits}`);
  if (scaled >= Number.MAX_SAFE_INTEGER) return value;
  const rounded = Number(`${Math.round(scaled)}e-${digits}`);
  return value < 0 ? 0 - rounded : rounded;
}

/** A rule's number as formula and function both use it: without noise behind the ninth decimal. */
export function tidy(value: number): number {
  return roundDecimal(value, EDGE_DECIMALS);
}

/** A percent as the fraction a cell holds: 9.7 is 0.097, where dividing leaves a hair less, which a product of it may round down. */
export function fractionOf(percent: number): number {
  return tidy(percent / 100);
}

/** A number as a formula or sentence writes it: shortest decimal text, never an exponent. For |value| < 1e15. */
export function decimalText(value: number): string {
  const tidied = tidy(value);
  const text = String(tidied);
  return text.includes('e') ? tidied.toFixed(EDGE_DECIMALS).replace(/0+$/, '') : text;
}
