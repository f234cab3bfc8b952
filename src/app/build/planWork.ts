import type { Catalogue } from '../../catalogue/catalogue';
import { livingCards, type RegisteredCard } from '../../registry/registry';
import type { CardContext } from '../../scorecard/card/cardContext';
import { type CardPlan, filledPattern, planCards } from '../../scorecard/card/planCards';
import { type Assessee, cardNumbers } from '../../scorecard/people/assessee';
import { movedCards } from '../../scorecard/people/movedCards';
import { legalSheetName, sheetNameKey } from '../../scorecard/sheet/sheetName';
import { carryTargets, NO_TARGETS, ownFirst, type PersonTargets } from '../../scorecard/targets/carriedTargets';
import { type AssessedPeriod, isAssessedElsewhere } from '../cards/assessees';
import type { CardSheets } from '../cards/cardSheets';
import type { Refresh } from '../cards/refreshCards';
import { carriedBefore } from '../cards/typedTargets';
import type { UntouchedCard } from '../cards/untouchedCards';
import { type BegunCard, ofSeveralPosts } from '../posts/begunCards';
import type { Services } from '../services';
import type { BuildOptions, OnList } from './buildOptions';

export interface Prepared extends CardSheets {
  /** Cards of the period on which nobody has entered or changed anything, by number. */
  readonly untouched: ReadonlyMap<string, UntouchedCard>;
  /** Its roles have the lines that cards get, blocks included. */
  readonly catalogue: Catalogue;
}

export interface Work {
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

export interface ToPlan {
  /** Whoever gets a card. */
  readonly people: readonly Assessee[];
  /** All of the list, also those whose role is assessed in another period. */
  readonly onList: OnList;
  /** Cards that were begun at another post than the list has now. */
  readonly movedOn: readonly BegunCard[];
  readonly when: AssessedPeriod;
}

export function planWork(
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

/** Cards of the period that the build is about: those of its project, or all that are of none. */
function isMeant({ record }: RegisteredCard, { project }: BuildOptions): boolean {
  return project === undefined
    ? record.kind !== 'project'
    : record.kind === 'project' && record.project === project.name;
}

export function cardsAbout({ registry }: Pick<CardSheets, 'registry'>, options: BuildOptions): RegisteredCard[] {
  return registry.cards.filter((card) => card.record.period === options.period && isMeant(card, options));
}

export function aliveCards({ registry }: CardSheets, options: BuildOptions): ReadonlyMap<string, RegisteredCard> {
  const alive = livingCards(registry, options.period).filter((card) => isMeant(card, options));
  return new Map(alive.map((card) => [card.record.number, card]));
}
