import { comparePeriods, isWithinPeriod, monthsWithin, overlaps, parsePeriod, periodText } from '../../base/period';
import { comparableKey } from '../../base/plainText';
import type { RegisteredCard } from '../../registry/registry';
import { personOf } from '../../scorecard/history/review';

/** Cards of periods within a longer one, of people who have no card of the longer one. */
export interface ShorterCards<C> {
  readonly cards: readonly C[];
  /** Numbers of those of people who were in another department than on their last one. */
  readonly elsewhere: ReadonlySet<string>;
  /** Months of the longer period of which nobody has a card, "2026-07". */
  readonly lacking: readonly string[];
}

/**
 * What is known of the months (quarters …) within a period: for each person the longest that do not overlap. Pure.
 * @param period "2026-Q3"; a month, and a text that is no period, has none within
 */
export function shorterCards<C extends Pick<RegisteredCard, 'record'>>(
  cards: readonly C[],
  period: string,
): ShorterCards<C> {
  const outer = parsePeriod(period);
  if (outer === null) return { cards: [], elsewhere: new Set(), lacking: [] };
  const inOwn = new Set(cards.flatMap(({ record }) => (record.period === period ? [personOf(record.number)] : [])));
  const within = cards.flatMap((card) => {
    const own = parsePeriod(card.record.period);
    const isShorter = own !== null && card.record.period !== period && isWithinPeriod(own, outer);
    return isShorter ? [{ card, own, person: personOf(card.record.number) }] : [];
  });
  const months = (each: (typeof within)[number]): number => monthsWithin(each.own).length;
  const chosen: typeof within = [];
  for (const each of [...within].sort((one, other) => months(other) - months(one))) {
    const isCovered = chosen.some(
      ({ card, own, person }) =>
        person === each.person && card.record.period !== each.card.record.period && overlaps(own, each.own),
    );
    if (!inOwn.has(each.person) && !isCovered) chosen.push(each);
  }
  const inOrder = chosen.sort((one, other) => comparePeriods(one.card.record.period, other.card.record.period));
  const last = new Map(inOrder.map(({ card, person }) => [person, comparableKey(card.record.department)]));
  const lacking = monthsWithin(outer).filter((month) => !within.some(({ own }) => isWithinPeriod(month, own)));
  return {
    cards: inOrder.map(({ card }) => card),
    elsewhere: new Set(
      inOrder.flatMap(({ card: { record }, person }) =>
        comparableKey(record.department) === last.get(person) ? [] : [record.number],
      ),
    ),
    lacking: within.length === 0 ? [] : lacking.map(periodText),
  };
}
