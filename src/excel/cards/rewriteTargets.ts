import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import { cardTrace } from '../../scorecard/card/cardTrace';
import { checkCardEdits, type CardEdit, type CardEditCheck } from '../../scorecard/sheet/cellEdits';
import type { CellValue } from '../../base/grid';
import { formula } from '../../base/sheetDrawing';
import { applyBounds, applyStyle, PROTECTION } from '../office/draw';
import { toCell } from '../office/cellText';
import { noteLifted } from '../liftedSheets';
import { giveBackShut } from './rewriteProtected';
import type { CardEdits } from './writeCardEdits';
import { askArea, readCardAreas, type AskedArea, type CardArea } from './readCardAreas';

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
  /**
   * Queues what must come about together with the cards, in their order. Asked once more where targets are taken back, with what
   * is left: what was queued before has come about.
   */
  readonly alsoQueue: (checks: readonly CardEditCheck[]) => void;
}

/**
 * Writes targets that the catalogue set, with what else their cards say of them, where the cells are still what the
 * preview said. Three round trips; doing it twice changes nothing. What the cards hold is asked once more in the request that
 * writes: a target whose actual, sentence or own cell somebody has typed into since is taken back, in one more.
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
  const due = cards.flatMap(({ sheetName, edits }, index) => {
    const area = areas[index];
    return area ? [{ sheetName, area, check: checkIn(area, edits) }] : [];
  });
  const open = due.filter(({ area, sheetName, check }) =>
    area.isProtected ? check.due.length > 0 : lifted.has(sheetName),
  );
  const written: WrittenCard[] = [];
  const names = open.map(({ sheetName }) => sheetName);
  noteLifted(workbook, names, () => written.push(...due.map((card) => writeCard(workbook, card, lifted))));
  alsoQueue(written.map(({ check }) => check));
  await context.sync();
  for (const { sheetName } of cards) lifted.delete(sheetName);
  const kept = written.map(heldToNow);
  const changed = kept.filter(({ takenBack }) => takenBack.length > 0);
  const again = new Map<string, Excel.Range>();
  const takenBack = changed.map((card) => {
    const { sheetName, isShut } = card;
    if (isShut) lifted.add(sheetName);
    return { name: sheetName, isShut, queue: () => void again.set(sheetName, takeBack(card)) };
  });
  await giveBackShut(workbook, takenBack, () => alsoQueue(kept.map(({ check }) => check)));
  for (const { sheetName } of changed) lifted.delete(sheetName);
  return kept.map(({ sheetName, check, range, before }) => ({
    check,
    trace: { before, after: cardTrace((again.get(sheetName) ?? range).formulas as CellValue[][]) },
  }));
}

interface WrittenCard {
  readonly sheetName: string;
  readonly area: CardArea;
  readonly check: CardEditCheck;
  /** Null where nothing was due. */
  readonly asked: AskedArea | null;
  /** Protected since the request that wrote. */
  readonly isShut: boolean;
  /** What the card holds once that is written. */
  readonly range: Excel.Range;
  /** See cardTrace. */
  readonly before: string;
}

/** Writes what is due on one card. Queues only. */
function writeCard(
  workbook: Workbook,
  { sheetName, area, check }: Pick<WrittenCard, 'sheetName' | 'area' | 'check'>,
  lifted: Set<string>,
): WrittenCard {
  const isLifted = area.isProtected && check.due.length > 0;
  const asked = check.due.length > 0 ? askArea(workbook, sheetName, area) : null;
  if (isLifted) {
    lifted.add(sheetName);
    area.sheet.protection.unprotect();
  }
  for (const edit of check.due) writeTarget(area, edit);
  // Excel refuses to protect what is protected, as a card is that an earlier try has finished.
  if (isLifted || (lifted.has(sheetName) && !area.isProtected)) area.sheet.protection.protect(PROTECTION);
  const isShut = area.isProtected || lifted.has(sheetName);
  return { sheetName, area, check, asked, isShut, range: lookAgain(area), before: cardTrace(area.formulas) };
}

function checkIn(
  { formulas, values }: Pick<CardArea, 'formulas' | 'values'>,
  edits: readonly CardEdit[],
): CardEditCheck {
  return checkCardEdits(
    edits,
    ({ row, column }) => formulas[row]?.[column] ?? '',
    ({ row, column }) => values[row]?.[column] ?? '',
  );
}

function lookAgain({ sheet, formulas }: CardArea): Excel.Range {
  const range = sheet.getRangeByIndexes(0, 0, formulas.length, formulas[0]?.length ?? 1);
  range.load('formulas');
  return range;
}

/** Holds what was due against what the card held in the request that wrote. */
function heldToNow(card: WrittenCard): WrittenCard & { readonly takenBack: readonly CardEdit[] } {
  const { asked, check } = card;
  if (asked === null) return { ...card, takenBack: [] };
  const { due, done, refused } = checkIn(asked.now(), check.due);
  return {
    ...card,
    check: { due, done: [...check.done, ...done], refused: [...check.refused, ...refused] },
    takenBack: refused,
  };
}

/**
 * Gives the cells of targets back what they held, and their actuals the unit that it was typed in. The contents come first: stopped
 * behind them, a target is not entered, and entering it again writes all that belongs to it. Queues only.
 * @returns to be looked at after the next sync
 */
function takeBack({ area, asked, takenBack }: ReturnType<typeof heldToNow>): Excel.Range {
  for (const { row, column, rewrite } of takenBack) {
    const { sentence } = rewrite ?? {};
    asked?.giveBack([column, ...(sentence ? [sentence.column] : [])].map((at) => ({ row, column: at })));
  }
  for (const { row, column, rewrite } of takenBack) {
    const { format, absolute } = rewrite ?? {};
    const cell = (at: number): Excel.Range => area.sheet.getRangeByIndexes(row, at, 1, 1);
    if (format) cell(column).numberFormat = [[format.before]];
    if (absolute) {
      cell(absolute.actual).numberFormat = [[absolute.format.before]];
      applyBounds(cell(absolute.actual), absolute.bounds.before);
    }
  }
  return lookAgain(area);
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
