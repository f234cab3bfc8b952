// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { MissingKind } from '../../../app/situation/missingKind';

const gaps: Readonly<Record<MissingKind, string>> = {
  target: '缺目標值',
  actual: '缺實際完成',
  self: '缺自評',
  manager: '待主管評分',
  veto: '否決待核實',
  reason: '變更缺理由',
};

/** What a person types who has to be reminded. */
const asked: Readonly<Record<MissingKind, string>> = {
  target: '目標值',
  actual: '實際完成',
  self: '自評',
  manager: '主管評分',
  veto: '一票否決事項的核實（屬實的選「屬實」並寫明理由，不屬實的更正實際完成）',
  reason: '期初確認後變更的理由',
};

const nextGap: Readonly<Record<MissingKind, (people: number) => string>> = {
  target: (people) => `填寫${people}人的目標值`,
  actual: (people) => `填寫${people}人的實際完成`,
  self: (people) => `催${people}人自評`,
  manager: (people) => `催主管給${people}人評分`,
  veto: (people) => `催主管核實${people}人的否決事項`,
  reason: (people) => `給${people}人的期中變更寫理由`,
};

/** Positions by whether they have a standard role, wait for a person's decision, or have none; together all of the list. */
interface PositionFigures {
  readonly withRole: number;
  readonly open: number;
  readonly withoutRole: number;
}

/** What the pane shows by itself: where the month stands. */
export const zhTW = {
  gaps,
  nextGap,
  listTitle: '名單已認出',
  list: (people: number, positions: number): string => `找到${people}人，${positions}種職位。`,
  listRoles: ({ withRole, open, withoutRole }: PositionFigures): string => {
    if (open + withoutRole === 0) return '每種職位都有了標準職位。';
    const rest = [open > 0 ? `${open}種待確認` : '', withoutRole > 0 ? `${withoutRole}種沒有標準職位，留空` : ''];
    return `${[`${withRole}種職位已有標準職位`, ...rest.filter((part) => part !== '')].join('，')}。`;
  },
  checkPositions: (open: number): string => `核對${open}種職位`,
  fill: '預覽並填寫職責',
  showList: '檢視讀取的名單',
  straightToCards: '直接產生考核表',
  notUnderstoodTitle: '沒有認出名單',
  notUnderstood: '活頁簿裡有內容，但沒有找到帶「職位」一欄的名單。讀取後會說明每張表的原因，也可以指定工作表。',
  failedTitle: '暫時看不了活頁簿的情況',
  openTitle: (period: string): string => `${period}考核進行中`,
  pending: (names: readonly string[]): string => `考核設定與產生考核表時不同，還沒有采用：${names.join('、')}。`,
  leftOpen: (sheets: readonly string[]): string =>
    `上次操作中斷，這些工作表還沒有恢復保護：${sheets.join('、')}。再次產生或更新時會自動恢復。`,
  lookAtPending: '看誰的等級和薪資會變',
  scoredOf: (scored: number, cards: number): string => `已評${scored}/${cards}人`,
  withoutCards: (people: number): string => `名單上沒有本期考核表的（${people}）`,
  unbuilt: (people: number): string => `可以產生、還沒有產生的${people}人：`,
  readForThose: '讀取名單，看誰沒有考核表',
  gap: (people: number): string => `${people}人`,
  nothingKnown:
    '還有考核表沒有總分，但沒有空著的格子：可能缺改分的理由、否決的確認，或有人移動過列。請開啟檢視紅字提示。',
  withoutTotal: (count: number): string => `沒有總分（${count}）`,
  awaited: '待其他評分人',
  showGap: (name: string, people: number): string => `${name}：${people}人`,
  entries: (indicators: readonly string[]): string => `${indicators.length}項 · ${indicators.join('、')}`,
  remind: '複製催辦文字',
  remindOne: (who: string): string => `複製給${who}的催辦文字`,
  copied: '已複製，可以貼上到聊天中。',
  notCopied: '沒能複製，請選取下面的文字複製。',
  nobody: '沒有寫主管',
  reminder: (who: string, period: string, kind: MissingKind, lines: readonly string[]): string =>
    [
      `${who === '' ? '您好' : `${who}，您好`}：${period}的考核表還缺${asked[kind]}，${kind === 'reason' ? '請告訴人力' : '請在活頁簿中填寫黃色儲存格'}：`,
      ...lines.map((line) => `· ${line}`),
    ].join('\n'),
  reminderLine: (name: string, sheet: string, entries: readonly string[]): string =>
    `${name === '' || name === sheet ? sheet : `${name}（工作表「${sheet}」）`}：${entries.join('、')}`,
  reminderEntry: (indicator: string, cell: string): string => (indicator === '' ? cell : `${indicator} ${cell}`),
  uncountedTitle: (period: string): string => `${period}考核`,
  uncounted: (cards: number): string => `共${cards}張考核表，逐張統計需要一些時間。`,
  count: '統計完成情況',
  scoredTitle: (period: string): string => `${period}全部評完`,
  scored: (cards: number): string => `${cards}人都有了總分。結帳前可以再看一遍彙總和績效薪資。`,
  grades: '等級人數',
  closedTitle: (period: string): string => `${period}已結帳`,
  closed: (cards: number, day: string): string => `${cards}張考核表已於${day}結帳並鎖定，成績在績效歷史中。`,
  packs: '發放和回收評分包',
  monthWork: '每月工作',
  payAndSummary: '彙總與績效薪資',
  history: '重新開啟或歸檔',
  cardTitle: (name: string): string => `${name}的考核表`,
  cardPlace: (place: number, count: number): string => `第${place}張，共${count}張`,
  cardTotal: (total: string, grade: string): string => `總分${total}${grade === '' ? '' : ` · ${grade}`}`,
  cardMissing: (count: number): string => `還缺${count}項`,
  cardNothing: '還沒有總分，但沒有空著的格子：可能缺改分的理由、否決的確認，或有人移動過列。請看錶中的紅字提示。',
  repeated: (reason: string, indicators: readonly string[]): string =>
    `扣分事由「${reason}」與指標「${indicators.join('、')}」可能是同一件事，請核對有無重複扣分。`,
  previous: (name: string): string => `上一位：${name}`,
  nextUnfinished: (name: string): string => `未完成的下一位：${name}`,
  allOthers: '其他人都評完了。',
  overview: '本月概況',
  close: (period: string): string => `結帳${period}`,
  historyTitle: '歷史',
  historyIntro:
    '已結帳的月份可以彙總成季度、半年或年度，可以重新開啟更正，也可以歸檔到檔案後從本活頁簿移除；一個人一年的考核證據可以整理成一個檔案。',
  closedPeriods: (periods: readonly string[]): string =>
    periods.length === 0 ? '本活頁簿還沒有結過帳。' : `已結帳：${periods.join('、')}。`,
  toArchive: '到「歷史」中歸檔舊考核表',
  closeAsk: (period: string): string => `結帳${period}？`,
  closeFacts: (cards: number, scored: number): string =>
    scored === cards
      ? `${cards}張考核表，都有總分。`
      : `${cards}張考核表，${scored}張有總分，${cards - scored}張還沒有。`,
  closeGap: (name: string, people: number): string => `${name}：${people}人`,
  nextAsk: (period: string): string => `結束${period}，開始下一週期？`,
  nextAskClosed: (period: string): string => `${period}已結帳，開始下一週期？`,
  cannotUndo: '新增、鎖定和改名的工作表不能用Ctrl+Z復原。',
};
