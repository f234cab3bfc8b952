// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
/** Traditional Chinese as Taiwan writes it. */
export const zhTW = {
  isProtected: (sheet: string): string => `「${sheet}」（工作表受保護，請撤消保護）`,
  contentBelow: (sheet: string): string => `「${sheet}」（表格正下方一列有內容，請移到別處）`,
  waiting: (places: readonly string[]): string =>
    `有操作被中斷，表格的彙總列還沒有恢復顯示：${places.join('、')}。處理後再次產生或更新，彙總列會自動恢復；資料列沒有丟失。`,
};
