// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
/** How far the calibration of a period is, Traditional Chinese as Taiwan writes it. */
export const zhTW = {
  none: '績效校準：本期沒有產生校準表。',
  unconfirmed: (sheet: string): string => `績效校準：已產生「${sheet}」，還沒有二級確認（確認人、確認日期未填）。`,
  confirmed: (sheet: string, confirmer: string, date: string): string =>
    `績效校準：「${sheet}」已由${confirmer}於${date}確認。`,
  unchanged: (drawnOn: string): string => `${drawnOn}產生該表以來，總分和等級沒有變動。`,
  changed: (drawnOn: string, people: number, names: string): string =>
    `${drawnOn}產生該表以來，${people}人的總分或等級有變動：${names}。如在確認之後變動，請重新產生校準表，再次確認。`,
  unknown: '沒有核對確認以後總分和等級有無變動。',
  separator: '、',
  more: '等',
  raters: {
    self: '自評',
    superior: '隔級主管評分',
    peer: '同事評分',
    report: '部屬評分',
    customer: '客戶評分',
  },
  probationEnd: (name: string, until: string, conclusion: string | null): string =>
    `${name}（${until}到期${conclusion === null ? '' : `，${conclusion === '' ? '未下結論' : conclusion}`}）`,
  probationLine: (people: number, parts: readonly string[], open: number): string =>
    `試用期本期到期的有${people}人：${parts.join('、')}。${open === 0 ? '' : `${open}張考核表還沒有考核結論，請在結帳前填寫。`}`,
  repeated: (cell: string, reason: string, indicators: string): string =>
    `${cell}：扣分事由「${reason}」可能與本表指標「${indicators}」是同一件事，同一件事不宜扣兩次，請核對。`,
  absent: (as: string, people: number, names: string): string => `缺${as}的${people}人（${names}）`,
  change: (setting: string, before: string, after: string): string => `${setting}：${before} → ${after}`,
  pending: (changes: readonly string[]): string =>
    `考核設定與產生考核表時不同，還沒有采用：${changes.join('；')}。請採用或恢復原設定（settings --adopt、--restore）。`,
  leftOpen: (sheets: readonly string[]): string =>
    `有操作被中斷，這些工作表還沒有恢復保護：${sheets.join('、')}。再次產生或更新時會自動恢復。`,
  absentLine: (parts: readonly string[]): string =>
    `評分不齊：${parts.join('；')}。結帳時缺的評分不計入，權重由其餘評分人按比例分擔。`,
};
