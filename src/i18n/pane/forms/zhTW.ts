// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { FormPer } from '../../../forms/formField';

const per: Readonly<Record<FormPer, string>> = {
  position: '每個部門的每個職位一張',
  person: '每個人一張',
};

/** The company's own forms, filled from the list. */
export const zhTW = {
  title: '自有表單',
  intro:
    '您自己的表單（職位說明書、目標責任書、錄用確認、轉正評估等）裡寫上{{姓名}}、{{工作職責}}這樣的預留位置，就可以為每個職位或每個人各填一張。表單本身不會改動。',
  wordsTitle: '可以用的預留位置',
  words: (known: string): string =>
    `${known}。名單的任何一欄寫成{{欄:表頭}}。一列裡寫了{{序號}}，或兩個以上的指標預留位置，這一列就按條數重複；否則各條寫在同一格裡。`,
  find: '尋找表單',
  none: '沒有找到帶預留位置的工作表。請在自己的表單裡寫上預留位置，例如{{姓名}}，再點尋找。',
  scope: '為誰產生',
  made: (count: number): string => (count === 0 ? '還沒有產生過。' : `已產生${count}張。`),
  isProtected: '這張表單受保護，它的副本無法填寫。請先復原工作表保護。',
  problems: (count: number): string => `需要修正（${count}）`,
  perLabel: '這張表單',
  per,
  purpose: '用途',
  purposeHint: '用作新工作表名稱的開頭，說一次就記住。',
  make: '產生或更新',
  remove: '刪除已產生的',
  removeTitle: '刪除這些工作表？',
  removeBody: '由這張表單產生、沒有改動過的工作表會被刪除，不能用Ctrl+Z恢復。有改動的保留。',
  removeConfirm: '刪除',
  keep: '保留',
  done: (purpose: string, count: number): string => `${purpose}：新產生${count}張。`,
  same: (count: number): string => `${count}張已有的內容與名單一致。`,
  built: (count: number): string => `新產生（${count}）`,
  changed: (count: number): string => `已按名單更新的儲存格（${count}）`,
  change: (before: string, after: string): string => `「${before}」改為「${after}」`,
  typed: (count: number): string => `您改過的儲存格，保持不變（${count}）`,
  kept: (held: string, wanted: string): string => `現在是「${held}」，按名單應為「${wanted}」`,
  outdated: (count: number): string => `表單或條數已變、或受保護，沒有更新；可刪除後重新產生（${count}）`,
  offList: (count: number): string => `名單上已經沒有，保持不變（${count}）`,
  withoutRole: (count: number): string => `職位尚未確定，沒有產生（${count}）`,
  unnamed: (count: number): string => `沒有姓名，沒有產生（${count}）`,
  removed: (count: number): string => `已刪除${count}張工作表。`,
  removalKept: (count: number): string => `有您的改動，保留（${count}）`,
  cellsBack: (count: number): string => `${count}個儲存格已恢復。`,
  notBack: (count: number): string => `之後又改過，沒有恢復（${count}）`,
};
