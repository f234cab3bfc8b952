import type { CellValue } from './grid';
import type { Block, CellContent, HeldContent } from './sheetDrawing';

export interface PlacedContent {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** A gap costs a few bytes in a request, a block of its own some hundreds. */
const MAX_CELLS = 160;

/**
 * Joins single cells into as few blocks as is sensible; cells between them are left alone (null). Cells whose rows are
 * far apart stay apart. Blocks come in row order and never overlap.
 */
export function gatherBlocks(cells: readonly PlacedContent[]): Block[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const groups: PlacedContent[][] = [];
  for (const cell of sorted) {
    const group = groups[groups.length - 1];
    if (group && boxSize([...group, cell]) <= MAX_CELLS) group.push(cell);
    else if (group && group[group.length - 1]?.row === cell.row) splitBefore(groups, cell);
    else groups.push([cell]);
  }
  return groups.map(oneBlock);
}

/** Cells of a block that is gathered with those around it: a heading or a field of a form, no list. */
const SMALL = 40;

/** Small blocks that follow each other in as few as is sensible; what is written last into a cell stays last. */
export function gatherSmallBlocks(blocks: readonly Block[]): Block[] {
  const gathered: Block[] = [];
  let small: Block[] = [];
  const end = (): void => {
    gathered.push(...gatherBlocks(placedContents(small)));
    small = [];
  };
  for (const block of blocks) {
    if (block.contents.length * (block.contents[0]?.length ?? 0) <= SMALL) small.push(block);
    else {
      end();
      gathered.push(block);
    }
  }
  end();
  return gathered;
}

/** A row is never cut in two blocks: the cells of the row that is being read move into a new group with it. */
function splitBefore(groups: PlacedContent[][], cell: PlacedContent): void {
  const group = groups.pop() ?? [];
  const above = group.filter(({ row }) => row !== cell.row);
  if (above.length > 0) groups.push(above);
  groups.push([...group.filter(({ row }) => row === cell.row), cell]);
}

function boxSize(cells: readonly PlacedContent[]): number {
  const { rowCount, columnCount } = box(cells);
  return rowCount * columnCount;
}

function box(cells: readonly PlacedContent[]): { row: number; column: number; rowCount: number; columnCount: number } {
  const rows = cells.map((cell) => cell.row);
  const columns = cells.map((cell) => cell.column);
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 };
}

/** Cells of a run: a request is cut between runs. */
const RUN_ROWS = 500;

/** Joins cells that stand below each other into blocks of one column, for lists in which most rows have one. */
export function columnBlocks(cells: readonly PlacedContent[]): Block[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: PlacedContent[][] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const isNext = last?.column === cell.column && last.row + 1 === cell.row;
    if (run && isNext && run.length < RUN_ROWS) run.push(cell);
    else runs.push([cell]);
  }
  return runs.map(oneBlock);
}

/** One block around all cells; they must not be none. */
export function oneBlock(cells: readonly PlacedContent[]): Block {
  const { row, column, rowCount, columnCount } = box(cells);
  const contents: CellContent[][] = Array.from({ length: rowCount }, () =>
    Array.from({ length: columnCount }, (): CellContent => null),
  );
  for (const cell of cells) {
    const line = contents[cell.row - row];
    if (line) line[cell.column - column] = cell.content;
  }
  return { row, column, contents };
}

/** Lines from a row on, each cell in its column; columns between are left alone. Names without a column are passed over. */
export function linesBlock<Name extends string>(
  lines: readonly Readonly<Record<Name, CellContent>>[],
  row: number,
  columns: Readonly<Partial<Record<Name, number>>>,
): Block {
  const places = Object.entries<number | undefined>(columns).flatMap(([name, column]) =>
    column === undefined ? [] : [{ name: name as Name, column }],
  );
  const used = places.map(({ column }) => column);
  const first = Math.min(...used);
  const width = Math.max(...used) - first + 1;
  const contents = lines.map((line) => {
    const cells: CellContent[] = Array.from({ length: width }, () => null);
    for (const { name, column } of places) cells[column - first] = line[name];
    return cells;
  });
  return { row, column: first, contents };
}

/** What of `blocks` differs from `before`, gathered anew: what must be written over a copy of the sheet that `before` is on. */
export function changedBlocks(blocks: readonly Block[], before: readonly Block[]): Block[] {
  const old = new Map(
    placedContents(before).map((cell) => [`${cell.row},${cell.column}`, JSON.stringify(cell.content)]),
  );
  return gatherBlocks(
    placedContents(blocks).filter((cell) => old.get(`${cell.row},${cell.column}`) !== JSON.stringify(cell.content)),
  );
}

/** The cells of blocks one by one, without those that are left alone. */
export function placedContents(blocks: readonly Block[]): (PlacedContent & { readonly content: HeldContent })[] {
  return blocks.flatMap((block) =>
    block.contents.flatMap((line, row) =>
      line.flatMap((content, column) =>
        content === null ? [] : [{ row: block.row + row, column: block.column + column, content }],
      ),
    ),
  );
}

/** The same cells in their places on a sheet, with nothing in between. */
export function gridOfCells(
  cells: readonly { readonly row: number; readonly column: number; readonly content: CellValue }[],
): CellValue[][] {
  const grid: CellValue[][] = [];
  for (const { row, column, content } of cells) {
    const line = (grid[row] ??= []);
    line[column] = content;
  }
  return grid;
}
