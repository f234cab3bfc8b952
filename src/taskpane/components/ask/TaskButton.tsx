import { Button } from '@fluentui/react-components';
import { usePane } from '../paneContext';
import type { Task } from '../../tasks/tasks';
import { Hindered } from './Hindered';
import { useHindrance } from './useHindrance';

/** How a button that leads to a task looks, and when it is out of use. */
export interface TaskButtonProps {
  readonly task: Task;
  readonly text: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  /** The kind of the task unless it has its own. */
  readonly testId?: string;
}

/** A button that leads to a task; out of use while another one runs, and with the reason where it makes no sense. */
export function TaskButton({
  task,
  text,
  primary = false,
  disabled = false,
  testId = task.kind,
  onClick,
}: TaskButtonProps & { readonly onClick: () => void }) {
  const { state } = usePane();
  return (
    <Hindered reason={useHindrance(task)} busy={!disabled && state.busy !== null}>
      {(hindered) => (
        <Button
          appearance={primary ? 'primary' : 'secondary'}
          disabled={disabled}
          {...hindered}
          data-testid={testId}
          onClick={onClick}
        >
          {text}
        </Button>
      )}
    </Hindered>
  );
}
