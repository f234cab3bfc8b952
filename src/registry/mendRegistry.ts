import type { CellValue } from '../base/grid';
import { formula, type Block, type CellContent, type HeldContent } from '../base/sheetDrawing';
import { noteParts } from './changes';
import { isSame, mergeNotes } from './mergeNotes';
import { parseJson } from './parseJson';
import { COLUMNS, numbersOf, SHEET_KEY, type Registry } from './registry';

/*
 * Pane, ribbon and other people's Excel write on one registry, and each looks for the place of a line a request before it writes.
 * What stood where a line was written is held against what was expected there; theirs gets its place back, and ours another.
 */

/** A row of the registry's sheet that is written: what it was expected to hold. */
export interface GuardedRow {
  readonly row: number;
  readonly first: number;
  /** What was written, from column `first` on. */
  readonly width: number;
  /** The card's number on a line, "" on a fresh one; null: a note. */
  readonly number: string | null;
  /** Of a note. */
  readonly key: string;
  /** What the note was taken to say. */
  readonly base: unknown;
}

/** The same with what it held in the request that wrote it. */
export interface FoundRow extends GuardedRow {
  /** In the card's number's column. */
  readonly foundNumber: CellValue;
  /** In the columns that were written, as typed. */
  readonly found: readonly CellValue[];
}

/** Whether somebody else has written there since it was read. */
export function isForeign({ number, key, base, foundNumber, found }: FoundRow): boolean {
  if (number !== null) return String(foundNumber) !== number;
  const [foundKey = ''] = found;
  if (foundKey !== '' && foundKey !== key) return true;
  if (key.startsWith(SHEET_KEY)) return false;
  const said = foundKey === '' ? undefined : noteOf(found);
  // What can't be read may be the beginning of a longer note.
  const isUnread = said === undefined && foundKey !== '' && found.some((cell, index) => index > 0 && cell !== '');
  return isUnread || !isSame(said, base);
}

/**
 * What to write so that both stand.
 * @param rows all that were written, in this order
 * @param now the registry's sheet as it stands since, from A1 on, as typed
 */
export function mendRegistry(rows: readonly FoundRow[], now: readonly (readonly CellValue[])[]): Block[] {
  const foreign = rows.filter(isForeign);
  const lines = foreign.filter(({ number }) => number !== null);
  const notes = foreign.filter(({ number }) => number === null);
  return [...mendLines(lines, now), ...mendNotes(notes, now)];
}

function mendLines(lines: readonly FoundRow[], now: readonly (readonly CellValue[])[]): Block[] {
  const given = new Map<number, Block[]>();
  for (const { row, first, found } of lines) {
    const blocks = given.get(row) ?? [];
    const isNew = !blocks.some(({ column }) => column === first);
    if (isNew) given.set(row, [...blocks, { row, column: first, contents: [lineContents(found, first)] }]);
  }
  const numbers = numbersOf(now);
  for (const { row, foundNumber } of lines) {
    if (foundNumber === '') numbers.delete(row);
    else numbers.set(row, String(foundNumber));
  }
  let free = Math.max(-1, ...numbers.keys()) + 1;
  const moved = lines.flatMap((line): Block[] => {
    const cells = now[line.row] ?? [];
    if (line.number === '') {
      const contents = [lineContents(at(cells, 0, COLUMNS.note), 0)];
      return [{ row: free++, column: 0, contents }];
    }
    // A card whose line is nowhere any more was removed: nothing is noted of it.
    const home = [...numbers].find(([, number]) => number === line.number)?.[0];
    const contents = [lineContents(at(cells, line.first, line.width), line.first)];
    return home === undefined ? [] : [{ row: home, column: line.first, contents }];
  });
  return [...[...given.values()].flat(), ...moved];
}

function mendNotes(notes: readonly FoundRow[], now: readonly (readonly CellValue[])[]): Block[] {
  const start = COLUMNS.note;
  const keyOf = (row: number): string => String(now[row]?.[start] ?? '');
  const rowsOf = new Map(now.flatMap((_, row) => (keyOf(row) === '' ? [] : [[keyOf(row), row] as const])));
  const width = Math.max(2, ...now.map((line) => line.length - start));
  let free = Math.max(-1, ...rowsOf.values()) + 1;
  const blocks: Block[] = [];
  const noteBlock = (row: number, key: string, note: unknown): Block =>
    lineOf(row, note === undefined ? [''] : [key, ...noteParts(note)], width);
  for (const { row, key, base, width: written, found } of notes) {
    const cells = now[row] ?? [];
    // Beyond what was written stands what they wrote.
    const theirs = [...found, ...cells.slice(start + written)];
    const ours = at(cells, start, written);
    const isTaken = found[0] !== '' && found[0] !== key;
    if (!isTaken) {
      const own = ours[0] === key ? noteOf(ours) : undefined;
      const other = found[0] === key ? noteOf(theirs) : undefined;
      blocks.push(noteBlock(row, key, mergeNotes(key, base, own, other)));
      continue;
    }
    if (keyOf(row) !== key && ours[0] !== '') continue;
    blocks.push(lineOf(row, noteContents(theirs), width));
    const known = [...rowsOf].find(([each, place]) => each === key && place !== row)?.[1];
    const home = known ?? free++;
    if (key.startsWith(SHEET_KEY)) {
      blocks.push(lineOf(home, noteContents(ours), width));
      continue;
    }
    const own = ours[0] === key ? noteOf(ours) : undefined;
    const other = known === undefined ? undefined : noteOf((now[known] ?? []).slice(start));
    const merged = mergeNotes(key, base, own, other);
    if (merged !== undefined || known !== undefined) blocks.push(noteBlock(home, key, merged));
  }
  return blocks;
}

function at(cells: readonly CellValue[], first: number, width: number): CellValue[] {
  return Array.from({ length: width }, (_, index) => cells[first + index] ?? '');
}

/** A note's whole row: what a longer one would leave to the right goes. */
function lineOf(row: number, contents: readonly CellContent[], width: number): Block {
  const blanks = Array.from({ length: Math.max(0, width - contents.length) }, () => '');
  return { row, column: COLUMNS.note, contents: [[...contents, ...blanks]] };
}

/** What a note's cells say, its key in the first; undefined where they can't be read. */
export function noteOf(cells: readonly CellValue[]): unknown {
  return parseJson(cells.slice(1).join(''));
}

function noteContents(cells: readonly CellValue[]): HeldContent[] {
  const isPointer = String(cells[0]).startsWith(SHEET_KEY);
  return cells.map((cell, index) => (isPointer && index === 1 ? formulaOf(cell) : cell));
}

/** Columns of a line that hold formulas; all others hold texts. */
const LIVING: ReadonlySet<number> = new Set([COLUMNS.pointer, COLUMNS.entered, COLUMNS.moving]);

function lineContents(cells: readonly CellValue[], first: number): HeldContent[] {
  return cells.map((cell, index) => (LIVING.has(first + index) ? formulaOf(cell) : cell));
}

function formulaOf(cell: CellValue): HeldContent {
  return typeof cell === 'string' && cell.startsWith('=') ? formula(cell) : cell;
}

/** Rows of a block of the registry's sheet, with what is expected in each; a row of which nothing is written is left out. */
export function guardedRows(
  { row, column, contents }: Block,
  { numbers, notes, noteRows }: Pick<Registry, 'numbers' | 'notes' | 'noteRows'>,
): GuardedRow[] {
  const keys = new Map([...noteRows].map(([key, place]) => [place, key]));
  return contents.flatMap((line, down): GuardedRow[] => {
    if (line.every((cell) => cell === null)) return [];
    const at = { row: row + down, first: column, width: line.length };
    if (column < COLUMNS.note) return [{ ...at, number: numbers.get(at.row) ?? '', key: '', base: undefined }];
    const named = line[0];
    const key = typeof named === 'string' && named !== '' ? named : (keys.get(at.row) ?? '');
    return [{ ...at, number: null, key, base: notes.get(key) }];
  });
}

/**
 * Whether a block begins new lines, or a new note, below all that was there: another runtime may have begun its own in the same place
 * since, and Excel can be told to move that down.
 */
export function beginsRows(
  { row, column, contents }: Block,
  { nextRow, notes, noteRows }: Pick<Registry, 'nextRow' | 'notes' | 'noteRows'>,
): boolean {
  if (contents.length === 0) return false;
  if (column === 0) return row >= nextRow;
  const key = contents[0]?.[0];
  if (column !== COLUMNS.note || typeof key !== 'string' || key === '') return false;
  const isNew = key.startsWith(SHEET_KEY) ? !noteRows.has(key) : !notes.has(key);
  return isNew && [...noteRows].every(([other, place]) => other === key || place < row);
}
