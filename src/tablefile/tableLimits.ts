import type { CellValue } from '../base/grid';

/** As much as is read of a sheet in Excel; what lies beyond is told, not read. */
export const MOST_CELLS = 200_000;
export const MOST_COLUMNS = 200;

export interface FoundCell {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
}

/** How many rows and columns are kept of these cells. */
export function cutToLimits(cells: readonly Pick<FoundCell, 'row' | 'column'>[]): {
  readonly rows: number;
  readonly columns: number;
  readonly truncated: boolean;
} {
  let [last, columns] = [-1, 0];
  for (const { row, column } of cells) {
    last = Math.max(last, row);
    columns = Math.max(columns, Math.min(column + 1, MOST_COLUMNS));
  }
  const rows = Math.min(last + 1, Math.floor(MOST_CELLS / Math.max(1, columns)));
  return { rows, columns, truncated: last + 1 > rows };
}
