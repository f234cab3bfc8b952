import { plural } from '../../plural';
import type { ActualSentences } from './texts';

export const enUS: ActualSentences = {
  noPerson: () => 'The line has no name, employee ID or card number, so nobody can tell whose figure it is.',
  unknownPerson: ({ person }) => `"${person}" has no scorecard in this period.`,
  ambiguousPerson: ({ person, count }) =>
    `"${person}" fits ${count} scorecards. Add the employee ID, the department or the card number.`,
  nameMismatch: ({ person, expected }) =>
    `The number or ID belongs to "${expected}", but the line says "${person}". Check whether lines have slipped.`,
  otherPeriod: ({ person, number }) => `The card number ${number} of "${person}" belongs to another period.`,
  notANumber: ({ person, content }) => `"${content}" of "${person}" is not a number.`,
  cellError: ({ person, content }) => `The cell of "${person}" holds an error: ${content}.`,
  date: ({ person }) => `The cell of "${person}" holds a date. Format it as a number and enter the figure again.`,
  notOnCard: ({ person, indicator }) => `The scorecard of "${person}" has no indicator "${indicator}".`,
  judged: ({ person, indicator }) => `"${indicator}" of "${person}" is rated by people and takes no actual value.`,
  notLeft: ({ person, indicator }) =>
    `"${indicator}" of "${person}" is rated by people, or its rule asks for no target: none is entered here.`,
  reworded: ({ person, indicator }) =>
    `The scoring rule of "${indicator}" on the scorecard of "${person}" was reworded and would contradict another target. Put its words back, or change the target in the role catalogue and build again.`,
  notAbsolute: ({ person, indicator }) =>
    `"${indicator}" of "${person}" is no rate of attainment (target 100 %, scored by its share of the target) and takes no absolute target. Clear it.`,
  badUnit: ({ person, indicator, content }) =>
    content === ''
      ? `The absolute target of "${indicator}" of "${person}" has no unit. Write one word, such as yuan or orders.`
      : `The unit "${content}" of the absolute target of "${indicator}" of "${person}" is not understood. Write one word, such as yuan or orders.`,
  actualEntered: ({ person, indicator }) =>
    `"${indicator}" of "${person}" has an actual value, which would be read in another unit. Clear it on the scorecard first.`,
  notPositive: ({ person, indicator, content }) =>
    `The target of "${indicator}" of "${person}" must be more than 0 to be scored by, but it is ${content}.`,
  percentUnclear: ({ person, indicator, content }) =>
    `"${indicator}" of "${person}" says ${content}: percent or a multiple? Write the percent sign.`,
  notWhole: ({ person, indicator, content }) =>
    `"${indicator}" of "${person}" must be a whole number, but it is ${content}.`,
  outOfRange: ({ person, indicator, content }) => `"${indicator}" of "${person}" is out of range: ${content}.`,
  duplicate: ({ person, indicator }) => `"${indicator}" of "${person}" has several different values. Keep one.`,
  durationUnclear: ({ person, indicator, content }) =>
    `"${indicator}" of "${person}" says ${content}: minutes and seconds, or hours and minutes? Choose the unit of the column.`,
  otherUnit: ({ person, indicator, content }) =>
    `"${indicator}" of "${person}" says ${content}, which is not in a unit of this indicator.`,
  noReports: ({ person, indicator }) =>
    `"${indicator}" of "${person}" follows from the scorecards of direct reports, but the list has nobody with a scorecard of this period below. Check the superiors on the staffing list.`,
  noReportsWithin: ({ person, indicator }) =>
    `"${indicator}" of "${person}" follows from the scorecards of direct reports, but nobody below on the list has one of this period or of a month or quarter within it. Assess those months first and check the superiors on the staffing list; otherwise enter it by hand.`,
  nobodyHasIt: ({ person, indicator }) =>
    `No direct report of "${person}" has an indicator from which "${indicator}" follows. Enter it by hand.`,
  nobodyScored: ({ person, indicator, count }) =>
    `"${indicator}" of "${person}": ${plural(count, 'direct report has', 'direct reports have')} no complete figures yet. Enter those first.`,
  nobodyScoredWithin: ({ person, indicator, count }) =>
    `"${indicator}" of "${person}": ${plural(count, 'direct report has', 'direct reports have')} no complete figures on the scorecards of the periods within, or these are no longer in this workbook. Open a closed period again, fill them in and close it; otherwise enter it by hand.`,
  noAmounts: ({ person, indicator, count }) =>
    `"${indicator}" of "${person}": ${plural(count, 'direct report has a rate', 'direct reports have rates')} and no absolute target, which can't be put together. Write absolute targets on the targets table, or enter it by hand.`,
  unitsDiffer: ({ person, indicator, units }) =>
    `"${indicator}" of "${person}": the absolute targets are in different units (${units.join(', ')}) and can't be added up. Use one unit.`,
  targetsDiffer: ({ person, indicator, sum, target }) =>
    `"${indicator}" of "${person}": the targets of direct reports make ${sum}, the manager's own is ${target}, so what was reached can't be added up either. Check the targets, or enter it by hand.`,
  weightUnclear: ({ person, indicator, weight, content }) =>
    content === ''
      ? `"${indicator}" of "${person}" is weighted by "${weight}", which this line does not have.`
      : `"${indicator}" of "${person}" is weighted by "${weight}", but ${content} on this line can't be used.`,
  weightZero: ({ person, indicator, weight }) =>
    `"${indicator}" of "${person}" is weighted by "${weight}", which is 0 on all lines.`,
  dayUnclear: ({ content }) =>
    `The day "${content}" can't be read, so nobody knows whether the line belongs to this period.`,
  noDay: () => 'The row says no date, so nobody knows whether it belongs to this period.',
  cellUnclear: ({ person, column, content }) =>
    content === ''
      ? `"${column}" of "${person}" is blank: nothing is counted for this person there.`
      : `"${column}" of "${person}" says "${content}", which is not understood: nothing is counted for this person there.`,
  moreThanChecked: ({ person, content }) => `"${person}" has ${content} faults, more than were checked.`,
};
