import type { CellValue } from '../../../src/base/grid';
import type { CardGrid } from '../../../src/scorecard/card/cardGrid';
import { checkCardEdits, placedNow, type CardEdit } from '../../../src/scorecard/sheet/cellEdits';

/** A figure belongs to a card and an indicator, wherever its row stands. */

const LINE = { indicatorId: 'I2', field: 'actual', name: '退款率', column: 1 } as const;
const EDIT: CardEdit = { number: '2026-11/E1', row: 7, column: 8, before: '', after: 0.5, line: LINE };

function gridOf(
  rows: Readonly<Record<string, number>>,
  columns: CardGrid['columns'] = { name: 1, actual: 8 },
): CardGrid {
  return { indicators: Object.entries(rows).map(([id, row]) => ({ id, row, direction: 'lower' as const })), columns };
}

test('an edit goes to the row its indicator has on a card that was drawn anew since', () => {
  expect(placedNow(EDIT, gridOf({ I1: 6, I2: 7 }))).toBe(EDIT);
  expect(placedNow(EDIT, gridOf({ I2: 6, I1: 7 }))).toEqual({ ...EDIT, row: 6 });
  expect(placedNow(EDIT, gridOf({ I1: 7, I2: 8 }, { name: 2, actual: 9 }))).toEqual({
    ...EDIT,
    ...{ row: 8, column: 9 },
    line: { ...LINE, column: 2 },
  });
});

test('a card that has no such line takes nothing, nor a target whose columns have moved', () => {
  expect(placedNow(EDIT, gridOf({ I1: 7 }))).toBeNull();
  expect(placedNow(EDIT, undefined)).toBeNull();
  const rewrite = { indicatorId: 'I2', catalogue: 0.1, format: { before: '0', after: '0' }, sentence: null };
  const target: CardEdit = { ...EDIT, line: { ...LINE, field: 'target' }, column: 4, rewrite };
  expect(placedNow(target, gridOf({ I2: 9 }, { name: 1, target: 4 }))).toEqual({ ...target, row: 9 });
  expect(placedNow(target, gridOf({ I2: 9 }, { name: 2, target: 5 }))).toBeNull();
});

test('a line that names another indicator now refuses the figure, blank or not', () => {
  const states = (name: CellValue, content: CellValue) => {
    const { due, done, refused } = checkCardEdits([EDIT], ({ column }) => (column === 8 ? content : name));
    return [due.length, done.length, refused.length];
  };
  expect(states(' 退款率 ', '')).toEqual([1, 0, 0]);
  expect(states('好评率', '')).toEqual([0, 0, 1]);
  expect(states('好评率', 0.5)).toEqual([0, 0, 1]);
  expect(states('', '')).toEqual([0, 0, 1]);
});
