import { Button, makeStyles } from '@fluentui/react-components';
import { FailureNotice } from '../components/notice/FailureNotice';
import { Notice } from '../components/notice/Notice';
import { usePane } from '../components/paneContext';
import { recordOf } from '../tasks/tasks';

const useStyles = makeStyles({
  notices: { padding: '8px 12px 0 12px', flexShrink: 0, maxHeight: '45%', overflowY: 'auto' },
});

/** What concerns the whole pane: a refused task, a list that has changed. */
export function PaneNotices() {
  const styles = useStyles();
  const { state, dispatch, perform, texts } = usePane();
  const { problem, changedMeanwhile, stale, busy } = state;
  if (!problem && !changedMeanwhile && !stale) return null;
  return (
    <div className={styles.notices}>
      {problem && (
        <FailureNotice
          failure={problem.failure}
          elsewhere={recordOf(problem.task).failsElsewhere === true}
          onDismiss={() => dispatch({ type: 'problemDismissed' })}
          actions={
            <Button
              size="small"
              disabled={busy !== null}
              data-testid="retry"
              onClick={() => void perform(problem.task)}
            >
              {texts.frame.retry}
            </Button>
          }
        />
      )}
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
