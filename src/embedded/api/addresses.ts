import { areaName, parseArea, splitSheet } from '../grid/cellReference';
import { area, isInSheet, type SheetArea } from '../grid/area';
import { sheetNameKey } from '../grid/sheetNameRules';
import { parseFormula } from '../formula/parse';
import { referenceArea } from '../formula/syntax/formulaReferences';
import { FormulaSyntaxError } from '../formula/syntax/syntax';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import type { Sheet } from '../workbook/parts/sheet';
import type { Workbook } from '../workbook/workbook';

/** "'My sheet'!A1:B2" as Excel gives it. */
export const fullAddress = (book: Workbook, sheet: Sheet, where: SheetArea): string =>
  `${book.prefix(sheet)}${areaName(where)}`;

/** An area that has to lie on a sheet. */
export const inSheet = (top: number, left: number, bottom: number, right: number): SheetArea => {
  const found = area(top, left, bottom, right);
  if (!isInSheet(found)) throw invalidArgument('the range would reach beyond the sheet');
  return found;
};

/** The cells that a formula of a name stands for, when it is a plain reference. */
export const areaOfFormula = (book: Workbook, formula: string): { sheet: Sheet; area: SheetArea } | null => {
  try {
    const tree = parseFormula(formula.replace(/^=/, ''));
    if (tree.kind !== 'reference' || tree.sheet === null || tree.book !== null) return null;
    const sheet = book.sheetNamed(tree.sheet);
    return sheet && { sheet, area: referenceArea(tree) };
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
};

/** The addresses of "'甲,乙'!A1:B2,D:E"; separators inside quoted names of sheets do not divide. */
export const dividedAddresses = (address: string, separator: ',' | ';'): string[] =>
  address.split(new RegExp(`${separator}(?=(?:[^']*'[^']*')*[^']*$)`)).map((each) => each.trim());

/** The area an address or a name means on this sheet; an address of another sheet is refused. */
export const areaOnSheet = (book: Workbook, sheet: Sheet, address: string): SheetArea => {
  const { sheet: named, rest } = splitSheet(address);
  if (named !== null && sheetNameKey(named) !== sheetNameKey(sheet.name)) {
    throw invalidArgument(`${address} is not on the sheet ${sheet.name}`);
  }
  const found = parseArea(rest);
  if (found) return found;
  const name = book.definedName(rest, sheet);
  const meant = name && areaOfFormula(book, name.formula);
  if (meant && meant.sheet === sheet) return meant.area;
  throw invalidArgument(`${address} is no address`);
};

/** The sheet and area of an address that may name its sheet; without one it is on `fallback`. */
export const areaInBook = (book: Workbook, address: string, fallback: Sheet): { sheet: Sheet; area: SheetArea } => {
  const { sheet: named, rest } = splitSheet(address);
  const sheet = named === null ? fallback : book.sheetNamed(named);
  if (!sheet) throw itemNotFound(named ?? '');
  return { sheet, area: areaOnSheet(book, sheet, rest) };
};
