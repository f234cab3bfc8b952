import { isNumberInput, type CellInput } from '../../scoring/cellInput';
import { EDGE_DECIMALS, roundDecimal } from '../../scoring/decimal';
import type { Direction, Unit } from '../../scoring/scoringRule';

/** An indicator row of a card as read. */
export interface IndicatorReading {
  /** Fraction. */
  readonly weight: CellInput;
  readonly target: CellInput;
  readonly actual: CellInput;
  /** System score, 0–100 or more. */
  readonly system: CellInput;
  /** null: rated by people. */
  readonly direction: Direction | null;
  /** As the card names it; absent where nobody has to be told. */
  readonly name?: string;
  /** Of target and actual; absent: not noted on the card. */
  readonly unit?: Unit;
  /** Word of an absolute target's unit (件), in the place of the unit; absent: it has none. */
  readonly word?: string;
}

/** A full score: for an indicator that is best close to its target, anything less is a miss. */
const FULL_SCORE = 100;

/**
 * Was the base target of the period met: the target of the main indicator, that is the one with the highest weight
 * among those the system scores (the first of equals)? Null where that can't be told: no such indicator, no number.
 * Source: RU-19, RU-21 (which names a base target without saying which indicator it belongs to).
 */
export function baseTargetMet(indicators: readonly IndicatorReading[]): boolean | null {
  const main = mainIndicator(indicators);
  return main && targetMet(main);
}

/** The main indicator with the figures by which the base target was missed; null: it was met, or nobody can tell. */
export function missedBaseTarget(indicators: readonly IndicatorReading[]): MissedTarget | null {
  const main = mainIndicator(indicators);
  if (main === null || targetMet(main) !== false) return null;
  const { actual, target, name = '', unit, word } = main;
  if (!isNumberInput(actual) || !isNumberInput(target)) return null;
  return { indicator: name, actual, target, unit: unit ?? null, word: word ?? '' };
}

export interface MissedTarget {
  /** "" where the card does not say what it is called. */
  readonly indicator: string;
  readonly actual: number;
  readonly target: number;
  /** Null where it was not noted: the numbers stand alone then. */
  readonly unit: Unit | null;
  /** Word of an absolute target's unit; "": it has none. */
  readonly word: string;
}

/** Whether one indicator's target was met; null where that can't be told. */
export function targetMet({ direction, actual, target, system }: Omit<IndicatorReading, 'weight'>): boolean | null {
  if (!isNumberInput(actual) || !isNumberInput(target)) return null;
  const gap = roundDecimal(actual - target, EDGE_DECIMALS);
  switch (direction) {
    case 'higher':
      return gap >= 0;
    case 'lower':
      return gap <= 0;
    case 'target':
      return isNumberInput(system) ? system >= FULL_SCORE : null;
    case null:
      return null;
  }
}

function mainIndicator(indicators: readonly IndicatorReading[]): IndicatorReading | null {
  let main: IndicatorReading | null = null;
  let heaviest = 0;
  for (const indicator of indicators) {
    const { weight, direction } = indicator;
    if (direction === null || !isNumberInput(weight) || weight <= heaviest) continue;
    main = indicator;
    heaviest = weight;
  }
  return main;
}
