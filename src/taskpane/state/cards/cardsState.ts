import { NEW_EMPLOYMENT, type EmploymentRules } from '../../../scorecard/employment/employmentRules';
import type { AssessedPeriod, UnnamedPlaces } from '../../../app/cards/assessees';
import type { BuildReport } from '../../../app/build/buildReport';
import type { SummaryReport } from '../../../app/cards/refreshSummary';
import type { RemovalReport } from '../../../app/cards/removeCards';
import type { Place } from '../../../app/workbook/showCell';

/** For whom cards are built. */
export type CardScope =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'departments'; readonly names: ReadonlySet<string> }
  /** The rows that were selected in Excel when the person asked for them. */
  | { readonly kind: 'selection'; readonly places: readonly Place[] };

export interface CardsState {
  /** As typed; "2026-11" when it is one the pane proposed. */
  readonly period: string;
  /** The person chose the period; otherwise it follows the settings sheet. */
  readonly periodChosen: boolean;
  /** Who gets a card while not there as usual, by the settings; without a settings sheet those of a new one. */
  readonly rules: EmploymentRules;
  readonly unnamed: UnnamedPlaces;
  /** null: the usual pattern of the language. */
  readonly namePattern: string | null;
  readonly scope: CardScope;
  readonly report: BuildReport | null;
  /** Numbers of the cards that runs which were stopped have finished; empty once a run came to its end. */
  readonly finished: ReadonlySet<string>;
  readonly removal: RemovalReport | null;
  readonly summary: SummaryReport | null;
}

export type CardOptions = Pick<CardsState, 'period' | 'unnamed' | 'namePattern' | 'scope'>;

/** @param period the current month, "2026-11" */
export function initialCards(period: string): CardsState {
  return {
    period,
    periodChosen: false,
    rules: NEW_EMPLOYMENT,
    unnamed: 'placesOnly',
    namePattern: null,
    scope: { kind: 'everyone' },
    report: null,
    finished: new Set(),
    removal: null,
    summary: null,
  };
}

/** Cards were built; `goesOn`: where a run was stopped. Pure. */
export function cardsBuilt(cards: CardsState, report: BuildReport, goesOn: boolean): CardsState {
  const numbers = [...report.built, ...report.refreshed].map(({ number }) => number);
  const finished = new Set(report.remaining > 0 ? [...(goesOn ? cards.finished : []), ...numbers] : []);
  return { ...cards, report, finished, removal: null, summary: null };
}

/** Pure. */
export function chooseCards(cards: CardsState, options: Partial<CardOptions>): CardsState {
  return { ...cards, ...options, ...(options.period === undefined ? {} : { periodChosen: true }) };
}

/** The period HR works at, by the settings sheet, unless the person chose another; and its rules, where they were read. Pure. */
export function periodFound(
  cards: CardsState,
  { period, rules = cards.rules }: Pick<AssessedPeriod, 'period'> & Partial<AssessedPeriod>,
): CardsState {
  return cards.periodChosen ? { ...cards, rules } : { ...cards, period, rules };
}

/** A month that was begun is the one cards are built for; what was built before is no longer the month shown. Pure. */
export function cardsMovedOn(cards: CardsState, period: string): CardsState {
  return { ...cards, period, periodChosen: false, report: null, finished: new Set(), removal: null, summary: null };
}
