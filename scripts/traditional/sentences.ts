/** Sentences that are written anew, by the Simplified one as it stands in the source; "{}" stands for a value. */
export const SENTENCES: Readonly<Record<string, string>> = {
  '当前激活的是另一个工作簿。': '目前使用中的是另一個活頁簿。',
  '部门的上级互相循环：{}。': '部門的上層互相循環：{}。',
  '正在定位……': '正在移至該處……',
};
