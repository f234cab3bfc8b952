import { areaAddress, type Area } from './address';

/** An area and what belongs to all of its cells. */
export interface AreaValue<T> {
  readonly area: Area;
  readonly value: T;
}

export function singleCell(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** Joins neighbouring cells into larger areas; an area that is given twice counts once. */
export function joinAreas(areas: readonly Area[]): Area[] {
  const different = new Map(areas.map((area) => [areaAddress(area), area]));
  return joinRuns([...different.values()].map((area) => ({ area, value: null }))).map(({ area }) => area);
}

/** Joins neighbouring cells that carry the same value, first downwards, then sideways: fewer, shorter requests. */
export function joinRuns<T>(cells: readonly AreaValue<T>[]): AreaValue<T>[] {
  const down = joinAlong(cells, (a, b) => a.column - b.column || a.row - b.row, joinedBelow);
  return joinAlong(down, (a, b) => a.row - b.row || a.rowCount - b.rowCount || a.column - b.column, joinedBeside);
}

/** Rows or columns in rising order, in runs without gaps: where each begins, and how many it has. */
export function runsOf(places: readonly number[]): { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const place of places) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === place) last.count += 1;
    else runs.push({ first: place, count: 1 });
  }
  return runs;
}

/** Values that stand below each other, joined where neighbours are the same. @param first area of the first of them */
export function columnRuns<T>(values: readonly T[], first: Area): AreaValue<T>[] {
  return joinRuns(values.map((value, index) => ({ area: { ...first, row: first.row + index }, value })));
}

function joinAlong<T>(
  cells: readonly AreaValue<T>[],
  order: (a: Area, b: Area) => number,
  join: (a: Area, b: Area) => Area | null,
): AreaValue<T>[] {
  const joined: { area: Area; value: T }[] = [];
  for (const { area, value } of [...cells].sort((a, b) => order(a.area, b.area))) {
    const last = joined[joined.length - 1];
    const both = last && JSON.stringify(last.value) === JSON.stringify(value) ? join(last.area, area) : null;
    if (last && both) last.area = both;
    else joined.push({ area, value });
  }
  return joined;
}

function joinedBelow(a: Area, b: Area): Area | null {
  const below = a.column === b.column && a.columnCount === b.columnCount && a.row + a.rowCount === b.row;
  return below ? { ...a, rowCount: a.rowCount + b.rowCount } : null;
}

function joinedBeside(a: Area, b: Area): Area | null {
  const beside = a.row === b.row && a.rowCount === b.rowCount && a.column + a.columnCount === b.column;
  return beside ? { ...a, columnCount: a.columnCount + b.columnCount } : null;
}
