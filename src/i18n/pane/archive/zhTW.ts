// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { KeptReason } from '../../../scorecard/history/archiving';

const reasons: Readonly<Record<KeptReason, string>> = {
  noHistoryLine: '：績效歷史中沒有這張表的成績',
  resultsDiffer: '：成績與績效歷史不一致，請核對',
  referredTo: '：有公式引用這張表，請先改成數值：',
};

/** Archiving the cards of closed periods. */
export const zhTW = {
  reasons,
  title: '歸檔已結帳的考核表',
  hint: '把已結帳的考核表存成單獨的檔案，再從本活頁簿移除。績效歷史和績效薪資表不受影響。',
  list: '檢視已結帳的考核表',
  none: '沒有已結帳的考核表。',
  period: '考核週期',
  cardsOf: (period: string, cards: number, closedOn: string, current: boolean): string =>
    `${period}：${cards}張，${closedOn}結帳${current ? '（仍是目前週期，開始下一週期後才能歸檔）' : ''}`,
  copy: '1. 在新活頁簿中開啟副本',
  opened:
    '副本已在新視窗中開啟，內容與本活頁簿完全相同，尚未儲存。請在新視窗中用「檔案 → 另存新檔」儲存，名稱自訂，然後回到這裡。沒有看到新視窗時，請在「視窗」選單中尋找（Mac上它可能開在後面）；使用網頁版時，請允許瀏覽器彈出視窗，再點一次。',
  refused: '請儲存本活頁簿，在資料夾中複製一份檔案作為歸檔，然後回到這裡。',
  saved: '副本已儲存，我已開啟確認',
  remove: (cards: number): string => `2. 從本活頁簿移除${cards}張考核表`,
  removeAsk: (period: string, cards: number): string => `移除${period}的${cards}張考核表？`,
  removeBody:
    '移除後不能復原，只能在儲存的副本中檢視。成績沒有記入績效歷史的、被其他公式引用的考核表會保留。移除後，這個週期不能再開啟重新評分。',
  removeYes: '移除',
  removed: (period: string, cards: number): string =>
    cards === 0 ? `${period}沒有移除考核表。` : `已從本活頁簿移除${period}的${cards}張考核表。`,
  remaining: (cards: number, cancelled: boolean): string =>
    `${cancelled ? '已取消' : '處理過程中斷'}，還有${cards}張沒有移除，再次操作會繼續。`,
  kept: (cards: number): string => `保留的考核表（${cards}）`,
};
