import { cardTrace } from '../scorecard/cardTrace';
import { readCardAreas } from './readCardAreas';

/** A card whose cells are to be held against what they were when it was built. */
export interface TracedCard {
  readonly sheetName: string;
  readonly trace: string;
}

/** Cards in one answer, texts included: far from the 5 MB of Excel on the web. */
const CARDS_PER_READ = 100;

/**
 * Which of the cards were changed by hand since they were built, in a cell that is no input or beside the card. Names
 * of sheets. Two round trips for every hundred cards.
 */
export async function findChangedCards(
  context: Excel.RequestContext,
  cards: readonly TracedCard[],
): Promise<ReadonlySet<string>> {
  if (cards.length === 0) return new Set();
  const chunk = cards.slice(0, CARDS_PER_READ);
  const areas = await readCardAreas(
    context,
    chunk.map(({ sheetName }) => sheetName),
  );
  const changed = chunk.filter(({ trace }, index) => cardTrace(areas[index]?.formulas ?? []) !== trace);
  const rest = await findChangedCards(context, cards.slice(CARDS_PER_READ));
  return new Set([...changed.map(({ sheetName }) => sheetName), ...rest]);
}
