import { usePane } from '../paneContext';
import { TaskButton, type TaskButtonProps } from './TaskButton';

/** Begins a task. */
export function PerformButton(props: TaskButtonProps) {
  const { perform } = usePane();
  return <TaskButton {...props} onClick={() => void perform(props.task)} />;
}
