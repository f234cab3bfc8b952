import { sheetNameKey } from '../../grid/sheetNameRules';
import { allNamed, textOf } from '../../../ooxml/xml';
import { FormulaSyntaxError } from '../../formula/syntax/syntax';
import { tokenize } from '../../formula/syntax/tokens';
import type { Sheet } from '../parts/sheet';

const addMentions = (formula: string, into: Set<string>): void => {
  if (!formula.includes('!')) return;
  try {
    for (const token of tokenize(formula)) {
      if ((token.kind === 'reference' || token.kind === 'name') && token.sheet !== null)
        into.add(sheetNameKey(token.sheet));
      if (token.kind === 'reference' && token.lastSheet !== null) into.add(sheetNameKey(token.lastSheet));
    }
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
  }
};

/** Keys of the sheets that formulas, validations, conditional formats or links of this sheet name; perhaps a few more. */
export const mentionedSheets = (sheet: Sheet): ReadonlySet<string> => {
  if (sheet.mentioned) return sheet.mentioned;
  const found = new Set<string>();
  const { grid, validations, conditionals, links } = sheet.data;
  for (const row of grid.rows.values()) {
    for (const cell of row.cells.values()) if (cell.formula) addMentions(cell.formula.text, found);
  }
  for (const { formula1, formula2 } of validations) {
    addMentions(formula1 ?? '', found);
    addMentions(formula2 ?? '', found);
  }
  for (const block of conditionals) {
    for (const rule of block.rules) allNamed(rule, 'formula').forEach((each) => addMentions(textOf(each), found));
  }
  for (const { location } of links) addMentions(location ?? '', found);
  sheet.mentioned = found;
  return found;
};

/** The sheet's formulas were written anew: what they mention has to be looked for again. */
export const forgetMentions = (sheet: Sheet): void => {
  sheet.mentioned = null;
};
