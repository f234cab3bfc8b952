import { copyFormula } from '../../embedded/formula/syntax/formulaReferences';
import { containsCell } from '../../embedded/grid/area';
import { shownText } from '../../embedded/workbook/cells/readCells';
import type { Sheet } from '../../embedded/workbook/parts/sheet';
import type { Validation } from '../../embedded/workbook/parts/sheetData';
import { areaOnSheetFormula } from '../../embedded/workbook/rules/validationSource';
import { validationAt } from '../../embedded/workbook/rules/validations';
import type { Workbook } from '../../embedded/workbook/workbook';

/** What the person is told about a cell while it is selected. */
export interface CellHelp {
  /** The choices of a list validation; null when the cell has none or hides its arrow. */
  readonly choices: readonly string[] | null;
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

const MOST_CHOICES = 500;

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The help for a cell; a cell covered by a merge is helped as the merge's first. */
export function cellHelp(workbook: Workbook, sheet: Sheet, givenRow: number, givenColumn: number): CellHelp {
  const merge = sheet.data.merges.find((each) => containsCell(each, givenRow, givenColumn));
  const row = merge ? merge.top : givenRow;
  const column = merge ? merge.left : givenColumn;
  const rule = validationAt(sheet, row, column);
  if (!rule) return { choices: null, prompt: null };
  const { showInputMessage, promptTitle = '', prompt = '', type, showDropDown } = rule.attributes;
  return {
    choices: type === 'list' && !isOn(showDropDown) ? choicesOf(workbook, sheet, rule, row, column) : null,
    prompt: isOn(showInputMessage) && promptTitle + prompt !== '' ? { title: promptTitle, message: prompt } : null,
  };
}

function choicesOf(
  workbook: Workbook,
  sheet: Sheet,
  rule: Validation,
  row: number,
  column: number,
): readonly string[] | null {
  const formula = rule.formula1 ?? '';
  const quoted = /^"([\s\S]*)"$/.exec(formula);
  if (quoted) {
    return (quoted[1] ?? '')
      .replaceAll('""', '"')
      .split(',')
      .map((item) => item.trim());
  }
  const first = rule.areas[0] ?? { top: row, left: column };
  const source = areaOnSheetFormula(workbook, sheet, copyFormula(formula, row - first.top, column - first.left));
  if (!source) return null;
  const choices: string[] = [];
  source.sheet.data.grid.each(source.area, (cell, cellRow, cellColumn) => {
    const value = workbook.calculator.value(source.sheet, cellRow, cellColumn, cell);
    if (value !== null && choices.length < MOST_CHOICES) choices.push(shownText(workbook, value, cell.style) ?? '');
  });
  return choices;
}
