/** Simplified Chinese: the source of all languages. */
export const zhCN = {
  what: '这项功能还没有加载成功，没有改动任何内容。',
  advice: '请检查网络后重试。如果网络正常仍不行，可能是程序刚更新过：请关闭任务窗格再打开。',
};
