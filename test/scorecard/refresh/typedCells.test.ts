import { NOT_ASKED } from '../../../src/scorecard/columns/cardColumn';
import type { CardPlan } from '../../../src/scorecard/card/planCards';
import { drawnOver, holdsCarried, isCarried } from '../../../src/scorecard/refresh/typedCells';

const plan = {
  body: {
    template: {
      values: [[], ['{{name}}'], ['', '', '', '', '', '', 'label', 5, 9]],
      formulas: [[], [], [...Array(8), '=9']],
    },
    layout: { place: (row: number) => row + (row < 2 ? 0 : 4) },
    blocks: [{ row: 6, column: 5, contents: [[0.9, 'text', NOT_ASKED, { formula: '=1' }]] }],
  },
  head: [
    { row: 6, column: 5, contents: [[0.8]] },
    { row: 1, column: 2, contents: [['number']] },
  ],
} as unknown as CardPlan;
const inputs = [{ row: 6, column: 5, rowCount: 2, columnCount: 4 }];

test('whatever may be drawn where people typed is ours, what it replaces included; blanks and formulas are not', () => {
  expect(drawnOver(inputs, plan, { shifts: [], lost: [] })).toEqual([
    { row: 6, column: 5, content: 0.9 },
    { row: 6, column: 5, content: 0.8 },
    { row: 6, column: 6, content: 'label' },
    { row: 6, column: 6, content: 'text' },
    { row: 6, column: 7, content: 5 },
    { row: 6, column: 7, content: NOT_ASKED },
  ]);
});

test('a cell is looked for where it will have moved, and a deleted one gets nothing', () => {
  const above = inputs.map((area) => ({ ...area, row: area.row - 1, rowCount: 1 }));
  expect(drawnOver(above, plan, { shifts: [{ axis: 'rows', at: 2, by: 1 }], lost: [] })).toEqual([
    { row: 5, column: 5, content: 0.9 },
    { row: 5, column: 5, content: 0.8 },
    { row: 5, column: 6, content: 'label' },
    { row: 5, column: 6, content: 'text' },
    { row: 5, column: 7, content: 5 },
    { row: 5, column: 7, content: NOT_ASKED },
  ]);
  expect(drawnOver(above, plan, { shifts: [{ axis: 'rows', at: 5, by: -1 }], lost: [] })).toEqual([]);
});

test('a carried target is known by its place and its value', () => {
  const standing = {
    grid: { indicators: [{ id: 'I1', row: 6, direction: null }], columns: { target: 5 } },
    targets: { I1: 0.8 },
  };
  expect(isCarried({ row: 6, column: 5 }, 0.8, standing)).toBe(true);
  expect(isCarried({ row: 6, column: 5 }, 0.7, standing)).toBe(false);
  expect(holdsCarried({ row: 6, column: 5 }, standing)).toBe(true);
  expect(holdsCarried({ row: 6, column: 6 }, standing)).toBe(false);
  expect(isCarried({ row: 9, column: 5 }, undefined, standing)).toBe(false);
});
