// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { SettingsSentences } from './texts';

export const zhTW: SettingsSentences = {
  missingSetting: (_, name) => `找不到「${name}」這一項，請在A欄恢復這個名稱。`,
  missingSection: (_, name) => `找不到「${name}」這一節，請在A欄恢復這個標題。`,
  notANumber: (_, name) => `「${name}」要填數字。`,
  outOfRange: ({ min, max }, name) => `「${name}」要在${min}到${max}之間。`,
  badPeriod: () => '考核週期要寫成「2026-11」的樣子。',
  raterWeights: () => '自評權重與主管評分權重之和必須是100%。',
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
  adjustmentIncomplete: () => '加減分項要填寫項目和每次分值，上限是數字或留空。',
};
