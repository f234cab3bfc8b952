import type { Workbook } from '../../excel/workbook';
import { parseArea } from '../../base/address';
import { placedContents, type PlacedContent } from '../../base/gatherBlocks';
import { isFormula } from '../../base/sheetDrawing';
import { err, ok, type Result } from '../../base/result';
import type { ExcelFailure } from '../../excel/excelFailure';
import { writeInRequests } from '../../excel/lists/listSheets';
import { readRegistry, writeNote } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { unlockCards } from '../../excel/cards/unlockCards';
import { freePayRules } from '../../scorecard/pay/fixedPayRules';
import { reopenedLines } from '../../scorecard/history/drawHistory';
import { payLine } from '../../scorecard/pay/payLine';
import { gradeChanges, ruleChanges, rulesOf } from '../../scorecard/settings/rules';
import { archivedPeriods } from '../notes/archivedPeriods';
import { closedPeriods, withoutClosed } from '../notes/closedPeriods';
import { rulesAtClosing } from '../notes/closedRules';
import { withOpenRules } from '../notes/openRules';
import type { PeriodFailure } from '../failure';
import { passingPasswords } from './passingPasswords';
import { readCardValues, shownResult } from '../cards/cardValues';
import { readPeriodSheets, type PeriodSheets } from '../cards/periodSheets';
import { readHistorySheet } from './historySheet';
import { readPaySheet } from '../rules/readPaySheet';
import { payCard } from './refreshPaySheet';
import type { Services } from '../services';
import { noteEarlierSheets } from '../workbook/earlierSheets';
import { CHANGED_MEANWHILE, untilUnchanged } from '../../excel/untilUnchanged';

export interface ReopenOptions {
  /** "2026-11" */
  readonly period: string;
  /** The day of reopening, "2026-12-03": the core has no clock. */
  readonly reopenedOn: string;
  /** Open it although its cards will calculate by other rules than it was closed under. */
  readonly evenChanged?: boolean;
}

export interface ReopenReport {
  readonly period: string;
  /** False: the period was not closed; nothing was changed. */
  readonly wasClosed: boolean;
  /** Numbers whose lines of the history are marked as reopened: they stay on record and count for nothing. */
  readonly marked: readonly string[];
  /** Cards that can be scored again. */
  readonly unlocked: number;
  /** Sheets of cards that HR put under a password: they are left as they are. Absent: none. */
  readonly underPassword?: readonly string[];
  /** See PassedCards. */
  readonly liftingRefused?: true;
  /** The period's pay sheet, where it is protected and so keeps the pay rules of the day of closing. */
  readonly fixedPaySheet?: string;
  /** Set when not all cards could be unlocked: reopen again to go on. */
  readonly stoppedBy: ExcelFailure | null;
}

/**
 * Opens a closed period again: its lines in the history are marked, its cards and its pay sheet calculate live, its
 * inputs can be typed into. Closing it later adds new lines. Stopped half-way, it goes on when started again. Reviews of
 * later periods stay what they are. Refused once cards were archived: their lines would be marked and never come again.
 * Refused with a list of what changes when the rules are not those of the day of closing, unless told otherwise.
 */
export async function reopenPeriod(
  services: Services,
  options: ReopenOptions,
): Promise<Result<ReopenReport, PeriodFailure>> {
  const marked: string[] = [];
  const begun = await untilUnchanged(() =>
    runStep((workbook) => beginReopening(workbook, services, options, (numbers) => marked.push(...numbers))),
  );
  if (!begun.ok) return begun;
  const { period } = options;
  if (begun.value === 'open') return ok({ period, wasClosed: false, marked: [], unlocked: 0, stoppedBy: null });
  const { sheets, closedOn, fixedPaySheet } = begun.value;
  const mark = `${services.sheetTexts.history.closedMark} ${closedOn}`;
  const report = { period, wasClosed: true, marked, ...(fixedPaySheet === null ? {} : { fixedPaySheet }) };
  const closed = sheets.cards.map(({ sheetName, inputs, record }) => ({
    sheetName,
    inputs,
    noticeCell: parseArea(record.results['total.missing'] ?? ''),
  }));
  const changed: string[] = [];
  const passed = await passingPasswords(closed, async (workbook, chunk) => {
    changed.push(...(await unlockCards(workbook, chunk, mark)));
  });
  const { done: reached, ...rest } = passed;
  const stoppedBy = passed.stoppedBy ?? (changed.length > 0 ? CHANGED_MEANWHILE : null);
  const done = { ...report, ...rest, unlocked: reached - changed.length };
  if (stoppedBy !== null) return ok({ ...done, stoppedBy });
  // Last: until then the period counts as closed, and starting again goes on.
  const opened = await runStep(async (workbook) => {
    const registry = await readRegistry(workbook);
    const open = writeNote(workbook, registry, 'closedPeriods', withoutClosed(registry, period));
    // What differs from the rules of the day of closing was told before.
    writeNote(workbook, open, 'openRules', withOpenRules(open, period, rulesOf(sheets.settings)));
    return ok(undefined);
  });
  return ok({ ...done, stoppedBy: opened.ok ? null : opened.error.failure });
}

/**
 * Marks the lines and frees the pay sheet of a period that is closed.
 * @param onMarked told the numbers of lines that are marked now
 * @returns null: somebody has changed the history or the pay sheet since it was read; what is left of the work is not done
 */
async function beginReopening(
  workbook: Workbook,
  services: Services,
  { period, reopenedOn, evenChanged = false }: ReopenOptions,
  onMarked: (numbers: readonly string[]) => void,
): Promise<Result<Begun | 'open' | null, PeriodFailure>> {
  const read = await readPeriodSheets(workbook, services, period);
  if (!read.ok) return read;
  const closedOn = closedPeriods(read.value.registry).get(period);
  if (closedOn === undefined) return ok('open');
  if (archivedPeriods(read.value.registry).has(period)) return err({ kind: 'periodArchived', period });
  const changed = evenChanged ? null : await changedRules(workbook, read.value);
  if (changed !== null) return err(changed);
  const sheets = await noteEarlierSheets(workbook, read.value, services);
  const marked = await markLines(workbook, sheets, services, reopenedOn);
  if (!marked.ok) return marked;
  const freed = await freePaySheet(workbook, sheets, services);
  // What is queued of both goes together.
  if (!(await marked.value.stand())) return ok(null);
  onMarked(marked.value.numbers);
  return ok((await freed.stand()) ? { sheets, closedOn, fixedPaySheet: freed.fixed } : null);
}

/** What opening the period again would change, beyond what it is opened for; null: nothing. */
async function changedRules(
  workbook: Workbook,
  { registry, settings, cards }: PeriodSheets,
): Promise<PeriodFailure | null> {
  const now = rulesOf(settings);
  const before = rulesAtClosing(registry, settings.period);
  const results = (await readCardValues(workbook, cards)).map(shownResult);
  const changes = before === null ? [] : ruleChanges(before, now);
  const people = gradeChanges(results, now);
  if (changes.length === 0 && people.length === 0) return null;
  return { kind: 'rulesChanged', period: settings.period, changes, people };
}

interface Begun {
  readonly sheets: PeriodSheets;
  readonly closedOn: string;
  readonly fixedPaySheet: string | null;
}

/** Cells that are queued. */
interface Queued {
  /** Sends them. False: somebody has changed them since they were read, and they hold what they held. */
  readonly stand: () => Promise<boolean>;
}

const NOTHING: Queued = { stand: () => Promise.resolve(true) };

async function markLines(
  workbook: Workbook,
  sheets: PeriodSheets,
  services: Services,
  reopenedOn: string,
): Promise<Result<Queued & { readonly numbers: readonly string[] }, PeriodFailure>> {
  const read = await readHistorySheet(workbook, sheets, services);
  if (!read.ok) return read;
  if (read.value === null) return ok({ ...NOTHING, numbers: [] });
  const { name, list, isProtected } = read.value;
  const { blocks, numbers } = reopenedLines(list, sheets.settings.period, reopenedOn);
  if (blocks.length > 0 && isProtected) return err({ kind: 'sheetProtected', sheet: name });
  return ok({ numbers, stand: await writeInRequests(workbook, name, blocks, list) });
}

/** `fixed` is the name of a sheet that was protected after its period was closed: it stays as it is. */
async function freePaySheet(
  workbook: Workbook,
  sheets: PeriodSheets,
  services: Services,
): Promise<Queued & { readonly fixed: string | null }> {
  const { settings, places, cards } = sheets;
  const sheet = await readPaySheet(workbook, settings.period, sheets, services);
  if (sheet?.search.kind !== 'found') return { ...NOTHING, fixed: null };
  const { name, isProtected, search } = sheet;
  const { columns, list } = search;
  const known = new Map(cards.map((card) => [card.record.number, payCard(card, services.sheetTexts)]));
  const { card, settings: words, pay } = services.sheetTexts;
  const said = { notANumber: card.messages.notANumber, checkSettings: words.checkSettings, texts: pay };
  const blocks = freePayRules(list, columns, (number, row) => {
    const of = known.get(number);
    return of ? payLine(of, row, columns, { places, period: settings.period, ...said }) : null;
  });
  if (isProtected) {
    const isFixed = ({ row, column, content }: PlacedContent): boolean =>
      isFormula(content) && content.formula !== list.formulas[row]?.[column];
    return { ...NOTHING, fixed: placedContents(blocks).some(isFixed) ? name : null };
  }
  return { fixed: null, stand: await writeInRequests(workbook, name, blocks, list) };
}
