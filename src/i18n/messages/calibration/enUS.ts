import { plural } from '../../plural';
import type { CalibrationStateTexts } from './texts';

/** English. */
export const enUS: CalibrationStateTexts = {
  none: 'Calibration: no calibration sheet was made for this period.',
  unconfirmed: (sheet) => `Calibration: "${sheet}" was made, and nobody has confirmed it yet (who and when are blank).`,
  confirmed: (sheet, confirmer, date) => `Calibration: "${sheet}" was confirmed by ${confirmer} on ${date}.`,
  unchanged: (drawnOn) => ` No total or grade has changed since it was made on ${drawnOn}.`,
  changed: (drawnOn, people, names) =>
    ` Since it was made on ${drawnOn}, the total or grade of ${plural(people, 'person', 'people')} has changed: ${names}. If that was after it was confirmed, make the sheet again and have it confirmed again.`,
  unknown: ' Whether totals or grades have changed since was not checked.',
  separator: ', ',
  more: ' and others',
  raters: {
    self: 'self rating',
    superior: "rating by the manager's manager",
    peer: "colleagues' ratings",
    report: "direct reports' ratings",
    customer: "customers' ratings",
  },
  probationEnd: (name, until, conclusion) =>
    `${name} (ends ${until}${conclusion === null ? '' : `, ${conclusion === '' ? 'no conclusion yet' : conclusion}`})`,
  probationLine: (people, parts, open) =>
    `Probation of ${plural(people, 'person', 'people')} ends in this period: ${parts.join(', ')}.${open === 0 ? '' : ` ${plural(open, 'card has', 'cards have')} no conclusion yet; enter it before closing.`}`,
  repeated: (cell, reason, indicators) =>
    `${cell}: the deduction "${reason}" may be about the same event that lowers "${indicators}" on this card already. Check that nothing counts twice.`,
  absent: (as, people, names) => `${as} of ${plural(people, 'person', 'people')} (${names})`,
  change: (setting, before, after) => `${setting}: ${before} → ${after}`,
  pending: (changes) =>
    `Settings differ from those the scorecards were built under, and nobody has adopted that: ${changes.join('; ')}. Adopt or restore them (settings --adopt, --restore).`,
  leftOpen: (sheets) =>
    `A step was stopped, and these sheets are not protected again yet: ${sheets.join(', ')}. Building or refreshing protects them.`,
  absentLine: (parts) =>
    `Ratings missing: ${parts.join('; ')}. Closing leaves these ratings out, and the other raters count in proportion to their weights.`,
};
