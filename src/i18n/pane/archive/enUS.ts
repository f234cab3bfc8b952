import { plural } from '../../plural';
import type { ArchiveTexts } from './texts';

/** Archiving the cards of closed periods. */
export const enUS: ArchiveTexts = {
  reasons: {
    noHistoryLine: ': the history has no results for it',
    resultsDiffer: ': its results differ from the history, please check them',
    referredTo: ': a formula points at it, make it a value first: ',
  },
  title: 'Archive closed scorecards',
  hint: 'Saves scorecards of closed periods in a file of their own, then removes them here. History and pay stay as they are.',
  list: 'Look for closed scorecards',
  none: 'There are no closed scorecards.',
  period: 'Assessment period',
  cardsOf: (period, cards, closedOn, current) =>
    `${period}: ${plural(cards, 'scorecard')}, closed on ${closedOn}${current ? ' (still the current period: start the next one first)' : ''}`,
  copy: '1. Open a copy as a new workbook',
  opened:
    'A copy is open in a new window. It is the same as this workbook and not saved yet. Save it there with File → Save As under a name of your own, then come back. If no window appeared, look in the Window menu (on a Mac it may be behind this one); on the web, allow pop-ups and try again.',
  refused: 'Save this workbook, copy the file in its folder as your archive, then come back.',
  saved: 'The copy is saved, and I have opened it to check',
  remove: (cards) => `2. Remove ${plural(cards, 'scorecard')} from this workbook`,
  removeAsk: (period, cards) => `Remove ${plural(cards, 'scorecard')} of ${period}?`,
  removeBody:
    "This can't be undone: they will be in the saved copy only. Scorecards that the history lacks, or that a formula points at, stay. The period can't be opened again for new ratings.",
  removeYes: 'Remove',
  removed: (period, cards) =>
    cards === 0
      ? `No scorecard of ${period} was removed.`
      : `${plural(cards, 'scorecard')} of ${period} removed from this workbook.`,
  remaining: (cards, cancelled) =>
    `${cancelled ? 'Canceled' : 'The work was interrupted'}: ${plural(cards, 'scorecard is', 'scorecards are')} left. Repeat the step to go on.`,
  kept: (cards) => `Scorecards that stay (${cards})`,
};
