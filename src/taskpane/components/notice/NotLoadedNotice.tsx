import type { ReactNode } from 'react';
import { loadingTexts } from '../../../i18n/messages/loading/texts';
import { usePane } from '../paneContext';
import { Notice } from './Notice';

/** A part of the pane did not come. It needs nothing that must be loaded itself. */
export function NotLoadedNotice({
  actions,
  onDismiss,
}: {
  readonly actions: ReactNode;
  readonly onDismiss?: () => void;
}) {
  const { state, texts } = usePane();
  const { what, advice } = loadingTexts(state.language);
  return (
    <Notice
      intent="error"
      testId="failure"
      actions={actions}
      dismissLabel={texts.frame.dismiss}
      {...(onDismiss ? { onDismiss } : {})}
    >
      <strong>{what}</strong>
      <div>{advice}</div>
    </Notice>
  );
}
