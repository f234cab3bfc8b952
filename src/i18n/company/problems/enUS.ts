import { plural } from '../../plural';
import type { ProblemTexts } from './texts';

const clauses: ProblemTexts['clauses'] = {
  direction: 'the side ("below target", "higher is better")',
  floor: 'the lowest score',
  cap: 'the highest score ("highest 120")',
  incentive: 'an incentive',
  step: 'the deduction ("5 points per 1%")',
  points: 'the points of each occurrence ("10 points each")',
  maxDeduction: 'the largest deduction',
  basis: '"by value" or "by attainment"',
  band: 'a band',
  scale: '"levels 1-5" or "points 0-100"',
  scope: '"item 0" or "lowest grade"',
};

const grounds: ProblemTexts['grounds'] = {
  age: 'age',
  sex: 'sex',
  looks: 'looks',
  height: 'height',
  health: 'health',
  marriage: 'marriage',
  children: 'children',
  hukou: 'household registration',
  zodiac: 'the zodiac',
  bloodType: 'blood type',
  belief: 'ethnic group or belief',
};

/** What is wrong on a company's catalogue sheets, English. */
export const enUS: ProblemTexts = {
  clauses,
  grounds,
  other: (code) => `This is not right (${code}); please check it.`,
  problems: {
    sheetMissing: () => 'This sheet is missing. Export again, or copy it back from an exported file.',
    sheetTwice: ({ other }) => `This sheet and "${other}" are the same table. Delete or rename one of them.`,
    columnMissing: ({ column }) => `The column "${column}" is missing. Restore its header.`,
    columnTwice: ({ column }) => `The header "${column}" stands twice. Delete one of the columns.`,
    tooManyRows: ({ rows }) => `There are more than ${rows} rows. Delete what stands below the table.`,
    noRoles: () => 'There is no role at all.',
    cellError: ({ text }) => `The cell holds the error ${text}. Enter a text or a number.`,
    nameMissing: () => 'The name is missing. Enter it in Chinese or English, or delete the row.',
    idMalformed: ({ id }) =>
      `The id "${id}" may have letters, digits, "-" and "_" only, with at least one letter; leave it blank for a new row.`,
    idTwice: ({ id, first }) => `The id "${id}" stands in ${first} already. Leave it blank for the new row.`,
    choiceUnknown: ({ text, choices }) => `"${text}" is not in the list: ${choices}.`,
    choiceMissing: ({ choices }) => `Choose one of: ${choices}.`,
    roleMissing: () => 'The row does not say which role it is about.',
    roleUnknown: ({ role }) => `There is no role "${role}" on "Role catalogue".`,
    indicatorMissing: () => 'The row does not say which KPI it is about.',
    indicatorUnknown: ({ indicator }) =>
      `The library has no KPI "${indicator}". Correct the name, or add it there first.`,
    departmentMissing: () => 'The department is missing.',
    departmentNew: ({ department }) =>
      `A new department "${department}" will be made. If this is a slip, choose one that exists.`,
    parentUnknown: ({ parent }) => `There is no department "${parent}".`,
    superiorUnknown: ({ role }) => `There is no role "${role}" to report to.`,
    assessorUnknown: ({ role }) => `There is no role "${role}" to assess this one.`,
    superiorRemoved: ({ role }) => `"${role}" was removed from the catalogue and is left out here.`,
    rowsOfRemovedRole: ({ role, count }) =>
      `The role "${role}" was removed from the catalogue; its ${plural(count, 'row')} here has no effect.`,
    titleMissing: () => 'The position title is missing. Write it, or delete the row.',
    titleRoleMissing: ({ leaveBlank }) => `The standard role is missing. Write "${leaveBlank}" where none is meant.`,
    titleTwice: ({ title, first }) =>
      `"${title}" stands in ${first} with the same department and another role. Keep one of the rows.`,
    titleIsRoleName: ({ title, role }) =>
      `"${title}" is a standard role's own name and stands for "${role}" here. Correct it if this is a slip.`,
    titleDecidedHere: ({ title, role }) =>
      `"${title}" was confirmed as "${role}" in this workbook, which still holds. To change it, choose another role under "Check matches".`,
    titlesDropped: ({ count }) =>
      `There is no such sheet, and the company's ${plural(count, 'position title')} no longer hold once this catalogue is used. Import a catalogue file that has them to get them back.`,
    listQuoteOpen: ({ text }) => `A quotation mark has no partner: ${text}`,
    aliasEmpty: ({ text }) => `"${text}" lacks a title or a department.`,
    withinUnknown: ({ title, department }) =>
      `The alias "${title}" names a department "${department}" that does not exist.`,
    numberUnreadable: ({ text }) => `"${text}" is not a number.`,
    percentSignMissing: ({ text }) => `The unit is percent: write "${text}%" or a decimal.`,
    weightMissing: () => 'The weight is missing.',
    dutyEmpty: () => 'The duty is missing. Write it, or delete the row.',
    ruleEmpty: () => 'The scoring rule is missing. See "Role catalogue-Guide" for how to write it.',
    ruleKindUnknown: ({ text }) =>
      `"${text}" is no kind of rule. Begin with "Ratio:", "Deduct:", "Count:", "Bands:", "Rating:" or "Veto:".`,
    ruleClauseUnknown: ({ text }) => `"${text}" in the rule is not understood. See "Role catalogue-Guide".`,
    ruleClauseTwice: ({ clause, text }) => `The rule states ${clauses[clause]} twice: "${text}".`,
    ruleClauseMissing: ({ clause }) => `The rule lacks ${clauses[clause]}.`,
    rulePercentSignMissing: ({ text }) => `"${text}" in the rule needs a percent sign: "${text}%".`,
    rulePercentSignOdd: ({ text }) =>
      `The unit of the KPI is not percent, so "${text}" in the rule must be a plain number; for a share of the target write "${text} of target".`,
    ruleEdgeBelongsToBetter: ({ text, score }) =>
      `"${text}": an edge belongs to the band with the better score and gives ${score}. Use "<", "≥" and the like, or move the edge.`,
    fieldNotANumber: () => 'A number of the rule is not understood.',
    numberTooLarge: ({ value }) => `${value} in the rule is too large.`,
    numberTooFine: ({ value }) => `${value} in the rule has too many decimals.`,
    scoreOutOfRange: ({ value, min, max }) => `${value} in the rule must lie between ${min} and ${max}.`,
    pointsNotPositive: () => 'The points taken off must be more than 0.',
    stepNotPositive: () => 'The step of the rule must be more than 0.',
    capBelowFloor: ({ cap, floor }) => `The highest score ${cap} must be more than the lowest ${floor}.`,
    incentiveNotPositive: () => 'The incentive of the rule must be more than 0.',
    incentivesOutOfOrder: () => 'Two incentives of the rule begin at the same attainment.',
    incentiveFalls: () => 'Incentive factors start at 1 and must not fall.',
    bandsEmpty: () => 'The rule needs at least two bands.',
    bandsTooMany: ({ max }) => `The rule may have ${max} bands at most.`,
    bandsGap: ({ from, to }) => `The bands leave a gap from ${from} to ${to}.`,
    bandsOverlap: ({ from, to }) => `The bands overlap from ${from} to ${to}.`,
    bandReversed: ({ from, to }) => `A band begins at ${from} and ends at ${to}.`,
    bandsStartClosed: ({ from }) => `The lowest band is missing, such as "<${from} = 0".`,
    bandsEndClosed: ({ to }) => `The highest band is missing, such as "≥${to} = 100".`,
    bandOpenInside: () => 'A band in the middle has no beginning or no end.',
    targetNotANumber: () => 'The target is not a number.',
    ratioTargetZero: () => 'A ratio needs a target above 0.',
    targetNotPositive: () => 'This rule needs a target above 0.',
    occurrenceTargetNotACount: () => 'A rule that counts needs a whole target of 0 or more.',
    vetoTargetNegative: () => 'The target of a veto must not be below 0.',
    listLengthsDiffer: ({ entry, length, otherLength }) =>
      `"${entry}" has a different number of lines in Chinese (${otherLength}) and English (${length}).`,
    listEmpty: ({ entry }) => `This cell of "${entry}" is blank.`,
    textEmpty: ({ entry }) => `This cell of "${entry}" is blank.`,
    chineseInEnglish: ({ text }) => `Chinese in an English column: "${text}".`,
    chineseMissing: ({ text }) => `No Chinese in a Chinese column: "${text}".`,
    dutyCount: ({ entry, count, min, max }) =>
      `The role "${entry}" has ${plural(count, 'duty', 'duties')}; ${min} to ${max} are usual.`,
    dutyTooLong: ({ length, max }) => `The duty has ${length} characters; keep it to ${max}.`,
    dutyTwice: ({ entry }) => `The role "${entry}" has the same duty twice.`,
    forbiddenQualification: ({ ground, words }) =>
      `"${words}" asks for ${grounds[ground]}, which may be discrimination. Ask for skills, experience, knowledge or certificates.`,
    indicatorCount: ({ entry, count, min, max }) =>
      count === 0
        ? `The role "${entry}" has no KPI.`
        : `The role "${entry}" has ${plural(count, 'KPI')}; ${min} to ${max} are usual.`,
    indicatorTwice: ({ entry, indicator }) => `The role "${entry}" has the KPI "${indicator}" twice. Make it one row.`,
    weightsNot100: ({ entry, sum }) => `The weights of "${entry}" add up to ${sum}%, not 100%.`,
    weightNotPositive: ({ weight }) => `The weight ${weight}% must be more than 0 and at most 100%.`,
    teamIndicatorMissing: ({ entry }) => `"${entry}" leads people; a KPI of the dimension "Team" is advisable.`,
    ruleCannotScore: ({ entry }) => `The rule of "${entry}" cannot score with this target. Check the target.`,
    ruleAgainstDirection: ({ indicator }) => `The rule of "${indicator}" does not fit "Better". Change one of the two.`,
    targetImplausible: ({ value, indicator }) => `${value} is an unlikely figure for the unit of "${indicator}".`,
    departmentCycle: ({ cycle }) => `Departments lie above each other in a circle: ${cycle}.`,
    reportsToCycle: ({ cycle }) => `Superiors form a circle: ${cycle}.`,
    nameTwice: ({ name }) => `The name "${name}" is taken already.`,
    departmentAliasClash: ({ alias, other }) => `The alias "${alias}" is also the department "${other}". Keep one.`,
    aliasRepeated: ({ title }) => `The alias "${title}" repeats the role's name or another alias; it can go.`,
    aliasClash: ({ title, other }) =>
      `The alias "${title}" also stands at "${other}". Keep one, or tell them apart by "@department".`,
    aliasIsRoleName: ({ title, other }) => `The alias "${title}" is the name of the role "${other}". Remove it.`,
  },
};
