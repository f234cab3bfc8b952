import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { monthTexts } from '../../../i18n/pane/month/texts';
import { usePane } from '../paneContext';
import { conductOf, type Task } from '../../tasks/tasks';

const useStyles = makeStyles({
  progress: { flexGrow: 1, minWidth: '160px' },
  text: { margin: '0 0 4px 0' },
});

/** What a page's footer shows while long work of its own goes on; null at other times. */
export function useWorkFooter(page: ReturnType<typeof conductOf>['progressOn']): ReactNode {
  const { busy } = usePane().state;
  return busy !== null && conductOf(busy).progressOn === page ? <WorkProgress task={busy} /> : null;
}

/** How far long work is, and the way to stop it where there is one. */
export function WorkProgress({ task }: { readonly task: Task }) {
  const styles = useStyles();
  const { state, cancel, texts } = usePane();
  const month = monthTexts(state.language);
  const { progress, cancelling } = state;
  const text = cancelling
    ? month.cancelling
    : progress
      ? month.progress(progress.done, progress.total)
      : month.preparing;
  return (
    <>
      <div className={styles.progress} data-testid="month-progress">
        <p className={styles.text}>{text}</p>
        <ProgressBar
          aria-label={texts.frame.busy[task.kind]}
          {...(progress ? { value: progress.done, max: Math.max(1, progress.total) } : {})}
        />
      </div>
      {conductOf(task).cancellable && (
        <Button disabled={cancelling || progress === null} data-testid="month-cancel" onClick={cancel}>
          {month.cancel}
        </Button>
      )}
    </>
  );
}
