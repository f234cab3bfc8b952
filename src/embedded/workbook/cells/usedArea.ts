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
  for (const [row, record] of grid.rows) {
    if (row < within.top || row > within.bottom) continue;
    for (const [column, cell] of record.cells) {
      if (column < within.left || column > within.right) continue;
      if (isBlank(cell) && (valuesOnly || cell.style === 0)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom < 0 ? null : area(top, left, bottom, right);
};
