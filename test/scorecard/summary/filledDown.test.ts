import { formula, type Block, type CellContent } from '../../../src/base/sheetDrawing';
import { filledDown, UNFILLED } from '../../../src/scorecard/summary/filledDown';

const column = (...contents: readonly CellContent[]): Block => ({
  row: 3,
  column: 2,
  contents: contents.map((content) => [content]),
});
const rows = (write: (row: number) => string): CellContent[] => [4, 5, 6, 7].map((row) => formula(write(row)));

test('formulas that filling down makes of each other are said once, columns beside each other together', () => {
  const line = (row: number): CellContent[] => [
    '王五',
    formula(`=COUNTIF($H$4:$H$7,">"&H${row})`),
    formula(`=SUM(A${row}:B${row + 1})`),
  ];
  const { block, fills } = filledDown({ row: 3, column: 2, contents: [4, 5, 6, 7].map(line) });
  expect(fills).toEqual([{ row: 3, column: 3, rowCount: 4, columnCount: 2 }]);
  expect(block.contents).toEqual([
    line(4),
    ['王五', UNFILLED, UNFILLED],
    ['王五', UNFILLED, UNFILLED],
    ['王五', UNFILLED, UNFILLED],
  ]);
});

test.each<[string, readonly CellContent[]]>([
  ['of another sheet each', rows((row) => `='张${row}'!$H$4`)],
  ['of a moving row of another sheet', rows(() => `='张三'!H4`)],
  ['of the same row each time', rows(() => '=H4*2')],
  ['of a table', rows((row) => `=T[@总分]*H${row}`)],
  ['with a defined name', rows((row) => `=基数*H${row}`)],
  ['two only', rows((row) => `=H${row}*2`).slice(0, 2)],
])('formulas %s are written out', (_, contents) => {
  const block = column(...contents);
  expect(filledDown(block)).toEqual({ block, fills: [] });
});

test('cells of another sheet that stay where they are are filled along', () => {
  const written = (row: number): string => `=IF('考核设置'!$B$60=0,"–",SUM('考核设置'!$A$1:$B$2)*H${row})`;
  const { block, fills } = filledDown(column(...rows(written)));
  expect(fills).toEqual([{ row: 3, column: 2, rowCount: 4, columnCount: 1 }]);
  expect(block.contents).toEqual([[formula(written(4))], [UNFILLED], [UNFILLED], [UNFILLED]]);
});

test('what stands between parts what is filled, and a number that looks like a row inside a text stays', () => {
  const [first, second, third, fourth] = rows((row) => `=IF(H${row}="H4",1,2)`);
  const again = [8, 9, 10].map((row) => formula(`=IF(H${row + 1}="H4",1,2)`));
  const { block, fills } = filledDown(column(first ?? '', second ?? '', third ?? '', fourth ?? '', '人工', ...again));
  expect(fills).toEqual([
    { row: 3, column: 2, rowCount: 4, columnCount: 1 },
    { row: 8, column: 2, rowCount: 3, columnCount: 1 },
  ]);
  expect(block.contents.map(([content]) => content)).toEqual([
    first,
    UNFILLED,
    UNFILLED,
    UNFILLED,
    '人工',
    again[0],
    UNFILLED,
    UNFILLED,
  ]);
});
