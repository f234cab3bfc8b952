import { area, columnCount, rowCount } from '../../grid/area';
import { BAD_REFERENCE, BAD_VALUE, NOT_AVAILABLE, type FormulaValue } from '../values/formulaValue';
import { compareValues, sameKind, toBoolean } from '../values/coerce';
import type { Evaluator } from '../evaluation/evaluator';
import type { FormulaFunction, LazyComputation } from '../evaluation/formulaFunction';
import { FormulaFault, isMatrix, isRange, withoutError, type Operand, type RangeOperand } from '../values/operand';
import type { SyntaxNode } from '../syntax/syntax';
import { isGiven, lazyFunction, numberAt, parameter, refuse, textAt } from './argument';
import { wildcardPattern } from './criterion';

const exactPlace = (wanted: FormulaValue, values: readonly FormulaValue[]): number => {
  const pattern = typeof wanted === 'string' ? wildcardPattern(wanted) : null;
  const found = values.findIndex((value) =>
    pattern
      ? typeof value === 'string' && pattern.test(value)
      : sameKind(value, wanted) && compareValues(value, wanted) === 0,
  );
  if (found < 0) throw new FormulaFault(NOT_AVAILABLE);
  return found;
};

/**
 * The last place whose value is not past the wanted one. Excel searches by halves, which finds something else in a list that
 * is not sorted; such a list is refused, unless every value comes before the wanted one, when halves end at the last.
 */
const sortedPlace = (wanted: FormulaValue, values: readonly FormulaValue[], direction: 1 | -1): number => {
  let place = -1;
  let previous: FormulaValue = null;
  let sorted = true;
  let allBefore = true;
  values.forEach((value, index) => {
    if (!sameKind(value, wanted)) return;
    if (previous !== null && compareValues(value, previous) * direction < 0) sorted = false;
    previous = value;
    if (compareValues(value, wanted) * direction <= 0) place = index;
    else allBefore = false;
  });
  if (!sorted && !allBefore) return refuse('a search in a list that is not sorted');
  if (place < 0) throw new FormulaFault(NOT_AVAILABLE);
  return place;
};

const asLine = (rows: readonly (readonly FormulaValue[])[]): readonly FormulaValue[] => {
  if (rows.length === 1) return rows[0] ?? [];
  if (rows[0]?.length === 1) return rows.map((row) => row[0] ?? null);
  throw new FormulaFault(NOT_AVAILABLE);
};

const wantedAt = (at: Evaluator, parameters: readonly SyntaxNode[]): FormulaValue =>
  withoutError(at.scalar(parameter(parameters, 0))) ?? 0;

const MATCH: LazyComputation = (at, parameters) => {
  const wanted = wantedAt(at, parameters);
  const values = asLine(at.matrix(at.operand(parameter(parameters, 1))));
  const type = parameters.length > 2 ? numberAt(at, parameters, 2) : 1;
  if (type === 0) return exactPlace(wanted, values) + 1;
  return sortedPlace(wanted, values, type > 0 ? 1 : -1) + 1;
};

/** VLOOKUP, or HLOOKUP when the table lies on its side. */
const tableLookup =
  (sideways: boolean): LazyComputation =>
  (at, parameters) => {
    const wanted = wantedAt(at, parameters);
    const given = at.matrix(at.operand(parameter(parameters, 1)));
    const width = sideways ? given.length : (given[0]?.length ?? 0);
    const column = Math.floor(numberAt(at, parameters, 2));
    if (column < 1) throw new FormulaFault(BAD_VALUE);
    if (column > width) throw new FormulaFault(BAD_REFERENCE);
    const keys = sideways ? (given[0] ?? []) : given.map((row) => row[0] ?? null);
    const near =
      parameters.length > 3 ? isGiven(parameters, 3) && toBoolean(at.scalar(parameter(parameters, 3))) : true;
    const place = near ? sortedPlace(wanted, keys, 1) : exactPlace(wanted, keys);
    return (sideways ? given[column - 1]?.[place] : given[place]?.[column - 1]) ?? null;
  };

const LOOKUP: LazyComputation = (at, parameters, arrays) => {
  const wanted = wantedAt(at, parameters);
  const table = at.matrix(at.operand(parameter(parameters, 1), arrays));
  if (parameters.length > 2) {
    const results = asLine(at.matrix(at.operand(parameter(parameters, 2), arrays)));
    return results[sortedPlace(wanted, asLine(table), 1)] ?? null;
  }
  const wide = (table[0]?.length ?? 0) > table.length;
  const keys = wide ? (table[0] ?? []) : table.map((row) => row[0] ?? null);
  const results = wide ? (table[table.length - 1] ?? []) : table.map((row) => row[row.length - 1] ?? null);
  return results[sortedPlace(wanted, keys, 1)] ?? null;
};

const indexInRange = (operand: RangeOperand, row: number, column: number): Operand => {
  const found = operand.area;
  if (row > rowCount(found) || column > columnCount(found)) throw new FormulaFault(BAD_REFERENCE);
  return {
    ...operand,
    area: area(
      row === 0 ? found.top : found.top + row - 1,
      column === 0 ? found.left : found.left + column - 1,
      row === 0 ? found.bottom : found.top + row - 1,
      column === 0 ? found.right : found.left + column - 1,
    ),
  };
};

const INDEX: LazyComputation = (at, parameters) => {
  const operand = at.operand(parameter(parameters, 0));
  if (parameters.length > 3) return refuse('INDEX with an area number');
  const size = at.size(operand);
  const first = Math.trunc(numberAt(at, parameters, 1));
  const second = Math.trunc(isGiven(parameters, 2) ? numberAt(at, parameters, 2) : 0);
  if (first < 0 || second < 0) throw new FormulaFault(BAD_VALUE);
  const alongRow = parameters.length < 3 && size.rows === 1;
  const row = alongRow ? Math.min(1, first) : first;
  const column = alongRow ? first : second || (size.columns === 1 && first > 0 ? 1 : 0);
  if (isRange(operand)) return indexInRange(operand, row, column);
  const rows = at.matrix(operand);
  if (row === 0 || column === 0) return refuse('INDEX of a whole row or column of an array');
  const value = rows[row - 1]?.[column - 1];
  if (value === undefined) throw new FormulaFault(BAD_REFERENCE);
  return value;
};

const CHOOSE: LazyComputation = (at, parameters) => {
  const index = Math.trunc(numberAt(at, parameters, 0));
  if (index < 1 || index >= parameters.length) throw new FormulaFault(BAD_VALUE);
  return at.operand(parameter(parameters, index));
};

const HYPERLINK: LazyComputation = (at, parameters) => {
  if (!isGiven(parameters, 1)) return textAt(at, parameters, 0);
  const shown = at.operand(parameter(parameters, 1));
  const value = isRange(shown) || isMatrix(shown) ? at.single(shown) : shown;
  return value;
};

export const lookupFunctions: Readonly<Record<string, FormulaFunction>> = {
  MATCH: lazyFunction([2, 3], MATCH),
  VLOOKUP: lazyFunction([3, 4], tableLookup(false)),
  HLOOKUP: lazyFunction([3, 4], tableLookup(true)),
  LOOKUP: lazyFunction([2, 3], LOOKUP, 'always'),
  INDEX: lazyFunction([2, 4], INDEX),
  CHOOSE: lazyFunction([2, 255], CHOOSE),
  HYPERLINK: lazyFunction([1, 2], HYPERLINK),
};
