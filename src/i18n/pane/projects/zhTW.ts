// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
/** Projects that are assessed by themselves, Traditional Chinese as Taiwan writes it. */
export const zhTW = {
  title: '項目考核',
  intro:
    '大型促銷、搬倉、系統上線這類項目，可以在各月考核之外單獨考核：按項目起止日期，一人一張項目考核表，單獨結帳，不參加排名，不進入績效薪資表。',
  tableTitle: '項目目標表',
  tableHint: '一列一個目標：項目、起止日期、人員、目標、權重、完成標準。人員要在名單裡，同一人同一項目的權重合計100%。',
  makeTable: '建立項目目標表',
  tableMade: '已建立空白的項目目標表，請填寫後讀取。',
  tableThere: '項目目標表已經有了，內容沒有改動。',
  buildTitle: '產生項目考核表',
  buildHint: '先讀取並核對項目目標表；有一處不對，就不產生。再次產生時，沒有開始填寫的考核表按表更新，開始填寫的不變。',
  readTable: '讀取項目目標表',
  wrong: (count: number): string => `表裡有${count}處需要改正，改好後請重新讀取。`,
  problems: (count: number): string => `需要改正（${count}）`,
  none: '表裡還沒有項目。請一列一個目標填寫，再讀取。',
  project: (name: string, from: string, to: string, people: number): string => `${name}：${from}至${to}，${people}人`,
  build: (count: number): string => `產生${count}張項目考核表`,
};
