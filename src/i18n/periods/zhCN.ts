import type { PeriodWords } from './texts';

/** Names of periods, Simplified Chinese: the source of all languages. */
export const zhCN: PeriodWords = {
  quarter: (year, ordinal) => `${year}年第${'一二三四'[ordinal - 1] ?? ordinal}季度`,
  half: (year, ordinal) => `${year}年${ordinal === 1 ? '上' : '下'}半年`,
  year: (year) => `${year}年度`,
  range: (from, to) => `${from}至${to}`,
};
