import type { Workbook } from '../../excel/workbook';
import { cellAddress, parseArea } from '../../base/address';
import { err, ok, type Result } from '../../base/result';
import { appendLines, findTable, firstNewRow, makeTable } from '../../excel/lists/appendToTable';
import type { ExcelFailure, ExcelRefusal } from '../../excel/excelFailure';
import { writePieces } from '../../excel/lists/listSheets';
import { cellsToLock, lockCards, writeCardCell, type CardToLock } from '../../excel/cards/lockCards';
import { calculateAll } from '../../excel/cards/readCards';
import { writeNote } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { planClosing } from '../../scorecard/history/closedLines';
import { fixPayRules } from '../../scorecard/pay/fixedPayRules';
import { readHistory, type HistoryLine } from '../../scorecard/history/history';
import { drawHistoryLines, drawHistorySheet } from '../../scorecard/history/drawHistory';
import { rowBelow } from '../../scorecard/sheet/readList';
import { needsReview } from '../../scorecard/history/review';
import { rulesOf } from '../../scorecard/settings/rules';
import { cardReading, readCardValues } from '../cards/cardValues';
import { closedPeriods, withClosed } from '../notes/closedPeriods';
import { withRules } from '../notes/closedRules';
import type { IncompleteCard, PeriodFailure, Watch } from '../failure';
import { readPeriodSheets, type LivingCard, type PeriodSheets } from '../cards/periodSheets';
import { faultyCells } from './faultyCells';
import { passingPasswords, type CardCell } from './passingPasswords';
import { readHistorySheet, type HistorySheet } from './historySheet';
import { readPaySheet } from './paySheet';
import type { Services } from '../services';
import { noteEarlierSheets } from '../workbook/earlierSheets';
import { addOwnSheet, clashReport, type NameClash, type OwnSheets } from '../workbook/ownSheets';

export interface CloseOptions {
  /** The day of closing, "2026-12-01": the core has no clock. */
  readonly closedOn: string;
  /** Close although cards have no total yet; they get a line without figures. */
  readonly evenIncomplete?: boolean;
  /** "2026-11"; absent: the period in the settings. */
  readonly period?: string;
}

export interface CloseReport {
  readonly period: string;
  /** The day it was closed first. */
  readonly closedOn: string;
  readonly historySheet: string;
  /** The history was made now and got another name than the usual one. Absent: no. */
  readonly clashes?: readonly NameClash[];
  /** The period was closed before; only what was missing was added. */
  readonly alreadyClosed: boolean;
  /** Lines added now. */
  readonly added: readonly HistoryLine[];
  readonly incomplete: readonly IncompleteCard[];
  /** Cards of the period whose sheet was deleted by hand: they have no line. */
  readonly deleted: readonly string[];
  /** Added lines marked 待复核 ("needs review"). */
  readonly needsReview: readonly HistoryLine[];
  /** Cells of the history that could not be read: their lines break streaks. */
  readonly unreadable: readonly string[];
  /** Cards that are locked now. */
  readonly locked: number;
  /** The period's pay sheet, where it is protected and so goes on following the pay rules in the settings. */
  readonly livePaySheet?: string;
  /** Sheets of cards that HR put under a password: they have their line and are left as they are. Absent: none. */
  readonly underPassword?: readonly string[];
  /** See PassedCards. */
  readonly liftingRefused?: true;
  /** Cells whose value Excel does not take in place of their formula: they go on calculating. Absent: none. */
  readonly refusedCells?: readonly CardCell[];
  /** Set when the lines are written and not all cards could be locked: close again to go on. */
  readonly stoppedBy: ExcelFailure | null;
}

/**
 * Closes a period: the values of its cards become lines of the history, its cards are locked and marked and keep what
 * they show, its pay sheet keeps the pay rules that hold now. Closing again
 * adds nothing twice and locks what is not locked yet. Refused with the list when cards have no total, unless told
 * otherwise; nothing is written then.
 */
export async function closePeriod(
  services: Services,
  options: CloseOptions,
  watch: Watch = {},
): Promise<Result<CloseReport, PeriodFailure>> {
  const written = await runStep(async (workbook): Promise<Result<Written, PeriodFailure>> => {
    const read = await readPeriodSheets(workbook, services, options.period);
    if (!read.ok) return read;
    return writeHistory(workbook, await noteEarlierSheets(workbook, read.value, services), services, options);
  });
  if (!written.ok) return written;
  const { cards, ...report } = written.value;
  const mark = `${services.sheetTexts.history.closedMark} ${report.closedOn}`;
  const due = cards.map(({ sheetName, record }) => ({
    sheetName,
    noticeCell: parseArea(record.results['total.missing'] ?? ''),
  }));
  const { done, ...rest } = await passingPasswords(due, (workbook, chunk) => lockCards(workbook, chunk, mark), {
    onProgress: watch.onProgress,
    cellByCell: (card) => lockCellByCell(card, mark),
  });
  return ok({ ...report, locked: done, ...rest });
}

/** Locks a card of which Excel refuses a cell; answers with such cells. */
async function lockCellByCell(card: CardToLock, mark: string): Promise<Result<readonly string[], ExcelRefusal>> {
  const cells = await runStep(async (workbook) => ok(await cellsToLock(workbook, card)));
  if (!cells.ok) return cells;
  const refused: string[] = [];
  for (const cell of cells.value) {
    const written = await runStep(async (workbook) => ok(await writeCardCell(workbook, card.sheetName, cell)));
    if (written.ok) continue;
    if (written.error.failure.kind !== 'invalidArgument') return written;
    refused.push(cellAddress(cell.row, cell.column));
  }
  const locked = await runStep(async (workbook) =>
    ok(await lockCards(workbook, [card], mark, (cell) => refused.includes(cell))),
  );
  return locked.ok ? ok(refused) : locked;
}

type Written = Omit<CloseReport, 'locked' | 'underPassword' | 'liftingRefused' | 'refusedCells' | 'stoppedBy'> & {
  readonly cards: readonly LivingCard[];
};

async function writeHistory(
  workbook: Workbook,
  sheets: PeriodSheets,
  services: Services,
  options: CloseOptions,
): Promise<Result<Written, PeriodFailure>> {
  const { settings, cards, deleted } = sheets;
  const { period } = settings;
  calculateAll(workbook);
  const values = await readCardValues(workbook, cards);
  const readings = values.map(cardReading);
  const read = await readHistorySheet(workbook, sheets, services);
  if (!read.ok) return read;
  const existing = read.value;
  const languages = [services.sheetTexts, ...services.otherSheetTexts].map((each) => each.history);
  const history = existing
    ? readHistory(existing.list, languages)
    : { lines: [], numbers: new Set<string>(), unreadable: [] };
  const before = closedPeriods(sheets.registry).get(period);
  const closedOn = before ?? options.closedOn;
  const { lines, incomplete } = planClosing(readings, history, period, options.closedOn, settings);
  const due = new Set(lines.map(({ number }) => number));
  const faulty = values
    .filter(({ card }) => due.has(card.record.number))
    .flatMap((each) => faultyCells(each, settings.raterWeights));
  if (faulty.length > 0) return err({ kind: 'faultyCards', period, cells: faulty });
  const open = incomplete.map(({ number, sheetName, name }) => ({ number, sheetName, name }));
  if (open.length > 0 && options.evenIncomplete !== true) return err({ kind: 'incompleteCards', period, cards: open });
  if (existing === null && sheets.structureProtected) return err({ kind: 'workbookProtected' });
  const added = await addLines(workbook, existing, lines, sheets, services);
  if (!added.ok) return added;
  const { registry, clashes, name: historySheet } = added.value;
  if (before === undefined) {
    const noted = writeNote(workbook, registry, 'closedPeriods', withClosed(registry, period, closedOn));
    writeNote(workbook, noted, 'closedRules', withRules(noted, period, rulesOf(settings)));
  }
  const livePaySheet = await fixPaySheet(workbook, sheets, services);
  return ok({
    ...(livePaySheet === null ? {} : { livePaySheet }),
    period,
    closedOn,
    historySheet,
    ...clashReport(clashes),
    alreadyClosed: before !== undefined,
    added: lines,
    incomplete: open,
    deleted: deleted.map(({ record }) => record.number),
    needsReview: lines.filter((line) => needsReview(line.review)),
    unreadable: history.unreadable,
    cards,
  });
}

/** Adds lines to the history, or draws one with them. */
async function addLines(
  workbook: Workbook,
  existing: HistorySheet | null,
  lines: readonly HistoryLine[],
  sheets: PeriodSheets,
  { sheetTexts: { history: texts, sheetNames } }: Services,
): Promise<Result<OwnSheets & { readonly name: string }, PeriodFailure>> {
  const own = { ...sheets, clashes: [], name: existing?.name ?? sheetNames.history };
  if (lines.length === 0) return ok(own);
  if (existing === null) {
    const { drawing, headerRow, columns } = drawHistorySheet(texts);
    const queueMore = (draft: string): void => {
      writePieces(workbook, draft, drawHistoryLines(lines, headerRow + 1, columns, texts));
      makeTable(workbook, draft, { headerRow, lineCount: lines.length, columnCount: Object.keys(columns).length });
    };
    return ok(addOwnSheet(workbook, own, { key: 'history', usualName: sheetNames.history, drawing, queueMore }));
  }
  const { name, list, isProtected } = existing;
  const around = await findTable(workbook, name, list.headerRow);
  if (isProtected) return err({ kind: 'sheetProtected', sheet: name });
  const first = firstNewRow(rowBelow(list), around);
  const pieces = drawHistoryLines(lines, first, list.columns, texts);
  appendLines(workbook, name, around, pieces, first + lines.length - 1);
  return ok(own);
}

/** Answers with the name of a sheet that is protected: it stays as it is. */
async function fixPaySheet(workbook: Workbook, sheets: PeriodSheets, services: Services): Promise<string | null> {
  const { settings, places } = sheets;
  const sheet = await readPaySheet(workbook, settings.period, sheets, services);
  if (sheet?.search.kind !== 'found') return null;
  const { name, isProtected, search } = sheet;
  const blocks = fixPayRules(search.list, places, settings);
  if (blocks.length > 0 && isProtected) return name;
  writePieces(workbook, name, { blocks, styles: [], validations: [] });
  return null;
}
