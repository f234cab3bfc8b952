import type { Finding, NoParams } from '../../base/finding';
import { beginsWithPeriod } from '../../base/period';
import { comparableKey } from '../../base/plainText';
import type { CardIdentity } from '../people/identity';

/** Why a line of a table belongs to no card for sure. `person` is what the line says: a name, an id or a card number. */
export interface PersonProblemParams {
  /** The line has a figure and says nothing about whose it is. */
  noPerson: NoParams;
  unknownPerson: { person: string };
  /** Several cards fit: namesakes, or one id with two jobs. */
  ambiguousPerson: { person: string; count: number };
  /** The id or number belongs to somebody with another name: a slipped line. */
  nameMismatch: { person: string; expected: string };
  /** The card number is one of another period: last month's table. */
  otherPeriod: { person: string; number: string };
}

export type CardSearch<C> =
  | { readonly kind: 'card'; readonly card: C }
  | { readonly kind: 'problem'; readonly problem: Finding<PersonProblemParams> };

/** Finds the card of a line by number, else id, else name; department and position only tell several apart. */
export function findCard<C extends CardIdentity>(
  entry: CardIdentity,
  cards: readonly C[],
  period: string,
): CardSearch<C> {
  const { number, employeeId, name } = entry;
  const person = personOf(entry);
  if (number !== '') {
    const card = cards.find((each) => each.number === number);
    if (card) return named(card, entry);
    const other = beginsWithPeriod(number) && !number.startsWith(`${period}/`);
    return problem(
      other ? { code: 'otherPeriod', params: { person, number } } : { code: 'unknownPerson', params: { person } },
    );
  }
  if (employeeId !== '') return one(byId(employeeId, name, cards), entry);
  if (name !== '')
    return one(
      cards.filter((card) => same(card.name, name)),
      entry,
    );
  return problem({ code: 'noPerson', params: {} });
}

/** What a line says about whose it is. */
export function personOf({ name, employeeId, number }: CardIdentity): string {
  return name || employeeId || number;
}

function one<C extends CardIdentity>(fitting: readonly C[], entry: CardIdentity): CardSearch<C> {
  const narrowed = narrow(narrow(fitting, 'department', entry.department), 'position', entry.position);
  const [card] = narrowed;
  const person = personOf(entry);
  if (!card) return problem({ code: 'unknownPerson', params: { person } });
  if (narrowed.length === 1) return named(card, entry);
  return problem({ code: 'ambiguousPerson', params: { person, count: narrowed.length } });
}

/** Of several cards, those with this department or position; a single one needs no telling apart. */
function narrow<C extends CardIdentity>(
  cards: readonly C[],
  field: 'department' | 'position',
  text: string,
): readonly C[] {
  return cards.length < 2 || text === '' ? cards : cards.filter((card) => same(card[field], text));
}

/** Excel eats leading zeros: 7 may be 007, but then the name must say so too. */
function byId<C extends CardIdentity>(id: string, name: string, cards: readonly C[]): readonly C[] {
  const exact = cards.filter((card) => same(card.employeeId, id));
  if (exact.length > 0 || name === '') return exact;
  const bare = id.replace(/^0+/, '');
  return cards.filter((card) => same(card.employeeId.replace(/^0+/, ''), bare) && same(card.name, name));
}

function named<C extends CardIdentity>(card: C, entry: CardIdentity): CardSearch<C> {
  const { name } = entry;
  if (name === '' || card.name === '' || same(card.name, name)) return { kind: 'card', card };
  return problem({ code: 'nameMismatch', params: { person: personOf(entry), expected: card.name } });
}

function same(a: string, b: string): boolean {
  return comparableKey(a) === comparableKey(b);
}

function problem(found: Finding<PersonProblemParams>): CardSearch<never> {
  return { kind: 'problem', problem: found };
}
