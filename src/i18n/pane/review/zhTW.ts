// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
/** What looking at results again tells. */
export const zhTW = {
  calibrationTitle: '結帳前校準',
  calibrationHint:
    '把本期成績排在一張表上：等級分布與目標占比、各部門、各考核人、改評與否決、偏離較大的人，討論後由二級確認人簽名。是否必須確認才能結帳，由「考核設定」決定。',
  calibrate: '產生校準表',
  calibrated: (sheet: string, cards: number): string => `「${sheet}」列出${cards}人的成績。`,
  followUpTitle: '待複核的後續步驟',
  followUpHint:
    '最近一次結帳標為「待複核」的人，每人一張步驟清單和一張改進計畫（改進事項取自考核表第二頁）。只列該走的步驟，不作結論；填寫過的不會改動。',
  followUp: '產生步驟清單和改進計畫',
  followed: (people: number): string =>
    people === 0 ? '最近一次結帳沒有標為「待複核」的人。' : `${people}人的步驟清單和改進計畫已備好。`,
  followedKept: (count: number): string => `已填寫，保持不變（${count}）`,
  followedSheets: (count: number): string => `產生的工作表（${count}）`,
  calibrationKept: (sheets: readonly string[]): string => `已填寫的${sheets.join('、')}保持不變；結帳以新產生的為準。`,
};
