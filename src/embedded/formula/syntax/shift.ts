import { LAST_COLUMN, LAST_ROW, area, type SheetArea } from '../../grid/area';
import { referenceArea, rewriteReferences } from './formulaReferences';
import type { Corner, ReferenceNode } from './syntax';

/**
 * Cells put in or taken out, with everything below (or to the right) moving. `area` is where the new cells are, or where the
 * deleted cells were. Only cells in the same columns (or rows) as the area move.
 */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly direction: 'rows' | 'columns';
  readonly area: SheetArea;
}

const span = (shift: Shift): { readonly from: number; readonly count: number; readonly last: number } =>
  shift.direction === 'rows'
    ? { from: shift.area.top, count: shift.area.bottom - shift.area.top + 1, last: LAST_ROW }
    : { from: shift.area.left, count: shift.area.right - shift.area.left + 1, last: LAST_COLUMN };

/** Where the interval [first, last] is after the shift, or null when it is gone. */
const shiftInterval = (shift: Shift, first: number, last: number): readonly [number, number] | null => {
  const { from, count, last: end } = span(shift);
  if (shift.kind === 'insert') {
    const newFirst = first >= from ? first + count : first;
    if (newFirst > end) return null;
    return [newFirst, Math.min(end, last >= from ? last + count : last)];
  }
  const gone = from + count - 1;
  if (first >= from && last <= gone) return null;
  return [
    first < from ? first : first > gone ? first - count : from,
    last < from ? last : last > gone ? last - count : from - 1,
  ];
};

const crossesLine = (shift: Shift, found: SheetArea): boolean =>
  shift.direction === 'rows'
    ? found.left >= shift.area.left && found.right <= shift.area.right
    : found.top >= shift.area.top && found.bottom <= shift.area.bottom;

/**
 * Where an area is after the shift, or null when all of it is gone. An area that only partly lies in the moving columns
 * (or rows) stays, as references do in Excel.
 */
export const shiftArea = (shift: Shift, found: SheetArea): SheetArea | null => {
  if (!crossesLine(shift, found)) return found;
  const whole =
    shift.direction === 'rows'
      ? found.top === 0 && found.bottom === LAST_ROW
      : found.left === 0 && found.right === LAST_COLUMN;
  if (whole) return found;
  if (shift.direction === 'rows') {
    const rows = shiftInterval(shift, found.top, found.bottom);
    return rows && area(rows[0], found.left, rows[1], found.right);
  }
  const columns = shiftInterval(shift, found.left, found.right);
  return columns && area(found.top, columns[0], found.bottom, columns[1]);
};

const place = (node: ReferenceNode, to: SheetArea): ReferenceNode => {
  const rowsReversed = node.first.row > node.last.row;
  const columnsReversed = node.first.column > node.last.column;
  const corner = (old: Corner, row: number, column: number): Corner => ({
    ...old,
    row: node.shape === 'columns' ? -1 : row,
    column: node.shape === 'rows' ? -1 : column,
  });
  return {
    ...node,
    first: corner(node.first, rowsReversed ? to.bottom : to.top, columnsReversed ? to.right : to.left),
    last: corner(node.last, rowsReversed ? to.top : to.bottom, columnsReversed ? to.left : to.right),
  };
};

/**
 * The formula after a shift on a sheet. `isShifted` says whether a reference with this sheet name (null: none written) is to
 * that sheet.
 */
export const shiftFormula = (formula: string, shift: Shift, isShifted: (sheet: string | null) => boolean): string =>
  rewriteReferences(formula, (node) => {
    if (node.book !== null || node.lastSheet !== null || !isShifted(node.sheet)) return node;
    const before = referenceArea(node);
    const after = shiftArea(shift, before);
    if (!after) return null;
    const same =
      after.top === before.top &&
      after.bottom === before.bottom &&
      after.left === before.left &&
      after.right === before.right;
    return same ? node : place(node, after);
  });
