import { formula, type CellContent } from '../../../src/base/sheetDrawing';
import { UNFILLED } from '../../../src/scorecard/summary/filledDown';
import { blockRequests } from '../../../src/scorecard/summary/summaryRequests';

const long = (row: number): CellContent => formula(`=LONG(${'x'.repeat(90)}${row})`);
const block = {
  row: 3,
  column: 1,
  contents: [0, 1, 2, 3].map((row): CellContent[] => [
    `name ${row}`,
    formula(`=$A$${row + 4}`),
    row === 2 ? '人工' : long(row),
    null,
  ]),
};

test('what fits one request stays one', () => {
  expect(blockRequests(block, 10_000)).toEqual({ first: block, later: [], fills: [] });
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
  expect(blockRequests(texts, 100)).toEqual({ first: texts, later: [], fills: [] });
});

test('formulas that are filled down are said once, unless their column comes later', () => {
  const contents = [4, 5, 6, 7].map((row): CellContent[] => ['x'.repeat(20), formula(`=SUM(A${row}:B${row})`)]);
  const list = { row: 3, column: 0, contents };
  const { first, fills, later } = blockRequests(list, 10_000);
  expect(fills).toEqual([{ row: 3, column: 1, rowCount: 4, columnCount: 1 }]);
  expect(first.contents.map(([, content]) => content)).toEqual([contents[0]?.[1], UNFILLED, UNFILLED, UNFILLED]);
  expect(later).toEqual([]);
  const late = blockRequests(list, 100);
  expect(late.fills).toEqual([]);
  expect(late.later.flatMap((strip) => strip.contents.flat())).toEqual(contents.map(([, content]) => content));
});
