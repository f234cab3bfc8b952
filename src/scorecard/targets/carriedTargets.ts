import { groupBy } from '../../base/groupBy';
import type { CardIdentity, PersonIdentity } from '../people/identity';
import type { Language } from '../../base/language';
import type { PlacedContent } from '../../base/gatherBlocks';
import type { AssessedIndicator, Catalogue, Role } from '../../catalogue/catalogue';
import { describe } from '../../scoring/sentences/describe';
import { targetValidation } from '../../scoring/inputBounds';
import { isSystemScored, type Unit } from '../../scoring/scoringRule';
import { numberFormat } from '../../scoring/sentences/units';
import type { CellValue } from '../../base/grid';
import { targetFormat } from '../columns/targetFormat';
import { refusedBy } from './enteredValue';
import type { CardLayout } from '../template/cardLayout';
import type { Assessee } from '../people/assessee';

/** A target on a card that is not the catalogue's: HR typed it, this month or in an earlier one. */
export interface TypedTarget {
  /** Id of the indicator. */
  readonly id: string;
  /** As it stands in the cell; "" never. */
  readonly value: CellValue;
  /** The unit it was typed in. */
  readonly unit: Unit;
}

/** A card with typed targets. */
export interface TargetSource extends CardIdentity {
  readonly roleId: string;
  readonly targets: readonly TypedTarget[];
}

export type LeftTargetReason =
  /** People rate the indicator, or the role has it no more: there is no target to set. */
  | 'notSettable'
  /** No number, or none the target cell would accept. */
  | 'notValid'
  /** The catalogue counts the indicator in another unit now. */
  | 'otherUnit'
  /** The employee id is on the list with another name. */
  | 'otherName'
  /** Two people whom nothing tells apart. */
  | 'notAlone'
  /** The card of a vacant place: nobody's target. */
  | 'noPerson'
  /** Rows were moved on the card: nothing tells whose target it is. */
  | 'movedRows';

/** A typed target that was not carried. */
export interface LeftTarget {
  /** Number of the card it stands on. */
  readonly number: string;
  readonly name: string;
  /** Name of the indicator; "" where all targets of the card are meant. */
  readonly indicator: string;
  readonly reason: LeftTargetReason;
}

/** The targets a person's new card gets, by id of the indicator, and what it does not get. */
export interface PersonTargets {
  readonly targets: ReadonlyMap<string, number>;
  readonly leftTargets: readonly LeftTarget[];
}

/**
 * Finds for each person the typed targets of the card they had. They go with a person who is beyond doubt (one id, or
 * one name in a department and position without ids, and the same name) and who still has the same role. People who get
 * nothing and of whom nothing is to be said are not in the answer. Targets that are the catalogue's by now are passed over.
 */
export function carryTargets(
  sources: readonly TargetSource[],
  people: readonly Assessee[],
  catalogue: Catalogue,
): Map<Assessee, PersonTargets> {
  const cards = groupBy(sources, keyOf);
  const ids = groupBy(
    sources.filter(({ employeeId }) => employeeId !== ''),
    ({ employeeId }) => employeeId,
  );
  const alike = groupBy(people, keyOf);
  const carried = new Map<Assessee, PersonTargets>();
  for (const person of people) {
    const own = (cards.get(keyOf(person)) ?? []).filter(({ roleId }) => roleId === person.role.id);
    const [source] = own;
    if (person.name === '') continue;
    if (!source) {
      const named = (ids.get(person.employeeId) ?? []).filter(
        ({ roleId, ...card }) => roleId === person.role.id && !alike.has(keyOf(card)),
      );
      const leftTargets = named.map((card) => leftCard(card, 'otherName'));
      if (leftTargets.length > 0) carried.set(person, { targets: new Map(), leftTargets });
    } else if (own.length > 1 || (alike.get(keyOf(person)) ?? []).length > 1) {
      carried.set(person, { targets: new Map(), leftTargets: own.map((card) => leftCard(card, 'notAlone')) });
    } else carried.set(person, personTargets(source, person.role, catalogue));
  }
  return carried;
}

/** What is said of a whole card. */
export function leftCard(
  { number, name }: Pick<TargetSource, 'number' | 'name'>,
  reason: LeftTargetReason,
): LeftTarget {
  return { number, name, indicator: '', reason };
}

function personTargets(source: TargetSource, role: Role, catalogue: Catalogue): PersonTargets {
  const targets = new Map<string, number>();
  const leftTargets: LeftTarget[] = [];
  for (const { id, value, unit } of source.targets) {
    const assessed = role.indicators.find(({ indicator }) => indicator.id === id);
    if (assessed !== undefined && value === assessed.target) continue;
    const reason = refusal(assessed, value, unit);
    const indicator = catalogue.indicators.get(id)?.name[catalogue.language] ?? id;
    if (reason === null) targets.set(id, Number(value));
    else leftTargets.push({ number: source.number, name: source.name, indicator, reason });
  }
  return { targets, leftTargets };
}

function refusal(assessed: AssessedIndicator | undefined, value: CellValue, unit: Unit): LeftTargetReason | null {
  if (!assessed || !isSystemScored(assessed.rule)) return 'notSettable';
  if (assessed.indicator.unit !== unit) return 'otherUnit';
  if (typeof value !== 'number') return 'notValid';
  return refusedBy(value, targetValidation(assessed.rule, unit)) === null ? null : 'notValid';
}

/** Who a card is about, whatever the period. */
function keyOf({ name, employeeId, department, position }: PersonIdentity): string {
  return JSON.stringify(employeeId === '' ? [name, department, position] : [name, employeeId]);
}

/**
 * What a card shows when some cards of its role have a target of their own: its target, and how it is scored.
 * @param ids of the indicators that have a target of their own on any card of the role
 */
export function drawTargets(
  role: Role,
  own: ReadonlyMap<string, number>,
  ids: ReadonlySet<string>,
  layout: CardLayout,
  language: Language,
): { readonly cells: PlacedContent[]; readonly formats: PlacedContent[] } {
  const cells: PlacedContent[] = [];
  const formats: PlacedContent[] = [];
  const columns = layout.indicatorColumns;
  role.indicators.forEach(({ indicator: { id, unit }, rule, target }, index) => {
    const column = columns['kpi.target'];
    if (!ids.has(id) || column === undefined) return;
    const row = layout.indicatorRow + index;
    const carried = own.get(id);
    cells.push({ row, column, content: carried ?? target ?? '' });
    // A target that the catalogue leaves open may be typed over on the card; of the others the rule names the number.
    const told = target === null ? null : (carried ?? target);
    const rules = columns['kpi.rule'];
    if (rules !== undefined) {
      cells.push({ row, column: rules, content: describe(rule, { unit, target: told, language }) });
    }
    formats.push({ row, column, content: targetFormat(numberFormat(unit), told) });
  });
  return { cells, formats };
}
