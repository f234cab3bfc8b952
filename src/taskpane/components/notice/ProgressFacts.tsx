import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { usePane } from '../paneContext';
import type { Task } from '../../tasks/tasks';

const useStyles = makeStyles({
  progress: { flexGrow: 1, minWidth: '160px' },
  text: { margin: '0 0 4px 0' },
  now: {
    margin: '4px 0 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** How far long work is, at whom it is, and how long the rest takes. */
export function ProgressFacts({
  task,
  text,
  testId,
}: {
  readonly task: Task;
  readonly text: string;
  readonly testId: string;
}) {
  const styles = useStyles();
  const { state, texts } = usePane();
  const { progress, cancelling } = state;
  const left = cancelling ? null : (progress?.secondsLeft ?? null);
  return (
    <div className={styles.progress} data-testid={testId}>
      <p className={styles.text}>
        {text}
        {left !== null && <span data-testid="time-left"> · {texts.frame.timeLeft(left)}</span>}
      </p>
      <ProgressBar
        aria-label={texts.frame.busy[task.kind]}
        {...(progress ? { value: progress.done, max: Math.max(1, progress.total) } : {})}
      />
      {progress?.current !== undefined && !cancelling && (
        <p className={styles.now} data-testid="working-at">
          {texts.frame.workingAt(progress.current)}
        </p>
      )}
    </div>
  );
}
