import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore, type ReactNode } from 'react';
import type { Language } from '../../base/language';
import { loadPaneTexts, paneTexts } from '../../i18n/pane/texts';
import type { Action } from '../run/actions';
import type { PaneState } from '../run/paneState';
import { createPerformer, type Performer } from '../run/performer';
import { pageOfPlace, type RibbonPlace } from '../run/ribbonPlace';
import { loadPart } from '../../addin/loadPart';
import { loadAhead } from '../../addin/part';
import type { Store } from '../run/store';
import type { UseCaseSource } from '../run/useCaseSource';
import { CrashPanel } from './CrashPanel';
import { ErrorBoundary } from './ErrorBoundary';
import { PaneContext } from '../components/paneContext';
import { PaneShell } from './PaneShell';
import type { ThemeName } from '../components/theme';
import { ThemedPage } from '../components/ThemedPage';

/** What the pane needs from the page around it. */
export interface PaneHost {
  /** Remembers the person's choice of language. */
  readonly keepLanguage: (language: Language) => void;
  readonly reload: () => void;
  /** True when the text is in the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Takes what ribbon buttons could not tell of this workbook when they were pressed, line by line. */
  readonly takeMissed?: () => Promise<readonly string[]>;
  /** Where the ribbon button that opened the pane leads; absent: to the first page. */
  readonly place?: RibbonPlace | null;
  /** Stands above the page: what a tester asked for. */
  readonly above?: ReactNode;
}

const nothingMissed = (): Promise<readonly string[]> => Promise.resolve([]);

/** The task pane. It shows itself before the use cases are there. */
export function App({
  store,
  useCases: source,
  host,
  theme,
}: {
  readonly store: Store<PaneState, Action>;
  readonly useCases: UseCaseSource;
  readonly host: PaneHost;
  readonly theme: ThemeName;
}) {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const inUse = useSyncExternalStore(source.subscribe, source.loaded);
  const useCases = useMemo(() => ({ loaded: () => inUse, load: source.load }), [source, inUse]);
  const texts = paneTexts(state.language);
  const performer = useMemo(
    () =>
      createPerformer(store, {
        useCases: source,
        usualPattern: () => paneTexts(store.getState().language).cards.usualPattern,
      }),
    [store, source],
  );
  const switchLanguage = useLanguageSwitch(store, source, performer);
  useKeptLanguage(state.language, host.keepLanguage);
  useRibbonPlace(host.place ?? null, store, performer);
  const pane = useMemo(
    () => ({
      state,
      dispatch: store.dispatch,
      perform: performer.perform,
      cancel: performer.cancel,
      look: performer.look,
      copy: host.copy,
      switchLanguage,
      useCases,
      texts,
    }),
    [state, store, performer, host.copy, switchLanguage, useCases, texts],
  );
  const panel = (crash: NonNullable<PaneState['crash']>) => (
    <CrashPanel crash={crash} texts={texts} onReload={host.reload} onCopy={host.copy} />
  );
  return (
    <ThemedPage theme={theme}>
      <ErrorBoundary fallback={panel}>
        {state.crash ? (
          panel(state.crash)
        ) : (
          <PaneContext.Provider value={pane}>
            <PaneShell takeMissed={host.takeMissed ?? nothingMissed}>{host.above}</PaneShell>
          </PaneContext.Provider>
        )}
      </ErrorBoundary>
    </ThemedPage>
  );
}

function useLanguageSwitch(
  store: Store<PaneState, Action>,
  source: UseCaseSource,
  performer: Performer,
): (language: Language) => void {
  return useCallback(
    (language) => {
      if (language === store.getState().language) return;
      // Before anything is in use there are only the texts to wait for.
      if (source.loaded() === null) {
        void loadPart(() => loadPaneTexts(language)).then(() => {
          store.dispatch({ type: 'languageChanged', language });
          return loadAhead([source]);
        });
      } else void performer.perform({ kind: 'switchLanguage', language });
    },
    [store, source, performer],
  );
}

/** The choice is kept once the pane has followed it. */
function useKeptLanguage(language: Language, keep: (language: Language) => void): void {
  const shown = useRef(language);
  useEffect(() => {
    if (shown.current === language) return;
    shown.current = language;
    keep(language);
  }, [language, keep]);
}

/** Goes once to where the ribbon button leads. */
function useRibbonPlace(place: RibbonPlace | null, store: Store<PaneState, Action>, performer: Performer): void {
  const gone = useRef(false);
  useEffect(() => {
    if (place === null || gone.current) return;
    gone.current = true;
    if (place !== 'match') return store.dispatch({ type: 'sidePageOpened', ...pageOfPlace(place) });
    void performer.perform({ kind: 'read', options: 'remembered' }).then(() => {
      const { inspection, page } = store.getState();
      if (inspection !== null && page === 'read') store.dispatch({ type: 'pageOpened', page: 'match' });
    });
  }, [place, store, performer]);
}
