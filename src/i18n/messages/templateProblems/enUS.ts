import type { TemplateSentences } from './texts';

export const enUS: TemplateSentences = {
  unknownPlaceholder: ({ placeholder }) =>
    `${placeholder} is not a known placeholder. Write it as in the standard template, or remove the double braces.`,
  brokenPlaceholder: ({ placeholder }) =>
    `"${placeholder}" lacks a brace. A placeholder has two braces on each side, as in {{employee.name}}.`,
  placeholderInFormula: ({ placeholder }) =>
    `A formula can't hold the placeholder ${placeholder}. Put it in a cell of its own and refer to that cell, as in =C3.`,
  placeholderInPageText: ({ placeholder }) =>
    `The page header or footer can't hold the placeholder ${placeholder}. Remove it there and put it in a cell.`,
  formulaNamesTemplate: ({ piece, local }) =>
    `${piece} in this formula refers to the template itself, so cards would show the template's content. Write ${local}.`,
  formulaUsesOwnName: ({ name }) =>
    `The name "${name}" in this formula stands for the template itself, so cards would show the template's content. Refer to the cell instead, as in =K4.`,
  templateTooLarge: () =>
    'A template has at most 300 rows and 60 columns. This cell lies beyond: move its content or delete it.',
  rowsFiltered: () =>
    'A filter hides this row, and every sheet made from this one would hide the same rows. Clear the filter of this sheet first (Data, Clear).',
  notAlone: ({ placeholder }) =>
    `${placeholder} must stand alone in its cell. Move the other text to a cell beside it.`,
  secondIndicatorRow: ({ placeholder, row }) =>
    `${placeholder} is not in the indicator row. An indicator takes one row: move it to an empty cell of row ${row}.`,
  secondAdjustmentRow: ({ placeholder, row }) =>
    `${placeholder} is not in the adjustment row. An item takes one row: move it to an empty cell of row ${row}.`,
  mixedRepeatRow: () =>
    'Indicator and adjustment placeholders must not be in the same row. Move one kind to another row.',
  repeatRowMerged: ({ area, row }) =>
    `${area} is merged over several rows and includes row ${row}, which repeats. Unmerge it; merging within the row is fine.`,
  duplicatePlaceholder: ({ placeholder }) =>
    `${placeholder} appears twice in its row. Keep one; the other cell may refer to it with a formula.`,
  inRepeatRow: ({ placeholder }) => `${placeholder} can't be in a row that repeats. Move it to another row.`,
  noIndicatorRow: () =>
    'There is no indicator row. Put {{kpi.name}}, {{kpi.target}}, {{kpi.weight}} and the others in one row, for example from this cell on.',
  missingInRow: ({ placeholder }) =>
    `The indicator row lacks ${placeholder}. Put it in this cell or another empty one of the row; you may hide the column.`,
  missingPlaceholder: ({ placeholder }) => `${placeholder} is missing. Put it in this cell or another empty one.`,
  unknownColumn: ({ header }) => `The staffing list has no column "${header}". Write a header of the list.`,
  emptyTemplate: () => 'The template holds no placeholder at all. Put them back, such as {{name}}, then try again.',
};
