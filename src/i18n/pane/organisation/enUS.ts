import { plural } from '../../plural';
import type { OrganisationPageTexts } from './texts';

/** The organisation behind the lists. */
export const enUS: OrganisationPageTexts = {
  title: 'Organization',
  intro:
    'Draws an organization chart and other sheets from the departments, positions and superiors of your staffing list. The list itself is not changed.',
  notRead: 'No list was read yet. Drawing reads this workbook first.',
  sheetsTitle: 'Sheets of the organization',
  sheetsHint:
    'Sheets nobody has changed are brought up to date in their place; what you changed stays, and a new sheet stands beside it.',
  sheetsLabel: 'Sheets to draw',
  sheets: {
    chart: 'Organization chart: departments, positions and people',
    functions: 'Department functions: what each department does',
    headcount: 'Headcount: planned, actual and vacant',
    overview: 'Positions: duties, indicators and qualifications',
  },
  draw: 'Draw the sheets',
  drawn: (count) => `${plural(count, 'sheet')} drawn or brought up to date.`,
  added: (count) => `New (${count})`,
  redrawn: (count) => `Brought up to date (${count})`,
  kept: (count) => `Changed by you, left as they are (${count})`,
  keptHint:
    'Cells of these sheets were changed, so they were not written over; the latest content is on the new sheet beside each. Delete whichever you no longer need.',
  findings: (count) => `Reporting lines to check (${count})`,
  manualTitle: 'Manual',
  manualHint:
    'Builds cover, contents, organization, job descriptions, indicator library and assessment rules in one step. Existing job descriptions, and sheets you changed, stay as they are, in the book. They stand together in order; printed, they are a handbook whose page numbers are those of the contents.',
  buildManual: 'Build the manual',
  manualBuilt: (sheets, jobs, pages) =>
    `${plural(sheets, 'sheet')} drawn or brought up to date, ${plural(jobs, 'job description')} built. Printed, the book has ${plural(pages, 'page')}; the contents say how to print it.`,
  manualPartly: (jobs) => `${plural(jobs, 'job description')} built, the rest is still to come; click again to go on.`,
  manualKept:
    'Changed sheets were kept as they are and stay in their place in the book, with as many pages as their own page setup says. For a fresh one, delete the sheet and build the manual again. Changed contents stand behind the book, which has new ones.',
  openContents: 'Open the contents',
  noFindings: 'Nothing odd was found in the reporting lines.',
};
