import { cleanText, comparableKey, isErrorText } from '../../../base/plainText';
import { COLUMNS, LATER_COLUMNS, otherLanguage, type ColumnKey, type TableKey } from '../sheets/columns';
import type { CompanyTexts } from '../sheets/companyTexts';
import type { CellPlace } from './companyProblem';
import type { ProblemList } from './problemList';
import { addressOf, type SheetValues } from '../sheets/sheetValues';
import type { CellValue } from '../../../base/grid';

/** A row of a table, by column. */
export interface TableRow {
  /** 0-based row of the worksheet. */
  readonly row: number;
  readonly place: (column: ColumnKey) => CellPlace;
  /** "" for a blank cell and for a column that is not there. */
  readonly value: (column: ColumnKey) => CellValue;
  /** As typed, without invisible characters and outer blanks. */
  readonly text: (column: ColumnKey) => string;
}

export interface ReadTable {
  readonly sheet: string;
  readonly rows: readonly TableRow[];
  /** 0-based worksheet column of the ids; null where the table has none. */
  readonly idColumn: number | null;
  /** 0-based worksheet columns of the names; none where the table has none. */
  readonly nameColumns: readonly number[];
  readonly columns: ReadonlySet<ColumnKey>;
}

/** A header is looked for in the first rows only. */
const HEADER_ROWS = 30;
/** May be missing: rows keep their order without ordinals. */
const OPTIONAL: ReadonlySet<ColumnKey> = new Set<ColumnKey>(['ordinal', ...LATER_COLUMNS]);

/** The sheets of a table, whatever language they were made in. There should be one. */
export function sheetsOfTable<S extends { readonly name: string; readonly table?: TableKey }>(
  table: TableKey,
  sheets: readonly S[],
  allTexts: readonly CompanyTexts[],
): readonly S[] {
  const names = allTexts.map((texts) => comparableKey(texts.sheetNames[table]));
  return sheets.filter((sheet) =>
    sheet.table === undefined ? names.includes(comparableKey(sheet.name)) : sheet.table === table,
  );
}

/** Whether all columns of the table stand on the sheet: one of its name may be somebody's own. */
export function holdsTable(table: TableKey, sheet: SheetValues, allTexts: readonly CompanyTexts[]): boolean {
  return missingColumns(table, findHeader(table, sheet, allTexts).columns).length === 0;
}

/**
 * Finds a table by its headers: in Chinese or English, in any order, beside columns of the company's own. Blank rows are
 * passed over. Null, with a report, when the sheet or a column is missing.
 */
export function readTable(
  table: TableKey,
  sheets: readonly SheetValues[],
  allTexts: readonly CompanyTexts[],
  problems: ProblemList,
): ReadTable | null {
  const [texts] = allTexts;
  const [sheet, ...others] = sheetsOfTable(table, sheets, allTexts);
  if (sheet === undefined) {
    problems.error('sheetMissing', { sheet: texts?.sheetNames[table] ?? '', cell: '' }, { table });
    return null;
  }
  for (const { name } of others) problems.error('sheetTwice', { sheet: name, cell: '' }, { other: sheet.name });
  if (sheet.truncated) problems.error('tooManyRows', { sheet: sheet.name, cell: '' }, { rows: sheet.values.length });
  const header = findHeader(table, sheet, allTexts, problems);
  const missing = missingColumns(table, header.columns);
  for (const column of missing) {
    const label = texts === undefined ? column : headersOf(texts, table)[column];
    problems.error('columnMissing', { sheet: sheet.name, cell: '' }, { column: label ?? column });
  }
  if (missing.length > 0) return null;
  const columnsOf = (...keys: readonly ColumnKey[]): number[] =>
    keys.flatMap((key) => {
      const column = header.columns.get(key);
      return column === undefined ? [] : [sheet.column + column];
    });
  const [idColumn = null] = columnsOf('id');
  return {
    sheet: sheet.name,
    rows: sheet.values.flatMap((_, index) =>
      index > header.row && isFilled(sheet, index, header.columns)
        ? [tableRow(sheet, index, header.columns, problems)]
        : [],
    ),
    idColumn,
    nameColumns: columnsOf('nameZh', 'nameEn'),
    columns: new Set(header.columns.keys()),
  };
}

interface Header {
  /** Index into the values; -1 where none was found. */
  readonly row: number;
  readonly columns: ReadonlyMap<ColumnKey, number>;
}

/** The row with the most known headers. */
function findHeader(
  table: TableKey,
  sheet: SheetValues,
  allTexts: readonly CompanyTexts[],
  problems?: ProblemList,
): Header {
  const words = new Map<string, ColumnKey>();
  for (const texts of allTexts) {
    for (const column of COLUMNS[table] as readonly ColumnKey[]) {
      words.set(comparableKey(headersOf(texts, table)[column] ?? ''), column);
    }
  }
  let best: Header = { row: -1, columns: new Map() };
  let twice: readonly number[] = [];
  sheet.values.slice(0, HEADER_ROWS).forEach((line, row) => {
    const columns = new Map<ColumnKey, number>();
    const again: number[] = [];
    line.forEach((value, index) => {
      const column = words.get(comparableKey(String(value)));
      if (column === undefined) return;
      if (columns.has(column)) again.push(index);
      else columns.set(column, index);
    });
    if (columns.size <= best.columns.size) return;
    best = { row, columns };
    twice = again;
  });
  for (const column of twice) {
    const cell = addressOf(sheet, best.row, column);
    problems?.error(
      'columnTwice',
      { sheet: sheet.name, cell },
      { column: String(sheet.values[best.row]?.[column] ?? '') },
    );
  }
  return best;
}

/** Of a text's two languages one is enough. */
function missingColumns(table: TableKey, found: ReadonlyMap<ColumnKey, number>): readonly ColumnKey[] {
  return (COLUMNS[table] as readonly ColumnKey[]).filter((column) => {
    const other = otherLanguage(column);
    return !found.has(column) && !OPTIONAL.has(column) && !(other !== null && found.has(other));
  });
}

function headersOf(texts: CompanyTexts, table: TableKey): Readonly<Record<ColumnKey, string>> {
  return texts.headers[table] as Readonly<Record<ColumnKey, string>>;
}

function isFilled(sheet: SheetValues, row: number, columns: ReadonlyMap<ColumnKey, number>): boolean {
  return [...columns].some(([key, column]) => key !== 'ordinal' && cleanText(sheet.values[row]?.[column] ?? '') !== '');
}

function tableRow(
  sheet: SheetValues,
  row: number,
  columns: ReadonlyMap<ColumnKey, number>,
  problems: ProblemList,
): TableRow {
  const value = (column: ColumnKey): CellValue => {
    const index = columns.get(column);
    return index === undefined ? '' : (sheet.values[row]?.[index] ?? '');
  };
  const place = (column: ColumnKey): CellPlace => {
    const own = columns.get(column);
    const other = otherLanguage(column);
    const index = own ?? (other === null ? undefined : columns.get(other)) ?? 0;
    return { sheet: sheet.name, cell: addressOf(sheet, row, index) };
  };
  for (const column of columns.keys()) {
    const text = cleanText(value(column));
    if (isErrorText(text)) problems.error('cellError', place(column), { text });
  }
  return { row: sheet.row + row, place, value, text: (column) => cleanText(value(column)) };
}
