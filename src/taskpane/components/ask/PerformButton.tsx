import { Button } from '@fluentui/react-components';
import type { Task } from '../../tasks/tasks';
import { Hindered } from './Hindered';
import { usePane } from '../paneContext';
import { useHindrance } from './useHindrance';

/**
 * Begins a task; out of use while another one runs, and with the reason where it makes no sense. Its test id is the kind of
 * the task unless it has its own.
 */
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
    <Hindered reason={useHindrance(task)} busy={!disabled && state.busy !== null}>
      {(hindered) => (
        <Button
          appearance={primary ? 'primary' : 'secondary'}
          disabled={disabled}
          {...hindered}
          data-testid={testId}
          onClick={() => void perform(task)}
        >
          {text}
        </Button>
      )}
    </Hindered>
  );
}
