import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageFor } from '../i18n/displayLanguage';
import { loadPaneTexts, paneTexts } from '../i18n/pane/texts';
import {
  copyText,
  isMissedKept,
  isRecordWanted,
  keepDone,
  keepLanguage,
  keptDone,
  keptLanguage,
  monthOf,
  onReturn,
  takeMissed,
  whenIdle,
} from '../addin/browser';
import { loadPart } from '../addin/loadPart';
import { createAddInOpener, workbookAddress, workbookAtHand } from '../addin/openAddIn';
import { App } from './shell/App';
import { HOME_PAGE } from './pages/home/page';
import { keepOperations } from './pages/operations/keepOperations';
import { LANGUAGE_MENU } from './shell/Header';
import { PAGES } from './shell/pages';
import { FAILURE_NOTICE } from './shell/PaneNotices';
import { LOOK, TASK_PARTS } from './tasks/tasks';
import { OutsideExcel } from './shell/OutsideExcel';
import { followTheme, themeFor, type ThemeName } from './components/theme';
import type { Action } from './run/actions';
import { loadAhead } from '../addin/part';
import { initialState, type PaneState } from './run/paneState';
import { reduce } from './run/reducer';
import { ribbonPlace } from './run/ribbonPlace';
import { createStore } from './run/store';
import { isEarlier } from './state/operations/operations';
import { createUseCaseSource } from './run/useCaseSource';
import './taskpane.css';

const root = createRoot(document.getElementById('pane') ?? document.body);
const reload = (): void => window.location.reload();

function show(content: ReactNode, language: string): void {
  document.documentElement.lang = language;
  root.render(content);
}

function excelTheme(): ThemeName {
  const forced = window.matchMedia('(forced-colors: active)').matches;
  // Older hosts have no theme: the types don't say so.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return themeFor(theme?.bodyBackgroundColor, forced);
}

async function openPane(): Promise<void> {
  const language = keptLanguage() ?? languageFor(Office.context.displayLanguage);
  const workbook = workbookAddress(Office.context);
  const isOnWeb = Office.context.platform === Office.PlatformType.OfficeOnline;
  // One that was never saved has no address, and its window to itself; on the web a tab shows one workbook after the other.
  const isKnown = workbook !== '' || !isOnWeb;
  const earlier = isKnown ? keptDone(workbook).filter(isEarlier) : [];
  const begun = { ...initialState(language, monthOf(new Date())), earlier };
  const store = createStore<PaneState, Action>(reduce, begun);
  if (isKnown) keepOperations(store, (lines) => keepDone(workbook, lines));
  const useCases = createUseCaseSource(createAddInOpener(), () => store.getState().language);
  store.subscribe(() => {
    document.documentElement.lang = store.getState().language;
  });
  const above = isRecordWanted() ? await startRecording() : null;
  const host = {
    keepLanguage,
    reload,
    copy: copyText,
    takeMissed: async () => {
      if (!isMissedKept(Office.context)) return [];
      return takeMissed(Office.context, await workbookAtHand(Office.context, useCases.load));
    },
    above,
    place: ribbonPlace(window.location.search),
  };
  await loadPart(() => loadPaneTexts(language));
  store.dispatch({ type: 'lookBegun' });
  // Excel on the web does not tell of what is chosen in a cell's drop-down list.
  if (isOnWeb) onReturn(() => store.dispatch({ type: 'workbookChanged' }));
  followTheme(excelTheme, onReturn, (theme) =>
    show(<App store={store} useCases={useCases} host={host} theme={theme} />, store.getState().language),
  );
  whenIdle(() => void loadAhead([LANGUAGE_MENU, useCases, LOOK, HOME_PAGE, ...TASK_PARTS, FAILURE_NOTICE, ...PAGES]));
}

/** Loaded only where somebody asked for it. */
async function startRecording(): Promise<ReactNode> {
  const part = await loadPart(() =>
    Promise.all([
      import(/* webpackChunkName: "recording" */ '../app/workbook/record'),
      import(/* webpackChunkName: "recording" */ './shell/RecordingNotice'),
    ]),
  );
  if (!part.ok) return null;
  const [{ record }, { RecordingNotice }] = part.value;
  const begun = await record();
  return begun.ok ? <RecordingNotice recorded={begun.value} onCopy={copyText} /> : null;
}

async function showOutside(): Promise<void> {
  const language = keptLanguage() ?? languageFor(navigator.language);
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  await loadPart(() => loadPaneTexts(language));
  show(<OutsideExcel texts={paneTexts(language)} theme={dark ? 'dark' : 'light'} />, language);
}

if (typeof Office === 'undefined') void showOutside();
else {
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) void openPane();
    else void showOutside();
  });
}
