/** What looking at results again tells. */
export const zhCN = {
  calibrationTitle: '结账前校准',
  calibrationHint:
    '把本期成绩排在一张表上：等级分布与目标占比、各部门、各考核人、改评与否决、偏离较大的人，讨论后由二级确认人签字。是否必须确认才能结账，由“考核设置”决定。',
  calibrate: '生成校准表',
  calibrated: (sheet: string, cards: number): string => `“${sheet}”列出${cards}人的成绩。`,
  calibrationKept: (sheets: readonly string[]): string => `已填写的${sheets.join('、')}保持不变；结账以新生成的为准。`,
};
