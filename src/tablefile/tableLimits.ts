import { MOST_CELLS_READ, MOST_COLUMNS_READ, type CellValue } from '../base/grid';

export interface FoundCell {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
}

/** How many rows and columns are kept of these cells: as much as is read of a sheet in Excel. */
export function cutToLimits(cells: readonly Pick<FoundCell, 'row' | 'column'>[]): {
  readonly rows: number;
  readonly columns: number;
  readonly truncated: boolean;
} {
  let [last, columns] = [-1, 0];
  for (const { row, column } of cells) {
    last = Math.max(last, row);
    columns = Math.max(columns, Math.min(column + 1, MOST_COLUMNS_READ));
  }
  const rows = Math.min(last + 1, Math.floor(MOST_CELLS_READ / Math.max(1, columns)));
  return { rows, columns, truncated: last + 1 > rows };
}
