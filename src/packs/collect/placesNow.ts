import { parseArea } from '../../base/address';
import type { CardRecord } from '../../registry/cardRecord';
import type { SheetCells } from '../../scorecard/sheet/readList';
import { fixedMark, NOT_MOVED, sameMark, type Moves } from '../fixedMark';
import type { CardNote } from '../packNote';

/** Where the rows and columns of a card are now, and, for formulas, what stood there: sorting leaves those alone. */
export interface Places extends Moves {
  /** Of a row, by where it stood; null for one that was deleted. */
  readonly rowNow: (handed: number) => number | null;
  readonly columnNow: (handed: number) => number | null;
  /** Indicators whose line can't be told: their name is gone from the card, or stands there twice. */
  readonly unclear: ReadonlySet<string>;
}

/**
 * Finds a card's lines: by the pack's living pointers, and those of indicators by their names, which tell when lines were
 * sorted. Without pointers everything is taken to stand where it stood.
 */
export function placesNow(
  cells: SheetCells,
  note: CardNote,
  grid: CardRecord['grid'],
  pointed: { readonly rows: string; readonly columns: string },
): Places {
  const rows = pointedAt(pointed.rows, note.rowCount, 'row');
  const columns = pointedAt(pointed.columns, note.columnCount, 'column');
  const [pointedRow, columnNow] = [through(rows), through(columns)];
  const unclear = new Set<string>();
  const nameColumn = grid?.columns.name;
  const marks = new Map(note.fixed.map(([row, column, mark]) => [`${row},${column}`, mark]));
  const lines = (grid?.indicators ?? []).map(({ id, row }) => ({ id, row, now: pointedRow(row) }));
  const at = nameColumn === undefined ? null : columnNow(nameColumn);
  const names = (row: number | null, handed: number): boolean => {
    const mark = marks.get(`${handed},${nameColumn ?? -1}`);
    if (at === null || mark === undefined) return row !== null;
    const value = row === null ? '' : (cells.values[row]?.[at] ?? '');
    return sameMark(mark, fixedMark(value, value, NOT_MOVED));
  };
  const now = new Map<number, number | null>();
  for (const line of lines) {
    const found = names(line.now, line.row)
      ? [line.now]
      : lines.map((other) => other.now).filter((row) => row !== null && names(row, line.row));
    if (found.length === 1) now.set(line.row, found[0] ?? null);
    else {
      now.set(line.row, null);
      unclear.add(line.id);
    }
  }
  const rowNow = (handed: number): number | null => {
    const known = now.get(handed);
    return known === undefined ? pointedRow(handed) : known;
  };
  const rowThen = inverse(pointedRow, note.rowCount);
  return { rowNow, columnNow, unclear, row: rowThen, column: inverse(columnNow, note.columnCount) };
}

/** Where something is by its living pointer; without pointers, where it was. */
function through(places: readonly (number | null)[]): (handed: number) => number | null {
  return (handed) => (places.length > 0 ? (places[handed] ?? null) : handed);
}

function inverse(now: (handed: number) => number | null, count: number): (now: number) => number | null {
  const was = new Map<number, number>();
  for (let handed = 0; handed < count; handed += 1) {
    const place = now(handed);
    if (place !== null) was.set(place, handed);
  }
  return (place) => was.get(place) ?? null;
}

/** What each argument of a formula of living pointers points at; null for those that are gone. Empty: it is no such formula. */
function pointedAt(formula: string, count: number, of: 'row' | 'column'): (number | null)[] {
  if (!formula.startsWith('=')) return [];
  const inside = /\(([\s\S]*)\)\s*$/.exec(formula)?.[1] ?? '';
  const parts = inside.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const places = parts.map((part) => parseArea(part.trim())?.[of] ?? null);
  // Cards are never so large; what is not pointed at is taken to have moved with what stands above.
  for (let at = places.length; at < count && places.length > 0; at += 1) {
    const before = places[at - 1] ?? null;
    places.push(before === null ? null : before + 1);
  }
  return places;
}
