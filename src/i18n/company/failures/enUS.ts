import { plural } from '../../plural';
import type { CompanyFailureTexts } from './texts';

/** Failures of the company catalogue's steps, English. */
export const enUS: CompanyFailureTexts = {
  catalogueProblems: (errors) => ({
    what: `The catalogue has ${plural(errors, 'error')}. It is not used, and nothing was changed.`,
    advice: 'Mend the cells listed, then choose "Use this catalogue" again.',
  }),
  catalogueSheetExists: (sheets, changed) => ({
    what: changed
      ? `Somebody typed on ${changed.join(', ')} during the export. The catalogue sheets hold what they held.`
      : `The catalogue sheets are there already: ${sheets.join(', ')}.`,
    advice: 'Exporting again clears edits that are not in use and columns of your own; rename the sheets to keep them.',
  }),
  catalogueFile: {
    notAWorkbook: {
      what: 'This file is no Excel workbook (.xlsx).',
      advice: 'Choose an .xlsx file made by "Export catalogue file".',
    },
    encrypted: {
      what: 'This file has a password or the old .xls format and cannot be read.',
      advice: 'Remove the password in Excel, save it as .xlsx, and import it again.',
    },
    tooLarge: {
      what: 'This file is too large for a catalogue.',
      advice: 'Choose an .xlsx file made by "Export catalogue file".',
    },
  },
  companyNoteDamaged: (missing) => ({
    what:
      missing.length === 0
        ? "The company's catalogue kept in this workbook cannot be read."
        : `The company's catalogue of this workbook uses what the built-in catalogue no longer has: ${missing.join(', ')}.`,
    advice: 'Choose "Use this catalogue" on the catalogue sheets, or go back to the built-in catalogue.',
  }),
};
