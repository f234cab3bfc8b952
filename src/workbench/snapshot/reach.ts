import type { SheetArea } from '../../embedded/grid/area';

/** More is never drawn of a sheet. */
export const MOST_ROWS = 5_000;
export const MOST_COLUMNS = 300;

/** How many rows and columns of a sheet, from its first. */
export interface Reach {
  readonly rows: number;
  readonly columns: number;
}

/** What has to be drawn for the area to be seen; an edge that is never drawn does not count. null: its first cell never is. */
export function reachOf({ top, left, bottom, right }: SheetArea): Reach | null {
  if (top >= MOST_ROWS || left >= MOST_COLUMNS) return null;
  return {
    rows: (bottom < MOST_ROWS ? bottom : top) + 1,
    columns: (right < MOST_COLUMNS ? right : left) + 1,
  };
}
