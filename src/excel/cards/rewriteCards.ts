import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import { columnName, quotedSheet, type Area } from '../../base/address';
import type { PlacedContent } from '../../base/gatherBlocks';
import type { CardRecord } from '../../registry/cardRecord';
import { drawnOver, isCarried, placeOfTyped } from '../../scorecard/refresh/typedCells';
import type { CardPlan } from '../../scorecard/card/planCards';
import type { CardMoves } from '../../scorecard/refresh/cardShifts';
import { cardTrace } from '../../scorecard/card/cardTrace';
import type { CellValue } from '../../base/grid';
import { cardHeights } from '../../scorecard/card/cardHeights';
import { writeBody, writeHead, writeScale } from './buildCards';
import { drawHeights, PROTECTION, rangeOf, rangesOf, writeBlock, writeBreaks } from '../office/draw';
import { cellsOf } from '../office/together';
import { askInputs, giveBack, type CardContents } from './typedMeanwhile';
import { lookAway } from '../sheets/arrangeSheets';

/** An untouched card and what it is to become. */
export interface CardToRefresh {
  readonly plan: CardPlan;
  /** As its sheet is called now; the plan says how it is called afterwards. */
  readonly sheetName: string;
  readonly isProtected: boolean;
  /** Rows that hold anything now. */
  readonly rowCount: number;
  readonly record: CardRecord;
  /** Cells people type in, as they stand now; nothing was entered there when the card was looked at. */
  readonly inputs: readonly Area[];
  /** See cardMoves; null: nobody knows where its rows stand, and all are deleted. */
  readonly moves: CardMoves | null;
}

/** What belongs to the request that refreshes cards. */
export interface RefreshQueue {
  /** Names for the models, one for each role or more; see beginDrafts. */
  readonly drafts: readonly string[];
  /** Queues what must be known of the cards should Excel stop half-way. */
  readonly queueFirst: () => void;
  /** Queues what must come about together with the cards. */
  readonly alsoQueue: () => void;
}

/**
 * Makes cards what they would be if they were built today, on the sheets they have: places in the tab order stay, and
 * formulas of HR's that point at a card's results go on pointing at them. One round trip.
 *
 * Each role's card is built on a copy of the template as always; its rows are then laid over the cards of the role, and
 * the copy is deleted. Comments and drawings on a card stay, and what was typed since it was looked at is given back in one
 * round trip more.
 * @returns the trace of each card as it stands, in the order given
 */
export async function refreshChunk(
  workbook: Workbook,
  cards: readonly CardToRefresh[],
  { drafts, queueFirst, alsoQueue }: RefreshQueue,
): Promise<string[]> {
  const context = contextOf(workbook);
  const { worksheets, application } = context.workbook;
  const renamed = cards.filter(({ plan, sheetName }) => plan.sheetName !== sheetName);
  const names = renamed.map(({ sheetName }) => sheetName);
  const comeBack = names.length > 0 ? await lookAway(workbook, names) : null;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const models = new Map<string, { readonly sheet: Excel.Worksheet }>();
  // A password stops the first of these, before anything has changed.
  for (const { sheetName, isProtected } of cards) {
    if (isProtected) worksheets.getItem(sheetName).protection.unprotect();
  }
  const typed = askInputs(workbook, cards);
  queueFirst();
  const written = cards.map(({ plan, sheetName, rowCount, moves }) => {
    const { key, template, layout } = plan.body;
    const model = models.get(key) ?? { sheet: worksheets.getItem(template.name).copy('End') };
    if (!models.has(key)) {
      model.sheet.name = drafts[models.size] ?? '';
      models.set(key, model);
      writeBody(model.sheet, plan.body);
      // Stopped half-way a card says nobody's name, and a blank number is still found by its line.
      writeBlock(model.sheet, { ...plan.numberCell, contents: [['']] });
    }
    const sheet = worksheets.getItem(sheetName);
    layOver(sheet, model.sheet, layout.extent.rowCount, moveCells(sheet, moves, rowCount));
    // Not every Excel copies the heights of rows along.
    drawHeights(cardHeights(template, plan.body), cellsOf(sheet, rangesOf(sheet)));
    template.columnWidths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
    });
    const { breaks } = template;
    if (breaks) {
      const rows = breaks.map((row) => layout.place(row));
      writeBreaks(sheet, rows);
      if (plan.body.scale !== null) writeScale(sheet, plan.body.scale, layout);
    }
    writeHead(sheet, plan);
    writeLink(sheet, plan);
    if (plan.sheetName !== sheetName) sheet.name = plan.sheetName;
    const range = sheet.getRangeByIndexes(0, 0, layout.extent.rowCount, layout.extent.columnCount);
    range.load('formulas');
    sheet.protection.protect(PROTECTION);
    return range;
  });
  for (const { sheet } of models.values()) sheet.delete();
  alsoQueue();
  await context.sync();
  await giveBack(workbook, typedOn(cards, typed()));
  await comeBack?.();
  return written.map((range) => cardTrace(range.formulas as CellValue[][]));
}

/** What somebody typed between the look and the request, at its place on the cards as they are now. */
function typedOn(cards: readonly CardToRefresh[], found: readonly PlacedContent[][]): CardContents[] {
  return cards.flatMap(({ plan, record, inputs, moves }, index): CardContents[] => {
    const filled = (found[index] ?? []).filter(({ content, ...cell }) => !isCarried(cell, content, record));
    if (filled.length === 0) return [];
    // Drawn before Excel stopped the last time.
    const drawn = drawnOver(inputs, plan, moves ?? STANDING);
    const typed = filled.filter(({ row, column, content }) => {
      return !drawn.some((cell) => cell.row === row && cell.column === column && cell.content === content);
    });
    if (typed.length === 0) return [];
    const contents = typed.map(({ content, ...cell }, ordinal): PlacedContent => {
      const place = placeOfTyped(cell, record, plan, moves ?? STANDING);
      // What has no cell any more stands below the card rather than nowhere.
      const below = { row: plan.body.layout.extent.rowCount + 1 + ordinal, column: 0 };
      return { ...(place ?? below), content };
    });
    return [{ sheetName: plan.sheetName, contents }];
  });
}

const STANDING: CardMoves = { shifts: [], lost: [] };

/** Moves cells so that what points at the results follows them. Answers with the rows that hold anything then. */
function moveCells(sheet: Excel.Worksheet, moves: CardMoves | null, rowCount: number): number {
  const { shifts, lost } = moves ?? { shifts: [{ axis: 'rows' as const, at: 0, by: -rowCount }], lost: [] };
  // The whole sheet: a card's last row may be merged and blank, and would be split.
  if (shifts.length + lost.length > 0) sheet.getRange().unmerge();
  for (const { axis, at, by } of shifts) {
    const last = at + Math.abs(by) - 1;
    const isRows = axis === 'rows';
    const range = sheet.getRange(isRows ? `${at + 1}:${last + 1}` : `${columnName(at)}:${columnName(last)}`);
    if (by > 0) range.insert(isRows ? 'Down' : 'Right');
    else range.delete(isRows ? 'Up' : 'Left');
  }
  // Deleted and inserted again: nothing else moves, and what points there shows #REF!.
  for (const area of lost) {
    rangeOf(sheet, area).delete('Up');
    rangeOf(sheet, area).insert('Down');
  }
  return shifts.reduce((sum, { axis, by }) => sum + (axis === 'rows' ? by : 0), rowCount);
}

/** Puts the rows of the model in the place of the card's own; what the card had below them goes. */
function layOver(sheet: Excel.Worksheet, model: Excel.Worksheet, rows: number, before: number): void {
  const whole = sheet.getRange(`1:${Math.max(rows, before)}`);
  whole.unmerge();
  whole.conditionalFormats.clearAll();
  sheet.getRange(`1:${rows}`).copyFrom(model.getRange(`1:${rows}`), 'All');
  if (before <= rows) return;
  const below = sheet.getRange(`${rows + 1}:${before}`);
  below.clear('All');
  below.dataValidation.clear();
}

function writeLink(sheet: Excel.Worksheet, { body: { link } }: CardPlan): void {
  if (!link) return;
  sheet.getRangeByIndexes(link.row, link.column, 1, 1).hyperlink = {
    documentReference: `${quotedSheet(link.sheet)}!A1`,
    textToDisplay: link.text,
    screenTip: link.text,
  };
}
