import { absoluteAddress, areaAddress, parseArea, quotedSheet, type Area } from '../base/address';
import { gatherBlocks } from '../base/gatherBlocks';
import { formula, type CellContent } from '../base/sheetDrawing';
import type { CardGrid } from '../scorecard/card/cardGrid';
import type { CellValue } from '../base/grid';
import { writeBlock } from './draw';

/**
 * Rolecard's own notes in the workbook, on a very hidden sheet: unlike add-in settings they survive every program that
 * can save a workbook. A card's line points at the card with live formulas, so that renamed cards are found, deleted
 * ones are seen, and one read tells which cards hold entered scores.
 */
export const REGISTRY_SHEET = '_rolecard';

/** What is known of a card without reading it. Cells are A1 texts on the card. */
export interface CardRecord {
  readonly number: string;
  readonly period: string;
  readonly roleId: string;
  readonly name: string;
  readonly employeeId: string;
  readonly department: string;
  readonly position: string;
  readonly manager: string;
  /** Result field → cell. */
  readonly results: Readonly<Record<string, string>>;
  readonly scoreInputs: readonly string[];
  /** Targets that were carried from the month before, by id of the indicator; absent: none. */
  readonly targets?: Readonly<Record<string, number>>;
  /** Where each indicator stands; absent on cards of a time when it was not noted. */
  readonly grid?: CardGrid;
}

export interface RegisteredCard {
  readonly record: CardRecord;
  /** Name the card's sheet has now; null when it was deleted. */
  readonly sheetName: string | null;
  /** Filled input cells; null when it can't be told (treated as filled). */
  readonly entered: number | null;
  /** Cells people type in, as far as the line tells. */
  readonly inputs: readonly Area[];
  /** What it looked like when it was built, see cardTrace; null when that is not known. */
  readonly trace: string | null;
  /** Line of the registry, 0-based. */
  readonly row: number;
}

/** A card that was just built or refreshed, with what its line points at. */
export interface NewCard {
  readonly record: CardRecord;
  readonly sheetName: string;
  readonly numberCell: { readonly row: number; readonly column: number };
  readonly inputs: readonly Area[];
  /** Inputs that were filled by us: they don't count as entered. */
  readonly prefilled?: readonly Area[];
  /** The line it has already, 0-based; absent: it gets the next one. */
  readonly row?: number;
}

/** The part of a record that cards of one role share; written once, as a note, and named by the record. */
type Layout = Pick<CardRecord, 'results' | 'scoreInputs' | 'grid'>;
const LAYOUT_KEY = 'layout:';
/** Parts of a record that its JSON leaves out: the layout's, and the number (which begins with the period). */
const SHARED: ReadonlySet<string> = new Set(['results', 'scoreInputs', 'grid', 'number', 'period']);

/** How many inputs are filled, live. */
const ENTERED_COLUMN = 2;
/** Beside a card's line: its trace, written once the card is seen as it stands. */
const TRACE_COLUMN = 4;
/** Key of a line that points at one of Rolecard's own sheets, so that it is found under another name. */
const SHEET_KEY = 'sheet:';

/** Notes by key stand beside the cards. */
const NOTES_COLUMN = 6;
/** A cell holds 32,767 characters; longer notes continue to the right. */
const NOTE_PART = 30000;

export interface Registry {
  readonly cards: readonly RegisteredCard[];
  readonly notes: ReadonlyMap<string, unknown>;
  /** Rolecard's own sheets by what they are ("template"): the names they have now. */
  readonly sheets: ReadonlyMap<string, string>;
  /** First free line for a card. */
  readonly nextRow: number;
  readonly noteRows: ReadonlyMap<string, number>;
  /** Columns a note may fill now, so that a shorter one leaves nothing of a longer one. */
  readonly noteWidth: number;
}

const EMPTY: Registry = {
  cards: [],
  notes: new Map(),
  sheets: new Map(),
  nextRow: 0,
  noteRows: new Map(),
  noteWidth: 2,
};

/** Reads the registry; empty when the workbook has none. Two round trips. */
export async function readRegistry(context: Excel.RequestContext): Promise<Registry> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(REGISTRY_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) return EMPTY;
  const range = sheet.getRangeByIndexes(0, 0, used.rowIndex + used.rowCount, used.columnIndex + used.columnCount);
  range.load('values,formulas');
  await context.sync();
  return parseRegistry(range.values as CellValue[][], range.formulas as CellValue[][]);
}

function parseRegistry(values: readonly CellValue[][], formulas: readonly CellValue[][]): Registry {
  const notes = new Map<string, unknown>();
  const noteRows = new Map<string, number>();
  const sheets = new Map<string, string>();
  values.forEach((line, row) => {
    const key = line[NOTES_COLUMN];
    if (typeof key !== 'string' || key === '') return;
    if (key.startsWith(SHEET_KEY)) {
      const name = sheetOf(String(formulas[row]?.[NOTES_COLUMN + 1] ?? '').replace(POINTER_START, '='));
      if (name !== null) sheets.set(key.slice(SHEET_KEY.length), name);
      noteRows.set(key, row);
      return;
    }
    notes.set(key, parseJson(line.slice(NOTES_COLUMN + 1).join('')));
    noteRows.set(key, row);
  });
  const cards = values.flatMap((line, row): RegisteredCard[] => {
    const record = readRecord(line[0], line[3], notes);
    if (record === null) return [];
    const sheetName = sheetOf(String(formulas[row]?.[1] ?? ''));
    const entered = line[ENTERED_COLUMN];
    const found = sheetName !== null && (line[1] === record.number || line[1] === '');
    const trace = line[TRACE_COLUMN];
    return [
      {
        record,
        sheetName: found ? sheetName : null,
        entered: typeof entered === 'number' ? entered : null,
        inputs: inputsOf(String(formulas[row]?.[ENTERED_COLUMN] ?? '')),
        trace: typeof trace === 'string' && trace !== '' ? trace : null,
        row,
      },
    ];
  });
  const noteWidth = Math.max(EMPTY.noteWidth, ...values.map((line) => line.length - NOTES_COLUMN));
  return { cards, notes, sheets, nextRow: Math.max(-1, ...cards.map((card) => card.row)) + 1, noteRows, noteWidth };
}

/**
 * Adds lines for new cards and blanks the lines of replaced ones. Answers with the registry as far as more lines and
 * notes can be written by it without reading again. Queues only.
 */
export function writeCards(
  sheet: Excel.Worksheet,
  registry: Registry,
  added: readonly NewCard[],
  gone: readonly number[],
): Registry {
  for (const row of gone) writeBlock(sheet, { row, column: 0, contents: [['', '', '', '', '']] });
  if (added.length === 0) return registry;
  const layouts = new Map<string, string>();
  for (const [key, note] of registry.notes) {
    if (key.startsWith(LAYOUT_KEY)) layouts.set(JSON.stringify(note), key);
  }
  const known = layouts.size;
  const lines = added.map((card) => {
    const layout = JSON.stringify(layoutOf(card.record));
    const key = layouts.get(layout) ?? `${LAYOUT_KEY}${layouts.size + 1}`;
    layouts.set(layout, key);
    return { row: card.row, cells: cardLine(card, key) };
  });
  const fresh = lines.filter(({ row }) => row === undefined).map(({ cells }) => cells);
  writeBlock(sheet, { row: registry.nextRow, column: 0, contents: fresh });
  // Without its trace a line says: what the card looks like is not known yet.
  for (const { row, cells } of lines) {
    if (row !== undefined) writeBlock(sheet, { row, column: 0, contents: [[...cells, '']] });
  }
  const notes = [...layouts].slice(known).map(([layout, key]) => [key, JSON.parse(layout) as unknown] as const);
  const free = firstFree(registry.noteRows);
  writeNotes(sheet, registry, notes);
  return {
    ...registry,
    nextRow: registry.nextRow + fresh.length,
    notes: new Map([...registry.notes, ...notes]),
    noteRows: new Map([...registry.noteRows, ...notes.map(([key], index) => [key, free + index] as const)]),
  };
}

function layoutOf({ results, scoreInputs, grid }: CardRecord): Layout {
  return { results, scoreInputs, ...(grid === undefined ? {} : { grid }) };
}

function cardLine({ record, sheetName, numberCell, inputs, prefilled = [] }: NewCard, layout: string): CellContent[] {
  const name = quotedSheet(sheetName);
  const count = (areas: readonly Area[]): string =>
    `COUNTA(${areas.map((area) => `${name}!${areaAddress(area)}`).join(',')})`;
  const less = prefilled.length === 0 ? '' : `-${count(prefilled)}`;
  const own = Object.entries(record).filter(([key, value]) => !SHARED.has(key) && value !== '');
  return [
    record.number,
    formula(`=${name}!${absoluteAddress(numberCell.row, numberCell.column)}`),
    inputs.length === 0 ? 0 : formula(`=${count(inputs)}${less}`),
    JSON.stringify({ ...Object.fromEntries(own), layout }),
  ];
}

/** Notes what cards that were just built look like, by their line of the registry. Queues only. */
export function writeTraces(sheet: Excel.Worksheet, traces: ReadonlyMap<number, string>): void {
  const cells = [...traces].map(([row, content]) => ({ row, column: TRACE_COLUMN, content }));
  for (const block of gatherBlocks(cells)) writeBlock(sheet, block);
}

/** Asks how many inputs of the cards of these lines are filled now: to be looked at after the next sync. Queues only. */
export function askEntered(sheet: Excel.Worksheet, rows: readonly number[]): () => ReadonlyMap<number, unknown> {
  const cells = rows.map((row) => ({ row, range: sheet.getRangeByIndexes(row, ENTERED_COLUMN, 1, 1) }));
  for (const { range } of cells) range.load('values');
  return () => new Map(cells.map(({ row, range }) => [row, range.values[0]?.[0] as unknown]));
}

/** Remembers a note under a key; undefined forgets it. Queues only. */
export function writeNote(sheet: Excel.Worksheet, registry: Registry, key: string, note: unknown): void {
  writeNotes(sheet, registry, [[key, note]]);
}

/** Several notes at once. Queues only. */
function writeNotes(
  sheet: Excel.Worksheet,
  registry: Registry,
  notes: readonly (readonly [key: string, note: unknown])[],
): void {
  let free = firstFree(registry.noteRows);
  for (const [key, note] of notes) {
    const row = registry.noteRows.get(key) ?? free++;
    const text = note === undefined ? '' : JSON.stringify(note);
    const parts: string[] = [];
    for (let start = 0; start < text.length; start += NOTE_PART) parts.push(text.slice(start, start + NOTE_PART));
    const line: CellContent[] = [note === undefined ? '' : key, ...parts];
    while (line.length < registry.noteWidth) line.push('');
    writeBlock(sheet, { row, column: NOTES_COLUMN, contents: [line] });
  }
}

function firstFree(rows: ReadonlyMap<string, number>): number {
  return Math.max(-1, ...rows.values()) + 1;
}

/** Counting cells keeps the pointer alive when rows or columns of the sheet are deleted. */
const POINTER_START = '=COUNTA(';

/**
 * Points at Rolecard's own sheets, by what they are and the names they have now; those already pointed at are left.
 * Answers with the registry as it is then. Queues only.
 */
export function writeSheetPlaces(
  sheet: Excel.Worksheet,
  registry: Registry,
  places: Readonly<Record<string, string>>,
): Registry {
  const due = Object.entries(places).filter(([key, name]) => registry.sheets.get(key) !== name);
  const noteRows = new Map(registry.noteRows);
  for (const [key, name] of due) {
    const row = noteRows.get(`${SHEET_KEY}${key}`) ?? firstFree(noteRows);
    noteRows.set(`${SHEET_KEY}${key}`, row);
    const pointer = formula(`${POINTER_START}${quotedSheet(name)}!$A$1:$Z$300)`);
    writeBlock(sheet, { row, column: NOTES_COLUMN, contents: [[`${SHEET_KEY}${key}`, pointer]] });
  }
  return { ...registry, noteRows, sheets: new Map([...registry.sheets, ...due]) };
}

/** The registry's sheet, made on first use. Queues only. */
export function registrySheet(context: Excel.RequestContext, exists: boolean): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (exists) return worksheets.getItem(REGISTRY_SHEET);
  const sheet = worksheets.add(REGISTRY_SHEET);
  sheet.visibility = 'VeryHidden';
  return sheet;
}

/** The sheet a formula such as ='张三'!$C$2 points at; null for #REF! and anything else. */
export function sheetOf(text: string): string | null {
  const quotedName = /^='((?:[^']|'')+)'!/.exec(text);
  if (quotedName?.[1]) return quotedName[1].replace(/''/g, "'");
  const plainName = /^=([^'!#]+)!/.exec(text);
  return plainName?.[1] ?? null;
}

/** The areas of =COUNTA('张三'!$I$7:$L$13,'张三'!$O$7). */
function inputsOf(text: string): Area[] {
  const cells = text.matchAll(/!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?(?=[,)])/g);
  return [...cells].flatMap(([, column, row, lastColumn, lastRow]) => {
    const last = lastColumn === undefined ? '' : `:${lastColumn}${lastRow ?? ''}`;
    return parseArea(`${column ?? ''}${row ?? ''}${last}`) ?? [];
  });
}

function parseJson(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A record with its number and layout put back; null where the line holds none. */
function readRecord(number: unknown, text: unknown, notes: ReadonlyMap<string, unknown>): CardRecord | null {
  const own = parseJson(text);
  if (typeof own !== 'object' || own === null || typeof number !== 'string' || number === '') return null;
  const layout = 'layout' in own && typeof own.layout === 'string' ? notes.get(own.layout) : undefined;
  const period = number.slice(0, Math.max(0, number.indexOf('/')));
  return { ...BLANK, period, ...(typeof layout === 'object' ? layout : {}), ...own, number };
}

const BLANK: CardRecord = {
  number: '',
  period: '',
  roleId: '',
  name: '',
  employeeId: '',
  department: '',
  position: '',
  manager: '',
  results: {},
  scoreInputs: [],
};
