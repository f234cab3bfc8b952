import type { CellValue } from '../base/grid';
import type { Block } from '../base/sheetDrawing';
import { isForeign, noteOf, type FoundRow } from './mendRegistry';
import { COLUMNS, numbersOf } from './registry';

/** What a row that is mended held before any of it was mended, as typed. */
export interface HeldRow {
  readonly row: number;
  readonly first: number;
  /** In the card's number's column. */
  readonly foundNumber: CellValue;
  readonly found: readonly CellValue[];
}

/**
 * Rows in which a third writer has written between the look and the mending, to be mended in their turn.
 * @param now what the look found, from A1 on, as typed
 * @param blocks what was written to mend it
 * @param held what their rows held then; what the mending itself had written already, where it was sent twice, is nobody's
 */
export function thirdWriters(
  now: readonly (readonly CellValue[])[],
  blocks: readonly Block[],
  held: readonly HeldRow[],
): FoundRow[] {
  const after = withBlocks(now, blocks);
  const numbers = numbersOf(now);
  return held.flatMap((each): FoundRow[] => {
    const { row, first, found } = each;
    const isKnown = (cell: CellValue, index: number): boolean =>
      [now, after].some((cells) => (cells[row]?.[first + index] ?? '') === cell);
    if (first === COLUMNS.note) return found.every(isKnown) ? [] : noteBeside(each, now[row] ?? [], after[row] ?? []);
    const numberNow = numbers.get(row) ?? '';
    const known = [numberNow, String(after[row]?.[0] ?? '')];
    if (known.includes(String(each.foundNumber))) return [];
    // A whole line that is mended goes on as a fresh one; what belongs to a card's line follows that.
    const line = { ...each, width: found.length, number: first === 0 ? '' : numberNow, key: '', base: undefined };
    return isForeign(line) ? [line] : [];
  });
}

function noteBeside(
  { row, first, foundNumber, found }: HeldRow,
  now: readonly CellValue[],
  after: readonly CellValue[],
): FoundRow[] {
  const [before, written] = [now, after].map((cells) => cells.slice(first)) as [CellValue[], CellValue[]];
  const key = String(written[0] || before[0] || '');
  const [foundKey = ''] = found;
  // Forgotten by them was what made room.
  if (foundKey === '' && before[0] !== key) return [];
  const isSame = foundKey === '' || foundKey === key;
  const base = isSame ? noteOf(before[0] === key ? before : written) : undefined;
  return [{ row, first, width: found.length, number: null, key, base, foundNumber, found }];
}

/** The sheet once the blocks are written, as typed. */
function withBlocks(now: readonly (readonly CellValue[])[], blocks: readonly Block[]): CellValue[][] {
  const cells = now.map((line) => [...line]);
  for (const { row, column, contents } of blocks) {
    contents.forEach((line, down) => {
      const target = (cells[row + down] ??= []);
      line.forEach((content, right) => {
        if (content !== null) target[column + right] = typeof content === 'object' ? content.formula : content;
      });
    });
  }
  return cells;
}
