import { comparableKey } from '../../base/plainText';
import { findStaffingTable, type FindOptions, type StaffingSearch } from './findStaffingTable';
import type { ListCorrection } from './readLists';
import { type StaffingTable } from '../staffingTable';
import { COLUMN_FIELDS, type ColumnField, type ColumnMap } from '../columnField';
import { type SheetContent } from '../../base/grid';

/** A correction with the headers it was made under: columns may be inserted or the sheet replaced before it is used again. */
interface RememberedCorrection extends ListCorrection {
  readonly headers: readonly { readonly column: number; readonly text: string }[];
}

/** What a person chose about reading a workbook, in the form the workbook keeps. */
export interface RememberedReading {
  readonly sheets?: readonly string[];
  readonly corrections: readonly RememberedCorrection[];
}

/** The choices to keep, with the headers of the lists they were made for. */
export function toRemember(
  { sheets, corrections = [] }: FindOptions,
  tables: readonly StaffingTable[],
): RememberedReading {
  return {
    ...(sheets ? { sheets } : {}),
    corrections: corrections.map((correction) => ({
      ...correction,
      headers: tables.find((table) => isOf(correction, table))?.headers ?? [],
    })),
  };
}

/**
 * Reads a workbook with choices made before. Sheets that are gone are forgotten; a column is found again by its header; what
 * no longer fits is dropped rather than applied to something else.
 */
export function findAsRemembered(
  contents: readonly SheetContent[],
  remembered: RememberedReading,
): { readonly options: FindOptions; readonly search: StaffingSearch } {
  const options = withoutMissing(remembered, contents);
  const search = findStaffingTable(contents, options);
  const corrections = options.corrections ?? [];
  const settled = corrections.flatMap((correction) => {
    const table = search.tables.find((each) => isOf(correction, each));
    const known = remembered.corrections.find(
      (each) => each.sheet === correction.sheet && each.block === correction.block,
    );
    if (correction.leaveOut === true) return [correction];
    return table && known ? settle(correction, known.headers, table) : [];
  });
  if (JSON.stringify(settled) === JSON.stringify(corrections)) return { options, search };
  const fitting = { ...options, corrections: settled };
  return { options: fitting, search: findStaffingTable(contents, fitting) };
}

/** The choices whose sheets still exist; none of the named sheets left means that the list is looked for. */
export function withoutMissing(
  { sheets, corrections }: RememberedReading,
  contents: readonly { readonly name: string }[],
): FindOptions {
  const exists = (name: string): boolean => contents.some((content) => content.name === name);
  const left = sheets?.filter(exists) ?? [];
  const kept = corrections.filter(({ sheet }) => exists(sheet)).map(({ headers: _, ...correction }) => correction);
  return { ...(left.length > 0 ? { sheets: left } : {}), ...(kept.length > 0 ? { corrections: kept } : {}) };
}

function settle(
  correction: ListCorrection,
  headers: RememberedCorrection['headers'],
  table: StaffingTable,
): ListCorrection[] {
  const textAt = (column: number): string => headers.find((header) => header.column === column)?.text ?? '';
  // Rows are found by what they say, wherever they are now.
  const { columns, headerRows, ...rest } = correction;
  const columnNow = (column: number): number | undefined => {
    const text = comparableKey(textAt(column));
    if (comparableKey(table.headers.find((header) => header.column === column)?.text ?? '') === text) return column;
    const [same, another] = table.headers.filter((header) => comparableKey(header.text) === text);
    return another ? undefined : same?.column;
  };
  const moved: Partial<Record<ColumnField, number | null>> = {};
  for (const field of COLUMN_FIELDS) {
    const column = columns?.[field];
    const now = typeof column === 'number' ? columnNow(column) : column;
    if (now !== undefined) moved[field] = now;
  }
  const fitting: Partial<ColumnMap> = moved;
  const stillHeader = headerRows !== undefined && sharesHeaders(headers, table);
  const settled: ListCorrection = {
    ...rest,
    ...(stillHeader ? { headerRows } : {}),
    ...(Object.keys(fitting).length > 0 ? { columns: fitting } : {}),
  };
  const isEmpty = settled.headerRows === undefined && settled.columns === undefined && settled.rows === undefined;
  return isEmpty ? [] : [settled];
}

/** At least half of the headers are what they were. */
function sharesHeaders(headers: RememberedCorrection['headers'], table: StaffingTable): boolean {
  const now = new Set(table.headers.map(({ text }) => comparableKey(text)));
  return headers.filter(({ text }) => now.has(comparableKey(text))).length * 2 >= headers.length;
}

function isOf(correction: Pick<ListCorrection, 'sheet' | 'block'>, table: StaffingTable): boolean {
  return correction.sheet === table.sheet && correction.block === table.block;
}
