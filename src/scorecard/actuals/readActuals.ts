import type { CardIdentity } from '../people/identity';
import { cellAddress } from '../../base/address';
import { cleanText } from '../../base/plainText';
import type { CellValue, Grid } from '../../base/grid';
import { actualsColumn, headerKey, type ReadColumn } from './actualsWords';

/** What a table gives for each person and indicator. */
export type Figure = 'actual' | 'target';

/** One figure somebody entered for one person and indicator, not yet parsed. */
export interface ActualEntry extends CardIdentity {
  /** "B7" */
  readonly cell: string;
  /** As the table writes it. */
  readonly indicator: string;
  readonly content: CellValue;
  readonly format: string;
  /** The absolute target beside a target; absent: the table has no column for it. */
  readonly absolute?: AbsoluteEntry;
}

interface AbsoluteEntry {
  /** "J7" */
  readonly cell: string;
  readonly content: CellValue;
  readonly format: string;
  /** As the table writes it; "" is blank. */
  readonly unit: string;
}

export interface ActualsTable {
  readonly figure: Figure;
  /** A line for each person and indicator, or a column for each indicator. */
  readonly form: 'long' | 'wide';
  readonly entries: readonly ActualEntry[];
  /** Wide form: headers that are neither about the person nor an indicator of any card. */
  readonly unknownHeaders: readonly { readonly cell: string; readonly text: string }[];
}

/** The header stands within the first rows. */
const MAX_HEADER_ROW = 30;

/**
 * Finds the table by its headers and reads it. Null when no row names a person and an indicator.
 * @param indicators names of the indicators on the cards; a table with a column for each of them holds actual values
 * @param figure the column that is read where a line stands for each person and indicator
 */
export function readActualsTable(
  grid: Grid,
  indicators: readonly string[],
  figure: Figure = 'actual',
): ActualsTable | null {
  const known = new Set(indicators.map(headerKey));
  let best: { row: number; score: number; columns: Header } | null = null;
  for (const [row, line] of grid.values.slice(0, MAX_HEADER_ROW).entries()) {
    const columns = readHeader(line, known);
    const score = scoreOf(columns, figure);
    if (score > 0 && score > (best?.score ?? 0)) best = { row, score, columns };
  }
  if (!best) return null;
  const { row: headerRow, columns } = best;
  const value = columns.fields[figure];
  const long = columns.fields.indicator !== undefined;
  const top = mergedTops(grid);
  const at = (row: number, column: number | undefined): CellValue => {
    if (column === undefined) return '';
    return grid.values[top.get(`${row} ${column}`) ?? row]?.[column] ?? '';
  };
  const entry = (row: number, column: number, indicator: string): ActualEntry => ({
    cell: cellAddress(grid.row + row, grid.column + column),
    number: cleanText(at(row, columns.fields.no)),
    employeeId: cleanText(at(row, columns.fields.employeeId)),
    name: cleanText(at(row, columns.fields.name)),
    department: cleanText(at(row, columns.fields.department)),
    position: cleanText(at(row, columns.fields.position)),
    indicator,
    content: at(row, column),
    format: grid.formats[row]?.[column] ?? 'General',
  });
  const { amount, amountUnit } = columns.fields;
  const absolute = (row: number): Pick<ActualEntry, 'absolute'> => {
    if (figure === 'actual' || amount === undefined) return {};
    const { cell, content, format } = entry(row, amount, '');
    return { absolute: { cell, content, format, unit: cleanText(at(row, amountUnit)) } };
  };
  const rows = grid.values.flatMap((_, row) => (row > headerRow ? [row] : []));
  if (long && value !== undefined) {
    const entries = rows.map((row) => ({
      ...entry(row, value, cleanText(at(row, columns.fields.indicator))),
      ...absolute(row),
    }));
    return { figure, form: 'long', entries: entries.filter(({ indicator }) => indicator !== ''), unknownHeaders: [] };
  }
  return {
    figure,
    form: 'wide',
    entries: rows.flatMap((row) => columns.indicators.map(({ column, text }) => entry(row, column, text))),
    unknownHeaders: columns.others.map(({ column, text }) => ({
      cell: cellAddress(grid.row + headerRow, grid.column + column),
      text,
    })),
  };
}

interface Header {
  readonly fields: Readonly<Partial<Record<ReadColumn, number>>>;
  readonly indicators: readonly NamedColumn[];
  readonly others: readonly NamedColumn[];
}

interface NamedColumn {
  readonly column: number;
  readonly text: string;
}

function readHeader(line: readonly CellValue[], known: ReadonlySet<string>): Header {
  const fields: Partial<Record<ReadColumn, number>> = {};
  const indicators: NamedColumn[] = [];
  const others: NamedColumn[] = [];
  line.forEach((value, column) => {
    const text = cleanText(value);
    if (text === '') return;
    const field = actualsColumn(value);
    // An indicator may be called like a column; the card's word wins only where no field has it.
    if (field !== null && fields[field] === undefined) fields[field] = column;
    else if (known.has(headerKey(value))) indicators.push({ column, text });
    else others.push({ column, text });
  });
  return { fields, indicators, others };
}

/** A name that is merged over several lines counts for each of them: "row column" of a covered cell → row that holds it. */
export function mergedTops(grid: Grid): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  for (const { row, column, rowCount, columnCount } of grid.merges) {
    if (columnCount !== 1) continue;
    for (let down = 1; down < rowCount; down += 1) {
      tops.set(`${row - grid.row + down} ${column - grid.column}`, row - grid.row);
    }
  }
  return tops;
}

/** 0: no header of such a table. The row that names most wins. */
function scoreOf({ fields, indicators }: Header, figure: Figure): number {
  const person = fields.no !== undefined || fields.employeeId !== undefined || fields.name !== undefined;
  const long = fields.indicator !== undefined && fields[figure] !== undefined;
  if (!person || (!long && (figure === 'target' || indicators.length === 0))) return 0;
  return Object.keys(fields).length + indicators.length;
}
