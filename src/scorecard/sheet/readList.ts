import { cleanText, comparableKey, isErrorText } from '../../base/plainText';
import { holdsFormula } from '../../base/sheetDrawing';
import type { CellValue } from '../../base/grid';

/**
 * Lists that Rolecard keeps and HR works in (pay, history): HR may sort them, insert columns and add lines, so columns
 * are found by their headers, in whatever language they were drawn.
 */

/** Cells of a sheet from A1 on: what they show, and the formula where one stands there. */
export interface SheetCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** A list as found on a sheet, with the sheet's cells; rows and columns are 0-based and absolute. */
export interface ListReading<Column extends string> extends SheetCells {
  readonly headerRow: number;
  readonly columns: Readonly<Record<Column, number>>;
}

export type ListSearch<Column extends string> =
  | { readonly kind: 'found'; readonly list: ListReading<Column> }
  /** Headers that are missing in the row that looks most like the list's header. */
  | { readonly kind: 'damaged'; readonly missing: readonly Column[] };

/** A header stands within the first rows, below a title and notes. */
const MAX_HEADER_ROW = 40;

/**
 * Finds the row that holds every header of one language.
 * @param languages headers of each language, the preferred one first
 * @param optional columns that may be missing: their cells are blank then
 */
export function findList<Column extends string>(
  { values, formulas }: SheetCells,
  languages: readonly Readonly<Record<Column, string>>[],
  optional: readonly NoInfer<Column>[] = [],
): ListSearch<Column> {
  let best: readonly Column[] | null = null;
  for (const headers of languages) {
    const names = Object.keys(headers) as Column[];
    for (const [row, line] of values.slice(0, MAX_HEADER_ROW).entries()) {
      const places = new Map<string, number>();
      line.forEach((value, column) => {
        const key = comparableKey(cleanText(value));
        if (key !== '' && !places.has(key)) places.set(key, column);
      });
      const columns = Object.fromEntries(names.map((name) => [name, places.get(comparableKey(headers[name]))]));
      for (const name of optional) columns[name] ??= NOWHERE;
      const missing = names.filter((name) => columns[name] === undefined);
      if (missing.length === 0) {
        const found = columns as Record<Column, number>;
        return { kind: 'found', list: { values, formulas, headerRow: row, columns: found } };
      }
      if (best === null || missing.length < best.length) best = missing;
    }
  }
  return { kind: 'damaged', missing: best ?? (Object.keys(languages[0] ?? {}) as Column[]) };
}

/** Left of every column. */
const NOWHERE = -1;

/** Rows of the list below its header in which the card's number stands; 0-based. */
export function listRows({ values, headerRow, columns }: ListReading<'no'>): number[] {
  return values.flatMap((line, row) => (row > headerRow && String(line[columns.no] ?? '').trim() !== '' ? [row] : []));
}

/** All rows below the header of a list whose lines need no card's number; 0-based. */
export function rowsBelow({ values, headerRow }: ListReading<string>): number[] {
  return values.flatMap((_, row) => (row > headerRow ? [row] : []));
}

/** What a cell of the list shows; "" is blank. */
export function valueIn<Column extends string>(
  { values, columns }: ListReading<Column>,
  row: number,
  column: Column,
): CellValue {
  return values[row]?.[columns[column]] ?? '';
}

/** The formula of a cell of the list, or its value where none stands there. */
export function formulaIn<Column extends string>(
  { formulas, columns }: ListReading<Column>,
  row: number,
  column: Column,
): CellValue {
  return formulas[row]?.[columns[column]] ?? '';
}

/** True where HR or Rolecard wrote a formula: a text may begin with "=" too. */
export function isFormulaIn<Column extends string>(list: ListReading<Column>, row: number, column: Column): boolean {
  return holdsFormula(formulaIn(list, row, column), valueIn(list, row, column));
}

/** The same for any column, 0-based. */
export function isFormulaAt({ values, formulas }: SheetCells, row: number, column: number): boolean {
  return holdsFormula(formulas[row]?.[column] ?? '', values[row]?.[column] ?? '');
}

/** The row below everything that stands in the list's columns. */
export function rowBelow<Column extends string>({ values, headerRow, columns }: ListReading<Column>): number {
  const used = Object.values<number>(columns);
  let last = headerRow;
  values.forEach((line, row) => {
    if (used.some((column) => String(line[column] ?? '') !== '')) last = Math.max(last, row);
  });
  return last + 1;
}

/** True for a blank cell and for a formula that lost what it points at. */
export function isLost(content: CellValue): boolean {
  const text = String(content);
  return text === '' || text.includes('#REF!') || isErrorText(text);
}
