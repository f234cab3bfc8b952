import { groupBy } from '../../base/groupBy';
import { comparableKey } from '../../base/plainText';
import { departmentUnits } from '../../organisation/departmentUnits';
import { membersOf, pathOf, type ListedRow, type Member } from '../../organisation/member';
import { organise, type Organisation } from '../../organisation/organisation';
import { findCard } from '../../scorecard/actuals/findCard';
import type { CardIdentity } from '../../scorecard/people/identity';

/**
 * The card of the direct superior for each card, both by number, as the lists say who reports to whom. Cards of places that
 * nobody is named for go by department and position. Pure.
 * @param period "2026-11", of the cards
 */
export function superiorCards(
  cards: readonly CardIdentity[],
  rows: readonly ListedRow[],
  period: string,
): ReadonlyMap<string, string> {
  const named = membersOf(rows);
  const places = rows.flatMap(placeOf);
  const units = departmentUnits(rows, () => null);
  const cardsOf = cardFinder(cards, period);
  const found = new Map<string, string>();
  const add = (members: readonly Member[], { superiors }: Organisation): void => {
    for (const member of members) {
      const superior = superiors.get(member);
      if (superior?.kind !== 'member') continue;
      const [above, ...others] = cardsOf(superior.member);
      // Of several places nobody is named for, none is somebody's superior for sure.
      if (above === undefined || others.length > 0) continue;
      for (const { number } of cardsOf(member)) if (number !== above.number) found.set(number, above.number);
    }
  };
  add(named, organise(named, units));
  // People are led by people, as everywhere; places also by places.
  if (places.length > 0) add(places, organise([...named, ...places], units));
  return found;
}

/** A row that counts places and names nobody, as if somebody without a name held it. */
function placeOf({ sheet, row, role, positionColumn, managerColumn }: ListedRow): Member[] {
  if (row.people.length > 0 || row.nobody !== undefined) return [];
  const { position, department, manager } = row;
  return [
    {
      ...{ name: '', employeeId: '', position, department, path: pathOf(row), role, manager },
      place: { sheet, row: row.row, column: positionColumn },
      managerPlace: { sheet, row: row.row, column: managerColumn },
    },
  ];
}

/** Whose cards are a member's: one, or those of all places of a row; none where that can't be told. */
export function cardFinder(
  cards: readonly CardIdentity[],
  period: string,
): (member: Member) => readonly CardIdentity[] {
  const byName = groupBy(cards, ({ name }) => comparableKey(name));
  const byId = groupBy(cards, ({ employeeId }) => comparableKey(employeeId));
  return ({ name, employeeId, department, position }) => {
    const ofName = byName.get(comparableKey(name)) ?? [];
    if (name === '') {
      return ofName.filter(
        (card) =>
          comparableKey(card.department) === comparableKey(department) &&
          comparableKey(card.position) === comparableKey(position),
      );
    }
    const ofId = employeeId === '' ? [] : (byId.get(comparableKey(employeeId)) ?? []);
    const near = [...new Set([...ofName, ...ofId])];
    const entry = { number: '', name, employeeId, department, position };
    // The list may have got its employee IDs after the cards were built.
    for (const each of [entry, { ...entry, employeeId: '' }]) {
      const search = findCard(each, near, period);
      if (search.kind === 'card') return [search.card];
    }
    return [];
  };
}
