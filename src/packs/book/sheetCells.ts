import type { CellValue } from '../../base/grid';
import { scanCells } from '../../catalogue/company/file/scanCells';
import type { SheetCells } from '../../scorecard/sheet/readList';
import type { Book } from './openBook';

/** Beyond that nobody writes on a card. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 300;

/** Stands for a formula that is written out at another cell, which shares it. */
const SHARED_FORMULA = '=';

/** Cells of a sheet from A1 on, as Excel gives them: what each shows, and its formula ("=…") or again its value. */
export function sheetCells({ file, texts }: Book, part: string): SheetCells {
  const values: CellValue[][] = [];
  const formulas: CellValue[][] = [];
  scanCells(file.text(part), texts, ({ row, column, value, formula }) => {
    if ((value === '' && formula === null) || row < 0 || row >= MOST_ROWS || column >= MOST_COLUMNS) return;
    lineOf(values, row, column)[column] = value;
    lineOf(formulas, row, column)[column] =
      formula === null ? value : formula === '' ? SHARED_FORMULA : `=${formula.replace(/^=/, '')}`;
  });
  return { values, formulas };
}

function lineOf(grid: CellValue[][], row: number, column: number): CellValue[] {
  while (grid.length <= row) grid.push([]);
  const line = grid[row] ?? [];
  while (line.length <= column) line.push('');
  return line;
}
