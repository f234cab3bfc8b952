import { excelFailure } from '../excelFailure';
import type { Workbook } from '../workbook';
import { contextOf } from './context';
import { PROTECTION } from './draw';

/**
 * Sends what gives somebody's contents back, once more where Excel refuses it: what they typed would be lost. One round trip, or two.
 * @param queue the same each time
 */
export async function sendGivingBack(workbook: Workbook, queue: () => void): Promise<void> {
  const context = contextOf(workbook);
  queue();
  try {
    await context.sync();
  } catch (thrown) {
    if (excelFailure(thrown) === null) throw thrown;
    queue();
    await context.sync();
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
 * lifting and protecting. One round trip, or three; none where there is nothing.
 * @param queueFirst what must not say otherwise once they have it
 */
export async function giveBackShut(
  workbook: Workbook,
  sheets: readonly SheetToGiveBack[],
  queueFirst: () => void = () => undefined,
): Promise<void> {
  if (sheets.length === 0) return;
  const context = contextOf(workbook);
  const send = async (isProtected: (each: SheetToGiveBack) => boolean): Promise<void> => {
    queueFirst();
    for (const each of sheets) {
      const sheet = context.workbook.worksheets.getItem(each.name);
      if (isProtected(each)) sheet.protection.unprotect();
      each.queue(sheet);
      if (each.isShut) sheet.protection.protect(PROTECTION);
    }
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
