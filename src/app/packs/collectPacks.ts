import { err, ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import { chosenChanges, type Replaces, type ReturnChange } from '../../packs/collect/compare';
import type { LogLine } from '../../packs/collect/drawLog';
import { previewReturns, readingOf, type FileReport, type ReturnedFile } from '../../packs/collect/mergePacks';
import type { LoggedPack } from '../../packs/collect/packStatus';
import type { PackProblem } from '../../packs/collect/readPack';
import { unpackReturned, type ReturnedBytes, type Unpacked } from '../../packs/collect/unpackReturned';
import { HandedMarks } from '../../packs/fixedMark';
import { putTogether, type RatingsFile, type RatingsPreview, type RatingsReport } from '../../packs/raters/putTogether';
import { lineKey } from '../../packs/raters/raterList';
import { readReturned } from '../../packs/raters/readReturned';
import type { PackNote } from '../../packs/packNote';
import type { PackTexts } from '../../packs/packTexts';
import { readPeriodSheets } from '../cards/periodSheets';
import type { PeriodFailure, Watch } from '../failure';
import { applyActuals, type ApplyActualsReport } from '../month/importActuals';
import type { Services } from '../services';
import { oneByOne } from './oneByOne';
import { readOwnSide } from './ownSide';
import { readRaters } from './raterSheet';
import { NOTHING_TAKEN, notedLine, readLog, shownTime, writeLog } from './packLog';

export interface CollectPlan {
  readonly period: string;
  /** In the order the files were given; each has a name of its own. */
  readonly files: readonly FileReport[];
  /** What raters gave, put together: their files are in no other list but `older` and `remaining`. */
  readonly ratings: RatingsPreview;
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
  const rated: RatingsFile[] = [];
  const marks = new HandedMarks();
  const unread: { file: string; problem: PackProblem }[] = [];
  const read = await oneByOne(
    named(returned.flatMap(unpackReturned)),
    (each) => {
      const { file } = each;
      const pack = 'problem' in each ? err(each.problem) : readReturned(each.bytes);
      if (!pack.ok) unread.push({ file, problem: pack.error });
      else if (pack.value.kind === 'cards') files.push({ file, pack: readingOf(pack.value.pack, marks) });
      else rated.push({ file, pack: pack.value.pack });
    },
    watch,
  );
  const remaining = read.remaining.map(({ file }) => file);
  return runStep(async (workbook): Promise<Result<CollectPlan, PeriodFailure>> => {
    const sheets = await readPeriodSheets(workbook, services, period);
    if (!sheets.ok) return sheets;
    const own = await readOwnSide(workbook, sheets.value, services);
    const logged = await readLog(workbook, sheets.value, languages);
    const known = rated.length === 0 ? ok(null) : await readRaters(workbook, sheets.value, languages);
    // Packs of cards don't ask who rates whom.
    const listDamaged = !known.ok && known.error.kind === 'listDamaged';
    if (!known.ok && !listDamaged) return known;
    const confirmed = known.ok && known.value !== null ? new Set(known.value.reading.confirmed.map(lineKey)) : null;
    const { raterMinimum: minimum } = sheets.value.settings;
    const older = [...files, ...rated].flatMap(({ file, pack: { note } }) => {
      const handedOutAt = shownTime(note.handedOutAt);
      const isLater = logged.some((line) => isOf(line, note) && line.handedOutAt > handedOutAt);
      return isLater ? [{ file, recipient: note.recipient, handedOutAt }] : [];
    });
    const ratings = putTogether(rated, { ...own, minimum, confirmed, listDamaged });
    return ok({ period: own.period, files: previewReturns(files, own), ratings, unread, older, remaining });
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
  /** The same of what raters gave, put together. Absent: no rater's file was among them. */
  readonly ratings?: Omit<CollectedFile, 'file'>;
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
  const together = chosenChanges(plan.ratings.changes, replaces);
  const applied = await applyActuals([...wanted.flatMap(({ chosen }) => chosen), ...together], watch);
  if (!applied.ok) return applied;
  const done = new Set([...applied.value.applied, ...applied.value.alreadyDone]);
  const outcome = (changes: readonly ReturnChange[], chosen: readonly ReturnChange[]) => ({
    entered: chosen.filter((change) => done.has(change)).length,
    conflicts: changes.filter((change) => change.conflict && !chosen.includes(change)),
  });
  const files = wanted.map(({ file, chosen }) => ({ file: file.file, ...outcome(file.changes, chosen) }));
  const ratings = plan.ratings.files.length === 0 ? {} : { ratings: outcome(plan.ratings.changes, together) };
  const report = { ...applied.value, files, ...ratings };
  // What was stopped is collected again, and noted then.
  if (applied.value.stoppedBy || applied.value.cancelled) return ok({ ...report, log: null });
  const [texts] = languages;
  const lines = texts
    ? [
        ...plan.files.map((file, at) => logLine(file, files[at]?.entered ?? 0, collectedOn, texts)),
        ...plan.ratings.files.map((file) => raterLine(file, collectedOn, texts)),
      ]
    : [];
  const logged = await writeLog(lines, languages);
  if (logged.ok) return ok({ ...report, log: logged.value });
  return ok({ ...report, stoppedBy: logged.error.failure, log: null });
}

/** Says that somebody rated, and how many lines; not how. */
function raterLine(
  { file, note, savedAt, people, refusal, replacedBy, rated, problems }: RatingsReport,
  collectedOn: string,
  texts: PackTexts,
): LogLine {
  const isTaken = refusal === null && replacedBy === null;
  return {
    ...notedLine(note, texts),
    ...{ collectedOn, savedAt: shownTime(savedAt), file, cards: people, entered: rated },
    left: isTaken ? problems.length : NOTHING_TAKEN,
  };
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
