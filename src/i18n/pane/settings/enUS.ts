import { OTHER_RATERS } from '../../../scoring/raters';
import type { Settings } from '../../../scorecard/settings/settings';
import { plural } from '../../plural';
import type { SettingsTexts } from './texts';

const percent = (fraction: number): string => `${Math.round(fraction * 1000) / 10}%`;
const raters = {
  superior: "manager's manager",
  peer: 'colleagues',
  report: 'direct reports',
  customer: 'customers',
} as const;
const weightsText = ({ self, manager, ...others }: Settings['raterWeights']): string => {
  const more = OTHER_RATERS.flatMap((rater) => {
    const weight = others[rater];
    return weight === undefined ? [] : [`, ${raters[rater]} ${percent(weight)}`];
  }).join('');
  return self === 0 && more === '' ? 'manager only' : `self ${percent(self)}, manager ${percent(manager)}${more}`;
};

/** The settings sheet and its presets. */
export const enUS: SettingsTexts = {
  gradePresets: {
    source: 'Four grades, coefficients 1, 0.8, 0.6, 0',
    letters: 'S, A, B, C, D, coefficients up to 1.2, with target shares',
    threeLevel: 'Three grades, coefficients 1, 0.8, 0',
  },
  origins: {
    sources: 'from the source documents',
    extension: 'common practice, not in the sources',
    proposed: 'our proposal',
  },
  fields: {
    name: 'Grade',
    minimum: 'Lowest score',
    coefficient: 'Coefficient',
    share: 'Target share',
    selfWeight: 'Weight of self rating',
    managerWeight: "Weight of manager's rating",
    others: 'Weight of another rater',
    label: 'Label restored',
    value: 'Default restored',
    added: 'Newer setting',
    rule: 'Given back',
    version: 'Version of the rules, in force since',
  },
  title: 'Assessment settings',
  hint: 'Open scorecards calculate with the new settings at once, and what was entered stays; closed scorecards keep their results.',
  read: 'Read the settings',
  none: (sheet, period) =>
    `There is no "${sheet}" yet. It is made${period === '' ? '' : ` (for ${period})`} when you apply a preset or build scorecards. The defaults are:`,
  gradesInUse: (grades) =>
    `Grades: ${grades.map(({ name, minimum, coefficient }) => `${name} ≥ ${minimum} (× ${coefficient})`).join(', ')}`,
  weightsInUse: (weights) => `Rater weights: ${weightsText(weights)}`,
  openSheet: (sheet) => `Open "${sheet}"`,
  gradesLabel: 'Preset for the grades',
  ratersLabel: 'Preset for the rater weights',
  keep: 'Leave as it is',
  gradeOption: (name, origin) => `${name} (${origin})`,
  raterOption: ({ weights, isDefault }) => `${weightsText(weights)}${isDefault ? ' (default)' : ''}`,
  nothing: 'The settings are like this already: no cell has to change.',
  newSheet: (sheet, period) => `"${sheet}" will be made, for ${period}.`,
  changes: (count) => `Cells that change (${count})`,
  change: (field, before, after) => `${field}: ${before === '' ? 'blank' : before} → ${after === '' ? 'blank' : after}`,
  pending: (count) =>
    `${plural(count, 'setting')} ${count === 1 ? 'differs' : 'differ'} from those the scorecards were built under, and nobody has adopted that:`,
  pendingBody:
    'The scorecards show results by the settings as they are. See whose grade and pay change, then adopt or restore; what is adopted is noted as the version of the scoring rules and goes to the history when the period is closed.',
  pendingPeople: (count) => `Another grade or coefficient by it (${count}), former settings → now`,
  pendingNobody: 'Nobody who has a total has another grade or coefficient by it.',
  pendingPay: (before, after, people) =>
    `Total of the pay sheet (${plural(people, 'person', 'people')}): ${before} → ${after}`,
  pendingUnsure: (cards) =>
    `The score of ${plural(cards, 'scorecard')} can't be calculated by the former settings (such as a template or rule of your own): only grades of the present totals are compared.`,
  ruleChange: (setting, before, after) =>
    `${setting}: ${before === '' ? 'blank' : before} → ${after === '' ? 'blank' : after}`,
  version: 'Version of the scoring rules',
  from: 'In force since (may be left blank)',
  badFrom: (first, last) =>
    `Please write it such as 2026-12-01, with a year from ${first} to ${last}, or leave it blank.`,
  adopting: (version) =>
    `The settings as they are will be adopted${version === '' ? '; no version of the scoring rules is entered, so only the adoption is noted' : `, with "${version}" as the version of the scoring rules`}. Press "Apply" to do so.`,
  adopt: 'Adopt (noted as a version)',
  restore: 'Restore the former settings',
  percent,
  closedPeriod: (period, day) =>
    `${period} was closed on ${day}: its scorecards keep their grades, but the summary counts people by the new grade names. Better start the next period first, then change the grades.`,
  redrawsSummary: 'The number of grades changes: the summary will be drawn anew.',
  changedMeanwhile:
    'The settings changed after the preview. Nothing was written; this is the new preview: please check it, then apply.',
  people: (count) => `Grade or coefficient changes, the totals being as they are (${count})`,
  person: ({ total, grade, coefficient, newGrade, newCoefficient }) =>
    `${total ?? ''} points, ${grade === '' ? 'no total' : `${grade} ${coefficient ?? ''}`} → ${newGrade === '' ? 'no total' : `${newGrade} ${newCoefficient ?? ''}`}`,
  lacking: (names) =>
    `This settings sheet was made by an earlier version and lacks ${plural(names.length, 'newer setting')}, for which defaults hold: ${names.join(', ')}.`,
  addRows: 'Add the rows of newer settings',
  addedRows:
    'They are added below all; what you typed stays. Existing scorecards follow them once they are built again.',
  repair: 'Repair settings',
  apply: 'Apply',
  discard: 'Discard',
  applied: (sheet, cells) => `Changed ${plural(cells, 'cell')} of "${sheet}".`,
  adopted: 'The settings are adopted as they are; no cell had to change.',
  created: (sheet) => `"${sheet}" was made.`,
  alreadyDone: (cells) => `${plural(cells, 'cell was', 'cells were')} like this already.`,
  notAdopted: 'The adoption is undone; no cell had to change.',
  undone: (cells) => `Undone: ${plural(cells, 'cell')} restored.`,
  undo: 'Undo',
  refused: (count) => `Changed since, left as they are (${count})`,
  summaryDrawn: (sheet) => `"${sheet}" was drawn anew.`,
  summaryFailed: 'The settings are written, but the summary could not be drawn anew. Refresh it later:',
};
