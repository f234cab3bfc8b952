import type { Block } from '../../base/sheetDrawing';
import { contextOf } from '../office/context';
import { askCells, type ReadBefore } from '../office/askedCells';
import { giveBackShut } from '../office/givingBack';
import { PROTECTION, writeBlock } from '../office/draw';
import { ok, type Result } from '../../base/result';
import type { ExcelRefusal } from '../excelFailure';
import { runStep } from '../runStep';
import type { Workbook } from '../workbook';

/**
 * Writes cells of a sheet that may be protected without a password, and leaves it as protected as it was. Two round trips, one
 * more where somebody has changed the cells since they were read: then they get back what they held.
 * @param was what the cells held when they were read, by row and column
 * @param lifted sheets whose protection is lifted and not put back yet: they are protected again here, or, should Excel stop
 * half-way, by whoever handed this in; see protectLifted
 * @returns whether the contents stand there
 */
export async function rewriteProtected(
  workbook: Workbook,
  name: string,
  blocks: readonly Block[],
  was: ReadBefore,
  lifted: Set<string>,
): Promise<boolean> {
  const context = contextOf(workbook);
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.protection.load('protected');
  await context.sync();
  if (sheet.protection.protected) {
    lifted.add(name);
    sheet.protection.unprotect();
  }
  const isShut = lifted.has(name);
  const asked = askCells(workbook, name, blocks, was);
  for (const block of blocks) writeBlock(sheet, block);
  if (isShut) sheet.protection.protect(PROTECTION);
  await context.sync();
  if (!asked.isAsRead()) await giveBackShut(workbook, [{ name, isShut, queue: () => asked.giveBack() }]);
  lifted.delete(name);
  return asked.isAsRead();
}

/** Protects a sheet where it is not protected. Two round trips. */
async function protectAgain(workbook: Workbook, name: string): Promise<void> {
  const context = contextOf(workbook);
  const { protection } = context.workbook.worksheets.getItem(name);
  protection.load('protected');
  await context.sync();
  if (!protection.protected) protection.protect(PROTECTION);
  await context.sync();
}

/**
 * Protects sheets whose protection a step lifted and, stopped half-way, did not put back; once more where Excel refuses it, as
 * nobody would know of it afterwards. What is protected again is no longer among them.
 */
export async function protectLifted(lifted: Set<string>): Promise<void> {
  for (const name of [...lifted]) {
    const protect = (): Promise<Result<void, ExcelRefusal>> =>
      runStep(async (workbook) => ok(await protectAgain(workbook, name)));
    if ((await protect()).ok || (await protect()).ok) lifted.delete(name);
  }
}
