import type { Area } from '../base/address';
import type { CellValue } from '../base/grid';
import { err, ok, type Result } from '../base/result';
import { isStored, readRecord, storedLine, type CardRecord } from './cardRecord';
import { mergeNotes } from './mergeNotes';
import { countedAreas, pointedCells, pointedSheet, sheetOf } from './livingFormulas';
import { isNote, LAYOUT_KEY, VERSION_NOTE } from './notes';
import { parseJson } from './parseJson';
import { latestVersion, OWN_SHEETS_VERSION, SHORT_VERSION, STEPS, versionIn, type VersionStep } from './versions';

/** Columns of the registry's sheet, 0-based: a card's line on the left, notes by key beside the cards. */
export const COLUMNS = {
  number: 0,
  /** Points at the number on the card. */
  pointer: 1,
  /** How many inputs are filled, live. */
  entered: 2,
  /** What else is known of the card, as JSON. */
  record: 3,
  /** Written once the card is seen as it stands. */
  trace: 4,
  /** Points at the cells of a card whose rows are being moved, one by one; else blank. */
  moving: 5,
  /** A note's key; its JSON follows to the right. */
  note: 6,
} as const;

/** Key of a line that points at one of Rolecard's own sheets, so that it is found under another name. */
export const SHEET_KEY = 'sheet:';

export interface RegisteredCard {
  readonly record: CardRecord;
  /** Name the card's sheet has now; null when it was deleted. */
  readonly sheetName: string | null;
  /** Filled input cells; null when it can't be told (treated as filled). */
  readonly entered: number | null;
  /** The formula that counts them; see filledCount. */
  readonly count: string;
  /** Cells people type in, as far as the line tells. */
  readonly inputs: readonly Area[];
  /** What it looked like when it was built, see cardTrace; null when that is not known. */
  readonly trace: string | null;
  /** Its rows were being moved when Excel stopped: where its anchorCells are now. Null: they stand where the record says. */
  readonly moving: readonly ({ readonly row: number; readonly column: number } | null)[] | null;
  /** Line of the registry, 0-based. */
  readonly row: number;
}

/** One whose sheet is there. */
export type LivingCard = RegisteredCard & { readonly sheetName: string };

export function isLiving(card: RegisteredCard): card is LivingCard {
  return card.sheetName !== null;
}

/** Cards of a period whose sheet is there. */
export function livingCards({ cards }: Pick<Registry, 'cards'>, period: string): readonly LivingCard[] {
  return cards.filter(isLiving).filter(({ record }) => record.period === period);
}

/** What the registry's sheet says. */
export interface Registry {
  /** Name of that sheet, or the one it is to get. */
  readonly sheetName: string;
  /** Whether the sheet is still to be made; one that was made and holds nothing yet is written like a new one. */
  readonly sheet: 'absent' | 'blank' | 'written';
  /** The sheet can be seen, or shown from Excel's menu, and is hidden from it again by what is written next. Absent: not looked at. */
  readonly isShown?: boolean;
  readonly cards: readonly RegisteredCard[];
  readonly notes: ReadonlyMap<string, unknown>;
  /** Rolecard's own sheets by what they are ("template"): the names they have now. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Numbers of the cards by their lines. */
  readonly numbers: ReadonlyMap<number, string>;
  /** First free line for a card. */
  readonly nextRow: number;
  readonly noteRows: ReadonlyMap<string, number>;
  /** Lower rows of notes that stand twice, as two runtimes have begun them at once; see joinDoubles. Absent: none does. */
  readonly doubleRows?: ReadonlyMap<string, readonly number[]>;
  /** Columns a note may fill now, so that a shorter one leaves nothing of a longer one. */
  readonly noteWidth: number;
}

export const REGISTRY_SHEET = '_rolecard';

/** That of a workbook without one; see newRegistry for one that is to be written. */
export const EMPTY_REGISTRY: Registry = {
  sheetName: REGISTRY_SHEET,
  sheet: 'absent',
  cards: [],
  notes: new Map(),
  sheets: new Map(),
  numbers: new Map(),
  nextRow: 0,
  noteRows: new Map(),
  noteWidth: 2,
};

/** The registry a workbook gets on a sheet of this name: it says its version from the beginning. */
export function newRegistry(sheetName: string, sheet: 'absent' | 'blank'): Registry {
  return {
    ...EMPTY_REGISTRY,
    sheetName,
    sheet,
    notes: new Map([[VERSION_NOTE, SHORT_VERSION]]),
    noteRows: new Map([[VERSION_NOTE, 0]]),
  };
}

/**
 * Whether these cells, from A1 on, are a registry's: a workbook may have a sheet of its name that is not Rolecard's.
 * A sheet without cells is one that was just made.
 */
export function isRegistry(values: readonly (readonly CellValue[])[]): boolean {
  const isFilled = values.some((line) => line.some((value) => value !== ''));
  return !isFilled || values.some((line) => isNoteKey(line[COLUMNS.note]) || isStored(parseJson(line[COLUMNS.record])));
}

function isNoteKey(key: unknown): boolean {
  if (typeof key !== 'string') return false;
  return key === VERSION_NOTE || KEY_STARTS.some((start) => key.startsWith(start)) || isNote(key);
}

const KEY_STARTS = [SHEET_KEY, LAYOUT_KEY];

/** A newer Rolecard has written here: what it wrote may mean what this one does not know. */
export interface NewerRegistry {
  readonly version: number;
  /** The latest this program knows. */
  readonly known: number;
}

/**
 * Reads the cells of the registry's sheet, both from A1 on. A damaged line is passed over and left where it is. One line
 * or the version note of a later version than `steps` lead to, and the whole is refused.
 */
export function parseRegistry(
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly CellValue[])[],
  steps: readonly VersionStep[] = STEPS,
): Result<Registry, NewerRegistry> {
  const notes = new Map<string, unknown>();
  const noteRows = new Map<string, number>();
  const doubleRows = new Map<string, readonly number[]>();
  const sheets = new Map<string, string>();
  values.forEach((line, row) => {
    const key = line[COLUMNS.note];
    if (typeof key !== 'string' || key === '') return;
    const isDouble = noteRows.has(key);
    if (isDouble) doubleRows.set(key, [...(doubleRows.get(key) ?? []), row]);
    else noteRows.set(key, row);
    if (!key.startsWith(SHEET_KEY)) {
      const note = parseJson(line.slice(COLUMNS.note + 1).join(''));
      notes.set(key, isDouble ? mergeNotes(key, undefined, notes.get(key), note) : note);
      return;
    }
    if (isDouble) return;
    const name = pointedSheet(String(formulas[row]?.[COLUMNS.note + 1] ?? ''));
    if (name !== null) sheets.set(key.slice(SHEET_KEY.length), name);
  });
  const lines = values.map((line) => ({ line, own: storedLine(line[COLUMNS.record]) }));
  const version = newestVersion([notes.get(VERSION_NOTE), ...lines.map(({ own }) => isStored(own) && own['version'])]);
  const known = latestVersion(steps);
  if (version > known) return err({ version, known });
  const cards = lines.flatMap(({ line, own }, row): RegisteredCard[] => {
    const record = readRecord(line[COLUMNS.number], own, notes, steps);
    return record === null ? [] : [cardOf(record, line, formulas[row] ?? [], row)];
  });
  const numbers = numbersOf(values);
  const noteWidth = Math.max(EMPTY_REGISTRY.noteWidth, ...values.map((line) => line.length - COLUMNS.note));
  const place = { sheetName: REGISTRY_SHEET, sheet: 'written' as const };
  const nextRow = Math.max(-1, ...numbers.keys()) + 1;
  const doubles = doubleRows.size === 0 ? {} : { doubleRows };
  return ok({ ...place, cards, notes, sheets, numbers, nextRow, noteRows, ...doubles, noteWidth });
}

/** What stands in the column of numbers, by line. */
export function numbersOf(lines: readonly (readonly CellValue[])[]): Map<number, string> {
  return new Map(
    lines.flatMap((line, row) => {
      const number = line[COLUMNS.number] ?? '';
      return number === '' ? [] : [[row, String(number)] as const];
    }),
  );
}

function newestVersion(named: readonly unknown[]): number {
  return named.reduce<number>((newest, each) => Math.max(newest, versionIn(each) ?? 0), 0);
}

function cardOf(
  record: CardRecord,
  line: readonly CellValue[],
  formulas: readonly CellValue[],
  row: number,
): RegisteredCard {
  const sheetName = sheetOf(String(formulas[COLUMNS.pointer] ?? ''));
  const shown = line[COLUMNS.pointer];
  const entered = line[COLUMNS.entered];
  const trace = line[COLUMNS.trace];
  return {
    record,
    // A pointer at a blank cell shows 0: a card that was stopped while it was refreshed has no number yet.
    sheetName: shown === record.number || shown === '' || shown === 0 ? sheetName : null,
    entered: typeof entered === 'number' ? entered : null,
    count: String(formulas[COLUMNS.entered] ?? ''),
    inputs: countedAreas(String(formulas[COLUMNS.entered] ?? '')),
    trace: typeof trace === 'string' && trace !== '' ? trace : null,
    moving: pointedCells(String(formulas[COLUMNS.moving] ?? '')),
    row,
  };
}

/** Every sheet of Rolecard's is pointed at; in a workbook of 0.1.0, some are known by what stands on them only. */
export function pointsAtAllSheets({ notes }: Pick<Registry, 'notes'>): boolean {
  const version = versionIn(notes.get(VERSION_NOTE));
  return version === null || version >= OWN_SHEETS_VERSION;
}
