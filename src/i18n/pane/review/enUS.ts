import { plural } from '../../plural';
import type { ReviewTexts } from './texts';

/** What looking at results again tells, English. */
export const enUS: ReviewTexts = {
  calibrationTitle: 'Calibration before closing',
  calibrationHint:
    'All results of the period on one sheet: grades against target shares, departments, assessors, overrides and vetoes, who stands out; talked over and signed by a second level. The settings sheet decides whether closing needs it.',
  calibrate: 'Make the calibration sheet',
  calibrated: (sheet, cards) => `“${sheet}” lists the results of ${plural(cards, 'person', 'people')}.`,
  calibrationKept: (sheets) => `${sheets.join(', ')} has entries and stays as it is; closing goes by the new one.`,
};
