import '../addin/strictParsing';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageFor } from '../i18n/displayLanguage';
import { paneTexts } from '../i18n/pane/texts';
import { copyText, keepLanguage, keptLanguage, monthOf } from '../addin/browser';
import { createComposer } from '../addin/composition';
import { App } from './shell/App';
import { CrashPanel } from './shell/CrashPanel';
import { OutsideExcel } from './shell/OutsideExcel';
import { themeFor, type ThemeName } from './components/theme';
import { ThemedPage } from './components/ThemedPage';
import type { Action } from './run/actions';
import { crashReport } from './run/crashReport';
import { initialState, type PaneState } from './run/paneState';
import { reduce } from './run/reducer';
import { createStore } from './run/store';
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
  const theme = excelTheme();
  const language = keptLanguage() ?? languageFor(Office.context.displayLanguage);
  const texts = paneTexts(language);
  try {
    const openUseCases = createComposer();
    const useCases = await openUseCases(language);
    const store = createStore<PaneState, Action>(reduce, initialState(language, monthOf(new Date())));
    store.subscribe(() => {
      document.documentElement.lang = store.getState().language;
    });
    const host = { openUseCases, keepLanguage, reload, copy: copyText };
    show(<App store={store} useCases={useCases} host={host} theme={theme} />, language);
  } catch (thrown) {
    show(
      <ThemedPage theme={theme}>
        <CrashPanel
          crash={crashReport(thrown)}
          texts={texts}
          body={texts.crash.loadFailed}
          onReload={reload}
          onCopy={copyText}
        />
      </ThemedPage>,
      language,
    );
  }
}

function showOutside(): void {
  const language = keptLanguage() ?? languageFor(navigator.language);
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  show(<OutsideExcel texts={paneTexts(language)} theme={dark ? 'dark' : 'light'} />, language);
}

if (typeof Office === 'undefined') showOutside();
else {
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) void openPane();
    else showOutside();
  });
}
