import type { SheetArea } from '../../grid/area';
import { isCellError, type CellError, type FormulaValue } from './formulaValue';

/** Cells of a sheet that a formula refers to; `sheet` is the key the formula context knows the sheet by. */
export interface RangeOperand {
  readonly kind: 'range';
  readonly sheet: string;
  readonly area: SheetArea;
}

/** Values computed inside a formula, row by row; every row has the same length. */
export interface MatrixOperand {
  readonly kind: 'matrix';
  readonly rows: readonly (readonly FormulaValue[])[];
}

export type Operand = FormulaValue | RangeOperand | MatrixOperand;

export const isRange = (operand: Operand): operand is RangeOperand =>
  typeof operand === 'object' && operand !== null && 'kind' in operand && operand.kind === 'range';

export const isMatrix = (operand: Operand): operand is MatrixOperand =>
  typeof operand === 'object' && operand !== null && 'kind' in operand && operand.kind === 'matrix';

/** An error value on its way up through a formula; IFERROR and its like may stop it. */
export class FormulaFault extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
    this.name = 'FormulaFault';
  }
}

/**
 * The formula, or one it depends on, needs something this calculator does not do. Nothing in a formula can stop it: the cell
 * says that it was not calculated rather than show a wrong result.
 */
export class NotCalculable extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'NotCalculable';
  }
}

/** The value itself, unless it is an error, which is thrown. */
export const withoutError = (value: FormulaValue): Exclude<FormulaValue, CellError> => {
  if (isCellError(value)) throw new FormulaFault(value);
  return value;
};
