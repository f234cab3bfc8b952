import { formula, type CellContent } from '../../../src/base/sheetDrawing';
import { blockRequests } from '../../../src/scorecard/summary/summaryRequests';

const long = (row: number): CellContent => formula(`=LONG(${'x'.repeat(90)}${row})`);
const block = {
  row: 3,
  column: 1,
  contents: [0, 1, 2, 3].map((row): CellContent[] => [
    `name ${row}`,
    formula(`=A${row}`),
    row === 2 ? '人工' : long(row),
    null,
  ]),
};

test('what fits one request stays one', () => {
  expect(blockRequests(block, 10_000)).toEqual({ first: block, later: [] });
});

test('the longest formulas come later, in strips that fit; what was typed among them comes at once', () => {
  const { first, later } = blockRequests(block, 700);
  expect(first.contents.map((line) => line[2])).toEqual(['', '', '人工', '']);
  expect(first.contents.map((line) => line[1])).toEqual(block.contents.map((line) => line[1]));
  expect(later).toEqual([
    { row: 3, column: 3, contents: [[long(0)], [long(1)], [null]] },
    { row: 6, column: 3, contents: [[long(3)]] },
  ]);
});

test('texts alone are never left out', () => {
  const texts = { row: 0, column: 0, contents: [['x'.repeat(500)]] };
  expect(blockRequests(texts, 100)).toEqual({ first: texts, later: [] });
});
