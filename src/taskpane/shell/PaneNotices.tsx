import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
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
export function PaneNotices({ missed }: { readonly missed: readonly string[] }) {
  const styles = useStyles();
  const { state, perform, texts } = usePane();
  const { problem, changedMeanwhile, stale, busy } = state;
  const [told, setTold] = useState(missed.length === 0);
  if (!problem && !changedMeanwhile && !stale && told) return null;
  return (
    <div className={styles.notices}>
      {!told && (
        <Notice intent="info" testId="missed" onDismiss={() => setTold(true)} dismissLabel={texts.frame.dismiss}>
          {missed.map((line) => (
            <div key={line}>{line}</div>
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
