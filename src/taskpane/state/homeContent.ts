import type { SituationReading } from '../../app/situation/readSituation';
import { periodFound } from './cards/cardsState';
import type { HomeState } from './home/homeState';
import type { PaneContent, PaneFailure } from './paneContent';

/** Pure. */
export function situationSeen(
  content: PaneContent,
  reading: SituationReading,
  list: HomeState['list'] = 'unread',
): PaneContent {
  const { cards, home } = content;
  const { period, rules } = reading;
  return {
    ...content,
    cards: period === null ? cards : periodFound(cards, { period, ...(rules && { rules }) }),
    home: { ...home, look: 'seen', reading, list, failure: null, stale: false },
  };
}

/** A part of the program that did not come is asked for again when a page opens, or something was done. Pure. */
export function lookFailed(content: PaneContent, failure: PaneFailure): PaneContent {
  return { ...content, home: { ...content.home, look: 'seen', failure, stale: failure.kind === 'notLoaded' } };
}

/** Whether the workbook could not be looked at because a cell was being edited, which ends by itself. Pure. */
export const isEditingFailure = (failure: PaneFailure | null): boolean =>
  failure?.kind === 'excel' && failure.failure.kind === 'cellEditing';

/** Another sheet is shown. Pure. */
export function sheetShown(content: PaneContent, activeSheet: string): PaneContent {
  const { home } = content;
  if (home.reading === null || home.reading.activeSheet === activeSheet) return content;
  return { ...content, home: { ...home, reading: { ...home.reading, activeSheet } } };
}
