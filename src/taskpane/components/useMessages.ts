import { useMemo } from 'react';
import { messages, type Messages } from '../../i18n/messages/messages';
import { usePane } from './paneContext';

/** The sentences about findings and failures. They are many: what the pane shows first does without. */
export function useMessages(): Messages {
  const { language } = usePane().state;
  return useMemo(() => messages(language), [language]);
}
