import { area, columnCount, intersection, rowCount, LAST_COLUMN, LAST_ROW, type SheetArea } from '../../grid/area';
import { BAD_VALUE, DIVISION_BY_ZERO, type FormulaValue } from '../values/formulaValue';
import type { Evaluator } from '../evaluation/evaluator';
import type { FormulaFunction } from '../evaluation/formulaFunction';
import { FormulaFault, isRange, withoutError, type RangeOperand } from '../values/operand';
import type { SyntaxNode } from '../syntax/syntax';
import { isGiven, lazyFunction, parameter, refuse } from './argument';
import { criterion } from './criterion';
import { sumOf } from './math';

interface Condition {
  readonly range: RangeOperand;
  readonly holds: (value: FormulaValue) => boolean;
}

const rangeAt = (at: Evaluator, parameters: readonly SyntaxNode[], index: number): RangeOperand => {
  const operand = at.operand(parameter(parameters, index));
  return isRange(operand) ? operand : refuse('an array where a range is expected');
};

const conditionAt = (at: Evaluator, parameters: readonly SyntaxNode[], index: number): Condition => ({
  range: rangeAt(at, parameters, index),
  holds: criterion(at.scalar(parameter(parameters, index + 1))),
});

const conditionsFrom = (at: Evaluator, parameters: readonly SyntaxNode[], first: number): Condition[] => {
  const found: Condition[] = [];
  for (let i = first; i + 1 < parameters.length; i += 2) found.push(conditionAt(at, parameters, i));
  const size = found[0]?.range.area;
  const same = found.every(
    ({ range }) => size && rowCount(range.area) === rowCount(size) && columnCount(range.area) === columnCount(size),
  );
  if (!same || (parameters.length - first) % 2) throw new FormulaFault(BAD_VALUE);
  return found;
};

/** The largest used height and width of the ranges, counted from their first cells; beyond them every cell is blank. */
const usedExtent = (at: Evaluator, ranges: readonly RangeOperand[]): { rows: number; columns: number } => {
  let rows = 0;
  let columns = 0;
  for (const { sheet, area: found } of ranges) {
    const used = at.context.usedPart(sheet, found);
    if (!used) continue;
    rows = Math.max(rows, used.bottom - found.top + 1);
    columns = Math.max(columns, used.right - found.left + 1);
  }
  return { rows, columns };
};

const eachMatch = (
  at: Evaluator,
  conditions: readonly Condition[],
  target: RangeOperand | null,
  visit: (row: number, column: number) => void,
): void => {
  const [first] = conditions;
  if (!first) return;
  const ranges = conditions.map(({ range }) => range).concat(target ? [target] : []);
  const extent = usedExtent(at, ranges);
  const height = Math.min(extent.rows, rowCount(first.range.area));
  const width = Math.min(extent.columns, columnCount(first.range.area));
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const all = conditions.every(({ range, holds }) =>
        holds(at.context.value(range.sheet, range.area.top + row, range.area.left + column)),
      );
      if (all) visit(row, column);
    }
  }
};

/** Cells beyond the used part are blank; how many of them meet every condition. */
const blankMatches = (at: Evaluator, conditions: readonly Condition[]): number => {
  if (!conditions.every(({ holds }) => holds(null))) return 0;
  const [first] = conditions;
  if (!first) return 0;
  const extent = usedExtent(
    at,
    conditions.map(({ range }) => range),
  );
  const all = rowCount(first.range.area) * columnCount(first.range.area);
  return (
    all - Math.min(extent.rows, rowCount(first.range.area)) * Math.min(extent.columns, columnCount(first.range.area))
  );
};

const count = (at: Evaluator, conditions: readonly Condition[]): number => {
  let found = blankMatches(at, conditions);
  eachMatch(at, conditions, null, () => found++);
  return found;
};

const numbersWhere = (at: Evaluator, conditions: readonly Condition[], target: RangeOperand): number[] => {
  const found: number[] = [];
  eachMatch(at, conditions, target, (row, column) => {
    const value = withoutError(at.context.value(target.sheet, target.area.top + row, target.area.left + column));
    if (typeof value === 'number') found.push(value);
  });
  return found;
};

const average = (numbers: readonly number[]): number => {
  if (numbers.length === 0) throw new FormulaFault(DIVISION_BY_ZERO);
  return sumOf(numbers) / numbers.length;
};

/** SUMIF takes the size of its sum range from the tested range. */
const resized = (target: RangeOperand, size: SheetArea): RangeOperand => {
  const wanted = area(
    target.area.top,
    target.area.left,
    target.area.top + rowCount(size) - 1,
    target.area.left + columnCount(size) - 1,
  );
  const inSheet = intersection(wanted, area(0, 0, LAST_ROW, LAST_COLUMN));
  return { ...target, area: inSheet ?? target.area };
};

const singleCondition = (at: Evaluator, parameters: readonly SyntaxNode[]): number[] => {
  const condition = conditionAt(at, parameters, 0);
  const target = isGiven(parameters, 2) ? resized(rangeAt(at, parameters, 2), condition.range.area) : condition.range;
  return numbersWhere(at, [condition], target);
};

const severalConditions = (at: Evaluator, parameters: readonly SyntaxNode[]): number[] => {
  const target = rangeAt(at, parameters, 0);
  const conditions = conditionsFrom(at, parameters, 1);
  const size = conditions[0]?.range.area;
  if (!size || rowCount(size) !== rowCount(target.area) || columnCount(size) !== columnCount(target.area)) {
    throw new FormulaFault(BAD_VALUE);
  }
  return numbersWhere(at, conditions, target);
};

const extreme = (numbers: readonly number[], choose: (a: number, b: number) => number): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => choose(a, b));

export const conditionalFunctions: Readonly<Record<string, FormulaFunction>> = {
  COUNTIF: lazyFunction([2, 2], (at, parameters) => count(at, [conditionAt(at, parameters, 0)])),
  COUNTIFS: lazyFunction([2, 254], (at, parameters) => count(at, conditionsFrom(at, parameters, 0))),
  SUMIF: lazyFunction([2, 3], (at, parameters) => sumOf(singleCondition(at, parameters))),
  SUMIFS: lazyFunction([3, 255], (at, parameters) => sumOf(severalConditions(at, parameters))),
  AVERAGEIF: lazyFunction([2, 3], (at, parameters) => average(singleCondition(at, parameters))),
  AVERAGEIFS: lazyFunction([3, 255], (at, parameters) => average(severalConditions(at, parameters))),
  MAXIFS: lazyFunction([3, 255], (at, parameters) => extreme(severalConditions(at, parameters), Math.max)),
  MINIFS: lazyFunction([3, 255], (at, parameters) => extreme(severalConditions(at, parameters), Math.min)),
};
