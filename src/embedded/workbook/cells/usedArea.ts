import { area, LAST_COLUMN, LAST_ROW, type SheetArea } from '../../grid/area';
import { isBlank } from '../parts/cells/cell';
import type { Sheet } from '../parts/sheet';

const WHOLE = area(0, 0, LAST_ROW, LAST_COLUMN);

/**
 * The smallest area that holds everything in use, or null. With `valuesOnly` only content counts; without, formatted cells do
 * too, so that one border far down makes a large area, as in Excel.
 */
export const usedArea = (sheet: Sheet, valuesOnly: boolean, within: SheetArea = WHOLE): SheetArea | null => {
  const { grid } = sheet.data;
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  grid.each(within, (cell, row, column) => {
    if (isBlank(cell) && (valuesOnly || cell.style === 0)) return;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  });
  return bottom < 0 ? null : area(top, left, bottom, right);
};
