import { area, containsCell, type SheetArea } from '../grid/area';
import type { Sheet } from './parts/sheet';
import type { TableModel } from './parts/table';
import type { Workbook } from './workbook';

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

interface Specifier {
  readonly items: readonly string[];
  readonly columns: readonly string[];
}

const unescape = (name: string): string => name.replace(/'(.)/g, '$1');

/** The parts of "[[#This Row],[Name]]", "[@Name]", "[Name]" or "[[A]:[B]]"; null when it is something else. */
const parseSpecifier = (specifier: string): Specifier | null => {
  const inner = specifier.slice(1, -1).trim();
  if (inner === '') return { items: [], columns: [] };
  if (inner.startsWith('@')) {
    const rest = inner.slice(1).trim();
    const columns = rest.startsWith('[') ? parseSpecifier(`[${rest}]`)?.columns : rest === '' ? [] : [unescape(rest)];
    return columns ? { items: ['#this row'], columns } : null;
  }
  if (!inner.startsWith('[')) {
    return inner.startsWith('#')
      ? { items: [inner.toLowerCase()], columns: [] }
      : { items: [], columns: [unescape(inner)] };
  }
  const parts = [...inner.matchAll(/\[((?:'.|[^'\]])*)\]/g)].map((found) => found[1] ?? '');
  if (inner.replace(/\[((?:'.|[^'\]])*)\]/g, '').replace(/[\s,:]/g, '') !== '') return null;
  return {
    items: parts.filter((part) => part.startsWith('#')).map((part) => part.toLowerCase()),
    columns: parts.filter((part) => !part.startsWith('#')).map(unescape),
  };
};

const rowsOf = (table: TableModel, items: readonly string[], row: number): SheetArea | null => {
  if (items.length === 0) return table.body;
  const areas = items.map((item): SheetArea | null => {
    if (item === '#all') return table.area;
    if (item === '#data') return table.body;
    if (item === '#headers') return table.header;
    if (item === '#totals') return table.totals;
    if (item !== '#this row') return null;
    const { top, bottom, left, right } = table.body;
    return row >= top && row <= bottom ? area(row, left, row, right) : null;
  });
  const found = areas.filter((each) => each !== null);
  const [first] = found;
  if (!first || found.length !== areas.length) return null;
  return found.reduce((a, b) => area(Math.min(a.top, b.top), a.left, Math.max(a.bottom, b.bottom), a.right), first);
};

/** The cells that a structured reference in the formula at `place` stands for, or null when we cannot tell. */
export const resolveStructured = (
  workbook: Workbook,
  tableName: string,
  specifier: string,
  place: Place,
): { readonly sheet: string; readonly area: SheetArea } | null => {
  const own = place.sheet.tables.find((each) => containsCell(each.area, place.row, place.column));
  const found = tableName === '' ? own && { sheet: place.sheet, table: own } : workbook.tableNamed(tableName);
  const parsed = parseSpecifier(specifier);
  if (!found || !parsed || parsed.columns.length > 2) return null;
  const rows = rowsOf(found.table, parsed.items, place.row);
  if (!rows) return null;
  if (parsed.columns.length === 0) return { sheet: found.sheet.id, area: rows };
  const names = found.table.columns.map(({ name }) => name.toLowerCase());
  const places = parsed.columns.map((column) => names.indexOf(column.toLowerCase()));
  if (places.some((index) => index < 0)) return null;
  const left = rows.left + Math.min(...places);
  return { sheet: found.sheet.id, area: area(rows.top, left, rows.bottom, rows.left + Math.max(...places)) };
};
