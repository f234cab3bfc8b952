import type { Workbook } from '../../excel/workbook';
import { isMonth } from '../../base/period';
import { calculateChanged } from '../../excel/cards/readCards';
import { type Registry, livingCards } from '../../registry/registry';
import { isNumberInput } from '../../scoring/cellInput';
import { EDGE_DECIMALS, roundDecimal } from '../../scoring/decimal';
import { gradeOf } from '../../scoring/grades';
import { withBlocks } from '../../scorecard/blocks/withBlocks';
import { blocksOf } from '../../scorecard/settings/blockSettings';
import { planTrial, type Trial } from '../../scorecard/trial/planTrial';
import type { TrialScheme } from '../../scorecard/trial/trialScheme';
import type { GradeChange, Rules } from '../../scorecard/settings/rules';
import type { Settings, SettingsPlaces } from '../../scorecard/settings/settings';
import { pendingChanges, rulesInForce } from '../notes/openRules';
import type { PendingRules } from '../failure';
import { roleOfCard } from '../posts/roleOfCard';
import { readCardValues, shownResult, type CardValues } from '../cards/cardValues';
import type { Services } from '../services';
import { figuresOf, readPay, trialPerson } from './trialPeople';

/** null: the settings are those the open cards were built under, or nothing is known of these. */
export async function readPending(
  workbook: Workbook,
  own: { readonly registry: Registry; readonly names: readonly string[] },
  read: { readonly settings: Settings; readonly places: SettingsPlaces },
  services: Services,
): Promise<PendingRules | null> {
  const { period } = read.settings;
  const before = rulesInForce(own.registry, period);
  const changes = pendingChanges(own.registry, read.settings);
  if (before === null || changes.length === 0) return null;
  return { period, changes, ...(await rulesPreview(workbook, own, read, before, services)) };
}

/**
 * Who has another grade or other pay by the settings as they are than by the rules of before: the cards' figures are scored both
 * ways. Nothing is written.
 */
async function rulesPreview(
  workbook: Workbook,
  { registry, names }: { readonly registry: Registry; readonly names: readonly string[] },
  { settings, places }: { readonly settings: Settings; readonly places: SettingsPlaces },
  before: Rules,
  services: Services,
): Promise<Pick<PendingRules, 'people' | 'pay' | 'unsure'>> {
  const { period } = settings;
  const living = livingCards(registry, period).filter(({ sheetName }) => names.includes(sheetName));
  calculateChanged(workbook);
  const cards = await readCardValues(workbook, living);
  const pay = await readPay(workbook, period, { registry, names }, services);
  const people = cards.map((values) => {
    const { kind, number } = values.card.record;
    const person = trialPerson(values, pay.get(number));
    return kind !== undefined ? { ...person, roleId: number, figures: figuresOf(values) } : person;
  });
  const roles = new Map([...rolesOf(settings, places, services), ...rolesOfCards(cards, services)]);
  const [now, earlier] = [settings, { ...settings, ...before }].map((each) =>
    planTrial(people, { roles, settings: each }, isMonth(period)).lines.map(resultOn),
  );
  const compared = cards.map((card, index) => {
    const shown = shownResult(card);
    const [after, was] = [now?.[index], earlier?.[index]];
    const isKnown = after?.total === shown.total && (shown.total === null || after.grade === shown.grade);
    const old = isKnown && was ? was : gradedAnew(shown, before);
    return { shown, isKnown, old };
  });
  return {
    people: compared.flatMap(({ shown, old }): GradeChange[] => {
      const { grade: newGrade, coefficient: newCoefficient } = shown.total === null ? NO_TOTAL : shown;
      const { total, grade, coefficient } = old.total === null ? { total: null, ...NO_TOTAL } : old;
      if (grade === newGrade && coefficient === newCoefficient) return [];
      return [{ ...shown, total: shown.total ?? total, grade, coefficient, newGrade, newCoefficient }];
    }),
    pay: payDifference(earlier, now),
    unsure: compared.filter(({ isKnown }) => !isKnown).length,
  };
}

const NO_TOTAL = { grade: '', coefficient: null };

function gradedAnew(
  { total, vetoed }: ReturnType<typeof shownResult>,
  { grades, chain }: Rules,
): { readonly total: number | null; readonly grade: string; readonly coefficient: number | null } {
  const grade = gradeOf(grades, total, vetoed, chain.vetoEffect);
  return { total, grade: grade?.name ?? '', coefficient: grade?.coefficient ?? null };
}

type CardResult = Trial['lines'][number]['after'];

/** A card has no total while a line has no score: unlike a trial, in which the others stand for it. */
function resultOn({ after, unknown }: Trial['lines'][number]): CardResult {
  return unknown.length === 0 ? after : { total: null, grade: '', coefficient: null, payable: null };
}

function payDifference(earlier: readonly CardResult[] = [], now: readonly CardResult[] = []): Trial['pay'] {
  const known = now.flatMap(({ payable: after }, index) => {
    const before = earlier[index]?.payable ?? null;
    return before === null || after === null ? [] : [{ before, after }];
  });
  const sum = (of: (each: { readonly before: number; readonly after: number }) => number): number =>
    roundDecimal(
      known.reduce((total, each) => total + of(each), 0),
      CENTS,
    );
  const [before, after] = [sum((each) => each.before), sum((each) => each.after)];
  return before === after ? null : { before, after, people: known.length };
}

const CENTS = 2;

/** The lines of each card for probation or of a project, by its number: goals and indicators have the weights that stand on it. */
function rolesOfCards(cards: readonly CardValues[], { catalogue }: Services): TrialScheme['roles'] {
  return new Map(
    cards.flatMap(({ card: { record }, field }) => {
      const role = record.kind === undefined ? undefined : roleOfCard(record, catalogue, String);
      if (role === undefined) return [];
      const rows = new Map(record.grid?.indicators.map(({ id, row }) => [id, row]));
      const lines = role.indicators.map(({ indicator: { id }, target, rule }) => {
        const weight = field('weight', rows.get(id) ?? 0);
        return { id, target, rule, weight: isNumberInput(weight) ? roundDecimal(weight * 100, EDGE_DECIMALS) : 0 };
      });
      return [[record.number, lines] as const];
    }),
  );
}

/** The lines cards get, blocks included. */
function rolesOf(settings: Settings, places: SettingsPlaces, { catalogue }: Services): TrialScheme['roles'] {
  const blocks = blocksOf(settings, places, catalogue.indicators.values());
  const { roles } = blocks.ok ? withBlocks(catalogue, blocks.value) : catalogue;
  return new Map(
    [...roles].map(([id, role]) => [
      id,
      role.indicators.map(({ indicator, weight, target, rule }) => ({ id: indicator.id, weight, target, rule })),
    ]),
  );
}
