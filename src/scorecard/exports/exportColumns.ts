import { cellAddress } from '../../base/address';
import { cleanText } from '../../base/plainText';
import { headerKey } from '../actuals/actualsWords';
import { rememberedTable, type ColumnUse, type ExportField, type ExportMemory } from './exportMapping';
import { isUsable, proposer, type KnownIndicator } from './proposeUse';
import type { ExportHeader, ExportTable } from './exportTable';
import { fieldOf, isTotal } from './exportWords';

/** A header with what it is taken for. */
export interface ExportColumn extends ExportHeader {
  readonly use: ColumnUse;
  /** A person chose it now, it was kept in the workbook, the names agree, or nobody knows. */
  readonly origin: 'chosen' | 'kept' | 'proposed' | 'unknown';
}

export interface ColumnsWanted {
  readonly known: readonly KnownIndicator[];
  readonly kept: ExportMemory;
  /** Chosen now, by key. */
  readonly chosen: Readonly<Record<string, ColumnUse>>;
}

/** What each column is taken for; where lines name their indicators, those follow behind the columns. */
export function mapColumns(table: ExportTable, wanted: ColumnsWanted): ExportColumn[] {
  const mapped = mapHeaders(table.headers, wanted, table.headers);
  const fields = fieldsOf(mapped);
  if (fields.indicator === undefined || fields.value === undefined) return mapped;
  return [...mapped, ...mapHeaders(namedOnLines(table, fields.indicator), wanted, table.headers)];
}

/** Where each field stands; 0-based within the grid. */
export function fieldsOf(columns: readonly ExportColumn[]): Readonly<Partial<Record<ExportField, number>>> {
  return Object.fromEntries(
    columns.flatMap(({ use, column }) => (use.as === 'field' && column !== null ? [[use.field, column] as const] : [])),
  );
}

function mapHeaders(
  headers: readonly ExportHeader[],
  { known, kept, chosen }: ColumnsWanted,
  ofTable: readonly ExportHeader[],
): ExportColumn[] {
  const remembered = rememberedTable(
    kept,
    ofTable.map(({ key }) => key),
  );
  const propose = proposer(known);
  const decided = headers.map((header): ExportColumn | null => {
    const own = chosen[header.key];
    if (own !== undefined && isUsable(own, known)) return { ...header, use: own, origin: 'chosen' };
    const before = remembered?.columns[header.key];
    return before !== undefined && isUsable(before, known) ? { ...header, use: before, origin: 'kept' } : null;
  });
  const taken = new Set(decided.flatMap((column) => (column ? [meaning(column.use)] : [])));
  return headers.map((header, at): ExportColumn => {
    const own = decided[at];
    if (own) return own;
    const field = header.column === null ? null : fieldOf(header.text);
    const use: ColumnUse | null = field === null ? propose(header.text) : { as: 'field', field };
    // Of two columns of one meaning the first is proposed: which one is right, a person says.
    if (use === null || taken.has(meaning(use))) return { ...header, use: { as: 'nothing' }, origin: 'unknown' };
    taken.add(meaning(use));
    return { ...header, use, origin: 'proposed' };
  });
}

function meaning(use: ColumnUse): string {
  if (use.as === 'field') return `field ${use.field}`;
  return use.as === 'indicator' ? `indicator ${use.indicator}` : '';
}

/** Each indicator that a line names, where it is named first. */
function namedOnLines({ grid, headerRow, at }: ExportTable, column: number): ExportHeader[] {
  const found = new Map<string, ExportHeader>();
  for (let row = headerRow + 1; row < grid.values.length; row += 1) {
    const text = cleanText(at(row, column));
    const key = lineKey(text);
    if (text === '' || found.has(key) || isTotal(text)) continue;
    found.set(key, { key, text, cell: cellAddress(grid.row + row, grid.column + column), column: null });
  }
  return [...found.values()];
}

/** What an indicator named on a line is known by: it may be called like a column. */
export function lineKey(text: string): string {
  return `=${headerKey(text)}`;
}
