import { groupBy } from '../../base/groupBy';
import type { CardProgress, MissingEntry } from './cardProgress';
import { MISSING_KINDS, type MissingKind } from './missingKind';
import type { SituationReading } from './readSituation';

/** Where the work on a workbook stands: exactly one of these. */
export type Situation =
  /** There are no cards of the period yet; the list decides what comes first. */
  | { readonly kind: 'noCards'; readonly period: string | null }
  /** So many cards that they are counted only when the person asks. */
  | { readonly kind: 'uncounted'; readonly period: string; readonly cardCount: number }
  | ({ readonly kind: 'open' } & OpenPeriod)
  | ({ readonly kind: 'scored' } & OpenPeriod)
  | { readonly kind: 'closed'; readonly period: string; readonly cardCount: number; readonly closedOn: string };

interface OpenPeriod {
  readonly period: string;
  readonly cards: readonly CardProgress[];
  readonly scored: number;
  /** What is missing, by kind, with the people it is missing of. */
  readonly gaps: readonly Gap[];
}

/** One kind of entry that is missing. */
export interface Gap {
  readonly kind: MissingKind;
  readonly cells: number;
  /** In the order of the cards. */
  readonly people: readonly PersonGap[];
}

/** What one person's card lacks of one kind; one entry at least. */
export interface PersonGap {
  readonly card: CardProgress;
  readonly entries: readonly MissingEntry[];
}

/** The state of the workbook by what a look found. Pure. */
export function situationOf(reading: SituationReading): Situation {
  const { period, cardCount, cards, closedOn } = reading;
  if (period === null || cardCount === 0) return { kind: 'noCards', period };
  if (closedOn !== null) return { kind: 'closed', period, cardCount, closedOn };
  if (cards === null) return { kind: 'uncounted', period, cardCount };
  const scored = cards.filter(({ total }) => total !== null).length;
  const open = { period, cards, scored, gaps: gapsOf(cards) };
  return { kind: scored === cards.length ? 'scored' : 'open', ...open };
}

function gapsOf(cards: readonly CardProgress[]): Gap[] {
  return MISSING_KINDS.map((kind) => {
    const people = cards.flatMap((card): PersonGap[] => {
      const entries = card.missing.filter((entry) => entry.kind === kind);
      return entries.length === 0 ? [] : [{ card, entries }];
    });
    return { kind, people, cells: people.reduce((sum, { entries }) => sum + entries.length, 0) };
  });
}

/**
 * What is to be done first: targets before actuals, since nobody's figures score without them, and those before ratings.
 * null: nothing is known to be missing. Pure.
 */
export function firstGap(gaps: readonly Gap[]): Gap | null {
  return gaps.find(({ cells }) => cells > 0) ?? null;
}

/** A card the person is looking at, and where to go from there. */
export interface ActiveCard {
  readonly card: CardProgress;
  /** 1-based place among the cards. */
  readonly place: number;
  readonly count: number;
  readonly previous: CardProgress | null;
  /** The next without a total, after the last one from the first on; null: all others have one. */
  readonly nextUnfinished: CardProgress | null;
}

/** The card on the sheet that is shown; null where that is no card of an open period. Pure. */
export function activeCard(situation: Situation, sheet: string): ActiveCard | null {
  if (situation.kind !== 'open' && situation.kind !== 'scored') return null;
  const { cards } = situation;
  const index = cards.findIndex(({ sheetName }) => sheetName === sheet);
  const card = cards[index];
  if (!card) return null;
  const around = [...cards.slice(index + 1), ...cards.slice(0, index)];
  return {
    card,
    place: index + 1,
    count: cards.length,
    previous: cards[index - 1] ?? null,
    nextUnfinished: around.find(({ total }) => total === null) ?? null,
  };
}

/** How often each grade was reached, in the order the grades are met. Pure. */
export function gradeCounts(cards: readonly CardProgress[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { grade, total } of [...cards].sort((a, b) => (b.total ?? 0) - (a.total ?? 0))) {
    if (total !== null) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  }
  return counts;
}

/** Who has to be reminded of a gap: superiors, or the people themselves for what they judge of themselves. Pure. */
export function reminded({ kind, people }: Gap): ReadonlyMap<string, readonly PersonGap[]> {
  return groupBy(people, ({ card }) => (kind === 'self' ? card.name : card.manager));
}
