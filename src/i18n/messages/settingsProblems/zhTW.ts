// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { SettingsSentences } from './texts';

export const zhTW: SettingsSentences = {
  missingSetting: (_, name) => `找不到「${name}」這一項，請在A欄恢復這個名稱。`,
  missingSection: (_, name) => `找不到「${name}」這一節，請在A欄恢復這個標題。`,
  notANumber: (_, name) => `「${name}」要填數字。`,
  outOfRange: ({ min, max }, name) => `「${name}」要在${min}到${max}之間。`,
  badPeriod: () =>
    '考核週期要寫成月份「2026-11」、季度「2026Q3」、半年「2026H1」、年度「2026」，或起止日期「2026-07-15 至 2026-09-30」（最長12個月）。',
  raterWeights: () => '各評分人的權重之和必須是100%；有其他人評分時，主管評分權重要大於0。',
  blankLine: (_, name) => `「${name}」的各列之間不能有空列，請把下面的列上移。`,
  formula: () => '這裡是公式，套用預設不會改寫公式；請先改成數值再套用。',
  gradeOrder: () => '等級要按最低分從高到低排列。',
  gradeDuplicate: () => '兩個等級的最低分相同。',
  gradeWithoutZero: () => '最後一個等級的最低分必須是0，否則低分沒有等級。',
  gradeUnnamed: () => '等級沒有名稱。',
  gradeNameTwice: () => '兩個等級的名稱相同，請改成不同的名稱。',
  minimumAsFraction: ({ minimum }) => `最低分寫成了${minimum}，這樣人人都會達到。80分請寫80，不要寫成0.8或80%。`,
  minimumAboveCap: ({ minimum, cap }) => `最低分${minimum}高於總分上限${cap}，沒有人能達到這個等級。`,
  tooManyGrades: ({ max }) => `等級最多${max}個，公式看不到更下面的列，請合併或刪去。`,
  noGrades: () => '等級表是空的，至少要有一個最低分為0的等級。',
  shares: () => '目標占比要麼全部留空，要麼合計為100%。',
  postRule: () => '「按職位的例外」每列要寫職位，其餘兩欄填「是」「否」或留空。',
  blockShares: () => '業績指標、行為價值觀、能力合計要為100%，業績指標至少占10%；業績指標留空即為其餘部分。',
  blockItemUnknown: ({ item }) => `指標庫中沒有由人評定的「${item}」；請按指標庫中的名稱填寫，項目之間用頓號隔開。`,
  blockItemTwice: ({ item }) => `「${item}」寫了兩次，每項只能出現一次。`,
  blockItemWeights: () => '項目後面的權重要麼都不寫（各項相同），要麼每項都寫且合計100，例如「協作40、責任60」。',
  blockItemCount: ({ max }) => `行為價值觀與能力合計最多${max}項，考核表才能印在一頁上。`,
  adjustmentIncomplete: () => '加減分項要填寫項目和每次分值，上限是數字或留空。',
};
