import type { CardLayout } from '../../../src/scorecard/template/cardLayout';
import { areaAddress, parseArea } from '../../../src/base/address';
import { anchorCells, cardMoves, isDeleted, lostApart } from '../../../src/scorecard/refresh/cardShifts';

/** A card of the built-in shape: indicators from row 6 on, two rows between them and the adjustments. */
function card(indicators: number, adjustments: number, first = 6) {
  const sum = first + indicators + 2 + adjustments;
  // A place that people write in, noted among the results.
  const changes = { 'input.changes': `E${sum + 6}` };
  const results = { ...changes, 'total.score': 'K4', 'total.adjust': `K${sum + 1}`, coefficient: `D${sum + 2}` };
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
    indicatorColumns: {},
    extent: { rowCount: sum + 4, columnCount: 14 },
    results: [
      { field: 'total.score', row: 3, column: 10 },
      { field: 'total.adjust', row: sum, column: 10 },
      { field: 'coefficient', row: sum + 1, column: 3 },
    ],
    inputCells: [{ field: 'input.changes', row: sum + 5, column: 4 }],
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
  const moves = cardMoves(card(indicators, items).standing, card(newIndicators, newItems).layout);
  expect(moves.shifts).toEqual(shifts.map((shift) => ({ axis: 'rows', ...shift })));
  expect(moves.lost).toEqual([]);
});

const { standing } = card(7, 3);
const { layout } = card(7, 3);
const withResults = (changes: Readonly<Record<string, readonly [row: number, column: number] | null>>): CardLayout => ({
  ...layout,
  results: layout.results.flatMap((result) => {
    const change = changes[result.field];
    if (change === null) return [];
    return [change === undefined ? result : { ...result, row: change[0], column: change[1] }];
  }),
});

test('rows that were inserted on the template push what stands below them', () => {
  expect(cardMoves(standing, card(7, 3, 8).layout)).toEqual({ shifts: [{ axis: 'rows', at: 6, by: 2 }], lost: [] });
  expect(cardMoves(card(7, 3, 8).standing, layout)).toEqual({ shifts: [{ axis: 'rows', at: 6, by: -2 }], lost: [] });
  const lower = withResults({ 'total.score': [4, 10] });
  // A row less stands between the total and the first indicator then.
  expect(cardMoves(standing, lower).shifts).toEqual([
    { axis: 'rows', at: 3, by: 1 },
    { axis: 'rows', at: 6, by: -1 },
  ]);
});

test('the place of a status follows, in whatever language it is said', () => {
  const results = { ...standing.results, 'status:zh-TW': 'H5' };
  const target = { ...layout, results: [...layout.results, { field: 'status', row: 5, column: 7 } as const] };
  expect(cardMoves({ ...standing, results }, target).shifts).toEqual([
    { axis: 'rows', at: 4, by: 1 },
    { axis: 'rows', at: 6, by: -1 },
  ]);
});

test('so do columns', () => {
  const wider = withResults({ 'total.score': [3, 11], 'total.adjust': [18, 11] });
  expect(cardMoves(standing, wider)).toEqual({ shifts: [{ axis: 'columns', at: 10, by: 1 }], lost: [] });
});

test('results on a card of a time when no indicators were noted follow all the same', () => {
  const older = { results: standing.results };
  expect(cardMoves(older, card(7, 3, 8).layout).shifts).toEqual([{ axis: 'rows', at: 18, by: 2 }]);
});

test('what changed its order or is no longer there is lost, and nothing else', () => {
  const swapped = withResults({ 'total.score': [20, 10], coefficient: [3, 3] });
  expect(cardMoves(standing, swapped).lost).toEqual([
    { row: 3, column: 10, rowCount: 1, columnCount: 1 },
    { row: 19, column: 3, rowCount: 1, columnCount: 1 },
  ]);
  const fewer = cardMoves(standing, withResults({ coefficient: null }));
  expect(fewer).toEqual({ shifts: [], lost: [{ row: 19, column: 3, rowCount: 1, columnCount: 1 }] });
});

test('a card whose rows were moved in part goes on from where its cells are', () => {
  const wanted = card(8, 4).layout;
  const begun = anchorCells(standing).map(({ row, column }) => ({ row: row >= 13 ? row + 1 : row, column }));
  expect(cardMoves(standing, wanted, begun).shifts).toEqual([{ axis: 'rows', at: 19, by: 1 }]);
  const done = begun.map(({ row, column }) => ({ row: row >= 19 ? row + 1 : row, column }));
  expect(cardMoves(standing, wanted, done)).toEqual({ shifts: [], lost: [] });
  const gone = done.map((cell, index) => (index === 0 ? null : cell));
  expect(cardMoves(standing, wanted, gone)).toEqual({ shifts: [], lost: [] });
});

test.each<[string, string, readonly string[], readonly string[]]>([
  ['I7:I9', 'I7:I9', ['I7:I9'], ['I7:I9']],
  ['K7:L9', 'K7:K9', ['K7:K9', 'L7:L9'], ['K7:K9']],
  ['K7:L9', 'K7:L9', ['K7:K9', 'L7:L9'], ['K7:K9', 'L7:L9']],
  ['I7:I9', 'A8:O8', ['I7', 'I8', 'I9'], ['I8']],
  ['K7:L9', 'A1:D2', ['K7:L9'], []],
])('%s, of which %s can’t follow, is in parts that follow as a whole or not at all', (text, lost, parts, gone) => {
  const [area, away] = [parseArea(text), parseArea(lost)];
  if (!area || !away) throw new Error('no areas');
  const moves = { shifts: [], lost: [away] };
  const found = lostApart(area, moves);
  expect(found.map(areaAddress)).toEqual(parts);
  expect(found.filter((part) => isDeleted(part, moves)).map(areaAddress)).toEqual(gone);
});

test('cells are lost where they stand after the moves', () => {
  const area = parseArea('K7:L9');
  const lost = parseArea('K8:K10');
  if (!area || !lost) throw new Error('no areas');
  const moves = { shifts: [{ axis: 'rows' as const, at: 0, by: 1 }], lost: [lost] };
  expect(lostApart(area, moves).map(areaAddress)).toEqual(['K7:K9', 'L7:L9']);
});
