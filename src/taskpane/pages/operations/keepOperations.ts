import { loadPart } from '../../../addin/loadPart';
import type { PaneContent } from '../../state/paneContent';
import { noUndoLater, type EarlierOperation } from '../../state/operations/operations';

/** Tells what was done, a line each, whenever something more was: a ribbon button may replace the page at any time. */
export function keepOperations(
  store: {
    readonly getState: () => Pick<PaneContent, 'operations' | 'earlier' | 'language'>;
    readonly subscribe: (listener: () => void) => unknown;
  },
  keep: (lines: readonly EarlierOperation[]) => void,
): void {
  let known = store.getState().operations;
  store.subscribe(() => {
    const { operations } = store.getState();
    if (operations === known) return;
    known = operations;
    void loadPart(() => import(/* webpackChunkName: "steps" */ './operationTitle')).then((titles) => {
      if (!titles.ok) return;
      const { earlier, operations: all, language } = store.getState();
      const kept = all.map(({ outcome }) => ({
        what: titles.value.titleToKeep(outcome, language),
        noUndo: noUndoLater(outcome),
      }));
      keep([...earlier, ...kept]);
    });
  });
}
