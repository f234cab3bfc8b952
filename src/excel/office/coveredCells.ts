import type { Area } from '../../base/address';
import type { CellValue } from '../../base/grid';
import type { Block } from '../../base/sheetDrawing';

/** What of a sheet tells which cells nothing can stand in: merged areas, and contents from A1 on. */
interface MergedSheet {
  readonly merges: readonly Area[];
  readonly formulas: readonly (readonly CellValue[])[];
}

const cellKey = (row: number, column: number): string => `${row},${column}`;

/**
 * Cells that a merged cell covers and that are blank, by "row,column".
 * @param above only those of rows before this one
 */
export function coveredCells({ merges, formulas }: MergedSheet, above: number): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { row, column, rowCount, columnCount } of merges) {
    for (let down = 0; down < rowCount && row + down < above; down += 1) {
      for (let right = down === 0 ? 1 : 0; right < columnCount; right += 1) {
        const isBlank = (formulas[row + down]?.[column + right] ?? '') === '';
        if (isBlank) covered.add(cellKey(row + down, column + right));
      }
    }
  }
  return covered;
}

/** Covered cells are made blank, as they are, instead of left alone: a request says it in fewer bytes. */
export function blankWhereCovered({ row, column, contents }: Block, covered: ReadonlySet<string>): Block {
  return {
    row,
    column,
    contents: contents.map((line, down) =>
      line.map((content, right) =>
        content === null && covered.has(cellKey(row + down, column + right)) ? '' : content,
      ),
    ),
  };
}
