import type { CellValue as ShownValue } from '../../../base/grid';

/** An error a cell shows, such as #N/A. One object for each code, so they can be compared by identity. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds or a formula results in; null is a blank cell. */
export type FormulaValue = ShownValue | CellError | null;

const ERRORS = new Map<string, CellError>();

/** The error with this code, for example cellError('#DIV/0!'). */
export const cellError = (code: string): CellError => {
  const known = ERRORS.get(code);
  if (known) return known;
  const made: CellError = Object.freeze({ error: code });
  ERRORS.set(code, made);
  return made;
};

export const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

export const NOT_AVAILABLE = cellError('#N/A');
export const BAD_VALUE = cellError('#VALUE!');
export const BAD_NUMBER = cellError('#NUM!');
export const BAD_REFERENCE = cellError('#REF!');
export const BAD_NAME = cellError('#NAME?');
export const DIVISION_BY_ZERO = cellError('#DIV/0!');

/** What a cell shows when this host cannot calculate its formula: honest, where a number would be a guess. */
export const NOT_CALCULATED = cellError('#CALC!');

const ENTERED = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** The error that a typed text such as "#N/A" stands for, or null. */
export const errorFromText = (text: string): CellError | null => {
  const code = text.toUpperCase();
  return ENTERED.has(code) ? cellError(code) : null;
};
