import type { Inspection, MatchedRow } from '../../../app/list/inspect';
import { intersects, type Area } from '../../../base/address';
import { filledPattern } from '../../../scorecard/card/planCards';
import { periodBehind } from '../../../scorecard/employment/cadence';
import type { Assessee } from '../../../scorecard/people/assessee';
import { legalSheetName } from '../../../scorecard/sheet/sheetName';
import { chosenRole } from '../list/groups';
import type { ListState } from '../list/listState';
import type { CardScope, CardsState } from './cardsState';
import type { UseCases } from '../../../addin/useCases';

/** Departments of the list with their number of rows, in sheet order; "" stands for rows without one. */
export function departmentsOf(inspection: Inspection): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { row } of inspection.rows) counts.set(row.department, (counts.get(row.department) ?? 0) + 1);
  return counts;
}

/** Whether cards are built for a row; null for everyone. */
export function rowsInScope(scope: CardScope): ((row: MatchedRow) => boolean) | null {
  switch (scope.kind) {
    case 'everyone':
      return null;
    case 'departments':
      return ({ row }) => scope.names.has(row.department);
    case 'selection':
      return ({ list: { table }, row }) =>
        scope.places.some(({ sheet, area }) => sheet === table.sheet && touches(area, row.row, table.area));
  }
}

/** A selection touches a row of a list when it has a cell of it. */
function touches(selected: Area, row: number, list: Area): boolean {
  return intersects(selected, { ...list, row, rowCount: 1 });
}

/** What decides about who gets a card. */
export interface AssesseeChoices extends Pick<ListState, 'inspection' | 'choices'> {
  readonly cards: CardsState;
}

/** Who would get a card with the present choices. */
export function assesseesOf(state: AssesseeChoices, useCases: UseCases): ReturnType<UseCases['findPeople']> {
  const { inspection, choices, cards } = state;
  if (inspection === null) return { people: [], notAssessed: [], special: [] };
  const when = { period: cards.period, rules: cards.rules };
  return useCases.findPeople(inspection, chosenRole(choices), cards.unnamed, rowsInScope(cards.scope), when);
}

/** The next period in which somebody on the list as it was read is assessed, where roles go by their cadence; null: nobody is, or no list was read. */
export function upcomingPeriod(
  { inspection, choices, cards }: AssesseeChoices,
  period: string,
  useCases: UseCases,
): string | null {
  if (inspection === null) return null;
  const rules = { ...cards.rules, byRole: true };
  const find = (when: string) =>
    useCases.findPeople(inspection, chosenRole(choices), cards.unnamed, null, { period: when, rules });
  return periodBehind(period, (each) => find(each).people.length > 0);
}

/** Whether the list has positions with a headcount and nobody named. */
export function hasUnnamedPlaces(inspection: Inspection): boolean {
  return inspection.rows.some(({ row }) => row.people.length === 0);
}

/** The sheet name a person's card would get if it were alone. */
export function exampleSheetName(pattern: string, person: Assessee, period: string): string {
  return legalSheetName(filledPattern(pattern, person, { period }));
}
