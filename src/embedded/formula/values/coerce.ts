import { numberAsText } from '../../numbers/plainNumber';
import { numericEntry } from '../../numbers/typedEntry';
import { BAD_VALUE, isCellError, type FormulaValue } from './formulaValue';
import { FormulaFault, NotCalculable, withoutError } from './operand';

const YEAR_OF_UNDATED_TEXT = 2000;

/** The number that a text means in arithmetic ("12%", "1,000"), or null. A date without a year is not one. */
export const textAsNumber = (text: string): number | null => {
  const entry = numericEntry(text, YEAR_OF_UNDATED_TEXT);
  return entry && entry.format !== 'd-mmm' ? entry.value : null;
};

/** A value in arithmetic. Blank is 0, TRUE is 1, text must read as a number. */
export const toNumber = (value: FormulaValue): number => {
  const sound = withoutError(value);
  if (typeof sound === 'number') return sound;
  if (sound === null) return 0;
  if (typeof sound === 'boolean') return sound ? 1 : 0;
  const number = textAsNumber(sound);
  if (number === null) throw new FormulaFault(BAD_VALUE);
  return number;
};

export const toText = (value: FormulaValue): string => {
  const sound = withoutError(value);
  if (sound === null) return '';
  if (typeof sound === 'boolean') return sound ? 'TRUE' : 'FALSE';
  if (typeof sound !== 'number') return sound;
  const size = Math.abs(sound);
  // How Excel writes numbers of this size is not certain enough to be imitated.
  if (size >= 1e15 || (size < 1e-9 && size > 0)) throw new NotCalculable('a very large or small number as text');
  return numberAsText(sound);
};

export const toBoolean = (value: FormulaValue): boolean => {
  const sound = withoutError(value);
  if (typeof sound === 'boolean') return sound;
  if (typeof sound === 'number') return sound !== 0;
  if (sound === null) return false;
  if (/^true$/i.test(sound)) return true;
  if (/^false$/i.test(sound)) return false;
  throw new FormulaFault(BAD_VALUE);
};

const rank = (value: FormulaValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

const emptyLike = (other: FormulaValue): FormulaValue =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

/** Numbers are equal when 15 significant digits are. */
const compareNumbers = (a: number, b: number): number => {
  if (a === b || Number(a.toPrecision(15)) === Number(b.toPrecision(15))) return 0;
  return a < b ? -1 : 1;
};

const collator = new Intl.Collator('zh-CN', { sensitivity: 'accent' });

const compareTexts = (a: string, b: string): number => {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  return left === right ? 0 : collator.compare(left, right) || (left < right ? -1 : 1);
};

/** Order of two values as = < > see it: numbers, then text without regard to case, then FALSE, TRUE. Errors must be gone. */
export const compareValues = (left: FormulaValue, right: FormulaValue): number => {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  return Number(a === true) - Number(b === true);
};

export const sameKind = (a: FormulaValue, b: FormulaValue): boolean => !isCellError(a) && typeof a === typeof b;
