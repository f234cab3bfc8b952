import { boundingArea, intersection, LAST_COLUMN, LAST_ROW, type SheetArea } from '../../grid/area';
import type { Arguments } from '../../protocol/callArguments';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { WireObject } from '../../protocol/wireType';
import { usedArea } from '../../workbook/cells/usedArea';
import { areaOnSheet, inSheet } from '../addresses';
import { RangeType } from '../objectTypes';
import type { RangeTarget } from '../targets';

/** A range given as an object or as an address. */
const rangeArgument = (range: RangeTarget, args: Arguments, place: number): SheetArea => {
  const value = args.at(place);
  if (typeof value === 'string') return areaOnSheet(range.book, range.sheet, value);
  const other = args.target(place, RangeType);
  if (other.sheet !== range.sheet) throw invalidArgument('the ranges are on different sheets');
  return other.where;
};

const orNull = (range: RangeTarget, area: SheetArea | null): WireObject | null => area && RangeType.of(range.at(area));

const resized = (range: RangeTarget, rows: number, columns: number): WireObject => {
  const { top, left, bottom, right } = range.where;
  return RangeType.of(range.at(inSheet(top, left, bottom + rows, right + columns)));
};

const used = (range: RangeTarget, valuesOnly: boolean): SheetArea | null => {
  const found = usedArea(range.sheet, valuesOnly, range.where);
  return found && intersection(found, range.where);
};

const beside = (range: RangeTarget, rows: number, columns: number): WireObject => {
  const { top, left, bottom, right } = range.where;
  if (rows !== 0) {
    const first = rows > 0 ? bottom + 1 : top + rows;
    return RangeType.of(range.at(inSheet(first, left, first + Math.abs(rows) - 1, right)));
  }
  const first = columns > 0 ? right + 1 : left + columns;
  return RangeType.of(range.at(inSheet(top, first, bottom, first + Math.abs(columns) - 1)));
};

/** The members that lead from a range to another. */
export const rangeNavigation: Readonly<Record<string, (range: RangeTarget, args: Arguments) => unknown>> = {
  GetCell: (range, args) => {
    const { top, left } = range.where;
    const [row, column] = [top + args.integer(0), left + args.integer(1)];
    return RangeType.of(range.at(inSheet(row, column, row, column)));
  },
  GetRow: (range, args) => {
    const { top, left, bottom, right } = range.where;
    const row = top + args.integer(0);
    if (row < top || row > bottom) throw invalidArgument('the row is outside of the range');
    return RangeType.of(range.at(inSheet(row, left, row, right)));
  },
  GetColumn: (range, args) => {
    const { top, left, bottom, right } = range.where;
    const column = left + args.integer(0);
    if (column < left || column > right) throw invalidArgument('the column is outside of the range');
    return RangeType.of(range.at(inSheet(top, column, bottom, column)));
  },
  GetEntireRow: (range) => RangeType.of(range.at({ ...range.where, left: 0, right: LAST_COLUMN })),
  GetEntireColumn: (range) => RangeType.of(range.at({ ...range.where, top: 0, bottom: LAST_ROW })),
  GetResizedRange: (range, args) => resized(range, args.integer(0), args.integer(1)),
  GetAbsoluteResizedRange: (range, args) => {
    const { top, left } = range.where;
    return RangeType.of(range.at(inSheet(top, left, top + args.integer(0) - 1, left + args.integer(1) - 1)));
  },
  GetOffsetRange: (range, args) => {
    const { top, left, bottom, right } = range.where;
    const [rows, columns] = [args.integer(0), args.integer(1)];
    return RangeType.of(range.at(inSheet(top + rows, left + columns, bottom + rows, right + columns)));
  },
  GetRowsAbove: (range, args) => beside(range, -(args.optionalInteger(0) ?? 1), 0),
  GetRowsBelow: (range, args) => beside(range, args.optionalInteger(0) ?? 1, 0),
  GetColumnsBefore: (range, args) => beside(range, 0, -(args.optionalInteger(0) ?? 1)),
  GetColumnsAfter: (range, args) => beside(range, 0, args.optionalInteger(0) ?? 1),
  GetLastCell: (range) => {
    const { bottom, right } = range.where;
    return RangeType.of(range.at(inSheet(bottom, right, bottom, right)));
  },
  GetLastRow: (range) => RangeType.of(range.at({ ...range.where, top: range.where.bottom })),
  GetLastColumn: (range) => RangeType.of(range.at({ ...range.where, left: range.where.right })),
  GetBoundingRect: (range, args) => RangeType.of(range.at(boundingArea(range.where, rangeArgument(range, args, 0)))),
  GetIntersection: (range, args) => {
    const found = intersection(range.where, rangeArgument(range, args, 0));
    if (!found) throw itemNotFound('the ranges have no cell in common');
    return RangeType.of(range.at(found));
  },
  GetIntersectionOrNullObject: (range, args) => orNull(range, intersection(range.where, rangeArgument(range, args, 0))),
  GetUsedRange: (range, args) => {
    const { top, left } = range.where;
    return RangeType.of(range.at(used(range, args.boolean(0, false)) ?? inSheet(top, left, top, left)));
  },
  GetUsedRangeOrNullObject: (range, args) => orNull(range, used(range, args.boolean(0, false))),
};
