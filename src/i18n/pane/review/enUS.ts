import { plural } from '../../plural';
import type { ReviewTexts } from './texts';

/** What looking at results again tells, English. */
export const enUS: ReviewTexts = {
  calibrationTitle: 'Calibration before closing',
  calibrationHint:
    'All results of the period on one sheet: grades against target shares, departments, assessors, overrides and vetoes, who stands out; talked over and signed by a second level. The settings sheet decides whether closing needs it.',
  calibrate: 'Make the calibration sheet',
  calibrated: (sheet, cards) => `"${sheet}" lists the results of ${plural(cards, 'person', 'people')}.`,
  followUpTitle: 'After a call for review',
  followUpHint:
    'For everybody the latest closing marks "needs review": a checklist of the lawful steps and a plan of improvement with the measures of the scorecard\'s second page. It lists steps and concludes nothing; what was filled in stays.',
  followUp: 'Make checklists and plans',
  followed: (people) =>
    people === 0
      ? 'The latest closing marks nobody "needs review".'
      : `Checklist and plan of ${plural(people, 'person', 'people')} are there.`,
  followedKept: (count) => `Filled in, left as they are (${count})`,
  followedSheets: (count) => `Sheets made (${count})`,
  calibrationKept: (sheets) => `${sheets.join(', ')} has entries and stays as it is; closing goes by the new one.`,
};
