import { cellAddress } from '../../base/address';
import { parsePeriod, periodText } from '../../base/period';
import { err, ok, type Ok, type Result } from '../../base/result';
import {
  beginOrigins,
  buildChunk,
  CARDS_PER_CHUNK,
  countModels,
  finishOrigins,
  keptModels,
  type Origins,
} from '../../excel/cards/buildCards';
import { readEntered, readRegistry, writeCards, writeTraces } from '../../excel/registry';
import { type RegisteredCard, type Registry, livingCards } from '../../registry/registry';
import { isRefusedAs, type ExcelRefusal } from '../../excel/excelFailure';
import { runStep } from '../../excel/runStep';
import type { Workbook } from '../../excel/workbook';
import { beginDrafts, endDrafts } from '../../excel/sheets/drafts';
import { deleteSheets, writeSetting } from '../../excel/sheets/workbookSheets';
import type { Catalogue } from '../../catalogue/catalogue';
import { withBlocks } from '../../scorecard/blocks/withBlocks';
import { blocksOf } from '../../scorecard/settings/blockSettings';
import { readSettings } from '../../scorecard/settings/readSettings';
import { filledPattern, planCards, type CardPlan } from '../../scorecard/card/planCards';
import {
  carryTargets,
  ownFirst,
  NO_TARGETS,
  type LeftTarget,
  type OwnTargets,
  type PersonTargets,
  type TargetSource,
} from '../../scorecard/targets/carriedTargets';
import { misfitTargets } from '../../scorecard/targets/misfitTargets';
import type { Template } from '../../scorecard/template/template';
import { legalSheetName, sheetNameKey } from '../../scorecard/sheet/sheetName';
import { OTHER_RATERS, type OtherRater } from '../../scoring/raters';
import { cardNumbers, type Assessee } from '../../scorecard/people/assessee';
import { withProbationLines } from '../../scorecard/probation/probationLines';
import { markBegunCards, movedSinceBegun, ofSeveralPosts, type BegunCard } from '../posts/begunCards';
import type { CardContext } from '../../scorecard/card/cardContext';
import { movedCards } from '../../scorecard/people/movedCards';
import {
  findAssessees,
  NO_PERIOD,
  isAssessedElsewhere,
  isElsewhere,
  type AssessedPeriod,
  type NotAssessed,
  type UnnamedPlaces,
} from './assessees';
import { specialPeople, type SpecialPerson } from '../../scorecard/employment/specialPeople';
import { prepareCardSheets, type CardSheets } from './cardSheets';
import type { AppFailure, Watch } from '../failure';
import { headersOf, type Inspection, type MatchedRow, namesNobody } from '../list/inspect';
import { refreshSummary } from './refreshSummary';
import { inChunks, type Stop } from '../inChunks';
import type { Services } from '../services';
import { firstRows, refreshAll, type Refresh } from './refreshCards';
import { carriedBefore, carriedTargets, ownTargets, type CarriedTarget } from './typedTargets';
import { prepareMended, repointFormulas } from './lostSettings';
import { cardsOf, refuseManySheets, type ManySheets } from './manySheets';
import { newCard } from './newCard';
import { clashReport, type NameClash } from '../workbook/ownSheets';
import { runWhole } from '../workbook/runWhole';
import { untilUnchanged } from '../../excel/untilUnchanged';
import { findUntouchedCards, type UntouchedCard } from './untouchedCards';

export interface BuildOptions extends ManySheets {
  /** "2026-11" */
  readonly period: string;
  /** e.g. "{姓名}"; see planCards. */
  readonly namePattern: string;
  readonly unnamed: UnnamedPlaces;
  /** Build for these rows of the lists only; absent: everyone. */
  readonly only?: (row: MatchedRow) => boolean;
  /** Typed targets for the cards that are built or refreshed; absent: those they were given when they were built. */
  readonly targets?: readonly TargetSource[];
  /** Numbers of cards that a run which was stopped has finished: they are not built anew. */
  readonly finished?: ReadonlySet<string>;
  /** Builds cards of a project in place of the ordinary ones; `period` is its days then. Absent: the ordinary ones. */
  readonly project?: ProjectCards;
}

/** A project, and who gets a card of it. */
export interface ProjectCards {
  readonly name: string;
  /** Of the list, with the lines of their cards. */
  readonly people: (catalogue: Catalogue, when: AssessedPeriod) => OnList;
}

export const DEFAULT_BUILD: Omit<BuildOptions, 'period'> = { namePattern: '{姓名}', unnamed: 'placesOnly' };

export interface CardLine {
  readonly number: string;
  readonly sheetName: string;
  readonly name: string;
  readonly position: string;
}

export interface BuildReport extends Stop {
  readonly period: string;
  readonly built: readonly CardLine[];
  /** Cards without entries that were built anew, on the sheets they had. */
  readonly refreshed: readonly CardLine[];
  /** Cards on which something was entered or changed by hand: left as they are. */
  readonly kept: readonly CardLine[];
  /** Cards were to be refreshed, and Excel lifted the protection of none: they are among the kept ones. */
  readonly liftingRefused?: true;
  /** Cards, among those kept or refreshed, of people whose post or id is another one since: they go on with the card they have. */
  readonly moved: readonly CardLine[];
  /** Cards that a password keeps from saying what has become of the post; what is made of them goes by it. Absent: none. */
  readonly unsaid?: readonly CardLine[];
  /** Cards of this period whose person is not on the list any more: left as they are. */
  readonly offList: readonly CardLine[];
  /** Cards of this period whose person's role is assessed in another one by now: left as they are. Absent: none. */
  readonly elsewhere?: readonly CardLine[];
  readonly notAssessed: readonly NotAssessed[];
  /** Those with a card who are not there as usual. Absent: none. */
  readonly special?: readonly SpecialPerson[];
  /** Cards that were not reached. */
  readonly remaining: number;
  readonly summarySheet: string;
  /** Targets the cards have from the month before, also those of cards that were kept. */
  readonly carriedTargets: readonly CarriedTarget[];
  /** Typed targets the cards that were built or refreshed did not get. */
  readonly leftTargets: readonly LeftTarget[];
  /** Sheets that got another name than the usual one. Absent: none. */
  readonly clashes?: readonly NameClash[];
  /** See SummaryReport. Absent: none. */
  readonly displaced?: number;
  /** Who rates by the settings, and has no column on the template: their weight goes to the others. Absent: nobody. */
  readonly withoutColumn?: readonly OtherRater[];
  /** Cards built or refreshed for another period than a month on which targets are amounts for a month. Absent: none. */
  readonly monthlyTargets?: MisfitCards;
  /** The same of amounts for a quarter, half-year or year, or for days of HR's own, on cards of another length. Absent: none. */
  readonly otherTargets?: MisfitCards;
}

export interface MisfitCards {
  readonly cards: number;
  /** Names of the indicators. */
  readonly indicators: readonly string[];
}

/**
 * Builds a scorecard worksheet for everyone on the list whose position means a role. Cards on which anything was entered
 * or changed by hand are never touched. Cancelling and errors between chunks leave finished cards whole; building again goes on from there.
 */
export async function buildScorecards(
  inspection: Inspection,
  roleOf: (row: MatchedRow) => string | null,
  services: Services,
  options: BuildOptions,
  watch: Watch = {},
): Promise<Result<BuildReport, AppFailure>> {
  const parsed = parsePeriod(options.period);
  if (!parsed) return err({ kind: 'badPeriod', text: options.period });
  const period = periodText(parsed);
  const rows = chosenRows(inspection, options);
  const count = options.project
    ? options.project.people(services.catalogue, NO_PERIOD).people.length
    : findAssessees(rows, roleOf, services.catalogue, options.unnamed).people.length;
  if (count === 0) return err(namesNobody(inspection) ?? { kind: 'nobodyToAssess' });

  const fine = await refuseManySheets(count, cardsOf(period), options);
  if (!fine.ok) return fine;
  const ready = await untilUnchanged(() => makeReady(inspection, roleOf, services, { ...options, period }));
  if (!ready.ok) return ready;
  const { begun, sheets, when, found, work } = ready.value;
  const { entered } = begun;
  const marked = await markBegunCards(begun.known, work.begun, work.planning);
  if (!marked.ok) return marked;
  const { registry, unsaid } = marked.value;
  const outcome = await buildAll(work, { ...sheets, registry }, period, entered, watch);
  const summary = await refreshSummary(services);
  const carried = (card: CardLine, own: OwnTargets): CarriedTarget[] => carriedTargets(card, own, services.catalogue);
  return ok({
    period,
    built: outcome.built.map(planLine),
    refreshed: outcome.refreshed.map(planLine),
    kept: [...work.kept, ...outcome.kept].map(cardLine),
    ...(outcome.liftingRefused ? { liftingRefused: true } : {}),
    moved: work.moved.map(cardLine),
    ...(unsaid.length === 0 ? {} : { unsaid: unsaid.map(cardLine) }),
    offList: options.only ? [] : work.offList.map(cardLine),
    ...(options.only !== undefined || work.elsewhere.length === 0 ? {} : { elsewhere: work.elsewhere.map(cardLine) }),
    notAssessed: found.notAssessed,
    ...specialReport(found.people, when, services),
    remaining: outcome.remaining,
    cancelled: outcome.cancelled,
    stoppedBy: outcome.stoppedBy ?? (summary.ok || summary.error.kind !== 'excel' ? null : summary.error.failure),
    summarySheet: sheets.summarySheet,
    ...clashReport(sheets.clashes),
    ...ratersWithoutColumn(sheets),
    ...misfitsOn([...outcome.built, ...outcome.refreshed], period, work.targets, services.catalogue),
    ...(summary.ok && summary.value.displaced !== undefined ? { displaced: summary.value.displaced } : {}),
    carriedTargets: [
      ...[...outcome.built, ...outcome.refreshed].flatMap((plan) => carried(planLine(plan), plan)),
      ...[...work.kept, ...outcome.kept].flatMap((card) => carried(cardLine(card), ownTargets(card))),
    ],
    leftTargets: [...outcome.built, ...outcome.refreshed].flatMap(
      ({ person }) => work.targets.get(person)?.leftTargets ?? [],
    ),
  });
}

function chosenRows({ rows }: Inspection, { only = () => true }: BuildOptions): readonly MatchedRow[] {
  return rows.filter(only);
}

/** Whoever is assessed, and whoever is not. */
export interface OnList {
  readonly people: readonly Assessee[];
  readonly notAssessed: readonly NotAssessed[];
}

/** All that is known once the first card may be made. */
interface Ready {
  readonly begun: Begun;
  readonly sheets: CardSheets;
  readonly when: AssessedPeriod;
  readonly found: OnList;
  readonly work: Work;
}

/** null: somebody has changed the settings meanwhile. */
async function makeReady(
  inspection: Inspection,
  roleOf: (row: MatchedRow) => string | null,
  services: Services,
  options: BuildOptions,
): Promise<Result<Ready | null, AppFailure>> {
  const { period } = options;
  const prepared = await prepare(inspection, services, options);
  if (!prepared.ok) return prepared;
  const { untouched, catalogue, ...sheets } = prepared.value;
  const when = { period, rules: sheets.settings.employment };
  if (options.project) {
    const found = options.project.people(catalogue, when);
    const toPlan = { people: found.people, onList: found, movedOn: [], when };
    const work = planWork(toPlan, sheets, untouched, { ...services, catalogue }, options);
    const begun = await begin(sheets, work, period);
    return begun.ok ? ok(begun.value && { begun: begun.value, sheets, when, found, work }) : begun;
  }
  const find = (rows: readonly MatchedRow[], by = when) => findAssessees(rows, roleOf, catalogue, options.unnamed, by);
  const inPeriod = find(chosenRows(inspection, options));
  const others = inPeriod.notAssessed.filter(isElsewhere).length;
  if (inPeriod.people.length === 0 && others > 0) return err({ kind: 'nobodyInPeriod', period, people: others });
  const whole = find(inspection.rows, { ...when, rules: { ...when.rules, byRole: false } });
  const lined = await probationLines(whole.people, period, services);
  if (!lined.ok) return lined;
  const onList = lined.value(whole);
  const moved = movedSinceBegun(onList.people, {
    period,
    rules: when.rules,
    alive: aliveCards(sheets, options),
    isUntouched: (number) => untouched.has(number),
  });
  const everybody = { ...onList, people: moved.people };
  const asked = lined.value(inPeriod);
  const found = { ...asked, people: asOnWholeList(asked.people, moved.people) };
  const toPlan = { people: found.people, onList: everybody, movedOn: moved.begun, when };
  const work = planWork(toPlan, sheets, untouched, { ...services, catalogue }, options);
  const begun = await begin(sheets, work, period);
  return begun.ok ? ok(begun.value && { begun: begun.value, sheets, when, found, work }) : begun;
}

/** What is asked for of somebody on several rows follows from all of them, whichever were chosen. */
function asOnWholeList(chosen: readonly Assessee[], everybody: readonly Assessee[]): readonly Assessee[] {
  const key = ({ row, name, employeeId, position }: Assessee): string =>
    JSON.stringify([row, name, employeeId, position]);
  const known = new Map(everybody.map((person) => [key(person), person]));
  return chosen.flatMap((person) => (person.employeeId === '' ? person : (known.get(key(person)) ?? [])));
}

/** Cards of the period that the build is about: those of its project, or all that are of none. */
function isMeant({ record }: RegisteredCard, { project }: BuildOptions): boolean {
  return project === undefined
    ? record.kind !== 'project'
    : record.kind === 'project' && record.project === project.name;
}

function cardsAbout({ registry }: Pick<CardSheets, 'registry'>, options: BuildOptions): RegisteredCard[] {
  return registry.cards.filter((card) => card.record.period === options.period && isMeant(card, options));
}

function aliveCards({ registry }: CardSheets, options: BuildOptions): ReadonlyMap<string, RegisteredCard> {
  const alive = livingCards(registry, options.period).filter((card) => isMeant(card, options));
  return new Map(alive.map((card) => [card.record.number, card]));
}

function misfitsOn(
  plans: readonly CardPlan[],
  period: string,
  targets: Work['targets'],
  { language }: Catalogue,
): Pick<BuildReport, 'monthlyTargets' | 'otherTargets'> {
  const found = plans.map((plan) => {
    const typedOn = targets.get(plan.person)?.from?.split('/')[0] ?? null;
    return misfitTargets(plan.person.role.indicators, plan, period, typedOn, language);
  });
  const cardsWith = (lists: readonly (readonly string[])[]): MisfitCards | undefined => {
    const cards = lists.filter((names) => names.length > 0).length;
    return cards === 0 ? undefined : { cards, indicators: [...new Set(lists.flat())] };
  };
  const monthlyTargets = cardsWith(found.map(({ monthly }) => monthly));
  const otherTargets = cardsWith(found.map(({ others }) => others));
  return { ...(monthlyTargets && { monthlyTargets }), ...(otherTargets && { otherTargets }) };
}

function ratersWithoutColumn({ settings, template }: CardSheets): Pick<BuildReport, 'withoutColumn'> {
  const rates = OTHER_RATERS.filter((rater) => settings.raterWeights[rater] !== undefined);
  const withoutColumn = rates.filter((rater) => template.indicatorColumns[`kpi.${rater}`] === undefined);
  return withoutColumn.length === 0 ? {} : { withoutColumn };
}

function specialReport(
  people: readonly Assessee[],
  when: AssessedPeriod,
  { sheetTexts }: Services,
): Pick<BuildReport, 'special'> {
  const special = specialPeople(people, when, sheetTexts);
  return special.length === 0 ? {} : { special };
}

function planLine({ number, sheetName, person: { name, position } }: CardPlan): CardLine {
  return { number, sheetName, name, position };
}

interface Prepared extends CardSheets {
  /** Cards of the period on which nobody has entered or changed anything, by number. */
  readonly untouched: ReadonlyMap<string, UntouchedCard>;
  /** Its roles have the lines that cards get, blocks included. */
  readonly catalogue: Catalogue;
}

async function prepare(
  inspection: Inspection,
  services: Services,
  options: BuildOptions,
): Promise<Result<Prepared, AppFailure>> {
  const read = (): Promise<Result<Prepared, AppFailure>> =>
    runStep(async (workbook): Promise<Result<Prepared, AppFailure>> => {
      const sheets = await prepareCardSheets(workbook, options.period, services, options.project !== undefined);
      if (!sheets.ok) return sheets;
      const { registry, settings, places } = sheets.value;
      const faulty = faultyColumns(sheets.value, inspection);
      if (faulty !== null) return err(faulty);
      const blocks = blocksOf(settings, places, services.catalogue.indicators.values());
      if (!blocks.ok) return err({ kind: 'settings', sheet: places.sheet, problems: blocks.error });
      const catalogue = withBlocks(services.catalogue, blocks.value);
      const existing = cardsAbout(sheets.value, options);
      const untouched = await findUntouchedCards(workbook, registry, existing);
      return ok({ ...sheets.value, catalogue, untouched });
    });
  // The summary is drawn anew at the end.
  return prepareMended(read, () => repointFormulas(services));
}

interface Work {
  /** Cards of people who have none. */
  readonly plans: readonly CardPlan[];
  /** Untouched cards that are built anew where they are. */
  readonly refreshes: readonly Refresh[];
  readonly kept: readonly RegisteredCard[];
  readonly moved: readonly RegisteredCard[];
  readonly offList: readonly RegisteredCard[];
  readonly elsewhere: readonly RegisteredCard[];
  /** Lines of cards whose sheet was deleted by hand. */
  readonly forgotten: readonly RegisteredCard[];
  readonly targets: ReadonlyMap<Assessee, PersonTargets>;
  /** Cards that stay as they were begun, and say what has become of their post since. */
  readonly begun: readonly BegunCard[];
  readonly planning: CardContext;
}

interface ToPlan {
  /** Whoever gets a card. */
  readonly people: readonly Assessee[];
  /** All of the list, also those whose role is assessed in another period. */
  readonly onList: OnList;
  /** Cards that were begun at another post than the list has now. */
  readonly movedOn: readonly BegunCard[];
  readonly when: AssessedPeriod;
}

function planWork(
  { people, onList, movedOn, when }: ToPlan,
  sheets: CardSheets,
  untouched: Prepared['untouched'],
  services: Services,
  options: BuildOptions,
): Work {
  const existing = cardsAbout(sheets, options);
  const alive = aliveCards(sheets, options);
  const planning = planningOf(sheets, services, options);
  const sheetName = (number: string, person: Assessee): string | null => {
    const card = alive.get(number);
    if (!card) return null;
    const isRenamed = untouched.has(number) && followsPerson(card, person, options);
    return isRenamed ? null : card.sheetName;
  };
  const targets = carryTargets(
    ownFirst(existing.flatMap(carriedBefore), options.targets ?? []),
    people,
    services.catalogue,
  );
  const taken = new Set(sheets.names.map(sheetNameKey));
  const othersNames = onList.notAssessed.map(({ name }) => name);
  const present = [...alive.values()].map(({ record }) => record);
  // Numbers of a project's cards go by who is in it, whatever becomes of the post.
  const moved = options.project ? NOBODY_MOVED : movedCards(options.period, onList.people, othersNames, present);
  const plans = planCards(people, planning, options.namePattern, taken, {
    sheetName,
    nameOn: (number) => alive.get(number)?.record.name ?? null,
    postOn: (number) => alive.get(number)?.record.position ?? null,
    moved,
    targets: (person) => targets.get(person) ?? NO_TARGETS,
  });
  const asked = new Set(people.map(({ employeeId, name }) => `${employeeId} ${name}`));
  const ofAsked = movedOn.filter(({ card: { record } }) => asked.has(`${record.employeeId} ${record.name}`));
  const wanted = new Set([...plans, ...movedOn.map(({ card }) => card.record)].map(({ number }) => number));
  const listedElsewhere = movedOn.flatMap(({ card, status }) =>
    status?.listedPost === undefined ? [] : [card.record.number],
  );
  const movedNumbers = new Set([...moved.values(), ...listedElsewhere]);
  const elsewhere = numbersElsewhere(onList.people, when, alive, moved);
  const begun = plans.flatMap(({ number, person }): readonly BegunCard[] => {
    const card = untouched.has(number) ? undefined : alive.get(number);
    return card === undefined ? [] : ofSeveralPosts(card, person);
  });
  return {
    plans: plans.filter((plan) => !alive.has(plan.number)),
    refreshes: plans.flatMap((plan) => {
      const card = options.finished?.has(plan.number) ? undefined : untouched.get(plan.number);
      return card ? [{ plan, card }] : [];
    }),
    kept: [...alive.values()].filter(({ record }) => wanted.has(record.number) && !untouched.has(record.number)),
    moved: [...alive.values()].filter(({ record }) => wanted.has(record.number) && movedNumbers.has(record.number)),
    offList: [...alive.values()].filter(({ record }) => !wanted.has(record.number) && !elsewhere.has(record.number)),
    elsewhere: [...alive.values()].filter(({ record }) => elsewhere.has(record.number)),
    forgotten: existing.filter((card) => card.sheetName === null),
    targets,
    begun: [...ofAsked, ...begun],
    planning,
  };
}

const NOBODY_MOVED: ReadonlyMap<string, string> = new Map();

function planningOf(
  sheets: CardSheets,
  { catalogue, sheetTexts: texts }: Services,
  { period }: BuildOptions,
): CardContext {
  const { template, probationTemplate, projectTemplate, places, summarySheet } = sheets;
  return {
    ...{ template, places, catalogue, texts, summarySheet, period },
    ...(probationTemplate === null ? {} : { probationTemplate }),
    ...(projectTemplate === null ? {} : { projectTemplate }),
    settings: { ...sheets.settings, period },
    shownPeriod: texts.periodName(period),
  };
}

/** Numbers that cards have, or would have, of people whose role is assessed in another period. */
function numbersElsewhere(
  people: readonly Assessee[],
  when: AssessedPeriod,
  alive: ReadonlyMap<string, RegisteredCard>,
  moved: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const numbers = cardNumbers(
    when.period,
    people,
    (number) => alive.get(number)?.record.name ?? null,
    (number) => alive.get(number)?.record.position ?? null,
  );
  const elsewhere = people.flatMap((person, index) => {
    const number = numbers[index] ?? '';
    return isAssessedElsewhere(person, when) ? [moved.get(number) ?? number] : [];
  });
  return new Set(elsewhere);
}

/** True when the sheet still has the name of its card's person, and the list says another name now. */
function followsPerson({ record, sheetName }: RegisteredCard, person: Assessee, options: BuildOptions): boolean {
  const key = (of: Parameters<typeof filledPattern>[1]): string =>
    sheetNameKey(legalSheetName(filledPattern(options.namePattern, of, options)));
  const [before, wanted] = [key({ ...record, ordinal: person.ordinal }), key(person)];
  const now = sheetNameKey(sheetName ?? '');
  // Excel may have stopped after the sheet got its new name, which may begin like the old one.
  const isNamedAnew = wanted.length > before.length && now.startsWith(wanted);
  return before !== wanted && now.startsWith(before) && !isNamedAnew;
}

interface Begun {
  readonly known: Registry;
  /** Filled inputs by line of the registry, for the first cards to refresh. */
  readonly entered: ReadonlyMap<number, unknown>;
}

/**
 * Writes what must stand before the first card: the period, no line of a deleted sheet.
 * @returns null: somebody has changed the settings since they were read; the period is as it was
 */
function begin(sheets: CardSheets, work: Work, period: string): Promise<Result<Begun | null, ExcelRefusal>> {
  const { registry } = sheets;
  const isReady = sheets.settings.period === period && work.forgotten.length + work.refreshes.length === 0;
  if (isReady) return Promise.resolve(ok({ known: registry, entered: new Map() }));
  return runStep(async (workbook) => {
    const { settings, places } = sheets;
    const changed = settings.period === period ? null : writeSetting(workbook, places, 'period', period);
    const gone = work.forgotten.map((card) => card.row);
    const known = writeCards(workbook, sheets.registry, [], gone);
    const entered = await readEntered(workbook, known, firstRows(work.refreshes));
    if (changed === null) return ok({ known, entered });
    const now = readSettings(places.sheet, changed.before());
    const { row, column } = places.values.period;
    const isAsRead =
      now.ok &&
      now.value.settings.period === settings.period &&
      now.value.places.values.period.row === row &&
      now.value.places.values.period.column === column;
    if (isAsRead) return ok({ known, entered });
    changed.giveBack();
    return ok(null);
  });
}

interface Built extends Stop {
  readonly built: readonly CardPlan[];
  readonly refreshed: readonly CardPlan[];
  /** Cards that turned out not to be refreshed: somebody began to score, or a password protects them. */
  readonly kept: readonly RegisteredCard[];
  readonly liftingRefused: boolean;
  readonly remaining: number;
}

async function buildAll(
  { plans, refreshes }: Pick<Work, 'plans' | 'refreshes'>,
  sheets: CardSheets,
  period: string,
  entered: ReadonlyMap<number, unknown>,
  watch: Watch,
): Promise<Built> {
  const origins = beginOrigins(plans);
  const total = plans.length + refreshes.length;
  const due = [...refreshes.map(({ plan }) => plan), ...plans];
  const tell = (done: number): void =>
    watch.onProgress?.({ done, total, ...(due[done] && { current: due[done].sheetName }) });
  tell(0);
  const first = await refreshAll(refreshes, sheets, entered, (plan) => newCard(plan, period), {
    ...watch,
    onProgress: ({ done }) => tell(done),
  });
  const { refreshed, kept, liftingRefused } = first;
  let { registry, traces } = first;
  const made = await inChunks(
    first.stoppedBy === null ? plans : [],
    CARDS_PER_CHUNK,
    async (chunk, reached) => {
      const before = { registry, traces, names: [...sheets.names, ...namesOf(plans.slice(0, reached))] };
      const outcome = await buildWhole({ sheets, period, chunk, origins }, before);
      if (outcome.ok) ({ traces, written: registry } = outcome.value);
      return outcome;
    },
    { ...watch, onProgress: ({ done }) => tell(refreshes.length + done) },
  );
  const built = made.done;
  let stoppedBy = first.stoppedBy ?? made.stoppedBy;
  if (built.length > 0 || traces.size > 0) {
    const last = traces;
    const closed = await runStep(async (workbook) => {
      writeTraces(workbook, registry, last);
      endDrafts(workbook, registry);
      return ok(await finishOrigins(workbook, origins));
    });
    if (!closed.ok) stoppedBy ??= closed.error.failure;
  }
  const done = built.length + refreshed.length + kept.length;
  const cancelled = watch.signal?.aborted === true && done < total;
  return { built, refreshed, kept, liftingRefused, remaining: total - done, cancelled, stoppedBy };
}

interface ChunkToBuild {
  readonly sheets: CardSheets;
  readonly period: string;
  readonly chunk: readonly CardPlan[];
  readonly origins: Origins;
}

interface BeforeChunk {
  readonly registry: Registry;
  /** Of the chunk before, still to be written. */
  readonly traces: ReadonlyMap<number, string>;
  /** Of all sheets the workbook has. */
  readonly names: readonly string[];
}

interface BuiltChunk {
  readonly written: Registry;
  readonly traces: ReadonlyMap<number, string>;
}

/** A chunk whole or not at all; once more where a draft that was kept for it is gone, as another step takes it for left behind. */
async function buildWhole(toBuild: ChunkToBuild, before: BeforeChunk): Promise<Result<BuiltChunk, ExcelRefusal>> {
  const { chunk, origins } = toBuild;
  const isAnyKept = keptModels(origins).length > 0;
  const outcome = await runWhole(
    (workbook) => buildTogether(workbook, toBuild, before),
    (workbook) => removeUnreported(workbook, chunk),
  );
  if (outcome.ok) return outcome;
  // What the chunk has left behind was taken away, and what was kept for it as well.
  origins.models.clear();
  return isAnyKept && isRefusedAs(outcome, 'notFound') ? buildWhole(toBuild, before) : outcome;
}

/** Cards and their lines come about together: a card without a line would be nobody's. */
async function buildTogether(
  workbook: Workbook,
  { period, chunk, origins }: ChunkToBuild,
  before: BeforeChunk,
): Promise<Ok<BuiltChunk>> {
  const sources = chunk.map(({ body }) => origins.firstCards.get(body.key)?.plan.sheetName ?? body.template.name);
  const count = chunk.length + countModels(chunk, origins);
  const kept = keptModels(origins);
  const begun = beginDrafts(workbook, before.registry, before.names, { count, sources, kept });
  let written = begun.registry;
  const alsoQueue = (draftOf: (plan: CardPlan) => string): void => {
    const cards = chunk.map((plan) => ({ ...newCard(plan, period), sheetName: draftOf(plan) }));
    writeTraces(workbook, written, before.traces);
    written = writeCards(workbook, written, cards, []);
  };
  const together = { drafts: begun.drafts, alsoQueue };
  const seen = await buildChunk(workbook, chunk, origins, together);
  return ok({ written, traces: new Map(seen.map((trace, index) => [before.registry.nextRow + index, trace])) });
}

function namesOf(plans: readonly CardPlan[]): string[] {
  return plans.map(({ sheetName }) => sheetName);
}

/**
 * Takes away cards that a request which Excel stopped had named already: they are neither protected nor reported, so
 * building again makes them whole. What somebody typed into meanwhile stays.
 */
async function removeUnreported(workbook: Workbook, chunk: readonly CardPlan[]): Promise<void> {
  const registry = await readRegistry(workbook);
  const numbers = new Set(chunk.map(({ number }) => number));
  const made = registry.cards.filter(({ record, entered }) => numbers.has(record.number) && entered === 0);
  deleteSheets(
    workbook,
    made.flatMap(({ sheetName }) => sheetName ?? []),
  );
  const rows = made.map(({ row }) => row);
  writeCards(workbook, registry, [], rows);
}

function cardLine({ record, sheetName }: RegisteredCard): CardLine {
  return {
    number: record.number,
    sheetName: sheetName ?? '',
    name: record.name,
    position: record.position,
  };
}

/**
 * Gives those of the people who get a probation card the lines of it. They come from the library of goals, which is loaded only
 * where somebody gets such a card.
 */
async function probationLines(
  people: readonly Assessee[],
  period: string,
  { catalogue: { roles }, development, sheetTexts }: Services,
): Promise<Result<<T extends { readonly people: readonly Assessee[] }>(found: T) => T, AppFailure>> {
  if (people.every(({ probation }) => probation === undefined)) return ok((found) => found);
  const loaded = await development();
  if (!loaded.ok) return loaded;
  const source = { library: loaded.value, roles, period, nameOf: sheetTexts.probation.goal };
  return ok((found) => ({ ...found, people: found.people.map((person) => withProbationLines(person, source)) }));
}

/** The first template that names a column which none of the lists has; null: none does. */
function faultyColumns(
  { template, probationTemplate, projectTemplate }: CardSheets,
  inspection: Inspection,
): AppFailure | null {
  const headers = headersOf(inspection);
  for (const each of [template, probationTemplate, projectTemplate]) {
    if (each === null) continue;
    const problems = unknownColumns(each, headers);
    if (problems.length > 0) return { kind: 'template', sheet: each.sheet.name, problems };
  }
  return null;
}

/** {{列:…}} placeholders whose header none of the lists has. */
function unknownColumns({ textCells }: Template, headers: ReadonlySet<string>) {
  return textCells.flatMap((cell) =>
    cell.tokens.flatMap(({ placeholder }) =>
      placeholder?.group === 'column' && !headers.has(placeholder.header)
        ? [
            {
              code: 'unknownColumn' as const,
              cell: cellAddress(cell.row, cell.column),
              params: { header: placeholder.header },
            },
          ]
        : [],
    ),
  );
}
