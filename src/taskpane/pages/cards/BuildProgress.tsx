import { Button } from '@fluentui/react-components';
import { ProgressFacts } from '../../components/notice/ProgressFacts';
import type { Task } from '../../tasks/tasks';
import { usePane } from '../../components/paneContext';

/** How far building is, and the way to stop it. */
export function BuildProgress({ task }: { readonly task: Task }) {
  const { state, cancel, texts } = usePane();
  const { progress, cancelling } = state;
  const text = cancelling
    ? texts.cards.cancelling
    : progress
      ? texts.cards.progress(progress.done, progress.total)
      : texts.cards.preparing;
  return (
    <>
      <ProgressFacts task={task} text={text} testId="progress" />
      <Button disabled={cancelling || progress === null} data-testid="cancel" onClick={cancel}>
        {texts.cards.cancel}
      </Button>
    </>
  );
}
