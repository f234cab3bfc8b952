import type { CellValue } from '../base/grid';
import type { Formula } from '../base/sheetDrawing';
import {
  changeCards,
  changeNotes,
  changeRecords,
  changeSheetPlaces,
  countBlocks,
  joinDoubles,
  movingBlocks,
  traceBlocks,
  type NewCard,
  type RegistryChange,
} from '../registry/changes';
import {
  COLUMNS,
  EMPTY_REGISTRY,
  isRegistry,
  newRegistry,
  parseRegistry,
  REGISTRY_SHEET,
  type NewerRegistry,
  type Registry,
} from '../registry/registry';
import type { CardRecord } from '../registry/cardRecord';
import { VERSION_NOTE, type NoteKey, type Notes } from '../registry/notes';
import { SHORT_VERSION } from '../registry/versions';
import { contextOf } from './office/context';
import { writeBlock } from './office/draw';
import { LINES_PER_READ, writeGuarded } from './registryGuard';
import type { Workbook } from './workbook';

/*
 * Rolecard's own notes in the workbook, on a very hidden sheet: unlike add-in settings they survive every program that
 * can save a workbook. A card's line points at the card with live formulas, so that renamed cards are found, deleted
 * ones are seen, and one read tells which cards hold entered scores.
 */

/** Where the registry may be: a sheet of its usual name that is not Rolecard's is left alone. */
const SHEETS = [REGISTRY_SHEET, `${REGISTRY_SHEET} 2`, `${REGISTRY_SHEET} 3`];

/** Read by its code like the errors of Office.js, so that every step is refused in one way. */
class NewerRegistryError extends Error {
  readonly code = 'NewerRegistry';

  constructor({ version, known }: NewerRegistry) {
    super(`${REGISTRY_SHEET}: version ${version}, known up to ${known}`);
  }
}

/**
 * Reads the registry; empty when the workbook has none. Two round trips, one more for every 800 lines. A step that reads it first ends here, before
 * anything is written, where a newer Rolecard has worked on the workbook: runStep answers with `newerRegistry`.
 */
export async function readRegistry(workbook: Workbook): Promise<Registry> {
  const context = contextOf(workbook);
  const { protection } = context.workbook;
  protection.load('protected');
  const candidates = SHEETS.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name, sheet, used };
  });
  await context.sync();
  const read = candidates.map(({ name, sheet, used }) => {
    const isBlank = sheet.isNullObject || used.isNullObject;
    const state = sheet.isNullObject ? ('absent' as const) : ('blank' as const);
    const rowCount = isBlank ? 0 : used.rowIndex + used.rowCount;
    const columnCount = isBlank ? 0 : used.columnIndex + used.columnCount;
    return { name, state, sheet, rowCount, columnCount, ranges: [] as Excel.Range[] };
  });
  const mostRows = Math.max(...read.map(({ rowCount }) => rowCount));
  const readFrom = async (row: number): Promise<void> => {
    if (row >= mostRows) return;
    for (const { sheet, rowCount, columnCount, ranges } of read) {
      if (row >= rowCount) continue;
      const range = sheet.getRangeByIndexes(row, 0, Math.min(LINES_PER_READ, rowCount - row), columnCount);
      range.load('values,formulas');
      ranges.push(range);
    }
    await context.sync();
    return readFrom(row + LINES_PER_READ);
  };
  await readFrom(0);
  const cellsOf = (ranges: readonly Excel.Range[], kind: 'values' | 'formulas'): CellValue[][] =>
    ranges.flatMap((range) => range[kind] as CellValue[][]);
  const own = read.find(({ ranges }) => ranges.length > 0 && isRegistry(cellsOf(ranges, 'values')));
  if (!own) {
    const free = read.find(({ ranges }) => ranges.length === 0);
    return newRegistry(free?.name ?? `${REGISTRY_SHEET} ${SHEETS.length + 1}`, free?.state ?? 'absent');
  }
  const parsed = parseRegistry(cellsOf(own.ranges, 'values'), cellsOf(own.ranges, 'formulas'));
  if (!parsed.ok) throw new NewerRegistryError(parsed.error);
  // LibreOffice knows no very hidden sheets and saves it as merely hidden; hiding fails while the structure is protected.
  const isShown = own.sheet.visibility !== 'VeryHidden' && !protection.protected;
  const { blocks, registry } = joinDoubles({ ...parsed.value, sheetName: own.name, isShown });
  for (const block of blocks) writeBlock(own.sheet, block);
  latest.set(workbook, registry);
  return registry;
}

const latest = new WeakMap<Workbook, Registry>();

/** The registry as this step has read it and written since; null: it has not read one, or there is none yet. */
export function latestRegistry(workbook: Workbook): Registry | null {
  return latest.get(workbook) ?? null;
}

/**
 * Adds lines for new cards and blanks the lines of replaced ones. Answers with the registry as far as more lines and
 * notes can be written by it without reading again. Queues only, like all that follow.
 */
export function writeCards(
  workbook: Workbook,
  registry: Registry,
  added: readonly NewCard[],
  gone: readonly number[],
): Registry {
  return write(workbook, registry, changeCards(registry, added, gone));
}

/** Notes what cards that were just built look like, by their line of the registry. */
export function writeTraces(workbook: Workbook, registry: Registry, traces: ReadonlyMap<number, string>): void {
  write(workbook, registry, { blocks: traceBlocks(traces), registry });
}

/** Writes records of cards that stay what and where they are, by line. */
export function writeRecords(
  workbook: Workbook,
  registry: Registry,
  records: ReadonlyMap<number, CardRecord>,
): Registry {
  return write(workbook, registry, changeRecords(registry, records));
}

/** Points at cells of cards whose rows are about to be moved, by line; should Excel stop, they are found again by it. */
export function writeMoving(workbook: Workbook, registry: Registry, moving: ReadonlyMap<number, Formula>): void {
  write(workbook, registry, { blocks: movingBlocks(moving), registry });
}

/** Counts the entries of cards that are about to be drawn anew, by line, so that what is drawn there is not among them. */
export function writeCounts(workbook: Workbook, registry: Registry, counts: ReadonlyMap<number, Formula>): void {
  write(workbook, registry, { blocks: countBlocks(counts), registry });
}

/** Asks how many inputs of the cards of these lines are filled now: to be looked at after the next sync. */
export function askEntered(
  workbook: Workbook,
  { sheetName }: Registry,
  rows: readonly number[],
): () => ReadonlyMap<number, unknown> {
  const cells = rows.map((row) => {
    const sheet = contextOf(workbook).workbook.worksheets.getItem(sheetName);
    return { row, range: sheet.getRangeByIndexes(row, COLUMNS.entered, 1, 1) };
  });
  for (const { range } of cells) range.load('values');
  return () => new Map(cells.map(({ row, range }) => [row, range.values[0]?.[0] as unknown]));
}

/** The same, asked and answered. One round trip. */
export async function readEntered(
  workbook: Workbook,
  registry: Registry,
  rows: readonly number[],
): Promise<ReadonlyMap<number, unknown>> {
  const entered = askEntered(workbook, registry, rows);
  await contextOf(workbook).sync();
  return entered();
}

/** Remembers a note under a key; undefined forgets it. */
export function writeNote<K extends NoteKey>(
  workbook: Workbook,
  registry: Registry,
  key: K,
  note: Notes[K] | undefined,
): Registry {
  return write(workbook, registry, changeNotes(registry, [[key, note]]));
}

/**
 * Points at Rolecard's own sheets, by what they are and the names they have now; those already pointed at are left.
 * Answers with the registry as it is then.
 */
export function writeSheetPlaces(
  workbook: Workbook,
  registry: Registry,
  places: Readonly<Record<string, string>>,
): Registry {
  return write(workbook, registry, changeSheetPlaces(registry, places));
}

/** Makes the registry's sheet on first use. */
function write(workbook: Workbook, before: Registry, { blocks, registry }: RegistryChange): Registry {
  if (blocks.length === 0) return registry;
  const { worksheets } = contextOf(workbook).workbook;
  const sheet = before.sheet === 'absent' ? worksheets.add(before.sheetName) : worksheets.getItem(before.sheetName);
  if (before.sheet !== 'written') {
    sheet.visibility = 'VeryHidden';
    for (const block of changeNotes(EMPTY_REGISTRY, [[VERSION_NOTE, SHORT_VERSION]]).blocks) writeBlock(sheet, block);
  }
  if (before.isShown === true) sheet.visibility = 'VeryHidden';
  for (const block of blocks) {
    if (before.sheet === 'absent') writeBlock(sheet, block);
    else writeGuarded(workbook, sheet, before, block);
  }
  const written = { ...registry, sheet: 'written' as const, isShown: false };
  latest.set(workbook, written);
  return written;
}
