import { parseFormula } from '../../embedded/formula/parse';
import { FormulaSyntaxError } from '../../embedded/formula/syntax/syntax';
import { cellArea, type SheetArea } from '../../embedded/grid/area';
import { readLink } from '../../embedded/workbook/cells/links';
import type { Sheet } from '../../embedded/workbook/parts/sheet';
import { areaOnSheetFormula } from '../../embedded/workbook/rules/validationSource';
import type { Workbook } from '../../embedded/workbook/workbook';

/**
 * Where a cell's link leads within the workbook: a link on the cell, or =HYPERLINK("#'Sheet'!A1", …). Null when there is none, when
 * it leads out of the workbook or to a sheet that is hidden.
 */
export function linkTarget(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
): { readonly sheet: Sheet; readonly area: SheetArea } | null {
  const reference =
    readLink(workbook, sheet, cellArea(row, column))?.documentReference ?? hyperlink(sheet, row, column);
  const target = reference === null ? null : areaOnSheetFormula(workbook, sheet, reference);
  return target?.sheet.visibility === 'Visible' ? target : null;
}

/** The place a HYPERLINK formula names in plain words. */
function hyperlink(sheet: Sheet, row: number, column: number): string | null {
  const formula = sheet.data.grid.cell(row, column)?.formula;
  if (!formula || !/^HYPERLINK\(/i.test(formula.text)) return null;
  try {
    const tree = parseFormula(formula.text);
    const [address] = tree.kind === 'call' ? tree.parameters : [];
    return address?.kind === 'text' && address.value.startsWith('#') ? address.value.slice(1) : null;
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}
