import type { SettingsSentences } from './texts';

export const enUS: SettingsSentences = {
  missingSetting: (_, name) => `"${name}" is missing. Put the label back in column A.`,
  missingSection: (_, name) => `The section "${name}" is missing. Put its title back in column A.`,
  notANumber: (_, name) => `"${name}" needs a number.`,
  outOfRange: ({ min, max }, name) => `"${name}" must be between ${min} and ${max}.`,
  badPeriod: () =>
    'Write the assessment period as a month "2026-11", a quarter "2026Q3", a half-year "2026H1", a year "2026", or days "2026-07-15 to 2026-09-30" (12 months at most).',
  raterWeights: () =>
    'The weights of all raters must add up to 100%; where others rate, the weight of the manager must be above 0.',
  blankLine: (_, name) => `"${name}" has a blank line between its lines. Move the lines below it up.`,
  formula: () => 'This cell holds a formula, which a preset never writes over. Replace it with a value first.',
  gradeOrder: () => 'Grades must be listed from the highest to the lowest score.',
  gradeDuplicate: () => 'Two grades have the same lowest score.',
  gradeWithoutZero: () => 'The last grade must start at 0, or low scores get no grade.',
  gradeUnnamed: () => 'A grade has no name.',
  gradeNameTwice: () => 'Two grades have the same name. Give them different names.',
  minimumAsFraction: ({ minimum }) =>
    `The lowest score is ${minimum}, which everybody reaches. For 80 points write 80, not 0.8 or 80%.`,
  minimumAboveCap: ({ minimum, cap }) =>
    `The lowest score ${minimum} is above the highest total score ${cap}: nobody can reach this grade.`,
  tooManyGrades: ({ max }) =>
    `There can be ${max} grades; formulas do not see lines further down. Join or remove some.`,
  noGrades: () => 'The grade table is empty. It needs at least one grade that starts at 0.',
  shares: () => 'Target shares must either all be blank or add up to 100%.',
  postRule: () => 'A line by post names the post, and says Yes, No or nothing in the other two columns.',
  blockShares: () =>
    'KPIs, behavior and abilities must add up to 100%, with 10% for KPIs at least. Blank KPIs are the rest.',
  blockItemUnknown: ({ item }) =>
    `The indicator library has no "${item}" that people rate. Write names as the library has them, with commas between.`,
  blockItemTwice: ({ item }) => `"${item}" is named twice. Each line can stand there once.`,
  blockItemWeights: () =>
    'Write a weight behind no line (all count the same) or behind every line, 100 in all: "Teamwork 40, Responsibility 60".',
  blockItemCount: ({ max }) => `Both blocks together have at most ${max} lines, so that a card prints on one page.`,
  adjustmentIncomplete: () => 'An adjustment needs an item and its points; the cap is a number or blank.',
};
