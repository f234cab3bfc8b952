import { err, ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import { chosenChanges, type Replaces, type ReturnChange } from '../../packs/collect/compare';
import type { LogLine } from '../../packs/collect/drawLog';
import { previewReturns, readingOf, type FileReport, type ReturnedFile } from '../../packs/collect/mergePacks';
import type { LoggedPack } from '../../packs/collect/packStatus';
import { readPack, type PackProblem } from '../../packs/collect/readPack';
import { unpackReturned, type ReturnedBytes, type Unpacked } from '../../packs/collect/unpackReturned';
import { HandedMarks } from '../../packs/fixedMark';
import type { PackNote } from '../../packs/packNote';
import type { PackTexts } from '../../packs/packTexts';
import { readPeriodSheets } from '../cards/periodSheets';
import type { PeriodFailure, Watch } from '../failure';
import { applyActuals, type ApplyActualsReport } from '../month/importActuals';
import type { Services } from '../services';
import { oneByOne } from './oneByOne';
import { readOwnSide } from './ownSide';
import { NOTHING_TAKEN, notedLine, readLog, shownTime, writeLog } from './packLog';

export interface CollectPlan {
  readonly period: string;
  /** In the order the files were given; each has a name of its own. */
  readonly files: readonly FileReport[];
  /** Files that are no packs. */
  readonly unread: readonly { readonly file: string; readonly problem: PackProblem }[];
  /** Packs that were handed out before the last handing out that is noted of their recipient. */
  readonly older: readonly { readonly file: string; readonly recipient: string; readonly handedOutAt: string }[];
  /** Files that were not read any more, because somebody cancelled. */
  readonly remaining: readonly string[];
}

export interface CollectScope {
  /** "2026-11"; absent: the period in the settings. */
  readonly period?: string;
  /** Told of each file; cancelling leaves what was read. */
  readonly watch?: Watch;
}

/**
 * Reads packs that came back, alone or in .zip files, and tells what taking their entries would change. Nothing is written.
 * @param languages texts of every language
 */
export async function planCollect(
  returned: readonly ReturnedBytes[],
  services: Services,
  languages: readonly PackTexts[],
  { period, watch = {} }: CollectScope = {},
): Promise<Result<CollectPlan, PeriodFailure>> {
  const files: ReturnedFile[] = [];
  const marks = new HandedMarks();
  const unread: { file: string; problem: PackProblem }[] = [];
  const read = await oneByOne(
    named(returned.flatMap(unpackReturned)),
    (each) => {
      const pack = 'problem' in each ? err(each.problem) : readPack(each.bytes);
      if (pack.ok) files.push({ file: each.file, pack: readingOf(pack.value, marks) });
      else unread.push({ file: each.file, problem: pack.error });
    },
    watch,
  );
  const remaining = read.remaining.map(({ file }) => file);
  return runStep(async (workbook): Promise<Result<CollectPlan, PeriodFailure>> => {
    const sheets = await readPeriodSheets(workbook, services, period);
    if (!sheets.ok) return sheets;
    const own = await readOwnSide(workbook, sheets.value, services);
    const logged = await readLog(workbook, sheets.value, languages);
    const older = files.flatMap(({ file, pack: { note } }) => {
      const handedOutAt = shownTime(note.handedOutAt);
      const isLater = logged.some((line) => isOf(line, note) && line.handedOutAt > handedOutAt);
      return isLater ? [{ file, recipient: note.recipient, handedOutAt }] : [];
    });
    return ok({ period: own.period, files: previewReturns(files, own), unread, older, remaining });
  });
}

function isOf(line: LoggedPack, note: PackNote): boolean {
  return line.recipient === note.recipient && line.period === note.period && line.kind === note.kind;
}

/** Two files of one name, from two folders, are told apart. */
function named(files: readonly Unpacked[]): Unpacked[] {
  const taken = new Set<string>();
  return files.map((each) => {
    let file = each.file;
    for (let ordinal = 2; taken.has(file); ordinal += 1) file = `${each.file} (${ordinal})`;
    taken.add(file);
    return { ...each, file };
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
  readonly replaces: Replaces;
  /** "2026-12-01": the core has no clock. */
  readonly collectedOn: string;
}

/**
 * Enters what packs brought, as far as each cell still holds what the preview said, and notes who returned what. The
 * report's `undo`, given to `applyActuals`, undoes exactly what was entered.
 * @param languages texts of every language, that of new labels first
 */
export async function applyCollect(
  plan: CollectPlan,
  { replaces, collectedOn }: CollectOptions,
  languages: readonly PackTexts[],
  watch: Watch = {},
): Promise<Result<CollectReport, PeriodFailure>> {
  const wanted = plan.files.map((file) => ({ file, chosen: chosenChanges(file.changes, replaces) }));
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
  const [texts] = languages;
  const lines = texts ? plan.files.map((file, at) => logLine(file, files[at]?.entered ?? 0, collectedOn, texts)) : [];
  const logged = await writeLog(lines, languages);
  if (logged.ok) return ok({ ...applied.value, files, log: logged.value });
  return ok({ ...applied.value, stoppedBy: logged.error.failure, files, log: null });
}

function logLine(
  { file, note, savedAt, cards, changes, same, problems, refusal }: FileReport,
  entered: number,
  collectedOn: string,
  texts: PackTexts,
): LogLine {
  const left = changes.length - entered + problems.length;
  return {
    ...notedLine(note, texts),
    collectedOn,
    savedAt: shownTime(savedAt),
    file,
    cards,
    // Collected again, a pack has the same line.
    entered: entered + same,
    left: refusal === null ? left : NOTHING_TAKEN,
  };
}
