import { namesakeMarks } from '../../../scorecard/people/namesakes';
import type { PackMessages } from './texts';

type Cards = Parameters<typeof namesakeMarks>[0];
type Card = Parameters<ReturnType<typeof namesakeMarks>>[0];

/** What a card is called among these: by `shown`, and what tells it apart where another has the name of its person. */
export function namesAmong(cards: Cards, words: PackMessages): (card: Card, shown?: string) => string {
  const markOf = namesakeMarks(cards);
  return (card, shown = card.name) => {
    const mark = markOf(card);
    return mark === '' ? shown : words.namesake(shown, mark);
  };
}
