import { plural } from '../../plural';
import type { OperationTexts } from './texts';

const seconds = (count: number): string => (count < 60 ? `${count} s` : `${Math.ceil(count / 60)} min`);
const kilobytes = (count: number): string => (count < 1000 ? `${count} KB` : `${(count / 1000).toFixed(1)} MB`);

/** What was done since the pane was opened, and what an action is going to do. */
export const enUS: OperationTexts = {
  title: 'Recent operations',
  intro:
    'What was done since this pane was opened, the latest first. The list ends when the pane or the workbook closes.',
  none: 'Nothing has been done yet.',
  earlier: (count) => `Before a ribbon button opened the pane anew (${count})`,
  earlierHint:
    "Of these a line each is kept. Their details and undoing need what cells held before, which may be names and pay: that is not put into the browser's storage, so they can't be undone here; what to do instead stands below each.",
  entry: (number, what) => `${number}. ${what}`,
  takenBack: (what) => `${what} (undone)`,
  stopped: (what) => `${what} (not finished)`,
  filled: (cells) => `Filled ${plural(cells, 'cell')}`,
  inserted: (place) => `Inserted duties into ${place}`,
  built: (period, cards) => `Built scorecards of ${period}: ${cards} new`,
  rebuilt: (period, cards, refreshed) => `Built scorecards of ${period}: ${cards} new, ${refreshed} updated`,
  settings: (cells) => `Changed the settings: ${plural(cells, 'cell')}`,
  entered: (values) => `Imported ${plural(values, 'value')}`,
  ratersListed: (period, lines) => `Listed the raters of ${period}: ${plural(lines, 'new line')}`,
  handedOut: (packs) => `Made ${plural(packs, 'scoring pack')}`,
  collected: (values) => `Collected packs: ${plural(values, 'entry', 'entries')}`,
  summary: (cards) => `Refreshed the summary: ${plural(cards, 'scorecard')}`,
  exported: (values) => `Exported a blank table: ${plural(values, 'cell')} to fill`,
  targets: (targets) => `Made or refreshed the targets table: ${plural(targets, 'target')}`,
  followed: (people) => `Made checklists and plans of ${plural(people, 'person', 'people')}`,
  calibrated: (period) => `Made the calibration sheet of ${period}`,
  registers: (sheets) => `Make registers: ${plural(sheets, 'sheet')}`,
  confirmed: (period, cards) => `Confirmed targets of ${period}: ${plural(cards, 'scorecard')}`,
  explained: (changes) => `Kept the reasons of ${plural(changes, 'change')}`,
  pay: (added) => `Updated the pay sheet: ${plural(added, 'new line')}`,
  cycle: (span, people) => `Put together ${span}, ${plural(people, 'person', 'people')}`,
  closed: (period, cards) => `Closed ${period}: ${plural(cards, 'scorecard')} locked`,
  next: (period, cards) => `Started ${period}: ${plural(cards, 'new scorecard')}`,
  reopened: (period, cards) => `Reopened ${period}: ${plural(cards, 'scorecard')}`,
  archived: (period, cards) => `Removed ${plural(cards, 'archived scorecard')} of ${period}`,
  jobs: (pages) => `Built ${plural(pages, 'job description')}`,
  manual: (pages) => `Built the manual: ${plural(pages, 'job description')}`,
  organisation: (sheets) => `Drew ${plural(sheets, 'organization sheet')}`,
  forms: (purpose, sheets, cells) =>
    `Made ${plural(sheets, 'sheet')} of "${purpose}"${cells === 0 ? '' : `, brought ${plural(cells, 'cell')} up to date`}`,
  company: {
    exported: 'Exported the catalogue sheets',
    used: 'Took the company catalogue into use',
    imported: 'Imported a catalogue file',
    forgotten: 'Went back to the bundled catalogue',
  },
  before: {
    sheets: (period, sheets, time, size) =>
      `${period}${period === '' ? 'Up' : ': up'} to ${plural(sheets, 'new worksheet')}, about ${seconds(time)}, about ${kilobytes(size)} more in the file.`,
    time: (time) => `It takes about ${seconds(time)}.`,
    noCtrlZ: "Added worksheets can't be undone with Ctrl+Z.",
    withFirst: ' These are the first: settings, template and summary are among them.',
    removable: 'Added worksheets can\'t be undone with Ctrl+Z; they can be deleted under "Recent operations".',
    many: (sheets) =>
      `${sheets} worksheets make the workbook large, slow to open and hard to find one's way in. Better build one department at a time, each in a file of its own.`,
    byDepartment: 'Split by department',
  },
  rest: (cards) => `Build the other ${cards}`,
  undo: 'Undo',
  noUndo: {
    undone: 'Undone already.',
    nothing: 'Nothing was changed, so there is nothing to undo.',
    closed: 'To lock the scorecards again, correct them and close the period again.',
    locked: 'The period is closed and its scorecards are kept; to delete them, reopen it under "History" first.',
    sheets: "Excel can't undo added worksheets; delete those you don't need by a right-click on their tab.",
    cards: "Delete scorecards you don't need by a right-click on their tab, then refresh the summary.",
    replaced:
      'The pane no longer has what the cells held; to get it back, use the version history of Excel or a copy saved before.',
    drawn: 'It is calculated from the scorecards: refresh it again instead.',
    reopen: 'To correct closed results, reopen the period under "History".',
    archived: 'The scorecards are in the file that was saved before they were removed.',
    kept: 'Confirmations and reasons are evidence and stay; what is wrong is changed once more, with the reason.',
    files: 'Packs are files of their own, and no scorecard was changed; delete the files you do not need.',
    list: "Nothing was handed out; delete lines you don't need from the list, or the whole list by a right-click on its tab.",
    library: 'To use another catalogue, go to "Library", "Company catalogue".',
  },
};
