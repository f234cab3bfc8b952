import { cellAddress } from '../../base/address';
import { dayOfSerial, daysInMonth, existingDay, isoDay } from '../../base/calendarDay';
import type { CellValue, Grid } from '../../base/grid';
import { parsePeriod } from '../../base/period';
import { cleanText, comparableKey } from '../../base/plainText';
import type { RegisterKind } from '../../catalogue/registers';
import { findList, type ListReading, type SheetCells } from '../sheet/readList';
import type { RegisterColumn, RegisterTexts } from '../texts/registerTexts';
import { registerColumns } from './registerColumns';

/** Columns that say something to people only. */
const REMARKS: readonly RegisterColumn[] = ['employeeId', 'number', 'what', 'amount', 'due', 'done', 'cause', 'note'];

/** A register by its headers; a column of remarks that is gone is -1. */
export function findRegister(
  kind: RegisterKind,
  grid: Grid,
  languages: readonly RegisterTexts[],
): { readonly list: ListReading<RegisterColumn> } | { readonly missing: readonly RegisterColumn[] } {
  const cells = cellsOf(grid);
  const needed = countedColumns(kind);
  const search = findList(
    cells,
    languages.map(({ headers }) => Object.fromEntries(needed.map((column) => [column, headers[column]]))),
  );
  if (search.kind === 'damaged') return { missing: search.missing as RegisterColumn[] };
  const { list } = search;
  const line = cells.values[list.headerRow] ?? [];
  const rest = registerColumns(kind).filter((column) => !needed.includes(column));
  const places = rest.map((column) => {
    const names = languages.map(({ headers }) => comparableKey(headers[column]));
    return [column, line.findIndex((value) => names.includes(comparableKey(cleanText(value))))] as const;
  });
  return {
    list: {
      ...list,
      columns: { ...list.columns, ...Object.fromEntries(places) } as ListReading<RegisterColumn>['columns'],
    },
  };
}

/** Columns that no count can do without. */
function countedColumns(kind: RegisterKind): RegisterColumn[] {
  const used = new Set(
    kind.measures.flatMap((measure) =>
      'of' in measure && measure.of !== undefined ? [measure.of, ...(measure.kind === 'share' ? ['checked'] : [])] : [],
    ),
  );
  return registerColumns(kind).filter(
    (column) => !REMARKS.includes(column) && (['date', 'person', 'item', 'own'].includes(column) || used.has(column)),
  );
}

/** The day up to which HR says a register is complete, "2026-11-30", with its cell; null where nothing, or no day, is said. */
export function completeTo(
  { values, headerRow }: ListReading<RegisterColumn>,
  languages: readonly RegisterTexts[],
  date1904: boolean,
): { readonly day: string; readonly cell: string } | null {
  const labels = languages.map(({ completeTo: label }) => comparableKey(label));
  for (const [row, line] of values.slice(0, headerRow).entries()) {
    const at = line.findIndex((value) => labels.includes(comparableKey(cleanText(value))));
    if (at < 0) continue;
    const column = line.findIndex((value, index) => index > at && value !== '');
    const day = dayOf(line[column] ?? '', date1904);
    return day === null ? null : { day, cell: cellAddress(row, column) };
  }
  return null;
}

/** A whole month is its last day. */
function dayOf(content: CellValue, date1904: boolean): string | null {
  if (typeof content === 'number') return isoDay(dayOfSerial(content, date1904));
  const match = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?$/.exec(cleanText(content).normalize('NFKC'));
  if (!match) return null;
  const [year, month] = [Number(match[1]), Number(match[2])];
  const day = existingDay(year, month, match[3] === undefined ? daysInMonth(year, month) : Number(match[3]));
  return day === null ? null : isoDay(day);
}

/** "2026-11-30" of "2026-11"; "" for a text that is no period. */
export function lastDayOf(period: string): string {
  const parsed = parsePeriod(period);
  return parsed === null ? '' : isoDay(parsed.last);
}

/** From A1 on. */
function cellsOf({ row, column, values, formulas }: Grid): SheetCells {
  const whole = (lines: Grid['values']): Grid['values'] => [
    ...Array.from({ length: row }, () => []),
    ...lines.map((line) => [...Array.from({ length: column }, () => ''), ...line]),
  ];
  return { values: whole(values), formulas: whole(formulas) };
}
