import { parseArea } from '../../base/address';
import { isFormula, type Block } from '../../base/sheetDrawing';
import { err, ok, type Result } from '../../base/result';
import type { ExcelFailure } from '../../excel/failure';
import { readListSheet, writePieces } from '../../excel/lists/listSheets';
import { CARDS_PER_LOCK } from '../../excel/cards/lockCards';
import { readRegistry, registrySheet, writeNote } from '../../excel/registry';
import { runBatch } from '../../excel/runBatch';
import { unlockCards } from '../../excel/cards/unlockCards';
import { freePayRules } from '../../scorecard/pay/fixedPayRules';
import { reopenedLines } from '../../scorecard/history/drawHistory';
import { findList } from '../../scorecard/sheet/readList';
import { payLine } from '../../scorecard/pay/payLine';
import { archivedPeriods } from '../notes/archivedPeriods';
import { findSheet } from '../cards/cardSheets';
import { CLOSED_NOTE, closedPeriods, withoutClosed } from '../notes/closedPeriods';
import type { PeriodFailure } from '../failure';
import { readPeriodSheets, type LivingCard, type PeriodSheets } from '../cards/periodSheets';
import { findPaySheet, payCard, payHeaders } from './refreshPaySheet';
import type { Services } from '../services';

export interface ReopenOptions {
  /** "2026-11" */
  readonly period: string;
  /** The day of reopening, "2026-12-03": the core has no clock. */
  readonly reopenedOn: string;
}

export interface ReopenReport {
  readonly period: string;
  /** False: the period was not closed; nothing was changed. */
  readonly wasClosed: boolean;
  /** Numbers whose lines of the history are marked as reopened: they stay on record and count for nothing. */
  readonly marked: readonly string[];
  /** Cards that can be scored again. */
  readonly unlocked: number;
  /** Sheets of cards under a password of HR's: they are left as they are. Absent: none. */
  readonly underPassword?: readonly string[];
  /** The period's pay sheet, where it is protected and so keeps the pay rules of the day of closing. */
  readonly fixedPaySheet?: string;
  /** Set when not all cards could be unlocked: reopen again to go on. */
  readonly failure: ExcelFailure | null;
}

/**
 * Opens a closed period again: its lines in the history are marked, its cards and its pay sheet calculate live, its
 * inputs can be typed into. Closing it later adds new lines. Stopped half-way, it goes on when started again. Reviews of
 * later periods stay what they are. Refused once cards were archived: their lines would be marked and never come again.
 */
export async function reopenPeriod(
  services: Services,
  { period, reopenedOn }: ReopenOptions,
): Promise<Result<ReopenReport, PeriodFailure>> {
  const begun = await runBatch(async (context): Promise<Result<Begun | null, PeriodFailure>> => {
    const read = await readPeriodSheets(context, services, period);
    if (!read.ok) return read;
    const closedOn = closedPeriods(read.value.registry).get(period);
    if (closedOn === undefined) return ok(null);
    if (archivedPeriods(read.value.registry).has(period)) return err({ kind: 'periodArchived', period });
    const marked = await markLines(context, read.value, services, reopenedOn);
    if (!marked.ok) return marked;
    const fixedPaySheet = await freePaySheet(context, read.value, services);
    await context.sync();
    return ok({ sheets: read.value, closedOn, marked: marked.value, fixedPaySheet });
  });
  if (!begun.ok) return err({ kind: 'excel', failure: begun.error });
  if (!begun.value.ok) return begun.value;
  if (begun.value.value === null) return ok({ period, wasClosed: false, marked: [], unlocked: 0, failure: null });
  const { sheets, closedOn, marked, fixedPaySheet } = begun.value.value;
  const mark = `${services.sheetTexts.history.closedMark} ${closedOn}`;
  const report = { period, wasClosed: true, marked, ...(fixedPaySheet === null ? {} : { fixedPaySheet }) };
  const { unlocked, underPassword, failure } = await unlockAll(sheets.cards, mark);
  const done = { ...report, unlocked, ...(underPassword.length > 0 ? { underPassword } : {}) };
  if (failure !== null) return ok({ ...done, failure });
  // Last: until then the period counts as closed, and starting again goes on.
  const opened = await runBatch(async (context) => {
    const registry = await readRegistry(context);
    writeNote(registrySheet(context, true), registry, CLOSED_NOTE, withoutClosed(registry, period));
    await context.sync();
  });
  return ok({ ...done, failure: opened.ok ? null : opened.error });
}

/** Unlocks in chunks. A card under a password does not stop the others. */
async function unlockAll(
  cards: readonly LivingCard[],
  mark: string,
): Promise<{ unlocked: number; underPassword: string[]; failure: ExcelFailure | null }> {
  const underPassword: string[] = [];
  let unlocked = 0;
  for (let start = 0; start < cards.length; start += CARDS_PER_LOCK) {
    const chunk = cards.slice(start, start + CARDS_PER_LOCK).map(({ sheetName, inputs, record }) => ({
      sheetName,
      inputs,
      noticeCell: parseArea(record.results['total.missing'] ?? ''),
    }));
    const outcome = await runBatch((context) => unlockCards(context, chunk, mark));
    if (outcome.ok) unlocked += chunk.length;
    else if (outcome.error.kind !== 'protected') return { unlocked, underPassword, failure: outcome.error };
    // Unlocking again changes nothing, so one by one it shows which card Excel does not let in.
    for (const card of outcome.ok ? [] : chunk) {
      const own = await runBatch((context) => unlockCards(context, [card], mark));
      if (own.ok) unlocked += 1;
      else if (own.error.kind === 'protected') underPassword.push(card.sheetName);
      else return { unlocked, underPassword, failure: own.error };
    }
  }
  return { unlocked, underPassword, failure: null };
}

interface Begun {
  readonly sheets: PeriodSheets;
  readonly closedOn: string;
  readonly marked: readonly string[];
  readonly fixedPaySheet: string | null;
}

async function markLines(
  context: Excel.RequestContext,
  { settings, names }: PeriodSheets,
  services: Services,
  reopenedOn: string,
): Promise<Result<readonly string[], PeriodFailure>> {
  const name = findSheet('history', names, services);
  if (name === null) return ok([]);
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.protection.load('protected');
  const headers = [services.sheetTexts, ...services.otherSheetTexts].map((texts) => texts.history.headers);
  const search = findList(await readListSheet(context, name), headers);
  if (search.kind === 'damaged') {
    const missing = search.missing.map((column) => services.sheetTexts.history.headers[column]);
    return err({ kind: 'listDamaged', sheet: name, headers: missing });
  }
  const { blocks, numbers } = reopenedLines(search.list, settings.period, reopenedOn);
  if (blocks.length > 0 && sheet.protection.protected) return err({ kind: 'sheetProtected', sheet: name });
  writePieces(sheet, { blocks, styles: [], validations: [] });
  return ok(numbers);
}

/** Answers with the name of a sheet that was protected after its period was closed: it stays as it is. */
async function freePaySheet(
  context: Excel.RequestContext,
  { settings, places, names, cards }: PeriodSheets,
  services: Services,
): Promise<string | null> {
  const name = findPaySheet(settings.period, names, services);
  if (name === null) return null;
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.protection.load('protected');
  const search = findList(await readListSheet(context, name), payHeaders(services));
  if (search.kind !== 'found') return null;
  const { columns, formulas } = search.list;
  const known = new Map(cards.map((card) => [card.record.number, payCard(card)]));
  const { notANumber } = services.sheetTexts.card.messages;
  const blocks = freePayRules(search.list, (number, row) => {
    const card = known.get(number);
    return card ? payLine(card, row, columns, { places, notANumber }) : null;
  });
  if (sheet.protection.protected) {
    const isFixed = ({ row, column, contents }: Block): boolean => {
      const live = contents[0]?.[0] ?? null;
      return isFormula(live) && live.formula !== formulas[row]?.[column];
    };
    return blocks.some(isFixed) ? name : null;
  }
  writePieces(sheet, { blocks, styles: [], validations: [] });
  return null;
}
