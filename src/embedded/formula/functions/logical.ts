import { BAD_VALUE, NOT_AVAILABLE, isCellError, type FormulaValue } from '../values/formulaValue';
import { toBoolean } from '../values/coerce';
import type { Evaluator } from '../evaluation/evaluator';
import type { FormulaFunction, LazyComputation } from '../evaluation/formulaFunction';
import { FormulaFault, isMatrix, isRange, withoutError, type Operand } from '../values/operand';
import type { SyntaxNode } from '../syntax/syntax';
import { isGiven, lazyFunction, parameter, refuse, scalarFunction, valueAt } from './argument';

/** The logical values among the parameters. Text and blanks in cells are passed over; text written in the formula counts. */
const logicals = (at: Evaluator, parameters: readonly SyntaxNode[], arrays: boolean): boolean[] => {
  const found: boolean[] = [];
  for (const node of parameters) {
    at.each(at.operand(node, arrays), (value, fromCells) => {
      const sound = withoutError(value);
      if (!fromCells || typeof sound === 'boolean' || typeof sound === 'number') found.push(toBoolean(sound));
    });
  }
  if (found.length === 0) throw new FormulaFault(BAD_VALUE);
  return found;
};

const whenFails = (at: Evaluator, node: SyntaxNode, caught: (value: FormulaValue) => boolean): Operand | undefined => {
  try {
    const operand = at.operand(node);
    if (isRange(operand) || isMatrix(operand)) {
      const value = at.single(operand);
      return isCellError(value) && caught(value) ? undefined : value;
    }
    return isCellError(operand) && caught(operand) ? undefined : operand;
  } catch (error) {
    if (error instanceof FormulaFault && caught(error.value)) return undefined;
    throw error;
  }
};

const IF: LazyComputation = (at, parameters, arrays) => {
  const condition = at.operand(parameter(parameters, 0), arrays);
  if (
    arrays &&
    (isMatrix(condition) || (isRange(condition) && at.size(condition).rows * at.size(condition).columns > 1))
  ) {
    return refuse('IF over an array');
  }
  if (toBoolean(at.single(condition))) return isGiven(parameters, 1) ? at.operand(parameter(parameters, 1), arrays) : 0;
  if (parameters.length < 3) return false;
  return isGiven(parameters, 2) ? at.operand(parameter(parameters, 2), arrays) : 0;
};

export const logicalFunctions: Readonly<Record<string, FormulaFunction>> = {
  IF: lazyFunction([2, 3], IF, 'inherited'),
  IFS: lazyFunction([2, 254], (at, parameters) => {
    for (let i = 0; i + 1 < parameters.length; i += 2) {
      if (toBoolean(at.scalar(parameter(parameters, i)))) return at.operand(parameter(parameters, i + 1));
    }
    return NOT_AVAILABLE;
  }),
  IFERROR: lazyFunction(
    [2, 2],
    (at, parameters) =>
      whenFails(at, parameter(parameters, 0), () => true) ?? at.operand(parameter(parameters, 1)) ?? 0,
  ),
  IFNA: lazyFunction(
    [2, 2],
    (at, parameters) =>
      whenFails(at, parameter(parameters, 0), (value) => value === NOT_AVAILABLE) ??
      at.operand(parameter(parameters, 1)) ??
      0,
  ),
  AND: lazyFunction([1, 255], (at, parameters, arrays) => logicals(at, parameters, arrays).every(Boolean), 'inherited'),
  OR: lazyFunction([1, 255], (at, parameters, arrays) => logicals(at, parameters, arrays).some(Boolean), 'inherited'),
  NOT: scalarFunction([1, 1], (values) => !toBoolean(valueAt(values, 0))),
  TRUE: lazyFunction([0, 0], () => true),
  FALSE: lazyFunction([0, 0], () => false),
};
