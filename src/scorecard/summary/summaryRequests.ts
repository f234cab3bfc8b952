import type { Area } from '../../base/address';
import { isFormula, type Block, type CellContent } from '../../base/sheetDrawing';
import { contentBytes } from '../sheet/requestSize';
import { filledDown } from './filledDown';

/** A block in pieces that each fit one request. */
export interface BlockRequests {
  /** All that people wrote and read, written whole or not at all; formulas that come later are blank in it. */
  readonly first: Block;
  /** Areas whose first row, once `first` is written, is to be filled down. */
  readonly fills: readonly Area[];
  /** Strips of one column with the formulas left out of it, in their order; null beside them leaves a cell as it is. */
  readonly later: readonly Block[];
}

/**
 * Cuts a block that is too large for one request: whole columns of formulas are left for later, the longest first. What is no
 * formula always goes in the first request, so that a stop in between loses nothing that was typed.
 * @param limit bytes of a request, at the most; what is left of the first piece may be larger where no formulas make it so
 */
export function blockRequests(block: Block, limit: number): BlockRequests {
  const { block: short, fills } = filledDown(block);
  const requests = { ...wholeRequests(short, limit), fills };
  const isLate = ({ column }: Block): boolean =>
    fills.some((area) => column >= area.column && column < area.column + area.columnCount);
  // What a column is filled from must stand there first.
  return requests.later.some(isLate) ? { ...wholeRequests(block, limit), fills: [] } : requests;
}

function wholeRequests(block: Block, limit: number): Omit<BlockRequests, 'fills'> {
  const { contents } = block;
  const sizes = (contents[0] ?? []).map((_, column) => sizeOf(contents.map((line) => line[column] ?? null)));
  const late = new Set<number>();
  let size = sizes.reduce((sum, { all }) => sum + all, 0);
  const longest = sizes.map((each, column) => ({ ...each, column })).sort((a, b) => b.formulas - a.formulas);
  for (const { column, formulas } of longest) {
    if (size <= limit || formulas === 0) break;
    late.add(column);
    size -= formulas;
  }
  const blanked = contents.map((line) => line.map((each, column) => (late.has(column) && isFormula(each) ? '' : each)));
  const later = [...late].sort((a, b) => a - b).flatMap((column) => strips(block, column, limit));
  return { first: late.size === 0 ? block : { ...block, contents: blanked }, later };
}

function strips(block: Block, column: number, limit: number): Block[] {
  const found: Block[] = [];
  let [from, size] = [0, 0];
  const cells = block.contents.map((line) => line[column] ?? null);
  const end = (to: number): void => {
    const contents = cells.slice(from, to).map((each) => [isFormula(each) ? each : null]);
    if (contents.some(([each]) => each !== null)) {
      found.push({ row: block.row + from, column: block.column + column, contents });
    }
    [from, size] = [to, 0];
  };
  cells.forEach((each, row) => {
    const bytes = contentBytes(each);
    if (size + bytes > limit && row > from) end(row);
    size += bytes;
  });
  end(cells.length);
  return found;
}

function sizeOf(cells: readonly CellContent[]): { all: number; formulas: number } {
  const sum = (some: readonly CellContent[]): number =>
    some.reduce<number>((total, each) => total + contentBytes(each), 0);
  return { all: sum(cells), formulas: sum(cells.filter(isFormula)) };
}
