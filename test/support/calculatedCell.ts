import { evaluateFormula } from '../../src/embedded/formula/evaluateFormula';
import { parseFormula } from '../../src/embedded/formula/parse';
import { cellError, isCellError, type FormulaValue } from '../../src/embedded/formula/values/formulaValue';
import { isErrorText } from '../../src/base/plainText';
import type { CellValue } from '../../src/base/grid';

type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

type ValueAt = (sheet: string, row: number, column: number) => FormulaValue;

function calculated(text: string, sheets: Sheets, place: Place, value: ValueAt): FormulaValue {
  return evaluateFormula(parseFormula(text.slice(1)), {
    ...place,
    value,
    sheetNamed: (name) => (name in sheets ? name : null),
    usedPart: (name, { bottom, ...area }) => ({ ...area, bottom: Math.min(bottom, (sheets[name]?.length ?? 1) - 1) }),
    named: () => null,
    structured: () => null,
    now: () => 0,
  });
}

function typed(held: CellValue): FormulaValue {
  if (held === '') return null;
  return isErrorText(String(held)) ? cellError(String(held)) : held;
}

/**
 * What a formula ("=…") in a cell shows, among values that no formula depends on. Errors are texts ("#REF!").
 * @param sheets values from A1 on by name; the formula stands on the first
 */
export function calculatedCell(
  text: string,
  sheets: Sheets,
  place: Omit<Place, 'sheet'> = { row: 0, column: 0 },
): CellValue {
  const [sheet = ''] = Object.keys(sheets);
  const value = calculated(text, sheets, { sheet, ...place }, (name, row, column) =>
    typed(sheets[name]?.[row]?.[column] ?? ''),
  );
  return isCellError(value) ? value.error : (value ?? 0);
}

/** What a cell shows, every formula on the way calculated; errors are texts. @param sheets values and formulas from A1 on by name */
export function calculatedSheets(sheets: Sheets): (sheet: string, row: number, column: number) => CellValue {
  const known = new Map<string, FormulaValue>();
  const value: ValueAt = (sheet, row, column) => {
    const key = `${sheet} ${row} ${column}`;
    if (known.has(key)) return known.get(key) ?? null;
    const held = sheets[sheet]?.[row]?.[column] ?? '';
    const isText = typeof held !== 'string' || !held.startsWith('=');
    const result = isText ? typed(held) : calculated(held, sheets, { sheet, row, column }, value);
    known.set(key, result);
    return result;
  };
  return (sheet, row, column) => {
    const result = value(sheet, row, column);
    return isCellError(result) ? result.error : (result ?? '');
  };
}
