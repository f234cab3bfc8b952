import type { MonthState } from '../../state/month/monthState';
import type { PaneContent } from '../../state/paneContent';

/** Turns a change of the monthly work into one of the content. */
export function withMonth<T>(
  change: (month: MonthState, value: T) => MonthState,
): (content: PaneContent, value: T) => PaneContent {
  return (content, value) => ({ ...content, month: change(content.month, value) });
}
