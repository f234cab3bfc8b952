import type { Workbook } from '../../excel/workbook';
import { comparePeriods, isMonth } from '../../base/period';
import { err, ok, type Result } from '../../base/result';
import { cleanText } from '../../base/plainText';
import { calculateChanged } from '../../excel/cards/readCards';
import { readRegistry } from '../../excel/registry';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import { runStep } from '../../excel/runStep';
import { defaultSettings } from '../../scorecard/settings/drawSettings';
import { listRows, valueIn } from '../../scorecard/sheet/readList';
import { assumedPeople, type Roster } from '../../scorecard/trial/assumedSpread';
import { planTrial, type Trial, type TrialPerson } from '../../scorecard/trial/planTrial';
import { trialScheme } from '../../scorecard/trial/trialScheme';
import { readCardValues } from '../cards/cardValues';
import { isLiving } from '../../registry/registry';
import { readScheme, type CheckServices, type ReadScheme } from '../company/checkScheme';
import type { CompanyFailure } from '../failure';
import { inspectWorkbook, sureRole } from '../list/inspect';
import { readHistorySheet } from '../month/historySheet';
import { numberOr, readPay, trialPerson, withPay } from '../rules/trialPeople';
import type { Services } from '../services';
import { withEarlierSheets } from '../workbook/earlierSheets';
import type { OwnSheets } from '../workbook/ownSheets';

export interface TrialReport {
  /** The latest period with totals, or people who are assumed: those of the list, else one for each role. */
  readonly basis:
    { readonly kind: 'period'; readonly period: string } | { readonly kind: 'assumed'; readonly people: number };
  readonly trial: Trial;
}

/**
 * What the catalogue sheets and settings, as they are, would have led to in the latest period whose cards have totals:
 * grades, who changes, and total pay. Where there is none, by an assumed spread. Nothing is written.
 */
export async function tryScheme(
  services: Services,
  check: CheckServices,
): Promise<Result<TrialReport, CompanyFailure>> {
  const read = await runStep(async (workbook): Promise<Result<ReadForTrial, CompanyFailure>> => {
    const scheme = await readScheme(workbook, check);
    return scheme.ok ? ok({ scheme: scheme.value, ...(await readPeople(workbook, services)) }) : scheme;
  });
  if (!read.ok) return read;
  const { scheme, period, people } = read.value;
  const failure = failureOf(scheme);
  if (failure !== null || scheme.source === null) return err(failure ?? { kind: 'catalogueProblems', problems: [] });
  const settings = scheme.settings ?? defaultSettings('', services.sheetTexts);
  const tried = trialScheme(scheme.source.facts, settings);
  if (period !== null)
    return ok({ basis: { kind: 'period', period }, trial: planTrial(people, tried, isMonth(period)) });
  const roster = await rosterOf(scheme, services);
  const inUse = trialScheme(scheme.inUse.facts, settings);
  const assumed = roster.reduce((sum, each) => sum + each.people, 0);
  return ok({
    basis: { kind: 'assumed', people: assumed },
    trial: planTrial(assumedPeople(roster, inUse, tried), tried),
  });
}

interface ReadForTrial extends ReadPeople {
  readonly scheme: ReadScheme;
}

/** Errors of the sheets, or of the settings: a trial by them would mean nothing. */
function failureOf({ source, settings, report }: ReadScheme): CompanyFailure | null {
  if (source === null) {
    const problems = report.findings.flatMap((each) => (each.kind === 'catalogue' ? [each.problem] : []));
    return { kind: 'catalogueProblems', problems };
  }
  if (settings !== null || report.settingsSheet === null) return null;
  const problems = report.findings.flatMap((each) => (each.kind === 'settingsProblem' ? [each.problem] : []));
  return { kind: 'settings', sheet: report.settingsSheet, problems };
}

interface ReadPeople {
  /** Null where no card has a total. */
  readonly period: string | null;
  readonly people: readonly TrialPerson[];
}

/** The latest period in which some card, or line of the history, has a total. */
async function readPeople(workbook: Workbook, services: Services): Promise<ReadPeople> {
  const registry = await readRegistry(workbook);
  const { names } = await readSheetNames(workbook, registry);
  const own = await withEarlierSheets(workbook, { registry, names }, services);
  const gone = await readGone(workbook, own, services);
  const living = registry.cards.filter(isLiving);
  const periods = new Set([...living.map(({ record }) => record.period), ...gone.map(({ period }) => period)]);
  calculateChanged(workbook);
  for (const period of [...periods].sort(comparePeriods).reverse()) {
    const cards = await readCardValues(
      workbook,
      living.filter(({ record }) => record.period === period),
    );
    const numbers = new Set(cards.map(({ card }) => card.record.number));
    const pay = await readPay(workbook, period, own, services);
    const lines = gone.filter((line) => line.period === period && !numbers.has(line.number));
    const people = [
      ...cards.map((card) => trialPerson(card, pay.get(card.card.record.number))),
      ...lines.map(({ number, person }) => withPay(person, pay.get(number))),
    ];
    if (people.some(({ before }) => before.total !== null)) return { period, people };
  }
  return { period: null, people: [] };
}

interface GoneCard {
  readonly number: string;
  readonly period: string;
  readonly person: TrialPerson;
}

/** What the history says of cards that may be gone; a history that cannot be read says nothing. */
async function readGone(
  workbook: Workbook,
  own: Pick<OwnSheets, 'registry' | 'names'>,
  services: Services,
): Promise<readonly GoneCard[]> {
  const history = await readHistorySheet(workbook, own, services);
  if (!history.ok || history.value === null) return [];
  const { list } = history.value;
  return listRows(list).map((row) => {
    const text = (column: 'no' | 'period' | 'name' | 'department' | 'position' | 'grade'): string =>
      cleanText(valueIn(list, row, column));
    return {
      number: text('no'),
      period: text('period'),
      person: {
        name: text('name'),
        department: text('department'),
        position: text('position'),
        roleId: '',
        count: 1,
        figures: null,
        adjustment: 0,
        before: {
          total: numberOr(valueIn(list, row, 'total'), null),
          grade: text('grade'),
          coefficient: numberOr(valueIn(list, row, 'coefficient'), null),
          payable: null,
        },
        pay: null,
      },
    };
  });
}

/** The people of the list by role, where their role is sure; without a list, each role of the scheme once. */
async function rosterOf({ source }: ReadScheme, services: Services): Promise<Roster> {
  const roles = source?.facts.roles ?? [];
  const { language } = services.catalogue;
  const inspected = await inspectWorkbook(services, 'remembered');
  const counts = new Map<string, number>();
  for (const row of inspected.ok ? inspected.value.rows : []) {
    const id = sureRole(row);
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + row.row.people.filter(({ left }) => !left).length);
  }
  const known = roles.map(({ id, name }) => ({ roleId: id, name: name[language], people: counts.get(id) ?? 0 }));
  const some = known.filter(({ people }) => people > 0);
  return some.length > 0 ? some : known.map((each) => ({ ...each, people: 1 }));
}
