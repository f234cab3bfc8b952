import { isBlankInput, isNumberInput, type CellInput } from './cellInput';
import { roundDecimal, TOTAL_DECIMALS } from './decimal';
import { quoted } from './formula';

/**
 * From final scores to the card's result. Each function stands beside the formula the card carries; the two agree on
 * every input, which test/scoring proves on recalculated workbooks. `null` is a blank cell or one that shows a text.
 */

/** 加权得分: final × weight (a fraction, 0.15 = 15 %); null while either is missing. */
export function weightedScore(final: number | null, weight: number | null): number | null {
  return final === null || weight === null ? null : final * weight;
}

/** Twin of `weightedScore`. */
export function weightedFormula(cells: { readonly final: string; readonly weight: string }): string {
  return `=IF(AND(ISNUMBER(${cells.final}),ISNUMBER(${cells.weight})),${cells.final}*${cells.weight},"")`;
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
  | { readonly kind: 'points'; readonly value: number };

export function adjustmentPoints(item: AdjustmentItem, count: CellInput): AdjustmentPoints {
  if (isBlankInput(count)) return { kind: 'blank' };
  if (!isNumberInput(count) || count < 0) return { kind: 'notACount' };
  const points = item.points * count;
  if (item.cap === null) return { kind: 'points', value: points };
  const cap = Math.abs(item.cap);
  return { kind: 'points', value: Math.max(-cap, Math.min(cap, points)) };
}

/** Twin of `adjustmentPoints`; `points` is the cell with the points each. */
export function adjustmentFormula(
  cells: { readonly points: string; readonly cap: string; readonly count: string },
  texts: { readonly notACount: string },
): string {
  const { points, cap, count } = cells;
  const capped = `IF(ISNUMBER(${cap}),MAX(-ABS(${cap}),MIN(ABS(${cap}),${points}*${count})),${points}*${count})`;
  const valid = `AND(ISNUMBER(${points}),ISNUMBER(${count}),${count}>=0)`;
  return `=IF(${count}="","",IF(${valid},${capped},${quoted(texts.notACount)}))`;
}

/** One indicator row as the total sees it. */
export interface ResultRow {
  /** Fraction; null where the weight cell holds no number: the row does not count then. */
  readonly weight: number | null;
  readonly final: number | null;
}

/** How many inputs are missing: indicators with a weight and no final score, and adjustment counts that are no counts. */
export function missingInputs(rows: readonly ResultRow[], adjustments: readonly AdjustmentPoints[] = []): number {
  const unscored = rows.filter((row) => row.weight !== null && row.final === null).length;
  return unscored + adjustments.filter((one) => one.kind === 'notACount').length;
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
 * 总分: Σ final × weight + adjustments, between 0 and `cap`, noise removed; null while an input is missing or nothing
 * is there to be scored. That the weights sum to 1 is asked by `weightsComplete`.
 */
export function totalScore(
  rows: readonly ResultRow[],
  adjustments: readonly AdjustmentPoints[],
  cap: number,
): number | null {
  const weighted = rows.map((row) => weightedScore(row.final, row.weight)).filter((score) => score !== null);
  if (weighted.length === 0 || missingInputs(rows, adjustments) > 0) return null;
  const added = adjustments.map((one) => (one.kind === 'points' ? one.value : 0));
  const sum = [...weighted, ...added].reduce((total, points) => total + points, 0);
  return roundDecimal(Math.max(0, Math.min(cap, sum)), TOTAL_DECIMALS);
}

/** Twin of `totalScore`; `cap` is a cell of the settings sheet. */
export function totalFormula(areas: ResultAreas, cells: { readonly cap: string }): string {
  const added = areas.adjustments === undefined ? '' : `,${areas.adjustments.points}`;
  const total = `ROUND(MAX(0,MIN(${cells.cap},SUM(${areas.weighted}${added}))),${TOTAL_DECIMALS})`;
  return `=IF(OR(COUNT(${areas.weighted})=0,${missingExpression(areas)}>0),"",${total})`;
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
