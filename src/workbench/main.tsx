import type { Language } from '../base/language';
import { languageFor } from '../i18n/displayLanguage';
import { createRoot } from 'react-dom/client';
import { gridWords } from './grid/gridWords';
import { HostClient } from './host/hostClient';
import { paneConnection } from './host/paneConnection';
import { keptTheme } from './state/keptTheme';
import { pageActions } from './state/pageActions';
import { isDark } from './state/pageState';
import { PageStore } from './state/pageStore';
import { Workbench } from './state/workbench';
import { WorkbenchPage } from './page/WorkbenchPage';
import './workbench.css';

const PANE = 'pane/taskpane.html';

/** Puts the page together: the worker that holds the workbook, the grid that shows it, the pane that works on it. */
function start(root: HTMLElement): void {
  const language = languageFor(navigator.language);
  const store = new PageStore(language);
  store.update({ theme: keptTheme() });
  let mounted: (container: HTMLElement) => void = () => undefined;
  const container = new Promise<HTMLElement>((resolve) => (mounted = resolve));
  const worker = new Worker(new URL('./host/worker.ts', import.meta.url));
  const host = new HostClient(worker);
  window.embeddedHost = paneConnection(
    host,
    () => store.get().language,
    () => isDark(store.get()),
  );
  // The grid comes while the worker opens the workbook; who makes it asks again where this was in vain.
  loadGrid(language).catch(() => undefined);
  const workbench = new Workbench(store, host, async (events) => {
    const shown = store.get().language;
    const [box, { UniverGrid, words }] = await Promise.all([container, loadGrid(shown)]);
    return new UniverGrid(box, shown, words, isDark(store.get()), events);
  });
  const actions = pageActions(workbench, (box) => mounted(box));

  followSystem(store, workbench);
  window.addEventListener('unhandledrejection', ({ reason }) => {
    const detail = reason instanceof Error ? reason.message : String(reason);
    if (store.get().workbook === null) store.update({ hasFailed: true });
    else store.notify({ kind: 'fault', detail });
    store.update({ loading: null });
  });
  window.addEventListener('beforeunload', (event) => {
    const { hasChanges, isTyping } = store.get();
    if (hasChanges || isTyping) event.preventDefault();
  });
  createRoot(root).render(<WorkbenchPage store={store} actions={actions} paneAddress={PANE} />);
  actions.openSample();
}

async function loadGrid(language: Language) {
  const [{ UniverGrid }, words] = await Promise.all([import('./grid/univerGrid'), gridWords(language)]);
  return { UniverGrid, words };
}

/** Draws dark or light as the computer is set, also when that changes while the page is open. */
function followSystem(store: PageStore, workbench: Workbench): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => {
    store.update({ isSystemDark: dark.matches });
    workbench.darken(isDark(store.get()));
  };
  dark.addEventListener('change', follow);
  follow();
}

const root = document.getElementById('root');
if (root) start(root);
