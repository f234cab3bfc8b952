import { columnBlocks } from '../../../src/base/gatherBlocks';
import { formula } from '../../../src/base/sheetDrawing';
import { blockBytes, inRequests, piecesInRequests } from '../../../src/scorecard/sheet/requestSize';

test('items are cut into runs that fit a request; one that is too large goes by itself', () => {
  const sizes = [40, 40, 40, 300, 10, 90, 10];
  expect(inRequests(sizes, (size) => size, 100)).toEqual([[40, 40], [40], [300], [10, 90], [10]]);
  expect(inRequests([], () => 1, 100)).toEqual([]);
});

test('a block is counted with every character as UTF-8, formulas by their text', () => {
  const range = blockBytes({ row: 0, column: 0, contents: [] });
  const bytes =
    blockBytes({
      row: 0,
      column: 0,
      contents: [
        ['绩效', formula('=A1')],
        [null, 12],
      ],
    }) - range;
  expect(bytes).toBeGreaterThanOrEqual(
    Buffer.byteLength(
      JSON.stringify([
        ['绩效', '=A1'],
        [null, 12],
      ]),
    ),
  );
});

test('cells that stand below each other are one block; a request can be cut every five hundred rows', () => {
  const cell = (row: number, column: number) => ({ row, column, content: `${row}/${column}` });
  expect(columnBlocks([cell(5, 2), cell(4, 2), cell(4, 3), cell(7, 2)])).toEqual([
    { row: 4, column: 2, contents: [['4/2'], ['5/2']] },
    { row: 7, column: 2, contents: [['7/2']] },
    { row: 4, column: 3, contents: [['4/3']] },
  ]);
  const long = columnBlocks(Array.from({ length: 1200 }, (_, row) => cell(row, 0)));
  expect(long.map(({ row, contents }) => [row, contents.length])).toEqual([
    [0, 500],
    [500, 500],
    [1000, 200],
  ]);
});

test('a block that is too large is cut between its rows; looks and rules go first, whatever is written with them', () => {
  const line = ['考核', null, 'x'.repeat(100)];
  const block = { row: 3, column: 2, contents: [line, line, line] };
  const style = { area: { row: 3, column: 2, rowCount: 3, columnCount: 3 }, style: { bold: true } };
  const pieces = { blocks: [{ row: 0, column: 0, contents: [['甲']] }, block], styles: [style], validations: [] };
  expect(piecesInRequests(pieces, 100_000)).toEqual([pieces]);
  const requests = piecesInRequests(pieces, blockBytes({ ...block, contents: [line, line] }));
  expect(requests.map(({ styles }) => styles.length)).toEqual([1, 0, 0]);
  expect(
    requests.map(({ blocks }) => blocks.map(({ row, column, contents }) => [row, column, contents.length])),
  ).toEqual([[[0, 0, 1]], [[3, 2, 2]], [[5, 2, 1]]]);
  expect(piecesInRequests({ blocks: [], styles: [], validations: [] }, 1)).toEqual([]);
});
