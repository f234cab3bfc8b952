import { readNote } from '../registry/notes';
import type { Registry } from '../registry/registry';
import { contextOf } from './office/context';
import { latestRegistry, writeNote } from './registry';
import type { Workbook } from './workbook';

/*
 * While lines are added to a table its row of totals is taken away. A request that Excel stops in between leaves it so, and nobody sees of
 * a table without one whether HR ever had it: so it is noted for as long as the request lasts.
 */

/** Queues work that takes the totals of a table away and shows them again, between a note of it and its end. Queues only. */
export function noteTotals(workbook: Workbook, table: string, queue: () => void): void {
  const registry = latestRegistry(workbook);
  if (registry?.sheet !== 'written') return queue();
  const before = readNote(registry, 'hiddenTotals');
  const noted = writeNote(workbook, registry, 'hiddenTotals', [...new Set([...before, table])]);
  queue();
  forgetTotals(workbook, latestRegistry(workbook) ?? noted, [table]);
}

function forgetTotals(workbook: Workbook, registry: Registry, tables: readonly string[]): void {
  const noted = readNote(registry, 'hiddenTotals');
  const left = noted.filter((name) => !tables.includes(name));
  if (left.length < noted.length) writeNote(workbook, registry, 'hiddenTotals', left.length === 0 ? undefined : left);
}

/** A row of totals that cannot be shown again yet, and what is in its way. */
export interface WaitingTotals {
  readonly sheet: string;
  readonly because: 'protected' | 'contentBelow';
}

/** Tables whose totals wait for somebody. Two round trips where a request left any without, none else. */
export async function waitingTotals(workbook: Workbook, registry: Registry): Promise<readonly WaitingTotals[]> {
  const places = await hiddenPlaces(workbook, readNote(registry, 'hiddenTotals'));
  return places.flatMap((place): WaitingTotals[] => {
    const because = hindranceOf(place);
    return because === null ? [] : [{ sheet: place.sheet.name, because }];
  });
}

/**
 * Shows the totals of tables that a request left without which Excel stopped half-way, and forgets the note of them. A table on a protected
 * sheet, or above something else, is left to a later step. Two round trips where there are such tables, none else; what changes is queued.
 */
export async function showTotalsAgain(workbook: Workbook, registry: Registry): Promise<void> {
  const noted = readNote(registry, 'hiddenTotals');
  if (noted.length === 0) return;
  const context = contextOf(workbook);
  const places = await hiddenPlaces(workbook, noted);
  const left = places.filter((place) => hindranceOf(place) !== null);
  for (const { name, sheet, area, held } of places.filter((each) => !left.includes(each))) {
    const target = context.workbook.worksheets.getItem(sheet.name);
    const table = target.tables.getItem(name);
    // Rows that were made room for lines which never came would stand between lines and totals.
    const rows = held.isNullObject ? area.rowCount : held.rowIndex + held.rowCount - area.rowIndex;
    table.resize(target.getRangeByIndexes(area.rowIndex, area.columnIndex, rows, area.columnCount));
    table.showTotals = true;
  }
  const names = left.map(({ name }) => name);
  forgetTotals(
    workbook,
    registry,
    noted.filter((name) => !names.includes(name)),
  );
}

type Place = ReturnType<typeof askPlace>;

function hindranceOf({ sheet, below }: Place): WaitingTotals['because'] | null {
  if (sheet.protection.protected) return 'protected';
  return below.isNullObject ? null : 'contentBelow';
}

/** Where those of the tables stand that are there and show no totals. */
async function hiddenPlaces(workbook: Workbook, names: readonly string[]): Promise<readonly Place[]> {
  if (names.length === 0) return [];
  const context = contextOf(workbook);
  const looked = names.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load('showTotals');
    return { name, table };
  });
  await context.sync();
  const hidden = looked.filter(({ table }) => !table.isNullObject && !table.showTotals);
  const places = hidden.map(({ name }) => askPlace(context.workbook.tables.getItem(name), name));
  if (places.length > 0) await context.sync();
  return places;
}

function askPlace(table: Excel.Table, name: string) {
  const sheet = table.worksheet;
  sheet.load('name,protection/protected');
  const area = table.getRange();
  area.load('rowIndex,columnIndex,rowCount,columnCount');
  const held = table.getDataBodyRange().getUsedRangeOrNullObject(true);
  held.load('rowIndex,rowCount');
  const below = area.getRowsBelow(1).getUsedRangeOrNullObject(true);
  below.load('address');
  return { name, sheet, area, held, below };
}
