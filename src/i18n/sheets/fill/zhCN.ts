import type { FillTexts } from '../../../jobtable/planFill';

/** What filling writes into the list, Simplified Chinese: the source of all languages. */
export const zhCN: FillTexts = {
  dutiesHeader: '岗位职责',
  kpiHeader: '考核指标',
  kpiLine: ({ ordinal, name, weight, target, rule }) =>
    `${ordinal}. ${name}（权重${weight}%，目标${target ?? '由公司设定'}）：${rule}`,
};
