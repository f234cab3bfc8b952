import { columnName } from '../../../base/address';
import type { ProbationLimit } from '../../../staffing/employment';
import { isStatutoryLeave } from '../../../staffing/words/employmentState';
import { CODE_PAGES } from './codePages';
import type { IssueSentences } from './texts';

export const enUS: IssueSentences = {
  noStaffingSheet: () =>
    'No worksheet looks like a staffing list. A list needs a position column and at least one of name, department or headcount.',
  onlyLeavers: ({ sheet, count }) =>
    `The workbook lists only people who have left ("${sheet}", ${count} ${count === 1 ? 'person' : 'people'}), and they get no scorecards. Add a staffing sheet of those who work here.`,
  someOfStaff: ({ sheet }) =>
    `"${sheet}" seems to be a register of newcomers or of people who moved, so it has only some of the staff. If there is a complete list, use that one.`,
  noHeader: () =>
    'No header was found. The columns were told from their content: please check "What the columns mean".',
  noPositionColumn: () =>
    'No position column was found. Write "Position" above it, or choose it under "What the columns mean".',
  emptySheet: () => 'This worksheet is empty.',
  transposed: () =>
    'The list runs sideways: people in columns, fields in rows. Use Paste Special > Transpose to get one person per row, then read again.',
  csvDump: ({ separator }) =>
    `Everything is in one column, separated by ${separator === '\t' ? 'tabs' : `"${separator}"`}. Use Data > Text to Columns first, then read again.`,
  garbledText: ({ from }) =>
    `The text is garbled: a CSV file was probably opened in another encoding than its own. Import it again in Excel by Data → From Text/CSV with the file origin ${from === null ? 'in which Chinese appears (65001 UTF-8, 936 GBK or 950 Big5)' : CODE_PAGES[from]}, then read it.`,
  cellError: ({ text }, field) => `The ${lower(field)} cell holds a formula error (${text}) and was read as blank.`,
  headcountNotNumber: ({ text }) => `Headcount "${text}" is not a number and was read as blank.`,
  nameUnreadable: ({ text }) =>
    `The name cell holds "${text}", which is no name: nobody was read from this row. Type the name there.`,
  nameUnusual: ({ name }) =>
    `The name cell holds "${name}", which does not look like a name but was read as a person. If it is nobody, clear the cell or type "Vacant".`,
  headcountLarge: ({ count }) =>
    `One cell says ${count} places; no card is made for each of them. Please check. If there are so many people, list their names or use several rows.`,
  awayFromWork: ({ name, state }) =>
    `"${name}" is marked "${state}" and is still treated as staff. Whether there is a card follows from the settings (people away for the whole period) and the days of leave on the list.${isStatutoryLeave(state) ? ` ${PROTECTED}` : ''}`,
  statutoryLeave: ({ name, state }) => `"${name}" is marked "${state}". ${PROTECTED}`,
  probationTooLong: ({ name, from, until, months, limit }) => {
    const length =
      months === null
        ? `from ${from} ${until === '' ? 'until today' : `to ${until}`}`
        : `${months} ${months === 1 ? 'month' : 'months'}`;
    return `The probation of "${name}" (${length}) is longer than the law allows: ${LIMITS[limit]} (PRC Labor Contract Law, art. 19). Check the dates; if they are right, act on it.`;
  },
  probationWageLow: ({ name, wage, agreed, least }) =>
    `The probation wage of "${name}" (${wage}) is below 80% of the wage after probation (${agreed}), which is ${least}. It must not be less than 80% of the wage agreed in the contract or than the lowest wage for the same job here, nor below the minimum wage (PRC Labor Contract Law, art. 20). Please check.`,
  duplicateEmployeeId: ({ id, name, firstName, firstRow, firstSheet }) =>
    `Employee ID ${id} appears twice: "${name}" and "${firstName}" in row ${firstRow + 1}${otherSheet(firstSheet)}.`,
  namesakes: ({ name, firstRow }) =>
    `"${name}" has the name, department and position of row ${firstRow + 1}, and neither has an ID: nothing tells them apart. Add IDs.`,
  samePersonTwice: ({ id, name, firstRow, firstSheet }) =>
    `"${name}"${id === '' ? '' : ` (ID ${id})`} is already in row ${firstRow + 1}${otherSheet(firstSheet)} and would get two cards. If it was pasted twice, delete one row.`,
  hireDateUnreadable: ({ text }) => `Hire date "${text}" can't be read and was left blank.`,
  ambiguousColumn: ({ other }, field) =>
    `${field} could also be column ${columnName(other)}: please check "What the columns mean".`,
  textTooLong: ({ length }, field) =>
    `The ${lower(field)} has ${length} characters, too long for a title: please check.`,
  otherBlock: () =>
    'There is another list here. It seems to be of another kind or to name the same people, so it was not read.',
  peopleBeside: ({ count, name }) =>
    count === 1
      ? `"${name}" stands beside or above the list and is not on it, so nobody was read there. Add them to the list to assess them.`
      : `"${name}" and ${count - 1} more stand beside or above the list and are not on it, so they were not read. Add them to the list to assess them.`,
  leaversBeside: ({ count }) =>
    `Beside the list stand ${count} ${count === 1 ? 'leaver' : 'leavers'} with a day of leaving each. They are no part of it and were not read. Whoever is still here belongs in the list.`,
  logOfDays: ({ people, rows }) =>
    `This is a log of attendance, leave or shifts by day (${people} people on ${rows} rows), not a list of people: it was not read. Choose the list that has one row per person; if this is one, say in "What the columns mean" which column holds the positions.`,
  gridOfDays: ({ days }) =>
    `This is a plan of shifts or an attendance sheet with ${days} days side by side, not a list of people: it was not read. Choose the list that has one row per person and a position column; if this sheet has one, choose it under "What the columns mean".`,
  daysBeside: ({ days }) =>
    `Beside the list stand shifts or attendance for ${days} days. Only people and positions were read, not the days.`,
  crossTable: ({ across }) =>
    `This is a table of positions against departments or shops (${across} columns across), not a list of people: it was not read. Write one person or one position per row, with department, position, name and headcount in columns of their own, or choose another worksheet.`,
  namesWithPositions: ({ text }) =>
    `Names and positions stand in one column (as in "${text}"), so nothing was read. Split it into two columns headed "Name" and "Position"; if it holds positions only, choose it under "What the columns mean".`,
  codesAsPositions: ({ text }) =>
    `The position column holds codes (such as "${text}"), which are no standard role's name. Choose the column with the positions' names under "What the columns mean", or write names in place of the codes.`,
  monthlyList: ({ latest, months, rows, gone }) =>
    `The list has a row per person for each of ${months} months. Only the latest, "${latest}", was read; ${rows} rows of earlier months were not${gone === 0 ? '' : `, and ${gone} ${gone === 1 ? 'person is' : 'people are'} in earlier months only`}.`,
  otherTime: ({ read, other, count }) =>
    `"${read}" was read, but "${other}"${count > 1 ? ` and ${count - 1} more` : ''} may be the same list at a later time. If so, have that sheet read instead.`,
  peopleWithoutPosition: ({ count, name }) =>
    count === 1
      ? `"${name}" has no position and was not read. Add it, or check the position column in "What the columns mean".`
      : `${count} people, "${name}" first, have no position and were not read. Add it, or check the position column in "What the columns mean".`,
  placeAsDepartment: ({ header, heading, place }) =>
    `Column "${header}" was read as the departments: "${place}" counts as one, within the heading "${heading}". If the headings are the departments, choose "(none)" for the department in "What the columns mean".`,
  noRows: () => 'The list has a header and no people yet. Write one person per row below it, then read again.',
  truncated: () => 'The sheet is very large and only its first part was read. Split the list over several worksheets.',
};

const PROTECTED =
  'This leave is granted by national or local rules: it is no absence and should not cost the full-attendance bonus, so leave it out of the lapses and the days of absence of the pay sheet. Check the number of days by local rules.';

const LIMITS: Readonly<Record<ProbationLimit, string>> = {
  0: 'a contract of less than three months, or for a single task, may have none',
  1: 'with a contract of three months up to a year it may last one month at most',
  2: 'with a contract of one to three years it may last two months at most',
  6: 'it may last six months at most with any contract',
};

function lower(field: string): string {
  return field.toLowerCase();
}

function otherSheet(sheet: string | undefined): string {
  return sheet === undefined ? '' : ` of sheet "${sheet}"`;
}
