import type { AdjustmentPoints, ResultAreas } from './cardResult';
import { totalOf, totalOfFormula, weightedScore } from './cardResult';
import { isNumberInput, type CellInput } from './cellInput';
import { roundDecimal, SCORE_DECIMALS } from './decimal';
import { quoted } from './formula';

/** One indicator as a look for overrides sees it. `system` is no number where people rate, or nothing was entered. */
export interface OverrideRow {
  readonly weight: CellInput;
  readonly system: CellInput;
  readonly manager: CellInput;
}

/** What a system score's cell shows where people rate the indicator. */
type Judged = string;

/** Does the manager's score stand over the system's? The confirmation of a veto is a word and no score. */
export function isOverride({ system, manager }: OverrideRow, judged: Judged): boolean {
  return system !== judged && isNumberInput(manager) && manager !== system;
}

/**
 * The total the system's scores would give, by the total that counts; null where there is none. For cards of which no more is known: off by
 * what rounding and the limits of the total have taken.
 */
export function systemTotal(
  total: number | null,
  rows: readonly OverrideRow[],
  judged: Judged,
  decimals: number,
): number | null {
  if (total === null) return null;
  const gained = rows
    .filter((row) => isOverride(row, judged) && isNumberInput(row.system))
    .reduce((sum, { weight, system, manager }) => sum + numberOf(weight) * (numberOf(manager) - numberOf(system)), 0);
  return roundDecimal(total - gained, decimals);
}

/** One line with what it counts, its final score by its weight. */
export interface CountedRow extends OverrideRow {
  /** null: it counts nothing yet. */
  readonly weighted: number | null;
}

/** What the card's total would be, had nobody put a score over the system's; a line where nothing was measured keeps its own. */
export function totalBySystem(
  rows: readonly CountedRow[],
  adjustments: readonly AdjustmentPoints[],
  judged: Judged,
  limits: { readonly cap: number; readonly decimals: number },
): number {
  const counted = rows.map((row) =>
    isOverride(row, judged) && isNumberInput(row.system)
      ? weightedScore(row.system, numberOf(row.weight))
      : row.weighted,
  );
  const added = adjustments.map((one) => (one.kind === 'points' ? one.value : 0));
  return totalOf([...counted.map((each) => each ?? 0), ...added], limits);
}

function numberOf(cell: CellInput): number {
  return isNumberInput(cell) ? cell : 0;
}

/** Areas of the indicators' weights, system scores and manager's scores, as formulas name them. */
export interface OverrideAreas {
  readonly weights: string;
  readonly systems: string;
  readonly managers: string;
}

/** Twin of counting `isOverride`, without "=". SUMPRODUCT passes over texts in its later parts. */
export function overrideCount(areas: OverrideAreas, judged: Judged): string {
  return `SUMPRODUCT(${overrideFlags(areas, judged)})`;
}

/** Twin of `systemTotal` where there is a total, without "=". */
export function systemTotalFormula(
  areas: OverrideAreas,
  cells: { readonly total: string; readonly decimals: string },
): string {
  const { weights, systems, managers } = areas;
  // Scores that stand gain nothing, so they need not be left out; a row that people rate has no number to take away, and what
  // is no number in an area of its own counts as 0.
  const gained = `SUMPRODUCT(--ISNUMBER(${systems}),${weights},${managers})-SUMPRODUCT(--ISNUMBER(${managers}),${weights},${systems})`;
  return `ROUND(${cells.total}-(${gained}),${cells.decimals})`;
}

/** Cells of one line. */
type LineCells = Readonly<Record<'weight' | 'system' | 'manager' | 'weighted', string>>;

/** Twin of `totalBySystem`, without "=". Line by line: each is rounded by itself, and a line without a weight counts nothing. */
export function totalBySystemFormula(
  lines: readonly LineCells[],
  areas: Pick<ResultAreas, 'weighted' | 'adjustments'>,
  limits: { readonly cap: string; readonly decimals: string },
): string {
  const gained = lines.map(({ weight, system, manager, weighted }) => {
    const own = `ROUND(${system}*N(${weight}),${SCORE_DECIMALS})`;
    return `-IF(AND(ISNUMBER(${system}),ISNUMBER(${manager})),N(${weighted})-${own},0)`;
  });
  return totalOfFormula(areas, limits, gained.join(''));
}

/** A condition for one line's marking, without "=". */
export function overrideCondition(
  cells: { readonly system: string; readonly manager: string },
  judged: Judged,
): string {
  const { system, manager } = cells;
  return `AND(${system}<>${quoted(judged)},ISNUMBER(${manager}),${manager}<>${system})`;
}

function overrideFlags({ systems, managers }: OverrideAreas, judged: Judged): string {
  return `(${systems}<>${quoted(judged)})*ISNUMBER(${managers})*(${managers}<>${systems})`;
}
