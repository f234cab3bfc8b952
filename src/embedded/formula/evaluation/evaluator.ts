import { area, cellCount, columnCount, intersection, rowCount, type SheetArea } from '../../grid/area';
import {
  BAD_NAME,
  BAD_NUMBER,
  BAD_REFERENCE,
  DIVISION_BY_ZERO,
  cellError,
  type FormulaValue,
} from '../values/formulaValue';
import { compareValues, toNumber, toText } from '../values/coerce';
import {
  FormulaFault,
  NotCalculable,
  isMatrix,
  isRange,
  withoutError,
  type MatrixOperand,
  type Operand,
  type RangeOperand,
} from '../values/operand';
import type { AddInFunctions } from './addInFunction';
import { arityFault, type FormulaFunction, type ValueFunction } from './formulaFunction';
import { referenceArea } from '../syntax/formulaReferences';
import type { BinaryOperator, SyntaxNode } from '../syntax/syntax';

/** What a formula may ask of the workbook around it. Rows and columns are 0-based. */
export interface FormulaContext {
  /** The sheet, row and column of the cell that holds the formula. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The key of the sheet with this name, or null. */
  sheetNamed(name: string): string | null;
  value(sheet: string, row: number, column: number): FormulaValue;
  /** The part of the area outside of which all cells are blank, or null. */
  usedPart(sheet: string, within: SheetArea): SheetArea | null;
  /** The tree of a defined name's formula, or null. */
  named(name: string, sheet: string | null): SyntaxNode | null;
  /** The cells that a structured reference stands for, or null when there is no such table or column. */
  structured(table: string, specifier: string): RangeOperand | null;
  /** Now, as a serial date. */
  now(): number;
  /** The functions of add-ins; absent: none is there. */
  readonly addIns?: AddInFunctions | undefined;
}

const snapped = (result: number, operand: number): number =>
  Math.abs(result) < Math.abs(operand) * 2 ** -49 ? 0 : result;

const finite = (value: number): number => {
  if (!Number.isFinite(value)) throw new FormulaFault(BAD_NUMBER);
  return value;
};

const arithmetic = (operator: BinaryOperator, a: number, b: number): number => {
  switch (operator) {
    case '+':
      return finite(snapped(a + b, a));
    case '-':
      return finite(snapped(a - b, a));
    case '*':
      return finite(a * b);
    case '/':
      if (b === 0) throw new FormulaFault(DIVISION_BY_ZERO);
      return finite(a / b);
    default:
      if (a === 0 && b === 0) throw new FormulaFault(BAD_NUMBER);
      if (a === 0 && b < 0) throw new FormulaFault(DIVISION_BY_ZERO);
      return finite(a ** b);
  }
};

const compared = (operator: BinaryOperator, order: number): boolean => {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
};

const binary = (operator: BinaryOperator, left: FormulaValue, right: FormulaValue): FormulaValue => {
  if (operator === '&') return toText(left) + toText(right);
  if ('+-*/^'.includes(operator)) return arithmetic(operator, toNumber(left), toNumber(right));
  return compared(operator, compareValues(withoutError(left), withoutError(right)));
};

const MOST_CELLS = 1_000_000;

/** The function of a name; undefined when it cannot be calculated. */
export type FunctionLookup = (name: string) => FormulaFunction | undefined;

/** Computes one formula. `arrays` says whether operators work on whole ranges, as inside SUMPRODUCT. */
export class Evaluator {
  private depth = 0;
  private readonly grids = new Map<string, Grid>();
  private readonly answers = new Map<unknown, Map<string, Operand>>();

  constructor(
    readonly context: FormulaContext,
    private readonly functionNamed: FunctionLookup,
  ) {}

  /** Any operand the node stands for; errors are thrown as FormulaFault. */
  operand(node: SyntaxNode, arrays = false): Operand {
    switch (node.kind) {
      case 'number':
      case 'text':
      case 'boolean':
        return node.value;
      case 'missing':
        return null;
      case 'error':
        throw new FormulaFault(cellError(node.code));
      case 'reference':
        return this.reference(node);
      case 'name':
        return this.name(node.name, node.sheet, arrays);
      case 'structured': {
        const found = this.context.structured(node.table, node.specifier);
        if (!found) throw new NotCalculable('structured reference');
        return found;
      }
      case 'call':
        return this.call(node, arrays);
      case 'percent':
        return this.lift1(this.operand(node.operand, arrays), arrays, (value) => toNumber(value) / 100);
      case 'unary': {
        if (node.operator === '@') throw new NotCalculable('implicit intersection');
        const operand = this.operand(node.operand, arrays);
        return node.operator === '+'
          ? operand
          : this.lift1(operand, arrays, (value) => (toNumber(value) === 0 ? 0 : -toNumber(value)));
      }
      case 'binary':
        return this.lift2(this.operand(node.left, arrays), this.operand(node.right, arrays), arrays, (a, b) =>
          binary(node.operator, a, b),
        );
      case 'array':
        return { kind: 'matrix', rows: node.rows.map((row) => row.map((cell) => this.constant(cell))) };
      case 'compound':
        throw new NotCalculable('compound reference');
    }
  }

  /** The single value the node stands for. A range of several cells has none here. */
  scalar(node: SyntaxNode): FormulaValue {
    return this.single(this.operand(node));
  }

  single(operand: Operand): FormulaValue {
    if (isRange(operand)) {
      if (cellCount(operand.area) !== 1) throw new NotCalculable('a range where one value is expected');
      return this.context.value(operand.sheet, operand.area.top, operand.area.left);
    }
    if (!isMatrix(operand)) return operand;
    const only = operand.rows[0]?.[0];
    if (operand.rows.length !== 1 || operand.rows[0]?.length !== 1 || only === undefined) {
      throw new NotCalculable('an array where one value is expected');
    }
    return only;
  }

  /** Calls `visit` for every value of the operand; blank cells of a range outside its used part are left out. */
  each(operand: Operand, visit: (value: FormulaValue, fromCells: boolean) => void): void {
    if (isRange(operand)) {
      const used = this.context.usedPart(operand.sheet, operand.area);
      if (!used) return;
      for (let row = used.top; row <= used.bottom; row++) {
        for (let column = used.left; column <= used.right; column++) {
          visit(this.context.value(operand.sheet, row, column), true);
        }
      }
    } else if (isMatrix(operand)) operand.rows.forEach((row) => row.forEach((value) => visit(value, true)));
    else visit(operand, false);
  }

  /** The operand as rows of values, clipped to what is used when it is whole rows or columns. */
  matrix(operand: Operand): readonly (readonly FormulaValue[])[] {
    if (isMatrix(operand)) return operand.rows;
    if (!isRange(operand)) return [[operand]];
    const within = cellCount(operand.area) > MOST_CELLS ? this.clip(operand) : operand.area;
    if (!within) return [[null]];
    const key = `${within.top} ${within.left} ${within.bottom} ${within.right} ${operand.sheet}`;
    const before = this.grids.get(key);
    if (before) return before;
    const rows: FormulaValue[][] = [];
    for (let row = within.top; row <= within.bottom; row++) {
      const values: FormulaValue[] = [];
      for (let column = within.left; column <= within.right; column++) {
        values.push(this.context.value(operand.sheet, row, column));
      }
      rows.push(values);
    }
    this.grids.set(key, rows);
    return rows;
  }

  size(operand: Operand): { readonly rows: number; readonly columns: number } {
    if (isRange(operand)) return { rows: rowCount(operand.area), columns: columnCount(operand.area) };
    if (isMatrix(operand)) return { rows: operand.rows.length, columns: operand.rows[0]?.length ?? 0 };
    return { rows: 1, columns: 1 };
  }

  /** The answer of a function to the same syntax before, else of `find`: formulas ask for long arrays several times. */
  once(asked: unknown, parameters: readonly SyntaxNode[], find: () => Operand): Operand {
    const answers = this.answers.get(asked) ?? new Map<string, Operand>();
    this.answers.set(asked, answers);
    const key = JSON.stringify(parameters, withoutPlace);
    const answer = answers.get(key) ?? find();
    answers.set(key, answer);
    return answer;
  }

  private clip(range: RangeOperand): SheetArea | null {
    const used = this.context.usedPart(range.sheet, range.area);
    return used && intersection(range.area, area(range.area.top, range.area.left, used.bottom, used.right));
  }

  private constant(node: SyntaxNode): FormulaValue {
    if (node.kind === 'error') return cellError(node.code);
    return node.kind === 'number' || node.kind === 'text' || node.kind === 'boolean' ? node.value : null;
  }

  private reference(node: SyntaxNode & { kind: 'reference' }): RangeOperand {
    if (node.book !== null) throw new NotCalculable('a reference to another workbook');
    if (node.lastSheet !== null) throw new NotCalculable('a reference through several sheets');
    const sheet = node.sheet === null ? this.context.sheet : this.context.sheetNamed(node.sheet);
    if (sheet === null) throw new FormulaFault(BAD_REFERENCE);
    return { kind: 'range', sheet, area: referenceArea(node) };
  }

  private name(name: string, sheet: string | null, arrays: boolean): Operand {
    const tree = this.context.named(name, sheet);
    if (!tree) throw new FormulaFault(BAD_NAME);
    if (this.depth > 20) throw new NotCalculable('names that lead to each other');
    this.depth++;
    try {
      return this.operand(tree, arrays);
    } finally {
      this.depth--;
    }
  }

  private call(node: SyntaxNode & { kind: 'call' }, arrays: boolean): Operand {
    const known = this.functionNamed(node.name);
    if (!known) throw new NotCalculable(`function ${node.name}`);
    const fault = arityFault(node.name, known.arity, node.parameters.length);
    if (fault !== null) throw new NotCalculable(fault);
    if (known.takes === 'values') return this.overValues(known, node.parameters, arrays);
    const inArrays = known.arrays === 'always' || (known.arrays === 'inherited' && arrays);
    return known.compute(this, node.parameters, inArrays);
  }

  /** In array mode the function works on each value of its first argument, the others being single. */
  private overValues(known: ValueFunction, parameters: readonly SyntaxNode[], arrays: boolean): Operand {
    const [first, ...others] = parameters;
    const rest = others.map((node) => this.scalar(node));
    if (!first) return known.compute([], this);
    return this.lift1(this.operand(first, arrays), arrays, (value) => known.compute([value, ...rest], this));
  }

  /** Applies `compute` to one value, or in array mode to each value of a range or matrix. */
  lift1(operand: Operand, arrays: boolean, compute: (value: FormulaValue) => FormulaValue): Operand {
    if (!arrays || (!isRange(operand) && !isMatrix(operand))) return compute(this.single(operand));
    return combine([this.matrix(operand)], ([value = null]) => compute(value));
  }

  lift2(
    left: Operand,
    right: Operand,
    arrays: boolean,
    compute: (a: FormulaValue, b: FormulaValue) => FormulaValue,
  ): Operand {
    const many = isRange(left) || isMatrix(left) || isRange(right) || isMatrix(right);
    if (!arrays || !many) return compute(this.single(left), this.single(right));
    return combine([this.matrix(left), this.matrix(right)], ([a = null, b = null]) => compute(a, b));
  }

  /** Applies `compute` to the values that stand at the same place of all operands. */
  liftAll(operands: readonly Operand[], compute: (values: readonly FormulaValue[]) => FormulaValue): Operand {
    return combine(
      operands.map((operand) => this.matrix(operand)),
      compute,
    );
  }
}

/** Where syntax stands in the formula says nothing of what it means. */
const withoutPlace = (name: string, value: unknown): unknown =>
  name === 'start' || name === 'end' ? undefined : value;

const guarded = (compute: () => FormulaValue): FormulaValue => {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FormulaFault) return error.value;
    throw error;
  }
};

type Grid = readonly (readonly FormulaValue[])[];

const valueIn = (grid: Grid, row: number, column: number): FormulaValue => {
  const line = grid.length === 1 ? grid[0] : grid[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? cellError('#N/A') : value;
};

/** Columns reach far below what is filled: what the same values gave just before is not computed again. */
const combine = (grids: readonly Grid[], compute: (values: readonly FormulaValue[]) => FormulaValue): MatrixOperand => {
  const height = Math.max(...grids.map((grid) => grid.length));
  const width = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  const rows: FormulaValue[][] = [];
  let last: readonly FormulaValue[] = [];
  let result: FormulaValue = null;
  for (let row = 0; row < height; row++) {
    const line: FormulaValue[] = [];
    for (let column = 0; column < width; column++) {
      let isRepeated = last.length > 0;
      const values: FormulaValue[] = [];
      for (const [index, grid] of grids.entries()) {
        const value = valueIn(grid, row, column);
        isRepeated = isRepeated && Object.is(value, last[index]);
        values.push(value);
      }
      if (!isRepeated) result = guarded(() => compute(values));
      last = values;
      line.push(result);
    }
    rows.push(line);
  }
  return { kind: 'matrix', rows };
};
