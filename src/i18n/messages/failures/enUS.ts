import { plural } from '../../plural';
import type { FailureTexts } from './texts';

const excelFailures: FailureTexts['excelFailures'] = {
  cellEditing: {
    what: 'A cell is being edited, so Excel cannot be used right now.',
    advice: 'Press Enter or Esc to leave the cell, then choose "Try again".',
  },
  protected: {
    what: 'The worksheet or workbook is protected and cannot be written to.',
    advice: 'Remove the protection on the Review tab, then try again.',
  },
  dialogOpen: {
    what: 'A dialog is open in Excel, perhaps the outcome of a ribbon button, so nothing can be written.',
    advice: 'Close the dialog, then try again.',
  },
  notPermitted: {
    what: 'Excel did not give the file of this workbook to the add-in.',
    advice:
      'It may have a sensitivity label or restricted permissions (File → Info), or the network failed: check the network and try again, or ask someone who may.',
  },
  otherWorkbookActive: {
    what: 'Another workbook is active.',
    advice: 'Switch back to this workbook, then try again.',
  },
  noCellsSelected: {
    what: 'No cells of this workbook are selected: perhaps a chart, a shape or another workbook is.',
    advice: 'Click the cells to be used on a worksheet of this workbook, then try again.',
  },
  notFound: {
    what: 'The worksheet or cell no longer exists.',
    advice: 'Read the workbook again, then repeat the step.',
  },
  alreadyExists: {
    what: 'A worksheet of that name exists already: somebody else, or another window, may just have made it.',
    advice:
      'Read the workbook again, look which sheets are there, and try again to go on. If it stays so, change the naming of the worksheets.',
  },
  invalidArgument: {
    what: 'Excel refused this operation.',
    advice: 'Read the workbook again and repeat the step. If it still fails, report the error code.',
  },
  filtered: {
    what: 'The list is filtered and cannot be written to.',
    advice: 'Clear the filter, then try again.',
  },
  mergedCells: {
    what: 'Merged cells are in the way.',
    advice: 'Unmerge them, then try again.',
  },
  tableConflict: {
    what: 'A table or PivotTable is in the way.',
    advice: 'Move it, or use another worksheet, then try again.',
  },
  tooLarge: {
    what: 'This is more data than Excel takes at once.',
    advice: 'Work department by department.',
  },
  unsupported: {
    what: 'This version of Excel cannot do this.',
    advice: 'Use Microsoft 365, Excel 2021 or later, or Excel on the web.',
  },
  readOnly: {
    what: 'The workbook is read-only.',
    advice: 'Enable editing or save a copy, then try again.',
  },
  newerRegistry: {
    what: 'A newer version of Rolecard has worked on this workbook. This version cannot read the records on the hidden worksheet "_rolecard". Nothing was written.',
    advice: 'Update Rolecard, then open the workbook again.',
  },
  unavailable: {
    what: 'Excel is not available at the moment.',
    advice: 'Check your connection and sign-in, then try again; in Excel on the web, reload the page.',
  },
  unknown: {
    what: 'Excel reported an unknown error.',
    advice:
      'If other workbooks are open, switch back to this one first, then try again. If it still fails, save and reopen the workbook.',
  },
};

const failures: FailureTexts['failures'] = {
  excelCode: (code) => `Error code: ${code}`,
  noStaffingTable: {
    what: 'There is no staffing list that can be read.',
    advice: 'Change the worksheet as the hints say, or choose another one.',
  },
  sheetMissing: (sheet) => ({
    what: `The worksheet "${sheet}" was deleted, renamed or hidden.`,
    advice: 'Read the workbook again.',
  }),
  sheetProtected: (sheet) => ({
    what: `The worksheet "${sheet}" is protected. Nothing was written.`,
    advice: 'Choose Review > Unprotect Sheet, then try again.',
  }),
  workbookProtected: {
    what: 'The structure of the workbook is protected: worksheets cannot be added or removed.',
    advice: 'Choose Review > Protect Workbook to remove the protection, then try again.',
  },
  settings: (sheet, count) => ({
    what: `"${sheet}" needs ${plural(count, 'correction')} before anything can go on.`,
    advice:
      'Correct the cells listed, then try again; or choose "Repair settings" under "Assessment settings" in "Monthly work" and see first which cells are restored. Do not delete this worksheet: the formulas of the cards need it.',
  }),
  template: (sheet, count) => ({
    what: `"${sheet}" needs ${plural(count, 'correction')}. Nothing was built.`,
    advice: 'Correct the cells listed, then try again.',
  }),
  templateProtected: (sheet) => ({
    what: `The template "${sheet}" is protected, so what is made from it could not be filled. Nothing was built.`,
    advice:
      'Go to that worksheet, choose Review > Unprotect Sheet, then try again. Cards are protected when they are built; the template needs no protection.',
  }),
  badPeriod: (text) => ({
    what: text === '' ? 'The assessment period is missing.' : `The assessment period "${text}" can't be read.`,
    advice:
      'Write a month "2026-11", a quarter "2026Q3", a half-year "2026H1", a year "2026", or days "2026-07-15 to 2026-09-30".',
  }),
  listNamesNobody: (sheet: string) => ({
    what: `The list on "${sheet}" names nobody yet, so there is nobody to build a scorecard for. Nothing was changed.`,
    advice: 'Write one person per row below the header (position and name), then read again.',
  }),
  tooManySheets: (count) => ({
    what: `${count} worksheets would be added. With more than 200 a workbook gets slow and hard to find one's way in. Nothing was changed.`,
    advice: 'Build department by department; or confirm that you want them all at once.',
  }),
  scoringPack: (recipient, period) => ({
    what: `This is the scoring pack of ${period} for ${recipient}, not a staffing list. Nothing was changed.`,
    advice:
      'Fill the light yellow cells, save the file and send it back. To collect it, open the workbook it comes from and choose this file under This month → Scoring packs.',
  }),
  nobodyInPeriod: (period, people) => ({
    what: `By the settings each role is assessed in periods of its own, and no role chosen is assessed for ${period} (${people} ${people === 1 ? 'person has' : 'people have'} another period). Nothing was changed.`,
    advice:
      'Choose the period of these roles, change their assessment cycle in the catalogue, or set "Periods of assessment" to 1.',
  }),
  nobodyToAssess: {
    what: 'There is nobody to build a scorecard for.',
    advice: 'Choose standard roles under "Check matches" first, or select more departments.',
  },
};

export const enUS: FailureTexts = { excelFailures, failures };
