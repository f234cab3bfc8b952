import type { Catalogue } from '../../catalogue/catalogue';
import type { RegisteredCard } from '../../registry/registry';
import type { CardPlan } from '../../scorecard/card/planCards';
import { specialPeople, type SpecialPerson } from '../../scorecard/employment/specialPeople';
import type { Assessee } from '../../scorecard/people/assessee';
import type { LeftTarget } from '../../scorecard/targets/carriedTargets';
import { misfitTargets } from '../../scorecard/targets/misfitTargets';
import { OTHER_RATERS, type OtherRater } from '../../scoring/raters';
import type { AssessedPeriod, NotAssessed } from '../cards/assessees';
import type { CardSheets } from '../cards/cardSheets';
import type { CarriedTarget } from '../cards/typedTargets';
import type { Stop } from '../inChunks';
import type { Services } from '../services';
import type { NameClash } from '../workbook/ownSheets';
import type { Work } from './planWork';

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

export function misfitsOn(
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

export function ratersWithoutColumn({ settings, template }: CardSheets): Pick<BuildReport, 'withoutColumn'> {
  const rates = OTHER_RATERS.filter((rater) => settings.raterWeights[rater] !== undefined);
  const withoutColumn = rates.filter((rater) => template.indicatorColumns[`kpi.${rater}`] === undefined);
  return withoutColumn.length === 0 ? {} : { withoutColumn };
}

export function specialReport(
  people: readonly Assessee[],
  when: AssessedPeriod,
  { sheetTexts }: Services,
): Pick<BuildReport, 'special'> {
  const special = specialPeople(people, when, sheetTexts);
  return special.length === 0 ? {} : { special };
}

export function planLine({ number, sheetName, person: { name, position } }: CardPlan): CardLine {
  return { number, sheetName, name, position };
}

export function cardLine({ record, sheetName }: RegisteredCard): CardLine {
  return {
    number: record.number,
    sheetName: sheetName ?? '',
    name: record.name,
    position: record.position,
  };
}
