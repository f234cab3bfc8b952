import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import type { Area } from '../../base/address';
import { gatherBlocks } from '../../base/gatherBlocks';
import { heldAt } from '../../base/sheetDrawing';
import { thawedContent } from '../../scorecard/history/frozenFormula';
import { PROTECTION, rangeOf, writeBlock } from '../office/draw';
import { unmarkedContent } from './lockCards';
import { readCardAreas } from './readCardAreas';

/** A card of a closed period that is opened again. */
export interface CardToUnlock {
  readonly sheetName: string;
  /** Cells people type in. */
  readonly inputs: readonly Area[];
  readonly noticeCell: { readonly row: number; readonly column: number } | null;
}

/**
 * Undoes `lockCards`: formulas are live again, inputs can be typed into, the mark is gone; the cards stay protected
 * without a password. Doing it twice changes nothing. Three round trips.
 */
export async function unlockCards(workbook: Workbook, cards: readonly CardToUnlock[], mark: string): Promise<void> {
  const context = contextOf(workbook);
  const areas = await readCardAreas(
    workbook,
    cards.map(({ sheetName }) => sheetName),
  );
  cards.forEach(({ inputs, noticeCell }, index) => {
    const area = areas[index];
    if (!area) return;
    const { sheet, formulas, values } = area;
    if (area.isProtected) sheet.protection.unprotect();
    const live = formulas.flatMap((line, row) =>
      line.flatMap((content, column) => {
        const thawed = thawedContent(content, values[row]?.[column] ?? '');
        return thawed === null ? [] : [{ row, column, content: thawed }];
      }),
    );
    for (const block of gatherBlocks(live)) writeBlock(sheet, block);
    for (const input of inputs) rangeOf(sheet, input).format.protection.locked = false;
    const unmarked = noticeCell && unmarkedContent(heldAt(area, noticeCell.row, noticeCell.column), mark);
    if (noticeCell && unmarked !== null) writeBlock(sheet, { ...noticeCell, contents: [[unmarked]] });
    sheet.tabColor = '';
    sheet.protection.protect(PROTECTION);
  });
  await context.sync();
}
