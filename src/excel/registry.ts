import type { CellValue } from '../base/grid';
import type { Block } from '../base/sheetDrawing';
import {
  changeCards,
  changeNotes,
  changeSheetPlaces,
  traceBlocks,
  type NewCard,
  type RegistryChange,
} from '../registry/changes';
import { COLUMNS, EMPTY_REGISTRY, parseRegistry, type NewerRegistry, type Registry } from '../registry/registry';
import type { NoteKey, Notes } from '../registry/notes';
import { contextOf, registrySheetOf, worksheetOf } from './office/context';
import { writeBlock } from './office/draw';
import type { RegistrySheet, Workbook } from './workbook';

/**
 * Rolecard's own notes in the workbook, on a very hidden sheet: unlike add-in settings they survive every program that
 * can save a workbook. A card's line points at the card with live formulas, so that renamed cards are found, deleted
 * ones are seen, and one read tells which cards hold entered scores.
 */
export const REGISTRY_SHEET = '_rolecard';

/** Read by its code like the errors of Office.js, so that every step is refused in one way. */
class NewerRegistryError extends Error {
  readonly code = 'NewerRegistry';

  constructor({ version, known }: NewerRegistry) {
    super(`${REGISTRY_SHEET}: version ${version}, known up to ${known}`);
  }
}

/**
 * Reads the registry; empty when the workbook has none. Two round trips. A step that reads it first ends here, before
 * anything is written, where a newer Rolecard has worked on the workbook: runStep answers with `newerRegistry`.
 */
export async function readRegistry(workbook: Workbook): Promise<Registry> {
  const context = contextOf(workbook);
  const sheet = context.workbook.worksheets.getItemOrNullObject(REGISTRY_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) return EMPTY_REGISTRY;
  const range = sheet.getRangeByIndexes(0, 0, used.rowIndex + used.rowCount, used.columnIndex + used.columnCount);
  range.load('values,formulas');
  await context.sync();
  const parsed = parseRegistry(range.values as CellValue[][], range.formulas as CellValue[][]);
  if (!parsed.ok) throw new NewerRegistryError(parsed.error);
  return parsed.value;
}

/**
 * Adds lines for new cards and blanks the lines of replaced ones. Answers with the registry as far as more lines and
 * notes can be written by it without reading again. Queues only.
 */
export function writeCards(
  own: RegistrySheet,
  registry: Registry,
  added: readonly NewCard[],
  gone: readonly number[],
): Registry {
  const sheet = worksheetOf(own);
  return write(sheet, changeCards(registry, added, gone));
}

/** Notes what cards that were just built look like, by their line of the registry. Queues only. */
export function writeTraces(own: RegistrySheet, traces: ReadonlyMap<number, string>): void {
  const sheet = worksheetOf(own);
  writeBlocks(sheet, traceBlocks(traces));
}

/** Asks how many inputs of the cards of these lines are filled now; the answer is there after the next sync. Queues only. */
export function askEntered(own: RegistrySheet, rows: readonly number[]): () => ReadonlyMap<number, unknown> {
  const sheet = worksheetOf(own);
  const cells = rows.map((row) => ({ row, range: sheet.getRangeByIndexes(row, COLUMNS.entered, 1, 1) }));
  for (const { range } of cells) range.load('values');
  return () => new Map(cells.map(({ row, range }) => [row, range.values[0]?.[0] as unknown]));
}

/** The same, asked and answered. One round trip. */
export async function readEntered(
  workbook: Workbook,
  own: RegistrySheet,
  rows: readonly number[],
): Promise<ReadonlyMap<number, unknown>> {
  const entered = askEntered(own, rows);
  await contextOf(workbook).sync();
  return entered();
}

/** Remembers a note under a key; undefined forgets it. Answers with the registry as it is then. Queues only. */
export function writeNote<K extends NoteKey>(
  own: RegistrySheet,
  registry: Registry,
  key: K,
  note: Notes[K] | undefined,
): Registry {
  const sheet = worksheetOf(own);
  return write(sheet, changeNotes(registry, [[key, note]]));
}

/**
 * Points at Rolecard's own sheets, by what they are and the names they have now; those already pointed at are left.
 * Answers with the registry as it is then. Queues only.
 */
export function writeSheetPlaces(
  own: RegistrySheet,
  registry: Registry,
  places: Readonly<Record<string, string>>,
): Registry {
  const sheet = worksheetOf(own);
  return write(sheet, changeSheetPlaces(registry, places));
}

function write(sheet: Excel.Worksheet, { blocks, registry }: RegistryChange): Registry {
  writeBlocks(sheet, blocks);
  return registry;
}

function writeBlocks(sheet: Excel.Worksheet, blocks: readonly Block[]): void {
  for (const block of blocks) writeBlock(sheet, block);
}

/** The registry's sheet, made on first use. Queues only. */
export function registrySheet(workbook: Workbook, exists: boolean): RegistrySheet {
  const { worksheets } = contextOf(workbook).workbook;
  if (exists) return registrySheetOf(worksheets.getItem(REGISTRY_SHEET));
  const sheet = worksheets.add(REGISTRY_SHEET);
  sheet.visibility = 'VeryHidden';
  return registrySheetOf(sheet);
}
