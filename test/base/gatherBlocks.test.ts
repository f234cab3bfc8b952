import fc from 'fast-check';
import { gatherBlocks } from '../../src/base/gatherBlocks';

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
