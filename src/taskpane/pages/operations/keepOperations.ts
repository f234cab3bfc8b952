import { loadPart } from '../../../addin/loadPart';
import type { PaneContent } from '../../state/paneContent';

/** Tells what was done, a line each, whenever something more was: a ribbon button may replace the page at any time. */
export function keepOperations(
  store: {
    readonly getState: () => Pick<PaneContent, 'operations' | 'earlier' | 'language'>;
    readonly subscribe: (listener: () => void) => unknown;
  },
  keep: (lines: readonly string[]) => void,
): void {
  let known = store.getState().operations;
  store.subscribe(() => {
    const { operations } = store.getState();
    if (operations === known) return;
    known = operations;
    void loadPart(() => import(/* webpackChunkName: "steps" */ './operationTitle')).then((titles) => {
      if (!titles.ok) return;
      const { earlier, operations: all, language } = store.getState();
      keep([...earlier, ...all.map(({ outcome }) => titles.value.titleToKeep(outcome, language))]);
    });
  });
}
