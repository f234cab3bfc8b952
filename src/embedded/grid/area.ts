import { MAX_COLUMNS, MAX_ROWS } from '../../base/address';

/** A rectangle of cells; rows and columns are 0-based and inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = MAX_ROWS - 1;
export const LAST_COLUMN = MAX_COLUMNS - 1;

export const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

export const cellArea = (row: number, column: number): Area => area(row, column, row, column);

export const rowCount = (a: Area): number => a.bottom - a.top + 1;

export const columnCount = (a: Area): number => a.right - a.left + 1;

export const cellCount = (a: Area): number => rowCount(a) * columnCount(a);

export const isInSheet = (a: Area): boolean =>
  a.top >= 0 && a.left >= 0 && a.bottom <= LAST_ROW && a.right <= LAST_COLUMN && a.top <= a.bottom && a.left <= a.right;

export const isWholeColumns = (a: Area): boolean => a.top === 0 && a.bottom === LAST_ROW;

export const isWholeRows = (a: Area): boolean => a.left === 0 && a.right === LAST_COLUMN;

export const containsCell = (a: Area, row: number, column: number): boolean =>
  row >= a.top && row <= a.bottom && column >= a.left && column <= a.right;

export const containsArea = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

export const intersects = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const intersection = (a: Area, b: Area): Area | null =>
  intersects(a, b)
    ? area(Math.max(a.top, b.top), Math.max(a.left, b.left), Math.min(a.bottom, b.bottom), Math.min(a.right, b.right))
    : null;

export const boundingArea = (a: Area, b: Area): Area =>
  area(Math.min(a.top, b.top), Math.min(a.left, b.left), Math.max(a.bottom, b.bottom), Math.max(a.right, b.right));

export const offsetArea = (a: Area, rows: number, columns: number): Area =>
  area(a.top + rows, a.left + columns, a.bottom + rows, a.right + columns);

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** What is left of `from` after `taken` is cut out: up to four rectangles that do not overlap. */
export const subtractArea = (from: Area, taken: Area): Area[] => {
  const cut = intersection(from, taken);
  if (!cut) return [from];
  const rest: Area[] = [];
  if (cut.top > from.top) rest.push(area(from.top, from.left, cut.top - 1, from.right));
  if (cut.bottom < from.bottom) rest.push(area(cut.bottom + 1, from.left, from.bottom, from.right));
  if (cut.left > from.left) rest.push(area(cut.top, from.left, cut.bottom, cut.left - 1));
  if (cut.right < from.right) rest.push(area(cut.top, cut.right + 1, cut.bottom, from.right));
  return rest;
};
