import type { TemplateProblem } from '../../../scorecard/template';

export const templateProblems: Readonly<
  Record<TemplateProblem['code'], (params: TemplateProblem['params']) => string>
> = {
  unknownPlaceholder: ({ placeholder }) => `不认识占位符${placeholder}，请检查写法。`,
  notAlone: ({ placeholder }) => `${placeholder}必须单独占一格，前后不能有其他文字。`,
  secondIndicatorRow: ({ placeholder }) => `${placeholder}不在指标行上，所有指标占位符必须在同一行。`,
  secondAdjustmentRow: ({ placeholder }) => `${placeholder}不在加减分行上，所有加减分占位符必须在同一行。`,
  mixedRepeatRow: () => '指标和加减分项的占位符不能放在同一行。',
  repeatRowMerged: () => '指标行或加减分行与其他行合并了单元格，请取消跨行合并。',
  duplicatePlaceholder: ({ placeholder }) => `${placeholder}出现了两次，请只保留一个。`,
  noIndicatorRow: () => '没有指标行：请在一行中放入{{考核指标}}等占位符。',
  missingPlaceholder: ({ placeholder }) => `缺少必需的占位符${placeholder}。`,
  unknownColumn: ({ header }) => `编制表中没有“${header}”这一列。`,
  emptyTemplate: () => '模板里没有任何占位符。',
};
