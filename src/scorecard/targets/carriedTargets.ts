import { groupBy } from '../../base/groupBy';
import type { CardIdentity, PersonIdentity } from '../people/identity';
import type { Language } from '../../base/language';
import type { PlacedContent } from '../../base/gatherBlocks';
import type { AssessedIndicator, Catalogue, Role } from '../../catalogue/catalogue';
import { isAttainment } from '../../scoring/attainment';
import { describe } from '../../scoring/sentences/describe';
import { actualValidation, targetValidation, type InputBounds } from '../../scoring/inputBounds';
import { isSystemScored, type Unit } from '../../scoring/scoringRule';
import { cellAddress } from '../../base/address';
import { formula, type CellContent } from '../../base/sheetDrawing';
import { sentenceWithRate, unitFormat, unitOfWord } from './absolute';
import { figureFormat } from '../../scoring/sentences/units';
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
  /** The same in HR's words, where it is absolute. */
  readonly word?: string;
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

/** Targets of a card that are not the catalogue's, by id of the indicator. */
export interface OwnTargets {
  readonly targets: ReadonlyMap<string, number>;
  /** Units of those that are absolute, in HR's words. */
  readonly amounts: ReadonlyMap<string, string>;
}

export const NO_TARGETS: OwnTargets = { targets: new Map(), amounts: new Map() };

/** The targets a person's new card gets, and what it does not get. */
export interface PersonTargets extends OwnTargets {
  readonly leftTargets: readonly LeftTarget[];
  /** Number of the card they stood on; absent: there are none. */
  readonly from?: string;
}

/** Targets that cards have themselves, and those of others for whoever has none in the same role. */
export function ownFirst(own: readonly TargetSource[], others: readonly TargetSource[]): readonly TargetSource[] {
  const having = new Set(own.map((source) => `${source.roleId} ${keyOf(source)}`));
  return [...own, ...others.filter((source) => !having.has(`${source.roleId} ${keyOf(source)}`))];
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
      if (leftTargets.length > 0) carried.set(person, { ...NO_TARGETS, leftTargets });
    } else if (own.length > 1 || ofSameRole(alike.get(keyOf(person)) ?? [], person).length > 1) {
      carried.set(person, { ...NO_TARGETS, leftTargets: own.map((card) => leftCard(card, 'notAlone')) });
    } else carried.set(person, personTargets(source, person.role, catalogue));
  }
  return carried;
}

/** Whose card of one role it is can be told where the other one has another role. */
function ofSameRole(people: readonly Assessee[], { role }: Assessee): readonly Assessee[] {
  return people.filter((each) => each.role.id === role.id);
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
  const amounts = new Map<string, string>();
  const leftTargets: LeftTarget[] = [];
  for (const typed of source.targets) {
    const { id, value, word } = typed;
    const assessed = role.indicators.find(({ indicator }) => indicator.id === id);
    if (assessed !== undefined && value === assessed.target && word === undefined) continue;
    const reason = refusal(assessed, typed);
    const indicator = catalogue.indicators.get(id)?.name[catalogue.language] ?? id;
    if (reason === null) {
      targets.set(id, Number(value));
      if (word !== undefined) amounts.set(id, word);
    } else leftTargets.push({ number: source.number, name: source.name, indicator, reason });
  }
  return { targets, amounts, leftTargets, from: source.number };
}

function refusal(assessed: AssessedIndicator | undefined, { value, unit, word }: TypedTarget): LeftTargetReason | null {
  if (!assessed || !isSystemScored(assessed.rule)) return 'notSettable';
  const isSame =
    word === undefined
      ? assessed.indicator.unit === unit
      : isAttainment(assessed.rule, assessed.indicator.unit, assessed.target);
  if (!isSame) return 'otherUnit';
  if (typeof value !== 'number') return 'notValid';
  return refusedBy(value, targetValidation(assessed.rule, unit)) === null ? null : 'notValid';
}

/** Who a card is about, whatever the period. */
function keyOf({ name, employeeId, department, position }: PersonIdentity): string {
  return JSON.stringify(employeeId === '' ? [name, department, position] : [name, employeeId]);
}

/** What a card shows of its targets beside what all cards of its role share. */
export interface DrawnTargets {
  readonly cells: readonly PlacedContent[];
  readonly formats: readonly PlacedContent[];
  /** What cells take, where that differs from card to card. */
  readonly bounds: readonly { readonly row: number; readonly column: number; readonly bounds: InputBounds }[];
}

/**
 * What a card shows when some cards of its role have a target of their own: its target, and how it is scored.
 * @param of ids of the indicators that have a target of their own, or an absolute one, on any card of the role
 */
export function drawTargets(
  role: Role,
  own: OwnTargets,
  of: { readonly targets: ReadonlySet<string>; readonly amounts: ReadonlySet<string> },
  layout: CardLayout,
  language: Language,
): DrawnTargets {
  const drawn = role.indicators.map((assessed, index): DrawnTargets => {
    const { id } = assessed.indicator;
    const { 'kpi.target': target, 'kpi.rule': rules, 'kpi.actual': actual } = layout.indicatorColumns;
    const row = layout.indicatorRow + index;
    if (!of.targets.has(id) || target === undefined) return NOTHING_DRAWN;
    const isMixed = of.amounts.has(id) && actual !== undefined;
    const shown = targetOnCard(assessed, own, { row, target, actual: actual ?? 0 }, language);
    return {
      cells: [
        { row, column: target, content: shown.target },
        ...(rules === undefined ? [] : [{ row, column: rules, content: shown.sentence }]),
      ],
      formats: [
        { row, column: target, content: shown.formats.target },
        ...(isMixed ? [{ row, column: actual, content: shown.formats.actual }] : []),
      ],
      bounds: isMixed && shown.bounds ? [{ row, column: actual, bounds: shown.bounds }] : [],
    };
  });
  return {
    cells: drawn.flatMap(({ cells }) => cells),
    formats: drawn.flatMap(({ formats }) => formats),
    bounds: drawn.flatMap(({ bounds }) => bounds),
  };
}

const NOTHING_DRAWN: DrawnTargets = { cells: [], formats: [], bounds: [] };

interface ShownTarget {
  readonly target: CellContent;
  readonly sentence: CellContent;
  readonly formats: { readonly target: string; readonly actual: string };
  /** What the cell of the actual takes. */
  readonly bounds: InputBounds | null;
}

function targetOnCard(
  { indicator: { id, unit }, rule, target }: AssessedIndicator,
  own: OwnTargets,
  cells: { readonly row: number; readonly target: number; readonly actual: number },
  language: Language,
): ShownTarget {
  const carried = own.targets.get(id);
  const word = own.amounts.get(id);
  if (word !== undefined && isSystemScored(rule)) {
    const [actualCell, targetCell] = [cellAddress(cells.row, cells.actual), cellAddress(cells.row, cells.target)];
    const format = unitFormat(word, carried ?? null);
    return {
      target: carried ?? '',
      sentence: formula(sentenceWithRate(rule, language, { actual: actualCell, target: targetCell })),
      formats: { target: format, actual: format },
      bounds: actualValidation(rule, unitOfWord(word)),
    };
  }
  // A target that the catalogue leaves open may be typed over on the card; of the others the rule names the number.
  const told = target === null ? null : (carried ?? target);
  return {
    target: carried ?? target ?? '',
    sentence: describe(rule, { unit, target: told, language }),
    formats: { target: targetFormat(figureFormat(unit, language), told), actual: figureFormat(unit, language) },
    bounds: actualValidation(rule, unit),
  };
}
