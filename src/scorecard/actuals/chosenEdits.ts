import type { CardEdit } from '../sheet/cellEdits';
import type { ActualChange } from './actualsImport';

/** What the person chose about values the cards hold already; the keys are those of `changeKey`. */
export type ConflictChoice = 'keep' | 'replace' | ReadonlySet<string>;

/** The edits for the changes the person wants. */
export function chosenEdits(changes: readonly ActualChange[], conflicts: ConflictChoice): CardEdit[] {
  const chosen = ({ conflict, number, indicatorId }: ActualChange): boolean =>
    !conflict ||
    conflicts === 'replace' ||
    (typeof conflicts !== 'string' && conflicts.has(changeKey(number, indicatorId)));
  return changes.filter(chosen).map(({ number, row, column, before, after, rewrite }) => ({
    ...{ number, row, column, before, after },
    ...(rewrite === undefined ? {} : { rewrite }),
  }));
}

/** Names one value among all: card and indicator. */
export function changeKey(number: string, indicatorId: string): string {
  return `${number} ${indicatorId}`;
}
