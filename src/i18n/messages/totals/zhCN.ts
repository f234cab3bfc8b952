/** Simplified Chinese: the source of all languages. */
export const zhCN = {
  isProtected: (sheet: string): string => `“${sheet}”（工作表受保护，请撤消保护）`,
  contentBelow: (sheet: string): string => `“${sheet}”（表格正下方一行有内容，请移到别处）`,
  waiting: (places: readonly string[]): string =>
    `有操作被中断，表格的汇总行还没有恢复显示：${places.join('、')}。处理后再次生成或刷新，汇总行会自动恢复；数据行没有丢失。`,
};
