import { groupBy } from '../../base/groupBy';
import { cardNumbers, type Assessee } from './assessee';
import type { CardIdentity } from './identity';

/**
 * Cards of people whose number changed within the period, because they moved to another post or the list now has their id, or
 * has it no more: by the number that would be theirs now, the one of the card they have. Only who bears the name alone, on the
 * list and on the cards, is taken for the same person; two different ids are two people.
 * @param people all on the list that get cards, whoever is asked for now
 * @param othersNames of those on the list who get none
 * @param cards of the period whose sheets exist
 */
export function movedCards(
  period: string,
  people: readonly Assessee[],
  othersNames: readonly string[],
  cards: readonly CardIdentity[],
): ReadonlyMap<string, string> {
  const byNumber = new Map(cards.map((card) => [card.number, card]));
  const numbers = cardNumbers(
    period,
    people,
    (number) => byNumber.get(number)?.name ?? null,
    (number) => byNumber.get(number)?.position ?? null,
  );
  const claimed = new Set(numbers);
  const onList = groupBy([...people.map(nameOf), ...othersNames], String);
  const onCards = groupBy(cards, nameOf);
  const isAlone = (name: string): boolean =>
    name !== '' && onList.get(name)?.length === 1 && onCards.get(name)?.length === 1;
  const free = new Map(
    cards.filter((card) => !claimed.has(card.number) && isAlone(card.name)).map((card) => [card.name, card]),
  );
  return new Map(
    people.flatMap((person, index): [string, string][] => {
      const [card, number] = [free.get(person.name), numbers[index] ?? ''];
      if (!card || byNumber.has(number) || (card.employeeId !== '' && person.employeeId !== '')) return [];
      return [[number, card.number]];
    }),
  );
}

const nameOf = ({ name }: { readonly name: string }): string => name;
