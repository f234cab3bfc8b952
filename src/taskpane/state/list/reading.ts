import type { Inspection } from '../../../app/list/inspect';
import type { Grid } from '../../../base/grid';
import type { FindOptions } from '../../../staffing/lists/findStaffingTable';
import type { ListCorrection } from '../../../staffing/lists/readLists';
import type { StaffingTable } from '../../../staffing/staffingTable';

/** The reading with one more correction of a list; what was corrected before holds on. */
export function corrected(
  reading: FindOptions,
  { sheet, block }: Pick<StaffingTable, 'sheet' | 'block'>,
  change: Omit<ListCorrection, 'sheet' | 'block'>,
): FindOptions {
  const corrections = reading.corrections ?? [];
  const before = corrections.find((each) => each.sheet === sheet && each.block === block);
  const after: ListCorrection = {
    ...before,
    ...change,
    ...(change.columns ? { columns: { ...before?.columns, ...change.columns } } : {}),
    sheet,
    block,
  };
  return { ...reading, corrections: [...corrections.filter((each) => each !== before), after] };
}

/** The reading with this row left out or taken in, or, where a choice was made before, without that choice. */
export function rowChosen(reading: FindOptions, table: StaffingTable, mark: string, read: boolean): FindOptions {
  const own = reading.corrections?.find(({ sheet, block }) => sheet === table.sheet && block === table.block);
  const others = (own?.rows ?? []).filter((each) => each.mark !== mark);
  const isTakenBack = others.length < (own?.rows?.length ?? 0);
  return corrected(reading, table, { rows: isTakenBack ? others : [...others, { mark, read }] });
}

/** How the same lists are read again, though another sheet may be active by then. */
export function sameLists(reading: FindOptions, inspection: Inspection | null): FindOptions {
  if (reading.sheets !== undefined || inspection === null) return reading;
  // Lists that were left out, and those that come back with this reading, are not on screen.
  const away = (reading.corrections ?? []).flatMap(({ sheet, leaveOut }) => (leaveOut === undefined ? [] : [sheet]));
  return { ...reading, sheets: [...new Set([...inspection.lists.map(({ table }) => table.sheet), ...away])] };
}

/** The lists that the person left out, which can be taken in again. */
export function leftOut({ corrections = [] }: FindOptions): readonly ListCorrection[] {
  return corrections.filter((correction) => correction.leaveOut === true);
}

/** Rows as Excel numbers them. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** From the first row with content to the last; null where nothing is filled. Pure. */
export function filledRows({ row, values }: Pick<Grid, 'row' | 'values'>): RowRange | null {
  const filled = values.flatMap((cells, index) => (cells.some((value) => value !== '') ? [row + index + 1] : []));
  const [first] = filled;
  const last = filled.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

/** "3" → 3; null for anything else, and for rows outside the range. */
export function parseRow(text: string, range: RowRange | null): number | null {
  const typed = text.normalize('NFKC').trim();
  return /^\d{1,7}$/.test(typed) && isWithin(Number(typed), range) ? Number(typed) : null;
}

function isWithin(row: number, range: RowRange | null): boolean {
  return range !== null && row >= range.first && row <= range.last;
}

/** "3" → [2], "3-4" → [2, 3], "" → []; null for anything else. Rows are 1-based as typed and in the range, 0-based as answered. */
export function parseHeaderRows(text: string, range: RowRange | null): readonly number[] | null {
  const typed = text.normalize('NFKC').replace(/\s/g, '');
  if (typed === '') return [];
  // Also "3 to 4" in Chinese.
  const found = /^(\d{1,7})(?:[-~—–\u81f3\u5230](\d{1,7}))?$/.exec(typed);
  if (!found) return null;
  const first = Number(found[1]);
  const last = Number(found[2] ?? found[1]);
  if (!isWithin(first, range) || !isWithin(last, range)) return null;
  if (last < first || last - first >= LONGEST_HEADER) return null;
  return Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index);
}

export const LONGEST_HEADER = 6;

/** The header rows somebody gave for a list under which no list was found, so that it is read without a header; null: none such. */
export function refusedHeader({ corrections = [] }: FindOptions, table: StaffingTable): readonly number[] | null {
  const own = corrections.find(({ sheet, block }) => sheet === table.sheet && block === table.block);
  const given = own?.headerRows ?? [];
  return given.length > 0 && table.headerRows.length === 0 ? given : null;
}

/** What `parseHeaderRows` understands. */
export function headerRowsText(rows: readonly number[]): string {
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return '';
  return first === last ? `${first + 1}` : `${first + 1}-${last + 1}`;
}
