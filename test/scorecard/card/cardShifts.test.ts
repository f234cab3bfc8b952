import type { CardLayout } from '../../../src/scorecard/template/cardLayout';
import { cardShifts } from '../../../src/scorecard/card/cardShifts';

/** A card of the built-in shape: indicators from row 6 on, two rows between them and the adjustments. */
function card(indicators: number, adjustments: number, first = 6) {
  const sum = first + indicators + 2 + adjustments;
  const results = { 'total.score': 'K4', 'total.adjust': `K${sum + 1}`, coefficient: `D${sum + 2}` };
  const grid = {
    indicators: Array.from({ length: indicators }, (_, index) => ({
      id: `I${index}`,
      row: first + index,
      direction: null,
    })),
    columns: {},
  };
  const layout = {
    indicatorRow: first,
    indicatorCount: indicators,
    results: [
      { field: 'total.score', row: 3, column: 10 },
      { field: 'total.adjust', row: sum, column: 10 },
      { field: 'coefficient', row: sum + 1, column: 3 },
    ],
  } as unknown as CardLayout;
  return { standing: { results, grid }, layout };
}

test.each([
  [7, 3, 7, 3, []],
  [5, 3, 7, 3, [{ at: 11, by: 2 }]],
  [7, 3, 5, 3, [{ at: 11, by: -2 }]],
  [7, 3, 7, 4, [{ at: 18, by: 1 }]],
  [7, 4, 7, 3, [{ at: 18, by: -1 }]],
  [
    5,
    3,
    6,
    4,
    [
      { at: 11, by: 1 },
      { at: 17, by: 1 },
    ],
  ],
])('%i indicators and %i items become %i and %i', (indicators, items, newIndicators, newItems, shifts) => {
  expect(cardShifts(card(indicators, items).standing, card(newIndicators, newItems).layout)).toEqual(shifts);
});

test('a rearranged template, or a card of a time when nothing was noted, has no way to follow', () => {
  expect(cardShifts(card(7, 3).standing, card(7, 3, 8).layout)).toBeNull();
  const swapped = card(7, 3).standing;
  expect(
    cardShifts({ ...swapped, results: { ...swapped.results, 'total.score': 'N4' } }, card(7, 3).layout),
  ).toBeNull();
  expect(cardShifts({ results: swapped.results }, card(7, 3).layout)).toBeNull();
});
