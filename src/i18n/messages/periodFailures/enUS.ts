import { plural } from '../../plural';
import type { PeriodFailureTexts } from './texts';

/** Refusals of the monthly work: pay, closing, the next period, actual values, job descriptions. */
export const enUS: PeriodFailureTexts = {
  nextUnknown: (period) => ({
    what: `${period} is a range of days: which period comes next is not known. It was not closed.`,
    advice: 'Enter the next period, for example "2026-10-01 to 2026-12-31" or "2026Q4", then start it again.',
  }),
  nextNotBehind: (period, next) => ({
    what: `The next period (${next}) does not begin after ${period}, which was not closed.`,
    advice:
      'Enter one that begins after it. For another period over the same days, use the page that builds scorecards.',
  }),
  noCards: (period) => ({
    what: period === null ? 'This workbook has no scorecards yet.' : `There are no scorecards for ${period}.`,
    advice:
      period === null
        ? 'Build the scorecards first.'
        : 'Build the scorecards of this period first, or check the period on the settings sheet.',
  }),
  noClosedMonths: (span, closed) => ({
    what: `The history has no month of ${span}, so there is nothing to put together.`,
    advice:
      closed.length === 0
        ? 'Close a month first.'
        : `Close one of its months first; the history has ${closed.join(', ')}.`,
  }),
  personUnknown: (person) => ({
    what: `Neither a scorecard nor the history names "${person}".`,
    advice:
      "Give what stands behind the period in the card's number (usually the employee ID), or the name as the card has it.",
  }),
  notInHistory: (people) => ({
    what: `The history has nobody of the number "${people.join('", "')}", so nothing was made.`,
    advice:
      "Give what stands behind the period in the card's number (usually the employee ID), and close a month first for whom none was closed.",
  }),
  personAmbiguous: (person, people) => ({
    what: `"${person}" is more than one person: ${people.join('; ')}.`,
    advice: 'Give one of these numbers, with the name where it takes that; several where they are one person.',
  }),
  noEvidence: (person, year, years) => ({
    what: `"${person}" has neither a scorecard nor a line of the history in ${year}, so no evidence was made.`,
    advice: `This workbook has records of this person for ${years.join(', ')}.`,
  }),
  incompleteCards: (period, cards, unconcluded) => {
    const untotalled = `${plural(cards, 'scorecard')} of ${period} ${cards === 1 ? 'has' : 'have'} no total yet`;
    return unconcluded === 0
      ? {
          what: `${untotalled}, so it was not closed.`,
          advice: 'Complete the ratings and close again, or close all the same: these people will have no result.',
        }
      : {
          what: `${period} was not closed: ${cards === 0 ? '' : `${untotalled}, and `}${plural(unconcluded, 'probation card')} without a conclusion, where probation ends in the period.`,
          advice:
            'Complete them and close again, or close all the same: who has no total will have no result, and no conclusion is kept of the others.',
        };
  },
  repeatedDeductions: (period, lines) => ({
    what: `${period} was not closed: ${plural(lines, 'deduction')} may be about an event that lowers an indicator of the same card already.`,
    advice: 'Check that nothing counts twice. Where all is right, close all the same.',
  }),
  repeated: (reason, indicators) =>
    `The deduction "${reason}" and the indicator "${indicators.join(', ')}" may be about the same event`,
  pendingRules: (period) => ({
    what: `${period} was not closed: the settings differ from those its scorecards were built under, and nobody has adopted that.`,
    advice:
      'Adopt or restore them under "Monthly work", "Assessment settings", or close all the same by the settings as they are.',
  }),
  faultyCards: (period, cells) => ({
    what: `${period} is not closed: ${cells} ${cells === 1 ? 'cell makes' : 'cells make'} totals unreliable.`,
    advice: 'Correct each of the cells listed, then close.',
  }),
  weights: (sum) => `The weights add up to ${Math.round(sum * 1000) / 10}%; they must be 100%.`,
  selfOnly: 'Only the employee has rated; the manager has not.',
  unexplainedChanges: (period, changes) => ({
    what: `${period} is not closed: ${plural(changes, 'thing')} ${changes === 1 ? 'differs' : 'differ'} from what was confirmed at the start, without a reason.`,
    advice:
      'Give the reasons under "Confirm targets" in the monthly work, then close; put back what should not have changed.',
  }),
  calibrationNeeded: (period, sheet) => ({
    what:
      sheet === null
        ? `${period} is not closed: there is no calibration sheet yet.`
        : `${period} is not closed: "${sheet}" has no second-level confirmation yet.`,
    advice:
      sheet === null
        ? 'Make it under "Calibration before closing" in the monthly work, talk it over, and enter who confirms it and when; if you need none, set "Closing needs a confirmed calibration" to 0 on the settings sheet.'
        : 'Enter on this sheet who confirms it and when, then close.',
  }),
  changeOf: {
    indicator: (indicator) => `indicator "${indicator}"`,
    target: (indicator) => `target of "${indicator}"`,
    weight: (indicator) => `weight of "${indicator}"`,
    rule: (indicator) => `scoring rule of "${indicator}"`,
    setting: (setting) => setting,
    rows: () => "rows were moved on the card, so its lines can't be compared",
  },
  change: (what, before, after) => `${what}: ${before || 'none'} → ${after || 'none'}`,
  rulesChanged: (period, changes, people) => ({
    what:
      people > 0
        ? `${period} is still closed: by today's settings the grade or coefficient of ${people} ${people === 1 ? 'person' : 'people'} would change${changes > 0 ? `, and ${changes} ${changes === 1 ? 'setting differs' : 'settings differ'} from the day of closing` : ''}.`
        : `${period} is still closed: ${changes} ${changes === 1 ? 'setting differs' : 'settings differ'} from the day of closing; with the totals as they are, nobody's grade or coefficient would change.`,
    advice:
      'To keep the results of closing, put the settings back first. If the cards are to be calculated by the settings of today, choose to reopen all the same.',
  }),
  gradeChange: (card, { total, grade, coefficient, newGrade, newCoefficient }) =>
    `${card}: ${total ?? ''} points, ${grade === '' ? 'no total' : `${grade} ${coefficient ?? ''}`} → ${newGrade === '' ? 'no total' : `${newGrade} ${newCoefficient ?? ''}`}`,
  ruleChange: (setting, before, after) => `${setting}: ${before} → ${after}`,
  periodClosed: (period, day) => ({
    what: `${period} was closed on ${day} and can no longer be changed.`,
    advice: 'Work in the next assessment period.',
  }),
  periodOpen: (period) => ({
    what: `${period} is not closed, so its scorecards can't be archived.`,
    advice: 'Close the period first.',
  }),
  periodCurrent: (period) => ({
    what: `${period} is still the current assessment period, so its scorecards can't be removed.`,
    advice: 'Start the next period first.',
  }),
  periodArchived: (period) => ({
    what: `Scorecards of ${period} were archived and removed, so the period can't be opened again.`,
    advice: 'Look them up in the archived file; correct results in the next period.',
  }),
  copyFailed: {
    what: 'No copy of the workbook was opened. Nothing was changed.',
    advice: 'Save this workbook, copy the file in its folder as your archive, then remove the scorecards.',
    unsupported: "This version of Excel doesn't let an add-in open a copy.",
    tooLarge: 'The file is too large for Excel on the web to open a copy; Excel on the desktop has no such limit.',
  },
  packsNotMade: {
    what: 'No scoring pack was made. Nothing was changed.',
    advice: 'Save this workbook and try again; if that does not help, make the packs with handout on the command line.',
    unsupported: "This version of Excel doesn't give an add-in the workbook's file.",
    tooLarge: 'The file is too large for Excel on the web to read; use Excel on the desktop.',
  },
  evidenceNotMade: {
    what: 'No evidence was made. Nothing was changed.',
    advice: 'Save this workbook and try again; if that does not help, make it with evidence on the command line.',
    unsupported: "This version of Excel doesn't give an add-in the workbook's file.",
    tooLarge: 'The file is too large for Excel on the web to read; use Excel on the desktop.',
  },
  listDamaged: (sheet, headers) => ({
    what: `"${sheet}" has lost these headers: ${headers.join(', ')}. Nothing was written.`,
    advice: 'Put the headers back, then try again.',
  }),
  noActualsTable: (sheet) => ({
    what: `"${sheet}" has no header for actual values.`,
    advice:
      'The header needs a name or employee ID column and at least one indicator. For the export of another system, say which row it is (--header-row on the command line).',
  }),
  exportFile: {
    encrypted: (file) => ({
      what: `"${file}" has a password to open and was not read.`,
      advice: 'Take the password off in Excel or WPS, save it as .xlsx, then choose it again.',
    }),
    tooLarge: (file) => ({
      what: `"${file}" is too large and was not read.`,
      advice: 'A file may have 30 MB: export this period and the columns you need, then choose it again.',
    }),
    oldFormat: (file) => ({
      what: `"${file}" is an old .xls file or a web page and was not read.`,
      advice: 'Open it in Excel or WPS, save it as .xlsx, then choose it again.',
    }),
    notATable: (file) => ({
      what: `"${file}" is no table file that can be read.`,
      advice: 'Export or save it as .xlsx, or as .csv in UTF-8, GBK or Big5, then choose it again.',
    }),
    otherEncoding: (file, encoding) => ({
      what: `"${file}" is no text in ${encoding} and was not read.`,
      advice: 'Name another encoding, or none.',
    }),
    openQuote: (file, line) => ({
      what: `On line ${line} of "${file}" a quotation mark is not closed; the file was not read.`,
      advice: 'Export it again; if that does not help, open it in Excel, save it as .xlsx, then choose it again.',
    }),
    behindQuote: (file, line) => ({
      what: `On line ${line} of "${file}" text follows a closing quotation mark; the file was not read.`,
      advice: 'Export it again; if that does not help, open it in Excel, save it as .xlsx, then choose it again.',
    }),
    extraFields: (file, line, fields, columns) => ({
      what: `Line ${line} of "${file}" has ${fields} fields, the header above it ${columns}; the file was not read.`,
      advice:
        'Most often a comma in a number has no quotation marks: export it as .xlsx, or open it in Excel, correct the line and save it as .xlsx.',
    }),
  },
  noActualInputs: {
    what: 'No indicator takes an actual value.',
    advice: 'All indicators of these scorecards are rated by people, or the cards are old: build them again and retry.',
  },
  noRaters: (sheet) => ({
    what: `"${sheet}" names no other raters.`,
    advice:
      "Give the manager's manager, colleagues, direct reports or customers a weight first (all make 100%), then build the scorecards.",
  }),
  ratersNotConfirmed: (sheet) => ({
    what: sheet === null ? 'There is no list of raters yet.' : `No rater on "${sheet}" is confirmed yet.`,
    advice:
      sheet === null
        ? 'List the raters first, check and confirm them, then hand out.'
        : 'Check the raters and confirm them with "yes", then hand out; customers need a name first.',
  }),
  noRegisters: {
    what: 'There is no register to count.',
    advice:
      'Make the registers that the scorecards of the period need, and fill them; or no indicator of these takes figures from one.',
  },
  unknownRegisters: (asked, needed) => ({
    what: `No scorecard of the period needs these registers: ${asked.join(', ')}.`,
    advice: `Needed are: ${needed.join(', ')}.`,
  }),
  noTargetInputs: {
    what: 'No target is left to the company.',
    advice:
      'The role catalogue sets all targets of these scorecards, or the cards are old: build them again and retry.',
  },
  jobTemplate: (sheet, count) => ({
    what: `"${sheet}" needs ${plural(count, 'correction')}. No job description was made.`,
    advice: 'Correct the cells listed, then try again.',
  }),
  notForJobDescription: (placeholder) => `${placeholder} can't be used in a job description.`,
  card: (sheet, name) => (name === '' || name === sheet ? sheet : `${sheet} (${name})`),
};
