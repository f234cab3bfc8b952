import { plural } from '../../plural';
import type { ProjectMessages } from './texts';

/** English. */
export const enUS: ProjectMessages = {
  problems: {
    noProject: () => 'This row names no project, and no row above does that could go on.',
    badProject: ({ project }) =>
      `The project can't be called "${project}": 40 characters at most, no "/", no "§" or "↺" by itself, and no ending like "→ 2".`,
    badDay: ({ text }) =>
      text === ''
        ? 'There is no day. Write it as 2026-09-01.'
        : `"${text}" may be several days. Write it as 2026-09-01.`,
    daysReversed: ({ from, to }) => `The last day, ${to}, is before the first, ${from}.`,
    badLength: ({ from, to }) => `${from} to ${to} is no period to assess: two days at least, twelve months at most.`,
    otherDays: ({ project, from, to }) =>
      `Further up "${project}" is from ${from} to ${to}. A project has the same days in all rows; assess parts of it as projects of two names.`,
    noPerson: () => 'This row names nobody, and no row above does that could go on.',
    unknownPerson: ({ person }) => `"${person}" is not on the staffing list. Check ID and name.`,
    severalPeople: ({ person }) => `"${person}" is several people on the staffing list. Give the employee ID.`,
    otherName: ({ employeeId, name, listed }) =>
      `On the staffing list ${employeeId} is "${listed}", not "${name}". Check which is right.`,
    noGoal: () => 'There is no goal.',
    goalTwice: ({ goal }) => `"${goal}" stands twice for the same person.`,
    manyGoals: ({ person, most }) =>
      `${person} has more than ${most} goals, which do not fit a card. Put some together.`,
    badWeight: ({ text }) =>
      text === ''
        ? 'There is no weight. Enter one such as 30%.'
        : `"${text}" is no weight. Enter a number between 0 and 100%, such as 30%.`,
    weightsNot100: ({ person, project, sum }) => `Weights of ${person} in "${project}" make ${sum}%, not 100%.`,
    noStandard: ({ goal }) =>
      `"${goal}" is no indicator of the library, so it needs a standard, by which people rate it 1 to 5. To have it counted, write the name of an indicator, or a unit, a target and a scoring rule.`,
    ruleTwice: ({ goal }) =>
      `"${goal}" is an indicator of the library and scored by its rule. For another rule, call the goal otherwise; a target is changed on the card or in the targets table.`,
    noRule: ({ goal }) =>
      `"${goal}" has a unit or a target and no scoring rule. Write the rule, or clear both to have people rate it 1 to 5.`,
    badUnit: ({ text, units }) =>
      `${text === '' ? 'The scoring rule has no unit' : `"${text}" is no unit`}; choose one of ${units.join(', ')}.`,
    badTarget: ({ text }) => `The target "${text}" can't be used. Enter a number; a percentage as 95% or 0.95.`,
    badRule: ({ text }) =>
      `The scoring rule "${text}" can't score. It is written as in the role library, such as "Deduction: below target; 5 points per 1%"; percentages need their sign, and ratios and steps of the target need a target above 0.`,
  },
  projectTable: (sheet, problems) => ({
    what: `${plural(problems, 'cell')} of "${sheet}" must be corrected, so no scorecards were built.`,
    advice: 'Correct the cells listed and build again.',
  }),
  whichProject: (sheet, asked, projects) =>
    projects.length === 0
      ? { what: `"${sheet}" has no project yet.`, advice: 'Fill the table first, a goal a row.' }
      : {
          what:
            asked === null
              ? `"${sheet}" has ${projects.length} projects: ${projects.join(', ')}.`
              : `"${sheet}" has no project "${asked}".`,
          advice: asked === null ? 'Name the one to build.' : `It has: ${projects.join(', ')}.`,
        },
  periodNow: (project, period, before) =>
    `"${project}" is assessed for ${period}.${before === null ? '' : ` The settings name it in place of ${before}, and so does the summary; to go back, build the scorecards of ${before} once more, which changes nothing on those that were begun.`}`,
  otherDays: (project, cards) =>
    `"${project}" has scorecards for other days: ${cards.map(({ period, cards: count }) => `${period} (${count})`).join(', ')}. They stay as they are, and nothing typed on them goes over by itself. If the new days are a mistake, change them back in the table. If the project was moved: (1) build it for the days of now; (2) with the same goals both scorecards have the same rows, so copy what stands in the pale yellow cells of each former scorecard (its days stand on it) into the same cells of the new one, by Paste Special, Values; (3) see that the totals agree, print the former scorecard for the file and delete its sheet. Do not delete closed ones.`,
  onlyProjects: (period) => ({
    what: `All scorecards of ${period} are of projects, so there is no pay sheet.`,
    advice: 'What a project pays is paid apart. To work out pay, change the period back to the month.',
  }),
};
