import type { Block } from '../../base/sheetDrawing';
import { contextOf } from '../office/context';
import { askCells, type ReadBefore } from '../office/askedCells';
import { PROTECTION, writeBlock } from '../office/draw';
import { noteHidden } from '../office/hiddenRows';
import { ok, type Result } from '../../base/result';
import { excelFailure, type ExcelRefusal } from '../excelFailure';
import { noteLifted, protectAgain } from '../liftedSheets';
import type { Registry } from '../../registry/registry';
import { runStep } from '../runStep';
import type { Workbook } from '../workbook';

/** What a step knows of the sheets whose protection it lifts. */
export interface Lifting {
  /**
   * Those that are open still: they are protected again where they are written, or, should Excel stop half-way, by whoever handed this
   * in; see protectLifted.
   */
  readonly lifted: Set<string>;
  /** As it was read before, for the note that a sheet is open. */
  readonly registry: Registry;
}

/**
 * Writes cells of a sheet that may be protected without a password, and leaves it as protected as it was. Two round trips, one
 * more where somebody has changed the cells since they were read: then they get back what they held.
 * @param was what the cells held when they were read, by row and column
 * @returns whether the contents stand there
 */
export async function rewriteProtected(
  workbook: Workbook,
  name: string,
  blocks: readonly Block[],
  was: ReadBefore,
  { lifted, registry }: Lifting,
): Promise<boolean> {
  const context = contextOf(workbook);
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowHidden');
  sheet.protection.load('protected');
  await context.sync();
  noteHidden(workbook, name, used, sheet);
  const isProtected = sheet.protection.protected;
  if (isProtected) lifted.add(name);
  const isShut = lifted.has(name);
  const asked = askCells(workbook, name, blocks, was);
  const queue = (): void => {
    if (isProtected) sheet.protection.unprotect();
    for (const block of blocks) writeBlock(sheet, block);
    if (isShut) sheet.protection.protect(PROTECTION);
  };
  noteLifted(workbook, isShut ? [name] : [], queue, registry);
  await context.sync();
  if (!asked.isAsRead()) await giveBackShut(workbook, [{ name, isShut, queue: () => asked.giveBack() }]);
  lifted.delete(name);
  return asked.isAsRead();
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

/** A sheet that is to get contents back. */
export interface SheetToGiveBack {
  readonly name: string;
  /** It is protected: that is lifted for the moment. */
  readonly isShut: boolean;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/**
 * The same for sheets that may be protected. The second time each is looked at first, as the first may have been stopped between
 * lifting and protecting. Should both be stopped, the next step protects them (see liftedSheets). One round trip, or three; none where there is nothing.
 * @param queueFirst what must not say otherwise once they have it
 */
export async function giveBackShut(
  workbook: Workbook,
  sheets: readonly SheetToGiveBack[],
  queueFirst: () => void = () => undefined,
): Promise<void> {
  if (sheets.length === 0) return;
  const context = contextOf(workbook);
  const shut = sheets.filter(({ isShut }) => isShut).map(({ name }) => name);
  const send = async (isProtected: (each: SheetToGiveBack) => boolean): Promise<void> => {
    queueFirst();
    noteLifted(workbook, shut, () => {
      for (const each of sheets) {
        const sheet = context.workbook.worksheets.getItem(each.name);
        if (isProtected(each)) sheet.protection.unprotect();
        each.queue(sheet);
        if (each.isShut) sheet.protection.protect(PROTECTION);
      }
    });
    await context.sync();
  };
  try {
    await send(({ isShut }) => isShut);
  } catch (thrown) {
    if (excelFailure(thrown) === null) throw thrown;
    const now = new Map(
      sheets.map(({ name }) => {
        const { protection } = context.workbook.worksheets.getItem(name);
        protection.load('protected');
        return [name, protection] as const;
      }),
    );
    await context.sync();
    await send(({ name }) => now.get(name)?.protected === true);
  }
}
