import type { Workbook } from '../../excel/workbook';
import { readCardStates, type CardState } from '../../excel/cards/cardStates';
import type { RegisteredCard, Registry } from '../../registry/registry';
import { closedPeriods } from '../notes/closedPeriods';

/** A card on which nobody has entered or changed anything. */
export type UntouchedCard = RegisteredCard & { readonly sheetName: string; readonly state: CardState };

/**
 * Of these cards, those that may be built anew or removed: they exist, their period is open, no input is filled, and
 * nothing else on them was changed by hand since they were built. By number. Two round trips for every hundred cards
 * without entries.
 */
export async function findUntouchedCards(
  workbook: Workbook,
  registry: Registry,
  cards: readonly RegisteredCard[],
): Promise<ReadonlyMap<string, UntouchedCard>> {
  const closed = closedPeriods(registry);
  const blank = cards.flatMap((card) => {
    const { sheetName, entered, record } = card;
    return sheetName !== null && entered === 0 && !closed.has(record.period) ? [{ ...card, sheetName }] : [];
  });
  const states = await readCardStates(workbook, blank);
  return new Map(
    blank.flatMap((card): [string, UntouchedCard][] => {
      const state = states.get(card.sheetName);
      return state && !state.isChanged ? [[card.record.number, { ...card, state }]] : [];
    }),
  );
}
