import type { MainPage, SidePage, Step } from '../../i18n/pane/frame/keys';
import { cardsPage } from '../pages/cards/page';
import { companyPage } from '../pages/company/page';
import { fillPage } from '../pages/fill/page';
import { formsPage } from '../pages/forms/page';
import { helpPage } from '../pages/help/page';
import { historyPage } from '../pages/history/page';
import { matchPage } from '../pages/match/page';
import { monthPage } from '../pages/month/page';
import { operationsPage } from '../pages/operations/page';
import { organisationPage } from '../pages/organisation/page';
import { packsPage } from '../pages/packs/page';
import { projectsPage } from '../pages/projects/page';
import type { SidePageRecord, StepRecord } from '../pages/pageRecord';
import { readPage } from '../pages/read/page';
import { rolesPage } from '../pages/roles/page';
import type { Part } from '../../addin/part';

/** The steps, in order. Each has a name among the texts, and each such name has its step. */
const STEPS_BY_NAME: Readonly<Record<Step, StepRecord>> = {
  read: readPage,
  match: matchPage,
  fill: fillPage,
  cards: cardsPage,
};

/** Reachable from everywhere, beside the steps, in the order of their areas. */
const SIDE_PAGES_BY_NAME: Readonly<Record<SidePage, SidePageRecord>> = {
  month: monthPage,
  packs: packsPage,
  projects: projectsPage,
  organisation: organisationPage,
  forms: formsPage,
  roles: rolesPage,
  company: companyPage,
  history: historyPage,
  operations: operationsPage,
  help: helpPage,
};

export const STEPS = named(STEPS_BY_NAME);

export const SIDE_PAGES = named(SIDE_PAGES_BY_NAME);

/** What the pages need, in the order people come to them. */
export const PAGES: readonly Part<unknown>[] = [...STEPS, ...SIDE_PAGES].map(({ record }) => record.page);

export function isSidePage(page: MainPage | SidePage): page is SidePage {
  return page in SIDE_PAGES_BY_NAME;
}

export function stepOf(step: Step): StepRecord {
  return STEPS_BY_NAME[step];
}

export function sidePageOf(page: SidePage): SidePageRecord {
  return SIDE_PAGES_BY_NAME[page];
}

function named<Name extends string, Page>(
  byName: Readonly<Record<Name, Page>>,
): readonly { readonly name: Name; readonly record: Page }[] {
  return (Object.keys(byName) as Name[]).map((name) => ({ name, record: byName[name] }));
}
