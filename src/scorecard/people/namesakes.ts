import { groupBy } from '../../base/groupBy';
import type { CardIdentity } from './identity';

type Numbered = Pick<CardIdentity, 'number' | 'name'>;

/**
 * What tells cards of one name apart: their number without period and name, which is the staff id, or department and position;
 * "" where the name is on no other card, or there is none. Pure.
 * @param cards all that the reader may mean; one may come several times
 */
export function namesakeMarks(cards: Iterable<Numbered>): (card: Numbered) => string {
  const byName = groupBy(cards, ({ name }) => name);
  const shared = new Set(
    [...byName].flatMap(([name, own]) => (new Set(own.map(({ number }) => number)).size > 1 ? [name] : [])),
  );
  return ({ number, name }) => (name !== '' && shared.has(name) ? ownMark(number, name) : '');
}

/**
 * What a card is called among these: by `shown`, and what tells it apart where another has the name of its person. Pure.
 * @param marked a name with its mark, in the language of the reader
 */
export function namesAmong(
  cards: Iterable<Numbered>,
  marked: (name: string, mark: string) => string,
): (card: Numbered, shown?: string) => string {
  const markOf = namesakeMarks(cards);
  return (card, shown = card.name) => {
    const mark = markOf(card);
    return mark === '' ? shown : marked(shown, mark);
  };
}

function ownMark(number: string, name: string): string {
  const own = number.slice(number.indexOf('/') + 1);
  if (own === name) return '';
  return own.startsWith(`${name}-`) ? own.slice(name.length + 1) : own;
}
