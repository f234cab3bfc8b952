import type { ReviewCause } from './texts';
import type { LeftTargetReason } from '../../../scorecard/targets/carriedTargets';

const leftTargetReasons: Readonly<Record<LeftTargetReason, string>> = {
  notSettable: '现在没有可以填写的目标值',
  notValid: '不是目标值单元格可以接受的数',
  otherUnit: '岗位库中的计量单位已经改变',
  otherName: '同一工号现在是另一个姓名',
  notAlone: '有两个人无法区分',
  noPerson: '空缺岗位的考核表',
  movedRows: '考核表中的行有变动，无法确定是哪项指标',
};

/** What closing, reopening and turning the month tell. */
export const zhCN = {
  leftTargetReasons,
  underPassword: (count: number): string => `有密码保护，没有锁定的考核表（${count}）`,
  underPasswordHint: '成绩已记入绩效历史；这些表保持原样，请自行锁定。',
  refusedCells: (count: number): string => `Excel不接受固定值，仍按公式计算的单元格（${count}）`,
  review: (who: string, grade: string, { isLow, missed }: ReviewCause): string => {
    const target = missed === null ? [] : [`连续三期未达成基本目标${missed === '' ? '' : `“${missed}”`}`];
    return `${who} · ${grade}：${[...(isLow ? ['连续三期总分低于合格线'] : []), ...target].join('；')}`;
  },
  differing: (count: number): string => `结果与绩效历史不一致的考核表（${count}）`,
  differingHint:
    '结账过程中有人在这些表上填写，或绩效历史中的成绩被改过。如果以考核表为准，请重新打开这个周期，再次结账。',
  livePaySheet: (sheet: string): string =>
    `“${sheet}”有工作表保护，仍按当前的考核设置计算；修改设置前，请撤销保护后再次结账。`,
  withoutCards: (people: number, names: readonly string[]): string =>
    `名单上有${people}人没有本周期的考核表（${names.join('、')}${people > names.length ? '等' : ''}）：结账不含他们。应当考核的，请先生成考核表。`,
  next: '下一周期',
  nextHint: '如2026-Q4、2026-H2、2027、2026-10-01 至 2026-12-31；须在本周期之后开始。',
  nextByRole: (periods: readonly string[]): string =>
    `各岗位按自己的周期考核：留空则接以下周期中第一个有岗位考核的：${periods.join('、')}。也可以填写其他周期。`,
  nextIs: (period: string): string =>
    `各岗位按自己的周期考核：按现在读取的名单，留空则接${period}。也可以填写其他周期。`,
  badNext: '请写成“2026-11”“2026Q4”“2026H2”“2027”或“2026-10-01 至 2026-12-31”的样子，年份可写1900至2199。',
  likeBefore: (cards: number): string => `还没有读取名单，按本周期的${cards}张估计；以读取后的名单为准。`,
  carryTargets: '沿用上期手工填写的目标值',
  carried: (targets: number, people: number): string => `沿用了${people}人的${targets}个目标值`,
  carriedTo: (name: string, indicators: readonly string[]): string =>
    `${name}：${indicators.length}项（${indicators.join('、')}）`,
  notCarried: (count: number): string => `没有沿用的目标值（${count}）`,
  leftTarget: (name: string, indicator: string, reason: string): string =>
    [name, indicator].filter((part) => part !== '').join(' · ') + `：${reason}`,
  reopenTitle: '重新打开已结账的周期',
  reopenHint: '发现已结账的成绩有误时使用。更正后需要再次结账。',
  list: '选择要打开的周期',
  none: '没有已结账的考核表。',
  period: '要打开的周期',
  periodOf: (period: string, cards: number, closedOn: string): string => `${period}：${cards}张，${closedOn}结账`,
  reopen: '重新打开',
  reopenChanged: '仍然打开，按现在的设置计算',
  reopenAsk: (period: string): string => `重新打开${period}？`,
  reopenBody:
    '绩效历史中这个周期的成绩会标上↺和日期，不再计入复核；考核表和绩效工资表恢复按当前的考核设置计算，考核表可以再次填写。之后各月已有的复核提示不变。',
  reopened: (period: string, cards: number): string => `${period}已重新打开，${cards}张考核表可以再次填写。`,
  wasOpen: (period: string): string => `${period}没有结账，没有任何改动。`,
  reopenStopped: (cards: number): string => `已打开${cards}张，其余的还锁定；再次打开会继续。`,
  stillLocked: (count: number): string => `有密码保护，没有解锁的考核表（${count}）`,
  stillLockedHint: '请撤销这些表的保护后再修改。',
  fixedPaySheet: (sheet: string): string => `“${sheet}”有工作表保护，仍按结账当日的规则计算全勤奖。`,
  thenClose: '更正后请再次结账，新的成绩会另记一行。',
  marked: (lines: number): string => `绩效历史中标为↺的成绩（${lines}）`,
  openAgain: (period: string): string => `${period}已重新打开，还没有再次结账。`,
  openCards: (period: string, cards: number): string => `${period}的考核表（${cards}）`,
  closeAgain: (period: string): string => `再次结账${period}`,
  closeAgainAsk: (period: string): string => `再次结账${period}？`,
};
