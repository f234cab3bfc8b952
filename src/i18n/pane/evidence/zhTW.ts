// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
/** The evidence for one person and year. */
export const zhTW = {
  title: '一個人一年的考核證據',
  hint: '把一個人一年的期初確認、考核表、改評和變更的理由、面談、申訴、改進計畫整理成一個活頁簿，首頁逐月列出缺什麼，不含他人資料。本活頁簿沒有任何改動。',
  person: '誰',
  personHint: '寫編號或姓名，從本期考核表中選，也可以直接填寫；同一個人有幾個編號的，用頓號分開。',
  year: '哪一年',
  badYear: '請寫1900至2199之間的四位數年份，如2026。',
  look: '檢視缺什麼',
  make: '產生證據活頁簿',
  found: (name: string, numbers: string, year: string, months: number): string =>
    `${name}（${numbers}）${year}年：有記錄的週期${months}個。`,
  complete: '沒有缺少的材料。',
  missing: (count: number): string => `缺少的材料（${count}）`,
  archived: '有的週期已歸檔，考核表在歸檔時另存的副本中。請選擇這些副本，一起整理進來。',
  chooseArchives: '選擇歸檔副本',
  archivesHint: '可以一次選擇幾個；再次選擇會取代前一次的選擇。副本只讀取，不會改動；只取這個人這一年的考核表。',
  unreadable: '檔案讀取失敗，沒有讀取任何內容。檔案可能正在其他程式中開啟，或已移動、還沒有下載完；請關閉後重試。',
  archives: (files: number): string => `選擇的副本（${files}）`,
  made: (sheets: number): string => `已產生：證據清單和${sheets}張表。內含個人資料，請妥善保管。`,
  save: (file: string): string => `儲存${file}`,
  saveHint:
    '點了沒有反應時（Mac版Excel的窗格不能下載），點「開啟」，在新視窗裡用「檔案→另存為」儲存。沒有彈出視窗的，到「視窗」選單中找；網頁版請允許彈出視窗。',
  open: '開啟',
  blanked: (count: number): string => `取自他人資料或沒有儲存數值的儲存格，已留空（${count}張表）`,
};
