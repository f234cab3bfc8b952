// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
/** What keeps a company's own form from being filled. */
export const zhTW = {
  form: (sheet: string, count: number): { readonly what: string; readonly advice: string } => ({
    what: `「${sheet}」有${count}處需要修正，沒有產生表單。`,
    advice: '請按列出的儲存格逐處修改後重試。',
  }),
  unknownPlaceholder: (placeholder: string, known: string): string =>
    `沒有${placeholder}這個預留位置。可以用的有：${known}，以及{{欄:表頭}}。`,
  cardOnlyPlaceholder: (placeholder: string): string =>
    `${placeholder}只有考核表能填。請刪除雙括號，或把這張表作為考核表範本。`,
  between: '、',
  /** What may stand between the braces; HR writes them as shown. */
  known: [
    ...['姓名', '員工編號', '部門', '職位', '直屬主管', '到職日期', '公司名稱', '日期', '週期'],
    ...['職位編號', '標準職位', '職級', '職位目的', '工作職責', '任用條件', '學歷', '經驗', '技能'],
    ...['匯報對象', '直屬部屬', '考核人', '考核週期', '考核頻率', '交付物', '部門職能', '編制', '在職人數'],
    ...['考核指標清單', '序號', '考核指標', '權重', '目標值', '評分標準', '指標定義', '考核維度', '資料來源', '填寫'],
  ] as readonly string[],
};
