import { plural } from '../../plural';
import type { OperationTexts } from './texts';

/** What was done since the pane was opened. */
export const enUS: OperationTexts = {
  title: 'Recent operations',
  intro:
    'What was done since this pane was opened, the latest first. The list ends when the pane or the workbook closes.',
  none: 'Nothing has been done yet.',
  entry: (number, what) => `${number}. ${what}`,
  takenBack: (what) => `${what} (undone)`,
  stopped: (what) => `${what} (not finished)`,
  filled: (cells) => `Filled ${plural(cells, 'cell')}`,
  inserted: (place) => `Inserted duties into ${place}`,
  built: (period, cards) => `Built scorecards of ${period}: ${cards} new`,
  rebuilt: (period, cards, refreshed) => `Built scorecards of ${period}: ${cards} new, ${refreshed} updated`,
  settings: (cells) => `Changed the settings: ${plural(cells, 'cell')}`,
  entered: (values) => `Imported ${plural(values, 'actual value')}`,
  summary: (cards) => `Refreshed the summary: ${plural(cards, 'scorecard')}`,
  exported: (values) => `Exported a blank table: ${plural(values, 'cell')} to fill`,
  pay: (added) => `Updated the pay sheet: ${plural(added, 'new line')}`,
  closed: (period, cards) => `Closed ${period}: ${plural(cards, 'scorecard')} locked`,
  next: (period, cards) => `Started ${period}: ${plural(cards, 'new scorecard')}`,
  reopened: (period, cards) => `Reopened ${period}: ${plural(cards, 'scorecard')}`,
  archived: (period, cards) => `Removed ${plural(cards, 'archived scorecard')} of ${period}`,
  jobs: (pages) => `Built ${plural(pages, 'job description')}`,
  manual: (pages) => `Built the manual: ${plural(pages, 'job description')}`,
  organisation: (sheets) => `Drew ${plural(sheets, 'organisation sheet')}`,
  company: {
    exported: 'Exported the catalogue sheets',
    used: 'Took the company catalogue into use',
    imported: 'Imported a catalogue file',
    forgotten: 'Went back to the bundled catalogue',
  },
  undo: 'Undo',
  noUndo: {
    undone: 'Undone already.',
    nothing: 'Nothing was changed, so there is nothing to undo.',
    rowsMoved:
      "Rows of the list have moved, so cells can't be put back one by one; Excel's own undo (Ctrl+Z) may help.",
    closed: 'To lock the scorecards again, correct them and close the period again.',
    sheets: "Excel can't undo added worksheets; delete those you don't need by a right-click on their tab.",
    drawn: 'It is calculated from the scorecards: refresh it again instead.',
    reopen: 'To correct closed results, reopen the period under "History".',
    archived: 'The scorecards are in the file that was saved before they were removed.',
    library: 'To use another catalogue, go to "Library", "Company catalogue".',
  },
};
