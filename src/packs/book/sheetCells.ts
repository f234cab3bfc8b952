import type { CellValue } from '../../base/grid';
import { cellScanner } from '../../catalogue/company/file/scanCells';
import { scanXml, type XmlHandler } from '../../ooxml/scanXml';
import { parseXml, withoutRootPrefix, type XmlElement } from '../../ooxml/xml';
import type { SheetCells } from '../../scorecard/sheet/readList';
import type { Book } from './openBook';

/** Beyond that nobody writes on a card. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 300;

/** Stands for a formula that is written out at another cell, which shares it. */
const SHARED_FORMULA = '=';

/** Cells of a sheet from A1 on, as Excel gives them: what each shows, and its formula ("=…") or again its value. */
export function sheetCells({ file, texts }: Book, part: string): SheetCells {
  const { cells, scanner } = gatherer(texts);
  scanXml(file.text(part), scanner);
  return cells;
}

/** The same, and the sheet's markup, its elements without prefix: the part is decoded and scanned once. */
export function sheetWithMarkup({ file, texts }: Book, part: string): { cells: SheetCells; markup: XmlElement } {
  const { cells, scanner } = gatherer(texts);
  const markup = withoutRootPrefix(parseXml(file.text(part), scanner));
  return { cells, markup };
}

function gatherer(texts: readonly string[]): { cells: SheetCells; scanner: XmlHandler } {
  const values: CellValue[][] = [];
  const formulas: CellValue[][] = [];
  const scanner = cellScanner(texts, ({ row, column, value, formula }) => {
    if ((value === '' && formula === null) || row < 0 || row >= MOST_ROWS || column >= MOST_COLUMNS) return;
    lineOf(values, row, column)[column] = value;
    lineOf(formulas, row, column)[column] =
      formula === null ? value : formula === '' ? SHARED_FORMULA : `=${formula.replace(/^=/, '')}`;
  });
  return { cells: { values, formulas }, scanner };
}

function lineOf(grid: CellValue[][], row: number, column: number): CellValue[] {
  while (grid.length <= row) grid.push([]);
  const line = grid[row] ?? [];
  while (line.length <= column) line.push('');
  return line;
}
