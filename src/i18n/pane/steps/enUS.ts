import { plural } from '../../plural';
import type { StepTexts } from './texts';

const read: StepTexts['read'] = {
  title: 'What was read',
  automatic: 'Find automatically',
  sheetWithPurpose: (sheet, purpose) => `${sheet} (${purpose})`,
  summary: (rows, people) => `${plural(rows, 'row')} with ${plural(people, 'person', 'people')}.`,
  lists: (count) => `Lists (${count})`,
  listsHint: 'These lists are filled and get their scorecards together. Untick what you do not need.',
  list: (sheet, area, rows) => `${sheet} ${area} (${plural(rows, 'row')})`,
  moreSheets: (count) => `${count} worksheets`,
  blockOf: (sheet, ordinal) => `${sheet} (list ${ordinal})`,
  leftOut: (count) => `${plural(count, 'sheet')} not read; tick to take in:`,
  otherList: (sheet, reason, people) =>
    people === null ? `${sheet}: ${reason}` : `${sheet}: ${reason}, ${plural(people, 'person', 'people')}`,
  headerField: 'Header rows',
  headerHint: 'For example "3" or "3-4". Clear it if there is no header.',
  headerBad: (first, last, most) =>
    `The sheet is filled from row ${first} to row ${last}: write rows among these, such as "3" or "3-4", at most ${most}. Clear it if there is no header.`,
  headerRefused: (rows) =>
    `No positions were found below ${rows.includes('-') ? 'rows' : 'row'} ${rows}, so the list was read without a header. Write the rows of the real header.`,
  noRows: 'No positions were read. Check "What the columns mean" below, or choose another worksheet.',
  area: (area, headers) => `The list is in ${area}, ${headers}.`,
  headerRows: (rows) => (rows.includes('-') ? `with its header in rows ${rows}` : `with its header in row ${rows}`),
  noHeaderRow: 'without a header',
  showArea: 'Show the list',
  columns: 'What the columns mean',
  columnsOf: (sheet, area) => `What the columns mean: ${sheet} ${area}`,
  columnsHint: 'Change what is wrong: the list is read again at once.',
  noColumn: '(none)',
  joinedColumns: (columns) => `Put together from ${columns.join(', ')}`,
  departmentFromHeadings: "Taken from headings in the list, or from the sheet's name",
  column: (name, header) => (header === '' ? `Column ${name}` : `${name}: ${header}`),
  issues: (count) => `Please note (${count})`,
  rows: (count) => `Rows read (${count})`,
  skipped: (count) => `Rows skipped (${count})`,
  leaveOut: 'Leave out',
  takeIn: 'Read',
  hidden: 'hidden row',
  person: (name, note) => (note === '' ? name : `${name} (${note})`),
  people: (names) => names.join(', '),
  unnamed: (headcount) => `no names, headcount ${headcount}`,
};

const match: StepTexts['match'] = {
  title: 'Check matches',
  summary: (groups, rows) =>
    `${plural(groups, 'position')} in ${plural(rows, 'row')}. The same position needs one decision only.`,
  filterLabel: 'Filter by match',
  count: (name, count) => `${name} ${count}`,
  empty: 'No positions here.',
  place: (department, rows, people) =>
    `${department === '' ? 'No department' : department} · ${plural(rows, 'row')} · ${plural(people, 'person', 'people')}`,
  blank: 'Left blank',
  decided: 'Your choice',
  certainty: { certain: 'Certain', likely: 'Likely', possible: 'Possible', faint: 'A guess' },
  questions: (positions, people) =>
    positions === 0
      ? 'All decided'
      : `${plural(positions, 'position')} to confirm, for ${plural(people, 'person', 'people')}`,
  questionsHint: 'Tick to take a suggestion; choose another one below.',
  findQuestion: 'Find by position or department',
  suggestion: (position, role) => `${position} → ${role}`,
  acceptUpTo: (positions, people) =>
    `Take all suggestions above (${plural(positions, 'position')}, ${plural(people, 'person', 'people')})`,
  options: (position) => `Standard role for "${position}"`,
  leaveBlank: 'Leave blank: no duties, no scorecard',
  search: 'Choose another role',
  searchLabel: (position) => `Search a standard role for "${position}"`,
  searchHint: 'Name or alias, Chinese or English',
  noResult: 'No role found',
  reset: 'Back to the suggestion',
  applyElsewhere: (count) => `Use for the same title everywhere (${count} more)`,
  showRows: 'Rows',
  stillUndecided: (count) => `${plural(count, 'position')} still to confirm. What is not confirmed stays blank.`,
  stillWithoutCards: (count) =>
    `${plural(count, 'position')} still to confirm. What is not confirmed gets no scorecard.`,
};

const places: StepTexts['fill']['places'] = {
  list: 'New columns beside the list',
  sheet: 'A sheet Positions; the list stays as it is',
};

const fill: StepTexts['fill'] = {
  modes: {
    blanksOnly: 'Fill blank cells only (recommended)',
    replace: 'Replace what is there',
    append: 'Add below what is there',
  },
  forms: {
    cell: 'In one cell, a line each',
    rows: 'Over the rows the post has, an item a row',
    line: 'One line: names of KPIs, the gist of duties',
  },
  places,
  into: 'Where duties and KPIs go that the list has no columns for',
  overview: 'Positions',
  overviewHint:
    'A row a position: duties, KPIs, requirements and the people in it. The list keeps a line a person and prints as before.',
  drawOverview: 'Draw the sheet',
  listStays: 'No cell of the list is to be filled; duties and KPIs go onto the sheet of positions.',
  intoSheet: (field) => `${field}, onto the sheet of positions`,
  form: 'How several items are written',
  title: 'Fill duties',
  fields: 'What to fill',
  intoColumn: (field, column) => `${field}, into column ${column}`,
  intoNewColumn: (field) => `${field}, into a new column beside the list`,
  intoTable: 'Make new columns part of the Excel table (otherwise they stand beside it)',
  mode: 'Duties and KPIs that hold something (other columns: blanks only)',
  replaceWarning: (cells) => `The content of ${plural(cells, 'cell')} will be replaced. Check each one below.`,
  appendWarning: (cells) => `Text will be added to ${plural(cells, 'filled cell')}. Check each one below.`,
  preview: 'Preview',
  counts: (blank, overwritten) =>
    overwritten === 0
      ? `${plural(blank, 'blank cell')} will be filled.`
      : `${plural(blank, 'blank cell')} will be filled and ${plural(overwritten, 'filled cell')} changed.`,
  nothing: 'There is nothing to fill: everything is in place.',
  noFields: 'Choose at least one of them.',
  noRoles: 'No position has a standard role yet. Go to "Check matches" first.',
  withoutRole: (rows) => `${plural(rows, 'row')} without a standard role: left alone.`,
  header: 'Header of the new column',
  forPositions: (field, positions) =>
    `${field}: ${positions.slice(0, 3).join(', ')}${positions.length > 3 ? ` and ${positions.length - 3} more` : ''}`,
  cells: (count) => plural(count, 'cell'),
  before: 'Now',
  after: 'New',
  kept: (reason, count) => `${reason} (${count})`,
  apply: (cells) => `Fill ${plural(cells, 'cell')}`,
  applyNothing: 'Fill',
  filled: (cells, sheets) => `Filled ${plural(cells, 'cell')} on ${sheets.map((sheet) => `"${sheet}"`).join(', ')}.`,
  moved: (cells) =>
    `Rows had moved: ${plural(cells, 'cell')} of these are in the row where the person or position stands now.`,
  alreadyDone: (cells) => `${plural(cells, 'cell')} held this text already.`,
  refused: (cells) =>
    `Not written, because changed after the preview, or their row is gone or can't be told from others: ${plural(cells, 'cell')}`,
  undone: (cells) => `Undone: ${plural(cells, 'cell')} restored.`,
  notUndone: (cells) =>
    `Left as is, because changed after filling, or their row is gone or can't be told from others: ${plural(cells, 'cell')}`,
  undo: 'Undo filling',
  look: 'Filled rows are aligned to the top, narrow columns get wider, and the sheet prints one page wide (landscape or A3 where it would be too small to read). Undo takes this back too.',
  unfinished: (cells) => `Not finished: ${plural(cells, 'cell')} to go. Repeat the step to go on, or undo all of it.`,
};

const cards: StepTexts['cards'] = {
  unnamedChoices: {
    placesOnly: 'One card per place, on lists that name nobody (recommended)',
    perPlace: 'One card per place ("Agent 1", "Agent 2"), on lists with names too',
    perPosition: 'One card per position',
    skip: 'No card',
  },
  title: 'Build scorecards',
  period: 'Assessment period',
  previousPeriod: 'Previous period',
  nextPeriod: 'Next period',
  badPeriod:
    'Write it like "2026-11", "2026Q3", "2026H1", "2026" or "2026-07-15 to 2026-09-30", with a year from 1900 to 2199.',
  scope: 'Who is assessed',
  everyone: 'Everyone',
  someDepartments: 'Chosen departments',
  selectedRows: 'The rows selected in the sheet',
  selected: (areas) => `Selection: ${areas.join(', ')}`,
  selectAgain: 'Take the selection again',
  departments: 'Departments',
  department: (name, rows) => `${name === '' ? 'No department' : name} (${plural(rows, 'row')})`,
  unnamed: 'Places without a name',
  pattern: 'Names of the worksheets',
  usualPattern: '{name}',
  patternWords: ['{name}', '{id}', '{department}', '{position}', '{period}'],
  patternHint: 'Words you can use:',
  addWord: (word) => `Add ${word}`,
  example: (name) => `Example: ${name}`,
  forecast: (cards) =>
    `${plural(cards, 'person gets', 'people get')} a scorecard. Cards with entries and closed cards are never changed.`,
  forecastNone: 'There is nobody to build a scorecard for: choose others.',
  forecastUnchosen: 'Tick the departments to build for.',
  forecastDone: (cards) =>
    `${plural(cards, 'person chosen has', 'people chosen have')} a scorecard. Building again updates those without scores only; scored and closed ones stay.`,
  forecastRest: (there, added) =>
    `${plural(there, 'scorecard is', 'scorecards are')} there; ${plural(added, 'person gets', 'people get')} one now. Those there are updated only where they have no scores; scored and closed ones stay.`,
  renew: 'Update scorecards without scores',
  notAssessed: (count) => `No scorecard (${count})`,
  special: (count) => `Probation, joining, leaving, leave (${count})`,
  build: (cards) => `Build ${plural(cards, 'scorecard')}`,
  buildNothing: 'Build scorecards',
  cancel: 'Cancel',
  cancelling: 'Stopping. Finished scorecards stay…',
  preparing: 'Preparing…',
  progress: (done, total) => `${done} of ${total} done`,
  result: (period) => `Scorecards ${period}`,
  done: (built, refreshed) => {
    if (refreshed === 0) return `Built ${plural(built, 'scorecard')}.`;
    return built === 0
      ? `Renewed ${plural(refreshed, 'scorecard')} without entries.`
      : `Built ${plural(built, 'scorecard')} and renewed ${refreshed} without entries.`;
  },
  doneNothing: 'Nothing to build: the existing scorecards stay as they are.',
  cancelled: 'Canceled. Finished scorecards are complete; building again continues from here.',
  stopped: 'Building was interrupted. Finished scorecards are complete; building again continues from here.',
  built: (count) => `Built (${count})`,
  refreshed: (count) => `Renewed (${count})`,
  kept: (count) => `Kept, with entries or closed (${count})`,
  liftingRefused:
    'Excel lifted the protection of no scorecard. Where nobody gave them a password, this build of Excel is at fault (some from June 2026 on): update Excel, or choose Review > Unprotect Sheet on them, then do this again.',
  moved: (count) => `Moved to another post or got an id: they go on with their card of this period (${count})`,
  unsaid: (count) => `Under a password, do not say the change of post: unprotect them and build again (${count})`,
  elsewhere: (count) => `Assessed in another period by now, kept (${count})`,
  offList: (count) => `No longer on the list, kept (${count})`,
  person: (name, position) => (name === '' ? position : `${name} · ${position}`),
  openSummary: 'Open the summary',
  refreshSummary: 'Refresh summary',
  summaryRefreshed: (sheet, cards) => `"${sheet}" is up to date with ${plural(cards, 'scorecard')}.`,
  summaryFailed: 'The cards are done, but the summary was not refreshed:',
  remove: 'Remove the cards just built',
  removeTitle: 'Remove the cards just built?',
  removeBody: (count) =>
    `${plural(count, 'worksheet')} will be deleted, which Excel cannot undo. Cards with entries and closed cards stay.`,
  removeConfirm: 'Remove',
  keep: 'Keep them',
  removed: (count) => `Removed ${plural(count, 'scorecard')}.`,
  removalKept: (count) => `${plural(count, 'scorecard')} kept, with entries or closed:`,
};

const roles: StepTexts['roles'] = {
  title: 'Role library',
  search: 'Search standard roles',
  searchHint: 'Name or alias: "designer", "美工"',
  results: (count) => plural(count, 'role'),
  noResult: 'No role found. Try another word.',
  backToList: 'Back to the list of roles',
  duties: 'Duties',
  indicators: 'KPIs',
  qualifications: 'Qualifications',
  deliverables: 'Deliverables',
  conditions: 'Shifts and working conditions',
  pay: 'Make-up of pay',
  assessors: 'Assessed by',
  probation: 'Probation goals (to choose from)',
  improvement: 'Measures when a target is missed (to choose from)',
  library: 'Behaviors and values (to choose from)',
  libraryHint:
    'What a company may assess beside KPIs, in five levels from low to high. Once the catalogue is exported they stand on its KPI library sheet, where they can be reworded and put on the cards of roles.',
  itemKinds: { behaviour: 'Behavior', value: 'Value' },
  itemLevel: (level, line) => `Level ${level}: ${line}`,
  purpose: 'Purpose',
  aliases: 'Also called',
  aliasList: (names) => names.join(', '),
  department: 'Department',
  level: 'Level',
  reportsTo: 'Reports to',
  headcount: 'Usual headcount',
  headcountRange: (min, max) => (min === max ? `${min}` : `${min}–${max}`),
  weight: (percent) => `weight ${percent}%`,
  target: (value) => `target ${value}`,
  openTarget: 'target set by the company',
  sourced: 'Sourced',
  proposed: 'Proposed',
  sourcedHint: 'The figures come from company handbooks.',
  proposedHint: 'The figures are suggestions: adapt them to your company.',
  insert: 'Insert duties into the selected cell',
  insertHint: 'Select a cell in the sheet first.',
  askTitle: 'Replace what the cell holds?',
  askBody: (sheet, cell) => `${cell} on "${sheet}" holds:`,
  replace: 'Replace',
  cancel: 'Cancel',
  inserted: (cell) => `The duties are in ${cell}.`,
  insertedAlready: 'The cell holds these duties already.',
  insertRefused: 'The cell was changed a moment ago, so nothing was written. Please try again.',
  undo: 'Undo inserting',
  undone: 'The cell holds its former content again.',
  undoRefused: 'The cell was changed after inserting and stays as it is.',
};

/** Texts of the steps from reading to scorecards, English. */
export const enUS: StepTexts = { read, match, fill, cards, roles };
