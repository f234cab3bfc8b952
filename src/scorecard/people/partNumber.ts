/** Stands between a number and which card of the same person in the period it is; in every font and encoding of Chinese lists. */
const PART = ' → ';

/** The number of the nth card that one person has in a period for one post after another, from 1 on: "2026-11/E1024 → 2". */
export function partNumber(number: string, part: number): string {
  return part === 1 ? number : `${number}${PART}${part}`;
}

/** The same without which card it is. */
export function wholeNumber(number: string): string {
  return number.replace(/ → \d+$/, '');
}
