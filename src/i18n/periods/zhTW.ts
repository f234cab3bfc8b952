// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { PeriodWords } from './texts';

/** Names of periods, Traditional Chinese as Taiwan writes it. */
export const zhTW: PeriodWords = {
  quarter: (year, ordinal) => `${year}年第${'一二三四'[ordinal - 1] ?? ordinal}季度`,
  half: (year, ordinal) => `${year}年${ordinal === 1 ? '上' : '下'}半年`,
  year: (year) => `${year}年度`,
  range: (from, to) => `${from}至${to}`,
};
