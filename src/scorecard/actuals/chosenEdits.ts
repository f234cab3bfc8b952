import type { CardEdit } from '../sheet/cellEdits';
import type { ActualChange } from './actualsImport';

/** What the person chose about values the cards hold already; the keys are those of `changeKey`. */
export type ConflictChoice = 'keep' | 'replace' | ReadonlySet<string>;

/** The edits for the changes the person wants. */
export function chosenEdits(changes: readonly ActualChange[], conflicts: ConflictChoice): CardEdit[] {
  const chosen = (change: ActualChange): boolean =>
    !isAsked(change) ||
    conflicts === 'replace' ||
    (typeof conflicts !== 'string' && conflicts.has(changeKey(change.number, change.indicatorId)));
  return changes.filter(chosen).map(({ number, row, column, line, before, after, rewrite }) => ({
    ...{ number, row, column, before, after },
    ...(line === undefined ? {} : { line }),
    ...(rewrite === undefined ? {} : { rewrite }),
  }));
}

/** Whether a person has to choose the value: the card holds another, or people of the team are missing in it. */
export function isAsked(change: ActualChange): boolean {
  return change.conflict || isPartial(change);
}

/** Whether a figure is made without some people of the team. */
export function isPartial({ team }: ActualChange): boolean {
  return team !== undefined && team.missing.length > 0;
}

/** Names one value among all: card and indicator. */
export function changeKey(number: string, indicatorId: string): string {
  return `${number} ${indicatorId}`;
}
