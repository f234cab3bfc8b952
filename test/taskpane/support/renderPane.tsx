import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import type { Language } from '../../../src/base/language';
import { ok } from '../../../src/base/result';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { App } from '../../../src/taskpane/shell/App';
import type { Action } from '../../../src/taskpane/run/actions';
import { initialState, type PaneState } from '../../../src/taskpane/run/paneState';
import { reduce } from '../../../src/taskpane/run/reducer';
import type { RibbonPlace } from '../../../src/taskpane/run/ribbonPlace';
import { loadAhead } from '../../../src/addin/part';
import { createStore, type Store } from '../../../src/taskpane/run/store';
import { createUseCaseSource } from '../../../src/taskpane/run/useCaseSource';
import { LANGUAGE_MENU } from '../../../src/taskpane/shell/Header';
import { PAGES } from '../../../src/taskpane/shell/pages';
import { FAILURE_NOTICE } from '../../../src/taskpane/shell/PaneNotices';
import { TASK_PARTS } from '../../../src/taskpane/tasks/tasks';
import { bundledCatalogue } from '../../support/bundledCatalogue';
import type { FakeWorkbook } from './fakeWorkbook';

export interface RenderedPane {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly store: Store<PaneState, Action>;
  readonly keptLanguages: Language[];
  readonly copied: string[];
  /** What was scrolled to, by test id. */
  readonly broughtIntoSight: string[];
  reloads: number;
  /** Whether the person is in the pane; false while they type into the sheet. */
  hasKeyboard: boolean;
}

/** Opens a page as a person does: its area, then the page. */
export async function openPage(
  { user }: Pick<RenderedPane, 'user'>,
  page: 'month' | 'packs' | 'projects' | 'organisation' | 'forms' | 'roles' | 'company' | 'history',
): Promise<void> {
  const area = {
    month: 'month',
    packs: 'month',
    projects: 'month',
    organisation: 'posts',
    forms: 'posts',
    roles: 'library',
    company: 'library',
    history: 'history',
  }[page];
  await user.click(screen.getByTestId(`area-${area}`));
  if (page !== 'history') await user.click(await screen.findByTestId(`open-${page}`));
}

const catalogues = new Map<Language, Promise<Catalogue>>();

/** Parsed once per test file: it takes a while. */
export function catalogueOf(language: Language): Promise<Catalogue> {
  const known = catalogues.get(language) ?? bundledCatalogue(language);
  catalogues.set(language, known);
  return known;
}

/** Draws the whole pane over a workbook in memory. The month is November 2026. `above` stands above the page; `place` is where a ribbon button led. */
export async function renderPane(
  workbook: FakeWorkbook,
  language: Language = 'zh-CN',
  above?: (copy: (text: string) => Promise<boolean>) => ReactNode,
  place: RibbonPlace | null = null,
): Promise<RenderedPane> {
  const store = createStore<PaneState, Action>(reduce, initialState(language, '2026-11'));
  const useCases = createUseCaseSource(
    async (wanted) => ok(workbook.useCases(await catalogueOf(wanted))),
    () => store.getState().language,
  );
  const pane: RenderedPane = {
    user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }),
    store,
    keptLanguages: [],
    copied: [],
    broughtIntoSight: [],
    reloads: 0,
    hasKeyboard: true,
  };
  // jsdom answers whether an element has the focus, not whether the window has.
  document.hasFocus = () => pane.hasKeyboard;
  // jsdom lays nothing out and can't scroll.
  Element.prototype.scrollIntoView = function (this: Element): void {
    pane.broughtIntoSight.push(this.querySelector('[data-testid]')?.getAttribute('data-testid') ?? this.textContent);
  };
  const copy = (text: string): Promise<boolean> => {
    pane.copied.push(text);
    return Promise.resolve(true);
  };
  const host = {
    keepLanguage: (kept: Language) => {
      pane.keptLanguages.push(kept);
    },
    reload: () => {
      pane.reloads += 1;
    },
    copy,
    above: above?.(copy),
    place,
  };
  await loadAhead([LANGUAGE_MENU, useCases, ...TASK_PARTS, FAILURE_NOTICE, ...PAGES]);
  render(<App store={store} useCases={useCases} host={host} theme="light" />);
  return pane;
}
