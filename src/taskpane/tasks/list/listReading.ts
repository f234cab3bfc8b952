import type { Inspection, ReadingChoice } from '../../../app/list/inspect';
import { positionGroups } from '../../../addin/positionGroups';
import type { FindOptions } from '../../../staffing/lists/findStaffingTable';
import { periodFound } from '../../state/cards/cardsState';
import { decisions } from '../../state/list/groups';
import { listHadChanged, listRead, sameRows, sheetsListed, type ReadingWish } from '../../state/list/listState';
import { sameLists } from '../../state/list/reading';
import type { PaneContent } from '../../state/paneContent';
import type { TaskTools } from '../../state/taskRecord';

/**
 * Reads the lists and ends the task.
 * @param repeat what another try after a failure repeats
 * @param leads whether the first reading leads to what was read: it does not where it is only the beginning of another task
 */
export async function readLists(
  wish: ReadingWish,
  tools: TaskTools,
  repeat: 'task' | 'reading' = 'task',
  leads = true,
): Promise<void> {
  const { useCases, content } = tools;
  const found = await useCases.inspect(choiceOf(wish, tools));
  if (!found.ok) {
    if (found.error.kind === 'noStaffingTable' && content().sheets.length === 0) await offerSheets(tools);
    return tools.failed(found.error, ...(repeat === 'task' ? [] : [{ kind: 'read', options: wish } as const]));
  }
  const inspection = found.value;
  const reading = wish === 'again' ? content().reading : wish === 'remembered' ? inspection.choices : wish;
  tools.done((before) => listsShown(before, inspection, reading, leads));
  if (wish !== 'again' && wish !== 'remembered') await useCases.rememberReading(reading, inspection);
  await proposePeriod(tools);
  await tools.watchSheets([...new Set(inspection.lists.map(({ table }) => table.sheet))]);
}

/** The lists that were read, on screen; from the start they lead to the first step. Pure. */
export function listsShown(
  content: PaneContent,
  inspection: Inspection,
  reading: FindOptions,
  leads = true,
): PaneContent {
  const shown = { ...content, ...listRead(content, inspection, reading) };
  return leads && content.page === 'start' ? { ...shown, page: 'read', mainPage: 'read' } : shown;
}

/** Reads the list again; null when that failed, or when `same` says that it is not what the person saw. */
export async function readAgain(tools: TaskTools, same: (fresh: Inspection) => boolean): Promise<Inspection | null> {
  const fresh = await tools.useCases.inspect(readingNow(tools));
  if (!fresh.ok) {
    tools.failed(fresh.error);
    return null;
  }
  // A long list is compared in a task of its own, so that the pane does not stand still for both.
  await new Promise((resolve) => setTimeout(resolve));
  if (same(fresh.value)) return fresh.value;
  tools.done((content) => ({ ...content, ...listHadChanged(fresh.value) }));
  return null;
}

/** The list as the person saw it, read first if nothing was read yet; null when it is another one, or can't be read. */
export async function currentList(tools: TaskTools): Promise<Inspection | null> {
  const { inspection } = tools.content();
  if (inspection !== null) return readAgain(tools, (fresh) => sameRows(fresh, inspection));
  await readLists('remembered', tools, 'task', false);
  const { inspection: found } = tools.content();
  if (found !== null) tools.goOn();
  return found;
}

/** How the lists on screen are read with the person's choices. */
export function readingNow({ content }: TaskTools): FindOptions {
  return sameLists(content().reading, content().inspection);
}

/**
 * What can't be remembered (a protected workbook) still holds in the pane; nobody is promised more. `applied`: roles were filled
 * or assessed.
 */
export async function rememberDecisions({ useCases, content }: TaskTools, applied = false): Promise<void> {
  const { inspection, choices } = content();
  if (inspection) await useCases.remember(decisions(positionGroups(inspection), choices, applied));
}

/** Choices without a sheet are made for the lists on screen; no choices at all ask for a new search. */
function choiceOf(wish: ReadingWish, tools: TaskTools): ReadingChoice {
  if (wish === 'remembered') return wish;
  if (wish === 'again') return readingNow(tools);
  return wish.corrections === undefined ? wish : sameLists(wish, tools.content().inspection);
}

async function offerSheets({ useCases, change }: TaskTools): Promise<void> {
  const listed = await useCases.listSheets();
  if (listed.ok) change((content) => ({ ...content, ...sheetsListed(listed.value) }));
}

/** The pane proposes the period of the settings. Damaged settings are told when something is built on them. */
async function proposePeriod({ useCases, change }: TaskTools): Promise<void> {
  const found = await useCases.settingsPeriod();
  if (!found.ok || found.value === null) return;
  const inSettings = found.value;
  change((before) => ({ ...before, cards: periodFound(before.cards, inSettings) }));
}
