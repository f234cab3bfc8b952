import { plural } from '../../plural';
import type { MessageWords } from './texts';

/** Words shared by the task pane and the command line, English. */
export const enUS: MessageWords = {
  jobFields: {
    purpose: 'Purpose of the job',
    requirements: 'Requirements',
    education: 'Education required',
    experience: 'Experience required',
    skills: 'Skills required',
    superior: 'Reports to',
    reports: 'Direct reports',
    assessor: 'Assessed by',
    cadence: 'Assessment cycle',
    deliverables: 'Deliverables',
    functions: 'Functions of the department',
    headcount: 'Headcount',
    role: 'Standard role',
    level: 'Level',
    weights: 'Weights of the KPIs',
    targets: 'Targets of the KPIs',
  },
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
    things: 'list of books, products or the like',
    background: 'earlier jobs or family',
  },
  apart: {
    otherName: 'Seems to be kept for another purpose, by its name, so it was not read as well',
    otherTime: 'The same list at another time, so it was not read as well',
    noPositions: 'Names people who are on no list that was read, and has no positions, so it was not read',
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
    earlier: 'Earlier month',
    noPosition: 'No position given',
    leftOut: 'Left out by you',
  },
  outcomes: { sure: 'Sure', unsure: 'To confirm', none: 'No match' },
  reasons: {
    name: () => 'Same as the name of the standard role',
    alias: ({ alias }) => `Common title "${alias}"`,
    legacyAlias: ({ alias }) => `Former title "${alias}"`,
    variant: ({ alias, stripped }) =>
      stripped ? `Without "${stripped}" it is "${alias}"` : `Another way of writing "${alias}"`,
    department: ({ alias, department }) => `In the department "${department}" it is read as "${alias}"`,
    alike: ({ alias }) => `Spelled partly like "${alias}"`,
    ofDepartment: ({ department }) => `A post of the department "${department}"`,
    withoutRank: ({ alias, ranked }) => `The list writes ranks ("${ranked}"); without one this is read as "${alias}"`,
    colleagues: ({ alias, colleagues }) => `Read together with "${colleagues}" of the same department, as "${alias}"`,
    spelling: ({ alias, typed }) =>
      typed ? `"${typed}" may be a misspelling of "${alias}"` : `May be a misspelling of "${alias}"`,
    pinyin: ({ alias }) => `Pinyin of "${alias}"`,
    initials: ({ alias }) => `Pinyin initials of "${alias}"`,
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
    notYetHired: 'Not yet hired in this period',
    away: 'Away for the whole period',
    probation: 'On probation: no card, by the settings',
    fewDays: 'Fewer days present than the settings ask for',
    otherPost: 'Not at this post in the period; see the other row of this person',
    unnamed: 'No name, or no headcount',
    noIndicators: 'The role has no indicators',
    vacant: 'Vacant, nobody named',
    noName: 'What stands in the name cell is no name',
    manyPlaces: 'Too many places in one cell: please check the headcount',
    monthly: 'The role is assessed by the month: no card here; its month',
    quarterly: 'The role is assessed by the quarter: no card here; its quarter',
    halfYearly: 'The role is assessed by the half-year: no card here; its half-year',
    yearly: 'The role is assessed by the year: no card here; its year',
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
    behaviour: 'Behavior and values',
    ability: 'Abilities',
  },
  withoutColumn: (raters) =>
    `The scorecard template has no column ${raters.map((rater) => `{{kpi.${rater}}}`).join(', ')}: these people can't rate, and the others count in their place. Add the columns to the line of indicators, or delete the template's sheet and build again.`,
  monthlyTargets: (cards, indicators) =>
    `Monthly targets: on ${plural(cards, 'scorecard')}, the targets of ${indicators
      .slice(0, 5)
      .map((name) => `"${name}"`)
      .join(
        ', ',
      )}${indicators.length > 5 ? ` and ${indicators.length - 5} more` : ''} are amounts for one month and were not changed for this period. Check them on the targets table and enter those of the whole period.`,
  noCardFor: (people, reason) => `No scorecard for ${plural(people, 'person', 'people')} (${reason}).`,
  otherTargets: (cards, indicators) =>
    `Targets of another period: on ${plural(cards, 'scorecard')}, the targets of ${indicators
      .slice(0, 5)
      .map((name) => `"${name}"`)
      .join(
        ', ',
      )}${indicators.length > 5 ? ` and ${indicators.length - 5} more` : ''} are amounts for a period of another length, such as a quarter or year, and were not changed for this one. Check them on the targets table and enter those of this period.`,
  unsaid: (sheets) =>
    `A password keeps ${sheets.map((sheet) => `"${sheet}"`).join(', ')} from saying the change of post; days, pay and history go by it already. Choose Review > Unprotect Sheet there and build again.`,
  displaced: (cells) =>
    `${plural(cells, 'cell')} of your own on the summary had no line or room any more. What you wrote is below or to the right of the table now; nothing is lost.`,
  nameTaken: (usual, used) =>
    `The workbook has a worksheet "${usual}" that Rolecard did not make. It was left as it is; Rolecard's own is called "${used}".`,
  row: (row) => `Row ${row + 1}`,
};
