import fc from 'fast-check';
import { gatherBlocks, gatherSmallBlocks, placedContents } from '../../src/base/gatherBlocks';
import type { Block } from '../../src/base/sheetDrawing';

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
