import type { SettingsSentences } from './texts';

export const zhCN: SettingsSentences = {
  missingSetting: (_, name) => `找不到“${name}”这一项，请在A列恢复这个名称。`,
  missingSection: (_, name) => `找不到“${name}”这一节，请在A列恢复这个标题。`,
  notANumber: (_, name) => `“${name}”要填数字。`,
  outOfRange: ({ min, max }, name) => `“${name}”要在${min}到${max}之间。`,
  badPeriod: () => '考核周期要写成“2026-11”的样子。',
  raterWeights: () => '自评权重与上级评分权重之和必须是100%。',
  blankLine: (_, name) => `“${name}”的各行之间不能有空行，请把下面的行上移。`,
  formula: () => '这里是公式，套用预设不会改写公式；请先改成数值再套用。',
  gradeOrder: () => '等级要按最低分从高到低排列。',
  gradeDuplicate: () => '两个等级的最低分相同。',
  gradeWithoutZero: () => '最后一个等级的最低分必须是0，否则低分没有等级。',
  gradeUnnamed: () => '等级没有名称。',
  gradeNameTwice: () => '两个等级的名称相同，请改成不同的名称。',
  minimumAsFraction: ({ minimum }) => `最低分写成了${minimum}，这样人人都会达到。80分请写80，不要写成0.8或80%。`,
  minimumAboveCap: ({ minimum, cap }) => `最低分${minimum}高于总分上限${cap}，没有人能达到这个等级。`,
  tooManyGrades: ({ max }) => `等级最多${max}个，公式看不到更下面的行，请合并或删去。`,
  noGrades: () => '等级表是空的，至少要有一个最低分为0的等级。',
  shares: () => '目标占比要么全部留空，要么合计为100%。',
  postRule: () => '“按岗位的例外”每行要写岗位，其余两列填“是”“否”或留空。',
  adjustmentIncomplete: () => '加减分项要填写项目和每次分值，上限是数字或留空。',
};
