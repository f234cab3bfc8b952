import type { CompanyFailure, PeriodFailure } from '../../app/failure';
import type { Language } from '../../base/language';
import type { MainPage, SidePage } from '../../i18n/pane/frame/keys';
import { initialCards, type CardsState } from './cards/cardsState';
import { INITIAL_PROJECTS, type ProjectsState } from './cards/projectsState';
import { INITIAL_COMPANY, type CompanyState } from './company/companyState';
import { INITIAL_FORMS, type FormsState } from './forms/formsState';
import { INITIAL_HOME, type HomeState } from './home/homeState';
import { INITIAL_LIST, type ListState } from './list/listState';
import { INITIAL_MONTH, type MonthState } from './month/monthState';
import type { EarlierOperation, Operation } from './operations/operations';
import { INITIAL_ORGANISATION, type OrganisationState } from './organisation/organisationState';
import { INITIAL_PACKS, type PacksState } from './packs/packsState';
import { INITIAL_ROLES, type RolesState } from './roles/rolesState';

/** What the pane holds, whatever is running: what tasks read and change. */
export interface PaneContent extends ListState {
  readonly language: Language;
  readonly page: MainPage | SidePage;
  /** The page itself, or the one that "back" of a page beside the steps leads to. */
  readonly mainPage: MainPage;
  /** Where the side page begins, by the test id of a block of it; null: at its top. */
  readonly block: string | null;
  readonly home: HomeState;
  readonly cards: CardsState;
  readonly roles: RolesState;
  readonly month: MonthState;
  readonly company: CompanyState;
  readonly organisation: OrganisationState;
  readonly forms: FormsState;
  readonly packs: PacksState;
  readonly projects: ProjectsState;
  /** What was done since the pane was opened, the first at the beginning; nothing takes it away. */
  readonly operations: readonly Operation[];
  /** What was done before a ribbon button replaced the pane's page, the first at the beginning. */
  readonly earlier: readonly EarlierOperation[];
}

/** Why a task of the pane was refused. */
export type PaneFailure = PeriodFailure | CompanyFailure;

/** @param period the current month, "2026-11": the pane has no clock of its own */
export function initialContent(language: Language, period: string): PaneContent {
  return {
    ...INITIAL_LIST,
    language,
    page: 'start',
    mainPage: 'start',
    block: null,
    home: INITIAL_HOME,
    cards: initialCards(period),
    roles: INITIAL_ROLES,
    month: INITIAL_MONTH,
    company: INITIAL_COMPANY,
    organisation: INITIAL_ORGANISATION,
    forms: INITIAL_FORMS,
    packs: INITIAL_PACKS,
    projects: INITIAL_PROJECTS,
    operations: [],
    earlier: [],
  };
}
