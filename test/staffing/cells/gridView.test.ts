import type { Area } from '../../../src/base/address';
import type { CellValue, Grid } from '../../../src/base/grid';
import { GridView } from '../../../src/staffing/cells/gridView';

const area = (row: number, column: number, rowCount: number, columnCount: number): Area => ({
  ...{ row, column, rowCount, columnCount },
});

/** A sheet whose content begins in row 5 and column C. */
function viewOf(values: readonly (readonly CellValue[])[], merges: readonly Area[] = []): GridView {
  const grid: Grid = {
    ...{ sheet: '名单', row: 4, column: 2, values, formulas: values, merges, truncated: false },
    formats: values.map((line) => line.map((_, column) => `0.${'0'.repeat(column)}`)),
    ...{ hiddenRows: [], hiddenColumns: [], tables: [] },
  };
  return new GridView(grid);
}

test('cells are asked for by their place on the sheet; outside what was read there is nothing', () => {
  const view = viewOf([
    ['部门 ', 0],
    ['运营部', true, 12.5],
  ]);
  expect(view.sheet).toBe('名单');
  expect([view.text(4, 2), view.text(4, 3), view.text(5, 3), view.text(5, 4)]).toEqual(['部门', '0', 'TRUE', '12.5']);
  expect([view.value(4, 2), view.value(5, 3), view.value(5, 4)]).toEqual(['部门 ', true, 12.5]);
  expect([view.format(4, 3), view.format(5, 4)]).toEqual(['0.0', '0.00']);
  for (const [row, column] of [
    [3, 2],
    [6, 2],
    [4, 1],
    [4, 4],
    [0, 0],
  ] as const) {
    expect([view.text(row, column), view.shown(row, column), view.value(row, column)]).toEqual(['', '', '']);
    expect(view.format(row, column)).toBe('General');
  }
});

test('what is filled is the smallest part that holds all texts', () => {
  expect(viewOf([['', '', ''], ['', '', '甲'], ['', '乙', ''], ['']]).filled).toEqual(area(5, 3, 2, 2));
  expect(viewOf([['甲']]).filled).toEqual(area(4, 2, 1, 1));
  expect(viewOf([['', ' ']]).filled).toEqual(area(4, 2, 0, 0));
  expect(viewOf([]).filled).toEqual(area(4, 2, 0, 0));
});

test('a merged cell shows its text in all its cells, and holds it in its first', () => {
  const merged = area(4, 2, 2, 2);
  const view = viewOf(
    [
      ['运营部', '看不见', '甲'],
      ['看不见', '看不见', '乙'],
      ['丙', '丁', '戊'],
    ],
    [merged],
  );
  expect([view.text(4, 2), view.text(4, 3), view.text(5, 2), view.text(5, 3)]).toEqual(['运营部', '', '', '']);
  expect([view.shown(4, 3), view.shown(5, 2), view.shown(5, 3), view.shown(5, 4)]).toEqual([
    '运营部',
    '运营部',
    '运营部',
    '乙',
  ]);
  expect([view.merge(5, 3), view.merge(4, 2), view.merge(5, 4), view.merge(6, 2)]).toEqual([
    merged,
    merged,
    null,
    null,
  ]);
  expect(view.filledColumns(4, 2, 4)).toEqual([2, 4]);
  expect(view.filledColumns(6, 3, 4)).toEqual([3, 4]);
  expect([view.filledColumns(4), view.filledColumns(6), view.filledColumns(7)]).toEqual([[2, 4], [2, 3, 4], []]);
  expect([view.lastRow, view.lastColumn]).toEqual([6, 4]);
});

test('a merged cell that reaches further than what was read belongs to it as far as that goes', () => {
  const view = viewOf([['甲', '乙'], ['']], [area(5, 2, 9, 9)]);
  expect([view.merge(5, 3), view.merge(6, 2), view.merge(5, 4)]).toEqual([area(5, 2, 9, 9), null, null]);
});

test('an error is a text, but shows nothing', () => {
  const view = viewOf([['#REF!', '甲']]);
  expect([view.text(4, 2), view.shown(4, 2), view.shown(4, 3)]).toEqual(['#REF!', '', '甲']);
});

test('a merged area far down is none of the first rows', () => {
  const grid: Grid = {
    ...{ sheet: '名单', row: 16_384, column: 0, values: [['甲', '']], formulas: [['甲', '']], truncated: false },
    ...{
      formats: [['General', 'General']],
      hiddenRows: [],
      hiddenColumns: [],
      tables: [],
      merges: [area(16_384, 0, 1, 2)],
    },
  };
  const view = new GridView(grid);
  expect(view.merge(16_384, 1)).toEqual(area(16_384, 0, 1, 2));
  expect([view.merge(0, 1), view.merge(0, 2), view.merge(1, 0)]).toEqual([null, null, null]);
});
