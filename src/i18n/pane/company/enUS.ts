import type { CompanyPageTexts } from './texts';

/** The company's own catalogue. */
export const enUS: CompanyPageTexts = {
  parts: { departments: 'departments', indicators: 'indicators', roles: 'roles' },
  title: 'Company catalogue',
  intro:
    'Export roles, duties and indicators as sheets, make them your own, then use them in this workbook. Position titles that you confirmed go along, for other workbooks to use.',
  usesOwn: "This workbook uses the company's own catalogue.",
  usesBundled: 'This workbook uses the bundled catalogue.',
  unread:
    "The company's catalogue could not be read. You see the bundled one, and no position is matched by it until then.",
  sheetsTitle: 'Catalogue sheets',
  exportSheets: 'Export catalogue sheets',
  useSheets: 'Use this catalogue',
  useHint: 'With a single error nothing is changed, and every cell is listed.',
  replaceTitle: 'Write the catalogue sheets anew?',
  replaceBody: 'These sheets exist already. Edits that are not in use and columns of your own would be lost:',
  replaceChanged: (sheets) =>
    `Somebody has just typed on ${sheets.join(', ')}: nothing was written anew, and the sheets hold what they held.`,
  replace: 'Write anew',
  keep: 'Keep',
  exported: 'Catalogue sheets exported:',
  used: "The company's catalogue is in use in this workbook, and positions were matched again.",
  usedBundled: 'The catalogue is the same as the bundled one, which this workbook uses.',
  imported: (file) => `The catalogue in "${file}" is in use, and positions were matched again.`,
  changes: {
    added: (part, count) => `Added ${part} (${count})`,
    changed: (part, count) => `Changed ${part} (${count})`,
    removed: (part, count) => `Removed ${part} (${count})`,
  },
  titles: (count) => `Position titles (${count})`,
  titleMeans: (title, department, role) => `${title}${department === '' ? '' : ` (${department})`}: ${role}`,
  titleBlank: 'leave blank',
  advice: (count) => `Worth a look (${count})`,
  forget: "Stop using the company's catalogue",
  forgetTitle: "Stop using the company's catalogue?",
  forgetBody: 'This workbook goes back to the bundled catalogue. The catalogue sheets stay as they are.',
  forgotten: 'The bundled catalogue is in use again, and positions were matched again.',
  forgottenAlready: 'This workbook used the bundled catalogue already.',
  checkTitle: 'Scheme check',
  checkHint:
    'Checks the catalogue sheets (without them the catalogue in use) and the settings: whether targets can be met, points are given for nothing, the same is counted twice, and more. Nothing is changed.',
  check: 'Check',
  trial: 'Trial run',
  trialHint:
    'Trial run: with the figures on the cards of the latest period, how grades would spread, whose grade would change and what pay would total under the sheets and settings as they are now.',
  checkPassed: 'Nothing was found in the scheme.',
  checkFound: (count) => `Findings (${count})`,
  fileTitle: 'Catalogue file',
  makeFile: 'Export a catalogue file',
  fileReady: 'The catalogue file is ready.',
  openFile: 'Open as a new workbook',
  save: (name) => `or download "${name}"`,
  fileOpened: (name) =>
    `The catalogue file is open in a new window and not saved yet. Save it there with File → Save As, for example as "${name}". If no window appeared, look in the Window menu; on the web, allow pop-ups and try again.`,
  importFile: 'Import a catalogue file (.xlsx)',
  importHint: 'It is checked first and used only without errors.',
  fileUnreadable: 'The file could not be read. Check that it was not moved and is not in use, then choose it again.',
};
