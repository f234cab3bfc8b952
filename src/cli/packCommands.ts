import { shownName } from '../scorecard/people/identity';
import { basename, extname, join } from 'node:path';
import { applyCollect, planCollect, type CollectPlan, type CollectReport } from '../app/packs/collectPacks';
import type { MadePack } from '../app/packs/handOut';
import type { CompanyFailure, PeriodFailure } from '../app/failure';
import { isoDay, localDay, localMinute } from '../base/calendarDay';
import { cellAddress } from '../base/address';
import { sentenceOf } from '../base/finding';
import type { CellValue } from '../base/grid';
import type { Language } from '../base/language';
import { ok, type Result } from '../base/result';
import { cliTexts } from '../i18n/cli/texts';
import { entryText } from '../i18n/messages/packs/entryText';
import { archivesTold } from '../i18n/messages/packs/archives';
import { allNobody, packMessages } from '../i18n/messages/packs/texts';
import { readReturns, type ReturnsReading } from '../app/packs/readReturns';
import { ratersPlannedTold, ratingsTold, type RatingsTold } from '../i18n/messages/packs/ratings';
import { allPackTexts, packTexts } from '../i18n/sheets/packs/texts';
import { cardSheet, missingCount, missingPieces } from '../packs/evidence/evidence';
import { dueDays, isDueDay } from '../packs/dueDay';
import { chosenChanges, type ReturnChange } from '../packs/collect/compare';
import type { FileReport } from '../packs/collect/mergePacks';
import type { CommandOutcome } from './file/outcome';
import { servicesOfWorkbook } from './file/fileServices';
import { evidenceOfFile } from './file/evidenceOfFile';
import { packsOfFile } from './file/packsOfFile';
import { awaitedOf } from './packReturns';
import type { CollectCommand, EvidenceCommand, HandoutCommand } from './words/packWords';
import { refusals } from './sentences';
import { outProblem, writeOut } from './file/outFile';
import { makeFolder, placeOf, sameFile, writeTogether, writeWhole } from './file/wholeFile';
import { readBytes, withWorkbook, type FileProblem } from './file/workbookFile';

type Failure = PeriodFailure | CompanyFailure;

/** Writes a workbook for each recipient into a folder; FILE is never changed, and no pack is written where one can't be. */
export async function runHandout(command: HandoutCommand): Promise<CommandOutcome> {
  const { file, kind, unassigned, language } = command;
  const refuse = refusals(command);
  const words = packMessages(language);
  const period = command.period === undefined ? {} : { period: command.period };
  const now = new Date();
  const time = { handedOutAt: localMinute(now), due: command.due };
  const made = await packsOfFile(file, command, { kind, unassigned, ...period }, time);
  if (!made.ok) return 'kind' in made.error ? refuse.failure(made.error) : refuse.file(made.error);
  const { plan, packs, mode } = made.value;
  const days = dueDays(plan.period, localDay(now));
  if (command.due !== null && days !== null && !isDueDay(command.due, days)) {
    return refuse.refuse('badDue', cliTexts(language).badDue(command.due, days.first, days.last));
  }
  const written = writePacks(packs, command, mode);
  if (!written.ok) return refuse.file(written.error);
  const cards = packs.reduce((sum, pack) => sum + pack.cards.length, 0);
  const without = plan.unassigned.map(({ record, sheetName }) => shownName({ name: record.name, sheetName }));
  const bare = packs.flatMap(({ withoutPictures }) => withoutPictures);
  const [first] = bare;
  const lines = plan.groups.reduce((sum, { ratings = [] }) => sum + ratings.length, 0);
  const planned = plan.raters === undefined ? [] : ratersPlannedTold(plan.raters, language);
  const told = [
    plan.raters === undefined ? words.handedOut(packs.length, cards) : words.raters.handedOut(packs.length, lines),
    ...planned,
    ...(without.length > 0 ? [words.withoutRecipient(without), words.unassignedOption] : []),
    ...(first === undefined ? [] : [words.noPictures(bare.length, first)]),
    ...packs.flatMap(({ blanked }) => blanked.map(({ sheet, cells }) => words.blanked(sheet, cells.join(', ')))),
  ];
  return {
    exitCode: 0,
    sentence: told.join(' '),
    json: {
      command: 'handout',
      refused: false,
      period: plan.period,
      by: kind,
      ...(plan.raters === undefined ? {} : { list: plan.raters.sheet, waiting: plan.raters.waiting, told: planned }),
      due: command.due,
      packs: packs.map(({ id, recipient, cards: own, blanked, withoutPictures }, at) => ({
        id,
        file: written.value[at],
        recipient,
        cards: own.map(({ record }) => record.number),
        ...{ blanked, withoutPictures },
      })),
      unassigned: plan.unassigned.map(({ record }) => record.number),
    },
  };
}

/** All or none. */
function writePacks(
  packs: readonly MadePack[],
  { out, force, file }: HandoutCommand,
  mode: number,
): Result<readonly string[], FileProblem> {
  const refuse = (code: FileProblem['code'], path: string) => ({ ok: false as const, error: { code, file: path } });
  const paths = packs.map(({ fileName }) => join(out, fileName));
  const folder = makeFolder(out);
  if (!folder.ok) return refuse(folder.error, out);
  for (const path of paths) {
    if (sameFile(path, file)) return refuse('sameFile', path);
    const place = placeOf(path, force);
    if (!place.ok) return refuse(place.error, path);
  }
  const files = packs.map(({ bytes }, at) => ({ path: paths[at] ?? '', bytes }));
  const written = writeTogether(files, out, { force, mode });
  if (written.ok) return ok(paths);
  folder.value.removeAgain();
  return refuse(written.error.code, written.error.path);
}

/** Writes a workbook with what FILE and archived copies hold of one person's year, and nothing else of them; they are never changed. */
export async function runEvidence(command: EvidenceCommand): Promise<CommandOutcome> {
  const { file, out, language, people, year, force } = command;
  const refuse = refusals(command);
  const unwritable = outProblem(command, command.archives);
  if (unwritable) return refuse.file(unwritable);
  if (extname(out).toLowerCase() !== '.xlsx') return refuse.file({ code: 'otherKind', file: '.xlsx' });
  const archives = readFiles(command.archives);
  if (!archives.ok) return refuse.file(archives.error);
  const made = await evidenceOfFile(file, command, { people, year, archives: archives.value });
  if (!made.ok) return 'kind' in made.error ? refuse.failure(made.error) : refuse.file(made.error);
  const { plan, evidence, mode } = made.value;
  const written = writeWhole(out, evidence.bytes, { force, mode });
  if (!written.ok) return refuse.file({ code: written.error, file: out });
  const { name, numbers, months } = plan.subject;
  const told = archivesTold(plan.archives, name, language);
  return {
    exitCode: 0,
    sentence: [
      packMessages(language).evidence(name, year, evidence.sheets.length, missingCount(months), out),
      ...told,
    ].join(' '),
    json: {
      ...{ command: 'evidence', refused: false, out, name, numbers, year },
      sheets: evidence.sheets,
      blanked: evidence.blanked,
      months: months.map((month) => ({
        period: month.period,
        number: month.number === '' ? null : month.number,
        card: month.card.kind,
        sheet: cardSheet(month),
        archive: month.card.kind === 'file' ? month.card.file : null,
        confirmedOn: month.confirmedOn,
        total: month.total,
        grade: month.grade,
        coefficient: month.coefficient,
        closedOn: month.closedOn,
        remarks: month.remarks,
        measures: month.measures,
        followUp: month.followUp,
        missing: missingPieces(month),
      })),
      archives: plan.archives.map(({ file: copy, problem, periods, otherYears }, at) => {
        return { file: copy, code: problem, periods, otherYears, message: told[at] };
      }),
    },
  };
}

/** Takes the entries of packs that came back into a copy of FILE, or only says what would be taken. */
export async function runCollect(command: CollectCommand): Promise<CommandOutcome> {
  const { file, out, language, force } = command;
  const refuse = refusals(command);
  const unwritable = out === null ? null : outProblem({ file, out, force }, command.returned);
  if (unwritable) return refuse.file(unwritable);
  const returned = readFiles(command.returned);
  if (!returned.ok) return refuse.file(returned.error);
  const worked = await withWorkbook(file, language, () => collect(command, returned.value));
  if (!worked.ok) return refuse.file(worked.error);
  const { result, ...saving } = worked.value;
  if (!result.ok) return refuse.failure(result.error);
  const { plan, report, returns } = result.value;
  if (report?.stoppedBy) return refuse.failure({ kind: 'excel', failure: report.stoppedBy });
  if (plan.files.length + plan.ratings.files.length === 0) {
    const { unread } = collectJson(command, plan, report);
    return refuse.refuse('nothingRead', packMessages(language).nothingRead, { unread });
  }
  const unwritten = out === null ? null : writeOut({ file, out, force }, saving);
  if (unwritten) return refuse.file(unwritten);
  const awaited = awaitedOf(returns, language);
  return {
    exitCode: 0,
    sentence: [collectSentence(command, plan, report), ...awaited.sentences].join(' '),
    json: { ...collectJson(command, plan, report), ...awaited.json },
  };
}

interface Collected {
  readonly plan: CollectPlan;
  /** null: a preview. */
  readonly report: CollectReport | null;
  readonly returns: ReturnsReading;
}

async function collect(
  { prefer, out, period, ...languages }: CollectCommand,
  returned: readonly { file: string; bytes: Uint8Array }[],
): Promise<Result<Collected, Failure>> {
  const ready = await servicesOfWorkbook(languages);
  if (!ready.ok) return ready;
  const texts = allPackTexts(ready.value.catalogue.language);
  const scope = period === undefined ? {} : { period };
  const plan = await planCollect(returned, ready.value, texts, scope);
  if (!plan.ok) return plan;
  const collectedOn = isoDay(localDay(new Date()));
  const applied =
    out === null ? ok(null) : await applyCollect(plan.value, { replaces: replacing(prefer), collectedOn }, texts);
  if (!applied.ok) return applied;
  const returns = await readReturns(ready.value, texts, {
    ...scope,
    nobody: allNobody(),
    now: out === null ? [...plan.value.files, ...plan.value.ratings.files] : [],
  });
  return returns.ok ? ok({ plan: plan.value, report: applied.value, returns: returns.value }) : returns;
}

const replacing = (prefer: CollectCommand['prefer']) => () => prefer === 'pack';

/** All of them, or why one can't be read. */
function readFiles(paths: readonly string[]): Result<{ file: string; bytes: Uint8Array }[], FileProblem> {
  const read: { file: string; bytes: Uint8Array }[] = [];
  for (const path of paths) {
    const found = readBytes(path);
    if (!found.ok) return found;
    read.push({ file: basename(path), bytes: found.value.bytes });
  }
  return ok(read);
}

const changesOf = ({ files, ratings }: CollectPlan): readonly ReturnChange[] => [
  ...files.flatMap(({ changes }) => changes),
  ...ratings.changes,
];

const conflictsOf = (plan: CollectPlan): readonly ReturnChange[] => changesOf(plan).filter(({ conflict }) => conflict);

function collectSentence(
  { out, prefer, language }: CollectCommand,
  plan: CollectPlan,
  report: CollectReport | null,
): string {
  const words = packMessages(language);
  const told = ratingsOf(plan, language);
  const files = plan.files.length + plan.ratings.files.length;
  const points =
    plan.unread.length +
    told.refused.length +
    told.replaced.length +
    told.problems.length +
    told.left.length +
    plan.files.reduce((sum, { problems, refusal, overruled }) => {
      return sum + problems.length + overruled.length + (refusal === null ? 0 : 1);
    }, 0);
  const changes = chosenChanges(changesOf(plan), replacing(prefer)).length;
  const conflicts = prefer === null ? conflictsOf(plan).length : 0;
  return [
    report === null
      ? words.previewed(changes, files)
      : words.collected(report.applied.length + report.alreadyDone.length, files),
    ...(conflicts > 0 ? [words.conflictsLeft(conflicts), words.preferOption] : []),
    ...(points > 0 ? [words.notTaken(points)] : []),
    ...(out === null ? [] : [cliTexts(language).written(out)]),
  ].join(' ');
}

function collectJson({ out, prefer, language }: CollectCommand, plan: CollectPlan, report: CollectReport | null) {
  const words = packMessages(language);
  return {
    command: 'collect',
    refused: false,
    period: plan.period,
    dryRun: out === null,
    out,
    prefer,
    log: report?.log ?? null,
    entered: report?.applied.length ?? 0,
    changedMeanwhile: (report?.refused ?? []).map(({ number, row, column }) => ({
      number,
      cell: cellAddress(row, column),
    })),
    files: plan.files.map((file) => fileJson(file, language, prefer)),
    ...(plan.ratings.files.length === 0 ? {} : { ratings: ratingsJson(plan, language, prefer) }),
    older: plan.older,
    unread: plan.unread.map(({ file, problem }) => ({ file, code: problem, message: words.unread[problem] })),
  };
}

function ratingsOf({ ratings }: CollectPlan, language: Language): RatingsTold {
  return ratingsTold(ratings, language, packTexts(language).raters.as);
}

/** Means and how many rated; nothing of what one person gave. */
function ratingsJson(plan: CollectPlan, language: Language, prefer: CollectCommand['prefer']) {
  const { files, changes, same, minimum, left } = plan.ratings;
  const chosen = new Set(chosenChanges(changes, replacing(prefer)));
  return {
    minimum,
    files: files.map(({ file, note, savedAt, people, refusal, replacedBy, rated }) => {
      return {
        file,
        rater: note.recipient,
        savedAt: savedAt === '' ? null : savedAt,
        people,
        refusal,
        replacedBy,
        rated,
      };
    }),
    same,
    changes: changes.map((change) => ({ ...changeJson(change), taken: chosen.has(change) })),
    notEntered: left.map(({ number, as, code, items, raters }) => ({ number, as, code, items, raters })),
    told: ratingsOf(plan, language),
  };
}

/** An entry of a card and what came back for it. */
function changeJson({ number, name, row, column, label, shown, after, conflict }: ReturnChange) {
  return { number, name, cell: cellAddress(row, column), label, before: shown, after, conflict };
}

function fileJson(
  { file, note, savedAt, cards, refusal, changes, same, people, problems, overruled }: FileReport,
  language: Language,
  prefer: CollectCommand['prefer'],
) {
  const words = packMessages(language);
  const shown = (content: CellValue, { figure }: Pick<ReturnChange, 'figure'>): string =>
    entryText(content, figure, language);
  const chosen = new Set(chosenChanges(changes, replacing(prefer)));
  return {
    file,
    pack: note.id,
    recipient: note.recipient,
    period: note.period,
    handedOutAt: note.handedOutAt,
    savedAt: savedAt === '' ? null : savedAt,
    cards,
    refusal: refusal === null ? null : { code: refusal, message: words.refusals[refusal](note.period) },
    same,
    people,
    changes: changes.map((change) => ({
      ...changeJson(change),
      sheet: change.sheetName,
      taken: chosen.has(change),
      ...(change.conflict
        ? {
            message: words.conflict(
              change.name,
              change.label,
              shown(change.after, change),
              shown(change.shown, change),
            ),
          }
        : {}),
    })),
    problems: problems.map((problem) => ({
      code: problem.code,
      number: problem.number,
      message: sentenceOf(words.problems, problem),
    })),
    overruled: overruled.map((each) => ({
      number: each.number,
      message: words.overruled(each.name, shown(each.entered, each), shown(each.later, each), each.laterFile),
    })),
  };
}
