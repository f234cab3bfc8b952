import type { PackKind } from '../../../packs/packTexts';
import type { PackMessages } from './texts';

/** Of a pack: whom it was handed to, and what is missing. */
interface Awaited {
  readonly recipient: string;
  readonly kind: PackKind;
  readonly cards: number;
  readonly due: string | null;
  readonly returnedOn: string | null;
  /** People with cells that are blank still, and how many. */
  readonly people: readonly { readonly person: string; readonly cells: number }[];
}

/** What can be pasted into a chat, so that packs come back and blank cells are filled; null: nothing is missing. */
export function packReminder(period: string, packs: readonly Awaited[], words: PackMessages): string | null {
  const lines = packs.flatMap(({ recipient, kind, cards, due, returnedOn, people }) => {
    if (returnedOn === null) return [words.reminderNotReturned(recipient, kind, cards, due)];
    if (people.length === 0) return [];
    return [
      words.reminderMissing(
        recipient,
        people.map(({ person, cells }) => words.personMissing(person, cells)),
      ),
    ];
  });
  return lines.length === 0 ? null : words.reminder(period, lines);
}
