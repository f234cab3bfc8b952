import type {
  ArrayMode,
  Arity,
  FormulaFunction,
  LazyComputation,
  ValueComputation,
} from '../evaluation/formulaFunction';
import { toNumber, toText } from '../values/coerce';
import { NotCalculable } from '../values/operand';
import type { Evaluator } from '../evaluation/evaluator';
import type { SyntaxNode } from '../syntax/syntax';
import type { FormulaValue } from '../values/formulaValue';

/** The parameter at this place; a parameter that was left out counts as missing. */
export const parameter = (parameters: readonly SyntaxNode[], index: number): SyntaxNode =>
  parameters[index] ?? { kind: 'missing' };

export const isGiven = (parameters: readonly SyntaxNode[], index: number): boolean => {
  const found = parameters[index];
  return found !== undefined && found.kind !== 'missing';
};

export const numberAt = (at: Evaluator, parameters: readonly SyntaxNode[], index: number): number =>
  toNumber(at.scalar(parameter(parameters, index)));

export const textAt = (at: Evaluator, parameters: readonly SyntaxNode[], index: number): string =>
  toText(at.scalar(parameter(parameters, index)));

/** A function of plain values. */
export const scalarFunction = (arity: Arity, compute: ValueComputation): FormulaFunction => ({
  arity,
  takes: 'values',
  compute,
});

/** A function that evaluates its arguments itself. */
export const lazyFunction = (arity: Arity, compute: LazyComputation, arrays: ArrayMode = 'never'): FormulaFunction => ({
  arity,
  takes: 'syntax',
  arrays,
  compute,
});

/** The value at a place of a scalar function's list; a place that was not given is blank. */
export const valueAt = (values: readonly FormulaValue[], index: number): FormulaValue => values[index] ?? null;

export const refuse = (reason: string): never => {
  throw new NotCalculable(reason);
};
