import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaneTexts } from '../../i18n/pane/texts';
import { crashText, type CrashReport } from '../run/crashReport';

const useStyles = makeStyles({
  panel: { padding: '16px 12px' },
  title: { fontSize: tokens.fontSizeBase500, margin: '0 0 8px 0' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '12px 0' },
  details: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    userSelect: 'text',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the pane shows after a bug. It depends on nothing but its props. */
export function CrashPanel({
  crash,
  texts,
  body = texts.crash.body,
  onReload,
  onCopy,
}: {
  readonly crash: CrashReport;
  readonly texts: PaneTexts;
  /** What has happened, where it is known. */
  readonly body?: string;
  readonly onReload: () => void;
  /** True when the text is in the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
}) {
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  const details = crashText(crash);
  return (
    <div className={styles.panel} role="alert" data-testid="crash">
      <h1 className={styles.title}>{texts.crash.title}</h1>
      <p>{body}</p>
      <p>{texts.crash.advice}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onReload}>
          {texts.crash.reload}
        </Button>
        <Button onClick={() => void onCopy(details).then(setCopied)}>
          {copied ? texts.crash.copied : texts.crash.copy}
        </Button>
      </div>
      <details>
        <summary>{texts.crash.details}</summary>
        <pre className={styles.details}>{details}</pre>
      </details>
    </div>
  );
}
