// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { FillTexts } from '../../../jobtable/jobTexts';
import { zhTW as company } from '../company/zhTW';

/** What filling writes into the list, Traditional Chinese as Taiwan writes it. */
export const zhTW: FillTexts = {
  dutiesHeader: '工作職責',
  kpiHeader: '考核指標',
  kpiLine: ({ ordinal, name, weight, target, rule }) =>
    `${ordinal}. ${name}（權重${weight}%，目標${target ?? '由公司設定'}）：${rule}`,
  targetOpen: '由公司設定',
  levels: company.choices.levels,
  cadences: company.choices.cadences,
  between: { names: '、', sentences: '；' },
};
