import { plural } from '../../plural';
import type { CyclePaneTexts } from './texts';

/** Putting months together into a quarter, half-year or year. */
export const enUS: CyclePaneTexts = {
  title: 'Quarter, half-year and year',
  hint: 'Puts closed months together on one sheet, a line a person, calculated from the history. Months that are missing are named, not guessed. Mean, weighted or last month: as the settings have it.',
  span: 'Months to put together',
  spanHint: 'For example 2026-Q3, 2026-H1, 2026, 2026-10..2027-01',
  badSpan:
    'Write 2026-Q3, 2026-H1, 2026, or the first and last of 2 to 12 months: 2026-10..2027-01. Years go from 1900 to 2199.',
  make: 'Make or update the sheet',
  made: (sheet, people) => `"${sheet}" was made for ${plural(people, 'person', 'people')}.`,
  updated: (sheet, people, added) =>
    `"${sheet}" was updated for ${plural(people, 'person', 'people')}, ${added} of them new.`,
  open: (months) => `${months.join(', ')}: nothing is closed; the results rest on the other months.`,
  partial: (count) => `People with months missing (${count})`,
  missing: (name, months) => `${name}: ${months.join(', ')} missing`,
  notCounted: (count) => `People with results that do not count here (${count})`,
  notCountedOf: (name, periods) =>
    `${name}: ${periods.join(', ')} left out (within a longer period that has a result, not whole months, or beyond these months)`,
  projects: (count) => `People whose project cards are left out (${count})`,
  projectsOf: (name, projects) => `${name}: ${projects.join(', ')}`,
  untouched: (count) => `Lines without a result in the history, left as they are (${count})`,
  line: (name, number) => `${name} (${number})`,
  overridden: (count) => `Calculated cells typed over by hand, left as they are (${count})`,
  repaired: (count) => `Formulas written again (${count})`,
};
