import type { MissingKind } from '../../../app/situation/missingKind';

const gaps: Readonly<Record<MissingKind, string>> = {
  target: '缺目标值',
  actual: '缺实际完成',
  self: '缺自评',
  manager: '待上级评分',
  veto: '否决待核实',
  reason: '变更缺理由',
};

/** What a person types who has to be reminded. */
const asked: Readonly<Record<MissingKind, string>> = {
  target: '目标值',
  actual: '实际完成',
  self: '自评',
  manager: '上级评分',
  veto: '一票否决事项的核实（属实的选“属实”并写明理由，不属实的更正实际完成）',
  reason: '期初确认后变更的理由',
};

const nextGap: Readonly<Record<MissingKind, (people: number) => string>> = {
  target: (people) => `填写${people}人的目标值`,
  actual: (people) => `填写${people}人的实际完成`,
  self: (people) => `催${people}人自评`,
  manager: (people) => `催上级给${people}人评分`,
  veto: (people) => `催上级核实${people}人的否决事项`,
  reason: (people) => `给${people}人的期中变更写理由`,
};

/** Positions by whether they have a standard role, wait for a person's decision, or have none; together all of the list. */
interface PositionFigures {
  readonly withRole: number;
  readonly open: number;
  readonly withoutRole: number;
}

/** What the pane shows by itself: where the month stands. */
export const zhCN = {
  gaps,
  nextGap,
  listTitle: '名单已认出',
  list: (people: number, positions: number): string => `找到${people}人，${positions}种岗位。`,
  listRoles: ({ withRole, open, withoutRole }: PositionFigures): string => {
    if (open + withoutRole === 0) return '每种岗位都有了标准岗位。';
    const rest = [open > 0 ? `${open}种待确认` : '', withoutRole > 0 ? `${withoutRole}种没有标准岗位，留空` : ''];
    return `${[`${withRole}种岗位已有标准岗位`, ...rest.filter((part) => part !== '')].join('，')}。`;
  },
  checkPositions: (open: number): string => `核对${open}种岗位`,
  fill: '预览并填写职责',
  showList: '查看读取的名单',
  straightToCards: '直接生成考核表',
  notUnderstoodTitle: '没有认出名单',
  notUnderstood: '工作簿里有内容，但没有找到带“岗位”一列的名单。读取后会说明每张表的原因，也可以指定工作表。',
  failedTitle: '暂时看不了工作簿的情况',
  openTitle: (period: string): string => `${period}考核进行中`,
  pending: (names: readonly string[]): string => `考核设置与生成考核表时不同，还没有采用：${names.join('、')}。`,
  leftOpen: (sheets: readonly string[]): string =>
    `上次操作中断，这些工作表还没有恢复保护：${sheets.join('、')}。再次生成或刷新时会自动恢复。`,
  lookAtPending: '看谁的等级和工资会变',
  scoredOf: (scored: number, cards: number): string => `已评${scored}/${cards}人`,
  withoutCards: (people: number): string => `名单上没有本期考核表的（${people}）`,
  unbuilt: (people: number): string => `可以生成、还没有生成的${people}人：`,
  readForThose: '读取名单，看谁没有考核表',
  gap: (people: number): string => `${people}人`,
  nothingKnown:
    '还有考核表没有总分，但没有空着的格子：可能缺改分的理由、否决的确认，或有人移动过行。请打开查看红字提示。',
  withoutTotal: (count: number): string => `没有总分（${count}）`,
  awaited: '待其他评分人',
  showGap: (name: string, people: number): string => `${name}：${people}人`,
  entries: (indicators: readonly string[]): string => `${indicators.length}项 · ${indicators.join('、')}`,
  remind: '复制催办文字',
  remindOne: (who: string): string => `复制给${who}的催办文字`,
  copied: '已复制，可以粘贴到聊天中。',
  notCopied: '没能复制，请选中下面的文字复制。',
  nobody: '没有写上级',
  reminder: (who: string, period: string, kind: MissingKind, lines: readonly string[]): string =>
    [
      `${who === '' ? '您好' : `${who}，您好`}：${period}的考核表还缺${asked[kind]}，${kind === 'reason' ? '请告诉人力' : '请在工作簿中填写黄色单元格'}：`,
      ...lines.map((line) => `· ${line}`),
    ].join('\n'),
  reminderLine: (name: string, sheet: string, entries: readonly string[]): string =>
    `${name === '' || name === sheet ? sheet : `${name}（工作表“${sheet}”）`}：${entries.join('、')}`,
  reminderEntry: (indicator: string, cell: string): string => (indicator === '' ? cell : `${indicator} ${cell}`),
  uncountedTitle: (period: string): string => `${period}考核`,
  uncounted: (cards: number): string => `共${cards}张考核表，逐张统计需要一些时间。`,
  count: '统计完成情况',
  scoredTitle: (period: string): string => `${period}全部评完`,
  scored: (cards: number): string => `${cards}人都有了总分。结账前可以再看一遍汇总和绩效工资。`,
  grades: '等级人数',
  closedTitle: (period: string): string => `${period}已结账`,
  closed: (cards: number, day: string): string => `${cards}张考核表已于${day}结账并锁定，成绩在绩效历史中。`,
  packs: '发放和回收评分包',
  monthWork: '每月工作',
  payAndSummary: '汇总与绩效工资',
  history: '重新打开或归档',
  cardTitle: (name: string): string => `${name}的考核表`,
  cardPlace: (place: number, count: number): string => `第${place}张，共${count}张`,
  cardTotal: (total: string, grade: string): string => `总分${total}${grade === '' ? '' : ` · ${grade}`}`,
  cardMissing: (count: number): string => `还缺${count}项`,
  cardNothing: '还没有总分，但没有空着的格子：可能缺改分的理由、否决的确认，或有人移动过行。请看表中的红字提示。',
  repeated: (reason: string, indicators: readonly string[]): string =>
    `扣分事由“${reason}”与指标“${indicators.join('、')}”可能是同一件事，请核对有无重复扣分。`,
  previous: (name: string): string => `上一位：${name}`,
  nextUnfinished: (name: string): string => `未完成的下一位：${name}`,
  allOthers: '其他人都评完了。',
  overview: '本月概况',
  close: (period: string): string => `结账${period}`,
  historyTitle: '历史',
  historyIntro:
    '已结账的月份可以汇总成季度、半年或年度，可以重新打开更正，也可以归档到文件后从本工作簿移除；一个人一年的考核证据可以整理成一个文件。',
  closedPeriods: (periods: readonly string[]): string =>
    periods.length === 0 ? '本工作簿还没有结过账。' : `已结账：${periods.join('、')}。`,
  toArchive: '到“历史”中归档旧考核表',
  closeAsk: (period: string): string => `结账${period}？`,
  closeFacts: (cards: number, scored: number): string =>
    scored === cards
      ? `${cards}张考核表，都有总分。`
      : `${cards}张考核表，${scored}张有总分，${cards - scored}张还没有。`,
  closeGap: (name: string, people: number): string => `${name}：${people}人`,
  nextAsk: (period: string): string => `结束${period}，开始下一周期？`,
  nextAskClosed: (period: string): string => `${period}已结账，开始下一周期？`,
  cannotUndo: '新增、锁定和改名的工作表不能用Ctrl+Z撤销。',
};
