import type { Workbook } from '../../excel/workbook';
import { groupBy } from '../../base/groupBy';
import { gridOfCells } from '../../base/gatherBlocks';
import { comparePeriods } from '../../base/period';
import { err, ok, type Result } from '../../base/result';
import type { ExcelRefusal } from '../../excel/excelFailure';
import { readRegistry, writeCards, writeNote } from '../../excel/registry';
import { type Registry, livingCards } from '../../registry/registry';
import { runStep } from '../../excel/runStep';
import { removeSheets } from '../../excel/sheets/arrangeSheets';
import { writeWhereRead } from '../../excel/lists/listSheets';
import { openAsNewWorkbook, readWorkbookFile } from '../../excel/workbookCopy';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import type { KeptCard } from '../../scorecard/history/archiving';
import { archivedPeriods, withArchived } from '../notes/archivedPeriods';
import { currentPeriods, readArchivePlan, type ArchivePlan } from './archivePlan';
import { closedPeriods } from '../notes/closedPeriods';
import type { PeriodFailure, Watch } from '../failure';
import { inChunks, type Stop } from '../inChunks';
import type { Services } from '../services';
import { CHANGED_MEANWHILE, untilUnchanged } from '../../excel/untilUnchanged';

/** A closed period of which cards are still in the workbook. */
export interface ClosedCards {
  readonly period: string;
  /** "2026-12-01" */
  readonly closedOn: string;
  readonly cards: number;
  /** Still the period of the settings, or not finished turning into the next one: its cards are needed. */
  readonly current: boolean;
}

export interface ArchiveReport extends Stop {
  readonly period: string;
  /** Sheets that were removed. */
  readonly removed: readonly string[];
  readonly kept: readonly KeptCard[];
  /** Cards that were not reached: removing again goes on with them. */
  readonly remaining: number;
}

/** Cards removed in one go. */
const CARDS_PER_CHUNK = 50;

/** Closed periods that have cards in the workbook, the earliest first. Three round trips. */
export async function closedCards(): Promise<Result<readonly ClosedCards[], PeriodFailure>> {
  return runStep(async (workbook): Promise<Result<readonly ClosedCards[], PeriodFailure>> => {
    const registry = await readRegistry(workbook);
    const { names } = await readSheetNames(workbook, registry);
    const current = await currentPeriods(workbook, registry, names);
    if (!current.ok) return current;
    const closed = [...closedPeriods(registry)].map(([period, closedOn]) => ({
      period,
      closedOn,
      cards: livingCards(registry, period).length,
      current: current.value.includes(period),
    }));
    return ok(closed.filter(({ cards }) => cards > 0).sort((a, b) => comparePeriods(a.period, b.period)));
  });
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
  const removed: string[] = [];
  let stopped: ArchiveReport | null = null;
  const outcome = await untilUnchanged(async (): Promise<Result<ArchiveReport | null, PeriodFailure>> => {
    const planned = await runStep((workbook) => readArchivePlan(workbook, services, period));
    if (!planned.ok) return planned;
    const plan = planned.value;
    const { done, remaining, ...stop } = await inChunks(
      plan.removable,
      CARDS_PER_CHUNK,
      (chunk) => runStep((workbook) => removeChunk(workbook, period, plan, chunk)),
      watch,
    );
    removed.push(...done.map(({ sheetName }) => sheetName));
    const report = { period, removed, kept: plan.kept, remaining: remaining.length, ...stop };
    stopped = stop.stoppedBy === CHANGED_MEANWHILE ? report : null;
    return ok(stopped === null ? report : null);
  });
  return stopped === null ? outcome : afterTyping(stopped, outcome);
}

/** Cards may have gone before somebody typed through all passes, or before Excel refused the one that followed. */
function afterTyping(
  stopped: ArchiveReport,
  last: Result<ArchiveReport, PeriodFailure>,
): Result<ArchiveReport, PeriodFailure> {
  if (last.ok) return last;
  if (last.error.kind === 'excel') return ok({ ...stopped, stoppedBy: last.error.failure });
  return stopped.removed.length === 0 ? last : ok(stopped);
}

/**
 * First it is noted that cards of the period are missing from now on, last the registry forgets them: whatever stops it
 * in between, no line of the history is taken for one whose card can be opened again. Values stand in the place of formulas
 * before any card goes: what somebody has typed there meanwhile is given back, and no card has gone.
 */
async function removeChunk(
  workbook: Workbook,
  period: string,
  plan: ArchivePlan,
  chunk: ArchivePlan['removable'],
): Promise<Result<void, ExcelRefusal>> {
  const registry = await readRegistry(workbook);
  if (!archivedPeriods(registry).has(period)) {
    writeNote(workbook, registry, 'archivedPeriods', withArchived(registry, period));
  }
  const names = new Set(chunk.map(({ sheetName }) => sheetName));
  const due = plan.fixed.filter(({ cards }) => cards.some((name) => names.has(name)));
  for (const [sheet, cells] of groupBy(due, (cell) => cell.sheet)) {
    const blocks = cells.map(({ block }) => block);
    const formulas = gridOfCells(cells.map(({ block, formula }) => ({ ...block, content: formula })));
    if (!(await writeWhereRead(workbook, sheet, { blocks, styles: [], validations: [] }, { formulas })))
      return err({ kind: 'excel', failure: CHANGED_MEANWHILE });
  }
  await removeSheets(workbook, [...names]);
  writeCards(workbook, registry, [], rowsOf(registry, new Set(chunk.map(({ number }) => number))));
  return ok(undefined);
}

function rowsOf(registry: Registry, numbers: ReadonlySet<string>): number[] {
  return registry.cards.filter(({ record }) => numbers.has(record.number)).map(({ row }) => row);
}
