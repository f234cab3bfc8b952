import fc from 'fast-check';
import { cutAtColumn, gatherBlocks, gatherSmallBlocks, oneBlock, placedContents } from '../../src/base/gatherBlocks';
import { groupBy } from '../../src/base/groupBy';
import type { Block, CellContent } from '../../src/base/sheetDrawing';

const cells = fc.uniqueArray(fc.record({ row: fc.nat(60), column: fc.nat(30), content: fc.string({ minLength: 1 }) }), {
  selector: ({ row, column }) => `${row},${column}`,
  maxLength: 60,
});

test('every cell is in exactly one block and nothing else is written', () => {
  fc.assert(
    fc.property(cells, (given) => {
      const written = gatherBlocks(given).flatMap((block) =>
        block.contents.flatMap((line, row) =>
          line.flatMap((content, column) =>
            content === null ? [] : [{ row: block.row + row, column: block.column + column, content }],
          ),
        ),
      );
      const order = (a: { row: number; column: number }, b: { row: number; column: number }): number =>
        a.row - b.row || a.column - b.column;
      expect([...written].sort(order)).toEqual([...given].sort(order));
    }),
  );
});

test('near cells are one block, far ones are not', () => {
  const near = gatherBlocks([
    { row: 1, column: 2, content: 'a' },
    { row: 3, column: 14, content: 'b' },
  ]);
  expect(near).toHaveLength(1);
  const far = gatherBlocks([
    { row: 1, column: 2, content: 'a' },
    { row: 40, column: 14, content: 'b' },
  ]);
  expect(far).toHaveLength(2);
});

test('no other choice of rows takes fewer bytes', () => {
  const size = (blocks: readonly Block[]): number =>
    blocks.reduce((sum, { contents }) => sum + 55 + contents.length * (contents[0]?.length ?? 0), 0);
  const few = fc.uniqueArray(fc.record({ row: fc.nat(8), column: fc.nat(30), content: fc.constant('x') }), {
    selector: ({ row, column }) => `${row},${column}`,
    minLength: 1,
    maxLength: 14,
  });
  fc.assert(
    fc.property(few, (given) => {
      const rows = [...new Set(given.map(({ row }) => row))].sort((a, b) => a - b);
      const best = size(gatherBlocks(given));
      for (let cuts = 0; cuts < 2 ** (rows.length - 1); cuts += 1) {
        const parts = groupBy(given, ({ row }) => {
          const above = rows.slice(0, rows.indexOf(row));
          return above.reduce((part, _, index) => part + ((cuts >> index) & 1), 0);
        });
        expect(size([...parts.values()].map(oneBlock))).toBeGreaterThanOrEqual(best);
      }
    }),
  );
});

test('a block cut at a column writes the same cells, and no row that is blank beside the list', () => {
  const long = Array.from({ length: 30 }, (_, at): CellContent[] => [`${at}`, at, null, at < 2 ? 'side' : null]);
  const block = { row: 2, column: 1, contents: long };
  expect(cutAtColumn(block, 3)).toEqual([
    { row: 2, column: 1, contents: long.map((line) => line.slice(0, 2)) },
    { row: 2, column: 4, contents: [['side'], ['side']] },
  ]);
  for (const at of [0, 1, 3, 5, 9]) expect(placedContents(cutAtColumn(block, at))).toHaveLength(62);
  expect(cutAtColumn({ row: 0, column: 0, contents: [['a', null]] }, 1)).toEqual([
    { row: 0, column: 0, contents: [['a']] },
  ]);
});

describe('small blocks together', () => {
  const blocks = fc.array(
    fc.record({
      row: fc.nat(12),
      column: fc.nat(8),
      contents: fc.integer({ min: 1, max: 4 }).chain((width) => {
        const cell = fc.option(fc.constantFrom('', 'a', 'b', 7), { nil: null });
        const line = fc.array(cell, { minLength: width, maxLength: width });
        return fc.array(line, { minLength: 1, maxLength: 14 });
      }),
    }),
    { maxLength: 9 },
  );
  const standing = (written: readonly Block[]): unknown => {
    const cells = placedContents(written).map(({ row, column, content }) => [`${row},${column}`, content] as const);
    return Object.fromEntries(cells);
  };

  test('leave the same on a sheet as one after the other', () => {
    fc.assert(fc.property(blocks, (given) => expect(standing(gatherSmallBlocks(given))).toEqual(standing(given))));
  });

  test('are one, and a list between them is as it was', () => {
    const title: Block = { row: 0, column: 0, contents: [['title']] };
    const list: Block = { row: 3, column: 0, contents: Array.from({ length: 41 }, (_, at) => [at]) };
    const note: Block = { row: 1, column: 4, contents: [['note']] };
    const both = {
      row: 0,
      column: 0,
      contents: [
        ['title', null, null, null, null],
        [null, null, null, null, 'note'],
      ],
    };
    expect(gatherSmallBlocks([title, note, list])).toEqual([both, list]);
    expect(gatherSmallBlocks([title, list, note])).toEqual([title, list, note]);
    expect(gatherSmallBlocks([])).toEqual([]);
  });
});
