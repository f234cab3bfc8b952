import { evaluateFormula } from '../../src/embedded/formula/evaluateFormula';
import { parseFormula } from '../../src/embedded/formula/parse';
import { cellError, isCellError } from '../../src/embedded/formula/values/formulaValue';
import { isErrorText } from '../../src/base/plainText';
import type { CellValue } from '../../src/base/grid';

type Values = readonly (readonly CellValue[])[];

/**
 * What a formula ("=…") in a cell shows, among values that no formula depends on. Errors are texts ("#REF!").
 * @param sheets values from A1 on by name; the formula stands on the first
 */
export function calculatedCell(
  text: string,
  sheets: Readonly<Record<string, Values>>,
  place: { readonly row: number; readonly column: number } = { row: 0, column: 0 },
): CellValue {
  const [own = ''] = Object.keys(sheets);
  const value = evaluateFormula(parseFormula(text.slice(1)), {
    sheet: own,
    ...place,
    sheetNamed: (name) => (name in sheets ? name : null),
    value: (sheet, row, column) => {
      const held = sheets[sheet]?.[row]?.[column] ?? '';
      if (held === '') return null;
      return isErrorText(String(held)) ? cellError(String(held)) : held;
    },
    usedPart: (_, within) => within,
    named: () => null,
    structured: () => null,
    now: () => 0,
  });
  return isCellError(value) ? value.error : (value ?? 0);
}
