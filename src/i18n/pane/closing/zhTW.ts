// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { ReviewCause } from './texts';
import type { LeftTargetReason } from '../../../scorecard/targets/carriedTargets';

const leftTargetReasons: Readonly<Record<LeftTargetReason, string>> = {
  notSettable: '現在沒有可以填寫的目標值',
  notValid: '不是目標值儲存格可以接受的數',
  otherUnit: '職位庫中的計量單位已經改變',
  otherName: '同一員工編號現在是另一個姓名',
  notAlone: '有兩個人無法區分',
  noPerson: '空缺職位的考核表',
  movedRows: '考核表中的列有變動，無法確定是哪項指標',
};

/** What closing, reopening and turning the month tell. */
export const zhTW = {
  leftTargetReasons,
  underPassword: (count: number): string => `有密碼保護，沒有鎖定的考核表（${count}）`,
  underPasswordHint: '成績已記入績效歷史；這些表保持原樣，請自行鎖定。',
  refusedCells: (count: number): string => `Excel不接受固定值，仍按公式計算的儲存格（${count}）`,
  review: (who: string, grade: string, { isLow, missed }: ReviewCause): string => {
    const target = missed === null ? [] : [`連續三期未達成基本目標${missed === '' ? '' : `「${missed}」`}`];
    return `${who} · ${grade}：${[...(isLow ? ['連續三期總分低於合格線'] : []), ...target].join('；')}`;
  },
  differing: (count: number): string => `結果與績效歷史不一致的考核表（${count}）`,
  differingHint:
    '結帳過程中有人在這些表上填寫，或績效歷史中的成績被改過。如果以考核表為準，請重新開啟這個週期，再次結帳。',
  livePaySheet: (sheet: string): string =>
    `「${sheet}」有工作表保護，仍按目前的考核設定計算；修改設定前，請解除保護後再次結帳。`,
  withoutCards: (people: number, names: readonly string[]): string =>
    `名單上有${people}人沒有本週期的考核表（${names.join('、')}${people > names.length ? '等' : ''}）：結帳不含他們。應當考核的，請先產生考核表。`,
  next: '下一週期',
  nextHint: '如2026-Q4、2026-H2、2027、2026-10-01 至 2026-12-31；須在本週期之後開始。',
  nextByRole: (periods: readonly string[]): string =>
    `各職位按自己的週期考核：留空則接以下週期中第一個有職位考核的：${periods.join('、')}。也可以填寫其他週期。`,
  nextIs: (period: string): string =>
    `各職位按自己的週期考核：按現在讀取的名單，留空則接${period}。也可以填寫其他週期。`,
  badNext: '請寫成「2026-11」「2026Q4」「2026H2」「2027」或「2026-10-01 至 2026-12-31」的樣子，年份可寫1900至2199。',
  likeBefore: (cards: number): string => `還沒有讀取名單，按本週期的${cards}張估計；以讀取後的名單為準。`,
  carryTargets: '沿用上期手工填寫的目標值',
  carried: (targets: number, people: number): string => `沿用了${people}人的${targets}個目標值`,
  carriedTo: (name: string, indicators: readonly string[]): string =>
    `${name}：${indicators.length}項（${indicators.join('、')}）`,
  notCarried: (count: number): string => `沒有沿用的目標值（${count}）`,
  leftTarget: (name: string, indicator: string, reason: string): string =>
    [name, indicator].filter((part) => part !== '').join(' · ') + `：${reason}`,
  reopenTitle: '重新開啟已結帳的週期',
  reopenHint: '發現已結帳的成績有誤時使用。更正後需要再次結帳。',
  list: '選擇要開啟的週期',
  none: '沒有已結帳的考核表。',
  period: '要開啟的週期',
  periodOf: (period: string, cards: number, closedOn: string): string => `${period}：${cards}張，${closedOn}結帳`,
  reopen: '重新開啟',
  reopenChanged: '仍然開啟，按現在的設定計算',
  reopenAsk: (period: string): string => `重新開啟${period}？`,
  reopenBody:
    '績效歷史中這個週期的成績會標上↺和日期，不再計入複核；考核表和績效薪資表恢復按目前的考核設定計算，考核表可以再次填寫。之後各月已有的複核提示不變。',
  reopened: (period: string, cards: number): string => `${period}已重新開啟，${cards}張考核表可以再次填寫。`,
  wasOpen: (period: string): string => `${period}沒有結帳，沒有任何改動。`,
  reopenStopped: (cards: number): string => `已開啟${cards}張，其餘的還鎖定；再次開啟會繼續。`,
  stillLocked: (count: number): string => `有密碼保護，沒有解鎖的考核表（${count}）`,
  stillLockedHint: '請解除這些表的保護後再修改。',
  fixedPaySheet: (sheet: string): string => `「${sheet}」有工作表保護，仍按結帳當日的規則計算全勤獎金。`,
  thenClose: '更正後請再次結帳，新的成績會另記一列。',
  marked: (lines: number): string => `績效歷史中標為↺的成績（${lines}）`,
  openAgain: (period: string): string => `${period}已重新開啟，還沒有再次結帳。`,
  openCards: (period: string, cards: number): string => `${period}的考核表（${cards}）`,
  closeAgain: (period: string): string => `再次結帳${period}`,
  closeAgainAsk: (period: string): string => `再次結帳${period}？`,
};
