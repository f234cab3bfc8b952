import { err, ok, type Result } from '../../base/result';
import type { ExcelFailure } from '../../excel/failure';
import { readRegistry, registrySheet, writeCards, writeNote } from '../../excel/registry';
import { type Registry } from '../../registry/registry';
import { runBatch } from '../../excel/runBatch';
import { removeSheets } from '../../excel/sheets/arrangeSheets';
import { writePieces } from '../../excel/lists/listSheets';
import { openAsNewWorkbook, readWorkbookFile } from '../../excel/workbookCopy';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import type { KeptCard } from '../../scorecard/history/archiving';
import { ARCHIVED_NOTE, archivedPeriods, withArchived } from '../notes/archivedPeriods';
import { currentPeriods, readArchivePlan, type ArchivePlan } from './archivePlan';
import { closedPeriods } from '../notes/closedPeriods';
import type { PeriodFailure, Watch } from '../failure';
import type { Services } from '../services';

/** A closed period of which cards are still in the workbook. */
export interface ClosedCards {
  readonly period: string;
  /** "2026-12-01" */
  readonly closedOn: string;
  readonly cards: number;
  /** Still the period of the settings, or not finished turning into the next one: its cards are needed. */
  readonly current: boolean;
}

export interface ArchiveReport {
  readonly period: string;
  /** Sheets that were removed. */
  readonly removed: readonly string[];
  readonly kept: readonly KeptCard[];
  /** Cards that were not reached: removing again goes on with them. */
  readonly left: number;
  readonly cancelled: boolean;
  readonly failure: ExcelFailure | null;
}

/** Cards removed in one go. */
const CARDS_PER_CHUNK = 50;

/** Closed periods that have cards in the workbook, the earliest first. Three round trips. */
export async function closedCards(services: Services): Promise<Result<readonly ClosedCards[], PeriodFailure>> {
  const outcome = await runBatch(async (context): Promise<Result<readonly ClosedCards[], PeriodFailure>> => {
    const registry = await readRegistry(context);
    const { names } = await readSheetNames(context);
    const current = await currentPeriods(context, services, registry, names);
    if (!current.ok) return current;
    const closed = [...closedPeriods(registry)].map(([period, closedOn]) => ({
      period,
      closedOn,
      cards: registry.cards.filter(({ record, sheetName }) => record.period === period && sheetName !== null).length,
      current: current.value.includes(period),
    }));
    return ok(closed.filter(({ cards }) => cards > 0).sort((a, b) => (a.period < b.period ? -1 : 1)));
  });
  return outcome.ok ? outcome.value : err({ kind: 'excel', failure: outcome.error });
}

/**
 * Opens a copy of the whole workbook as a new one that has no name yet and is not saved. Nothing changes in this one.
 * Progress is in parts of the file.
 */
export async function copyToNewWorkbook(watch: Watch = {}): Promise<Result<void, PeriodFailure>> {
  const read = await readWorkbookFile((done, total) => watch.onProgress?.({ done, total }));
  if (!read.ok) return err({ kind: 'copyFailed', failure: read.error });
  const opened = await openAsNewWorkbook(read.value);
  return opened.ok ? opened : err({ kind: 'copyFailed', failure: opened.error });
}

/**
 * Removes the cards of a closed period from the workbook, which can't be undone: the caller has made sure that they are
 * saved elsewhere. What shows their results goes on showing them: the history holds values, and so does the pay sheet of
 * the period from then on. A card stays, with the reason, where the history lacks its results or a formula points at it.
 * Stopped half-way, it goes on when started again.
 */
export async function removeClosedCards(
  period: string,
  services: Services,
  watch: Watch = {},
): Promise<Result<ArchiveReport, PeriodFailure>> {
  const planned = await runBatch((context) => readArchivePlan(context, services, period));
  if (!planned.ok) return err({ kind: 'excel', failure: planned.error });
  if (!planned.value.ok) return planned.value;
  const plan = planned.value.value;
  const removed: string[] = [];
  const total = plan.removable.length;
  const report = (failure: ExcelFailure | null, cancelled = false): Result<ArchiveReport, never> =>
    ok({ period, removed, kept: plan.kept, left: total - removed.length, cancelled, failure });
  for (let start = 0; start < total; start += CARDS_PER_CHUNK) {
    if (watch.signal?.aborted) return report(null, true);
    const chunk = plan.removable.slice(start, start + CARDS_PER_CHUNK);
    const outcome = await runBatch((context) => removeChunk(context, period, plan, chunk));
    if (!outcome.ok) return report(outcome.error);
    removed.push(...chunk.map(({ sheetName }) => sheetName));
    watch.onProgress?.({ done: removed.length, total });
  }
  return report(null);
}

/**
 * First it is noted that cards of the period are missing from now on, last the registry forgets them: whatever stops it
 * in between, no line of the history is taken for one whose card can be opened again.
 */
async function removeChunk(
  context: Excel.RequestContext,
  period: string,
  plan: ArchivePlan,
  chunk: ArchivePlan['removable'],
): Promise<void> {
  const registry = await readRegistry(context);
  const own = registrySheet(context, true);
  if (!archivedPeriods(registry).has(period)) {
    writeNote(own, registry, ARCHIVED_NOTE, withArchived(registry, period));
  }
  const names = new Set(chunk.map(({ sheetName }) => sheetName));
  if (plan.paySheet !== null) {
    const blocks = plan.payCells.filter(({ cards }) => cards.some((name) => names.has(name))).map(({ block }) => block);
    const sheet = context.workbook.worksheets.getItem(plan.paySheet);
    writePieces(sheet, { blocks, styles: [], validations: [] });
  }
  await removeSheets(context, [...names]);
  writeCards(own, registry, [], rowsOf(registry, new Set(chunk.map(({ number }) => number))));
  await context.sync();
}

function rowsOf(registry: Registry, numbers: ReadonlySet<string>): number[] {
  return registry.cards.filter(({ record }) => numbers.has(record.number)).map(({ row }) => row);
}
