import { readNote } from '../registry/notes';
import type { Registry } from '../registry/registry';
import { contextOf } from './office/context';
import { PROTECTION } from './office/draw';
import { latestRegistry, readRegistry, writeNote } from './registry';
import type { Workbook } from './workbook';

/*
 * A request that lifts protection and puts it back may be stopped in between, and what would put it back then may be refused as well.
 * Nobody sees of an open card whether HR has opened it: so it is noted for as long as the request lasts.
 */

/**
 * Queues work that lifts the protection of sheets and puts it back, between a note of it and its end. Queues only.
 * @param registry null, or one that is not written yet: nothing is noted
 */
export function noteLifted(
  workbook: Workbook,
  names: readonly string[],
  queue: () => void,
  registry: Registry | null = latestRegistry(workbook),
): void {
  if (names.length === 0 || registry?.sheet !== 'written') return queue();
  const before = readNote(registry, 'lifted');
  const noted = writeNote(workbook, registry, 'lifted', [...new Set([...before, ...names])]);
  queue();
  forgetLifted(workbook, latestRegistry(workbook) ?? noted, names);
}

/** Forgets that sheets were left open. Queues only. */
function forgetLifted(workbook: Workbook, registry: Registry, names: readonly string[]): void {
  const noted = readNote(registry, 'lifted');
  const left = noted.filter((name) => !names.includes(name));
  if (left.length < noted.length) writeNote(workbook, registry, 'lifted', left.length === 0 ? undefined : left);
}

/** Protects a sheet where it is not protected. Four round trips. */
export async function protectAgain(workbook: Workbook, name: string): Promise<void> {
  const context = contextOf(workbook);
  const registry = await readRegistry(workbook);
  const { protection } = context.workbook.worksheets.getItem(name);
  protection.load('protected');
  await context.sync();
  if (!protection.protected) protection.protect(PROTECTION);
  forgetLifted(workbook, registry, [name]);
  await context.sync();
}

/** Of the sheets that a request left open which Excel stopped half-way, those that are open still. One round trip where it left any. */
export async function leftOpen(workbook: Workbook, registry: Registry, names: readonly string[]): Promise<string[]> {
  const noted = readNote(registry, 'lifted').filter((name) => names.includes(name));
  if (noted.length === 0) return [];
  const context = contextOf(workbook);
  const looked = noted.map((name) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.load('protected');
    return { name, protection };
  });
  await context.sync();
  return looked.flatMap(({ name, protection }) => (protection.protected ? [] : [name]));
}

/**
 * Protects sheets that a request left open which Excel stopped half-way, and forgets the note of them. One round trip where there are
 * such sheets, none else; protecting is queued.
 * @param names of the sheets the workbook has
 */
export async function protectLeftOpen(workbook: Workbook, registry: Registry, names: readonly string[]): Promise<void> {
  const { worksheets } = contextOf(workbook).workbook;
  for (const name of await leftOpen(workbook, registry, names)) worksheets.getItem(name).protection.protect(PROTECTION);
  forgetLifted(workbook, registry, readNote(registry, 'lifted'));
}
