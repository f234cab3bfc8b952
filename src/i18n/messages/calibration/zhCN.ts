/** How far the calibration of a period is, Simplified Chinese: the source of all languages. */
export const zhCN = {
  none: '绩效校准：本期没有生成校准表。',
  unconfirmed: (sheet: string): string => `绩效校准：已生成“${sheet}”，还没有二级确认（确认人、确认日期未填）。`,
  confirmed: (sheet: string, confirmer: string, date: string): string =>
    `绩效校准：“${sheet}”已由${confirmer}于${date}确认。`,
  unchanged: (drawnOn: string): string => `${drawnOn}生成该表以来，总分和等级没有变动。`,
  changed: (drawnOn: string, people: number, names: string): string =>
    `${drawnOn}生成该表以来，${people}人的总分或等级有变动：${names}。如在确认之后变动，请重新生成校准表，再次确认。`,
  unknown: '没有核对确认以后总分和等级有无变动。',
  separator: '、',
  more: '等',
  raters: {
    self: '自评',
    superior: '隔级上级评分',
    peer: '同事评分',
    report: '下级评分',
    customer: '客户评分',
  },
  probationEnd: (name: string, until: string, conclusion: string | null): string =>
    `${name}（${until}到期${conclusion === null ? '' : `，${conclusion === '' ? '未下结论' : conclusion}`}）`,
  probationLine: (people: number, parts: readonly string[], open: number): string =>
    `试用期本期到期的有${people}人：${parts.join('、')}。${open === 0 ? '' : `${open}张考核表还没有考核结论，请在结账前填写。`}`,
  repeated: (cell: string, reason: string, indicators: string): string =>
    `${cell}：扣分事由“${reason}”可能与本表指标“${indicators}”是同一件事，同一件事不宜扣两次，请核对。`,
  absent: (as: string, people: number, names: string): string => `缺${as}的${people}人（${names}）`,
  change: (setting: string, before: string, after: string): string => `${setting}：${before} → ${after}`,
  pending: (changes: readonly string[]): string =>
    `考核设置与生成考核表时不同，还没有采用：${changes.join('；')}。请采用或恢复原设置（settings --adopt、--restore）。`,
  leftOpen: (sheets: readonly string[]): string =>
    `有操作被中断，这些工作表还没有恢复保护：${sheets.join('、')}。再次生成或刷新时会自动恢复。`,
  absentLine: (parts: readonly string[]): string =>
    `评分不齐：${parts.join('；')}。结账时缺的评分不计入，权重由其余评分人按比例分担。`,
};
