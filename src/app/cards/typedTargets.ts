import type { Workbook } from '../../excel/workbook';
import { cleanText } from '../../base/plainText';
import type { Catalogue } from '../../catalogue/catalogue';
import type { LivingCard, RegisteredCard } from '../../registry/registry';
import { headerKey } from '../../scorecard/actuals/actualsWords';
import { NOT_ASKED } from '../../scorecard/columns/cardColumn';
import type { GridIndicator } from '../../scorecard/card/cardGrid';
import { unitOfWord } from '../../scorecard/targets/absolute';
import {
  leftCard,
  type LeftTarget,
  type OwnTargets,
  type TargetSource,
  type TypedTarget,
} from '../../scorecard/targets/carriedTargets';
import type { Unit } from '../../scoring/scoringRule';
import { readCardValues, type CardValues } from './cardValues';
import { cardIdentity } from '../../scorecard/people/identity';

/** Targets that were typed on the cards of a period. */
export interface TypedTargets {
  readonly sources: readonly TargetSource[];
  /** Targets that can't be carried, whoever is on the list. */
  readonly leftTargets: readonly LeftTarget[];
}

export const NO_TYPED_TARGETS: TypedTargets = { sources: [], leftTargets: [] };

/**
 * Reads the targets on cards that differ from the catalogue's. Cards whose record lacks the catalogue's target (see
 * `GridIndicator`) give none: nothing there tells who put it. One round trip for every hundred cards.
 */
export async function readTypedTargets(
  workbook: Workbook,
  cards: readonly LivingCard[],
  catalogue: Catalogue,
): Promise<TypedTargets> {
  const sources: TargetSource[] = [];
  const leftTargets: LeftTarget[] = [];
  // What is aimed at in a project says nothing of the post.
  const ofPosts = cards.filter(({ record }) => record.kind !== 'project');
  for (const values of await readCardValues(workbook, ofPosts)) {
    const targets = typedOn(values);
    if (targets.length === 0) continue;
    const { record } = values.card;
    if (record.name === '') leftTargets.push(leftCard(record, 'noPerson'));
    else if (!namesItsIndicators(values, catalogue)) leftTargets.push(leftCard(record, 'movedRows'));
    else sources.push(sourceOf(record, targets));
  }
  return { sources, leftTargets };
}

/** A target a card has from the month before. */
export interface CarriedTarget {
  readonly number: string;
  readonly sheetName: string;
  readonly name: string;
  /** Name of the indicator. */
  readonly indicator: string;
  readonly value: number;
  readonly unit: Unit;
}

export function carriedTargets(
  { number, sheetName, name }: Pick<CarriedTarget, 'number' | 'sheetName' | 'name'>,
  { targets, amounts }: OwnTargets,
  { indicators, language }: Catalogue,
): CarriedTarget[] {
  return [...targets].flatMap(([id, value]) => {
    const indicator = indicators.get(id);
    const word = amounts.get(id);
    const unit = word === undefined ? indicator?.unit : unitOfWord(word);
    return indicator && unit ? [{ number, sheetName, name, indicator: indicator.name[language], value, unit }] : [];
  });
}

/** Targets of a card that its record knows. */
export function ownTargets({ record: { targets = {}, amounts = {} } }: RegisteredCard): OwnTargets {
  return { targets: new Map(Object.entries(targets)), amounts: new Map(Object.entries(amounts)) };
}

/** Targets a card was given when it was built: what it keeps when it is built again. */
export function carriedBefore({ record }: RegisteredCard): TargetSource[] {
  const targets = noted(record.grid?.indicators ?? []).flatMap(({ id, unit }): TypedTarget[] => {
    const value = record.targets?.[id];
    return value === undefined ? [] : [{ id, value, ...unitOn(record, id, unit) }];
  });
  return targets.length === 0 ? [] : [sourceOf(record, targets)];
}

function sourceOf(record: RegisteredCard['record'], targets: readonly TypedTarget[]): TargetSource {
  return { ...cardIdentity(record), roleId: record.roleId, targets };
}

function typedOn({ card, field }: CardValues): TypedTarget[] {
  return noted(card.record.grid?.indicators ?? []).flatMap(({ id, row, target, unit, direction }) => {
    const value = field('target', row);
    const isOurs = value === (target ?? (direction === null ? NOT_ASKED : ''));
    const { record } = card;
    const isOwn = !isOurs || record.amounts?.[id] !== undefined;
    return isOwn && cleanText(value) !== '' ? [{ id, value, ...unitOn(record, id, unit) }] : [];
  });
}

/** The unit of a target on a card: its own where it is absolute, else the indicator's. */
function unitOn(
  { amounts = {} }: RegisteredCard['record'],
  id: string,
  unit: Unit,
): Pick<TypedTarget, 'unit' | 'word'> {
  const word = amounts[id];
  return word === undefined ? { unit } : { unit: unitOfWord(word), word };
}

type Noted = GridIndicator & { readonly target: number | null; readonly unit: Unit };

function noted(indicators: readonly GridIndicator[]): Noted[] {
  return indicators.flatMap(({ target, unit, ...rest }) =>
    target === undefined || unit === undefined ? [] : [{ ...rest, target, unit }],
  );
}

/** False where the rows name other indicators than they should: somebody moved them. */
export function namesItsIndicators({ card, field }: Pick<CardValues, 'card' | 'field'>, catalogue: Catalogue): boolean {
  const { grid } = card.record;
  if (!grid || grid.columns.name === undefined) return true;
  return grid.indicators.every(({ id, row }) => {
    const names = Object.values(catalogue.indicators.get(id)?.name ?? {}).map(headerKey);
    return names.length === 0 || names.includes(headerKey(cleanText(field('name', row))));
  });
}
