import type { UnnamedPlaces } from '../../app/cards/assessees';
import type { BuildReport } from '../../app/cards/buildScorecards';
import type { CompanyFailure, PeriodFailure, Progress } from '../../app/failure';
import type { FillReport } from '../../app/list/fill';
import type { Insertion } from '../../app/workbook/insertText';
import type { Inspection } from '../../app/list/inspect';
import type { RemovalReport } from '../../app/cards/removeCards';
import type { SummaryReport } from '../../app/cards/refreshSummary';
import type { Place } from '../../app/workbook/showCell';
import type { Language } from '../../base/language';
import type { MatchFilter, Step } from '../../i18n/pane/vocabulary';
import type { FillOptions } from '../../jobtable/planFill';
import type { ConsideredSheet, FindOptions } from '../../staffing/lists/findStaffingTable';
import { INITIAL_COMPANY, type CompanyState } from './company/companyState';
import type { CrashReport } from '../run/crashReport';
import { INITIAL_MONTH, type MonthState } from './month/monthState';
import type { Task } from './task';

/** The four steps, in order. */
export const STEPS: readonly Step[] = ['read', 'match', 'fill', 'cards'];

/** Reachable from everywhere, beside the steps: the library of roles, the monthly work, the company's own catalogue. */
export const SIDE_PAGES = ['roles', 'month', 'company'] as const;

export type SidePage = (typeof SIDE_PAGES)[number];

export type Page = 'start' | Step | SidePage;

export function isSidePage(page: Page): page is SidePage {
  return SIDE_PAGES.some((side) => side === page);
}

export const MATCH_FILTERS: readonly MatchFilter[] = ['all', 'unsure', 'none', 'sure'];

export interface PaneState {
  readonly language: Language;
  readonly page: Page;
  /** Where "back" of the pages beside the steps leads. */
  readonly pageBefore: Page;
  /** Work that blocks other work. */
  readonly busy: Task | null;
  readonly progress: Progress | null;
  readonly cancelling: boolean;
  readonly problem: Problem | null;
  /** A bug was met: the pane stops and says what to do. */
  readonly crash: CrashReport | null;
  /** What the person chose about reading. */
  readonly reading: FindOptions;
  readonly sheets: readonly SheetOption[];
  readonly inspection: Inspection | null;
  /** Someone changed the sheet after it was read. */
  readonly stale: boolean;
  /** The step was stopped because the list is not what the preview showed; the new one is on screen. */
  readonly changedMeanwhile: boolean;
  /** Group key → role id, null to leave blank. What is absent follows the match. */
  readonly choices: ReadonlyMap<string, string | null>;
  readonly matchFilter: MatchFilter;
  readonly fill: FillState;
  readonly cards: CardsState;
  readonly roles: RolesState;
  readonly month: MonthState;
  readonly company: CompanyState;
}

/** Why a task of the pane was refused. */
export type PaneFailure = PeriodFailure | CompanyFailure;

/** A sheet the person may choose. */
export interface SheetOption {
  readonly sheet: string;
  /** What it seems to be; null where it was not looked at. */
  readonly purpose: ConsideredSheet['purpose'] | null;
  /** Why its list is not read with the others; null where it is, or there is none. */
  readonly apart: ConsideredSheet['apart'];
}

/** A refused task, with what to repeat when the cause is gone. */
export interface Problem {
  readonly failure: PaneFailure;
  readonly task: Task;
}

export interface FillState {
  readonly options: FillOptions;
  readonly result: FillResult | null;
}

export interface FillResult {
  readonly kind: 'filled' | 'undone';
  readonly report: FillReport;
  /** The rows are still where they were, as far as is known. */
  readonly undoable: boolean;
}

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
  readonly unnamed: UnnamedPlaces;
  /** null: the usual pattern of the language. */
  readonly namePattern: string | null;
  readonly scope: CardScope;
  readonly report: BuildReport | null;
  readonly removal: RemovalReport | null;
  readonly summary: SummaryReport | null;
}

export interface RolesState {
  readonly query: string;
  readonly roleId: string | null;
  /** Waits for a yes or no: the cell is not blank. */
  readonly asking: Insertion | null;
  readonly inserted: FillReport | null;
  readonly undone: FillReport | null;
}

/** @param period the current month, "2026-11": the pane has no clock of its own */
export function initialState(language: Language, period: string): PaneState {
  return {
    language,
    page: 'start',
    pageBefore: 'start',
    busy: null,
    progress: null,
    cancelling: false,
    problem: null,
    crash: null,
    reading: {},
    sheets: [],
    inspection: null,
    stale: false,
    changedMeanwhile: false,
    choices: new Map(),
    matchFilter: 'all',
    fill: { options: { fields: ['duties', 'kpi'], mode: 'blanksOnly' }, result: null },
    cards: {
      period,
      periodChosen: false,
      unnamed: 'perPlace',
      namePattern: null,
      scope: { kind: 'everyone' },
      report: null,
      removal: null,
      summary: null,
    },
    roles: { query: '', roleId: null, asking: null, inserted: null, undone: null },
    month: INITIAL_MONTH,
    company: INITIAL_COMPANY,
  };
}
