import { PROTECTION } from './draw';
import { toCell } from './cellText';

/** A card to lock for good. */
export interface CardToLock {
  readonly sheetName: string;
  /** Cell that shows notices to the reader, 0-based; null where the template has none. */
  readonly noticeCell: { readonly row: number; readonly column: number } | null;
}

/** Cards locked in one go. */
export const CARDS_PER_LOCK = 50;

const CLOSED_TAB = '#9AA5B1';

/**
 * Locks all cells of the cards, marks them as closed and protects them again, without a password. The mark stands
 * before whatever the notice cell shows, so that "inputs missing" stays readable. Locking twice changes nothing.
 * Two round trips.
 */
export async function lockCards(
  context: Excel.RequestContext,
  cards: readonly CardToLock[],
  mark: string,
): Promise<void> {
  const loaded = cards.map(({ sheetName, noticeCell }) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.protection.load('protected');
    const notice = noticeCell && sheet.getRangeByIndexes(noticeCell.row, noticeCell.column, 1, 1);
    notice?.load('formulas');
    return { sheet, noticeCell, notice };
  });
  await context.sync();
  for (const { sheet, noticeCell, notice } of loaded) {
    if (sheet.protection.protected) sheet.protection.unprotect();
    sheet.getUsedRange(false).format.protection.locked = true;
    sheet.tabColor = CLOSED_TAB;
    if (notice && noticeCell) {
      const content: unknown = notice.formulas[0]?.[0];
      const marked = markedContent(typeof content === 'string' ? content : '', mark);
      if (marked !== content) {
        sheet.getRangeByIndexes(noticeCell.row, noticeCell.column, 1, 1).formulas = [[marked]];
      }
    }
    sheet.protection.protect(PROTECTION);
  }
  await context.sync();
}

/** The content of the notice cell with the mark in front: a formula stays live. */
export function markedContent(content: string, mark: string): string {
  const literal = `"${mark.replace(/"/g, '""')}  "`;
  if (content.includes(mark)) return content;
  if (content.startsWith('=')) return `=${literal}&(${content.slice(1)})`;
  return String(toCell(content === '' ? mark : `${mark}  ${content}`));
}
