import type { Workbook } from '../../excel/workbook';
import { cellAddress, parseArea } from '../../base/address';
import type { CellValue } from '../../base/grid';
import { err, ok, type Result } from '../../base/result';
import type { ExcelFailure, ExcelRefusal } from '../../excel/excelFailure';
import { cellsToLock, lockCards, writeCardCell, type CardToLock, type LockedCard } from '../../excel/cards/lockCards';
import { calculateAll } from '../../excel/cards/readCards';
import { writeNote } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readNote } from '../../registry/notes';
import type { Registry } from '../../registry/registry';
import { planClosing, type CardReading } from '../../scorecard/history/closedLines';
import { historyFigures, sameResults } from '../../scorecard/history/archiving';
import type { ResultField } from '../../scorecard/template/placeholder';
import { REQUEST_BYTES } from '../../scorecard/sheet/requestSize';
import { readHistory, type CardRemark, type HistoryLine } from '../../scorecard/history/history';
import { needsReview } from '../../scorecard/history/review';
import type { Settings } from '../../scorecard/settings/settings';
import { statusText } from '../../scorecard/employment/statusText';
import { rulesOf } from '../../scorecard/settings/rules';
import { cleanText } from '../../base/plainText';
import { CONCLUSION_PLACE } from '../cards/newCard';
import { repeatedDeductions } from '../confirmation/repeatedDeductions';
import { probationEnds } from '../confirmation/probationEnds';
import { cardReading, readCardValues, type CardValues } from '../cards/cardValues';
import { closedPeriods, withClosed } from '../notes/closedPeriods';
import { withRules } from '../notes/closedRules';
import type { IncompleteCard, PendingRules, PeriodFailure, Watch } from '../failure';
import { readPeriodSheets, type PeriodSheets } from '../cards/periodSheets';
import { faultyCells } from './faultyCells';
import { passingPasswords, type CardCell } from './passingPasswords';
import { confirmationsOf, explainedOn } from '../confirmation/agreements';
import { readPending } from '../rules/rulesPreview';
import { calibrationState } from '../confirmation/calibrationState';
import { addLines, addMoreLines, historyParts, readHistorySheet, type HistorySheet } from './historySheet';
import { planFixedPay, writeFixedPay, type FixedPay } from './paySheet';
import type { Services } from '../services';
import { noteEarlierSheets } from '../workbook/earlierSheets';
import { untilUnchanged } from '../../excel/untilUnchanged';
import { clashReport, type NameClash } from '../workbook/ownSheets';

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
  /**
   * Locked cards that show another result than their line of the history has: somebody typed on them while the period was being
   * closed, or has corrected the line. Absent: none.
   */
  readonly differing?: readonly Pick<IncompleteCard, 'sheetName' | 'name'>[];
  /** Set when the lines are written and not all cards could be locked: close again to go on. */
  readonly stoppedBy: ExcelFailure | null;
}

/**
 * Closes a period: the values of its cards become lines of the history, its cards are locked and marked and keep what
 * they show, its pay sheet keeps the pay rules that hold now. Closing again
 * adds nothing twice and locks what is not locked yet. Refused with the list when cards have no total, unless told
 * otherwise; nothing is written then. Stopped later, the report says what was written, and closing again goes on.
 * @param limit bytes of contents that are written in one request
 */
export async function closePeriod(
  services: Services,
  options: CloseOptions,
  watch: Watch = {},
  limit = REQUEST_BYTES,
): Promise<Result<CloseReport, PeriodFailure>> {
  const begun = await untilUnchanged(() =>
    runStep(async (workbook): Promise<Result<Begun | null, PeriodFailure>> => {
      const read = await readPeriodSheets(workbook, services, options.period);
      if (!read.ok) return read;
      return beginClosing(workbook, await noteEarlierSheets(workbook, read.value, services), services, options, limit);
    }),
  );
  if (!begun.ok) return begun;
  const { sheets, later, onRecord, report: first } = begun.value;
  const { parts, failure, livePaySheet } = await writeRest(sheets, later, services, limit);
  if (failure !== null && failure.kind !== 'excel') return err(failure);
  const missing = new Set(later.lines.slice(parts).flat());
  const isAdded = (line: HistoryLine): boolean => !missing.has(line);
  const report = {
    ...first,
    ...(livePaySheet === null ? {} : { livePaySheet }),
    added: first.added.filter(isAdded),
    needsReview: first.needsReview.filter(isAdded),
  };
  if (failure !== null) return ok({ ...report, locked: 0, stoppedBy: failure.failure });
  const mark = `${services.sheetTexts.history.closedMark} ${report.closedOn}`;
  const due = sheets.cards.map(({ sheetName, record }) => ({
    sheetName,
    noticeCell: parseArea(record.results['total.missing'] ?? ''),
  }));
  const seen = new Map<string, LockedCard>();
  const lock = async (workbook: Workbook, chunk: readonly CardToLock[]): Promise<void> => {
    for (const card of await lockCards(workbook, chunk, mark)) seen.set(card.sheetName, card);
  };
  const { done, ...rest } = await passingPasswords(due, lock, {
    onProgress: watch.onProgress,
    cellByCell: (card) => lockCellByCell(card, mark),
  });
  const differing = differingCards(sheets.cards, seen, onRecord);
  return ok({ ...report, locked: done, ...(differing.length === 0 ? {} : { differing }), ...rest });
}

type LinesOnRecord = ReturnType<typeof historyFigures>;

/** Lines are made of cards that are still open: what is typed on one before it is locked is on the card alone. */
function differingCards(
  cards: PeriodSheets['cards'],
  seen: ReadonlyMap<string, LockedCard>,
  onRecord: LinesOnRecord,
): NonNullable<CloseReport['differing']> {
  return cards.flatMap(({ sheetName, record: { number, name, results } }) => {
    const [values, lines] = [seen.get(sheetName)?.values, onRecord.get(number)];
    if (values === undefined || lines === undefined) return [];
    const shown = (field: ResultField): CellValue => {
      const place = parseArea(results[field] ?? '');
      return place ? (values[place.row]?.[place.column] ?? '') : '';
    };
    const card = { total: shown('total.score'), grade: shown('grade'), coefficient: shown('coefficient') };
    return lines.some((line) => sameResults(card, line)) ? [] : [{ sheetName, name }];
  });
}

/** Lines that are there and those that are added now. */
function linesOnRecord(there: LinesOnRecord, added: readonly HistoryLine[]): LinesOnRecord {
  const now = added.map(({ number, total, grade, coefficient }) => {
    return [number, [{ total: total ?? '', grade, coefficient: coefficient ?? '' }]] as const;
  });
  return new Map([...there, ...now]);
}

/** What does not fit the first request. */
interface LaterParts {
  /** Lines of the history, a request each. */
  readonly lines: readonly (readonly HistoryLine[])[];
  readonly isPayLeft: boolean;
}

interface WrittenRest {
  /** Parts of the lines that were written. */
  readonly parts: number;
  readonly failure: PeriodFailure | null;
  /** See FixedPay. */
  readonly livePaySheet: string | null;
}

/** One request after the other: the history first, then the pay sheet. */
async function writeRest(
  sheets: PeriodSheets,
  { lines, isPayLeft }: LaterParts,
  services: Services,
  limit: number,
): Promise<WrittenRest> {
  for (const [parts, part] of lines.entries()) {
    const added = await untilUnchanged(() => runStep((workbook) => addMoreLines(workbook, part, services)));
    if (!added.ok) return { parts, failure: added.error, livePaySheet: null };
  }
  const parts = lines.length;
  let pay: FixedPay = { live: null, left: isPayLeft ? Infinity : 0 };
  for (let before = NaN; pay.left > 0 && pay.left !== before;) {
    before = pay.left;
    const fixed = await untilUnchanged(() =>
      runStep(async (workbook): Promise<Result<FixedPay | null, PeriodFailure>> => {
        return ok(await writeFixedPay(workbook, await planFixedPay(workbook, sheets, services), limit));
      }),
    );
    if (!fixed.ok) return { parts, failure: fixed.error, livePaySheet: null };
    pay = fixed.value;
  }
  return { parts, failure: null, livePaySheet: pay.live };
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

interface Begun {
  /** Lines of the history by number, those that are added included. */
  readonly onRecord: LinesOnRecord;
  readonly sheets: PeriodSheets;
  readonly later: LaterParts;
  /** Of the whole closing, as far as it does not depend on the cards. */
  readonly report: Omit<CloseReport, 'locked' | 'underPassword' | 'liftingRefused' | 'refusedCells' | 'stoppedBy'>;
}

/**
 * Writes what fits one request, and that the period is closed.
 * @returns null: somebody has typed where the lines are to stand; they do not, and the period is not closed
 */
async function beginClosing(
  workbook: Workbook,
  sheets: PeriodSheets,
  services: Services,
  options: CloseOptions,
  limit: number,
): Promise<Result<Begun | null, PeriodFailure>> {
  const { settings, cards, deleted } = sheets;
  const { period } = settings;
  calculateAll(workbook);
  const values = await readCardValues(workbook, cards);
  const agreed = confirmationsOf(values, { registry: sheets.registry, settings, catalogue: services.catalogue });
  const readings = values.map((each) => closingReading(each, agreed, settings, services));
  const read = await readHistorySheet(workbook, sheets, services);
  if (!read.ok) return read;
  const existing = read.value;
  const history = linesIn(existing, services);
  const before = closedPeriods(sheets.registry).get(period);
  const closedOn = before ?? options.closedOn;
  const { lines, incomplete } = planClosing(readings, history, period, options.closedOn, settings);
  const due = new Set(lines.map(({ number }) => number));
  const dueCards = values.filter(({ card }) => due.has(card.record.number));
  const open = incomplete.map(({ number, sheetName, name }) => ({ number, sheetName, name }));
  const ask =
    options.evenIncomplete === true || due.size === 0
      ? null
      : lackOf(open, dueCards, settings, await readPending(workbook, sheets, sheets, services));
  const refusal = refusalOf(dueCards, agreed, settings) ?? (await lackOfCalibration(workbook, sheets, services)) ?? ask;
  if (refusal !== null) return err(refusal);
  if (existing === null && sheets.structureProtected) return err({ kind: 'workbookProtected' });
  const [first = [], ...later] = historyParts(lines, services, limit);
  const added = await addLines(workbook, existing, first, sheets, services);
  if (!added.ok) return added;
  const { registry, clashes, name: historySheet, stand } = added.value;
  const noted = before === undefined ? noteClosed(workbook, registry, settings, closedOn) : registry;
  // The pay sheet is read in a request of its own, which takes along what is queued: both are within the limit.
  const fix = later.length > 0 ? null : await planFixedPay(workbook, sheets, services);
  if (!(await stand())) {
    writeNotesOf(workbook, noted, registry);
    return ok(null);
  }
  const pay = later.length > 0 ? null : await writeFixedPay(workbook, fix, limit);
  return ok({
    sheets,
    later: { lines: later, isPayLeft: pay === null || pay.left > 0 },
    onRecord: linesOnRecord(existing ? historyFigures(existing.list) : new Map(), lines),
    report: {
      ...(pay === null || pay.live === null ? {} : { livePaySheet: pay.live }),
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
    },
  });
}

function linesIn(
  existing: HistorySheet | null,
  { sheetTexts, otherSheetTexts }: Services,
): ReturnType<typeof readHistory> {
  if (existing === null) return { lines: [], numbers: new Set<string>(), unreadable: [] };
  const languages = [sheetTexts, ...otherSheetTexts];
  return readHistory(
    existing.list,
    languages.map((each) => each.history),
    languages.flatMap((each) => [each.probation.kind, each.project.kind]),
  );
}

/** What is asked before closing all the same; null: nothing. */
function lackOf(
  cards: readonly IncompleteCard[],
  due: readonly CardValues[],
  settings: Settings,
  pending: PendingRules | null,
): PeriodFailure | null {
  const repeated = repeatedDeductions(due, settings);
  const unconcluded = unconcludedAmong(due);
  const count = cards.length + (unconcluded.unconcluded?.length ?? 0) + repeated.length;
  if (count === 0 && pending === null) return null;
  return {
    kind: 'incompleteCards',
    period: settings.period,
    cards,
    ...unconcluded,
    ...(repeated.length === 0 ? {} : { repeated }),
    ...(pending === null ? {} : { pending }),
  };
}

/** Cards of those whose probation ends in their period, while nobody has concluded anything. */
function unconcludedAmong(cards: readonly CardValues[]): { readonly unconcluded?: readonly IncompleteCard[] } {
  const unconcluded = probationEnds(cards).flatMap(({ number, sheetName, name, conclusion }): IncompleteCard[] =>
    conclusion === '' ? [{ number, sheetName, name }] : [],
  );
  return unconcluded.length === 0 ? {} : { unconcluded };
}

/** That a period is closed, and by which rules. Queues only. */
function noteClosed(workbook: Workbook, registry: Registry, settings: Settings, closedOn: string): Registry {
  const { period } = settings;
  const noted = writeNote(workbook, registry, 'closedPeriods', withClosed(registry, period, closedOn));
  return writeNote(workbook, noted, 'closedRules', withRules(noted, period, rulesOf(settings)));
}

/** What closing notes, as it was before. Queues only. */
function writeNotesOf(workbook: Workbook, registry: Registry, before: Registry): void {
  const [periods, rules] = ['closedPeriods', 'closedRules'] as const;
  const without = writeNote(
    workbook,
    registry,
    periods,
    before.notes.has(periods) ? readNote(before, periods) : undefined,
  );
  writeNote(workbook, without, rules, before.notes.has(rules) ? readNote(before, rules) : undefined);
}

type Confirmations = ReturnType<typeof confirmationsOf>;

function closingReading(
  values: CardValues,
  agreed: Confirmations,
  settings: Settings,
  { catalogue, sheetTexts: { employment, probation, project } }: Pick<Services, 'catalogue' | 'sheetTexts'>,
): CardReading {
  const reading = cardReading(values, catalogue, explainedOn(agreed.get(values.card.record.number)));
  const { status, kind } = values.card.record;
  const concluded = [probation.kind, cleanText(values.result(CONCLUSION_PLACE))].filter((text) => text !== '');
  const ofKind: CardRemark[] =
    kind === 'probation'
      ? [{ kind: 'status', text: concluded.join(employment.separator) }]
      : kind === 'project'
        ? [{ kind: 'status', text: project.ofProject(values.card.record.project ?? '') }]
        : [];
  const when = { period: settings.period, basis: settings.employment.basis };
  const special: CardRemark[] =
    status === undefined ? [] : [{ kind: 'status', text: statusText(status, when, employment) }];
  return { ...reading, remarks: [...ofKind, ...special, ...reading.remarks, ...versionOf(settings)] };
}

/** Totals that rest on something wrong, and what is otherwise than it was confirmed; null: neither. */
function refusalOf(
  cards: readonly CardValues[],
  agreed: Confirmations,
  { period, raterWeights }: Settings,
): PeriodFailure | null {
  const cells = cards.flatMap((each) => faultyCells(each, raterWeights));
  if (cells.length > 0) return { kind: 'faultyCards', period, cells };
  const changes = cards.flatMap(({ card }) => agreed.get(card.record.number)?.open ?? []);
  return changes.length > 0 ? { kind: 'unexplainedChanges', period, changes } : null;
}

/** The settings ask for a confirmed calibration and there is none; null: it may be closed. Cards added to a closed period need none. */
async function lackOfCalibration(
  workbook: Workbook,
  sheets: PeriodSheets,
  services: Services,
): Promise<PeriodFailure | null> {
  const { period, calibration } = sheets.settings;
  if (!calibration.needed || closedPeriods(sheets.registry).has(period)) return null;
  const state = await calibrationState(workbook, sheets, { period, values: null }, services);
  if (state.kind === 'confirmed') return null;
  return { kind: 'calibrationNeeded', period, sheet: state.kind === 'none' ? null : state.sheet };
}

/** The version of the rules, where the settings name one. */
function versionOf({ procedure: { rulesVersion: version, rulesFrom: from } }: Settings): readonly CardRemark[] {
  return version === '' ? [] : [{ kind: 'rules', version, from }];
}
