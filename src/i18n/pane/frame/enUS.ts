import { plural } from '../../plural';
import type { FrameTexts } from './texts';

const duration = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min${seconds % 60 === 0 ? '' : ` ${seconds % 60} s`}`;

/** What surrounds every page. */
const frame: FrameTexts['frame'] = {
  steps: { read: 'Read', match: 'Match', fill: 'Fill', cards: 'Scorecards' },
  busy: {
    read: 'Reading the workbook…',
    openSample: 'Opening the sample workbook…',
    fill: 'Filling…',
    undoFill: 'Undoing…',
    build: 'Building scorecards…',
    rememberChoices: 'Remembering your choices…',
    selectRows: 'Reading the selection…',
    removeBuilt: 'Removing scorecards…',
    refreshSummary: 'Refreshing the summary…',
    show: 'Going to the cell…',
    insertDuties: 'Inserting…',
    insertConfirmed: 'Inserting…',
    undoInsert: 'Undoing…',
    readSettings: 'Reading the settings…',
    planSettings: 'Comparing the settings…',
    applySettings: 'Applying the preset…',
    undoSettings: 'Undoing…',
    refreshPay: 'Updating the pay sheet…',
    refreshCycle: 'Putting the months together…',
    exportActuals: 'Exporting the table…',
    followUp: 'Making checklists…',
    calibrate: 'Making the calibration sheet…',
    confirmTargets: 'Keeping what was confirmed, and looking for changes…',
    explainChanges: 'Keeping the reasons…',
    refreshTargets: 'Preparing the targets table…',
    listActuals: 'Looking at the worksheets…',
    openExport: 'Reading the file…',
    planTeam: 'Calculating team figures…',
    planActuals: 'Checking the values…',
    listRegisters: 'Looking up the registers that are needed…',
    makeRegisters: 'Making registers…',
    planRegisters: 'Counting registers…',
    enterActuals: 'Entering the values…',
    undoActuals: 'Undoing…',
    closePeriod: 'Closing the period…',
    nextPeriod: 'Starting the next period…',
    buildJobs: 'Building job descriptions…',
    reopenPeriod: 'Reopening the period…',
    listClosed: 'Looking for closed scorecards…',
    copyWorkbook: 'Opening a copy of the workbook…',
    removeClosed: 'Removing scorecards…',
    makeProjectTable: 'Making the table of projects…',
    readProjects: 'Reading the table of projects…',
    buildProject: 'Building project cards…',
    buildManual: 'Building the manual…',
    drawOrganisation: 'Drawing the organization…',
    findForms: 'Looking for forms…',
    makeForm: 'Making forms…',
    removeForm: 'Deleting…',
    undoForms: 'Undoing…',
    planPacks: 'Looking for superiors and departments …',
    listRaters: 'Listing raters …',
    handOut: 'Making scoring packs …',
    openPack: 'Opening the new workbook …',
    lookEvidence: "Looking at this person's year …",
    makeEvidence: 'Making the evidence …',
    planCollect: 'Reading returned files …',
    collectPacks: 'Taking entries …',
    undoCollected: 'Undoing …',
    readReturns: 'Looking for returned packs …',
    exportCatalogue: 'Exporting the catalogue sheets…',
    useCatalogue: 'Checking the catalogue…',
    forgetCatalogue: 'Going back to the bundled catalogue…',
    checkScheme: 'Checking the scheme …',
    tryScheme: 'Trying the scheme …',
    makeCatalogueFile: 'Making the catalogue file…',
    openCatalogueFile: 'Opening the catalogue file…',
    importCatalogue: 'Checking the catalogue file…',
    switchLanguage: 'Switching the language…',
    chooseSheetLanguage: 'Keeping the language of the sheets…',
  },
  stepsLabel: 'Steps',
  step: (number, title, done) => `Step ${number}: ${title}${done ? ' (done)' : ''}`,
  areasLabel: 'Areas',
  areas: { month: 'This month', posts: 'Positions', library: 'Library', history: 'History' },
  pagesLabel: (area) => `Pages of ${area}`,
  pages: { home: 'Overview', list: 'List' },
  period: (period) => `Assessment period: ${period}`,
  looking: 'Looking at the workbook…',
  hindrances: {
    noCards: 'There are no scorecards of this period yet: build them first.',
    closed: 'The period is closed.',
  },
  sidePages: {
    roles: 'Find a role',
    month: 'Monthly work',
    packs: 'Scoring packs',
    projects: 'Projects',
    organisation: 'Organization',
    forms: 'Your forms',
    company: 'Company catalogue',
    history: 'History',
    operations: 'Recent operations',
    help: 'Help',
  },
  operationCount: (count) => `Recent operations (${count})`,
  language: (name, sheets) =>
    sheets === null
      ? `Language: ${name} (the pane and what is written into sheets)`
      : `Language: ${name} (the pane), ${sheets} (what is written into sheets)`,
  paneLanguage: 'Language of the pane',
  sheetLanguage: 'Language of the sheets',
  asPane: 'As the pane',
  workingAt: (name) => `Working on ${name}`,
  timeLeft: (seconds) => `about ${duration(seconds)} left`,
  toFoot: 'Skip to the buttons below',
  loading: 'Loading…',
  retry: 'Try again',
  evenManySheets: 'Add them all',
  readAgain: 'Read again',
  dismiss: 'Close this message',
  recording: {
    on: 'Recording what Excel is asked and answers; texts and numbers are replaced, no contents are kept.',
    save: 'Save the recording',
    copy: 'Copy the recording',
  },
  stale: 'The staffing list has changed since it was read.',
  changedMeanwhile:
    'The staffing list changed after the preview, so nothing was written. You now see the latest state: please check it and repeat the step.',
  goTo: (place) => `Go to ${place}`,
  showMore: (count) => `Show ${count} more`,
  more: 'Show all',
  less: 'Show less',
  expand: (title) => `Expand: ${title}`,
  collapse: (title) => `Collapse: ${title}`,
  choose: 'Choose a worksheet',
  otherSheet: 'Worksheet to read',
  next: (title) => `Next: ${title}`,
};

const start: FrameTexts['start'] = {
  title: 'From staffing list to scorecards',
  intro:
    'Rolecard reads your staffing list, fills standard duties and KPIs for every position, and builds one live scorecard per employee.',
  steps: [
    'Read: finds the staffing list and changes nothing',
    'Check matches: you decide where it is unsure',
    'Fill duties: preview first, then write, with undo',
    'Scorecards: one sheet per person, plus a summary',
  ],
  read: 'Read this workbook',
  sample: 'Try it with a sample',
  resume: 'Back to what was read',
  privacy: 'Names, IDs and all other data stay in this workbook. Nothing is uploaded.',
};

const outside: FrameTexts['outside'] = {
  title: 'Please open this in Excel',
  body: 'This page is the task pane of an Excel add-in. On its own it has no workbook to read.',
  advice: 'Open Excel and choose the add-in on the Home tab.',
};

const crash: FrameTexts['crash'] = {
  title: 'Something unexpected happened',
  body: 'The task pane has stopped. What is already in your workbook is safe.',
  advice:
    'Reload the pane and read the workbook again. If this keeps happening, copy the details below and send them to us. They hold nothing from your sheets.',
  reload: 'Reload',
  copy: 'Copy details',
  copied: 'Copied',
  details: 'Technical details',
  loadFailed: 'The task pane did not load completely. Check your connection and reload.',
};

const notice: FrameTexts['notice'] = {
  filled: (cells, sheets) => `Filled ${plural(cells, 'cell')} on ${sheets.map((sheet) => `"${sheet}"`).join(', ')}.`,
  nothing: 'There are no blank cells to fill.',
  positions: (sheets) =>
    `Duties and KPIs are on ${sheets.map((sheet) => `"${sheet}"`).join(', ')}, a row a position; the list got no new columns. To have them in the list, choose so in the pane under Fill duties.`,
  positionsKept: (sheets) =>
    `${sheets.map((sheet) => `"${sheet}"`).join(', ')} had changed cells and was not overwritten; delete it when it is no longer needed.`,
  unsure: (positions) =>
    `${plural(positions, 'position needs', 'positions need')} your decision: please open the task pane.`,
  timeUp:
    'Excel gives a ribbon button five minutes, so this stopped in time. Finished scorecards can be used; press the button again to go on, or build large lists in the task pane.',
  manyPeople: (people, most) => `This sheet has ${people} people, more than ${most}: the button changed nothing.`,
  openPane:
    'Please choose Open Rolecard and look first at what will be filled or built; the pane shows the progress and can be stopped.',
  noCards: 'This period has no scorecards yet, so there is nothing to sum up.',
};

const filters: FrameTexts['filters'] = { all: 'All', unsure: 'To confirm', none: 'No match', sure: 'Sure' };

/** Texts of what surrounds the pages, English. */
export const enUS: FrameTexts = { frame, start, outside, crash, notice, filters };
