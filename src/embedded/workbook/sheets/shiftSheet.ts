import { shiftArea, shiftFormula, type Shift } from '../../formula/syntax/shift';
import { areaName, parseArea, parseAreaList, areaListName, splitSheet } from '../../grid/cellReference';
import {
  containsArea,
  intersection,
  intersects,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  subtractArea,
  type SheetArea,
} from '../../grid/area';
import { sheetNameKey } from '../../grid/sheetNameRules';
import { HostError, insertDeleteConflict } from '../../protocol/hostError';
import { allNamed, textOf } from '../../../ooxml/xml';
import { requireArraysMoveWhole } from '../parts/cells/arrayFormulas';
import type { ChangeType } from '../parts/changeLog';
import { shiftComments } from '../objects/comments';
import { shiftAnchors, shiftChartReferences } from '../objects/drawing';
import { moveCells, requireRoom } from '../parts/cells/moveCells';
import { requireAllowed, requireUnlocked, requireUnprotected, isProtected } from '../cells/protection';
import { movingZone, shiftFormulas } from '../references/shiftReferences';
import { findSection } from '../parts/sheetData';
import { forgetMentions } from '../references/sheetMentions';
import { shiftRowBreaks } from './pageBreaks';
import type { Sheet } from '../parts/sheet';
import { syncTableHeaders, uniqueHeader } from '../cells/tableHeaders';
import type { Workbook } from '../workbook';

/** The columns (or rows) that a shift moves cells in, over their whole length. */
const band = (shift: Shift): SheetArea =>
  shift.direction === 'rows'
    ? { ...shift.area, top: 0, bottom: LAST_ROW }
    : { ...shift.area, left: 0, right: LAST_COLUMN };

/** Where areas are after the shift; an area that only partly lies in the moving band is split. */
const shiftAreas = (shift: Shift, areas: readonly SheetArea[]): SheetArea[] =>
  areas.flatMap((each) => {
    const inside = intersection(each, band(shift));
    const shifted = inside && shiftArea(shift, inside);
    return [...(shifted ? [shifted] : []), ...subtractArea(each, band(shift))];
  });

const requireAllowedShift = (workbook: Workbook, sheet: Sheet, shift: Shift): void => {
  if (!isProtected(sheet)) return;
  const whole = shift.direction === 'rows' ? isWholeRows(shift.area) : isWholeColumns(shift.area);
  if (!whole) return requireUnprotected(sheet);
  if (shift.kind === 'insert')
    return requireAllowed(sheet, shift.direction === 'rows' ? 'allowInsertRows' : 'allowInsertColumns');
  requireAllowed(sheet, shift.direction === 'rows' ? 'allowDeleteRows' : 'allowDeleteColumns');
  requireUnlocked(workbook, sheet, shift.area);
};

const requireWholeThings = (sheet: Sheet, shift: Shift): void => {
  const zone = movingZone(shift);
  for (const merge of sheet.data.merges) {
    if (intersects(merge, zone) && !containsArea(band(shift), merge)) {
      throw new HostError('MergedRangeConflict', 'Cannot complete the operation because it would split a merged cell.');
    }
  }
  requireArraysMoveWhole(sheet.data.grid, shift, zone);
  for (const table of sheet.tables) {
    const where = table.area;
    if (!intersects(where, zone)) continue;
    if (!containsArea(band(shift), where)) throw insertDeleteConflict('The operation would shift cells in a table.');
    if (shift.kind !== 'delete' || containsArea(shift.area, where)) continue;
    const { header } = table;
    if (shift.direction === 'rows' && header && intersects(header, shift.area)) {
      throw insertDeleteConflict('The header row of a table cannot be deleted.');
    }
    if (
      shift.direction === 'rows' &&
      containsArea(shift.area, { ...table.body, left: where.left, right: where.right })
    ) {
      throw insertDeleteConflict('A table keeps at least one row.');
    }
  }
};

const changeType = (shift: Shift): ChangeType => {
  const done = shift.kind === 'insert' ? 'Inserted' : 'Deleted';
  if (shift.direction === 'rows') return isWholeRows(shift.area) ? `Row${done}` : `Cell${done}`;
  return isWholeColumns(shift.area) ? `Column${done}` : `Cell${done}`;
};

const shiftTables = (sheet: Sheet, shift: Shift): void => {
  for (const table of [...sheet.tables]) {
    const before = table.area;
    const after = shiftArea(shift, before);
    if (!after) {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      continue;
    }
    if (shift.direction === 'columns') {
      const change = after.right - after.left - (before.right - before.left);
      const at = Math.max(0, shift.area.left - before.left);
      const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
      for (let i = 0; i < change; i++) {
        const name = uniqueHeader('', taken, at + i);
        taken.add(name.toLowerCase());
        table.insertColumn(at + i, name);
      }
      if (change < 0) table.removeColumns(at, -change);
    }
    table.area = after;
  }
};

const shiftLinks = (workbook: Workbook, shifted: Sheet, shift: Shift): void => {
  const data = shifted.data;
  data.links = data.links.flatMap((link) => {
    const area = shiftArea(shift, link.area);
    return area ? [{ ...link, area }] : [];
  });
  const key = sheetNameKey(shifted.name);
  for (const sheet of workbook.sheets) {
    for (const link of sheet.data.links) {
      if (link.location === null) continue;
      const { sheet: name } = splitSheet(link.location);
      if (name === null ? sheet !== shifted : sheetNameKey(name) !== key) continue;
      const after = shiftFormula(link.location, shift, () => true);
      if (after !== link.location) {
        link.location = after;
        sheet.edit();
      }
    }
  }
};

/** Attributes and extension markup of the sheet's part that name cells. */
const shiftMarkup = (sheet: Sheet, shift: Shift): void => {
  const data = sheet.data;
  const filter = findSection(data, 'autoFilter');
  const range = filter && parseArea(filter.attributes['ref'] ?? '');
  if (filter && range) {
    const after = shiftArea(shift, range);
    if (after) filter.attributes['ref'] = areaName(after);
    else data.root.children = data.root.children.filter((child) => child !== filter);
  }
  for (const name of ['ignoredErrors', 'protectedRanges']) {
    const holder = findSection(data, name);
    for (const entry of holder ? [...allNamed(holder, 'ignoredError'), ...allNamed(holder, 'protectedRange')] : []) {
      entry.attributes['sqref'] = areaListName(shiftAreas(shift, parseAreaList(entry.attributes['sqref'] ?? '')));
    }
  }
  const extensions = findSection(data, 'extLst');
  if (!extensions) return;
  for (const list of allNamed(extensions, 'sqref')) {
    list.children = [areaListName(shiftAreas(shift, parseAreaList(textOf(list))))];
  }
  const key = sheetNameKey(sheet.name);
  for (const formula of allNamed(extensions, 'f')) {
    const isShifted = (name: string | null): boolean => name === null || sheetNameKey(name) === key;
    formula.children = [shiftFormula(textOf(formula), shift, isShifted)];
  }
};

const isSingleCell = (where: SheetArea): boolean => where.top === where.bottom && where.left === where.right;

/**
 * Inserts or deletes cells and moves everything that names cells with them: merges, heights and widths, validations,
 * conditional formats, links, tables, names, charts, comments, and the formulas of all sheets.
 */
export const shiftSheet = (workbook: Workbook, sheet: Sheet, shift: Shift): void => {
  requireAllowedShift(workbook, sheet, shift);
  requireWholeThings(sheet, shift);
  const data = sheet.edit();
  requireRoom(data.grid, shift);
  workbook.touch();
  shiftFormulas(workbook, sheet, shift);
  moveCells(data.grid, shift);
  forgetMentions(sheet);
  data.merges = data.merges.flatMap((merge) => {
    const after = shiftArea(shift, merge);
    return after && !isSingleCell(after) ? [after] : [];
  });
  data.validations.forEach((each) => (each.areas = shiftAreas(shift, each.areas)));
  data.conditionals.forEach((each) => (each.areas = shiftAreas(shift, each.areas)));
  shiftLinks(workbook, sheet, shift);
  shiftRowBreaks(sheet, shift);
  shiftTables(sheet, shift);
  shiftMarkup(sheet, shift);
  shiftAnchors(workbook, sheet, shift);
  shiftComments(workbook, sheet, shift);
  const key = sheetNameKey(sheet.name);
  shiftChartReferences(workbook, shift, (name) => name !== null && sheetNameKey(name) === key);
  for (const follower of sheet.followers) {
    if (follower.area) follower.area = shiftArea(shift, follower.area);
  }
  sheet.tables.forEach((table) => table.header && syncTableHeaders(workbook, sheet, table.header));
  workbook.changes.add({ sheet, area: shift.area, type: changeType(shift) });
};
