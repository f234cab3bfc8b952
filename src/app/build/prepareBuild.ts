import { cellAddress } from '../../base/address';
import { err, ok, type Result } from '../../base/result';
import type { ExcelRefusal } from '../../excel/excelFailure';
import { readEntered, readRegistry, writeCards } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { writeSetting } from '../../excel/sheets/workbookSheets';
import type { Registry } from '../../registry/registry';
import { withBlocks } from '../../scorecard/blocks/withBlocks';
import type { Assessee } from '../../scorecard/people/assessee';
import { withProbationLines } from '../../scorecard/probation/probationLines';
import { sheetNameKey } from '../../scorecard/sheet/sheetName';
import { blocksOf } from '../../scorecard/settings/blockSettings';
import { readSettings } from '../../scorecard/settings/read/readSettings';
import type { Template } from '../../scorecard/template/template';
import { type AssessedPeriod, findAssessees, isElsewhere } from '../cards/assessees';
import { type CardSheets, prepareCardSheets } from '../cards/cardSheets';
import { prepareMended, repointFormulas } from '../cards/lostSettings';
import { firstRows } from '../cards/refreshCards';
import { findUntouchedCards } from '../cards/untouchedCards';
import type { AppFailure } from '../failure';
import { headersOf, type Inspection, type MatchedRow } from '../list/inspect';
import { movedSinceBegun } from '../posts/begunCards';
import type { Services } from '../services';
import type { BuildOptions, OnList } from './buildOptions';
import { aliveCards, cardsAbout, planWork, type Prepared, type ToPlan, type Work } from './planWork';

/** All that is known once the first card may be made. */
interface Ready {
  readonly begun: Begun;
  readonly sheets: CardSheets;
  readonly when: AssessedPeriod;
  readonly found: OnList;
  readonly work: Work;
}

/** null: somebody has changed the settings meanwhile, or another runtime has built some of the cards. */
export async function makeReady(
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
  const meant = options.project
    ? ok(onProject(options.project.people(catalogue, when), when))
    : await onList(inspection, roleOf, services, options, { ...prepared.value, when });
  if (!meant.ok) return meant;
  const { found, toPlan } = meant.value;
  const work = planWork(toPlan, sheets, untouched, { ...services, catalogue }, options);
  const builtElsewhere = await areBuiltElsewhere(work, sheets, options);
  if (!builtElsewhere.ok) return builtElsewhere;
  if (builtElsewhere.value) return ok(null);
  const begun = await begin(sheets, work, period);
  return begun.ok ? ok(begun.value && { begun: begun.value, sheets, when, found, work }) : begun;
}

/** Whom a build is about. */
interface Meant {
  readonly found: OnList;
  readonly toPlan: ToPlan;
}

function onProject(found: OnList, when: AssessedPeriod): Meant {
  return { found, toPlan: { people: found.people, onList: found, movedOn: [], when } };
}

async function onList(
  inspection: Inspection,
  roleOf: (row: MatchedRow) => string | null,
  services: Services,
  options: BuildOptions,
  { untouched, catalogue, when, ...sheets }: Prepared & { readonly when: AssessedPeriod },
): Promise<Result<Meant, AppFailure>> {
  const { period } = options;
  const find = (rows: readonly MatchedRow[], by = when) => findAssessees(rows, roleOf, catalogue, options.unnamed, by);
  const inPeriod = find(chosenRows(inspection, options));
  const others = inPeriod.notAssessed.filter(isElsewhere).length;
  if (inPeriod.people.length === 0 && others > 0) return err({ kind: 'nobodyInPeriod', period, people: others });
  const whole = find(inspection.rows, { ...when, rules: { ...when.rules, byRole: false } });
  const lined = await probationLines(whole.people, period, services);
  if (!lined.ok) return lined;
  const everybody = lined.value(whole);
  const moved = movedSinceBegun(everybody.people, {
    period,
    rules: when.rules,
    alive: aliveCards(sheets, options),
    isUntouched: (number) => untouched.has(number),
  });
  const asked = lined.value(inPeriod);
  const found = { ...asked, people: asOnWholeList(asked.people, moved.people) };
  const planned = { ...everybody, people: moved.people };
  return ok({ found, toPlan: { people: found.people, onList: planned, movedOn: moved.begun, when } });
}

/** What is asked for of somebody on several rows follows from all of them, whichever were chosen. */
function asOnWholeList(chosen: readonly Assessee[], everybody: readonly Assessee[]): readonly Assessee[] {
  const key = ({ row, name, employeeId, position }: Assessee): string =>
    JSON.stringify([row, name, employeeId, position]);
  const known = new Map(everybody.map((person) => [key(person), person]));
  return chosen.flatMap((person) => (person.employeeId === '' ? person : (known.get(key(person)) ?? [])));
}

export function chosenRows({ rows }: Inspection, { only = () => true }: BuildOptions): readonly MatchedRow[] {
  return rows.filter(only);
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

/**
 * Whether cards that are to be made have come about between the look at the registry and that at the sheets: the new ones would get other
 * names, and their people a second card. Asked only where a sheet that is no card has the name of one.
 */
async function areBuiltElsewhere(
  { plans }: Work,
  sheets: CardSheets,
  options: BuildOptions,
): Promise<Result<boolean, ExcelRefusal>> {
  const cards = new Set(sheets.registry.cards.map(({ sheetName }) => sheetNameKey(sheetName ?? '')));
  const others = new Set(sheets.names.map(sheetNameKey).filter((key) => !cards.has(key)));
  if (!plans.some(({ wishedName }) => others.has(sheetNameKey(wishedName)))) return ok(false);
  return runStep(async (workbook) => {
    const now = aliveCards({ ...sheets, registry: await readRegistry(workbook) }, options);
    return ok(plans.some(({ number }) => now.has(number)));
  });
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
