// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
const seconds = (count: number): string => (count < 60 ? `${count}秒` : `${Math.ceil(count / 60)}分鐘`);
const kilobytes = (count: number): string => (count < 1000 ? `${count} KB` : `${(count / 1000).toFixed(1)} MB`);

/** What was done since the pane was opened, and what an action is going to do. */
export const zhTW = {
  title: '最近操作',
  intro: '開啟本窗格以來做過的操作，最近的在前。關閉窗格或活頁簿後清空。',
  none: '還沒有操作。',
  earlier: (count: number): string => `功能區按鈕重新開啟窗格之前的操作（${count}）`,
  earlierHint:
    '這些操作只留下一列說明。明細和復原要用到儲存格原來的內容，其中可能有姓名和薪資，所以不寫入瀏覽器儲存，不能在這裡復原；每一項可以怎麼辦，寫在它的下面。',
  entry: (number: number, what: string): string => `${number}. ${what}`,
  takenBack: (what: string): string => `${what}（已復原）`,
  stopped: (what: string): string => `${what}（沒有全部完成）`,
  filled: (cells: number): string => `填寫${cells}個儲存格`,
  inserted: (place: string): string => `插入職責到${place}`,
  built: (period: string, cards: number): string => `產生${period}考核表，新${cards}張`,
  rebuilt: (period: string, cards: number, refreshed: number): string =>
    `產生${period}考核表，新${cards}張，更新${refreshed}張`,
  settings: (cells: number): string => `修改考核設定，${cells}個儲存格`,
  entered: (values: number): string => `匯入${values}個值`,
  ratersListed: (period: string, lines: number): string => `列出${period}評分人，新增${lines}列`,
  handedOut: (packs: number): string => `產生${packs}個評分包`,
  collected: (values: number): string => `取回評分包，${values}項`,
  summary: (cards: number): string => `更新彙總，${cards}張考核表`,
  exported: (values: number): string => `匯出空白資料表，${values}個待填儲存格`,
  targets: (targets: number): string => `產生或更新目標表，${targets}個目標值`,
  followed: (people: number): string => `產生步驟清單和改進計畫，${people}人`,
  calibrated: (period: string): string => `產生${period}校準表`,
  registers: (sheets: number): string => `產生登記表，${sheets}張`,
  confirmed: (period: string, cards: number): string => `確認${period}目標，${cards}張考核表`,
  explained: (changes: number): string => `記入${changes}處期中變更的理由`,
  pay: (added: number): string => `更新績效薪資表，新增${added}人`,
  cycle: (span: string, people: number): string => `產生或更新${span}彙總，${people}人`,
  closed: (period: string, cards: number): string => `結帳${period}，鎖定${cards}張考核表`,
  next: (period: string, cards: number): string => `開始${period}，新${cards}張考核表`,
  reopened: (period: string, cards: number): string => `重新開啟${period}，${cards}張考核表`,
  archived: (period: string, cards: number): string => `移出${period}已歸檔的${cards}張考核表`,
  jobs: (pages: number): string => `產生${pages}份職位說明書`,
  manual: (pages: number): string => `產生職位手冊，${pages}份職位說明書`,
  organisation: (sheets: number): string => `繪製${sheets}張組織工作表`,
  forms: (purpose: string, sheets: number, cells: number): string =>
    cells === 0 ? `產生「${purpose}」${sheets}張` : `產生「${purpose}」${sheets}張，更新${cells}個儲存格`,
  company: {
    exported: '匯出職位庫工作表',
    used: '使用公司職位庫',
    imported: '匯入職位庫檔案',
    forgotten: '改回內建職位庫',
  },
  before: {
    sheets: (period: string, sheets: number, time: number, size: number): string =>
      `${period}${period === '' ? '' : '，'}最多新增${sheets}張工作表，約需${seconds(time)}，檔案約增加${kilobytes(size)}。`,
    time: (time: number): string => `約需${seconds(time)}。`,
    noCtrlZ: '新增的工作表不能用Ctrl+Z復原。',
    withFirst: '首次產生，包括考核設定、範本和績效彙總。',
    removable: '新增的工作表不能用Ctrl+Z復原，可在「最近操作」中刪除。',
    many: (sheets: number): string =>
      `${sheets}張工作表會讓活頁簿變大、開啟變慢，也不容易找到。建議按部門分次產生，每個部門存成一個檔案。`,
    byDepartment: '按部門分開',
  },
  rest: (cards: number): string => `產生其餘${cards}張`,
  undo: '復原',
  noUndo: {
    undone: '已經復原。',
    nothing: '沒有改動，不需要復原。',
    closed: '要恢復鎖定，請更正後再次結帳。',
    sheets: 'Excel無法復原新增的工作表；不需要的，請在工作表索引標籤上右擊刪除。',
    cards: '不需要的考核表，請在工作表索引標籤上右擊刪除，再更新彙總。',
    replaced: '原來的內容已不在窗格中；要改回，請用Excel的版本歷史或之前儲存的副本。',
    drawn: '內容由考核表計算得出，再次更新即可，不需要復原。',
    reopen: '要更正已結帳的成績，請在「歷史」中重新開啟這個週期。',
    archived: '考核表儲存在歸檔時另存的檔案中。',
    kept: '確認和理由留作依據，不能復原；有誤的，請再變更一次並寫明更正理由。',
    files: '評分包是單獨的檔案，考核表沒有改動；不需要的，請刪除檔案。',
    list: '沒有發放任何東西；不需要的列請在名單中刪除，整張名單不需要的，請在工作表索引標籤上右擊刪除。',
    library: '要換用別的職位庫，請到「職位庫」的「公司職位庫」。',
  },
};
