// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { OrganisationSheet } from '../../../scorecard/texts/organisationTexts';

const sheets: Readonly<Record<OrganisationSheet, string>> = {
  chart: '組織架構圖：部門、職位和人員',
  functions: '部門職能：每個部門的職能',
  headcount: '編制對照：編制、在職和空缺',
  overview: '職位一覽：職責、指標和任用條件',
};

/** The organisation behind the lists. */
export const zhTW = {
  title: '組織',
  intro: '按人員名單中的部門、職位和直屬主管，產生組織架構圖等工作表。名單本身不會改動。',
  notRead: '還沒有讀取名單。點選產生時會先讀取目前活頁簿。',
  sheetsTitle: '組織圖表',
  sheetsHint: '沒有改動過的舊表會原位更新；您改過的表保持不變，新表放在旁邊。',
  sheetsLabel: '要產生的工作表',
  sheets,
  draw: '產生組織圖表',
  drawn: (count: number): string => `已產生或更新${count}張工作表。`,
  added: (count: number): string => `新產生（${count}）`,
  redrawn: (count: number): string => `已更新（${count}）`,
  kept: (count: number): string => `有您的改動，保持不變（${count}）`,
  keptHint: '這些工作表的儲存格改動過，沒有覆蓋；最新內容在旁邊的新表裡。不再需要的一張可以刪除。',
  findings: (count: number): string => `匯報關係中需要核對的地方（${count}）`,
  manualTitle: '管理手冊',
  manualHint:
    '一次產生封面、目錄、組織圖表、職位說明書、指標庫和考核辦法。已有的職位說明書和您改過的工作表保持不變，仍在手冊裡。這些工作表按順序排在一起，列印出來就是一本手冊，頁碼與目錄一致。',
  buildManual: '產生管理手冊',
  manualBuilt: (sheets: number, jobs: number, pages: number): string =>
    `已產生或更新${sheets}張工作表，新產生${jobs}份職位說明書；整本列印共${pages}頁，列印方法見目錄。`,
  manualPartly: (jobs: number): string => `已產生${jobs}份職位說明書，其餘尚未產生；再次點選會繼續。`,
  manualKept:
    '有改動的工作表保持不變，留在手冊原來的位置，頁數按它自己的列印設定計。要換成新的：刪除該表，再產生一次手冊。改過的目錄排在手冊之後，手冊裡是新目錄。',
  openContents: '開啟目錄',
  noFindings: '匯報關係沒有發現問題。',
};
