/** What looking at results again tells. */
export const zhCN = {
  calibrationTitle: '结账前校准',
  calibrationHint:
    '把本期成绩排在一张表上：等级分布与目标占比、各部门、各考核人、改评与否决、偏离较大的人，讨论后由二级确认人签字。是否必须确认才能结账，由“考核设置”决定。',
  calibrate: '生成校准表',
  calibrated: (sheet: string, cards: number): string => `“${sheet}”列出${cards}人的成绩。`,
  followUpTitle: '待复核的后续步骤',
  followUpHint:
    '最近一次结账标为“待复核”的人，每人一张步骤清单和一张改进计划（改进事项取自考核表第二页）。只列该走的步骤，不作结论；填写过的不会改动。',
  followUp: '生成步骤清单和改进计划',
  followed: (people: number): string =>
    people === 0 ? '最近一次结账没有标为“待复核”的人。' : `${people}人的步骤清单和改进计划已备好。`,
  followedKept: (count: number): string => `已填写，保持不变（${count}）`,
  followedSheets: (count: number): string => `生成的工作表（${count}）`,
  calibrationKept: (sheets: readonly string[]): string => `已填写的${sheets.join('、')}保持不变；结账以新生成的为准。`,
};
