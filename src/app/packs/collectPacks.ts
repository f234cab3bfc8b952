import { ok, type Result } from '../../base/result';
import { writePieces, readListSheet } from '../../excel/lists/listSheets';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import type { Workbook } from '../../excel/workbook';
import { chosenChanges, type Preference, type ReturnChange } from '../../packs/collect/compare';
import { drawLog, drawLogLines, type LogLine } from '../../packs/collect/drawLog';
import { previewReturns, type FileReport, type ReturnedFile } from '../../packs/collect/mergePacks';
import { readPack, type PackProblem } from '../../packs/collect/readPack';
import type { LogColumn, PackTexts } from '../../packs/packTexts';
import { findList, rowBelow, valueIn, type ListReading } from '../../scorecard/sheet/readList';
import { readPeriodSheets } from '../cards/periodSheets';
import type { PeriodFailure, Watch } from '../failure';
import { applyActuals, type ApplyActualsReport } from '../month/importActuals';
import type { Services } from '../services';
import { addOwnSheet, ownSheet } from '../workbook/ownSheets';
import { readOwnSide } from './ownSide';

/** A file somebody sent back. */
export interface ReturnedBytes {
  /** Its name, for people. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface CollectPlan {
  readonly period: string;
  /** In the order the files were given. */
  readonly files: readonly FileReport[];
  /** Files that are no packs. */
  readonly unread: readonly { readonly file: string; readonly problem: PackProblem }[];
}

/** Reads packs that came back and tells what taking their entries would change. Nothing is written. */
export async function planCollect(
  returned: readonly ReturnedBytes[],
  services: Services,
  period?: string,
): Promise<Result<CollectPlan, PeriodFailure>> {
  const files: ReturnedFile[] = [];
  const unread: { file: string; problem: PackProblem }[] = [];
  for (const { file, bytes } of returned) {
    const pack = readPack(bytes);
    if (pack.ok) files.push({ file, pack: pack.value });
    else unread.push({ file, problem: pack.error });
  }
  return runStep(async (workbook): Promise<Result<CollectPlan, PeriodFailure>> => {
    const read = await readPeriodSheets(workbook, services, period);
    if (!read.ok) return read;
    const own = await readOwnSide(workbook, read.value, services);
    return ok({ period: own.period, files: previewReturns(files, own), unread });
  });
}

/** Of one file: what was entered, and what was left. */
interface CollectedFile {
  readonly file: string;
  readonly entered: number;
  /** Changed on both sides, and nobody has chosen. */
  readonly conflicts: readonly ReturnChange[];
}

export interface CollectReport extends ApplyActualsReport {
  readonly files: readonly CollectedFile[];
  /** Name of the sheet that says who returned what; null: nothing could be written on it. */
  readonly log: string | null;
}

export interface CollectOptions {
  readonly prefer: Preference;
  /** "2026-12-01": the core has no clock. */
  readonly collectedOn: string;
}

/**
 * Enters what packs brought, as far as each cell still holds what the preview said, and notes who returned what. The
 * report's `undo`, given to `applyActuals`, undoes exactly what was entered.
 * @param texts of every language, that of new labels first
 */
export async function applyCollect(
  plan: CollectPlan,
  { prefer, collectedOn }: CollectOptions,
  texts: readonly PackTexts[],
  watch: Watch = {},
): Promise<Result<CollectReport, PeriodFailure>> {
  const wanted = plan.files.map((file) => ({ file, chosen: chosenChanges(file.changes, prefer) }));
  const applied = await applyActuals(
    wanted.flatMap(({ chosen }) => chosen),
    watch,
  );
  if (!applied.ok) return applied;
  const done = new Set([...applied.value.applied, ...applied.value.alreadyDone]);
  const files = wanted.map(({ file, chosen }): CollectedFile => {
    const conflicts = file.changes.filter((change) => change.conflict && !chosen.includes(change));
    return { file: file.file, entered: chosen.filter((change) => done.has(change)).length, conflicts };
  });
  // What was stopped is collected again, and noted then.
  if (applied.value.stoppedBy || applied.value.cancelled) return ok({ ...applied.value, files, log: null });
  const lines = plan.files.map((file, at) => logLine(file, files[at]?.entered ?? 0, collectedOn));
  const logged = await runStep((workbook) => writeLog(workbook, lines, texts));
  if (logged.ok) return ok({ ...applied.value, files, log: logged.value });
  if (logged.error.kind !== 'excel') return logged;
  return ok({ ...applied.value, stoppedBy: logged.error.failure, files, log: null });
}

function logLine(
  { file, note, savedAt, cards, changes, same, problems, refusal }: FileReport,
  entered: number,
  collectedOn: string,
): LogLine {
  const left = changes.length - entered + problems.length;
  return {
    collectedOn,
    recipient: note.recipient,
    period: note.period,
    handedOutAt: note.handedOutAt.replace('T', ' '),
    savedAt: savedAt.replace('T', ' ').slice(0, 16),
    file,
    cards,
    // Collected again, a pack has the same line.
    entered: entered + same,
    left: refusal === null ? left : '–',
  };
}

const LOG_KEY = 'collected';

/**
 * Adds the lines that are not there yet, or makes the sheet. Null where it is protected or has lost its headers.
 */
async function writeLog(
  workbook: Workbook,
  lines: readonly LogLine[],
  [texts, ...others]: readonly PackTexts[],
): Promise<Result<string | null, PeriodFailure>> {
  if (lines.length === 0 || texts === undefined) return ok(null);
  const registry = await readRegistry(workbook);
  const own = { registry, ...(await readSheetNames(workbook, registry)), clashes: [] };
  const name = ownSheet(LOG_KEY, own);
  if (name === null) {
    if (own.structureProtected) return ok(null);
    const drawing = drawLog(lines, texts.log);
    return ok(addOwnSheet(workbook, own, { key: LOG_KEY, usualName: texts.log.sheetName, drawing }).name);
  }
  const cells = await readListSheet(workbook, name);
  const search = findList(
    cells,
    [texts, ...others].map(({ log }) => log.headers),
  );
  if (cells.isProtected || search.kind !== 'found') return ok(null);
  const { list } = search;
  const fresh = lines.filter(
    (line) => !list.values.some((_, row) => row > list.headerRow && holdsLine(list, row, line)),
  );
  writePieces(workbook, name, drawLogLines(fresh, rowBelow(list), list.columns));
  return ok(name);
}

function holdsLine(list: ListReading<LogColumn>, row: number, line: LogLine): boolean {
  const columns = Object.keys(list.columns) as LogColumn[];
  return columns.every((column) => String(valueIn(list, row, column)) === String(line[column]));
}
