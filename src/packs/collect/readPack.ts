import { err, ok, type Result } from '../../base/result';
import type { CellValue } from '../../base/grid';
import type { WorkbookFileProblem } from '../../catalogue/company/file/readWorkbookFile';
import { allNamed, textOf } from '../../ooxml/xml';
import type { CardRecord } from '../../registry/cardRecord';
import { COLUMNS, isRegistry, parseRegistry, REGISTRY_SHEET, type Registry } from '../../registry/registry';
import type { SheetCells } from '../../scorecard/sheet/readList';
import { openBook, RETURNED_LIMITS, type Book } from '../book/openBook';
import { sheetCells } from '../book/sheetCells';
import {
  cardNoteKey,
  columnsKey,
  PACK_NOTE,
  readCardNote,
  readPackNote,
  rowsKey,
  type CardNote,
  type PackNote,
} from '../packNote';
import type { CardPackKind } from '../packTexts';
import { placesNow, type Places } from './placesNow';

/** A card in a pack that came back. */
export interface ReturnedCard {
  readonly record: CardRecord;
  readonly note: CardNote;
  /** null: its sheet is gone. */
  readonly now: { readonly sheet: string; readonly cells: SheetCells; readonly places: Places } | null;
}

export interface ReturnedPack extends Pick<OpenedPack, 'savedAt'> {
  readonly note: PackNote & { readonly kind: CardPackKind };
  readonly cards: readonly ReturnedCard[];
}

/** A pack of any kind, and what it says of itself. */
export interface OpenedPack {
  readonly book: Book;
  readonly registry: Registry;
  /** Of the registry's sheet. */
  readonly cells: SheetCells;
  readonly note: PackNote;
  /** When the file was saved last, as the program that did so noted it; "" where none did. */
  readonly savedAt: string;
}

/** Why a file is no pack that can be read. */
export type PackProblem =
  | WorkbookFileProblem
  /** A workbook, but none that was handed out. */
  | 'notAPack'
  /** A newer Rolecard has handed it out. */
  | 'newerPack';

/** Opens a file that came back, whatever program saved it, and reads it. */
export function readOpened<T>(
  bytes: Uint8Array,
  read: (opened: OpenedPack) => Result<T, PackProblem>,
): Result<T, PackProblem> {
  const opened = openBook(bytes, RETURNED_LIMITS);
  if (!opened.ok) return opened;
  try {
    const pack = packOf(opened.value);
    return pack.ok ? read(pack.value) : pack;
  } catch {
    // A part that is no XML, or a name without a part.
    return err('notAWorkbook');
  }
}

/** Reads a pack with cards. */
export function readPack(bytes: Uint8Array): Result<ReturnedPack, PackProblem> {
  return readOpened(bytes, readCards);
}

function packOf(book: Book): Result<OpenedPack, PackProblem> {
  const sheet = book.sheets.find(({ name }) => name.startsWith(REGISTRY_SHEET));
  const cells = sheet ? sheetCells(book, sheet.part) : null;
  if (cells === null || !isRegistry(cells.values)) return err('notAPack');
  const registry = parseRegistry(cells.values, cells.formulas);
  if (!registry.ok) return err('newerPack');
  const note = readPackNote(registry.value.notes.get(PACK_NOTE));
  return note === null ? err('notAPack') : ok({ book, registry: registry.value, cells, note, savedAt: savedAt(book) });
}

/** The cards of a pack that has some. */
export function readCards({
  book,
  registry,
  cells,
  note,
  savedAt: saved,
}: OpenedPack): Result<ReturnedPack, PackProblem> {
  const { kind } = note;
  if (kind === 'rater') return err('notAPack');
  const cards = registry.cards.flatMap(({ record }): ReturnedCard[] => {
    const cardNote = readCardNote(registry.notes.get(cardNoteKey(record.number)));
    return cardNote === null ? [] : [{ record, note: cardNote, now: cardNow(book, registry, cells, record, cardNote) }];
  });
  return ok({ note: { ...note, kind }, cards, savedAt: saved });
}

function cardNow(
  book: Book,
  registry: Registry,
  { formulas }: SheetCells,
  { number, grid }: CardRecord,
  note: CardNote,
): ReturnedCard['now'] {
  const pointer = (key: string): CellValue => {
    const row = registry.noteRows.get(key);
    return row === undefined ? '' : (formulas[row]?.[COLUMNS.note + 1] ?? '');
  };
  const pointed = { rows: String(pointer(rowsKey(number))), columns: String(pointer(columnsKey(number))) };
  const read = (name: string | null): { sheet: string; cells: SheetCells } | null => {
    const found = book.sheets.find((each) => each.name === name);
    return found === undefined ? null : { sheet: found.name, cells: sheetCells(book, found.part) };
  };
  const named = pointedName(pointed.rows) ?? pointedName(pointed.columns);
  // A program that keeps no hidden formulas leaves the card's number to go by.
  const found = read(named) ?? (pointed.rows.startsWith('=') ? null : withNumber(book, number));
  if (found === null) return null;
  return { ...found, places: placesNow(found.cells, note, grid, pointed) };
}

function withNumber(book: Book, number: string): { sheet: string; cells: SheetCells } | null {
  for (const { name, part } of book.sheets) {
    if (name.startsWith(REGISTRY_SHEET)) continue;
    const cells = sheetCells(book, part);
    if (cells.values.slice(0, 40).some((line) => line.includes(number))) return { sheet: name, cells };
  }
  return null;
}

/** The sheet that the first living pointer of a formula names. */
function pointedName(formula: string): string | null {
  const found = /(?:'((?:[^']|'')+)'|([^'!#(),=]+))!\$?[A-Z]+\$?\d+/.exec(formula);
  return (found?.[1]?.replace(/''/g, "'") ?? found?.[2] ?? null)?.replace(/^\$/, '') ?? null;
}

function savedAt({ file }: Book): string {
  const part = file.relationshipsOf('').ofType('core-properties')[0]?.target ?? 'docProps/core.xml';
  if (!file.has(part)) return '';
  const modified = allNamed(file.xml(part), 'modified')[0];
  const text = modified === undefined ? '' : textOf(modified).trim();
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? text : '';
}
