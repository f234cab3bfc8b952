import { absoluteAddress, areaAddress, cellOnSheet, parseArea, quotedSheet, type Area } from '../base/address';
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

/** Names of drafts need no quotes, which each line would take for each of its inputs. */
function named(sheet: string): string {
  return /^_[a-z\d]+$/.test(sheet) ? sheet : quotedSheet(sheet);
}

/** Points at a cell of a sheet. */
export function cellPointer(sheet: string, cell: Cell): Formula {
  return formula(`=${named(sheet)}!${absoluteAddress(cell.row, cell.column)}`);
}

/** Counts the filled cells of areas, without those of `prefilled`; a plain 0 where there is nothing to count. */
export function filledCount(sheet: string, areas: readonly Area[], prefilled: readonly Area[]): Formula | number {
  const count = (counted: readonly Area[]): string =>
    `COUNTA(${counted.map((area) => `${named(sheet)}!${areaAddress(area)}`).join(',')})`;
  const less = prefilled.length === 0 ? '' : `-${count(prefilled)}`;
  return areas.length === 0 ? 0 : formula(`=${count(areas)}${less}`);
}

/**
 * A `filledCount` that stays right while its card is drawn anew: it leaves out what the card gets over cells that were counted (a
 * "–" there is ours, nobody's entry), and areas that are deleted, each of which COUNTA would count as one entry. Null where it
 * would be too long for Excel.
 * @param isGone whether all cells of an area are going to be deleted
 * @param partsOf an area in parts that are going to be deleted as a whole or not at all
 */
export function countWithout(
  count: string,
  sheet: string,
  ours: readonly { readonly area: Area; readonly value: string | number }[],
  isGone: (area: Area) => boolean,
  partsOf: (area: Area) => readonly Area[] = (area) => [area],
): Formula | null {
  const [inputs = [], prefilled = []] = countedParts(count).map((areas) => areas.flatMap(partsOf));
  const deleted = (areas: readonly Area[], sign: '-' | '+'): string[] =>
    areas.filter(isGone).map((area) => `${sign}IFERROR(0*ROWS(${quotedSheet(sheet)}!${areaAddress(area)}),1)`);
  const less = ours.map(({ area, value }) => {
    const cells = `${quotedSheet(sheet)}!${areaAddress(area)}`;
    if (typeof value === 'number') return `-COUNTIF(${cells},${value})`;
    // A criterion of COUNTIF is no longer than 255 characters and has signs of its own.
    return `-SUMPRODUCT(--(${cells}=${quoted(value)}))`;
  });
  const corrections = [...less, ...deleted(inputs, '-'), ...deleted(prefilled, '+')];
  const standing = filledCount(sheet, inputs, prefilled);
  if (corrections.length === 0 || typeof standing === 'number') return null;
  const text = `${standing.formula}${corrections.join('')}`;
  return text.length > LONGEST_FORMULA ? null : formula(text);
}

const CORRECTIONS = /[-+](?:COUNTIF|SUMPRODUCT|IFERROR)\(.*/s;
const LONGEST_FORMULA = 8192;

/** Points at cells of a sheet one by one, in this order; see pointedCells. */
export function cellsPointer(sheet: string, cells: readonly Cell[]): Formula {
  const pointed = cells.map((cell) => cellOnSheet(sheet, cell));
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
  return countedParts(text).flat();
}

/** What it counts, and what it takes off; areas that were deleted are left out. */
function countedParts(text: string): Area[][] {
  return text.replace(CORRECTIONS, '').split('-COUNTA(').map(areasIn);
}

function areasIn(text: string): Area[] {
  const cells = text.matchAll(/!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?(?=[,)])/g);
  return [...cells].flatMap(([, column, row, lastColumn, lastRow]) => {
    const last = lastColumn === undefined ? '' : `:${lastColumn}${lastRow ?? ''}`;
    return parseArea(`${column ?? ''}${row ?? ''}${last}`) ?? [];
  });
}
