import { toNumber, toText } from '../values/coerce';
import { NotCalculable, type Operand } from '../values/operand';
import type { Evaluator } from '../evaluation/evaluator';
import type { SyntaxNode } from '../syntax/syntax';
import type { CellValue } from '../values/cellValue';

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

/** A function of plain values: in array mode it works on each value of its first parameter, the others being single. */
export const scalarFunction =
  (compute: (values: readonly CellValue[], at: Evaluator) => CellValue) =>
  (at: Evaluator, parameters: readonly SyntaxNode[], arrays: boolean): Operand => {
    const [first, ...others] = parameters;
    const rest = others.map((node) => at.scalar(node));
    if (!first) return compute([], at);
    return at.lift1(at.operand(first, arrays), arrays, (value) => compute([value, ...rest], at));
  };

/** The value at a place of a scalar function's list; a place that was not given is blank. */
export const valueAt = (values: readonly CellValue[], index: number): CellValue => values[index] ?? null;

export const refuse = (reason: string): never => {
  throw new NotCalculable(reason);
};
