import type { FunctionTexts } from './texts';

/** What the parameters are called in reasons. */
const NAMES = {
  title: 'title',
  department: 'department',
  role: 'role',
  separator: 'separator',
  rule: 'rule',
  score: 'score',
  target: 'target',
  actual: 'actual',
} as const;

/** English. */
export const enUS: FunctionTexts = {
  functions: {
    ROLE: {
      description:
        'The standard role a title means, by the built-in catalogue. #N/A where that is not certain: nothing is guessed.',
      parameters: {
        title: 'The title, such as "Taobao designer". A blank cell gives a blank.',
        department: 'The department, if known. It tells roles apart where one title means several.',
      },
    },
    DUTIES: {
      description: 'The duties of a standard role, by the built-in catalogue.',
      parameters: {
        role: 'The name of a standard role as ROLECARD.ROLE gives it, in any of the three languages.',
        separator:
          'What stands between duties, such as "; ". Left out: numbered, a line each, as they are filled in beside the list.',
      },
    },
    KPIS: {
      description:
        'The indicators of a standard role, spilled downwards: a column each for name, weight, target and rule.',
      parameters: { role: 'The name of a standard role as ROLECARD.ROLE gives it, in any of the three languages.' },
    },
    GRADE: {
      description:
        'The grade of a total by the grade table you hand over. Functions cannot see the settings; without a table the answer is #N/A, not a grade by some usual table.',
      parameters: {
        score:
          'The total. A blank cell and 0 both give #N/A, because Excel hands a blank over as 0; for a real 0 write H5&"".',
        table:
          "The range of the grade table: name, lowest score, coefficient, such as 'Assessment settings'!$A$12:$C$19.",
      },
    },
    COEFFICIENT: {
      description:
        'The pay coefficient of a total by the grade table you hand over. Functions cannot see the settings; without a table the answer is #N/A.',
      parameters: {
        score:
          'The total. A blank cell and 0 both give #N/A, because Excel hands a blank over as 0; for a real 0 write H5&"".',
        table:
          "The range of the grade table: name, lowest score, coefficient, such as 'Assessment settings'!$A$12:$C$19.",
      },
    },
    SCORE: {
      description:
        'The system score by a scoring rule as a card prints it. A text that is not understood gives #VALUE!: nothing is guessed.',
      parameters: {
        rule: 'The whole text of the scoring rule on a card, in Simplified or Traditional Chinese or English.',
        target:
          'The target, 95% or 0.95 for percentages. Left blank: the one the rule names; if both are there and differ: #VALUE!.',
        actual: 'The actual value. Excel hands a blank cell over as 0: keep it out with IF(I5="","",…).',
      },
    },
  },
  reasons: {
    notAText: (parameter) => `"${NAMES[parameter]}" must be a text in one cell.`,
    notANumber: (parameter) => `"${NAMES[parameter]}" must be a number in one cell.`,
    roleUnsure: (title, suggested) =>
      `"${title}" may be ${suggested.join(', ')}. Add the department, or choose in the pane.`,
    noRole: (title, suggested) =>
      `The catalogue has no standard role for "${title}".${suggested.length === 0 ? '' : ` Spelled alike: ${suggested.join(', ')}.`}`,
    unknownRole: (name) =>
      `The built-in catalogue has no standard role called "${name}". Turn titles into roles with ROLECARD.ROLE first.`,
    tooLong: 'The text is longer than the 32,767 characters a cell can hold.',
    noGradeTable:
      "Functions cannot see the settings. Hand over the grade table: =ROLECARD.GRADE(H5,'Assessment settings'!$A$12:$C$19).",
    notAGradeTable: 'The grade table must be a range of three columns: name, lowest score, coefficient.',
    gradeTable: (line, sentence) => `Line ${line} of the grade table: ${sentence}`,
    zeroScore: 'The total is 0 or blank, which Excel does not tell apart. For a real 0 write H5&"".',
    negativeScore: 'A total cannot be below 0.',
    ruleNotUnderstood: 'This scoring rule is not understood. Refer to the whole text of a rule on a card, unchanged.',
    ratedByPeople: 'This indicator is rated by the manager: target and actual give no score.',
    otherTarget: (printed, given) =>
      `The rule names the target ${printed}, the argument is ${given}. Make them agree, or leave the argument blank.`,
    noTarget: 'This rule needs a target, one above 0 where it divides by it.',
    tooOld: 'This version of Excel cannot run the functions of Rolecard. Update Excel, or use the pane.',
  },
};
