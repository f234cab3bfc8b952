import { comparableKey } from '../../base/plainText';
import type { ExportSource } from './exportLines';
import type { KnownIndicator } from './proposeUse';

/** The indicators that most cards have first; those of as many cards in their order. */
export function mostHeldFirst({ cards, known }: Pick<ExportSource, 'cards' | 'known'>): readonly KnownIndicator[] {
  const counts = new Map<string, number>();
  for (const { id } of cards.flatMap(({ indicators }) => indicators)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...known].sort((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0));
}

/** Those whose name has every word of the text, in any language; all for a blank text. */
export function searchIndicators(known: readonly KnownIndicator[], text: string): readonly KnownIndicator[] {
  const words = text.split(/\s+/).map(comparableKey);
  return known.filter(({ name, names }) => {
    const keys = [name, ...names].map(comparableKey);
    return words.every((word) => keys.some((key) => key.includes(word)));
  });
}
