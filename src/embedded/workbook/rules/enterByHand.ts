import { isOn } from '../../../ooxml/xml';
import { isCellError, type FormulaValue } from '../../formula/values/formulaValue';
import { evaluateFormula } from '../../formula/evaluateFormula';
import { NotCalculable } from '../../formula/values/operand';
import { parseFormula } from '../../formula/parse';
import { copyFormula } from '../../formula/syntax/formulaReferences';
import { err, ok, type Result } from '../../../base/result';
import { HostError } from '../../protocol/hostError';
import { areaOnSheetFormula } from './validationSource';
import { cellArea } from '../../grid/area';
import { isPercentFormat } from '../../numbers/formatSyntax';
import { FormulaSyntaxError } from '../../formula/syntax/syntax';
import { enteredContent } from '../parts/cells/enteredContent';
import { isProtected } from '../cells/protection';
import type { Sheet } from '../parts/sheet';
import type { Validation } from '../parts/sheetData';
import { validationAt } from './validations';
import type { Workbook } from '../workbook';
import { coveringMerge, writeValues } from '../cells/writeCells';

/** Why a person's entry was not taken. */
export type EntryProblem =
  | { readonly kind: 'locked' }
  | { readonly kind: 'badFormula' }
  | { readonly kind: 'notValid'; readonly title: string; readonly message: string };

/** The cell that an entry is made in. */
interface EntryPlace {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

const limitValue = ({ workbook, sheet, row, column }: EntryPlace, formula: string | null): FormulaValue => {
  if (formula === null) return null;
  return evaluateFormula(parseFormula(formula), workbook.calculator.contextAt(sheet, row, column));
};

const numberHolds = (operator: string, value: number, first: FormulaValue, second: FormulaValue): boolean => {
  if (typeof first !== 'number') return true;
  const last = typeof second === 'number' ? second : first;
  switch (operator) {
    case 'notBetween':
      return value < first || value > last;
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'greaterThan':
      return value > first;
    case 'lessThan':
      return value < first;
    case 'greaterThanOrEqual':
      return value >= first;
    case 'lessThanOrEqual':
      return value <= first;
    default:
      return value >= first && value <= last;
  }
};

const listItems = (workbook: Workbook, sheet: Sheet, formula: string): readonly string[] | null => {
  const quoted = /^"([\s\S]*)"$/.exec(formula);
  if (quoted)
    return (quoted[1] ?? '')
      .replaceAll('""', '"')
      .split(',')
      .map((item) => item.trim());
  const source = areaOnSheetFormula(workbook, sheet, formula);
  if (!source) return null;
  const items: string[] = [];
  source.sheet.data.grid.each(source.area, (cell, row, column) => {
    const value = workbook.calculator.value(source.sheet, row, column, cell);
    if (value !== null && !isCellError(value)) items.push(String(value));
  });
  return items;
};

const holds = (place: EntryPlace, rule: Validation, value: FormulaValue): boolean => {
  const { workbook, sheet, row, column } = place;
  const { type, operator = 'between' } = rule.attributes;
  const offset = rule.areas[0] ?? cellArea(row, column);
  const moved = (formula: string | null): string | null =>
    formula === null ? null : copyFormula(formula, row - offset.top, column - offset.left);
  if (type === 'list') {
    const items = listItems(workbook, sheet, moved(rule.formula1) ?? '');
    return items === null || items.includes(value === null || isCellError(value) ? '' : String(value));
  }
  if (type === undefined || type === 'none' || type === 'custom') return true;
  const measured = type === 'textLength' ? String(value ?? '').length : value;
  if (typeof measured !== 'number') return false;
  if (type === 'whole' && !Number.isInteger(measured)) return false;
  const [first, second] = [rule.formula1, rule.formula2].map((each) => limitValue(place, moved(each)));
  return numberHolds(operator, measured, first ?? null, second ?? null);
};

const breaks = (place: EntryPlace, rule: Validation, value: FormulaValue): boolean => {
  const style = rule.attributes['errorStyle'] ?? 'stop';
  if (!isOn(rule.attributes['showErrorMessage']) || style !== 'stop') return false;
  if (value === null) return false;
  try {
    return !holds(place, rule, value);
  } catch (error) {
    // A limit that cannot be computed here says nothing against the entry.
    if (error instanceof NotCalculable || error instanceof FormulaSyntaxError) return false;
    throw error;
  }
};

const TYPED_NUMBER = /^\s*[+-]?(?:\d|\.\d)[\d,]*(?:\.\d*)?\s*$/;

/**
 * A number that is typed where percentages are shown is one: 99.5 is 99.5%, and 0.5 is 0.5%. What begins with its point is
 * a share: .5 is 50%.
 */
const percentEntry = (text: string, numberFormat: string): string =>
  isPercentFormat(numberFormat) && TYPED_NUMBER.test(text) && !/^\s*[+-]?\./.test(text) ? `${text.trim()}%` : text;

/**
 * Enters a text in a cell as a person types it: what is locked is refused, and so is what a validation forbids. Formulas and
 * numbers are recognised; a cell covered by a merge passes the entry to the merge's first cell.
 */
export const enterByHand = (
  workbook: Workbook,
  sheet: Sheet,
  givenRow: number,
  givenColumn: number,
  typed: string,
): Result<null, EntryProblem> => {
  const merge = coveringMerge(sheet, givenRow, givenColumn);
  const row = merge ? merge.top : givenRow;
  const column = merge ? merge.left : givenColumn;
  const style = workbook.styles.style(sheet.data.grid.style(row, column));
  if (isProtected(sheet) && style.locked) return err({ kind: 'locked' });
  const text = percentEntry(typed, style.numberFormat);
  try {
    const content = enteredContent(text, style.numberFormat, workbook.parts.surroundings.now().getFullYear());
    const rule = validationAt(sheet, row, column);
    if (rule && content.kind === 'constant' && breaks({ workbook, sheet, row, column }, rule, content.value)) {
      const { errorTitle = '', error = '' } = rule.attributes;
      return err({ kind: 'notValid', title: errorTitle, message: error });
    }
    writeValues(workbook, sheet, cellArea(row, column), [[text]]);
    return ok(null);
  } catch (error) {
    if (error instanceof HostError) return err({ kind: error.code === 'AccessDenied' ? 'locked' : 'badFormula' });
    throw error;
  }
};
