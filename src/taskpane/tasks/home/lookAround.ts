import type { UseCases } from '../../../addin/useCases';
import type { SituationReading } from '../../../app/situation/readSituation';
import { lookFailed, situationSeen } from '../../state/homeContent';
import type { PaneContent } from '../../state/paneContent';
import { listRead } from '../../state/list/listState';
import type { Change, TaskTools } from '../../state/taskRecord';

/** What a look needs of the pane. */
export type LookTools = Pick<TaskTools, 'useCases' | 'content' | 'watchSheets'>;

/**
 * Looks at the workbook without changing it: its cards, and its list while there are none. A list that was read stays as it was
 * read, unless it is gone. Answers with how that changes what the pane holds.
 */
export async function lookAround({ useCases, content, watchSheets }: LookTools): Promise<Change> {
  const { home, inspection, stale } = content();
  const found = await useCases.readSituation(home.everyCard);
  if (!found.ok) return (before) => lookFailed(before, found.error);
  const reading = found.value;
  const isKnown = inspection !== null && !stale;
  if (reading.cardCount > 0 || isKnown) return (before) => situationSeen(before, reading);
  // Reading a list whole may empty Excel's own list of what can be undone.
  if (inspection !== null || home.list !== 'unread') {
    const there = await useCases.areListsThere(inspection);
    if (!there.ok) return (before) => lookFailed(before, there.error);
    if (there.value && inspection !== null) return (before) => situationSeen(before, reading);
    if (!there.value && inspection === null) return withoutList(useCases, reading);
  }
  const list = await useCases.inspect(inspection?.choices ?? 'remembered');
  if (list.ok && inspection !== null) return (before) => situationSeen(before, reading);
  if (list.ok) {
    const seen = list.value;
    await watchSheets([...new Set(seen.lists.map(({ table }) => table.sheet))]);
    return (before): PaneContent => situationSeen({ ...before, ...listRead(before, seen, seen.choices) }, reading);
  }
  const isGone = list.error.kind === 'noStaffingTable' || (inspection !== null && list.error.kind === 'sheetMissing');
  return isGone ? withoutList(useCases, reading) : (before) => lookFailed(before, list.error);
}

async function withoutList(useCases: UseCases, reading: SituationReading): Promise<Change> {
  const sheets = await useCases.listSheets();
  const isBlank = sheets.ok && sheets.value.length === 0;
  return (before): PaneContent =>
    situationSeen({ ...before, inspection: null, stale: false }, reading, isBlank ? 'none' : 'notUnderstood');
}
