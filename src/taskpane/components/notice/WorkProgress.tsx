import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { monthTexts } from '../../../i18n/pane/month/texts';
import { usePane } from '../paneContext';
import { ProgressFacts } from './ProgressFacts';
import { conductOf, type Task } from '../../tasks/tasks';

/** What a page's footer shows while long work of its own goes on; null at other times. */
export function useWorkFooter(page: ReturnType<typeof conductOf>['progressOn']): ReactNode {
  const { busy } = usePane().state;
  return busy !== null && conductOf(busy).progressOn === page ? <WorkProgress task={busy} /> : null;
}

/** How far long work is, and the way to stop it where there is one. */
export function WorkProgress({ task }: { readonly task: Task }) {
  const { state, cancel } = usePane();
  const month = monthTexts(state.language);
  const { progress, cancelling } = state;
  const text = cancelling
    ? month.cancelling
    : progress
      ? month.progress(progress.done, progress.total)
      : month.preparing;
  return (
    <>
      <ProgressFacts task={task} text={text} testId="month-progress" />
      {conductOf(task).cancellable && (
        <Button disabled={cancelling || progress === null} data-testid="month-cancel" onClick={cancel}>
          {month.cancel}
        </Button>
      )}
    </>
  );
}
