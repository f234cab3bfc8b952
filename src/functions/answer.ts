import { isBlankInput, type CellInput } from '../scoring/cellInput';

/** What a cell hands over: a value, or the values of a range. A blank cell is null or "", on Excel for Windows and Mac 0. */
export type CellArgument = CellInput | readonly (readonly CellInput[])[];

/** What a function puts into its cell. Errors carry their reason: #N/A there is no answer, #VALUE! the question is malformed. */
export type CellAnswer =
  | { readonly kind: 'value'; readonly value: string | number }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly (string | number)[])[] }
  | { readonly kind: 'notAvailable' | 'invalidValue'; readonly reason: string };

/** What a cell shows of an answer that is none. */
export const ERROR_CODES = { notAvailable: '#N/A', invalidValue: '#VALUE!' } as const;

export type CellFunction = (...given: readonly CellArgument[]) => CellAnswer;

export const value = (content: string | number): CellAnswer => ({ kind: 'value', value: content });
export const notAvailable = (reason: string): CellAnswer => ({ kind: 'notAvailable', reason });
export const invalidValue = (reason: string): CellAnswer => ({ kind: 'invalidValue', reason });

export function isRange(given: CellArgument): given is readonly (readonly CellInput[])[] {
  return Array.isArray(given);
}

/** More than one cell where one is expected: an answer for one of them would be an answer to another question. */
const SEVERAL = Symbol('several cells');

function single(given: CellArgument): CellInput | typeof SEVERAL {
  if (!isRange(given)) return given;
  return given.length === 1 && given[0]?.length === 1 ? given[0][0] : SEVERAL;
}

/** A text without outer blanks; "" for a blank cell, also one that comes as 0; null for anything else. */
export function textOf(given: CellArgument): string | null {
  const content = single(given);
  if (content === SEVERAL) return null;
  if (isBlankInput(content) || content === 0) return '';
  return typeof content === 'string' ? content.trim() : null;
}

/** A number, also one written as plain figures (`H5&""`); "blank"; null for anything else. */
export function numberOf(given: CellArgument): number | 'blank' | null {
  const content = single(given);
  if (content === SEVERAL) return null;
  if (isBlankInput(content)) return 'blank';
  if (typeof content === 'number') return Number.isFinite(content) ? content : null;
  return typeof content === 'string' && /^-?\d+(\.\d+)?$/.test(content.trim()) ? Number(content) : null;
}
