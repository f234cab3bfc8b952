import { ROLES, type Employee } from './company';
import type { PaperCard } from './paperCard';
import type { PaperIndicator, Typed } from './pencil';

/** A target somebody typed, and what becomes of it next month. */
export interface PaperTarget {
  readonly indicator: string;
  readonly value: Typed;
}

/** Targets on a card that the catalogue does not give. */
export function ownTargets(card: PaperCard): PaperTarget[] {
  return card.indicators.flatMap((indicator, index) => {
    const value = card.lines[index]?.target ?? indicator.target;
    return value === null || value === indicator.usual ? [] : [{ indicator: indicator.name, value }];
  });
}

/** The same of the targets it was built with. */
export const carriedOn = (card: PaperCard): PaperTarget[] => ownTargets({ ...card, lines: [] });

/** Counted targets are whole; that is all a person of this company can get wrong. */
export const isCarried = ({ rule }: PaperIndicator, value: Typed): boolean =>
  typeof value === 'number' && (rule.kind !== 'occurrence' || Number.isInteger(value));

const roleOf = ({ position }: Employee): string | null => ROLES[position] ?? null;

/** The card of the month before that was the same person's, in the same role. */
export function cardBefore(person: Employee, before: readonly PaperCard[]): PaperCard | undefined {
  return before.find(
    (card) =>
      person.name !== '' &&
      card.person.name === person.name &&
      card.person.id === person.id &&
      roleOf(card.person) === roleOf(person) &&
      (person.id !== '' || (card.person.department === person.department && card.person.position === person.position)),
  );
}

/** What the add-in must say about targets that stay behind: name on the old card and reason. */
export function leftBehind(before: readonly PaperCard[], people: readonly Employee[]): string[] {
  return before.flatMap((card) => {
    const own = ownTargets(card);
    const { name, id } = card.person;
    if (own.length === 0) return [];
    if (name === '') return [`${name} noPerson`];
    if (people.some((person) => cardBefore(person, [card]))) {
      const wrong = own.filter(
        ({ indicator, value }) => !card.indicators.some((each) => each.name === indicator && isCarried(each, value)),
      );
      return wrong.map(() => `${name} notValid`);
    }
    const renamed = people.some(
      (person) => id !== '' && person.id === id && person.name !== name && roleOf(person) === roleOf(card.person),
    );
    return renamed ? [`${name} otherName`] : [];
  });
}
