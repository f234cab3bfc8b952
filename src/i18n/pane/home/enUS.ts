import { plural } from '../../plural';
import type { HomeTexts } from './texts';

const asked: Readonly<Record<keyof HomeTexts['gaps'], string>> = {
  target: 'targets',
  actual: 'actual values',
  self: 'self ratings',
  manager: "the manager's ratings",
  veto: 'a word on vetoes (choose the confirming word and write the reason, or correct the actual value)',
  reason: 'the reasons of what was changed since targets were confirmed',
};

/** What the pane shows by itself, English. */
export const enUS: HomeTexts = {
  gaps: {
    target: 'No target',
    actual: 'No actual value',
    self: 'No self rating',
    manager: "Waiting for manager's rating",
    veto: 'Veto to be confirmed',
    reason: 'Changed without a reason',
  },
  nextGap: {
    target: (people) => `Enter targets for ${plural(people, 'person', 'people')}`,
    actual: (people) => `Enter actual values for ${plural(people, 'person', 'people')}`,
    self: (people) => `Remind ${plural(people, 'person', 'people')} to rate themselves`,
    manager: (people) => `Remind managers of ${plural(people, 'person', 'people')}`,
    veto: (people) => `Have vetoes of ${plural(people, 'person', 'people')} confirmed`,
    reason: (people) => `Give reasons for changes of ${plural(people, 'person', 'people')}`,
  },
  listTitle: 'Staffing list found',
  list: (people, positions) => `${plural(people, 'person', 'people')} in ${plural(positions, 'position')}.`,
  listRoles: ({ withRole, open, withoutRole }) => {
    if (open + withoutRole === 0) return 'Every position has its role.';
    const rest = [
      open > 0 ? `${open} to confirm` : '',
      withoutRole > 0 ? `${withoutRole} without a role, left blank` : '',
    ];
    return `${[`${plural(withRole, 'position')} matched`, ...rest.filter((part) => part !== '')].join(', ')}.`;
  },
  checkPositions: (open) => `Check ${plural(open, 'position')}`,
  fill: 'Preview and fill duties',
  showList: 'Show what was read',
  straightToCards: 'Go straight to scorecards',
  notUnderstoodTitle: 'No staffing list recognized',
  notUnderstood:
    'The workbook has contents, but no list with a position column was found. Reading it tells the reason for each sheet and lets you choose one.',
  failedTitle: 'The workbook cannot be looked at right now',
  openTitle: (period) => `${period}: assessment under way`,
  pending: (names) =>
    `Settings differ from those the scorecards were built under, and nobody has adopted that: ${names.join(', ')}.`,
  leftOpen: (sheets) =>
    `The last step was stopped, and these sheets are not protected again yet: ${sheets.join(', ')}. Building or refreshing protects them.`,
  lookAtPending: 'See whose grade and pay change',
  withoutCards: (people) => `On the list without a scorecard of this period (${people})`,
  unbuilt: (people) => `${plural(people, 'person', 'people')} could have one that is not built yet:`,
  readForThose: 'Read the list to see who has no scorecard',
  scoredOf: (scored, cards) => `${scored} of ${cards} scored`,
  gap: (people) => plural(people, 'person', 'people'),
  nothingKnown:
    'Some scorecards have no total although no cell is blank: a reason for a changed score or the word that confirms a veto may be missing, or rows were moved. Please open them and look for red text.',
  withoutTotal: (count) => `Without a total (${count})`,
  awaited: 'Waiting for other raters',
  showGap: (name, people) => `${name}: ${plural(people, 'person', 'people')}`,
  entries: (indicators) => `${plural(indicators.length, 'entry', 'entries')}: ${indicators.join(', ')}`,
  remind: 'Copy reminder',
  remindOne: (who) => `Copy the reminder for ${who}`,
  copied: 'Copied. Paste it into your chat.',
  notCopied: 'It could not be copied. Please select the text below and copy it.',
  nobody: 'No manager given',
  reminder: (who, period, kind, lines) =>
    [
      `${who === '' ? 'Hello' : `Hello ${who}`}, the ${period} scorecards still lack ${asked[kind]}. ${kind === 'reason' ? 'Please tell HR' : 'Please fill in the yellow cells'}:`,
      ...lines.map((line) => `- ${line}`),
    ].join('\n'),
  reminderLine: (name, sheet, entries) =>
    `${name === '' || name === sheet ? sheet : `${name} (sheet "${sheet}")`}: ${entries.join(', ')}`,
  reminderEntry: (indicator, cell) => (indicator === '' ? cell : `${indicator} ${cell}`),
  uncountedTitle: (period) => `${period} assessment`,
  uncounted: (cards) => `${cards} scorecards: looking into each of them takes a while.`,
  count: 'Count what is done',
  scoredTitle: (period) => `${period}: everybody is scored`,
  scored: (cards) => `All ${cards} have a total. You may look at the summary and the pay once more before closing.`,
  grades: 'People by grade',
  closedTitle: (period) => `${period} is closed`,
  closed: (cards, day) =>
    `${plural(cards, 'scorecard')} closed and locked on ${day}; the results are in the performance history.`,
  packs: 'Hand out and collect scoring packs',
  monthWork: 'Monthly work',
  payAndSummary: 'Summary and pay',
  history: 'Reopen or archive',
  cardTitle: (name) => `Scorecard of ${name}`,
  cardPlace: (place, count) => `Card ${place} of ${count}`,
  cardTotal: (total, grade) => `Total ${total}${grade === '' ? '' : ` · ${grade}`}`,
  cardMissing: (count) => `${plural(count, 'entry', 'entries')} missing`,
  cardNothing:
    'There is no total yet although no cell is blank: a reason for a changed score or the word that confirms a veto may be missing, or rows were moved. Please look for red text on the card.',
  repeated: (reason, indicators) =>
    `The deduction "${reason}" may be about the same event as the indicator "${indicators.join(', ')}". Check that nothing counts twice.`,
  previous: (name) => `Previous: ${name}`,
  nextUnfinished: (name) => `Next unfinished: ${name}`,
  allOthers: 'Everybody else is done.',
  overview: 'This month',
  close: (period) => `Close ${period}`,
  historyTitle: 'History',
  historyIntro:
    'Closed months can be put together into a quarter, half-year or year. A closed period can be reopened and corrected, or saved to a file and removed from this workbook; the evidence of one person and year can be put into a file.',
  closedPeriods: (periods) =>
    periods.length === 0 ? 'No period of this workbook has been closed yet.' : `Closed: ${periods.join(', ')}.`,
  toArchive: 'Archive the old scorecards under History',
  closeAsk: (period) => `Close ${period}?`,
  closeFacts: (cards, scored) =>
    scored === cards
      ? `${plural(cards, 'scorecard')}, all with a total.`
      : `${plural(cards, 'scorecard')}: ${scored} with a total, ${cards - scored} without.`,
  closeGap: (name, people) => `${name}: ${plural(people, 'person', 'people')}`,
  nextAsk: (period) => `End ${period} and start the next period?`,
  nextAskClosed: (period) => `${period} is closed. Start the next period?`,
  cannotUndo: 'Sheets that are added, locked or renamed cannot be undone with Ctrl+Z.',
};
