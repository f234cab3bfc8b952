import type { Block } from '../../base/sheetDrawing';
import { contextOf } from '../office/context';
import { askCells, type ReadBefore } from '../office/askedCells';
import { giveBackShut } from '../office/givingBack';
import { PROTECTION, writeBlock } from '../office/draw';
import type { Workbook } from '../workbook';

/**
 * Writes cells of a sheet that may be protected without a password, and leaves it as protected as it was. Two round trips, one
 * more where somebody has changed the cells since they were read: then they get back what they held.
 * @param was what the cells held when they were read, by row and column
 * @param onProtected told before a protection is lifted: should Excel stop half-way, see protectAgain
 * @returns whether the contents stand there
 */
export async function rewriteProtected(
  workbook: Workbook,
  name: string,
  blocks: readonly Block[],
  was: ReadBefore,
  onProtected: () => void,
): Promise<boolean> {
  const context = contextOf(workbook);
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.protection.load('protected');
  await context.sync();
  const isProtected = sheet.protection.protected;
  if (isProtected) {
    onProtected();
    sheet.protection.unprotect();
  }
  const asked = askCells(workbook, name, blocks, was);
  for (const block of blocks) writeBlock(sheet, block);
  if (isProtected) sheet.protection.protect(PROTECTION);
  await context.sync();
  if (asked.isAsRead()) return true;
  await giveBackShut(workbook, [{ name, isShut: isProtected, queue: () => asked.giveBack() }]);
  return false;
}

/** Protects a sheet where it is not protected. Two round trips. */
export async function protectAgain(workbook: Workbook, name: string): Promise<void> {
  const context = contextOf(workbook);
  const { protection } = context.workbook.worksheets.getItem(name);
  protection.load('protected');
  await context.sync();
  if (!protection.protected) protection.protect(PROTECTION);
  await context.sync();
}
