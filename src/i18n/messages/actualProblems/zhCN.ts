import type { ActualSentences } from './texts';

export const zhCN: ActualSentences = {
  noPerson: () => '这一行没有姓名、工号或考核表编号，不知道是谁的数据。',
  unknownPerson: ({ person }) => `本周期没有“${person}”的考核表。`,
  ambiguousPerson: ({ person, count }) => `“${person}”对应${count}张考核表，请补充工号、部门或考核表编号。`,
  nameMismatch: ({ person, expected }) => `编号或工号属于“${expected}”，而这一行写的是“${person}”，请核对是否错行。`,
  otherPeriod: ({ person, number }) => `“${person}”的考核表编号${number}属于其他考核周期。`,
  notANumber: ({ person, content }) => `“${person}”的“${content}”不是数字。`,
  cellError: ({ person, content }) => `“${person}”的单元格是错误值${content}。`,
  date: ({ person }) => `“${person}”的单元格是日期，请改成数字格式后重新填写。`,
  notOnCard: ({ person, indicator }) => `“${person}”的考核表中没有指标“${indicator}”。`,
  judged: ({ person, indicator }) => `“${person}”的指标“${indicator}”由人评分，不录入实际完成值。`,
  notLeft: ({ person, indicator }) => `“${person}”的指标“${indicator}”由人评分，或评分标准不看目标值，不在这里填写。`,
  reworded: ({ person, indicator }) =>
    `“${person}”考核表上“${indicator}”的评分标准被改写过，改目标值会与它不符：请先在考核表上恢复原文，或在岗位库中修改目标值后重新生成。`,
  notAbsolute: ({ person, indicator }) =>
    `“${person}”的“${indicator}”不是达成率（目标100%、按目标的比例计分），不能用绝对目标，请清空。`,
  badUnit: ({ person, indicator, content }) =>
    content === ''
      ? `“${person}”的“${indicator}”的绝对目标没有单位，请写元、件、单这样的一个词。`
      : `“${person}”的“${indicator}”的绝对目标单位“${content}”不明白，请写元、件、单这样的一个词。`,
  actualEntered: ({ person, indicator }) =>
    `“${person}”的“${indicator}”已填了实际完成，目标值换单位后会被读成别的数：请先清空考核表上的实际完成。`,
  notPositive: ({ person, indicator, content }) =>
    `“${person}”的“${indicator}”的目标值要大于0才能评分，写的是${content}。`,
  percentUnclear: ({ person, indicator, content }) =>
    `“${person}”的“${indicator}”写的是${content}，分不清是百分之几还是倍数，请写上百分号。`,
  notWhole: ({ person, indicator, content }) => `“${person}”的“${indicator}”应为整数，写的是${content}。`,
  outOfRange: ({ person, indicator, content }) => `“${person}”的“${indicator}”超出可填写的范围：${content}。`,
  duplicate: ({ person, indicator }) => `“${person}”的“${indicator}”有几个不同的值，请只保留一个。`,
  durationUnclear: ({ person, indicator, content }) =>
    `“${person}”的“${indicator}”写的是${content}，分不清是分:秒还是时:分，请为这一列选择单位。`,
  otherUnit: ({ person, indicator, content }) => `“${person}”的“${indicator}”写的是${content}，单位与该指标不符。`,
  noReports: ({ person, indicator }) =>
    `“${person}”的“${indicator}”按直接下属的考核表计算，但名单上没有本周期有考核表的人归其管理：请核对编制表的直属上级。`,
  noReportsWithin: ({ person, indicator }) =>
    `“${person}”的“${indicator}”按直接下属的考核表计算，但名单上归其管理的人在本周期和其中各月（季度）都没有考核表：请先完成这些月份的考核，并核对编制表的直属上级；没有的话请自行填写。`,
  nobodyHasIt: ({ person, indicator }) => `“${person}”的直接下属都没有可用来计算“${indicator}”的指标，请自行填写。`,
  nobodyScored: ({ person, indicator, count }) =>
    `“${person}”的“${indicator}”：${count}名直接下属都还没有数据，填好后再算。`,
  nobodyScoredWithin: ({ person, indicator, count }) =>
    `“${person}”的“${indicator}”：${count}名直接下属在其中各期的考核表上都没有齐全的数据，或考核表已不在本工作簿中；已结账的请重新打开该周期补填，再结账，否则请自行填写。`,
  noAmounts: ({ person, indicator, count }) =>
    `“${person}”的“${indicator}”：${count}名直接下属都是达成率，没有绝对目标，合不到一起；请在目标表上写绝对目标，或自行填写。`,
  unitsDiffer: ({ person, indicator, units }) =>
    `“${person}”的“${indicator}”：绝对目标的单位不同（${units.join('、')}），不能相加，请统一单位。`,
  targetsDiffer: ({ person, indicator, sum, target }) =>
    `“${person}”的“${indicator}”：直接下属的目标合计${sum}，本人的目标是${target}，对不上，实际完成也就不能相加；请核对目标，或自行填写。`,
  weightUnclear: ({ person, indicator, weight, content }) =>
    content === ''
      ? `“${person}”的“${indicator}”按“${weight}”加权平均，但这一行没有“${weight}”。`
      : `“${person}”的“${indicator}”按“${weight}”加权平均，但这一行的“${weight}”是${content}，不是可用的数。`,
  weightZero: ({ person, indicator, weight }) =>
    `“${person}”的“${indicator}”按“${weight}”加权平均，但各行的“${weight}”都是0。`,
  dayUnclear: ({ content }) => `日期“${content}”无法识别，不知道这一行是否属于本周期。`,
  noDay: () => '这一行没有日期，不知道是否属于本周期。',
  cellUnclear: ({ person, column, content }) =>
    content === ''
      ? `“${person}”的“${column}”没有填写，这个人的该项不计入。`
      : `“${person}”的“${column}”写的是“${content}”，不明白，这个人的该项不计入。`,
  moreThanChecked: ({ person, content }) => `“${person}”的差错数量${content}多于抽查数量，请核对。`,
};
