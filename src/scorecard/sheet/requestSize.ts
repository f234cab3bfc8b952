import { isFormula, type Block, type CellContent, type SheetPieces } from '../../base/sheetDrawing';

/** Bytes of contents in one request: Excel on the web takes 5 MB, looks and charts included. */
export const REQUEST_BYTES = 3_500_000;

/** A character takes at most this many bytes in UTF-8, an escaped one fewer. */
const BYTES_A_CHARACTER = 3;
/** What a request says of a cell besides its content, and of a range besides its cells. */
const BYTES_A_CELL = 4;
const BYTES_A_RANGE = 600;

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
export function piecesInRequests({ blocks, styles, validations }: SheetPieces, limit: number): SheetPieces[] {
  const cut = blocks.flatMap((block) => cutBlock(block, limit));
  const [first = [], ...later] = inRequests(cut, blockBytes, limit);
  const rest = later.map((some): SheetPieces => ({ blocks: some, styles: [], validations: [] }));
  return blocks.length === 0 ? [] : [{ blocks: first, styles, validations }, ...rest];
}

function cutBlock(block: Block, limit: number): Block[] {
  let { row } = block;
  return inRequests(block.contents, lineBytes, limit - BYTES_A_RANGE).map((contents): Block => {
    const part = { row, column: block.column, contents };
    row += contents.length;
    return part;
  });
}
