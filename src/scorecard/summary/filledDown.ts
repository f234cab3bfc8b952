import type { Area } from '../../base/address';
import { formula, isFormula, type Block, type CellContent } from '../../base/sheetDrawing';
import { fillKey } from '../sheet/filledFormula';

/** A block, and what of it is the same formula in every row. */
export interface FilledDown {
  /** The block with such formulas in the first of their rows only, and `UNFILLED` below it. */
  readonly block: Block;
  /** Areas whose first row is to be filled down, in rows and columns of the sheet. */
  readonly fills: readonly Area[];
}

/** Where Excel stops before it fills, the cell is known for a formula of ours all the same, and shows that its value is missing. */
export const UNFILLED = formula('=NA()');

/** Fewer rows are written out as shortly. */
const MIN_ROWS = 3;

/** Finds formulas that filling their column down gives: said once, they are a large part of what a long list takes. */
export function filledDown(block: Block): FilledDown {
  const fills: Area[] = [];
  const contents = block.contents.map((line) => [...line]);
  const width = contents[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const keys = fillKeys(
      block.contents.map((line) => line[column] ?? null),
      block.row,
    );
    for (let row = 0; row < keys.length;) {
      const rowCount = runLength(keys, row);
      if (keys[row] !== null && rowCount >= MIN_ROWS) {
        for (const line of contents.slice(row + 1, row + rowCount)) line[column] = UNFILLED;
        addFill(fills, { row: block.row + row, column: block.column + column, rowCount, columnCount: 1 });
      }
      row += rowCount;
    }
  }
  return { block: { ...block, contents }, fills };
}

function runLength(keys: readonly (string | null)[], from: number): number {
  let end = from + 1;
  while (end < keys.length && keys[end] === keys[from]) end += 1;
  return end - from;
}

/** Columns beside each other are filled together. */
function addFill(fills: Area[], area: Area): void {
  const beside = fills.findIndex(
    (each) =>
      each.row === area.row && each.rowCount === area.rowCount && each.column + each.columnCount === area.column,
  );
  const left = fills[beside];
  if (left) fills[beside] = { ...left, columnCount: left.columnCount + 1 };
  else fills.push(area);
}

/** Only rows are numbered otherwise by filling: where more differs from both neighbours, there is no need to look closer. */
function fillKeys(contents: readonly CellContent[], row: number): (string | null)[] {
  const unnumbered = contents.map((content) => (isFormula(content) ? content.formula.replace(/\d+/g, '') : null));
  return contents.map((content, at) => {
    const own = unnumbered[at];
    const isLike = own === unnumbered[at - 1] || own === unnumbered[at + 1];
    return isLike && isFormula(content) ? fillKey(content.formula, row + at) : null;
  });
}
