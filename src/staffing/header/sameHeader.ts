import { comparableKey } from '../../base/plainText';
import { splitIntoBlocks } from './columnBlocks';
import { headerAt, type HeaderCandidate } from './findHeader';
import { completeHeader } from './headerRows';
import type { GridView } from '../cells/gridView';
import type { ColumnMap } from '../columnField';
import type { StaffingTable } from '../staffingTable';

const SCANNED_ROWS = 15;
/** Of all headers of both, the share that both have: lists made for one purpose. */
const SHARED = 0.7;

/** Where a list's header stands once more, and which columns its words name there. */
export interface HeaderAgain {
  readonly headerRows: readonly number[];
  readonly columns: Partial<ColumnMap>;
}

/**
 * A list's header on another sheet: what its words mean is known from the list, though the few people below would not tell.
 * Null where it does not stand there.
 */
export function headerOnSheet(table: StaffingTable, view: GridView): HeaderAgain | null {
  const { row, rowCount } = view.filled;
  for (let each = row; each < row + Math.min(rowCount, SCANNED_ROWS); each++) {
    const columns = Array.from({ length: view.filled.columnCount }, (_, index) => view.filled.column + index);
    const texts = columns.map((column) => ({ column, text: view.shown(each, column) }));
    const again = columnsOf(table, texts);
    const header = again && headerAt(view, [each]);
    if (header) return { headerRows: completeHeader(view, header), columns: again };
  }
  return null;
}

/** A list's header above further blocks beside it, which too few people stand below to be told by themselves. */
export function headersBeside(table: StaffingTable, view: GridView): HeaderCandidate[] {
  const rows = table.headerRows;
  if (rows.length === 0) return [];
  const beside = splitIntoBlocks(view, rows).filter(({ first }) => first !== table.area.column);
  if (beside.length === 0) return [];
  return beside.flatMap((span) => {
    const candidate = headerAt(view, rows, span);
    return candidate !== null && columnsOf(table, candidate.headers) !== null ? candidate : [];
  });
}

/** The columns of a list's fields among other headers; null where these are not its headers. */
export function columnsOf(
  { headers, columns }: StaffingTable,
  others: readonly { readonly column: number; readonly text: string }[],
): Partial<ColumnMap> | null {
  const own = new Map(headers.map(({ column, text }) => [column, comparableKey(text)]));
  const there = new Map(others.flatMap(({ column, text }) => (text === '' ? [] : [[comparableKey(text), column]])));
  const keys = new Set(own.values());
  const both = [...keys].filter((key) => there.has(key)).length;
  if (both < SHARED * (keys.size + there.size - both)) return null;
  const found: { -readonly [Field in keyof ColumnMap]?: number } = {};
  for (const field of ['position', 'employeeName'] as const) {
    const at = columns[field] === null ? undefined : there.get(own.get(columns[field]) ?? '');
    if (columns[field] !== null && at === undefined) return null;
    if (at !== undefined) found[field] = at;
  }
  return found;
}
