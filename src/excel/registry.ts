import { absoluteAddress, areaAddress, quotedSheet, type Area } from '../base/address';
import { formula, type CellContent } from '../base/sheetDrawing';
import type { CardGrid } from '../scorecard/cardGrid';
import type { CellValue } from '../staffing/types';
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
  /** Where each indicator stands; absent on cards of a time when it was not noted. */
  readonly grid?: CardGrid;
}

export interface RegisteredCard {
  readonly record: CardRecord;
  /** Name the card's sheet has now; null when it was deleted. */
  readonly sheetName: string | null;
  /** Filled input cells; null when it can't be told (treated as filled). */
  readonly entered: number | null;
  /** Line of the registry, 0-based. */
  readonly row: number;
}

/** A card that was just built, with what its line points at. */
export interface NewCard {
  readonly record: CardRecord;
  readonly sheetName: string;
  readonly numberCell: { readonly row: number; readonly column: number };
  readonly inputs: readonly Area[];
}

/** Notes by key stand beside the cards. */
const NOTES_COLUMN = 6;
/** A cell holds 32,767 characters; longer notes continue to the right. */
const NOTE_PART = 30000;

export interface Registry {
  readonly cards: readonly RegisteredCard[];
  readonly notes: ReadonlyMap<string, unknown>;
  /** First free line for a card. */
  readonly nextRow: number;
  readonly noteRows: ReadonlyMap<string, number>;
}

const EMPTY: Registry = { cards: [], notes: new Map(), nextRow: 0, noteRows: new Map() };

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
  const cards: RegisteredCard[] = [];
  const notes = new Map<string, unknown>();
  const noteRows = new Map<string, number>();
  let nextRow = 0;
  values.forEach((line, row) => {
    const record = parseJson(line[3]);
    if (isRecord(record)) {
      nextRow = row + 1;
      const sheetName = sheetOf(String(formulas[row]?.[1] ?? ''));
      const entered = line[2];
      const found = sheetName !== null && (line[1] === record.number || line[1] === '');
      cards.push({
        record,
        sheetName: found ? sheetName : null,
        entered: typeof entered === 'number' ? entered : null,
        row,
      });
    }
    const key = line[NOTES_COLUMN];
    if (typeof key === 'string' && key !== '') {
      notes.set(key, parseJson(line.slice(NOTES_COLUMN + 1).join('')));
      noteRows.set(key, row);
    }
  });
  return { cards, notes, nextRow, noteRows };
}

/** Adds lines for new cards and blanks the lines of replaced ones. Queues only. */
export function writeCards(
  sheet: Excel.Worksheet,
  registry: Registry,
  added: readonly NewCard[],
  gone: readonly number[],
): void {
  for (const row of gone) writeBlock(sheet, { row, column: 0, contents: [['', '', '', '']] });
  if (added.length === 0) return;
  writeBlock(sheet, { row: registry.nextRow, column: 0, contents: added.map(cardLine) });
}

function cardLine({ record, sheetName, numberCell, inputs }: NewCard): CellContent[] {
  const name = quotedSheet(sheetName);
  const areas = inputs.map((area) => `${name}!${absoluteArea(area)}`).join(',');
  return [
    record.number,
    formula(`=${name}!${absoluteAddress(numberCell.row, numberCell.column)}`),
    areas === '' ? 0 : formula(`=COUNTA(${areas})`),
    JSON.stringify(record),
  ];
}

/** Remembers a note under a key; undefined forgets it. Queues only. */
export function writeNote(sheet: Excel.Worksheet, registry: Registry, key: string, note: unknown): void {
  const row = registry.noteRows.get(key) ?? firstFree(registry.noteRows);
  const text = note === undefined ? '' : JSON.stringify(note);
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += NOTE_PART) parts.push(text.slice(start, start + NOTE_PART));
  const line: CellContent[] = [note === undefined ? '' : key, ...parts];
  while (line.length < 8) line.push('');
  writeBlock(sheet, { row, column: NOTES_COLUMN, contents: [line] });
}

function firstFree(rows: ReadonlyMap<string, number>): number {
  return Math.max(-1, ...rows.values()) + 1;
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

function absoluteArea(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function parseJson(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is CardRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'number' in value &&
    typeof value.number === 'string' &&
    'results' in value &&
    'scoreInputs' in value
  );
}
