import { MAX_COLUMNS, MAX_ROWS } from '../../base/address';

/** A rectangle of cells by its edges; rows and columns are 0-based and inclusive. */
export interface SheetArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = MAX_ROWS - 1;
export const LAST_COLUMN = MAX_COLUMNS - 1;

export const area = (top: number, left: number, bottom: number, right: number): SheetArea => ({
  top,
  left,
  bottom,
  right,
});

export const cellArea = (row: number, column: number): SheetArea => area(row, column, row, column);

export const rowCount = (a: SheetArea): number => a.bottom - a.top + 1;

export const columnCount = (a: SheetArea): number => a.right - a.left + 1;

export const cellCount = (a: SheetArea): number => rowCount(a) * columnCount(a);

export const isInSheet = (a: SheetArea): boolean =>
  a.top >= 0 && a.left >= 0 && a.bottom <= LAST_ROW && a.right <= LAST_COLUMN && a.top <= a.bottom && a.left <= a.right;

export const isWholeColumns = (a: SheetArea): boolean => a.top === 0 && a.bottom === LAST_ROW;

export const isWholeRows = (a: SheetArea): boolean => a.left === 0 && a.right === LAST_COLUMN;

export const containsCell = (a: SheetArea, row: number, column: number): boolean =>
  row >= a.top && row <= a.bottom && column >= a.left && column <= a.right;

export const containsArea = (outer: SheetArea, inner: SheetArea): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

export const intersects = (a: SheetArea, b: SheetArea): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const intersection = (a: SheetArea, b: SheetArea): SheetArea | null =>
  intersects(a, b)
    ? area(Math.max(a.top, b.top), Math.max(a.left, b.left), Math.min(a.bottom, b.bottom), Math.min(a.right, b.right))
    : null;

export const boundingArea = (a: SheetArea, b: SheetArea): SheetArea =>
  area(Math.min(a.top, b.top), Math.min(a.left, b.left), Math.max(a.bottom, b.bottom), Math.max(a.right, b.right));

export const offsetArea = (a: SheetArea, rows: number, columns: number): SheetArea =>
  area(a.top + rows, a.left + columns, a.bottom + rows, a.right + columns);

export const sameArea = (a: SheetArea, b: SheetArea): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** What is left of `from` after `taken` is cut out: up to four rectangles that do not overlap. */
export const subtractArea = (from: SheetArea, taken: SheetArea): SheetArea[] => {
  const cut = intersection(from, taken);
  if (!cut) return [from];
  const rest: SheetArea[] = [];
  if (cut.top > from.top) rest.push(area(from.top, from.left, cut.top - 1, from.right));
  if (cut.bottom < from.bottom) rest.push(area(cut.bottom + 1, from.left, from.bottom, from.right));
  if (cut.left > from.left) rest.push(area(cut.top, from.left, cut.bottom, cut.left - 1));
  if (cut.right < from.right) rest.push(area(cut.top, cut.right + 1, cut.bottom, from.right));
  return rest;
};
