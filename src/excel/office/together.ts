import { areaAddress, intersects, type Area } from '../../base/address';
import { joinAreas, joinRuns, type AreaValue } from '../../base/joinAreas';

/** What cells share, and the cells. */
export interface Together<T> {
  readonly areas: readonly Area[];
  readonly value: T;
}

/** Range and RangeAreas alike. */
export type Cells = Pick<Excel.Range, 'format' | 'dataValidation'>;

let isJoined = true;

/** From now on areas are named one by one: Excel has refused an address of several with commas. */
export function nameAreasApart(): void {
  isJoined = false;
}

let areRowsTold = true;

/** From now on rows get their heights one by one: Excel has refused to be told several at once. */
export function nameHeightsApart(): void {
  areRowsTold = false;
}

/** Whether rows near each other are told their heights in one call. */
export const areHeightsTogether = (): boolean => areRowsTold;

/** Far below what Excel refuses (some 8,200 characters). */
const LONGEST_ADDRESS = 1000;

/**
 * Gathers areas that get the same and joins neighbours among them, unless something else is set in between that reaches them:
 * what is said last of a cell stays last.
 * @param sayings in the order in which they are set
 * @param reaches whether what is set for one area may change what was set for another; true where they share cells
 */
export function gatherSame<T>(
  sayings: readonly AreaValue<T>[],
  reaches: (a: Area, b: Area) => boolean = intersects,
): Together<T>[] {
  const groups: { readonly areas: Area[]; readonly value: T; readonly key: string }[] = [];
  for (const { area, value } of sayings) {
    const key = JSON.stringify(value);
    const last = groups.findLastIndex((group) => group.key !== key && group.areas.some((each) => reaches(each, area)));
    const group = groups.findLast((each) => each.key === key);
    if (group && groups.indexOf(group) > last) group.areas.push(area);
    else groups.push({ areas: [area], value, key });
  }
  return groups.map(({ areas, value }) => ({ areas: joinAreas(areas), value }));
}

/** Neighbouring areas among them have a line in common. */
export function touches(a: Area, b: Area): boolean {
  const { row, column, rowCount, columnCount } = a;
  return intersects({ row: row - 1, column: column - 1, rowCount: rowCount + 2, columnCount: columnCount + 2 }, b);
}

/** Areas of one row below each other with the same columns together: `merge(true)` merges each row by itself. */
export function gatherMerges(merges: readonly Area[]): { readonly area: Area; readonly across: boolean }[] {
  const rows = merges.filter(({ rowCount }) => rowCount === 1);
  // Neighbours in a row differ in their value, so that only rows are joined.
  const joined = joinRuns(rows.map((area) => ({ area, value: [area.column, area.columnCount] })));
  return [
    ...joined.map(({ area }) => ({ area, across: area.rowCount > 1 })),
    ...merges.filter(({ rowCount }) => rowCount > 1).map((area) => ({ area, across: false })),
  ];
}

/**
 * Several areas as objects that can be given a look or a rule at once, few of them. A rule with a formula is for one area: Excel
 * does not say for which of several it would be written.
 * @param at what names one area
 */
export function cellsOf(
  sheet: Excel.Worksheet,
  at: (area: Area) => Excel.Range,
): (areas: readonly Area[]) => readonly Cells[] {
  const named = new Map<string, Cells>();
  return (areas) =>
    inAddresses(areas).map(([first, ...others]) => {
      if (others.length === 0) return at(first);
      const address = [first, ...others].map(areaAddress).join(',');
      const cells = named.get(address) ?? sheet.getRanges(address);
      named.set(address, cells);
      return cells;
    });
}

/** The areas in their order, as many together as an address may name. */
function inAddresses(areas: readonly Area[]): (readonly [Area, ...Area[]])[] {
  const parts: [Area, ...Area[]][] = [];
  let length = 0;
  for (const area of areas) {
    length += areaAddress(area).length + 1;
    const last = parts[parts.length - 1];
    if (isJoined && last && length <= LONGEST_ADDRESS) last.push(area);
    else {
      parts.push([area]);
      length = areaAddress(area).length + 1;
    }
  }
  return parts;
}
