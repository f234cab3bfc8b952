import { type Registry, livingCards } from '../../registry/registry';
import type { Workbook } from '../../excel/workbook';
import { compareDays } from '../../base/calendarDay';
import { comparePeriods, nextPeriod, parsePeriod, periodText } from '../../base/period';
import { err, ok, type Ok, type Result } from '../../base/result';
import { hideSheets, moveSheets, renameSheets, SHEETS_PER_CHUNK } from '../../excel/sheets/arrangeSheets';
import type { ExcelFailure, ExcelRefusal } from '../../excel/excelFailure';
import { readRegistry, writeNote } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import { periodBehind } from '../../scorecard/employment/cadence';
import { EARLIER_EMPLOYMENT, type EmploymentRules } from '../../scorecard/employment/employmentRules';
import { archivedName } from '../../scorecard/history/archivedName';
import type { LeftTarget } from '../../scorecard/targets/carriedTargets';
import { sheetNameKey } from '../../scorecard/sheet/sheetName';
import { findAssessees, isElsewhere, type AssessedPeriod, type UnnamedPlaces } from '../cards/assessees';
import { DEFAULT_BUILD } from '../build/buildOptions';
import type { BuildReport } from '../build/buildReport';
import { buildScorecards } from '../build/buildScorecards';
import { prepareCardSheets } from '../cards/cardSheets';
import { cardsOf, refuseManySheets, type ManySheets } from '../cards/manySheets';
import { closePeriod, type CloseReport } from './closePeriod';
import type { PeriodFailure, Watch } from '../failure';
import { namesNobody, type Inspection, type MatchedRow } from '../list/inspect';
import { readPeriodSheets } from '../cards/periodSheets';
import { begunTurn, turnNote, type Turn } from '../notes/turn';
import { NO_TYPED_TARGETS, readTypedTargets, type TypedTargets } from '../cards/typedTargets';
import { inChunks } from '../inChunks';
import type { Services } from '../services';

/**
 * What becomes of the cards of the period that ends: behind the new ones, hidden, or where they are. They are always kept.
 * `file`: behind the new ones, until HR has saved them in a file and removes them (see archiveCards).
 */
export type OldCards = 'moveToEnd' | 'file' | 'hide' | 'stay';

export interface NextPeriodOptions extends ManySheets {
  /** The day of closing, "2026-12-01". */
  readonly closedOn: string;
  readonly evenIncomplete?: boolean;
  readonly oldCards?: OldCards;
  /** See BuildOptions. */
  readonly namePattern?: string;
  readonly unnamed?: UnnamedPlaces;
  /** Targets that were typed on the cards go on the new cards of the same people in the same roles; true by default. */
  readonly carryTargets?: boolean;
  /** The period that begins, in any way a period is read; where the one that ends is a range, nothing else tells it. */
  readonly next?: string;
}

export interface NextPeriodReport {
  readonly closed: CloseReport;
  /** Old name → new name of the cards of the period that ended. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly built: BuildReport;
  /** Targets typed on the cards of the period that ended and not carried; those that were are in `built`. */
  readonly leftTargets: readonly LeftTarget[];
  /** Set when the old cards could not all be moved or hidden; nothing is lost by it. */
  readonly stoppedBy: ExcelFailure | null;
}

/**
 * One click into the next period: closes the period in the settings (refused with the list when cards are incomplete),
 * gives its cards names that tell the period, builds cards for the next one, of the same kind unless another is asked for,
 * from the staffing list and puts the old ones away. Whatever stops it half-way, starting again goes on from there and never
 * goes a period further: a step that was begun is finished first.
 */
export async function startNextPeriod(
  inspection: Inspection,
  roleOf: (row: MatchedRow) => string | null,
  services: Services,
  options: NextPeriodOptions,
  watch: Watch = {},
): Promise<Result<NextPeriodReport, PeriodFailure>> {
  const unnamed = options.unnamed ?? DEFAULT_BUILD.unnamed;
  const find = (when?: AssessedPeriod) => findAssessees(inspection.rows, roleOf, services.catalogue, unnamed, when);
  if (find().people.length === 0) return err(namesNobody(inspection) ?? { kind: 'nobodyToAssess' });
  const isAssessed = (when: AssessedPeriod): boolean => find(when).people.length > 0;
  const checked = await runStep((workbook) => findTurn(workbook, services, options.next, isAssessed));
  if (!checked.ok) return checked;
  const { period, next, rules } = checked.value;
  // Who gets none by the list is told by the building; where all are assessed in other periods nothing is begun.
  const found = find({ period: next, rules: { ...EARLIER_EMPLOYMENT, byRole: rules.byRole } });
  const others = found.notAssessed.filter(isElsewhere).length;
  if (found.people.length === 0 && others > 0) return err({ kind: 'nobodyInPeriod', period: next, people: others });
  const fine = await refuseManySheets(found.people.length, cardsOf(next), options);
  if (!fine.ok) return fine;

  const { closedOn, evenIncomplete = false } = options;
  const closed = await closePeriod(services, { closedOn, evenIncomplete, period });
  if (!closed.ok) return closed;
  if (closed.value.stoppedBy) return err({ kind: 'excel', failure: closed.value.stoppedBy });
  const renamed = await renameCards({ period, next });
  if (!renamed.ok) return renamed;
  const namePattern = options.namePattern ?? DEFAULT_BUILD.namePattern;
  const typed = options.carryTargets === false ? ok(NO_TYPED_TARGETS) : await typedTargets(checked.value, services);
  if (!typed.ok) return typed;
  const build = { period: next, namePattern, unnamed, targets: typed.value.sources, evenManySheets: true };
  const built = await buildScorecards(inspection, roleOf, services, build, watch);
  if (!built.ok) return built;
  let stoppedBy = await putAway(period, next, options.oldCards ?? 'moveToEnd');
  if (built.value.stoppedBy === null && !built.value.cancelled && stoppedBy === null) {
    const forgotten = await runStep((workbook) => noteTurn(workbook, undefined));
    // The answer alone may be lost: another click would then go a month further.
    if (!forgotten.ok && !(await isForgotten())) stoppedBy = forgotten.error.failure;
  }
  const leftTargets = [...typed.value.leftTargets, ...built.value.leftTargets];
  return ok({ closed: closed.value, renamed: renamed.value, built: built.value, leftTargets, stoppedBy });
}

/** From which period to which, once it is sure that nothing about sheets and template will refuse the next one. */
async function findTurn(
  workbook: Workbook,
  services: Services,
  wanted: string | undefined,
  isAssessed: (when: AssessedPeriod) => boolean,
): Promise<Result<Turn & { readonly rules: EmploymentRules }, PeriodFailure>> {
  const begun = begunTurn(await readRegistry(workbook));
  const read = await readPeriodSheets(workbook, services, begun?.period);
  if (!read.ok) return read;
  const { currentPeriod, settings } = read.value;
  const { employment: rules } = settings;
  const resumed = begun !== null && [begun.period, begun.next].includes(currentPeriod);
  const turn = resumed ? ok(begun) : turnFrom(currentPeriod, wanted, rules, isAssessed);
  if (!turn.ok) return turn;
  const prepared = await prepareCardSheets(workbook, currentPeriod, services);
  return prepared.ok ? ok({ ...turn.value, rules }) : prepared;
}

function turnFrom(
  period: string,
  wanted: string | undefined,
  rules: EmploymentRules,
  isAssessed: (when: AssessedPeriod) => boolean,
): Result<Turn, PeriodFailure> {
  const parsed = parsePeriod(period);
  if (!parsed) return err({ kind: 'badPeriod', text: period });
  const following = rules.byRole
    ? parsePeriod(periodBehind(period, (each) => isAssessed({ period: each, rules })) ?? '')
    : nextPeriod(parsed);
  const next = wanted === undefined ? following : parsePeriod(wanted);
  if (next === null)
    return wanted === undefined ? err({ kind: 'nextUnknown', period }) : err({ kind: 'badPeriod', text: wanted });
  // By role a quarter begins where its months are, and comes behind them.
  const isBehind = rules.byRole
    ? comparePeriods(periodText(next), period) > 0
    : compareDays(next.first, parsed.last) > 0;
  if (!isBehind) return err({ kind: 'nextNotBehind', period, next: periodText(next) });
  return ok({ period, next: periodText(next) });
}

function typedTargets(
  { period, next, rules }: Turn & { readonly rules: EmploymentRules },
  services: Services,
): Promise<Result<TypedTargets, ExcelRefusal>> {
  return runStep(async (workbook) => {
    const before = rules.byRole ? latestOfKind(next, await readRegistry(workbook)) : period;
    const read = await readPeriodSheets(workbook, services, before);
    return ok(read.ok ? await readTypedTargets(workbook, read.value.cards, services.catalogue) : NO_TYPED_TARGETS);
  });
}

/** By role the period before is not that of the people who come next: a quarter goes on from the quarter before. */
function latestOfKind(next: string, { cards }: Pick<Registry, 'cards'>): string {
  const kind = parsePeriod(next)?.kind;
  const earlier = cards.flatMap(({ record: { period } }) =>
    parsePeriod(period)?.kind === kind && comparePeriods(period, next) < 0 ? [period] : [],
  );
  return earlier.sort(comparePeriods).at(-1) ?? '';
}

async function noteTurn(workbook: Workbook, turn: Turn | undefined): Promise<Ok<void>> {
  const registry = await readRegistry(workbook);
  writeNote(workbook, registry, 'nextPeriod', turn && (turnNote(turn) ?? undefined));
  return ok(undefined);
}

async function isForgotten(): Promise<boolean> {
  const registry = await runStep(async (workbook) => ok(await readRegistry(workbook)));
  return registry.ok && begunTurn(registry.value) === null;
}

async function renameCards(turn: Turn): Promise<Result<NextPeriodReport['renamed'], ExcelRefusal>> {
  const { period } = turn;
  return runStep(async (workbook) => {
    await noteTurn(workbook, turn);
    const registry = await readRegistry(workbook);
    const { names } = await readSheetNames(workbook, registry);
    const taken = new Set(names.map(sheetNameKey));
    const changes = sheetsOf(period, registry).flatMap((from) => {
      const to = archivedName(from, period, taken);
      return to === from ? [] : [{ from, to }];
    });
    await renameSheets(workbook, changes);
    return ok(changes);
  });
}

/** New cards were added at the end: they move before all older ones, which then stand at the end. */
async function putAway(period: string, next: string, how: OldCards): Promise<ExcelFailure | null> {
  if (how === 'stay') return null;
  const found = await runStep(async (workbook) => {
    const registry = await readRegistry(workbook);
    return ok({ registry, names: (await readSheetNames(workbook, registry)).names });
  });
  if (!found.ok) return found.error.failure;
  const { registry, names } = found.value;
  const older = new Set(
    registry.cards.filter(({ record }) => record.period !== next).map(({ sheetName }) => sheetName),
  );
  const position = names.findIndex((name) => older.has(name));
  const behind = (name: string): boolean => names.indexOf(name) > position;
  const sheets = how === 'hide' ? sheetsOf(period, registry) : sheetsOf(next, registry).filter(behind);
  const { stoppedBy } = await inChunks(sheets, SHEETS_PER_CHUNK, (chunk, before) =>
    runStep(async (workbook) => {
      if (how === 'hide') hideSheets(workbook, chunk);
      else if (position >= 0) moveSheets(workbook, chunk, position + before);
      return ok(undefined);
    }),
  );
  return stoppedBy;
}

function sheetsOf(period: string, registry: Awaited<ReturnType<typeof readRegistry>>): string[] {
  return livingCards(registry, period).map(({ sheetName }) => sheetName);
}
