import { frozenSize, GRID_SHEET, gridCells, gridWorkbook } from '../../../src/workbench/grid/gridData';
import { PLAIN_STYLE, snapshotOf, textCell } from '../snapshotBuilder';

const sheetOf = (...given: Parameters<typeof snapshotOf>) => {
  const sheet = gridWorkbook(snapshotOf(...given), 'unit').sheets?.[GRID_SHEET];
  if (!sheet) throw new Error('The grid got no sheet');
  return sheet;
};

test('a formula reaches the grid as the text it shows, so that there is nothing to calculate', () => {
  const total = { row: 1, column: 2, style: 0, kind: 'number', text: '83.5', entry: '=SUM(A1:A9)' } as const;
  expect(gridCells([total])).toEqual({ 1: { 2: { v: '83.5', t: 1, s: '0-number' } } });
});

test('a blank cell keeps its look and has no content', () => {
  const blank = { row: 0, column: 0, style: 3, kind: 'blank', text: '', entry: '' } as const;
  expect(gridCells([blank])).toEqual({ 0: { 0: { s: '3-blank' } } });
});

test('one style serves numbers at the right and texts at the left', () => {
  const number = { ...textCell(0, 1, '12'), kind: 'number' as const };
  const { styles } = gridWorkbook(snapshotOf([textCell(0, 0, '甲'), number]), 'unit');
  expect(styles?.['0-text']).toMatchObject({ ht: 1 });
  expect(styles?.['0-number']).toMatchObject({ ht: 3 });
});

test('a text that was shrunk is drawn in its size, the others of its style in theirs', () => {
  const shrunk = { ...textCell(0, 1, '很长的名字'), fontSize: 6 };
  const { styles, sheets } = gridWorkbook(snapshotOf([textCell(0, 0, '甲'), shrunk]), 'unit');
  const sizes = [0, 1].map((column) => {
    const name = sheets?.[GRID_SHEET]?.cellData?.[0]?.[column]?.s;
    return typeof name === 'string' ? styles?.[name]?.fs : undefined;
  });
  expect(sizes).toEqual([11, 6]);
});

test('rows and columns of size 0 are hidden', () => {
  const sheet = sheetOf([], { rowHeights: { 2: 0, 3: 40 }, columnWidths: { 1: 0, 2: 100 } });
  expect(sheet.rowData).toMatchObject({ 2: { hd: 1 }, 3: { h: 40 } });
  expect(sheet.rowData).not.toHaveProperty('3.hd');
  expect(sheet.columnData).toMatchObject({ 1: { hd: 1 }, 2: { w: 100 } });
});

test('merged cells, frozen panes and missing gridlines are passed on', () => {
  const merge = { top: 0, left: 0, bottom: 0, right: 7 };
  const sheet = sheetOf([], { merges: [merge], frozen: { rows: 4, columns: 0 }, gridlines: false });
  expect(sheet.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 7 }]);
  expect(sheet.freeze).toEqual({ xSplit: 0, ySplit: 4, startRow: 4, startColumn: -1 });
  expect(sheet.showGridlines).toBe(0);
});

test('the frozen part takes the room of its rows and columns', () => {
  const snapshot = snapshotOf([], {
    frozen: { rows: 3, columns: 2 },
    rowHeights: { 0: 50, 2: 0 },
    columnWidths: { 0: 30, 1: 40 },
    styles: { 0: PLAIN_STYLE },
  });
  expect(frozenSize(snapshot)).toEqual({ width: 70, height: 70 });
});
