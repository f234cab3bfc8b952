import { plural } from '../../plural';
import type { ClosingTexts } from './texts';

const leftTargetReasons: ClosingTexts['leftTargetReasons'] = {
  notSettable: 'there is no target to set any more',
  notValid: 'the target cell takes no such value',
  otherUnit: 'the role catalogue counts it in another unit now',
  otherName: 'the employee id has another name now',
  notAlone: 'nothing tells two people apart',
  noPerson: 'the scorecard of a vacant place',
  movedRows: 'rows were moved on the scorecard: nothing tells which indicator it is',
};

/** What closing, reopening and turning the month tell. */
export const enUS: ClosingTexts = {
  leftTargetReasons,
  underPassword: (count) => `Under a password, not locked (${count})`,
  underPasswordHint: 'Their results are in the history; the sheets stay as they are: please lock them yourself.',
  refusedCells: (count) => `Cells Excel takes no fixed value for; they go on calculating (${count})`,
  review: (who, grade, { isLow, missed }) => {
    const name = missed === null || missed === '' ? '' : ` of "${missed}"`;
    const target = missed === null ? [] : [`base target${name} missed three periods in a row`];
    return `${who} · ${grade}: ${[...(isLow ? ['three periods in a row below the passing line'] : []), ...target].join('; ')}`;
  },
  differing: (count) => `Scorecards that show another result than the history (${count})`,
  differingHint:
    'Somebody filled them in while the period was being closed, or the line of the history was corrected. If the scorecards are right, reopen the period and close it again.',
  livePaySheet: (sheet) =>
    `"${sheet}" is protected and still follows the settings. Before you change the settings, unprotect it and close again.`,
  withoutCards: (people, names) =>
    `${plural(people, 'person', 'people')} on the list without a scorecard of the period (${names.join(', ')}${people > names.length ? ' …' : ''}): closing leaves them out. Build scorecards first for those who are to be assessed.`,
  next: 'Next period',
  nextHint: 'For example 2026-Q4, 2026-H2, 2027, 2026-10-01 to 2026-12-31; it must begin after this one.',
  nextByRole: (periods) =>
    `Each role is assessed in periods of its own: leave it blank for the first of these that some role has: ${periods.join('; ')}. Or enter another.`,
  nextIs: (period) =>
    `Each role is assessed in periods of its own: by the list as it was read, blank means ${period}. Or enter another.`,
  badNext:
    'Write it like "2026-11", "2026Q4", "2026H2", "2027" or "2026-10-01 to 2026-12-31", with a year from 1900 to 2199.',
  likeBefore: (cards) =>
    `The list was not read yet: this is reckoned with the ${plural(cards, 'scorecard')} of this period, and the list decides.`,
  carryTargets: 'Keep targets that were typed for the period before',
  carried: (targets, people) => `${plural(targets, 'target')} kept for ${plural(people, 'person', 'people')}`,
  carriedTo: (name, indicators) => `${name}: ${indicators.length} (${indicators.join(', ')})`,
  notCarried: (count) => `Targets that were not kept (${count})`,
  leftTarget: (name, indicator, reason) => [name, indicator].filter((part) => part !== '').join(' · ') + `: ${reason}`,
  reopenTitle: 'Reopen a closed period',
  reopenHint: 'When a result that was closed turns out to be wrong. Close the period again when it is corrected.',
  list: 'Choose a period to reopen',
  none: 'There are no closed scorecards.',
  period: 'Period to reopen',
  periodOf: (period, cards, closedOn) => `${period}: ${plural(cards, 'scorecard')}, closed on ${closedOn}`,
  reopen: 'Reopen',
  reopenChanged: 'Reopen all the same, by the settings of today',
  reopenAsk: (period) => `Reopen ${period}?`,
  reopenBody:
    'Its results in the history get ↺ and the day, and count for no review any more. Scorecards and pay sheet follow the settings as they are now, and the scorecards can be filled in again. Reviews of later months stay as they are.',
  reopened: (period, cards) => `${period} is open again: ${plural(cards, 'scorecard')} can be filled in.`,
  wasOpen: (period) => `${period} was not closed; nothing was changed.`,
  reopenStopped: (cards) => `${plural(cards, 'scorecard')} unlocked, the others are not: reopen again to go on.`,
  stillLocked: (count) => `Under a password, not unlocked (${count})`,
  stillLockedHint: 'Unprotect these sheets before you correct them.',
  fixedPaySheet: (sheet) => `"${sheet}" is protected and keeps the attendance rules of the day of closing.`,
  thenClose: 'Close it again when it is corrected: the new results get lines of their own.',
  marked: (lines) => `Results of the history marked ↺ (${lines})`,
  openAgain: (period) => `${period} was reopened and is not closed again yet.`,
  openCards: (period, cards) => `Scorecards of ${period} (${cards})`,
  closeAgain: (period) => `Close ${period} again`,
  closeAgainAsk: (period) => `Close ${period} again?`,
};
