// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
/** Traditional Chinese as Taiwan writes it. */
export const zhTW = {
  what: '這項功能還沒有載入成功，沒有改動任何內容。',
  advice: '請檢查網路後重試。如果網路正常仍不行，可能是程式剛更新過：請關閉工作窗格再開啟。',
};
