import { intersects, isWholeColumns, isWholeRows, subtractArea, type SheetArea } from '../../grid/area';
import { restyle } from './cellStyles';
import { unmergeCells } from './mergeCells';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';
import { clearContents } from './writeCells';

export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

const clearLinks = (sheet: Sheet, where: SheetArea): void => {
  const data = sheet.edit();
  data.links = data.links.filter((link) => !intersects(link.area, where));
};

const clearFormats = (sheet: Sheet, where: SheetArea): void => {
  const data = sheet.edit();
  const partial = !isWholeColumns(where) && !isWholeRows(where);
  const { grid } = data;
  if (partial) {
    const inherited =
      [...grid.rowsIn(where)].some(([, row]) => row.style !== null) || grid.columns.runs.some((run) => run.style !== 0);
    if (inherited) restyle(sheet, where, () => 0);
    else grid.each(where, (cell, row, column) => grid.set(row, column, { ...cell, style: 0 }));
  } else restyle(sheet, where, () => 0);
  unmergeCells(sheet, where);
  data.conditionals.forEach((each) => (each.areas = each.areas.flatMap((one) => subtractArea(one, where))));
  data.conditionals = data.conditionals.filter((each) => each.areas.length > 0);
};

/** Empties cells, takes their look away, or both, as `range.clear` does. Clearing all takes validations away too. */
export const clearRange = (workbook: Workbook, sheet: Sheet, where: SheetArea, what: ClearWhat): void => {
  if (what === 'All' || what === 'Contents') clearContents(workbook, sheet, where);
  if (what === 'All' || what === 'Formats') clearFormats(sheet, where);
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks' || what === 'All') clearLinks(sheet, where);
  if (what !== 'All') return;
  const data = sheet.edit();
  data.validations.forEach((each) => (each.areas = each.areas.flatMap((one) => subtractArea(one, where))));
  data.validations = data.validations.filter((each) => each.areas.length > 0);
};
