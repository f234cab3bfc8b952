import type { Task } from '../../tasks/tasks';
import { hindranceOf } from '../../state/homeView';
import { usePane } from '../paneContext';

/** Why a task makes no sense now, in words; null where nothing is known to stand in its way. */
export function useHindrance(task: Task): string | null {
  const { state, texts } = usePane();
  // A period that was reopened is closed by its own name, whichever the settings name.
  if ('period' in task && task.period !== undefined) return null;
  const hindrance = hindranceOf(task.kind, state.home);
  return hindrance === null ? null : texts.frame.hindrances[hindrance];
}
