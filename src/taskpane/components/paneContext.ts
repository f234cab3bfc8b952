import { createContext, useContext } from 'react';
import type { Language } from '../../base/language';
import type { PaneTexts } from '../../i18n/pane/texts';
import { periodName } from '../../i18n/periods/texts';
import type { Action } from '../run/actions';
import type { PaneState } from '../run/paneState';
import type { Part } from '../../addin/part';
import type { Performer } from '../run/performer';
import type { UseCases } from '../../addin/useCases';

/** What every component of the pane may use. */
export interface Pane {
  readonly state: PaneState;
  readonly dispatch: (action: Action) => void;
  readonly perform: Performer['perform'];
  readonly cancel: Performer['cancel'];
  readonly look: Performer['look'];
  /** True when the text is in the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly switchLanguage: (language: Language) => void;
  /** Those in use; a page has them by `useUseCases`. */
  readonly useCases: Part<UseCases>;
  readonly texts: PaneTexts;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane: outside of the pane');
  return pane;
}

/** Those of the pane's language, beneath a page that needs them. */
export const UseCasesContext = createContext<UseCases | null>(null);

export function useUseCases(): UseCases {
  const useCases = useContext(UseCasesContext);
  if (!useCases) throw new Error('useUseCases: outside of a page that has them');
  return useCases;
}

/** What sentences call a period, in the language of the pane. */
export function usePeriodName(): (period: string) => string {
  const { language } = usePane().state;
  return (period) => periodName(period, language);
}
