import { area, columnCount, intersection, rowCount, LAST_COLUMN, LAST_ROW, type SheetArea } from '../../grid/area';
import { BAD_VALUE, DIVISION_BY_ZERO, type FormulaValue } from '../values/formulaValue';
import type { Evaluator } from '../evaluation/evaluator';
import type { Arity, FormulaFunction } from '../evaluation/formulaFunction';
import { FormulaFault, isMatrix, isRange, withoutError, type Operand, type RangeOperand } from '../values/operand';
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

/** The criterion at a place among the parameters. */
type CriterionAt = (index: number) => FormulaValue;

interface Asked {
  readonly at: Evaluator;
  readonly parameters: readonly SyntaxNode[];
  readonly wanted: CriterionAt;
}

const conditionAt = ({ at, parameters, wanted }: Asked, index: number): Condition => ({
  range: rangeAt(at, parameters, index),
  holds: criterion(wanted(index + 1)),
});

const conditionsFrom = (asked: Asked, first: number): Condition[] => {
  const { parameters } = asked;
  const found: Condition[] = [];
  for (let i = first; i + 1 < parameters.length; i += 2) found.push(conditionAt(asked, i));
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

const singleCondition = (asked: Asked): number[] => {
  const { at, parameters } = asked;
  const condition = conditionAt(asked, 0);
  const target = isGiven(parameters, 2) ? resized(rangeAt(at, parameters, 2), condition.range.area) : condition.range;
  return numbersWhere(at, [condition], target);
};

const severalConditions = (asked: Asked): number[] => {
  const { at, parameters } = asked;
  const target = rangeAt(at, parameters, 0);
  const conditions = conditionsFrom(asked, 1);
  const size = conditions[0]?.range.area;
  if (!size || rowCount(size) !== rowCount(target.area) || columnCount(size) !== columnCount(target.area)) {
    throw new FormulaFault(BAD_VALUE);
  }
  return numbersWhere(at, conditions, target);
};

const extreme = (numbers: readonly number[], choose: (a: number, b: number) => number): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => choose(a, b));

/**
 * A function whose criteria, from the parameter `first` on and every other, are single values, or in array mode one for each cell of
 * ranges: then it answers for each.
 */
const conditional = (arity: Arity, first: number, compute: (asked: Asked) => FormulaValue): FormulaFunction => {
  const answer = (at: Evaluator, parameters: readonly SyntaxNode[], arrays: boolean): Operand => {
    const places: number[] = [];
    for (let index = first; index < parameters.length; index += 2) places.push(index);
    const operands = places.map((index) => at.operand(parameter(parameters, index), arrays));
    const given = (values: readonly FormulaValue[]): CriterionAt => {
      return (index) => values[places.indexOf(index)] ?? null;
    };
    if (!arrays || !operands.some((operand) => isRange(operand) || isMatrix(operand))) {
      return compute({ at, parameters, wanted: given(operands.map((operand) => at.single(operand))) });
    }
    const known = new Map<string, FormulaValue>();
    return at.liftAll(operands, (values) => {
      const key = JSON.stringify(values);
      const found = known.get(key) ?? compute({ at, parameters, wanted: given(values) });
      known.set(key, found);
      return found;
    });
  };
  return lazyFunction(
    arity,
    (at, parameters, arrays) =>
      arrays ? at.once(compute, parameters, () => answer(at, parameters, true)) : answer(at, parameters, false),
    'inherited',
  );
};

export const conditionalFunctions: Readonly<Record<string, FormulaFunction>> = {
  COUNTIF: conditional([2, 2], 1, (asked) => count(asked.at, [conditionAt(asked, 0)])),
  COUNTIFS: conditional([2, 254], 1, (asked) => count(asked.at, conditionsFrom(asked, 0))),
  SUMIF: conditional([2, 3], 1, (asked) => sumOf(singleCondition(asked))),
  SUMIFS: conditional([3, 255], 2, (asked) => sumOf(severalConditions(asked))),
  AVERAGEIF: conditional([2, 3], 1, (asked) => average(singleCondition(asked))),
  AVERAGEIFS: conditional([3, 255], 2, (asked) => average(severalConditions(asked))),
  MAXIFS: conditional([3, 255], 2, (asked) => extreme(severalConditions(asked), Math.max)),
  MINIFS: conditional([3, 255], 2, (asked) => extreme(severalConditions(asked), Math.min)),
};
