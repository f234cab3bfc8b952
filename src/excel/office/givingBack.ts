import { excelFailure } from '../excelFailure';
import type { Workbook } from '../workbook';
import { contextOf } from './context';

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
