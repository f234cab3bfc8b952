import {
  isFormula,
  type Block,
  type CellContent,
  type CellStyle,
  type SheetDrawing,
  type SheetPieces,
} from '../../base/sheetDrawing';

/** Bytes of contents in one request: Excel on the web takes 5 MB, looks and charts included. */
export const REQUEST_BYTES = 3_500_000;

/** A character takes at most this many bytes in UTF-8, an escaped one fewer. */
const BYTES_A_CHARACTER = 3;
/** What a request says of a cell besides its content, and of a range besides its cells. */
const BYTES_A_CELL = 4;
const BYTES_A_RANGE = 600;
/** What it says of one part of a look; of lines around cells, with the six edges each. */
const BYTES_A_LOOK = 300;
const BYTES_OF_LINES = 3000;

/** Bytes of a content in a request, at the most. */
export function contentBytes(content: CellContent): number {
  return String(isFormula(content) ? content.formula : content).length * BYTES_A_CHARACTER;
}

/** Bytes of a block in a request, at the most. */
export function blockBytes({ contents }: Block): number {
  return contents.reduce((sum, line) => sum + lineBytes(line), BYTES_A_RANGE);
}

/** Bytes of a row of cells within a block, at the most. */
export function lineBytes(line: readonly CellContent[]): number {
  return line.reduce<number>((sum, content) => sum + contentBytes(content) + BYTES_A_CELL, 0);
}

/** Bytes of a look in a request, at the most. */
function styleBytes({ border, ...looks }: CellStyle): number {
  return BYTES_A_RANGE + Object.keys(looks).length * BYTES_A_LOOK + (border === undefined ? 0 : BYTES_OF_LINES);
}

/**
 * Cuts items into runs that each fit one request, in their order. What is larger by itself gets a request of its own.
 * @param limit bytes of a request
 */
export function inRequests<T>(items: readonly T[], bytesOf: (item: T) => number, limit: number): T[][] {
  const requests: T[][] = [];
  let size = 0;
  for (const item of items) {
    const bytes = bytesOf(item);
    const request = requests[requests.length - 1];
    if (request && size + bytes <= limit) request.push(item);
    else {
      requests.push([item]);
      size = 0;
    }
    size += bytes;
  }
  return requests;
}

/**
 * Cuts what is written into parts that each fit one request, blocks between their rows. Looks and rules come first: by its
 * content a line is known the next time, and then has them.
 * @param limit bytes of a request
 */
export function piecesInRequests({ blocks, ...looks }: SheetPieces, limit: number): SheetPieces[] {
  const cut = blocks.flatMap((block) => cutBlock(block, limit));
  const [first = [], ...later] = inRequests(cut, blockBytes, limit);
  const rest = later.map((some): SheetPieces => ({ blocks: some, styles: [], validations: [] }));
  return blocks.length === 0 ? [] : [{ blocks: first, ...looks }, ...rest];
}

/**
 * Cuts a drawing between rows into parts that each fit one request: the first with all that is no content and no look, the others
 * with the rest of the contents. A look goes with the row in which its area begins.
 * @param limit bytes of a request
 */
export function drawingInRequests(
  drawing: SheetDrawing,
  limit: number,
): { readonly first: SheetDrawing; readonly later: readonly SheetPieces[] } {
  const { blocks, styles } = drawing;
  const bytes = new Map<number, number>();
  const count = (row: number, more: number): void => void bytes.set(row, (bytes.get(row) ?? 0) + more);
  for (const { row, contents } of blocks) contents.forEach((line, down) => count(row + down, lineBytes(line)));
  for (const { area, style } of styles) count(area.row, styleBytes(style));
  const rows = [...bytes.keys()].sort((a, b) => a - b);
  const room = limit - blocks.length * BYTES_A_RANGE;
  const starts = inRequests(rows, (row) => bytes.get(row) ?? 0, room).map(([row = 0]) => row);
  const parts = starts.map((start, index): SheetPieces => {
    const [from, to] = [index === 0 ? 0 : start, starts[index + 1] ?? Infinity];
    return {
      blocks: blocks.flatMap((block) => rowsOf(block, from, to)),
      styles: styles.filter(({ area }) => area.row >= from && area.row < to),
      validations: [],
    };
  });
  const [first, ...later] = parts;
  return first === undefined || later.length === 0
    ? { first: drawing, later: [] }
    : { first: { ...drawing, blocks: first.blocks, styles: first.styles }, later };
}

/** What of a block stands in these rows. @param to the row behind the last */
function rowsOf({ row, column, contents }: Block, from: number, to: number): Block[] {
  const start = Math.max(row, from);
  const some = contents.slice(start - row, Math.max(start, to) - row);
  return some.length === 0 ? [] : [{ row: start, column, contents: some }];
}

function cutBlock(block: Block, limit: number): Block[] {
  let { row } = block;
  return inRequests(block.contents, lineBytes, limit - BYTES_A_RANGE).map((contents): Block => {
    const part = { row, column: block.column, contents };
    row += contents.length;
    return part;
  });
}
