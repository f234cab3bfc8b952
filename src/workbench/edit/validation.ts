import { isCellError, type CellValue } from '../../embedded/formula/cellValue';
import { parseFormula } from '../../embedded/formula/parse';
import { copyFormula, referenceArea } from '../../embedded/formula/references';
import { FormulaSyntaxError, type SyntaxNode } from '../../embedded/formula/syntax';
import { containsCell } from '../../embedded/grid/area';
import { formulaCell } from '../../embedded/workbook/cell';
import { shownText } from '../../embedded/workbook/readCells';
import type { Sheet } from '../../embedded/workbook/sheet';
import type { Validation } from '../../embedded/workbook/sheetData';
import type { Workbook } from '../../embedded/workbook/workbook';

/** One cell of an open workbook. */
export interface CellPlace {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** What a validation says when the entry breaks it. Only "stop" refuses the entry. */
export interface ValidationAlert {
  readonly style: 'stop' | 'warning' | 'information';
  readonly title: string;
  readonly message: string;
}

const MOST_LIST_ITEMS = 500;

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The validation of a cell, or undefined. */
export function validationAt({ sheet, row, column }: CellPlace): Validation | undefined {
  return sheet.data.validations.find((each) => each.areas.some((where) => containsCell(where, row, column)));
}

/** The hint shown while the cell is selected; null when there is none. */
export function promptOf(validation: Validation): { readonly title: string; readonly message: string } | null {
  const { showInputMessage, promptTitle = '', prompt = '' } = validation.attributes;
  return isOn(showInputMessage) && (promptTitle !== '' || prompt !== '')
    ? { title: promptTitle, message: prompt }
    : null;
}

/** The choices of a list validation in the order they are offered; null when the cell has none or hides its arrow. */
export function choicesAt(place: CellPlace): readonly string[] | null {
  const validation = validationAt(place);
  if (validation?.attributes['type'] !== 'list' || isOn(validation.attributes['showDropDown'])) return null;
  return listItems(place, validation);
}

/** What a cell's content, as it is now, breaks; null when it is allowed. Blank cells are always allowed. */
export function brokenValidation(place: CellPlace): ValidationAlert | null {
  const { workbook, sheet, row, column } = place;
  const validation = validationAt(place);
  if (!validation || !isOn(validation.attributes['showErrorMessage'])) return null;
  const value = workbook.calculator.value(sheet, row, column, sheet.data.grid.cell(row, column));
  if (value === null || holds(place, validation, value)) return null;
  const { errorStyle = 'stop', errorTitle = '', error = '' } = validation.attributes;
  const style = errorStyle === 'warning' || errorStyle === 'information' ? errorStyle : 'stop';
  return { style, title: errorTitle, message: error };
}

function holds(place: CellPlace, validation: Validation, value: CellValue): boolean {
  const { type = 'none', operator = 'between' } = validation.attributes;
  if (type === 'none') return true;
  if (type === 'list') return listItems(place, validation).includes(entryOf(value));
  const bound = (formula: string | null): CellValue => valueOf(place, validation, formula);
  if (type === 'custom') return isTrue(bound(validation.formula1));
  const measured = type === 'textLength' ? entryOf(value).length : value;
  if (typeof measured !== 'number') return false;
  if (type === 'whole' && !Number.isInteger(measured)) return false;
  return compare(measured, operator, bound(validation.formula1), bound(validation.formula2));
}

const isTrue = (value: CellValue): boolean => value === true || (typeof value === 'number' && value !== 0);

const entryOf = (value: CellValue): string =>
  isCellError(value) ? value.error : typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');

/** A bound that cannot be calculated lets everything pass, as Excel does while a bound is blank or an error. */
function compare(value: number, operator: string, first: CellValue, second: CellValue): boolean {
  if (typeof first !== 'number') return true;
  switch (operator) {
    case 'between':
      return typeof second !== 'number' || (value >= first && value <= second);
    case 'notBetween':
      return typeof second !== 'number' || value < first || value > second;
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
      return true;
  }
}

/** The formula as it reads for this cell: written for the first cell of the validation, it moves with the cell. */
function formulaFor({ row, column }: CellPlace, validation: Validation, formula: string): string {
  const [first] = validation.areas;
  return first ? copyFormula(formula, row - first.top, column - first.left) : formula;
}

function valueOf(place: CellPlace, validation: Validation, formula: string | null): CellValue {
  const { workbook, sheet, row, column } = place;
  if (formula === null || formula === '') return null;
  const asked = formulaCell(0, formulaFor(place, validation, formula), workbook.version);
  return workbook.calculator.value(sheet, row, column, asked);
}

function listItems(place: CellPlace, validation: Validation): readonly string[] {
  const { workbook, sheet } = place;
  const formula = validation.formula1 ?? '';
  const quoted = /^"([\s\S]*)"$/.exec(formula);
  if (quoted)
    return (quoted[1] ?? '')
      .replaceAll('""', '"')
      .split(',')
      .map((item) => item.trim());
  const node = referenceOf(workbook, sheet, formulaFor(place, validation, formula));
  const from = node && (node.sheet === null ? sheet : workbook.sheetNamed(node.sheet));
  if (!node || !from) return [];
  const items: string[] = [];
  from.data.grid.each(referenceArea(node), (cell, cellRow, cellColumn) => {
    const value = workbook.calculator.value(from, cellRow, cellColumn, cell);
    if (value !== null && items.length < MOST_LIST_ITEMS) items.push(shownText(workbook, value, cell.style) ?? '');
  });
  return items;
}

/** The cells a list is taken from: a reference, or a name for one. */
function referenceOf(
  workbook: Workbook,
  sheet: Sheet,
  formula: string,
): Extract<SyntaxNode, { kind: 'reference' }> | null {
  let node: SyntaxNode;
  try {
    node = parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
  if (node.kind === 'reference') return node;
  const named = node.kind === 'name' ? workbook.definedName(node.name, sheet) : null;
  if (!named || named.formula === formula) return null;
  return referenceOf(workbook, sheet, named.formula);
}
