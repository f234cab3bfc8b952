import type { CardValues } from '../../../src/app/cards/cardValues';
import { faultyCells } from '../../../src/app/month/faultyCells';
import type { CellValue } from '../../../src/base/grid';

/** A card with one indicator of weight `scored` and one that people rate, of 40 %, as it is read. */
function card(weights: number, total: CellValue, self: CellValue, manager: CellValue, scored = 0.6): CardValues {
  const shown: Record<string, CellValue> = { 'total.weight': weights, 'total.score': total };
  const rated: Record<string, CellValue> = { weight: 0.4, self, manager };
  return {
    card: {
      sheetName: '张三',
      record: {
        name: '张三',
        results: { 'total.weight': 'G18', 'total.score': 'N4' },
        grid: {
          indicators: [
            { id: 'a', row: 6, direction: 'higher' },
            { id: 'b', row: 7, direction: null },
          ],
          columns: { weight: 6, self: 10, manager: 11 },
        },
      },
    } as unknown as CardValues['card'],
    result: (field) => shown[field] ?? '',
    line: () => [],
    field: (name, row) => (row === 7 ? (rated[name] ?? '') : ({ weight: scored, self: 90 }[name as 'weight'] ?? '')),
  };
}

const cells = (values: CardValues, manager = 0.8) =>
  faultyCells(values, { self: 1 - manager, manager }).map(({ cell, fault }) => `${cell} ${fault.kind}`);

test.each<[string, CardValues, readonly string[]]>([
  ['all is well', card(1, 80, 4, 4), []],
  ['noise in the sum is no fault', card(0.9999999999, 80, 4, 4), []],
  ['weights of 75 %', card(0.75, 75, 4, 4, 0.35), ['G18 weights']],
  ['a place that holds something else, because rows were moved', card(0.3, 80, 4, 4), []],
  ['only a self rating, and a total all the same', card(1, 100, 5, ''), ['L8 selfOnly']],
  ['only a self rating, and no total', card(1, '', 5, ''), []],
  ['a text in place of the rating', card(1, 100, 5, '好'), ['L8 selfOnly']],
])('%s', (_name, values, expected) => {
  expect(cells(values)).toEqual(expected);
});

test('where the manager has no weight, nobody else has to rate', () => {
  expect(cells(card(1, 100, 5, ''), 0)).toEqual([]);
});
