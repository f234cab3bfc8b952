import { absoluteAddress, cellAddress, contains, quotedSheet } from '../../base/address';
import type { CellValue } from '../../base/grid';
import { formula, holdsFormula, type CellContent } from '../../base/sheetDrawing';
import { isStored, storedLine } from '../../registry/cardRecord';
import { noteParts } from '../../registry/changes';
import type { RegisteredCard } from '../../registry/registry';
import { parseJson } from '../../registry/parseJson';
import { COLUMNS } from '../../registry/registry';
import { placesKey } from '../../registry/shortForms';
import { LAYOUT_KEY, VERSION_NOTE } from '../../registry/notes';
import type { SheetCells } from '../../scorecard/sheet/readList';
import { inputPlaces } from '../entryKeys';
import type { HandedMarks } from '../fixedMark';
import {
  cardNoteKey,
  columnsKey,
  PACK_NOTE,
  rowsKey,
  type CardNote,
  type HandedCell,
  type PackNote,
} from '../packNote';
import type { NumberRule } from './numberRules';
import type { WrittenCell } from './writtenSheet';

/** A card that goes into a pack, and what stands on it. */
export interface CardToPack {
  readonly card: RegisteredCard & { readonly sheetName: string };
  readonly cells: SheetCells;
  /** Cells that are empty in the pack. */
  readonly emptied: readonly string[];
  readonly rules: readonly NumberRule[];
}

/** The cells of a pack's registry: the lines of its cards as the workbook has them, and what the pack says of itself. */
export function registryCells(
  { registry, marks }: { readonly registry: SheetCells; readonly marks: HandedMarks },
  cards: readonly CardToPack[],
  pack: PackNote,
): WrittenCell[] {
  const lines = cards.map(({ card }) => card.row);
  const cells = lines.flatMap((from, row) => lineCells(registry, from, row));
  const layouts = layoutKeys(registry, lines);
  const notes: (readonly [key: string, ...parts: CellContent[]])[] = [];
  for (const line of registry.values) {
    const key = String(line[COLUMNS.note] ?? '');
    if (key === VERSION_NOTE || (key.startsWith(LAYOUT_KEY) && layouts.has(key))) {
      notes.push([key, ...line.slice(COLUMNS.note + 1)]);
    }
  }
  notes.push([PACK_NOTE, ...noteParts(pack)]);
  for (const each of cards) {
    const { number } = each.card.record;
    const note = cardNote(each, marks);
    notes.push([cardNoteKey(number), ...noteParts(note)]);
    notes.push([rowsKey(number), pointers(note.sheet, note.rowCount, (at) => [at, 0])]);
    notes.push([columnsKey(number), pointers(note.sheet, note.columnCount, (at) => [0, at])]);
  }
  const noted = notes.flatMap((line, row) =>
    line.map((content, at): WrittenCell => ({ row, column: COLUMNS.note + at, content })),
  );
  return [...cells, ...noted];
}

function lineCells({ values, formulas }: SheetCells, from: number, row: number): WrittenCell[] {
  return [COLUMNS.number, COLUMNS.pointer, COLUMNS.entered, COLUMNS.record, COLUMNS.trace].map((column) => {
    const value = values[from]?.[column] ?? '';
    const content: CellValue = formulas[from]?.[column] ?? '';
    return { row, column, content: holdsFormula(content, value) ? formula(content) : value };
  });
}

/** Keys of the layouts that lines name, and of the places that those name. */
function layoutKeys({ values }: SheetCells, lines: readonly number[]): ReadonlySet<unknown> {
  const named = new Set(lines.map((row) => layoutIn(storedLine(values[row]?.[COLUMNS.record]))));
  const places = values.flatMap((line) =>
    named.has(line[COLUMNS.note]) ? [placesKey(parseJson(line.slice(COLUMNS.note + 1).join('')))] : [],
  );
  return new Set([...named, ...places]);
}

function layoutIn(line: unknown): unknown {
  return isStored(line) ? line['layout'] : undefined;
}

/** Functions take 255 arguments, and a formula 8,192 characters. */
const MOST_POINTERS = 200;

/** One living pointer at each row or column of a card, in order: Excel keeps them right when lines are inserted. */
function pointers(sheet: string, count: number, cellAt: (at: number) => readonly [number, number]): CellContent {
  const name = quotedSheet(sheet);
  const cells = Array.from(
    { length: Math.min(count, MOST_POINTERS) },
    (_, at) => `${name}!${absoluteAddress(...cellAt(at))}`,
  );
  return formula(`=COUNTA(${cells.join(',')})`);
}

/** What a card held when it was handed out. */
function cardNote({ card, cells: { values, formulas }, emptied, rules }: CardToPack, marks: HandedMarks): CardNote {
  const places = inputPlaces(card.record, card.inputs);
  const blank = new Set(emptied);
  const taken = new Set(places.map(({ row, column }) => `${row},${column}`));
  const valueAt = (row: number, column: number): CellValue => values[row]?.[column] ?? '';
  const fixed = formulas.flatMap((line, row) =>
    line.flatMap((content, column): HandedCell[] => {
      if (content === '' || taken.has(`${row},${column}`) || blank.has(cellAddress(row, column))) return [];
      return [[row, column, marks.of(valueAt(row, column), content)]];
    }),
  );
  return {
    inputs: places.map(({ key, row, column }) => {
      const bounds = rules.find(({ areas }) => areas.some((area) => contains(area, row, column)))?.bounds;
      return [key, row, column, valueAt(row, column), bounds ?? null];
    }),
    fixed,
    rowCount: Math.max(values.length, ...places.map(({ row }) => row + 1)),
    columnCount: Math.max(0, ...values.map((line) => line.length), ...places.map(({ column }) => column + 1)),
    sheet: card.sheetName,
  };
}
