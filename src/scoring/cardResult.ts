import { isBlankInput, isNumberInput, type CellInput } from './cellInput';
import { EDGE_DECIMALS, roundDecimal, SCORE_DECIMALS, TOTAL_DECIMALS } from './decimal';
import { quoted } from './formula';
import { isWritten, unwritten } from './reason';

/**
 * From final scores to the card's result. Each function stands beside the formula the card carries; the two agree on
 * every input, which test/scoring proves on recalculated workbooks. `null` is a blank cell or one that shows a text.
 */

/** 加权得分: final × weight (a fraction, 0.15 = 15 %), rounded as it is printed; null while either is missing. */
export function weightedScore(final: number | null, weight: number | null): number | null {
  return final === null || weight === null ? null : roundDecimal(final * weight, SCORE_DECIMALS);
}

/** Twin of `weightedScore`. */
export function weightedFormula(cells: { readonly final: string; readonly weight: string }): string {
  const product = `ROUND(${cells.final}*${cells.weight},${SCORE_DECIMALS})`;
  return `=IF(AND(ISNUMBER(${cells.final}),ISNUMBER(${cells.weight})),${product},"")`;
}

/** 加减分: points for each count, below 0 for a deduction; `cap` is the most it may add or take, null for no limit. */
export interface AdjustmentItem {
  readonly points: number;
  readonly cap: number | null;
}

export type AdjustmentPoints =
  | { readonly kind: 'blank' }
  /** The count is a text or below 0: the total stays blank until it is corrected. */
  | { readonly kind: 'notACount' }
  /** Something is counted and nobody says what it was: the total stays blank until a reason is written. */
  | { readonly kind: 'noReason' }
  | { readonly kind: 'points'; readonly value: number };

/** @param reason what happened; where a card has no place for it, any text */
export function adjustmentPoints(item: AdjustmentItem, count: CellInput, reason: CellInput): AdjustmentPoints {
  if (isBlankInput(count)) return { kind: 'blank' };
  if (!isNumberInput(count) || count < 0) return { kind: 'notACount' };
  if (count > 0 && !isWritten(reason)) return { kind: 'noReason' };
  const points = item.points * count;
  if (item.cap === null) return { kind: 'points', value: points };
  const cap = Math.abs(item.cap);
  return { kind: 'points', value: Math.max(-cap, Math.min(cap, points)) };
}

/** Twin of `adjustmentPoints`; `points` is the cell with the points each, `reason` null where the card has no place for it. */
export function adjustmentFormula(
  cells: { readonly points: string; readonly cap: string; readonly count: string; readonly reason: string | null },
  texts: { readonly notACount: string; readonly noReason: string },
): string {
  const { points, cap, count, reason } = cells;
  const limited = `IF(ISNUMBER(${cap}),MAX(-ABS(${cap}),MIN(ABS(${cap}),${points}*${count})),${points}*${count})`;
  const unexplained = reason === null ? null : `AND(N(${count})>0,${unwritten(reason)})`;
  const capped = unexplained === null ? limited : `IF(${unexplained},${quoted(texts.noReason)},${limited})`;
  const valid = `AND(ISNUMBER(${points}),ISNUMBER(${count}),${count}>=0)`;
  return `=IF(${count}="","",IF(${valid},${capped},${quoted(texts.notACount)}))`;
}

/** One indicator row as the total sees it. */
export interface ResultRow {
  /** Fraction; null where the weight cell holds no number: the row does not count then. */
  readonly weight: number | null;
  readonly final: number | null;
}

/** How many inputs are missing: indicators with a weight and no final score, and adjustments that can't count yet. */
export function missingInputs(rows: readonly ResultRow[], adjustments: readonly AdjustmentPoints[] = []): number {
  const unscored = rows.filter((row) => row.weight !== null && row.final === null).length;
  return unscored + adjustments.filter(({ kind }) => kind === 'notACount' || kind === 'noReason').length;
}

/** Columns of the card that the total reads, as areas ("G6:G13"). */
export interface ResultAreas {
  readonly weights: string;
  readonly weighted: string;
  /** Absent on a card without adjustment rows. */
  readonly adjustments?: { readonly counts: string; readonly points: string };
}

/** Twin of `missingInputs`. */
export function missingFormula(areas: ResultAreas): string {
  return `=${missingExpression(areas)}`;
}

/**
 * 总分: Σ final × weight + adjustments, between 0 and `cap`, rounded to `decimals` (0–2): what one sees is what decides.
 * Null while an input is missing or nothing is there to be scored. That the weights sum to 1 is asked by `weightsComplete`.
 */
export function totalScore(
  rows: readonly ResultRow[],
  adjustments: readonly AdjustmentPoints[],
  cap: number,
  decimals: number,
): number | null {
  const weighted = rows.map((row) => weightedScore(row.final, row.weight)).filter((score) => score !== null);
  if (weighted.length === 0 || missingInputs(rows, adjustments) > 0) return null;
  const added = adjustments.map((one) => (one.kind === 'points' ? one.value : 0));
  return totalOf([...weighted, ...added], { cap, decimals });
}

/** Points added up, between 0 and the cap, and rounded as a total is. */
export function totalOf(
  points: readonly number[],
  { cap, decimals }: { readonly cap: number; readonly decimals: number },
): number {
  const sum = points.reduce((total, each) => total + each, 0);
  return roundDecimal(Math.max(0, Math.min(cap, roundDecimal(sum, EDGE_DECIMALS))), decimals);
}

/** Twin of `totalScore`; `cap` and `decimals` are cells of the settings sheet, or numbers. */
export function totalFormula(areas: ResultAreas, cells: { readonly cap: string; readonly decimals: string }): string {
  return `=IF(OR(COUNT(${areas.weighted})=0,${missingExpression(areas)}>0),"",${totalOfFormula(areas, cells)})`;
}

/** Twin of `totalOf`, without "=". @param less what is taken off the points, "" or beginning with its sign */
export function totalOfFormula(
  { weighted, adjustments }: Pick<ResultAreas, 'weighted' | 'adjustments'>,
  { cap, decimals }: { readonly cap: string; readonly decimals: string },
  less = '',
): string {
  const added = adjustments === undefined ? '' : `,${adjustments.points}`;
  const sum = `ROUND(SUM(${weighted}${added})${less},${EDGE_DECIMALS})`;
  return `ROUND(MAX(0,MIN(${cap},${sum})),${decimals})`;
}

/** Do the weights sum to 100 %? */
export function weightsComplete(weights: readonly (number | null)[]): boolean {
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  return roundDecimal(sum, TOTAL_DECIMALS) === 1;
}

/** Twin of `weightsComplete`: a condition without "=". */
export function weightsCompleteCondition(weights: string): string {
  return `ROUND(SUM(${weights}),${TOTAL_DECIMALS})=1`;
}

function missingExpression({ weights, weighted, adjustments }: ResultAreas): string {
  const unscored = `COUNT(${weights})-COUNT(${weighted})`;
  return adjustments === undefined
    ? unscored
    : `${unscored}+COUNTA(${adjustments.counts})-COUNT(${adjustments.points})`;
}
