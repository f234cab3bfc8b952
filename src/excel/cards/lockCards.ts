import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import { gatherBlocks } from '../../base/gatherBlocks';
import { formula, type Block } from '../../base/sheetDrawing';
import { frozenContent } from '../../scorecard/history/frozenFormula';
import type { CellValue } from '../../base/grid';
import { PROTECTION, writeBlock } from '../office/draw';
import { readCardAreas } from './readCardAreas';
import { toCell } from '../office/cellText';

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
 * Locks all cells of the cards, marks them as closed and protects them again, without a password. What they calculate
 * stays what it is now, whatever becomes of the settings (see frozenContent). The mark stands before whatever the notice
 * cell shows, so that "inputs missing" stays readable. Locking twice changes nothing. Three round trips.
 */
export async function lockCards(workbook: Workbook, cards: readonly CardToLock[], mark: string): Promise<void> {
  const context = contextOf(workbook);
  const areas = await readCardAreas(
    workbook,
    cards.map(({ sheetName }) => sheetName),
  );
  cards.forEach(({ noticeCell }, index) => {
    const area = areas[index];
    if (!area) return;
    const { sheet } = area;
    const isNotice = (row: number, column: number): boolean => row === noticeCell?.row && column === noticeCell.column;
    if (area.isProtected) sheet.protection.unprotect();
    sheet.getUsedRange(false).format.protection.locked = true;
    sheet.tabColor = CLOSED_TAB;
    for (const block of frozenBlocks(area.formulas, area.values, isNotice)) writeBlock(sheet, block);
    const content = noticeCell ? (area.formulas[noticeCell.row]?.[noticeCell.column] ?? '') : '';
    const marked = markedContent(String(content), mark);
    if (noticeCell && marked !== content) {
      sheet.getRangeByIndexes(noticeCell.row, noticeCell.column, 1, 1).formulas = [[marked]];
    }
    sheet.protection.protect(PROTECTION);
  });
  await context.sync();
}

function frozenBlocks(
  formulas: readonly (readonly CellValue[])[],
  values: readonly (readonly CellValue[])[],
  except: (row: number, column: number) => boolean,
): Block[] {
  const cells = formulas.flatMap((line, row) =>
    line.flatMap((content, column) => {
      const frozen = except(row, column) ? null : frozenContent(content, values[row]?.[column] ?? '');
      if (frozen === null) return [];
      return [
        { row, column, content: typeof frozen === 'string' && frozen.startsWith('=') ? formula(frozen) : frozen },
      ];
    }),
  );
  return gatherBlocks(cells);
}

/** The content of the notice cell with the mark in front: a formula stays live. */
function markedContent(content: string, mark: string): string {
  const literal = `"${mark.replace(/"/g, '""')}  "`;
  if (content.includes(mark)) return content;
  if (content.startsWith('=')) return `=${literal}&(${content.slice(1)})`;
  return String(toCell(content === '' ? mark : `${mark}  ${content}`));
}

/** Undoes `markedContent`. */
export function unmarkedContent(content: string, mark: string): string {
  const literal = `="${mark.replace(/"/g, '""')}  "&(`;
  if (content.startsWith(literal) && content.endsWith(')')) return `=${content.slice(literal.length, -1)}`;
  return content.replace(mark, '').trim();
}
