import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import type { Area } from '../../base/address';
import { gatherBlocks } from '../../base/gatherBlocks';
import { heldAt } from '../../base/sheetDrawing';
import { thawedContent } from '../../scorecard/history/frozenFormula';
import { PROTECTION, rangeOf, writeBlock } from '../office/draw';
import { unmarkedContent } from './lockCards';
import { untilNoneChanged } from '../untilUnchanged';
import { askArea, giveBackProtected, readCardAreas } from './readCardAreas';

/** A card of a closed period that is opened again. */
export interface CardToUnlock {
  readonly sheetName: string;
  /** Cells people type in. */
  readonly inputs: readonly Area[];
  readonly noticeCell: { readonly row: number; readonly column: number } | null;
}

/**
 * Undoes `lockCards`: formulas are live again, inputs can be typed into, the mark is gone; the cards stay protected
 * without a password. Doing it twice changes nothing. Three round trips. A card that somebody without its protection has changed
 * between the look and the request gets its cells back and is looked at again.
 * @returns the sheets that were changed each time: they have the formulas they had
 */
export async function unlockCards(
  workbook: Workbook,
  cards: readonly CardToUnlock[],
  mark: string,
): Promise<readonly string[]> {
  const left = await untilNoneChanged(cards, async (due) => {
    const changed = await unlockOnce(workbook, due, mark);
    return due.filter(({ sheetName }) => changed.has(sheetName));
  });
  return left.map(({ sheetName }) => sheetName);
}

/** Answers with the sheets that were not as read. */
async function unlockOnce(
  workbook: Workbook,
  cards: readonly CardToUnlock[],
  mark: string,
): Promise<ReadonlySet<string>> {
  const context = contextOf(workbook);
  const areas = await readCardAreas(
    workbook,
    cards.map(({ sheetName }) => sheetName),
  );
  const unlocked = cards.flatMap(({ sheetName, inputs, noticeCell }, index) => {
    const area = areas[index];
    if (!area) return [];
    const { sheet, formulas, values } = area;
    const asked = askArea(workbook, sheetName, area);
    if (area.isProtected) sheet.protection.unprotect();
    const live = formulas.flatMap((line, row) =>
      line.flatMap((content, column) => {
        const thawed = thawedContent(content, values[row]?.[column] ?? '');
        return thawed === null ? [] : [{ row, column, content: thawed }];
      }),
    );
    const unmarked = noticeCell && unmarkedContent(heldAt(area, noticeCell.row, noticeCell.column), mark);
    const written = [...live, ...(noticeCell && unmarked !== null ? [{ ...noticeCell, content: unmarked }] : [])];
    for (const block of gatherBlocks(written)) writeBlock(sheet, block);
    for (const input of inputs) rangeOf(sheet, input).format.protection.locked = false;
    sheet.tabColor = '';
    sheet.protection.protect(PROTECTION);
    return [{ sheetName, asked, written }];
  });
  await context.sync();
  const changed = unlocked.filter(({ asked }) => !asked.isAsRead());
  await giveBackProtected(workbook, changed);
  return new Set(changed.map(({ sheetName }) => sheetName));
}
