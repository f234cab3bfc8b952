import type { Catalogue } from '../../../src/catalogue/catalogue';
import { cardNumbers, type Assessee } from '../../../src/scorecard/people/assessee';
import { movedCards } from '../../../src/scorecard/people/movedCards';
import { cardWorld, person } from '../cardWorld';

let catalogue: Catalogue;
beforeAll(async () => {
  ({ catalogue } = await cardWorld());
});

const PERIOD = '2026-11';
const zhang = (changes: Partial<Assessee> = {}): Assessee =>
  person(catalogue, { name: '张明', employeeId: '', department: '客服部', ...changes });
const cardsOf = (...people: readonly Assessee[]) =>
  cardNumbers(PERIOD, people).map((number, index) => ({ number, ...(people[index] ?? zhang()) }));
const moved = (onList: readonly Assessee[], cards: readonly Assessee[], others: readonly string[] = []) => [
  ...movedCards(PERIOD, onList, others, cardsOf(...cards)).entries(),
];

test('who moves to another department keeps the card', () => {
  const [number] = cardNumbers(PERIOD, [zhang({ department: '仓储部' })]);
  expect(moved([zhang({ department: '仓储部' })], [zhang()])).toEqual([
    [number, `2026-11/张明-客服部-${zhang().position}`],
  ]);
});

test('who gets an id, or has none any more, keeps the card', () => {
  expect(moved([zhang({ employeeId: 'E7' })], [zhang()])).toHaveLength(1);
  expect(moved([zhang()], [zhang({ employeeId: 'E7' })])).toHaveLength(1);
});

type People = readonly Assessee[];

test.each<[string, () => readonly [onList: People, cards: People, others?: readonly string[]]]>([
  ['nothing changed', () => [[zhang()], [zhang()]]],
  ['two ids are two people', () => [[zhang({ employeeId: 'E8' })], [zhang({ employeeId: 'E7' })]]],
  [
    'two of the name on the list',
    () => [[zhang({ department: '仓储部' }), zhang({ department: '行政部' })], [zhang()]],
  ],
  ['one of the name on the list gets no card', () => [[zhang({ department: '仓储部' })], [zhang()], ['张明']]],
  ['two of the name on cards', () => [[zhang({ department: '仓储部' })], [zhang(), zhang({ department: '行政部' })]]],
  ['another name', () => [[zhang({ name: '张明明', department: '仓储部' })], [zhang()]]],
  ['a place without a name', () => [[zhang({ name: '', department: '仓储部' })], [zhang({ name: '' })]]],
])('%s: no card is taken for theirs', (_, given) => {
  expect(moved(...given())).toEqual([]);
});
