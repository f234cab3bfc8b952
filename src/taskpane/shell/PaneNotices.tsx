import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { createPart } from '../../addin/part';
import { Notice } from '../components/notice/Notice';
import { NotLoadedNotice } from '../components/notice/NotLoadedNotice';
import { usePane } from '../components/paneContext';
import { WhenLoaded } from '../components/notice/WhenLoaded';
import type { Problem } from '../run/paneState';
import { conductOf } from '../tasks/tasks';

/** The words of failures are many, and most people need none of them at once. */
export const FAILURE_NOTICE = createPart(
  async () => (await import(/* webpackChunkName: "steps" */ '../components/notice/FailureNotice')).FailureNotice,
);

const useStyles = makeStyles({
  notices: { padding: '8px 12px 0 12px', flexShrink: 0, maxHeight: '45%', overflowY: 'auto' },
});

/** What concerns the whole pane: a refused task, a list that has changed, a ribbon button's outcome that was not told. */
export function PaneNotices({ takeMissed }: { readonly takeMissed: () => Promise<readonly string[]> }) {
  const styles = useStyles();
  const { state, perform, texts } = usePane();
  const { problem, changedMeanwhile, stale, busy } = state;
  const [missed, setMissed] = useMissed(takeMissed);
  if (!problem && !changedMeanwhile && !stale && missed.length === 0) return null;
  return (
    <div className={styles.notices}>
      {missed.length > 0 && (
        <Notice intent="info" testId="missed" onDismiss={() => setMissed([])} dismissLabel={texts.frame.dismiss}>
          {missed.map((line, index) => (
            <div key={index}>{line}</div>
          ))}
        </Notice>
      )}
      {problem && <ProblemNotice problem={problem} />}
      {changedMeanwhile && (
        <Notice intent="warning" testId="changed-meanwhile">
          {texts.frame.changedMeanwhile}
        </Notice>
      )}
      {stale && !changedMeanwhile && (
        <Notice
          intent="info"
          testId="stale"
          actions={
            <Button
              size="small"
              disabled={busy !== null}
              onClick={() => void perform({ kind: 'read', options: 'again' })}
            >
              {texts.frame.readAgain}
            </Button>
          }
        >
          {texts.frame.stale}
        </Notice>
      )}
    </div>
  );
}

/** What buttons could not tell, until it is dismissed: looked for when the pane opens, and when the person comes back to it. */
function useMissed(take: () => Promise<readonly string[]>) {
  const [missed, setMissed] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = (): void => {
      void take().then((more) => {
        if (more.length > 0) setMissed((before) => [...before, ...more]);
      });
    };
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [take]);
  return [missed, setMissed] as const;
}

function ProblemNotice({ problem: { failure, task } }: { readonly problem: Problem }) {
  const { state, dispatch, perform, texts } = usePane();
  const onDismiss = (): void => dispatch({ type: 'problemDismissed' });
  const asks = failure.kind === 'tooManySheets';
  const again = asks ? { ...task, evenManySheets: true } : task;
  const actions = (
    <Button size="small" disabled={state.busy !== null} data-testid="retry" onClick={() => void perform(again)}>
      {asks ? texts.frame.evenManySheets : texts.frame.retry}
    </Button>
  );
  if (failure.kind === 'notLoaded') return <NotLoadedNotice actions={actions} onDismiss={onDismiss} />;
  return (
    <WhenLoaded part={FAILURE_NOTICE}>
      {(FailureNotice) => (
        <FailureNotice
          failure={failure}
          elsewhere={conductOf(task).failsElsewhere === true}
          actions={actions}
          onDismiss={onDismiss}
        />
      )}
    </WhenLoaded>
  );
}
