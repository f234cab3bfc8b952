import { pageScale } from '../../src/excel/office/pageScale';

type Drawing = Parameters<typeof pageScale>[0];

const MARGINS = { across: 56, down: 64 };
const drawing = (columns: number, page: Partial<Drawing['page']> = {}): Drawing => ({
  columnWidths: new Array<number>(columns).fill(9),
  rowHeights: [{ row: 0, points: 35 }],
  blocks: [{ row: 0, column: 0, contents: new Array<string[]>(50).fill(['x']) }],
  page: { orientation: 'landscape', fitWide: 1, fitTall: 0, ...page },
});

test.each([
  ['ten columns, 510 points, need no scaling', drawing(10), 100],
  ['twenty, 1,020 points, are scaled to the 786 of a page', drawing(20), 77],
  ['upright there are 539', drawing(20, { orientation: 'portrait' }), 52],
  ['two pages take twice as much', drawing(20, { fitWide: 2 }), 100],
  ['but for the columns that both have', drawing(32, { fitWide: 2, titleColumns: 4 }), 85],
  [
    'only the printed columns count',
    drawing(20, { printArea: { row: 0, column: 2, rowCount: 50, columnCount: 10 } }),
    100,
  ],
  ['50 rows, 770 points, to the 531 of a page', drawing(10, { fitTall: 1 }), 68],
  ['never less than Excel takes', drawing(400), 10],
])('%s', (_, given, percent) => {
  expect(pageScale(given, MARGINS)).toBe(percent);
});
