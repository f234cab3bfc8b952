import type { Catalogue } from '../../../src/catalogue/catalogue';
import { cardNumbers } from '../../../src/scorecard/people/assessee';
import { cardWorld, person } from '../cardWorld';

let catalogue: Catalogue;
beforeAll(async () => {
  ({ catalogue } = await cardWorld());
});

const people = (...known: readonly (readonly [name: string, employeeId: string])[]) =>
  known.map(([name, employeeId]) => person(catalogue, { name, employeeId }));
const numbers = (cards: Readonly<Record<string, string>>, ...known: readonly (readonly [string, string])[]) =>
  cardNumbers('2026-11', people(...known), (number) => cards[number] ?? null);

test('people with an id have it, namesakes without one are counted', () => {
  expect(numbers({}, ['张明', 'E001'], ['李静', 'E002'])).toEqual(['2026-11/E001', '2026-11/E002']);
  const [first, second, third] = numbers({}, ['张明', ''], ['张明', ''], ['李静', '']);
  expect(second).toBe(`${first ?? ''}-2`);
  expect(third).not.toBe(first);
});

describe('two people under one id', () => {
  const cards = { '2026-11/E001': '张明', '2026-11/E001-2': '李静' };

  test('keep their cards when the list is sorted', () => {
    expect(numbers(cards, ['张明', 'E001'], ['李静', 'E001'])).toEqual(['2026-11/E001', '2026-11/E001-2']);
    expect(numbers(cards, ['李静', 'E001'], ['张明', 'E001'])).toEqual(['2026-11/E001-2', '2026-11/E001']);
  });

  test('the one who came later gets a number of her own, wherever she stands', () => {
    const one = { '2026-11/E001': '张明' };
    expect(numbers(one, ['李静', 'E001'], ['张明', 'E001'])).toEqual(['2026-11/E001-2', '2026-11/E001']);
  });

  test('one of them leaves: the other keeps the number', () => {
    expect(numbers(cards, ['李静', 'E001'])).toEqual(['2026-11/E001-2']);
  });

  test('one of them takes another name: the card that nobody else claims', () => {
    expect(numbers(cards, ['李静静', 'E001'], ['张明', 'E001'])).toEqual(['2026-11/E001-2', '2026-11/E001']);
  });
});

test('someone with another name and the same id is the same person', () => {
  expect(numbers({ '2026-11/E001': '张明' }, ['张明明', 'E001'])).toEqual(['2026-11/E001']);
});

test('no number is given twice, though an id looks like another one with its count', () => {
  const given = numbers({}, ['张明', 'E001'], ['李静', 'E001'], ['王强', 'E001-2']);
  expect(new Set(given).size).toBe(3);
});
