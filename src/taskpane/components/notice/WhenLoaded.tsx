import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Part } from '../../../addin/part';
import { NotLoadedNotice } from './NotLoadedNotice';
import { usePane } from '../paneContext';
import { useLoaded } from '../useLoaded';

const useStyles = makeStyles({
  waiting: { padding: '16px 12px', justifyContent: 'start' },
  missing: { padding: '8px 12px' },
});

/** Shows what needs a part of the pane when it is there; a part that does not come is said, and can be asked for again. */
export function WhenLoaded<P>({
  part,
  children,
}: {
  readonly part: Part<P>;
  readonly children: (loaded: P) => ReactNode;
}) {
  const { loaded, missing, retry } = useLoaded(part);
  if (loaded !== null) return children(loaded);
  return missing ? <Missing onRetry={retry} /> : <Waiting />;
}

function Missing({ onRetry }: { readonly onRetry: () => void }) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div className={styles.missing}>
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
