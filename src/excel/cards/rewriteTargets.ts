import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import { cardTrace } from '../../scorecard/card/cardTrace';
import { checkCardEdits, type CardEdit, type CardEditCheck } from '../../scorecard/sheet/cellEdits';
import type { CellValue } from '../../base/grid';
import { formula } from '../../base/sheetDrawing';
import { applyBounds, applyStyle, PROTECTION } from '../office/draw';
import { toCell } from '../office/cellText';
import type { CardEdits } from './writeCardEdits';
import { readCardAreas, type CardArea } from './readCardAreas';

/** What became of the targets of one card. */
export interface RewrittenCard {
  readonly check: CardEditCheck;
  /** What the card looked like before and looks like now; see cardTrace. */
  readonly trace: { readonly before: string; readonly after: string };
}

export interface RewriteQueue {
  /**
   * Sheets whose protection is lifted and not put back yet: they are protected again here, or, should Excel stop half-way,
   * by whoever handed this in.
   */
  readonly lifted: Set<string>;
  /** Queues what must come about together with the cards, in their order. */
  readonly alsoQueue: (checks: readonly CardEditCheck[]) => void;
}

/**
 * Writes targets that the catalogue set, with what else their cards say of them, where the cells are still what the
 * preview said. Three round trips; doing it twice changes nothing.
 */
export async function rewriteTargets(
  workbook: Workbook,
  cards: readonly CardEdits[],
  { lifted, alsoQueue }: RewriteQueue,
): Promise<RewrittenCard[]> {
  const context = contextOf(workbook);
  const areas = await readCardAreas(
    workbook,
    cards.map(({ sheetName }) => sheetName),
  );
  const written = cards.flatMap(({ sheetName, edits }, index) => {
    const area = areas[index];
    if (!area) return [];
    const check = checkCardEdits(
      edits,
      ({ row, column }) => area.formulas[row]?.[column] ?? '',
      ({ row, column }) => area.values[row]?.[column] ?? '',
    );
    const isLifted = area.isProtected && check.due.length > 0;
    if (isLifted) {
      lifted.add(sheetName);
      area.sheet.protection.unprotect();
    }
    for (const edit of check.due) writeTarget(area, edit);
    // Excel refuses to protect what is protected, as a card is that an earlier try has finished.
    if (isLifted || (lifted.has(sheetName) && !area.isProtected)) area.sheet.protection.protect(PROTECTION);
    const range = area.sheet.getRangeByIndexes(0, 0, area.formulas.length, area.formulas[0]?.length ?? 1);
    range.load('formulas');
    return [{ check, range, before: cardTrace(area.formulas) }];
  });
  alsoQueue(written.map(({ check }) => check));
  await context.sync();
  for (const { sheetName } of cards) lifted.delete(sheetName);
  return written.map(({ check, range, before }) => ({
    check,
    trace: { before, after: cardTrace(range.formulas as CellValue[][]) },
  }));
}

function writeTarget({ sheet }: CardArea, { row, column, after, rewrite }: CardEdit): void {
  const cell = (at: number): Excel.Range => sheet.getRangeByIndexes(row, at, 1, 1);
  const { format, sentence, absolute } = rewrite ?? {};
  if (format) cell(column).numberFormat = [[format.after]];
  cell(column).formulas = [[toCell(after)]];
  if (sentence) {
    const said = sentence.after;
    cell(sentence.column).formulas = [[toCell(said.startsWith('=') ? formula(said) : said)]];
  }
  if (!absolute) return;
  cell(absolute.actual).numberFormat = [[absolute.format.after]];
  applyBounds(cell(absolute.actual), absolute.bounds.after);
  // Amounts are longer than rates.
  for (const at of [column, absolute.actual]) applyStyle(cell(at), { wrap: false, shrink: true });
}
