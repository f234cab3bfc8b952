import { BAD_NUMBER, BAD_VALUE, DIVISION_BY_ZERO, type FormulaValue } from '../values/formulaValue';
import { toNumber } from '../values/coerce';
import type { Evaluator } from '../evaluation/evaluator';
import type { Arity, FormulaFunction } from '../evaluation/formulaFunction';
import { FormulaFault, withoutError } from '../values/operand';
import type { SyntaxNode } from '../syntax/syntax';
import { lazyFunction, numberAt, parameter, scalarFunction, valueAt } from './argument';

/** value × 10^digits by moving the decimal point of its shortest text, so that 1.005 × 100 is 100.5. */
const shiftPoint = (value: number, digits: number): number => {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
};

const roundWith = (value: number, digits: number, round: (size: number) => number): number => {
  const places = Math.trunc(digits);
  if (value === 0 || places > 300) return value;
  const rounded = shiftPoint(round(shiftPoint(Math.abs(value), places)), -places);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
};

/** Rounds half away from zero, as ROUND does. */
const roundHalfUp = (value: number, digits: number): number =>
  roundWith(Number(value.toPrecision(15)), digits, (size) => Math.floor(size + 0.5));

/** The numbers of the parameters: in cells only numbers count, written in the formula text and logicals do too. */
export const numbersOf = (at: Evaluator, parameters: readonly SyntaxNode[], arrays = false): number[] => {
  const found: number[] = [];
  for (const node of parameters) {
    at.each(at.operand(node, arrays), (value, fromCells) => {
      const sound = withoutError(value);
      if (typeof sound === 'number') found.push(sound);
      else if (!fromCells) found.push(toNumber(sound));
    });
  }
  return found;
};

const total = (numbers: readonly number[]): number => {
  let sum = 0;
  let lost = 0;
  for (const value of numbers) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
};

export const sumOf = total;

const sumProduct = (at: Evaluator, parameters: readonly SyntaxNode[], arrays: boolean): number => {
  const grids = parameters.map((node) => at.matrix(at.operand(node, arrays)));
  const [first] = grids;
  if (!first) throw new FormulaFault(BAD_VALUE);
  const same = grids.every((grid) => grid.length === first.length && grid[0]?.length === first[0]?.length);
  if (!same) throw new FormulaFault(BAD_VALUE);
  const products: number[] = [];
  first.forEach((row, r) =>
    row.forEach((_, c) => {
      let product = 1;
      for (const grid of grids) {
        const value = withoutError(grid[r]?.[c] ?? null);
        product *= typeof value === 'number' ? value : 0;
      }
      products.push(product);
    }),
  );
  return total(products);
};

const modulo = (value: number, divisor: number): number => {
  if (divisor === 0) throw new FormulaFault(DIVISION_BY_ZERO);
  const rest = value - divisor * Math.floor(value / divisor);
  return Math.abs(rest - divisor) < Math.abs(divisor) * 1e-15 ? 0 : rest;
};

const numeric = (arity: Arity, compute: (...numbers: number[]) => FormulaValue): FormulaFunction =>
  scalarFunction(arity, (values) => compute(...values.map(toNumber)));

const toMultiple = (value: number, step: number, round: (ratio: number) => number): number => {
  if (step === 0) return 0;
  if (value > 0 && step < 0) throw new FormulaFault(BAD_NUMBER);
  return round(Number((value / step).toPrecision(15))) * step;
};

export const mathFunctions: Readonly<Record<string, FormulaFunction>> = {
  SUM: lazyFunction([1, 255], (at, parameters) => total(numbersOf(at, parameters))),
  SUMPRODUCT: lazyFunction([1, 255], sumProduct, 'always'),
  PRODUCT: lazyFunction([1, 255], (at, parameters) => {
    const numbers = numbersOf(at, parameters);
    return numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1);
  }),
  ABS: numeric([1, 1], (value = 0) => Math.abs(value)),
  SIGN: numeric([1, 1], (value = 0) => Math.sign(value)),
  INT: numeric([1, 1], (value = 0) => Math.floor(value)),
  TRUNC: numeric([1, 2], (value = 0, digits = 0) => roundWith(value, digits, Math.floor)),
  ROUND: numeric([2, 2], (value = 0, digits = 0) => roundHalfUp(value, digits)),
  ROUNDUP: numeric([2, 2], (value = 0, digits = 0) => roundWith(value, digits, Math.ceil)),
  ROUNDDOWN: numeric([2, 2], (value = 0, digits = 0) => roundWith(value, digits, Math.floor)),
  CEILING: numeric([2, 2], (value = 0, step = 1) => toMultiple(value, step, Math.ceil)),
  FLOOR: numeric([2, 2], (value = 0, step = 1) => {
    if (step === 0 && value !== 0) throw new FormulaFault(DIVISION_BY_ZERO);
    return toMultiple(value, step, Math.floor);
  }),
  MOD: numeric([2, 2], (value = 0, divisor = 0) => modulo(value, divisor)),
  SQRT: numeric([1, 1], (value = 0) => {
    if (value < 0) throw new FormulaFault(BAD_NUMBER);
    return Math.sqrt(value);
  }),
  POWER: lazyFunction([2, 2], (at, parameters) =>
    at.operand({
      kind: 'binary',
      operator: '^',
      left: parameter(parameters, 0),
      right: { kind: 'number', value: numberAt(at, parameters, 1) },
    }),
  ),
  VALUE: scalarFunction([1, 1], (values) => {
    const value = valueAt(values, 0);
    if (typeof value === 'boolean') throw new FormulaFault(BAD_VALUE);
    return toNumber(value);
  }),
};
