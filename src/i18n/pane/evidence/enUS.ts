import { plural } from '../../plural';
import type { EvidencePaneTexts } from './texts';

/** The evidence for one person and year. */
export const enUS: EvidencePaneTexts = {
  title: 'Evidence for one person and year',
  hint: 'Puts confirmations, scorecards, overrides and changes with their reasons, review meetings, appeals and plans of one person and year into one workbook. Its first page lists what is missing, month by month; nobody else is in it. This workbook is not changed.',
  person: 'Who',
  personHint:
    'Number or name, chosen from the scorecards of this period or typed; several numbers of one person with commas between them.',
  year: 'Year',
  badYear: 'Write a year from 1900 to 2199 with four digits, for example 2026.',
  look: 'See what is missing',
  make: 'Make the workbook',
  found: (name, numbers, year, months) => `${name} (${numbers}), ${year}: ${plural(months, 'period')} on record.`,
  complete: 'Nothing is missing.',
  missing: (count) => `Missing (${count})`,
  archived:
    'Some periods are archived: their scorecards are in copies that were saved then. Choose these copies to take them in.',
  chooseArchives: 'Choose archived copies',
  archivesHint:
    'Several at once; choosing again replaces what was chosen before. Copies are read and not changed, and only the scorecards of this person and year are taken.',
  unreadable:
    'A file could not be read, so nothing was. It may be open in another program, moved, or not downloaded yet; close it and try again.',
  archives: (files) => `Chosen copies (${files})`,
  made: (sheets) =>
    `Made: the list of evidence and ${plural(sheets, 'sheet')}. It holds personal data; keep it in a safe place.`,
  save: (file) => `Save ${file}`,
  saveHint:
    'If nothing happens (the pane of Excel for Mac can\'t download), click "Open" and save it in its window with File → Save As. If no window appears, look in the Window menu; on the web, allow pop-ups.',
  open: 'Open',
  blanked: (count) =>
    `Cells left empty, as they show somebody else's data or have no saved value (${plural(count, 'sheet')})`,
};
