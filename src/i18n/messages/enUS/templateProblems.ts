import type { templateProblems as zhProblems } from '../zhCN/templateProblems';

export const templateProblems: typeof zhProblems = {
  unknownPlaceholder: ({ placeholder }) => `${placeholder} is not a known placeholder. Check its spelling.`,
  notAlone: ({ placeholder }) => `${placeholder} must stand alone in its cell, without other text.`,
  secondIndicatorRow: ({ placeholder }) =>
    `${placeholder} is not in the indicator row. All indicator placeholders must be in one row.`,
  secondAdjustmentRow: ({ placeholder }) =>
    `${placeholder} is not in the adjustment row. All adjustment placeholders must be in one row.`,
  mixedRepeatRow: () => 'Indicator and adjustment placeholders must not be in the same row.',
  repeatRowMerged: () => 'The indicator or adjustment row is merged with other rows. Undo the merge.',
  duplicatePlaceholder: ({ placeholder }) => `${placeholder} appears twice. Keep one.`,
  noIndicatorRow: () => 'There is no indicator row: put {{kpi.name}} and the other indicator placeholders in one row.',
  missingPlaceholder: ({ placeholder }) => `The required placeholder ${placeholder} is missing.`,
  unknownColumn: ({ header }) => `The staffing list has no column "${header}".`,
  emptyTemplate: () => 'The template holds no placeholder at all.',
};
