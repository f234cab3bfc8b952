// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { MatchFilter } from './vocabulary';

const steps = { read: '讀取', match: '核對職位', fill: '填寫職責', cards: '考核表' };

const busy = {
  read: '正在讀取活頁簿……',
  openSample: '正在開啟範例活頁簿……',
  fill: '正在填寫……',
  undoFill: '正在復原……',
  build: '正在產生考核表……',
  rememberChoices: '正在記住您的選擇……',
  selectRows: '正在讀取選取範圍……',
  removeBuilt: '正在刪除考核表……',
  refreshSummary: '正在更新彙總表……',
  show: '正在移至該處……',
  insertDuties: '正在插入……',
  insertConfirmed: '正在插入……',
  undoInsert: '正在復原……',
  readSettings: '正在讀取考核設定……',
  planSettings: '正在比較考核設定……',
  applySettings: '正在套用預設……',
  undoSettings: '正在復原……',
  refreshPay: '正在更新績效薪資表……',
  refreshCycle: '正在彙總各月……',
  exportActuals: '正在匯出資料表……',
  confirmTargets: '正在記錄期初確認並核對變更……',
  explainChanges: '正在記入變更理由……',
  followUp: '正在產生步驟清單……',
  calibrate: '正在產生校準表……',
  refreshTargets: '正在準備目標表……',
  listActuals: '正在檢視工作表……',
  openExport: '正在讀取檔案……',
  planTeam: '正在計算團隊指標……',
  planActuals: '正在核對資料……',
  listRegisters: '正在檢視需要的登記表……',
  makeRegisters: '正在產生登記表……',
  planRegisters: '正在彙總登記表……',
  enterActuals: '正在寫入考核表……',
  undoActuals: '正在復原……',
  closePeriod: '正在結帳……',
  nextPeriod: '正在開始下一週期……',
  buildJobs: '正在產生職位說明書……',
  reopenPeriod: '正在重新開啟……',
  listClosed: '正在檢視已結帳的考核表……',
  copyWorkbook: '正在開啟活頁簿副本……',
  removeClosed: '正在移除考核表……',
  makeProjectTable: '正在產生項目目標表……',
  readProjects: '正在讀取項目目標表……',
  buildProject: '正在產生項目考核表……',
  buildManual: '正在產生管理手冊……',
  drawOrganisation: '正在繪製組織圖表……',
  findForms: '正在尋找表單……',
  makeForm: '正在產生表單……',
  removeForm: '正在刪除……',
  undoForms: '正在復原……',
  planPacks: '正在檢視主管和部門……',
  listRaters: '正在列出評分人……',
  handOut: '正在產生評分包……',
  openPack: '正在開啟新活頁簿……',
  lookEvidence: '正在檢視這個人一年的資料……',
  makeEvidence: '正在產生證據活頁簿……',
  planCollect: '正在讀取返回的檔案……',
  collectPacks: '正在取回……',
  undoCollected: '正在復原……',
  readReturns: '正在檢視返回情況……',
  exportCatalogue: '正在匯出職位庫工作表……',
  useCatalogue: '正在檢查職位庫……',
  forgetCatalogue: '正在停用公司職位庫……',
  checkScheme: '正在檢查考核方案……',
  tryScheme: '正在試算……',
  makeCatalogueFile: '正在製作職位庫檔案……',
  openCatalogueFile: '正在開啟職位庫檔案……',
  importCatalogue: '正在檢查職位庫檔案……',
  switchLanguage: '正在切換語言……',
  chooseSheetLanguage: '正在儲存工作表的語言……',
};

const duration = (seconds: number): string =>
  seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分${seconds % 60 === 0 ? '鍾' : `${seconds % 60}秒`}`;

/** What surrounds every page. */
const frame = {
  steps,
  busy,
  stepsLabel: '步驟',
  step: (number: number, title: string, done: boolean): string => `第${number}步：${title}${done ? '（已完成）' : ''}`,
  areasLabel: '工作區',
  areas: { month: '本月', posts: '職位', library: '職位庫', history: '歷史' },
  pagesLabel: (area: string): string => `${area}的頁面`,
  pages: { home: '概況', list: '名單' },
  period: (period: string): string => `考核週期：${period}`,
  looking: '正在檢視活頁簿……',
  hindrances: { noCards: '本週期還沒有考核表，請先產生。', closed: '本週期已經結帳。' },
  sidePages: {
    roles: '尋找職位',
    month: '每月工作',
    packs: '評分包',
    projects: '項目考核',
    organisation: '組織',
    forms: '自有表單',
    company: '公司職位庫',
    history: '歷史',
    operations: '最近操作',
    help: '幫助',
  },
  operationCount: (count: number): string => `最近操作（${count}）`,
  language: (name: string, sheets: string | null): string =>
    sheets === null ? `語言：${name}（介面和寫入表格的文字）` : `語言：${name}（介面）、${sheets}（寫入表格的文字）`,
  paneLanguage: '介面的語言',
  sheetLanguage: '寫入表格的語言',
  asPane: '與介面相同',
  workingAt: (name: string): string => `正在處理：${name}`,
  timeLeft: (seconds: number): string => `還需約${duration(seconds)}`,
  toFoot: '跳到頁底的按鈕',
  loading: '正在載入……',
  retry: '重試',
  evenManySheets: '全部產生',
  readAgain: '重新讀取',
  dismiss: '關閉提示',
  recording: {
    on: '正在記錄與Excel之間的請求和應答，其中的文字和數字已取代，不含內容。',
    save: '儲存記錄',
    copy: '複製記錄',
  },
  stale: '編制表在讀取之後有改動。',
  changedMeanwhile: '編制表在預覽之後有變動，沒有寫入任何內容。現在顯示的是最新結果，請核對後再操作。',
  goTo: (place: string): string => `移至${place}`,
  showMore: (count: number): string => `再顯示${count}項`,
  more: '展開全文',
  less: '收合',
  expand: (title: string): string => `展開：${title}`,
  collapse: (title: string): string => `收合：${title}`,
  choose: '選擇工作表',
  otherSheet: '從哪張工作表讀取',
  next: (title: string): string => `下一步：${title}`,
};

const start = {
  title: '從編制表到考核表',
  intro: '讀取編制表，為每個職位填寫標準職責和考核指標，並為每位員工產生一張帶公式的考核表。',
  steps: [
    '讀取：自動找到編制表，不改動任何內容',
    '核對職位：拿不準的由您決定',
    '填寫職責：先預覽，再寫入，可復原',
    '考核表：一人一張，附績效彙總',
  ],
  sample: '用範例試一試',
  read: '讀取目前活頁簿',
  resume: '回到上次讀取的結果',
  privacy: '姓名、員工編號等資料只在本活頁簿中處理，不會上傳。',
};

const outside = {
  title: '請在Excel中開啟',
  body: '本頁面是Excel增益集的工作窗格，單獨開啟時無法讀取活頁簿。',
  advice: '請開啟Excel，在「常用」索引標籤中點選本增益集的按鈕。',
};

const crash = {
  title: '出現了意外問題',
  body: '工作窗格已停止。已經寫入活頁簿的內容不會丟失。',
  advice: '請重新載入窗格，再讀取一次活頁簿。如果反覆出現，請複製下面的資訊回報給我們，其中不含姓名等表格內容。',
  reload: '重新載入',
  copy: '複製資訊',
  copied: '已複製',
  details: '技術資訊',
  loadFailed: '工作窗格沒有載入完整。請檢查網路後重新載入。',
};

const notice = {
  filled: (cells: number, sheets: readonly string[]): string =>
    `已在${sheets.map((sheet) => `「${sheet}」`).join('、')}填寫${cells}個儲存格。`,
  nothing: '沒有可以填寫的空白儲存格。',
  positions: (sheets: readonly string[]): string =>
    `職責和指標寫在${sheets.map((sheet) => `「${sheet}」`).join('、')}裡，每個職位一列；名單沒有增加欄。要寫在名單裡，請在面板的「填寫職責」中選擇。`,
  positionsKept: (sheets: readonly string[]): string =>
    `${sheets.map((sheet) => `「${sheet}」`).join('、')}的儲存格改動過，沒有覆蓋；不再需要時可以刪除。`,
  unsure: (positions: number): string => `還有${positions}個職位需要您確認，請開啟工作窗格核對。`,
  timeUp:
    'Excel最多給功能區按鈕5分鐘，所以先停在這裡。完成的考核表可以正常使用，再點一次會接著產生；人數多時請在工作窗格中產生。',
  manyPeople: (people: number, most: number): string => `這張表有${people}人，超過${most}人：按鈕沒有改動任何內容。`,
  openPane: '請點「開啟面板」，先看清楚要填寫、產生什麼；在面板裡能看到進度，也可以隨時取消。',
  noCards: '本週期還沒有考核表，沒有可以彙總的內容。',
};

const filters: Readonly<Record<MatchFilter, string>> = {
  all: '全部',
  unsure: '待確認',
  none: '無對應',
  sure: '確定',
};

/** Texts of what surrounds the pages, Traditional Chinese as Taiwan writes it. */
export const zhTW = { frame, start, outside, crash, notice, filters };
