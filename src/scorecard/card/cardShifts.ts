import { parseArea } from '../../base/address';
import type { CardGrid } from './cardGrid';
import type { CardLayout } from '../template/cardLayout';

/** Rows to insert before row `at` (0-based) of a card, or, where `by` is below 0, to delete from there on. */
export interface RowShift {
  readonly at: number;
  readonly by: number;
}

/** Where the parts of a card that exists stand. */
interface StandingCard {
  /** Result field → cell, "K4". */
  readonly results: Readonly<Record<string, string>>;
  readonly grid?: CardGrid;
}

/**
 * How rows must move on a card so that each result comes to stand where the new layout has it: formulas elsewhere that
 * point at the results then follow, because Excel moves what they point at. Steps are done in the order given. Null when
 * no such moves lead there, as after the template was rearranged: what points at the card must be lost then, visibly,
 * rather than show another figure.
 */
export function cardShifts({ results, grid }: StandingCard, layout: CardLayout): RowShift[] | null {
  const first = grid?.indicators[0]?.row;
  if (!grid || first !== layout.indicatorRow) return null;
  const before = grid.indicators.length;
  const shifts: RowShift[] = [];
  const indicators = { at: first + Math.min(before, layout.indicatorCount), by: layout.indicatorCount - before };
  if (indicators.by !== 0) shifts.push(indicators);
  const oldSum = parseArea(results['total.adjust'] ?? '');
  const newSum = layout.results.find(({ field }) => field === 'total.adjust');
  if (oldSum && newSum) {
    const row = shifted(oldSum.row, shifts);
    const by = newSum.row - (row ?? newSum.row);
    if (row !== null && by !== 0) shifts.push({ at: by > 0 ? row : row + by, by });
  }
  const stands = Object.entries(results).every(([field, cell]) => {
    const old = parseArea(cell);
    const now = layout.results.find((result) => result.field === field);
    return old !== null && now?.column === old.column && shifted(old.row, shifts) === now.row;
  });
  return stands ? shifts : null;
}

/** Where a row is after the shifts; null when it was deleted. */
function shifted(row: number, shifts: readonly RowShift[]): number | null {
  return shifts.reduce<number | null>((now, { at, by }) => {
    if (now === null || now < at) return now;
    return by < 0 && now < at - by ? null : now + by;
  }, row);
}
