import { parseArea } from '../../base/address';
import { err, ok, type Result } from '../../base/result';
import { appendLines, findTable, firstNewRow, makeTable } from '../../excel/lists/appendToTable';
import type { ExcelFailure } from '../../excel/failure';
import { readListSheet, writePieces } from '../../excel/lists/listSheets';
import { CARDS_PER_LOCK, lockCards } from '../../excel/cards/lockCards';
import { calculateAll } from '../../excel/cards/readCards';
import { registrySheet, writeNote } from '../../excel/registry';
import { runBatch } from '../../excel/runBatch';
import { addSheet } from '../../excel/sheets/workbookSheets';
import { planClosing } from '../../scorecard/history/closedLines';
import { fixPayRules } from '../../scorecard/pay/fixedPayRules';
import { readHistory, type HistoryLine } from '../../scorecard/history/history';
import { drawHistoryLines, drawHistorySheet } from '../../scorecard/history/drawHistory';
import { findList, rowBelow } from '../../scorecard/sheet/readList';
import { needsReview } from '../../scorecard/history/review';
import { findSheet } from '../cards/cardSheets';
import { cardReading, readCardValues } from '../cards/cardValues';
import { CLOSED_NOTE, closedPeriods, withClosed } from '../notes/closedPeriods';
import type { IncompleteCard, PeriodFailure, Watch } from '../failure';
import { readPeriodSheets, type LivingCard, type PeriodSheets } from '../cards/periodSheets';
import { findPaySheet, payHeaders } from './refreshPaySheet';
import type { Services } from '../services';

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
  /** Sheets of cards under a password of HR's: they have their line and are left as they are. Absent: none. */
  readonly underPassword?: readonly string[];
  /** Set when the lines are written and not all cards could be locked: close again to go on. */
  readonly lockFailure: ExcelFailure | null;
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
  const written = await runBatch(async (context): Promise<Result<Written, PeriodFailure>> => {
    const read = await readPeriodSheets(context, services, options.period);
    return read.ok ? writeHistory(context, read.value, services, options) : read;
  });
  if (!written.ok) return err({ kind: 'excel', failure: written.error });
  if (!written.value.ok) return written.value;
  const { cards, ...report } = written.value.value;
  const mark = `${services.sheetTexts.history.closedMark} ${report.closedOn}`;
  return ok({ ...report, ...(await lockAll(cards, mark, watch)) });
}

type Written = Omit<CloseReport, 'locked' | 'lockFailure'> & { readonly cards: readonly LivingCard[] };

async function writeHistory(
  context: Excel.RequestContext,
  sheets: PeriodSheets,
  services: Services,
  options: CloseOptions,
): Promise<Result<Written, PeriodFailure>> {
  const { settings, names, registry, cards, deleted } = sheets;
  const { period } = settings;
  const texts = services.sheetTexts.history;
  const languages = [services.sheetTexts, ...services.otherSheetTexts].map((each) => each.history);
  calculateAll(context);
  const readings = (await readCardValues(context, cards)).map(cardReading);
  const existing = findSheet('history', names, services);
  const search =
    existing === null
      ? null
      : findList(
          await readListSheet(context, existing),
          languages.map((each) => each.headers),
        );
  if (existing !== null && search?.kind === 'damaged') {
    return err({
      kind: 'listDamaged',
      sheet: existing,
      headers: search.missing.map((column) => texts.headers[column]),
    });
  }
  const list = search?.kind === 'found' ? search.list : null;
  const history = list ? readHistory(list, languages) : { lines: [], numbers: new Set<string>(), unreadable: [] };
  const before = closedPeriods(registry).get(period);
  const closedOn = before ?? options.closedOn;
  const { lines, incomplete } = planClosing(readings, history, period, options.closedOn, settings.grades);
  const open = incomplete.map(({ number, sheetName, name }) => ({ number, sheetName, name }));
  if (open.length > 0 && options.evenIncomplete !== true) return err({ kind: 'incompleteCards', period, cards: open });
  if (existing === null && sheets.structureProtected) return err({ kind: 'workbookProtected' });
  const historySheet = existing ?? services.sheetTexts.sheetNames.history;
  if (lines.length > 0 && existing !== null && list) {
    const sheet = context.workbook.worksheets.getItem(existing);
    sheet.protection.load('protected');
    const around = await findTable(context, sheet, list.headerRow);
    if (sheet.protection.protected) return err({ kind: 'sheetProtected', sheet: existing });
    const first = firstNewRow(rowBelow(list), around);
    appendLines(sheet, around, drawHistoryLines(lines, first, list.columns, texts), first + lines.length - 1);
  } else if (lines.length > 0) {
    const { drawing, headerRow, columns } = drawHistorySheet(texts);
    addSheet(context, historySheet, drawing);
    const sheet = context.workbook.worksheets.getItem(historySheet);
    writePieces(sheet, drawHistoryLines(lines, headerRow + 1, columns, texts));
    makeTable(sheet, { headerRow, lineCount: lines.length, columnCount: Object.keys(columns).length });
  }
  if (before === undefined) {
    writeNote(registrySheet(context, true), registry, CLOSED_NOTE, withClosed(registry, period, closedOn));
  }
  const livePaySheet = await fixPaySheet(context, sheets, services);
  await context.sync();
  return ok({
    ...(livePaySheet === null ? {} : { livePaySheet }),
    period,
    closedOn,
    historySheet,
    alreadyClosed: before !== undefined,
    added: lines,
    incomplete: open,
    deleted: deleted.map(({ record }) => record.number),
    needsReview: lines.filter((line) => needsReview(line.review)),
    unreadable: history.unreadable,
    cards,
  });
}

/** Answers with the name of a sheet that is protected: it stays as it is. */
async function fixPaySheet(
  context: Excel.RequestContext,
  { settings, places, names }: PeriodSheets,
  services: Services,
): Promise<string | null> {
  const name = findPaySheet(settings.period, names, services);
  if (name === null) return null;
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.protection.load('protected');
  const search = findList(await readListSheet(context, name), payHeaders(services));
  const blocks = search.kind === 'found' ? fixPayRules(search.list, places, settings.pay) : [];
  if (blocks.length > 0 && sheet.protection.protected) return name;
  writePieces(sheet, { blocks, styles: [], validations: [] });
  return null;
}

/** Locks in chunks; what is locked when Excel stops stays locked. A card under a password does not stop the others. */
async function lockAll(cards: readonly LivingCard[], mark: string, watch: Watch): Promise<Locked> {
  const underPassword: string[] = [];
  let locked = 0;
  let lockFailure: ExcelFailure | null = null;
  for (let start = 0; start < cards.length && lockFailure === null; start += CARDS_PER_LOCK) {
    const chunk = cards.slice(start, start + CARDS_PER_LOCK).map(({ sheetName, record }) => ({
      sheetName,
      noticeCell: parseArea(record.results['total.missing'] ?? ''),
    }));
    const outcome = await runBatch((context) => lockCards(context, chunk, mark));
    if (outcome.ok) locked += chunk.length;
    else if (outcome.error.kind !== 'protected') lockFailure = outcome.error;
    // Locking again changes nothing, so one by one it shows which card Excel does not let in.
    for (const card of !outcome.ok && lockFailure === null ? chunk : []) {
      const own = await runBatch((context) => lockCards(context, [card], mark));
      if (own.ok) locked += 1;
      else if (own.error.kind === 'protected') underPassword.push(card.sheetName);
      else lockFailure ??= own.error;
    }
    watch.onProgress?.({ done: Math.min(start + chunk.length, cards.length), total: cards.length });
  }
  return { locked, lockFailure, ...(underPassword.length > 0 ? { underPassword } : {}) };
}

type Locked = Pick<CloseReport, 'locked' | 'lockFailure' | 'underPassword'>;
