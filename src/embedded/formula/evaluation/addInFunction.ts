import { FormulaFault, type MatrixOperand } from '../values/operand';
import { cellError, isCellError, type CellError, type FormulaValue } from '../values/formulaValue';
import type { SyntaxNode } from '../syntax/syntax';
import type { Evaluator } from './evaluator';
import type { Arity, FormulaFunction } from './formulaFunction';

type Plain = string | number | boolean;

/** A function that an add-in brings: it sees values, or the values of a range, and nothing of the workbook. */
export interface AddInFunction {
  readonly arity: Arity;
  /** Whether the parameter at this place takes a range. */
  readonly takesRange: (place: number) => boolean;
  /** What was left out is null. Errors by the code a cell shows: "#N/A". */
  readonly compute: (given: readonly (Plain | null | readonly (readonly Plain[])[])[]) => AddInResult;
}

export type AddInResult =
  | { readonly value: string | number }
  | { readonly rows: readonly (readonly (string | number)[])[] }
  | { readonly error: string };

/** The functions of the add-ins that are there. `loading`: Excel shows #BUSY! meanwhile. */
export interface AddInFunctions {
  /** `name` as formulas call it, in capitals: "ROLECARD.ROLE". */
  find(name: string): AddInFunction | 'loading' | undefined;
}

const BUSY = cellError('#BUSY!');

/** As the evaluator calls it. */
export const addInFunction = (found: AddInFunction | 'loading'): FormulaFunction =>
  found === 'loading'
    ? { arity: [0, 255], takes: 'syntax', arrays: 'never', compute: () => refused(BUSY) }
    : {
        arity: found.arity,
        takes: 'syntax',
        arrays: 'never',
        compute: (at, parameters) =>
          content(found.compute(parameters.map((node, place) => handed(at, node, found, place)))),
      };

const refused = (error: CellError): never => {
  throw new FormulaFault(error);
};

const content = (result: AddInResult): FormulaValue | MatrixOperand => {
  if ('value' in result) return result.value;
  return 'rows' in result ? { kind: 'matrix', rows: result.rows } : refused(cellError(result.error));
};

/** Excel for Windows and Mac hands a blank cell over as 0. */
const plain = (value: FormulaValue): Plain => {
  if (isCellError(value)) return refused(value);
  return value ?? 0;
};

const handed = (
  at: Evaluator,
  node: SyntaxNode,
  { takesRange }: AddInFunction,
  place: number,
): Plain | null | readonly (readonly Plain[])[] => {
  if (node.kind === 'missing') return null;
  if (!takesRange(place)) return plain(at.scalar(node));
  return at.matrix(at.operand(node, true)).map((row) => row.map(plain));
};
