import type { RegisterTexts } from '../../../scorecard/texts/registerTexts';

/** Labels of registers, English. */
export const enUS: RegisterTexts = {
  headers: {
    date: 'Date',
    person: 'Name',
    employeeId: 'Employee ID',
    item: 'Counts for',
    number: 'Order or number',
    what: 'What',
    quantity: 'Quantity',
    amount: 'Amount (CNY)',
    hours: 'Time taken (hours)',
    score: 'Score',
    due: 'Due on',
    done: 'Done on',
    onTime: 'On time',
    finished: 'Done',
    passed: 'Passed',
    adopted: 'Adopted',
    exchanged: 'Agreed to exchange',
    checked: 'Checked',
    faults: 'Faults',
    faulty: 'Faulty',
    cause: 'Cause',
    own: 'Own fault',
    note: 'Remarks',
  },
  messages: {
    date: 'Enter a date, such as 2026-11-03.',
    person: 'Choose from the list; it stands on the sheet "Register people".',
    choice: 'Choose from the list.',
    number: 'Enter a number of 0 or more.',
  },
  answers: ['yes', 'no', 'not counted'],
  completeTo: 'Complete up to',
  completeHint: 'A date. Only from the last day of the period on are people without rows given 0; blank: nobody is.',
  measures: {
    each: (indicators) => `${indicators.join(', ')} (each)`,
    count: (indicator) => `${indicator} = rows of the period. `,
    countOf: (indicator, flag, is) => `${indicator} = rows with "${is}" under "${flag}". `,
    rate: (indicator, flag, is, atLeast) =>
      `${indicator} = rows with "${is}" under "${flag}" ÷ rows with yes or no${atLeast === null ? '' : ` (at least ${atLeast})`}. `,
    share: (indicator, faults, checked, complement) =>
      complement
        ? `${indicator} = 1 − sum of "${faults}" ÷ sum of "${checked}". `
        : `${indicator} = sum of "${faults}" ÷ sum of "${checked}". `,
    sum: (indicator, column) => `${indicator} = sum of "${column}". `,
    average: (indicator, column) => `${indicator} = average of "${column}". `,
    typed: (indicators) =>
      `To be typed, from figures outside this register or as people rate: ${indicators.join(', ')}. `,
  },
  noMeasure: 'This register documents work; no indicator is calculated from it.',
  ownHint: 'Rows with "no" under "Own fault" do not count.',
  people: {
    sheetName: 'Register people',
    hint: 'Registers offer these names. Made again, people who are new are added; lines that stand here are kept.',
    headers: { name: 'Name', employeeId: 'Employee ID', department: 'Department', position: 'Position' },
  },
  footer: 'Kept by: ____________   Checked by: ____________',
};
