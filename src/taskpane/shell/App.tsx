import { nextLanguage } from '../../base/language';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../base/language';
import { messages } from '../../i18n/messages/messages';
import { paneTexts } from '../../i18n/pane/texts';
import type { Action } from '../run/actions';
import { crashReport } from '../run/crashReport';
import type { PaneState } from '../run/paneState';
import { createPerformer } from '../run/performer';
import type { Store } from '../run/store';
import type { UseCases } from '../../addin/useCases';
import { CrashPanel } from './CrashPanel';
import { ErrorBoundary } from './ErrorBoundary';
import { PaneContext } from '../components/paneContext';
import { PaneShell } from './PaneShell';
import type { ThemeName } from '../components/theme';
import { ThemedPage } from '../components/ThemedPage';

/** What the pane needs from the page around it. */
export interface PaneHost {
  /** Loads the catalogue of a language and ties the use cases to it. */
  readonly openUseCases: (language: Language) => Promise<UseCases>;
  /** Remembers the person's choice of language. */
  readonly keepLanguage: (language: Language) => void;
  readonly reload: () => void;
  /** True when the text is in the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** The task pane. `useCases` are those of the store's language. */
export function App({
  store,
  useCases: first,
  host,
  theme,
}: {
  readonly store: Store<PaneState, Action>;
  readonly useCases: UseCases;
  readonly host: PaneHost;
  readonly theme: ThemeName;
}) {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const [useCases, setUseCases] = useState(first);
  const texts = paneTexts(state.language);
  const [current] = useState(() => ({ useCases: first, texts }));
  useEffect(() => {
    current.useCases = useCases;
    current.texts = texts;
  }, [current, useCases, texts]);
  const performer = useMemo(
    () =>
      createPerformer(store, {
        useCases: () => current.useCases,
        reopen: async () => {
          const opened = await host.openUseCases(store.getState().language);
          current.useCases = opened;
          setUseCases(opened);
          return opened;
        },
        usualPattern: () => current.texts.cards.usualPattern,
      }),
    [store, current, host],
  );
  const switchLanguage = useCallback(() => {
    const language = nextLanguage(store.getState().language);
    host.openUseCases(language).then(
      (opened) => {
        setUseCases(opened);
        store.dispatch({ type: 'languageChanged', language });
        host.keepLanguage(language);
      },
      (thrown: unknown) => store.dispatch({ type: 'crashed', crash: crashReport(thrown) }),
    );
  }, [store, host]);
  const pane = useMemo(
    () => ({
      state,
      dispatch: store.dispatch,
      perform: performer.perform,
      cancel: performer.cancel,
      switchLanguage,
      useCases,
      texts,
      messages: messages(state.language),
    }),
    [state, store, performer, switchLanguage, useCases, texts],
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
            <PaneShell />
          </PaneContext.Provider>
        )}
      </ErrorBoundary>
    </ThemedPage>
  );
}
