import { referenceArea } from '../../formula/syntax/formulaReferences';
import { shiftArea, shiftFormula, type Shift } from '../../formula/syntax/shift';
import { parseFormula } from '../../formula/parse';
import { FormulaSyntaxError, type SyntaxNode } from '../../formula/syntax/syntax';
import { tokenize } from '../../formula/syntax/tokens';
import { intersects, LAST_COLUMN, LAST_ROW, rowCount, columnCount, type SheetArea } from '../../grid/area';
import { sheetNameKey } from '../../grid/sheetNameRules';
import { allNamed, textOf, type XmlElement } from '../../../ooxml/xml';
import { shiftedSpecial } from '../parts/cells/arrayFormulas';
import { mentionedSheets } from './sheetMentions';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';

/** Results of these change when blank cells are inserted into their ranges, or when the formula itself moves. */
const POSITIONAL =
  /\b(?:ROWS?|COLUMNS?|COUNTBLANK|INDEX|MATCH|LOOKUP|VLOOKUP|HLOOKUP|SUMPRODUCT|CELL|ADDRESS|OFFSET|INDIRECT)\(/i;

/** Everything that moves in a shift: the area and what lies below it (or to its right). */
export const movingZone = (shift: Shift): SheetArea =>
  shift.direction === 'rows' ? { ...shift.area, bottom: LAST_ROW } : { ...shift.area, right: LAST_COLUMN };

const references = (node: SyntaxNode): (SyntaxNode & { kind: 'reference' })[] => {
  switch (node.kind) {
    case 'reference':
      return [node];
    case 'call':
      return node.parameters.flatMap(references);
    case 'unary':
    case 'percent':
      return references(node.operand);
    case 'binary':
    case 'compound':
      return [...references(node.left), ...references(node.right)];
    default:
      return [];
  }
};

/** Whether a formula's value may differ after a shift of cells it refers to. */
const valueMayChange = (text: string, shift: Shift, isShifted: (sheet: string | null) => boolean): boolean => {
  let tree: SyntaxNode;
  try {
    tree = parseFormula(text);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return false;
    throw error;
  }
  const zone = movingZone(shift);
  return references(tree).some((node) => {
    if (node.book !== null || !isShifted(node.sheet)) return false;
    const before = referenceArea(node);
    if (!intersects(before, zone)) return false;
    const after = shiftArea(shift, before);
    if (!after) return true;
    const sameSize = rowCount(after) === rowCount(before) && columnCount(after) === columnCount(before);
    const moved = after.top !== before.top || after.left !== before.left;
    if (sameSize && moved && shift.kind === 'insert') return false;
    if (sameSize && moved) return intersects(before, shift.area);
    return shift.kind === 'delete' || sameSize || POSITIONAL.test(text);
  });
};

/** Whether a formula refers to nothing that moves: it then reads and says the same after the shift. */
const refersToNothingMoved = (text: string, zone: SheetArea, isShifted: (sheet: string | null) => boolean): boolean => {
  try {
    return tokenize(text).every(
      (token) => token.kind !== 'reference' || !isShifted(token.sheet) || !intersects(referenceArea(token), zone),
    );
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return true;
    throw error;
  }
};

/** Rewrites the formulas of every sheet, and the names, after cells of `shifted` have moved. */
export const shiftFormulas = (workbook: Workbook, shifted: Sheet, shift: Shift): void => {
  const key = sheetNameKey(shifted.name);
  const isNamed = (name: string | null): boolean => name !== null && sheetNameKey(name) === key;
  const zone = movingZone(shift);
  for (const sheet of workbook.sheets) {
    const own = sheet === shifted;
    if (!own && !mentionedSheets(sheet).has(key)) continue;
    const isShifted = (name: string | null): boolean => (own && name === null) || isNamed(name);
    for (const [rowNumber, row] of sheet.data.grid.rows) {
      for (const [column, cell] of row.cells) {
        if (!cell.formula) continue;
        const { text } = cell.formula;
        const here = own && rowNumber >= zone.top && column >= zone.left;
        const apart = refersToNothingMoved(text, zone, isShifted);
        const after = apart ? text : shiftFormula(text, shift, isShifted);
        const dirty = (!apart && valueMayChange(text, shift, isShifted)) || (here && POSITIONAL.test(text));
        const special = own ? shiftedSpecial(cell.formula, shift) : cell.formula.special;
        if (after === text && !dirty && special === cell.formula.special) continue;
        sheet.edit();
        const formula = cell.formula.restated(after, dirty || cell.formula.dirty, special);
        row.cells.set(column, { ...cell, formula });
      }
    }
    shiftRules(sheet, shift, isShifted);
  }
  for (const name of workbook.names) name.formula = shiftFormula(name.formula, shift, isNamed);
};

/** The formulas of validations and conditional formats. */
const shiftRules = (sheet: Sheet, shift: Shift, isShifted: (sheet: string | null) => boolean): void => {
  const change = (formula: string): string => shiftFormula(formula, shift, isShifted);
  for (const validation of sheet.data.validations) {
    validation.formula1 = validation.formula1 === null ? null : change(validation.formula1);
    validation.formula2 = validation.formula2 === null ? null : change(validation.formula2);
  }
  for (const block of sheet.data.conditionals) {
    for (const rule of block.rules) rewriteRuleFormulas(rule, change);
  }
};

export const rewriteRuleFormulas = (rule: XmlElement, change: (formula: string) => string): void => {
  for (const formula of allNamed(rule, 'formula')) formula.children = [change(textOf(formula))];
};
