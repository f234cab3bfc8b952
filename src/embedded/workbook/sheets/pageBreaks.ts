import { LAST_COLUMN } from '../../grid/area';
import { shiftArea, type Shift } from '../../formula/syntax/shift';
import { childElements, element } from '../../../ooxml/xml';
import { dropSection, findSection, section } from '../parts/sheetData';
import type { Sheet } from '../parts/sheet';

/** Rows (0-based) that begin a new page because somebody said so. */
export const rowBreaks = (sheet: Sheet): number[] => {
  const found = findSection(sheet.data, 'rowBreaks');
  return found ? childElements(found).map((each) => Number(each.attributes['id'])) : [];
};

export const setRowBreaks = (sheet: Sheet, rows: readonly number[]): void => {
  sheet.edit();
  dropSection(sheet.data, 'rowBreaks');
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  if (sorted.length === 0) return;
  const count = String(sorted.length);
  const found = section(sheet.edit(), 'rowBreaks');
  found.attributes = { count, manualBreakCount: count };
  found.children = sorted.map((row) => element('brk', { id: String(row), max: String(LAST_COLUMN), man: '1' }));
};

/** Breaks move with the row they stand before, and go with it. */
export const shiftRowBreaks = (sheet: Sheet, shift: Shift): void => {
  const before = rowBreaks(sheet);
  if (before.length === 0 || shift.direction !== 'rows') return;
  const after = before.flatMap((row) => {
    const moved = shiftArea(shift, { top: row, bottom: row, left: 0, right: LAST_COLUMN });
    return moved ? [moved.top] : [];
  });
  setRowBreaks(sheet, after);
};
