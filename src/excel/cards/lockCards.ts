import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import { cellAddress } from '../../base/address';
import type { CellValue } from '../../base/grid';
import { gatherBlocks, type PlacedContent } from '../../base/gatherBlocks';
import { contentText, formula, heldAt, isFormula, type HeldContent } from '../../base/sheetDrawing';
import { frozenContent } from '../../scorecard/history/frozenFormula';
import { PROTECTION, writeBlock } from '../office/draw';
import { askArea, giveBackProtected, readCardAreas, type CardArea } from './readCardAreas';
import { calculateAll } from './readCards';

/** A card to lock for good. */
export interface CardToLock {
  readonly sheetName: string;
  /** Cell that shows notices to the reader, 0-based; null where the template has none. */
  readonly noticeCell: { readonly row: number; readonly column: number } | null;
}

/** Cards locked in one go. */
export const CARDS_PER_LOCK = 50;

const CLOSED_TAB = '#9AA5B1';

/** A locked card, as it was in the request that locked it. */
export interface LockedCard {
  readonly sheetName: string;
  /** From A1 on. */
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * Locks all cells of the cards, marks them as closed and protects them again, without a password. What they calculate
 * stays what it is now, whatever becomes of the settings (see frozenContent). The mark stands before whatever the notice
 * cell shows, so that "inputs missing" stays readable. Locking twice changes nothing. Three round trips. A card on which
 * somebody typed between the look and the request gets its formulas back and is looked at again, locked, in four more.
 * @param passOver cells ("B7") that keep their formula
 */
export async function lockCards(
  workbook: Workbook,
  cards: readonly CardToLock[],
  mark: string,
  passOver: (cell: string) => boolean = () => false,
): Promise<readonly LockedCard[]> {
  const first = await lockOnce(workbook, cards, mark, passOver);
  const changed = cards.filter(({ sheetName }) => first.get(sheetName)?.isAsRead === false);
  if (changed.length === 0) return lockedCards(first);
  calculateAll(workbook);
  // Nobody can type on them any more.
  const second = await lockOnce(workbook, changed, mark, passOver);
  return lockedCards(new Map([...first, ...second]));
}

interface LockOutcome {
  readonly isAsRead: boolean;
  readonly values: LockedCard['values'];
}

function lockedCards(outcomes: ReadonlyMap<string, LockOutcome>): LockedCard[] {
  return [...outcomes].map(([sheetName, { values }]) => ({ sheetName, values }));
}

/** A card that was not as read is locked, and has its own formulas. */
async function lockOnce(
  workbook: Workbook,
  cards: readonly CardToLock[],
  mark: string,
  passOver: (cell: string) => boolean,
): Promise<ReadonlyMap<string, LockOutcome>> {
  const context = contextOf(workbook);
  const areas = await readCardAreas(
    workbook,
    cards.map(({ sheetName }) => sheetName),
  );
  const locked = cards.flatMap(({ sheetName, noticeCell }, index) => {
    const area = areas[index];
    if (!area) return [];
    const { sheet } = area;
    const asked = askArea(workbook, sheetName, area);
    if (area.isProtected) sheet.protection.unprotect();
    sheet.getUsedRange(false).format.protection.locked = true;
    sheet.tabColor = CLOSED_TAB;
    const cells = frozenCells(area, noticeCell).filter(({ row, column }) => !passOver(cellAddress(row, column)));
    const marked = noticeCell && markedContent(heldAt(area, noticeCell.row, noticeCell.column), mark);
    const written = [...cells, ...(noticeCell && marked !== null ? [{ ...noticeCell, content: marked }] : [])];
    for (const block of gatherBlocks(written)) writeBlock(sheet, block);
    sheet.protection.protect(PROTECTION);
    return [{ sheetName, asked, written }];
  });
  await context.sync();
  const changed = locked.filter(({ asked }) => !asked.isAsRead());
  await giveBackProtected(workbook, changed);
  const isChanged = new Set(changed);
  return new Map(
    locked.map((card) => [card.sheetName, { isAsRead: !isChanged.has(card), values: card.asked.now().values }]),
  );
}

/** The cells whose content changes when their card is locked, the notice apart. */
function frozenCells({ formulas, values }: CardArea, notice: CardToLock['noticeCell']): PlacedContent[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((content, column) => {
      const isNotice = row === notice?.row && column === notice.column;
      const frozen = isNotice ? null : frozenContent(content, values[row]?.[column] ?? '');
      return frozen === null ? [] : [{ row, column, content: frozen }];
    }),
  );
}

/** What locking one card would write, cell by cell. Two round trips. */
export async function cellsToLock(workbook: Workbook, card: CardToLock): Promise<readonly PlacedContent[]> {
  const [area] = await readCardAreas(workbook, [card.sheetName]);
  return area ? frozenCells(area, card.noticeCell) : [];
}

/** Writes one cell of a card that has no password, and leaves the card protected. Two round trips. */
export async function writeCardCell(workbook: Workbook, sheetName: string, cell: PlacedContent): Promise<void> {
  const context = contextOf(workbook);
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.protection.load('protected');
  await context.sync();
  if (sheet.protection.protected) sheet.protection.unprotect();
  writeBlock(sheet, { row: cell.row, column: cell.column, contents: [[cell.content]] });
  sheet.protection.protect(PROTECTION);
  await context.sync();
}

/** The content of the notice cell with the mark in front, where it is not there yet: a formula stays live. */
function markedContent(content: HeldContent, mark: string): HeldContent | null {
  if (contentText(content).includes(mark)) return null;
  if (isFormula(content)) return formula(`=${markLiteral(mark)}&(${content.formula.slice(1)})`);
  return content === '' ? mark : `${mark}  ${String(content)}`;
}

/** Undoes `markedContent`; null where there is no mark. */
export function unmarkedContent(content: HeldContent, mark: string): HeldContent | null {
  if (!contentText(content).includes(mark)) return null;
  if (!isFormula(content)) return String(content).replace(mark, '').trim();
  const beginning = `=${markLiteral(mark)}&(`;
  const { formula: text } = content;
  const isOurs = text.startsWith(beginning) && text.endsWith(')');
  return formula(isOurs ? `=${text.slice(beginning.length, -1)}` : text.replace(mark, ''));
}

function markLiteral(mark: string): string {
  return `"${mark.replace(/"/g, '""')}  "`;
}
