import { quotedSheet } from '../../base/address';

const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const CELL_LIKE = /^(?:[A-Za-z]{1,3}\d{1,7}|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/;

/** The name as formulas write it: in apostrophes when it has to be. */
export const quoteSheetName = (name: string): string =>
  PLAIN.test(name) && !CELL_LIKE.test(name) && !/^(?:true|false)$/i.test(name) ? name : quotedSheet(name);

const MOST_KEYS = 10_000;
const keys = new Map<string, string>();

/** Two sheet names are the same name for Excel when these keys are equal: case and width do not count. */
export const sheetNameKey = (name: string): string => {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = name.normalize('NFKC').toLowerCase();
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(name, key);
  return key;
};

export type SheetNameFault = 'empty' | 'tooLong' | 'badCharacter' | 'apostrophe' | 'reserved';

/** Why Excel would refuse this sheet name, or null. 1–31 UTF-16 units; uniqueness is not looked at. */
export const sheetNameFault = (name: string): SheetNameFault | null => {
  if (name.length === 0) return 'empty';
  if (name.length > 31) return 'tooLong';
  // eslint-disable-next-line no-control-regex -- NUL and ETX are characters that Excel refuses in a sheet name
  if (/[\\/?*:[\]\u0000\u0003]/.test(name)) return 'badCharacter';
  if (name.startsWith("'") || name.endsWith("'")) return 'apostrophe';
  if (name.toLowerCase() === 'history') return 'reserved';
  return null;
};
