import { plural } from '../../plural';
import type { FormsPageTexts } from './texts';

/** The company's own forms, filled from the list. */
export const enUS: FormsPageTexts = {
  title: 'Your own forms',
  intro:
    'Write placeholders such as {{name}} or {{duties}} into a form of your own (job description, target agreement, confirmation of employment, probation review …) and a copy is filled for each position or person. The form itself is not changed.',
  wordsTitle: 'Placeholders you can use',
  words: (known) =>
    `${known}. Any column of the list is {{column:header}}. A row with {{kpi.no}}, or with two or more placeholders about indicators, is repeated for each item; elsewhere all items share the cell.`,
  find: 'Look for forms',
  none: 'No sheet with placeholders was found. Write a placeholder into your form, such as {{name}}, and look again.',
  scope: 'For whom',
  made: (count) => (count === 0 ? 'Not made yet.' : `${plural(count, 'sheet')} made.`),
  isProtected: 'This form is protected, so no copy of it could be filled. Unprotect the sheet first.',
  problems: (count) => `To correct (${count})`,
  perLabel: 'This form is for',
  per: { position: 'each position of a department', person: 'each person' },
  purpose: 'Purpose',
  purposeHint: 'Names of new sheets begin with it; said once, it is remembered.',
  make: 'Make or bring up to date',
  remove: 'Delete what was made',
  removeTitle: 'Delete these sheets?',
  removeBody:
    'Sheets made of this form that nobody has changed are deleted; Ctrl+Z does not bring them back. Changed ones stay.',
  removeConfirm: 'Delete',
  keep: 'Keep',
  done: (purpose, count) => `${purpose}: ${plural(count, 'new sheet')}.`,
  same: (count) => `${plural(count, 'sheet')} already ${count === 1 ? 'says' : 'say'} what the list says.`,
  built: (count) => `New (${count})`,
  changed: (count) => `Cells brought up to date (${count})`,
  change: (before, after) => `"${before}" is now "${after}"`,
  typed: (count) => `Cells you have typed over, left as they are (${count})`,
  kept: (held, wanted) => `holds "${held}"; by the list it would be "${wanted}"`,
  outdated: (count) =>
    `Not brought up to date, as the form or its number of lines has changed, or the sheet is protected; delete and make again (${count})`,
  offList: (count) => `On the list no more, left as they are (${count})`,
  withoutRole: (count) => `Position not decided yet, not made (${count})`,
  unnamed: (count) => `Without a name, not made (${count})`,
  removed: (count) => `${plural(count, 'sheet')} deleted.`,
  removalKept: (count) => `Changed by you, kept (${count})`,
  cellsBack: (count) => `${plural(count, 'cell')} as before.`,
  notBack: (count) => `Changed since, left as they are (${count})`,
};
