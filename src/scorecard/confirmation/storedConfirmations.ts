import type { Rules } from '../settings/rules';
import type { AgreedLine, ConfirmedCard, ExplainedChange } from './confirmedCard';

/** As the workbook keeps confirmed cards: lines and rules that cards share are written once. */
export interface StoredConfirmations {
  readonly lines: readonly AgreedLine[];
  readonly rules: readonly Rules[];
  /** Number of the card → what was confirmed; lines and rules by their place in the lists above. */
  readonly cards: Readonly<Record<string, StoredCard>>;
}

interface StoredCard {
  readonly on: string;
  readonly lines: readonly number[];
  readonly rules: number;
  readonly changes: readonly ExplainedChange[];
}

export const NO_CONFIRMATIONS: StoredConfirmations = { lines: [], rules: [], cards: {} };

/** By number of the card; one whose shared parts are damaged counts as never confirmed. */
export function confirmedCards({ lines, rules, cards }: StoredConfirmations): Map<string, ConfirmedCard> {
  const known = new Map<string, ConfirmedCard>();
  for (const [number, card] of Object.entries(cards)) {
    const own = card.lines.map((index) => lines[index]);
    const by = rules[card.rules];
    if (by === undefined || own.some((line) => line === undefined)) continue;
    known.set(number, { ...card, lines: own.filter((line) => line !== undefined), rules: by });
  }
  return known;
}

export function storedConfirmations(cards: ReadonlyMap<string, ConfirmedCard>): StoredConfirmations {
  const lines = new Shared<AgreedLine>();
  const rules = new Shared<Rules>();
  const stored = [...cards].map(([number, card]) => {
    return [number, { ...card, lines: card.lines.map((line) => lines.place(line)), rules: rules.place(card.rules) }];
  });
  return { lines: lines.all, rules: rules.all, cards: Object.fromEntries(stored) as Record<string, StoredCard> };
}

/** Equal values stand once. */
class Shared<T> {
  readonly all: T[] = [];
  private readonly places = new Map<string, number>();

  place(value: T): number {
    const key = JSON.stringify(value);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.all.length);
    return this.all.push(value) - 1;
  }
}
