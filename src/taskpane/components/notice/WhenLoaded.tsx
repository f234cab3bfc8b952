import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Part } from '../../../addin/part';
import { NotLoadedNotice } from './NotLoadedNotice';
import { usePane } from '../paneContext';
import { useLoaded } from '../useLoaded';

const useStyles = makeStyles({
  waiting: { padding: '16px 12px', justifyContent: 'start' },
  missing: { padding: '8px 12px' },
  title: {
    margin: '4px 0 8px 0',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Shows what needs a part of the pane when it is there; a part that does not come is said, and can be asked for again. */
export function WhenLoaded<P>({
  part,
  title,
  children,
}: {
  readonly part: Part<P>;
  /** Heading while it is missing: that of the page that would be there; absent: the page has its own. */
  readonly title?: string;
  readonly children: (loaded: P) => ReactNode;
}) {
  const { loaded, missing, retry } = useLoaded(part);
  if (loaded !== null) return children(loaded);
  return missing ? <Missing title={title} onRetry={retry} /> : <Waiting />;
}

function Missing({ title, onRetry }: { readonly title: string | undefined; readonly onRetry: () => void }) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div className={styles.missing}>
      {title !== undefined && <h1 className={styles.title}>{title}</h1>}
      <NotLoadedNotice
        actions={
          <Button size="small" data-testid="load-again" onClick={onRetry}>
            {texts.frame.retry}
          </Button>
        }
      />
    </div>
  );
}

function Waiting() {
  const styles = useStyles();
  const { texts } = usePane();
  return <Spinner className={styles.waiting} size="tiny" label={texts.frame.loading} data-testid="loading" />;
}
