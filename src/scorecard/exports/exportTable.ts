import { cellAddress, columnName } from '../../base/address';
import type { CellValue, Grid } from '../../base/grid';
import { cleanText } from '../../base/plainText';
import { headerKey } from '../actuals/actualsWords';
import { mergedTops } from '../actuals/readActuals';
import type { ExportField, HeaderBy } from './exportMapping';
import { fieldOf } from './exportWords';

/** A column of an export, or an indicator that is named on its lines. */
export interface ExportHeader {
  /** What it is known by, also next month: two columns of one name are told apart by their order. */
  readonly key: string;
  /** As written; a column without header has its letter. */
  readonly text: string;
  /** "C4" */
  readonly cell: string;
  /** 0-based within the grid; null: an indicator named on the lines. */
  readonly column: number | null;
}

/** Where an export's header is, and its cells. Rows and columns are 0-based within the grid. */
export interface ExportTable {
  readonly grid: Grid;
  readonly headerRow: number;
  readonly headers: readonly ExportHeader[];
  /** A cell, or the top of the merged lines it belongs to. */
  readonly at: (row: number, column: number) => CellValue;
}

const MAX_HEADER_ROW = 30;

export interface HeaderWanted {
  /** Whether a header is an indicator's name, or was chosen before. */
  readonly isIndicator: (header: string) => boolean;
  /** Row of the sheet that somebody points at, as Excel numbers it; undefined: nobody does. */
  readonly row: number | undefined;
  /** Whether these are the keys of a header that somebody pointed at before. */
  readonly isKept: (keys: readonly string[]) => boolean;
}

/**
 * Finds the header of an export: the row somebody points at, now or before; else the row that says most about people and
 * indicators, or the first with several texts above figures. Null where there is none.
 */
export function findExport(
  grid: Grid,
  { isIndicator, row: wanted, isKept }: HeaderWanted,
): { readonly table: ExportTable; readonly by: HeaderBy } | null {
  const tops = mergedTops(grid);
  const at = (row: number, column: number): CellValue =>
    grid.values[tops.get(`${row} ${column}`) ?? row]?.[column] ?? '';
  const width = Math.max(0, ...grid.values.map((line) => line.length));
  const textsAt = (row: number): string[] => Array.from({ length: width }, (_, column) => cleanText(at(row, column)));
  const headerAt = (row: number): string[] => belowGroups(textsAt(row), row === 0 ? [] : textsAt(row - 1));
  const tableAt = (row: number): ExportTable => ({
    ...{ grid, at, headerRow: row },
    headers: headersOf(grid, row, headerAt(row)),
  });
  if (wanted !== undefined) {
    const row = wanted - 1 - grid.row;
    const isThere = grid.values[row]?.some((value) => value !== '') === true;
    return isThere ? { table: tableAt(row), by: 'chosen' } : null;
  }
  const rows = Array.from({ length: Math.min(MAX_HEADER_ROW, grid.values.length) }, (_, row) => row);
  const kept = rows.find((row) => isKept(tableAt(row).headers.map(({ key }) => key)));
  if (kept !== undefined) return { table: tableAt(kept), by: 'kept' };
  const row = likeliestRow(rows, (each) => scoreOf(headerAt(each), isIndicator)) ?? firstAboveFigures(grid, headerAt);
  return row === null ? null : { table: tableAt(row), by: 'found' };
}

/** The first of those with the highest score above 0. */
function likeliestRow(rows: readonly number[], score: (row: number) => number): number | null {
  let best: { readonly row: number; readonly score: number } | null = null;
  for (const row of rows) {
    const own = score(row);
    if (own > (best?.score ?? 0)) best = { row, score: own };
  }
  return best?.row ?? null;
}

/**
 * The lower line of a header of two lines, with what stands only in the upper one: a group's name spans several columns, so
 * that nothing stands above all but its first.
 */
function belowGroups(texts: readonly string[], above: readonly string[]): string[] {
  const isLower = texts.some(
    (text, column) => text !== '' && above[column] === '' && above.slice(0, column).some(Boolean),
  );
  return texts.map((text, column) => (text === '' && isLower ? (above[column] ?? '') : text));
}

/** A header names a person (3 each), a day or what stands on a line (1), and indicators (2 each); none without two names. */
function scoreOf(texts: readonly string[], isIndicator: (header: string) => boolean): number {
  const fields = new Set<ExportField>();
  let indicators = 0;
  for (const text of texts) {
    if (text === '') continue;
    const field = fieldOf(text);
    if (field !== null) fields.add(field);
    else if (isIndicator(text)) indicators += 1;
  }
  const people = (['no', 'employeeId', 'name', 'account'] as const).filter((field) => fields.has(field)).length;
  const isLong = fields.has('indicator') && fields.has('value');
  if (people === 0 && indicators < 2) return 0;
  if (people + indicators + (isLong ? 2 : 0) < 2 && fields.size < 2) return 0;
  return 3 * people + 2 * indicators + (fields.size - people);
}

function firstAboveFigures({ values }: Grid, headerAt: (row: number) => readonly string[]): number | null {
  for (let row = 0; row < Math.min(MAX_HEADER_ROW, values.length - 1); row += 1) {
    const texts = headerAt(row).filter((text) => text !== '' && !/\d/.test(text));
    if (new Set(texts).size >= 2 && (values[row + 1] ?? []).some((value) => /\d/.test(String(value)))) return row;
  }
  return null;
}

function headersOf(grid: Grid, headerRow: number, texts: readonly string[]): ExportHeader[] {
  const counts = new Map<string, number>();
  return texts.flatMap((text, column): ExportHeader[] => {
    const isFilled = grid.values.slice(headerRow + 1).some((line) => (line[column] ?? '') !== '');
    if (text === '' && !isFilled) return [];
    const letter = columnName(grid.column + column);
    const base = text === '' ? `#${letter}` : headerKey(text);
    const ordinal = (counts.get(base) ?? 0) + 1;
    counts.set(base, ordinal);
    return [
      {
        key: ordinal === 1 ? base : `${base}#${ordinal}`,
        text: text === '' ? letter : text,
        cell: cellAddress(grid.row + headerRow, grid.column + column),
        column,
      },
    ];
  });
}
