import type { PackTexts } from '../../../packs/packTexts';

/** Labels of scoring packs, English. */
export const enUS: PackTexts = {
  fileName: (period, recipient) => `${period} scoring ${recipient}`,
  cover: {
    sheetName: 'Read me first',
    title: (period) => `Scoring pack for ${period}`,
    company: 'Company',
    recipient: { manager: 'For', department: 'Department', employee: 'Employee' },
    period: 'Period',
    due: 'Please return by',
    noDue: 'Please return soon',
    handedOut: 'Handed out',
    stepsTitle: 'What to do',
    steps: {
      manager: [
        'Click a name in the list below to open the scorecard, and fill in the light yellow cells only: targets, actual values, ratings, counts and comments.',
        'Scores and grades are calculated. Targets, weights and rules can’t be changed: what is changed there is not taken back. Put what you think of a target into the notes.',
        'Don’t delete or copy sheets. When the list below says “complete” everywhere, save the file and send it back to HR as it is.',
      ],
      department: [
        'Click a name in the list below to open the scorecard, and fill in the light yellow cells only: targets, actual values, ratings, counts and comments.',
        'Scores and grades are calculated. Targets, weights and rules can’t be changed: what is changed there is not taken back. Put what you think of a target into the notes.',
        'Don’t delete or copy sheets. When the list below says “complete” everywhere, save the file and send it back to HR as it is.',
      ],
      employee: [
        'Click your name below to open the scorecard, and fill in the light yellow cells only: actual values and your own ratings.',
        'Scores and grades are calculated. Targets, weights and rules can’t be changed: what is changed there is not taken back. Put what you think of a target into the notes.',
        'When the list below says “complete”, save the file and send it back to HR as it is.',
      ],
    },
    progressTitle: 'Progress (updates by itself)',
    headers: {
      name: 'Name',
      position: 'Position',
      actuals: 'Targets, actuals',
      self: 'Self',
      manager: 'Manager',
      state: 'Progress',
    },
    complete: 'complete',
    missing: ['', ' missing'],
    totals: 'Missing in all',
    footer: 'For internal use only',
  },
  log: {
    sheetName: 'Returned packs',
    title: 'Scoring packs handed out and returned',
    hint: 'Handing out adds a line for each pack, collecting fills it; a line without a day of collecting is not back yet. What was not taken is listed while collecting.',
    headers: {
      recipient: 'Recipient',
      kind: 'Handed out by',
      period: 'Period',
      cards: 'Scorecards',
      handedOutAt: 'Handed out',
      due: 'Due',
      collectedOn: 'Collected on',
      savedAt: 'File saved',
      file: 'File',
      entered: 'Taken',
      left: 'Not taken',
    },
    kinds: { manager: 'superior', department: 'department', employee: 'self-assessment' },
  },
};
