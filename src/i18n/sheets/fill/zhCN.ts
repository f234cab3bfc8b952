import type { FillTexts } from '../../../jobtable/jobTexts';
import { zhCN as company } from '../company/zhCN';

/** What filling writes into the list, Simplified Chinese: the source of all languages. */
export const zhCN: FillTexts = {
  dutiesHeader: '岗位职责',
  kpiHeader: '考核指标',
  kpiLine: ({ ordinal, name, weight, target, rule }) =>
    `${ordinal}. ${name}（权重${weight}%，目标${target ?? '由公司设定'}）：${rule}`,
  targetOpen: '由公司设定',
  levels: company.choices.levels,
  cadences: company.choices.cadences,
  between: { names: '、', sentences: '；' },
};
