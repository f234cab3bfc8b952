import { formatNumber, formatText } from '../../numbers/formatNumber';
import { BAD_VALUE, type FormulaValue } from '../values/formulaValue';
import { toNumber, toText } from '../values/coerce';
import type { Evaluator } from '../evaluation/evaluator';
import type { Arity, FormulaFunction } from '../evaluation/formulaFunction';
import { FormulaFault } from '../values/operand';
import type { SyntaxNode } from '../syntax/syntax';
import { lazyFunction, scalarFunction, valueAt } from './argument';
import { wildcardPattern } from './criterion';

const LONGEST = 32_767;

const bounded = (text: string): string => {
  if (text.length > LONGEST) throw new FormulaFault(BAD_VALUE);
  return text;
};

const textual = (arity: Arity, compute: (texts: readonly string[]) => FormulaValue): FormulaFunction =>
  scalarFunction(arity, (values) => compute(values.map(toText)));

/** A count of characters: whole, not negative. */
const count = (value: FormulaValue, fallback: number): number => {
  if (value === null) return fallback;
  const number = Math.trunc(toNumber(value));
  if (number < 0) throw new FormulaFault(BAD_VALUE);
  return number;
};

/** A count that may be left out, which is not the same as a blank cell: that one counts as 0. */
const optionalCount = (values: readonly FormulaValue[], index: number, fallback: number): number =>
  values.length > index ? count(valueAt(values, index) ?? 0, 0) : fallback;

const find = (
  values: readonly FormulaValue[],
  search: (within: string, wanted: string, from: number) => number,
): number => {
  const wanted = toText(valueAt(values, 0));
  const within = toText(valueAt(values, 1));
  const start = values.length > 2 ? Math.trunc(toNumber(valueAt(values, 2))) : 1;
  if (start < 1 || start > within.length + 1) throw new FormulaFault(BAD_VALUE);
  const found = search(within, wanted, start - 1);
  if (found < 0) throw new FormulaFault(BAD_VALUE);
  return found + 1;
};

const searchLoosely = (within: string, wanted: string, from: number): number => {
  const pattern = wildcardPattern(`${wanted}*`);
  for (let i = from; i <= within.length; i++) if (pattern?.test(within.slice(i))) return i;
  return -1;
};

const substitute = (values: readonly FormulaValue[]): string => {
  const [text = '', old = '', fresh = ''] = [0, 1, 2].map((index) => toText(valueAt(values, index)));
  if (old === '') return text;
  if (values.length < 4) return bounded(text.split(old).join(fresh));
  const which = Math.trunc(toNumber(valueAt(values, 3)));
  if (which < 1) throw new FormulaFault(BAD_VALUE);
  let at = -1;
  for (let i = 0; i < which; i++) {
    at = text.indexOf(old, at < 0 ? 0 : at + old.length);
    if (at < 0) return text;
  }
  return bounded(text.slice(0, at) + fresh + text.slice(at + old.length));
};

const formatted = (values: readonly FormulaValue[]): string => {
  const value = valueAt(values, 0);
  const format = toText(valueAt(values, 1));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  let number: number;
  try {
    number = toNumber(value);
  } catch (error) {
    if (error instanceof FormulaFault && typeof value === 'string') return formatText(value, format);
    throw error;
  }
  if (format === '') return '';
  const text = formatNumber(number, format);
  if (text === null) throw new FormulaFault(BAD_VALUE);
  return text;
};

const joined = (at: Evaluator, parameters: readonly SyntaxNode[]): string => {
  let text = '';
  for (const node of parameters) at.each(at.operand(node), (value) => (text += toText(value)));
  return bounded(text);
};

export const textFunctions: Readonly<Record<string, FormulaFunction>> = {
  TEXT: scalarFunction([2, 2], formatted),
  LEN: textual([1, 1], ([text = '']) => text.length),
  LEFT: scalarFunction([1, 2], (values) => toText(valueAt(values, 0)).slice(0, optionalCount(values, 1, 1))),
  RIGHT: scalarFunction([1, 2], (values) => {
    const text = toText(valueAt(values, 0));
    return text.slice(Math.max(0, text.length - optionalCount(values, 1, 1)));
  }),
  MID: scalarFunction([3, 3], (values) => {
    const start = count(valueAt(values, 1), 0);
    if (start < 1) throw new FormulaFault(BAD_VALUE);
    return toText(valueAt(values, 0)).slice(start - 1, start - 1 + count(valueAt(values, 2), 0));
  }),
  FIND: scalarFunction([2, 3], (values) => find(values, (within, wanted, from) => within.indexOf(wanted, from))),
  SEARCH: scalarFunction([2, 3], (values) => find(values, searchLoosely)),
  SUBSTITUTE: scalarFunction([3, 4], substitute),
  REPLACE: scalarFunction([4, 4], (values) => {
    const text = toText(valueAt(values, 0));
    const start = count(valueAt(values, 1), 0);
    if (start < 1) throw new FormulaFault(BAD_VALUE);
    return bounded(
      text.slice(0, start - 1) + toText(valueAt(values, 3)) + text.slice(start - 1 + count(valueAt(values, 2), 0)),
    );
  }),
  TRIM: textual([1, 1], ([text = '']) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: textual([1, 1], ([text = '']) => text.toUpperCase()),
  LOWER: textual([1, 1], ([text = '']) => text.toLowerCase()),
  REPT: scalarFunction([2, 2], (values) => bounded(toText(valueAt(values, 0)).repeat(count(valueAt(values, 1), 0)))),
  EXACT: textual([2, 2], ([a = '', b = '']) => a === b),
  CONCATENATE: lazyFunction([1, 255], (at, parameters) =>
    bounded(parameters.map((node) => toText(at.scalar(node))).join('')),
  ),
  CONCAT: lazyFunction([1, 255], joined),
};
