import { changedCells } from '../../../src/workbench/grid/changedCells';
import { PLAIN_STYLE, snapshotOf, textCell } from '../snapshotBuilder';

const before = snapshotOf([textCell(0, 0, '甲'), textCell(0, 1, '乙')]);

test('nothing has to be drawn when nothing looks different', () => {
  expect(changedCells(before, snapshotOf([textCell(0, 0, '甲'), textCell(0, 1, '乙')]))).toEqual({});
});

test('only cells with another text are drawn', () => {
  const after = snapshotOf([textCell(0, 0, '甲'), textCell(0, 1, '丙')]);
  expect(changedCells(before, after)).toEqual({ 0: { 1: { v: '丙', t: 1, s: '0-text' } } });
});

test('a cell with another look is drawn, one whose style only has another number is not', () => {
  const bold = { ...PLAIN_STYLE, bold: true };
  const renumbered = snapshotOf([textCell(0, 0, '甲', 7), textCell(0, 1, '乙', 8)], {
    styles: { 7: PLAIN_STYLE, 8: bold },
  });
  expect(Object.keys(changedCells(before, renumbered)?.[0] ?? {})).toEqual(['1']);
});

test('a cell that is shrunk to another size is drawn', () => {
  const cells = before.cells.map((cell) => ({ ...cell, ...(cell.column === 1 ? { fontSize: 6 } : {}) }));
  expect(changedCells(before, snapshotOf(cells))).toEqual({ 0: { 1: { v: '乙', t: 1, s: '0-text-6' } } });
});

test('a cell that is gone is emptied', () => {
  expect(changedCells(before, snapshotOf([textCell(0, 0, '甲')]))).toEqual({ 0: { 1: { s: '-1-blank' } } });
});

test.each([
  ['another sheet', { sheetId: '{2}' }],
  ['a merged area', { merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] }],
  ['a row of another height', { rowHeights: { 0: 40 } }],
  ['more rows', { rowCount: 61 }],
])('%s makes the whole sheet new', (_, change) => {
  expect(changedCells(before, snapshotOf(before.cells, change))).toBeNull();
});

test('a sheet shown larger is not drawn anew', () => {
  expect(changedCells(before, snapshotOf(before.cells, { zoom: 130 }))).toEqual({});
});

test('a moved selection or a changed chart leaves the cells alone', () => {
  const selection = { top: 3, left: 3, bottom: 3, right: 3 };
  expect(changedCells(before, snapshotOf(before.cells, { selection }))).toEqual({});
});
