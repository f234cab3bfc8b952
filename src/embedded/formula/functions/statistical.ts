import { BAD_NUMBER, DIVISION_BY_ZERO, NOT_AVAILABLE } from '../values/formulaValue';
import type { Evaluator } from '../evaluation/evaluator';
import type { FormulaFunction } from '../evaluation/formulaFunction';
import { FormulaFault, isRange, withoutError } from '../values/operand';
import type { SyntaxNode } from '../syntax/syntax';
import { textAsNumber } from '../values/coerce';
import { isGiven, lazyFunction, numberAt, parameter, refuse } from './argument';
import { numbersOf, sumOf } from './math';

const countNumbers = (at: Evaluator, parameters: readonly SyntaxNode[]): number => {
  let count = 0;
  for (const node of parameters) {
    try {
      at.each(at.operand(node), (value, fromCells) => {
        const counts = fromCells
          ? typeof value === 'number'
          : typeof value === 'number' ||
            typeof value === 'boolean' ||
            value === null ||
            (typeof value === 'string' && textAsNumber(value) !== null);
        if (counts) count++;
      });
    } catch (error) {
      if (!(error instanceof FormulaFault)) throw error;
    }
  }
  return count;
};

const countFilled = (at: Evaluator, parameters: readonly SyntaxNode[]): number => {
  let count = 0;
  for (const node of parameters) {
    try {
      at.each(at.operand(node), (value, fromCells) => {
        if (value !== null || !fromCells) count++;
      });
    } catch (error) {
      if (!(error instanceof FormulaFault)) throw error;
      count++;
    }
  }
  return count;
};

const rank = (at: Evaluator, parameters: readonly SyntaxNode[]): number => {
  const value = numberAt(at, parameters, 0);
  const operand = at.operand(parameter(parameters, 1));
  if (!isRange(operand)) return refuse('RANK in an array');
  const ascending = isGiven(parameters, 2) && numberAt(at, parameters, 2) !== 0;
  const numbers: number[] = [];
  at.each(operand, (cell) => {
    const sound = withoutError(cell);
    if (typeof sound === 'number') numbers.push(sound);
  });
  if (!numbers.includes(value)) throw new FormulaFault(NOT_AVAILABLE);
  return 1 + numbers.filter((other) => (ascending ? other < value : other > value)).length;
};

const nth = (at: Evaluator, parameters: readonly SyntaxNode[], order: (a: number, b: number) => number): number => {
  const numbers = numbersOf(at, [parameter(parameters, 0)]).sort(order);
  const place = Math.ceil(numberAt(at, parameters, 1));
  const found = numbers[place - 1];
  if (place < 1 || found === undefined) throw new FormulaFault(BAD_NUMBER);
  return found;
};

const average = (numbers: readonly number[]): number => {
  if (numbers.length === 0) throw new FormulaFault(DIVISION_BY_ZERO);
  return sumOf(numbers) / numbers.length;
};

/** The smallest or largest number; 0 when there is none. */
const extreme = (
  at: Evaluator,
  parameters: readonly SyntaxNode[],
  choose: (a: number, b: number) => number,
): number => {
  const numbers = numbersOf(at, parameters);
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => choose(a, b));
};

export const statisticalFunctions: Readonly<Record<string, FormulaFunction>> = {
  AVERAGE: lazyFunction([1, 255], (at, parameters) => average(numbersOf(at, parameters))),
  MIN: lazyFunction([1, 255], (at, parameters) => extreme(at, parameters, Math.min)),
  MAX: lazyFunction([1, 255], (at, parameters) => extreme(at, parameters, Math.max)),
  MEDIAN: lazyFunction([1, 255], (at, parameters) => {
    const numbers = numbersOf(at, parameters).sort((a, b) => a - b);
    const middle = numbers.length / 2;
    if (numbers.length === 0) throw new FormulaFault(BAD_NUMBER);
    return numbers.length % 2
      ? (numbers[Math.floor(middle)] ?? 0)
      : ((numbers[middle - 1] ?? 0) + (numbers[middle] ?? 0)) / 2;
  }),
  COUNT: lazyFunction([1, 255], countNumbers),
  COUNTA: lazyFunction([1, 255], countFilled),
  COUNTBLANK: lazyFunction([1, 1], (at, parameters) => {
    const operand = at.operand(parameter(parameters, 0));
    const { rows, columns } = at.size(operand);
    let filled = 0;
    at.each(operand, (value) => {
      if (value !== null && value !== '') filled++;
    });
    return rows * columns - filled;
  }),
  RANK: lazyFunction([2, 3], rank),
  'RANK.EQ': lazyFunction([2, 3], rank),
  LARGE: lazyFunction([2, 2], (at, parameters) => nth(at, parameters, (a, b) => b - a)),
  SMALL: lazyFunction([2, 2], (at, parameters) => nth(at, parameters, (a, b) => a - b)),
};
