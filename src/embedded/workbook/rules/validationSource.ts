import { parseFormula } from '../../formula/parse';
import { referenceArea } from '../../formula/syntax/formulaReferences';
import { FormulaSyntaxError, type SyntaxNode } from '../../formula/syntax/syntax';
import type { SheetArea } from '../../grid/area';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';

const resolve = (workbook: Workbook, sheet: Sheet, node: SyntaxNode): { sheet: Sheet; area: SheetArea } | null => {
  if (node.kind === 'reference' && node.book === null) {
    const from = node.sheet === null ? sheet : workbook.sheetNamed(node.sheet);
    return from && { sheet: from, area: referenceArea(node) };
  }
  if (node.kind !== 'name') return null;
  const name = workbook.definedName(node.name, sheet);
  return name && areaOnSheetFormula(workbook, sheet, name.formula);
};

/** The cells that the source of a list stands for: a reference or a name for one. Null for anything else. */
export const areaOnSheetFormula = (
  workbook: Workbook,
  sheet: Sheet,
  formula: string,
): { sheet: Sheet; area: SheetArea } | null => {
  try {
    return resolve(workbook, sheet, parseFormula(formula));
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
};
