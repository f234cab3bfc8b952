import { absoluteAddress, areaAddress, parseArea, quotedSheet, type Area } from '../base/address';
import { formula, type Formula } from '../base/sheetDrawing';
import { quoted } from '../scoring/formula';

/**
 * Formulas by which the registry points into the workbook: Excel keeps them right when a sheet is renamed and turns them
 * into #REF! when it is deleted.
 */

/** 0-based. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Points at a cell of a sheet. */
export function cellPointer(sheet: string, cell: Cell): Formula {
  return formula(`=${quotedSheet(sheet)}!${absoluteAddress(cell.row, cell.column)}`);
}

/** Counts the filled cells of areas, without those of `prefilled`; a plain 0 where there is nothing to count. */
export function filledCount(sheet: string, areas: readonly Area[], prefilled: readonly Area[]): Formula | number {
  const count = (counted: readonly Area[]): string =>
    `COUNTA(${counted.map((area) => `${quotedSheet(sheet)}!${areaAddress(area)}`).join(',')})`;
  const less = prefilled.length === 0 ? '' : `-${count(prefilled)}`;
  return areas.length === 0 ? 0 : formula(`=${count(areas)}${less}`);
}

/**
 * A `filledCount` that leaves out what its card gets where it is drawn anew over cells that were counted: a "–" there is
 * ours, nobody's entry. Null where it would be too long for Excel.
 */
export function countWithout(
  count: string,
  sheet: string,
  ours: readonly { readonly area: Area; readonly value: string | number }[],
): Formula | null {
  const less = ours.map(({ area, value }) => {
    const literal = typeof value === 'number' ? String(value) : quoted(value);
    return `-COUNTIF(${quotedSheet(sheet)}!${areaAddress(area)},${literal})`;
  });
  const text = `${count.replace(LESS_OURS, '')}${less.join('')}`;
  return text.length > LONGEST_FORMULA ? null : formula(text);
}

const LESS_OURS = /-COUNTIF\(.*$/;
const LONGEST_FORMULA = 8192;

/** Points at cells of a sheet one by one, in this order; see pointedCells. */
export function cellsPointer(sheet: string, cells: readonly Cell[]): Formula {
  const pointed = cells.map(({ row, column }) => `${quotedSheet(sheet)}!${absoluteAddress(row, column)}`);
  return formula(`${POINTER_START}${pointed.join(',')})`);
}

/** Where the cells of a `cellsPointer` are now, in its order; null: that one was deleted. Null for any other text. */
export function pointedCells(text: string): (Cell | null)[] | null {
  if (!text.startsWith(POINTER_START)) return null;
  const parts = text
    .slice(POINTER_START.length)
    .matchAll(/(?:'(?:[^']|'')*'!|[^',()!]+!)?(\$?[A-Z]{1,3}\$?\d{1,7}|#REF!)(?=[,)])/g);
  return [...parts].map(([, place = '']) => {
    const area = parseArea(place);
    return area && { row: area.row, column: area.column };
  });
}

/** Counting cells keeps the pointer alive when rows or columns of the sheet are deleted. */
const POINTER_START = '=COUNTA(';

/** Points at a whole sheet. */
export function sheetPointer(name: string): Formula {
  return formula(`${POINTER_START}${quotedSheet(name)}!$A$1:$Z$300)`);
}

/** The sheet that a `sheetPointer` points at now; null where it was deleted. */
export function pointedSheet(text: string): string | null {
  return sheetOf(text.replace(POINTER_START, '='));
}

/** The sheet a formula such as ='张三'!$C$2 points at; null for #REF! and anything else. */
export function sheetOf(text: string): string | null {
  const quotedName = /^='((?:[^']|'')+)'!/.exec(text);
  if (quotedName?.[1]) return quotedName[1].replace(/''/g, "'");
  const plainName = /^=([^'!#]+)!/.exec(text);
  return plainName?.[1] ?? null;
}

/** The areas that a `filledCount` such as =COUNTA('张三'!$I$7:$L$13,'张三'!$O$7) counts, and those it takes off again. */
export function countedAreas(text: string): Area[] {
  const cells = text.replace(LESS_OURS, '').matchAll(/!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?(?=[,)])/g);
  return [...cells].flatMap(([, column, row, lastColumn, lastRow]) => {
    const last = lastColumn === undefined ? '' : `:${lastColumn}${lastRow ?? ''}`;
    return parseArea(`${column ?? ''}${row ?? ''}${last}`) ?? [];
  });
}
