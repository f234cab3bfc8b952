import { NOT_AVAILABLE, isCellError, type FormulaValue } from '../values/formulaValue';
import type { Evaluator } from '../evaluation/evaluator';
import type { Arity, FormulaFunction } from '../evaluation/formulaFunction';
import { FormulaFault, isRange, withoutError, type Operand } from '../values/operand';
import type { SyntaxNode } from '../syntax/syntax';
import { lazyFunction, parameter, refuse } from './argument';

/** A test of a value that looks at errors instead of passing them on. */
const test = (arity: Arity, holds: (value: FormulaValue) => boolean): FormulaFunction =>
  lazyFunction(
    arity,
    (at, parameters, arrays) => {
      let operand: Operand;
      try {
        operand = at.operand(parameter(parameters, 0), arrays);
      } catch (error) {
        if (error instanceof FormulaFault) return holds(error.value);
        throw error;
      }
      return at.lift1(operand, arrays, holds);
    },
    'inherited',
  );

const place = (at: Evaluator, parameters: readonly SyntaxNode[], own: number, edge: 'top' | 'left'): Operand => {
  if (parameters.length === 0) return own + 1;
  const operand = at.operand(parameter(parameters, 0));
  if (!isRange(operand)) return refuse('ROW or COLUMN of a value');
  const size = at.size(operand);
  if ((edge === 'top' ? size.rows : size.columns) !== 1) return refuse('ROW or COLUMN of several cells');
  return operand.area[edge] + 1;
};

export const informationFunctions: Readonly<Record<string, FormulaFunction>> = {
  ISNUMBER: test([1, 1], (value) => typeof value === 'number'),
  ISTEXT: test([1, 1], (value) => typeof value === 'string'),
  ISBLANK: test([1, 1], (value) => value === null),
  ISERROR: test([1, 1], isCellError),
  ISNA: test([1, 1], (value) => value === NOT_AVAILABLE),
  N: lazyFunction(
    [1, 1],
    (at, parameters, arrays) =>
      at.lift1(at.operand(parameter(parameters, 0), arrays), arrays, (value) => {
        const sound = withoutError(value);
        return typeof sound === 'number' ? sound : sound === true ? 1 : 0;
      }),
    'inherited',
  ),
  T: lazyFunction([1, 1], (at, parameters) => {
    const value = withoutError(at.scalar(parameter(parameters, 0)));
    return typeof value === 'string' ? value : '';
  }),
  NA: lazyFunction([0, 0], () => NOT_AVAILABLE),
  ROW: lazyFunction([0, 1], (at, parameters) => place(at, parameters, at.context.row, 'top')),
  COLUMN: lazyFunction([0, 1], (at, parameters) => place(at, parameters, at.context.column, 'left')),
  ROWS: lazyFunction([1, 1], (at, parameters) => at.size(at.operand(parameter(parameters, 0))).rows),
  COLUMNS: lazyFunction([1, 1], (at, parameters) => at.size(at.operand(parameter(parameters, 0))).columns),
};
