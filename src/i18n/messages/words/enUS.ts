import { actualProblems } from '../actualProblems/enUS';
import { excelFailures, failures } from '../failures/enUS';
import { issues } from '../issues/enUS';
import { periodFailures } from '../periodFailures/enUS';
import { settingsProblems } from '../settingsProblems/enUS';
import { templateProblems } from '../templateProblems/enUS';
import type { zhCN } from './zhCN';

/** Sentences and words shared by the task pane and the command line, English. */
export const enUS: typeof zhCN = {
  fields: {
    department: 'Department',
    position: 'Position',
    employeeName: 'Name',
    employeeId: 'Employee ID',
    headcount: 'Headcount',
    manager: 'Manager',
    hireDate: 'Hire date',
    duties: 'Duties',
    kpi: 'KPIs',
  },
  purposes: {
    staffing: 'staffing list',
    empty: 'empty',
    noList: 'no list',
    card: 'scorecard',
    summary: 'summary',
    payroll: 'payroll',
    leavers: 'leavers',
    attendance: 'attendance',
    recruiting: 'recruiting',
    dictionary: 'dictionary or options',
    oldCopy: 'old version or backup',
    template: 'template or instructions',
  },
  apart: {
    otherName: 'Seems to be kept for another purpose, by its name, so it was not read as well',
    samePeople: 'Has the same people as a list that was read, so it was not read as well',
    otherColumns: 'Has other columns than the list that was read, so it was not read as well',
    otherKind: 'Is another kind of list (people or headcounts) than the one that was read, so it was not read as well',
  },
  skipReasons: {
    blank: 'Blank row',
    title: 'Title',
    subtotal: 'Subtotal',
    total: 'Total',
    repeatedHeader: 'Repeated header',
    note: 'Note',
    signature: 'Signatures',
    section: 'Department heading',
    continued: 'Belongs to the person above',
    vacant: 'Vacant, nobody named',
    noPosition: 'No position given',
  },
  outcomes: { sure: 'Sure', unsure: 'To confirm', none: 'No match' },
  reasons: {
    name: () => 'Same as the name of the standard role',
    alias: ({ alias }) => `Common title "${alias}"`,
    legacyAlias: ({ alias }) => `Former title "${alias}"`,
    variant: ({ alias, stripped }) =>
      stripped ? `Without "${stripped}" it is "${alias}"` : `Another way of writing "${alias}"`,
    department: ({ alias, department }) => `In the department "${department}" it is read as "${alias}"`,
    spelling: ({ alias, typed }) =>
      typed ? `"${typed}" may be a misspelling of "${alias}"` : `May be a misspelling of "${alias}"`,
    pinyin: ({ alias }) => `Pinyin of "${alias}"`,
    english: ({ alias }) => `English title, known as "${alias}"`,
    remembered: () => 'As you chose before',
    company: ({ alias, blank }) => `Company's list of titles: ${alias}${blank ? ' (leave blank)' : ''}`,
    ambiguous: ({ alias }) => (alias ? `"${alias}" is used for several roles` : 'This title is used for several roles'),
    twoPosts: ({ posts }) => (posts ? `Two positions in one cell: ${posts}` : 'Two positions in one cell'),
    otherTrade: () => 'Looks like a position of another trade, not in the role library',
    unknown: () => 'No similar role in the library',
  },
  keptReasons: {
    notBlank: 'Has content, left as it is',
    formula: 'Holds a formula, left as it is',
    sameText: 'Holds this text already',
    tooLong: 'Would exceed the longest text a cell can hold',
    noRoom:
      'Another list stands beside this one and leaves no room for a column; insert a column with a header such as "Duties" into the list and read again',
  },
  notAssessedReasons: {
    noRole: 'No standard role chosen',
    left: 'Marked as having left',
    unnamed: 'No name, or no headcount',
    noIndicators: 'The role has no indicators',
  },
  levels: {
    director: 'Director',
    manager: 'Manager',
    supervisor: 'Supervisor',
    specialist: 'Specialist',
    assistant: 'Assistant',
  },
  dimensions: {
    result: 'Results',
    quality: 'Quality',
    efficiency: 'Efficiency',
    cost: 'Cost',
    customer: 'Customer',
    team: 'Team',
    compliance: 'Compliance',
  },
  issues,
  templateProblems,
  settingsProblems,
  excelFailures,
  failures,
  periodFailures,
  actualProblems,
  row: (row) => `Row ${row + 1}`,
};
