import type { Unit } from '../../scoring/scoringRule';
import { headerKey } from '../actuals/actualsWords';
import type { ColumnUse, Combine, IndicatorUse } from './exportMapping';
import { EXPORT_NAMES, withoutFrame } from './exportWords';
import { splitUnit, statableUnits, statedBy, type StatedUnit } from './statedUnit';

/** An indicator that takes a value on a card of the period. */
export interface KnownIndicator {
  readonly id: string;
  /** As it is shown. */
  readonly name: string;
  readonly unit: Unit;
  /** Its value is a whole number: several are summed. */
  readonly isWhole: boolean;
  /** Other names: on the cards, in the other languages. */
  readonly names: readonly string[];
}

/** What a header that is about no field is proposed to be; null: nobody knows. */
export type Propose = (header: string) => IndicatorUse | null;

/** Names of the period's indicators: the exact ones first, then what systems call them, then without the words around. */
export function proposer(known: readonly KnownIndicator[]): Propose {
  const exact = nameIndex(known, ({ name, names }) => [name, ...names].flatMap(namesIn));
  const called = nameIndex(known, ({ id }) => (EXPORT_NAMES[id] ?? '').split(' ').filter((word) => word !== ''));
  const indexes = [exact, called];
  return (header) => {
    const { name, unit } = splitUnit(headerKey(header));
    const keys = [headerKey(header), name, withoutFrame(name)];
    for (const index of indexes) {
      for (const key of keys) {
        const found = index.get(key);
        if (found) return indicatorUse(found, statedBy(unit, found.unit));
      }
    }
    return null;
  };
}

/** How an indicator's column is read unless a person chooses otherwise. */
export function indicatorUse(indicator: KnownIndicator, unit: StatedUnit | null): IndicatorUse {
  return { as: 'indicator', indicator: indicator.id, combine: usualCombine(indicator), unit };
}

const AVERAGES = /均|单价|客单|单次|单条|单件|占比|成本$|率$|\bper\b|average|mean|\bcost\b|rate\b/i;

/** Rates, scores and durations are averaged; counts and amounts are summed, unless the name is that of a mean. */
function usualCombine({ unit, name, isWhole }: KnownIndicator): Combine {
  if (isWhole) return 'sum';
  const isAmount = unit === 'count' || unit === 'times' || unit === 'yuan' || unit === 'hoursPerMonth';
  return isAmount && !AVERAGES.test(name) ? 'sum' : 'average';
}

/** Whether a kept or chosen use can be followed now: the indicator is on a card of the period. */
export function isUsable(use: ColumnUse, known: readonly KnownIndicator[]): boolean {
  if (use.as !== 'indicator') return true;
  const indicator = known.find(({ id }) => id === use.indicator);
  return indicator !== undefined && (use.unit === null || statableUnits(indicator.unit).includes(use.unit));
}

/** A name, and the same without what its brackets say or with nothing else. */
function namesIn(name: string): string[] {
  const key = headerKey(name);
  const bracketed = /^(.+)\(([^()]+)\)$/.exec(key);
  return bracketed ? [key, bracketed[1] ?? '', bracketed[2] ?? ''] : [key];
}

/** A name that means two indicators means neither. */
function nameIndex(
  known: readonly KnownIndicator[],
  namesOf: (indicator: KnownIndicator) => readonly string[],
): ReadonlyMap<string, KnownIndicator> {
  const index = new Map<string, KnownIndicator | null>();
  for (const indicator of known) {
    for (const name of new Set(namesOf(indicator).map(headerKey))) {
      const other = index.get(name);
      index.set(name, other === undefined || other?.id === indicator.id ? indicator : null);
    }
  }
  return new Map([...index].flatMap(([name, found]) => (found && name !== '' ? [[name, found] as const] : [])));
}
