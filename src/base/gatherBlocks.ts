import type { Area } from './address';
import type { CellValue } from './grid';
import { groupBy } from './groupBy';
import type { Block, CellContent, HeldContent } from './sheetDrawing';

export interface PlacedContent {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** A block of its own takes as many bytes in a request as this many cells that are left alone. */
const BLOCK = 55;
/** Cells of a block of several rows, at the most. */
const MAX_CELLS = 640;

/**
 * Joins single cells into blocks, so that they take few bytes; cells between them are left alone (null). A row is never cut in two
 * blocks. Blocks come in row order and never overlap.
 */
export function gatherBlocks(cells: readonly PlacedContent[]): Block[] {
  const rows = [...groupBy(cells, ({ row }) => row)].sort(([a], [b]) => a - b).map(([, line]) => line);
  /** For the rows before each: how many cells blocks of them take at the least, and where the last of these begins. */
  const best: { size: number; from: number }[] = [{ size: 0, from: 0 }];
  for (let end = 1; end <= rows.length; end += 1) {
    let least = { size: Infinity, from: end - 1 };
    let around: Box | null = null;
    for (let from = end - 1; from >= 0; from -= 1) {
      around = boxAround(around, rows[from] ?? []);
      const size = (around.bottom - around.top + 1) * (around.right - around.left + 1);
      if (size > MAX_CELLS && from < end - 1) break;
      const all = (best[from]?.size ?? 0) + BLOCK + size;
      if (all < least.size) least = { size: all, from };
    }
    best.push(least);
  }
  const blocks: Block[] = [];
  for (let end = rows.length; end > 0; end = best[end]?.from ?? 0) {
    blocks.unshift(oneBlock(rows.slice(best[end]?.from ?? 0, end).flat()));
  }
  return blocks;
}

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** @param line cells of one row */
function boxAround(box: Box | null, line: readonly PlacedContent[]): Box {
  const columns = line.map(({ column }) => column);
  const row = line[0]?.row ?? 0;
  return {
    top: Math.min(box?.top ?? row, row),
    bottom: Math.max(box?.bottom ?? row, row),
    left: Math.min(box?.left ?? Infinity, ...columns),
    right: Math.max(box?.right ?? 0, ...columns),
  };
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

function box(cells: readonly PlacedContent[]): Area {
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

/** Where a block stands; without columns where it holds nothing. */
export function blockArea({ row, column, contents }: Block): Area {
  return { row, column, rowCount: contents.length, columnCount: contents[0]?.length ?? 0 };
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

/**
 * A block in two, before and from a column of the sheet on, each no larger than what it writes: beside a long list a short table
 * leaves nearly every row blank.
 */
export function cutAtColumn({ row, column, contents }: Block, at: number): Block[] {
  const parts = [
    { row, column, contents: contents.map((line) => line.slice(0, Math.max(0, at - column))) },
    { row, column: Math.max(column, at), contents: contents.map((line) => line.slice(Math.max(0, at - column))) },
  ];
  const cells = parts.map((part) => placedContents([part]));
  return cells.filter(({ length }) => length > 0).map(oneBlock);
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
