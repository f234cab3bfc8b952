import type { Block } from '../../base/sheetDrawing';
import { contextOf } from '../office/context';
import { PROTECTION, writeBlock } from '../office/draw';
import type { Workbook } from '../workbook';

/** Writes cells of a sheet that may be protected without a password, and leaves it as protected as it was. Two round trips. */
export async function rewriteProtected(workbook: Workbook, name: string, blocks: readonly Block[]): Promise<void> {
  const context = contextOf(workbook);
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.protection.load('protected');
  await context.sync();
  const isProtected = sheet.protection.protected;
  if (isProtected) sheet.protection.unprotect();
  for (const block of blocks) writeBlock(sheet, block);
  if (isProtected) sheet.protection.protect(PROTECTION);
  await context.sync();
}
