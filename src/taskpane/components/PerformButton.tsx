import { Button } from '@fluentui/react-components';
import type { Task } from '../tasks/tasks';
import { usePane } from './paneContext';

/** Begins a task; out of use while another one runs. Its test id is the kind of the task unless it has its own. */
export function PerformButton({
  task,
  text,
  primary = false,
  disabled = false,
  testId = task.kind,
}: {
  readonly task: Task;
  readonly text: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly testId?: string;
}) {
  const { state, perform } = usePane();
  return (
    <Button
      appearance={primary ? 'primary' : 'secondary'}
      disabled={disabled}
      // While work goes on it keeps the focus: whoever uses the keyboard goes on from here.
      disabledFocusable={!disabled && state.busy !== null}
      data-testid={testId}
      onClick={() => void perform(task)}
    >
      {text}
    </Button>
  );
}
