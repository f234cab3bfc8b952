import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import type { PageNotice } from '../state/pageState';
import { noticeText } from './noticeText';
import { useTexts } from '../state/texts';

const STAYS_MS = { success: 3_500, info: 7_000, warning: 9_000, error: 20_000 } as const;

interface NoticesProps {
  readonly notices: readonly { readonly id: number; readonly notice: PageNotice }[];
  readonly onDismiss: (id: number) => void;
}

/** What there is to say just now, newest last. */
export function Notices({ notices, onDismiss }: NoticesProps): React.JSX.Element {
  return (
    <div className="notices" aria-live="polite">
      {notices.map(({ id, notice }) => (
        <OneNotice key={id} id={id} notice={notice} onDismiss={onDismiss} />
      ))}
    </div>
  );
}

interface OneNoticeProps {
  readonly id: number;
  readonly notice: PageNotice;
  readonly onDismiss: (id: number) => void;
}

function OneNotice({ id, notice, onDismiss }: OneNoticeProps): React.JSX.Element {
  const texts = useTexts();
  const { tone, title, body } = noticeText(notice, texts);
  useEffect(() => {
    const timer = setTimeout(() => onDismiss(id), STAYS_MS[tone]);
    return () => clearTimeout(timer);
  }, [id, tone, onDismiss]);
  return (
    <MessageBar className="notice" intent={tone} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {body !== '' && <div>{body}</div>}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss16Regular />}
            title={texts.close}
            onClick={() => onDismiss(id)}
          />
        }
      />
    </MessageBar>
  );
}
