import type { SheetDrawing } from '../../../src/base/sheetDrawing';
import { columnPoints } from '../../../src/base/textWidth';
import { LEGIBLE_WIDTH, pageCount, pagesAcross, withPages } from '../../../src/scorecard/sheet/printPages';

/** A table 600 points wide in landscape, 786 by 531 points, its first row repeated: a row's height each. */
function table(points: readonly number[], page: Partial<SheetDrawing['page']> = {}): SheetDrawing {
  return {
    columnWidths: new Array<number>(10).fill(10.7),
    rowHeights: points.map((each, row) => ({ row, points: each })),
    blocks: [{ row: 0, column: 0, contents: points.map(() => ['x']) }],
    merges: [],
    styles: [],
    validations: [],
    links: [],
    inputs: [],
    page: { orientation: 'landscape', fitWide: 1, fitTall: 0, titleRows: { first: 0, last: 0 }, ...page },
    gridlines: false,
  };
}

const rows = (count: number, points: number): number[] => [30, ...new Array<number>(count).fill(points)];

/** Points of rows on each page, the repeated one apart. */
function filled(drawing: SheetDrawing): number[] {
  const starts = [1, ...(drawing.page.breaks ?? [])];
  const heights = drawing.rowHeights.map(({ points }) => points);
  return starts.map((start, index) => heights.slice(start, starts[index + 1]).reduce((sum, each) => sum + each, 0));
}

test('what is still legible on one page is fitted onto it', () => {
  const one = withPages(table(rows(33, 20)));
  expect(one.page).toMatchObject({ fitTall: 1 });
  expect(one.page.breaks).toBeUndefined();
  expect(pageCount(one)).toBe(1);
});

test('ten points are printed in seven and a half at least, or the rows take another page', () => {
  // 531 points of paper for 690, and for a row more.
  expect(pageCount(withPages(table(rows(33, 20))))).toBe(1);
  expect(pageCount(withPages(table(rows(34, 20))))).toBe(2);
});

test('what is more begins each page with a break, and fills them alike, so that none has two lines', () => {
  const drawing = withPages(table(rows(46, 20)));
  expect(drawing.page).toMatchObject({ fitTall: 0, breaks: [24] });
  expect(filled(drawing)).toEqual([460, 460]);
  const three = withPages(table(rows(49, 25)));
  expect(pageCount(three)).toBe(3);
  expect(Math.max(...filled(three)) - Math.min(...filled(three))).toBeLessThanOrEqual(50);
});

test('no page holds more than its paper, of which the repeated rows take their part on each', () => {
  for (const points of [37, 90, 200, 409]) {
    const drawing = withPages(table([120, ...new Array<number>(30).fill(points)]));
    for (const each of filled(drawing)) expect(each + 120).toBeLessThan(531);
  }
});

test('wide columns are printed smaller, so that more rows go onto a page', () => {
  const wide = { ...table(rows(60, 25)), columnWidths: new Array<number>(20).fill(10.7) };
  expect(pageCount(withPages(wide))).toBeLessThan(pageCount(withPages(table(rows(60, 25)))));
});

test('a row that stays with the next is never the last of a page, unless all of them do', () => {
  const drawing = withPages(table(rows(60, 20)), (row) => row % 10 !== 0);
  expect(drawing.page.breaks?.every((row) => row % 10 === 1)).toBe(true);
  expect(pageCount(withPages(table(rows(60, 20)), () => true))).toBe(3);
});

test.each([
  ['what ten points are legible at is one page', 14, {}],
  ['a column more makes it two, each headed by the first three', 15, { titleColumns: 3 }],
  ['the repeated columns take their part of each further page', 26, { titleColumns: 3 }],
  ['and make it three', 27, { titleColumns: 3 }],
] as const)('%s', (_, count, more) => {
  const across = pagesAcross(new Array<number>(count).fill(9.5), 3);
  const titles = columnPoints(9.5) * 3;
  expect(across).toEqual({ fitWide: across.fitWide, ...more });
  const room = titles + across.fitWide * (LEGIBLE_WIDTH - titles);
  expect(columnPoints(9.5) * count).toBeLessThanOrEqual(room);
  expect(columnPoints(9.5) * count).toBeGreaterThan(across.fitWide === 1 ? 0 : room - LEGIBLE_WIDTH + titles);
});
