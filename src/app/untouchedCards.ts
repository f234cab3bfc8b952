import { findChangedCards } from '../excel/changedCards';
import type { RegisteredCard, Registry } from '../excel/registry';
import { closedPeriods } from './closedPeriods';

/**
 * Of these cards, those that may be built anew or removed: they exist, their period is open, no input is filled, and
 * nothing else on them was changed by hand since they were built. By number. Two round trips for every hundred cards
 * without entries.
 */
export async function findUntouchedCards(
  context: Excel.RequestContext,
  registry: Registry,
  cards: readonly RegisteredCard[],
): Promise<ReadonlyMap<string, RegisteredCard>> {
  const closed = closedPeriods(registry);
  const blank = cards.filter(
    (card) => card.sheetName !== null && card.entered === 0 && !closed.has(card.record.period),
  );
  const traced = blank.flatMap(({ sheetName, trace }) =>
    sheetName === null || trace === null ? [] : [{ sheetName, trace }],
  );
  const changed = await findChangedCards(context, traced);
  return new Map(
    blank.filter(({ sheetName }) => !changed.has(sheetName ?? '')).map((card) => [card.record.number, card]),
  );
}
