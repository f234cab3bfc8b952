import { sheetNameKey } from '../../grid/sheetNameRules';
import { allNamed, textOf } from '../../../ooxml/xml';
import { FormulaSyntaxError } from '../../formula/syntax/syntax';
import { tokenize } from '../../formula/syntax/tokens';
import type { Sheet } from '../parts/sheet';
import { findSection } from '../parts/sheetData';

/** In place of a row's number: validations, conditional formats and links. */
export const OUTSIDE_CELLS = -1;
/** The same of what the sheet's extensions hold. */
export const IN_EXTENSIONS = -2;

const note = (found: Map<string, Set<number>>, sheetName: string, row: number): void => {
  const key = sheetNameKey(sheetName);
  const rows = found.get(key);
  if (rows) rows.add(row);
  else found.set(key, new Set([row]));
};

const addMentions = (formula: string, row: number, into: Map<string, Set<number>>): void => {
  if (!formula.includes('!')) return;
  try {
    for (const token of tokenize(formula)) {
      if ((token.kind === 'reference' || token.kind === 'name') && token.sheet !== null) note(into, token.sheet, row);
      if (token.kind === 'reference' && token.lastSheet !== null) note(into, token.lastSheet, row);
    }
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
  }
};

/**
 * Keys of the sheets that formulas, validations, conditional formats, links or extensions of this sheet name, with the rows whose
 * formulas do; perhaps a few more. A rename then looks at these rows alone.
 */
export const mentionedSheets = (sheet: Sheet): ReadonlyMap<string, ReadonlySet<number>> => {
  if (sheet.mentioned) return sheet.mentioned;
  const found = new Map<string, Set<number>>();
  const { grid, validations, conditionals, links } = sheet.data;
  for (const [number, row] of grid.rows) {
    for (const cell of row.cells.values()) if (cell.formula) addMentions(cell.formula.text, number, found);
  }
  for (const { formula1, formula2 } of validations) {
    addMentions(formula1 ?? '', OUTSIDE_CELLS, found);
    addMentions(formula2 ?? '', OUTSIDE_CELLS, found);
  }
  for (const block of conditionals) {
    for (const rule of block.rules)
      allNamed(rule, 'formula').forEach((each) => addMentions(textOf(each), OUTSIDE_CELLS, found));
  }
  for (const { location } of links) addMentions(location ?? '', OUTSIDE_CELLS, found);
  const extensions = findSection(sheet.data, 'extLst');
  if (extensions) allNamed(extensions, 'f').forEach((each) => addMentions(textOf(each), IN_EXTENSIONS, found));
  sheet.mentioned = found;
  sheet.naming?.read(sheet, found.keys());
  return found;
};

/** A formula that was written to the row names this sheet. */
export const noteMention = (sheet: Sheet, sheetName: string, row: number): void => {
  if (!sheet.mentioned) return;
  note(sheet.mentioned, sheetName, row);
  sheet.naming?.add(sheet, sheetNameKey(sheetName));
};

/** What the sheet says of one sheet, it says of another: that one was renamed. */
export const renameMention = (sheet: Sheet, from: string, to: string): void => {
  const rows = sheet.mentioned?.get(from);
  if (!sheet.mentioned || !rows || from === to) return;
  sheet.mentioned.delete(from);
  sheet.mentioned.set(to, new Set([...rows, ...(sheet.mentioned.get(to) ?? [])]));
  sheet.naming?.add(sheet, to);
};

/** The same mentions, of a copy of the sheet. */
export const copiedMentions = (sheet: Sheet): Map<string, Set<number>> =>
  new Map([...mentionedSheets(sheet)].map(([key, rows]) => [key, new Set(rows)]));

/** The sheet's formulas were written anew: what they mention has to be looked for again. */
export const forgetMentions = (sheet: Sheet): void => {
  sheet.mentioned = null;
  sheet.naming?.forget(sheet);
};
