import { captured } from './captured';
import { comparableKey } from '../../base/plainText';
import type { CellValue } from '../../base/grid';

const HAN_DIGITS = '零一二三四五六七八九十';

/** What a headcount cell says: a number of people, nothing, or a text that is no number. */
export type HeadcountReading =
  { readonly kind: 'blank' } | { readonly kind: 'count'; readonly count: number } | { readonly kind: 'unreadable' };

/** Reads 3, "3人", "２名", "共3人", "三人"; "-" and "/" are blank. Counts are whole numbers from 0 to 9999. */
export function readHeadcount(value: CellValue): HeadcountReading {
  const key = comparableKey(String(value));
  if (key === '' || /^[-–—/\\]+$/.test(key)) return { kind: 'blank' };
  const digits = /^(?:共|约|编制|定编|计)?:?(\d{1,4})(?:\.0+)?(?:人|名|个|位|hc)?$/.exec(key);
  if (digits) return { kind: 'count', count: Number(digits[1]) };
  const han = /^([一二两三四五六七八九十])(?:人|名|个|位)?$/.exec(key);
  return han
    ? { kind: 'count', count: han[1] === '两' ? 2 : HAN_DIGITS.indexOf(captured(han, 1)) }
    : { kind: 'unreadable' };
}
