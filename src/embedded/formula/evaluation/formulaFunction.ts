import type { SyntaxNode } from '../syntax/syntax';
import type { FormulaValue } from '../values/formulaValue';
import type { Operand } from '../values/operand';
import type { Evaluator } from './evaluator';

/** The fewest and the most arguments that Excel takes. */
export type Arity = readonly [least: number, most: number];

/**
 * Whether operators among the arguments work on whole ranges: as they do around the call, never, or always as inside
 * SUMPRODUCT.
 */
export type ArrayMode = 'inherited' | 'never' | 'always';

export type ValueComputation = (values: readonly FormulaValue[], at: Evaluator) => FormulaValue;

export type LazyComputation = (at: Evaluator, parameters: readonly SyntaxNode[], arrays: boolean) => Operand;

/** A function whose arguments the evaluator computes; in array mode it is called for each value of the first one. */
export interface ValueFunction {
  readonly arity: Arity;
  readonly takes: 'values';
  readonly compute: ValueComputation;
}

/** A function that gets its arguments unevaluated, so that it can leave one alone (IF) or look at its error (ISERROR). */
interface LazyFunction {
  readonly arity: Arity;
  readonly takes: 'syntax';
  readonly arrays: ArrayMode;
  readonly compute: LazyComputation;
}

/** A function as it is declared: what it takes, and how it is computed. */
export type FormulaFunction = ValueFunction | LazyFunction;

/** What is wrong with this many arguments, or null. */
export const arityFault = (name: string, [least, most]: Arity, count: number): string | null => {
  if (count < least) return `Too few arguments for ${name}`;
  return count > most ? `Too many arguments for ${name}` : null;
};
