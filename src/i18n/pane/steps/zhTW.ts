// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { UnnamedPlaces } from '../../../app/cards/assessees';
import type { FillForm, FillInto } from '../../../jobtable/fillField';
import type { FillMode } from '../../../jobtable/planFill';
import type { Certainty } from '../frame/vocabulary';

const read = {
  title: '讀取結果',
  automatic: '自動尋找',
  sheetWithPurpose: (sheet: string, purpose: string): string => `${sheet}（${purpose}）`,
  summary: (rows: number, people: number): string => `讀取了${rows}列，共${people}人。`,
  lists: (count: number): string => `名單（${count}份）`,
  listsHint: '這些名單會一起填寫、一起產生考核表。不需要的請取消勾選。',
  list: (sheet: string, area: string, rows: number): string => `${sheet} ${area}（${rows}列）`,
  moreSheets: (count: number): string => `${count}張工作表`,
  blockOf: (sheet: string, ordinal: number): string => `${sheet}（第${ordinal}份名單）`,
  leftOut: (count: number): string => `沒有讀取的工作表（${count}張）：`,
  otherList: (sheet: string, reason: string, people: number | null): string =>
    people === null ? `${sheet}：${reason}` : `${sheet}：${reason}，${people}人`,
  headerField: '表頭所在列',
  headerHint: '如「3」或「3-4」；沒有表頭就清空。',
  headerBad: (first: number, last: number, most: number): string =>
    `表中有內容的是第${first}到${last}列：請寫其中的列號，如「3」或「3-4」，最多${most}列；沒有表頭就清空。`,
  headerRefused: (rows: string): string => `第${rows}列下面認不出職位，已按沒有表頭讀取；請改寫真正的表頭所在列。`,
  noRows: '沒有讀到職位。請檢查下面「欄的含義」，或換一張工作表。',
  area: (area: string, headers: string): string => `名單區域${area}，${headers}。`,
  headerRows: (rows: string): string => `表頭在第${rows}列`,
  noHeaderRow: '沒有表頭',
  showArea: '檢視名單區域',
  columns: '欄的含義',
  columnsOf: (sheet: string, area: string): string => `欄的含義：${sheet} ${area}`,
  columnsHint: '如有不對，請直接改選，會立即重新讀取。',
  noColumn: '（沒有）',
  joinedColumns: (columns: readonly string[]): string => `由${columns.join('、')}合成`,
  departmentFromHeadings: '取自部門標題或工作表名稱',
  column: (name: string, header: string): string => (header === '' ? `${name}欄` : `${name}欄 ${header}`),
  issues: (count: number): string => `需要留意（${count}）`,
  rows: (count: number): string => `讀取的列（${count}）`,
  skipped: (count: number): string => `跳過的列（${count}）`,
  leaveOut: '不讀取',
  takeIn: '讀取',
  hidden: '隱藏列',
  person: (name: string, note: string): string => (note === '' ? name : `${name}（${note}）`),
  people: (names: readonly string[]): string => names.join('、'),
  unnamed: (headcount: number): string => `未寫姓名，編制${headcount}人`,
};

const certainty: Readonly<Record<Certainty, string>> = {
  certain: '很有把握',
  likely: '較有把握',
  possible: '有可能',
  faint: '把握不大',
};

const match = {
  title: '核對職位',
  summary: (groups: number, rows: number): string => `${rows}列中有${groups}種職位，相同的只需決定一次。`,
  filterLabel: '按比對結果篩選',
  count: (name: string, count: number): string => `${name} ${count}`,
  empty: '這一類沒有職位。',
  place: (department: string, rows: number, people: number): string =>
    `${department === '' ? '未寫部門' : department} · ${rows}列 · ${people}人`,
  blank: '留空',
  decided: '已選定',
  certainty,
  questions: (positions: number, people: number): string =>
    positions === 0 ? '都已決定' : `待確認${positions}種職位，涉及${people}人`,
  questionsHint: '勾選即採用建議；不合適的在下方另選。',
  findQuestion: '按職位或部門尋找',
  suggestion: (position: string, role: string): string => `${position} → ${role}`,
  acceptUpTo: (positions: number, people: number): string => `採用以上全部建議（${positions}種職位，${people}人）`,
  options: (position: string): string => `「${position}」對應的標準職位`,
  leaveBlank: '留空，不填寫也不考核',
  search: '選其他職位',
  searchLabel: (position: string): string => `為「${position}」搜尋標準職位`,
  searchHint: '職位名稱或別名，中英文均可',
  noResult: '沒有找到相符的職位',
  reset: '恢復自動判斷',
  applyElsewhere: (count: number): string => `同名職位都這樣處理（另有${count}處）`,
  showRows: '所在列',
  stillUndecided: (count: number): string => `還有${count}種職位待確認，未確認的會留空。`,
  stillWithoutCards: (count: number): string => `還有${count}種職位待確認，未確認的不產生考核表。`,
};

const modes: Readonly<Record<FillMode, string>> = {
  blanksOnly: '只填空白儲存格（推薦）',
  replace: '取代已有內容',
  append: '追加在已有內容之後',
};

const forms: Readonly<Record<FillForm, string>> = {
  cell: '寫在一格裡，每條一列',
  rows: '職位占幾列就分到幾列，每列一條',
  line: '一列摘要：指標只寫名稱，職責只寫要點',
};

const places: Readonly<Record<FillInto, string>> = {
  list: '在名單右側新增欄',
  sheet: '另寫一張「職位一覽」，名單不變',
};

const fill = {
  places,
  into: '名單沒有職責、指標欄時寫在哪裡',
  overview: '職位一覽',
  overviewHint: '每個職位一列：職責、考核指標、任用條件和在職人員。名單仍是一人一列，列印頁數不變。',
  drawOverview: '產生職位一覽',
  listStays: '名單中沒有要填寫的儲存格；職責和指標寫在「職位一覽」裡。',
  intoSheet: (field: string): string => `${field}，寫在「職位一覽」裡`,
  modes,
  forms,
  form: '多條內容怎麼寫',
  title: '填寫職責',
  fields: '填寫哪些內容',
  intoColumn: (field: string, column: string): string => `${field}，寫入${column}欄`,
  intoNewColumn: (field: string): string => `${field}，在名單右側新增一欄`,
  intoTable: '新增的欄加入Excel表格（不勾選則放在表格右側）',
  mode: '職責和指標已有內容的儲存格（其他欄只填空白）',
  replaceWarning: (cells: number): string => `${cells}個儲存格的原有內容會被取代，請在下面逐項核對。`,
  appendWarning: (cells: number): string => `${cells}個儲存格會在原有內容後追加文字，請在下面逐項核對。`,
  preview: '預覽',
  counts: (blank: number, overwritten: number): string =>
    overwritten === 0
      ? `將填寫${blank}個空白儲存格。`
      : `將填寫${blank}個空白儲存格，改動${overwritten}個已有內容的儲存格。`,
  nothing: '沒有需要填寫的儲存格：該填的都已填好。',
  noFields: '請至少選擇一項內容。',
  noRoles: '還沒有職位對應到標準職位，請先「核對職位」。',
  withoutRole: (rows: number): string => `${rows}列沒有選定標準職位，保持不變。`,
  header: '新增欄的表頭',
  forPositions: (field: string, positions: readonly string[]): string =>
    `${field}：${positions.slice(0, 3).join('、')}${positions.length > 3 ? ` 等${positions.length}種職位` : ''}`,
  cells: (count: number): string => `${count}個儲存格`,
  before: '原內容',
  after: '新內容',
  kept: (reason: string, count: number): string => `${reason}（${count}）`,
  apply: (cells: number): string => `填寫${cells}個儲存格`,
  applyNothing: '填寫',
  filled: (cells: number, sheets: readonly string[]): string =>
    `已在${sheets.map((sheet) => `「${sheet}」`).join('、')}填寫${cells}個儲存格。`,
  moved: (cells: number): string => `名單的列移動過，其中${cells}個儲存格寫在對應人員或職位現在的列裡。`,
  alreadyDone: (cells: number): string => `${cells}個儲存格本來就是這些內容。`,
  refused: (cells: number): string =>
    `${cells}個儲存格沒有寫入，因為預覽後被改動過，或者找不到（或不能確定）對應人員或職位的列：`,
  undone: (cells: number): string => `已復原，${cells}個儲存格恢復為原來的內容。`,
  notUndone: (cells: number): string =>
    `${cells}個儲存格保持現狀，因為填寫後被改動過，或者找不到（或不能確定）對應人員或職位的列：`,
  look: '填寫的列改為頂端對齊，太窄的欄加寬，列印調整為一頁寬（字太小時改為橫向或A3）。復原時一併恢復。',
  unfinished: (cells: number): string => `沒有全部完成，還有${cells}個儲存格；再次操作會繼續，也可以全部復原。`,
  undo: '復原填寫',
};

const unnamedChoices: Readonly<Record<UnnamedPlaces, string>> = {
  placesOnly: '名單沒有姓名時，每個編制一張（推薦）',
  perPlace: '每個編制一張（如「客服1」「客服2」），有姓名的名單也如此',
  perPosition: '每個職位一張',
  skip: '不產生',
};

const cards = {
  unnamedChoices,
  title: '產生考核表',
  period: '考核週期',
  previousPeriod: '上一週期',
  nextPeriod: '下一週期',
  badPeriod: '請寫成「2026-11」「2026Q3」「2026H1」「2026」或「2026-07-15 至 2026-09-30」的樣子，年份可寫1900至2199。',
  scope: '考核範圍',
  everyone: '全部人員',
  someDepartments: '按部門選擇',
  selectedRows: '表格中選取的列',
  selected: (areas: readonly string[]): string => `已取用選取範圍：${areas.join('、')}`,
  selectAgain: '重新取用選取範圍',
  departments: '部門',
  department: (name: string, rows: number): string => `${name === '' ? '未寫部門' : name}（${rows}列）`,
  unnamed: '沒有姓名的編制',
  pattern: '工作表命名',
  usualPattern: '{姓名}',
  patternWords: ['{姓名}', '{員工編號}', '{部門}', '{職位}', '{週期}'],
  patternHint: '可用的詞：',
  addWord: (word: string): string => `加入${word}`,
  example: (name: string): string => `例如：${name}`,
  forecast: (cards: number): string => `將為${cards}人各準備一張考核表。已有評分或已結帳的考核表不會改動。`,
  forecastNone: '沒有可以產生考核表的人員，請重新選擇範圍。',
  forecastUnchosen: '請勾選要產生的部門。',
  forecastDone: (cards: number): string =>
    `所選的${cards}人都已有考核表。再次產生只更新還沒有評分的，已有評分或已結帳的不會改動。`,
  forecastRest: (there: number, added: number): string =>
    `已有${there}張考核表，將為其餘${added}人各準備一張。已有的只更新還沒有評分的，已有評分或已結帳的不會改動。`,
  renew: '更新沒有評分的考核表',
  notAssessed: (count: number): string => `不產生的（${count}）`,
  special: (count: number): string => `試用期、入離職、長假等（${count}）`,
  build: (cards: number): string => `產生${cards}張考核表`,
  buildNothing: '產生考核表',
  cancel: '取消',
  cancelling: '正在停止，已完成的考核表會保留……',
  preparing: '正在準備……',
  progress: (done: number, total: number): string => `已完成${done}張，共${total}張`,
  result: (period: string): string => `${period}考核表`,
  done: (built: number, refreshed: number): string => {
    if (refreshed === 0) return `新產生${built}張。`;
    return built === 0 ? `更新${refreshed}張（尚未評分）。` : `新產生${built}張，更新${refreshed}張（尚未評分）。`;
  },
  doneNothing: '沒有需要產生的考核表，已有的都保持不變。',
  cancelled: '已取消。完成的考核表可以正常使用，再次產生會從這裡繼續。',
  stopped: '產生過程中斷，已完成的考核表可以正常使用，再次產生會從這裡繼續。',
  built: (count: number): string => `新產生（${count}）`,
  refreshed: (count: number): string => `已更新（${count}）`,
  kept: (count: number): string => `已有評分或已結帳，保持不變（${count}）`,
  liftingRefused:
    'Excel沒有撤消任何一張考核表的保護。如果沒有給它們設過密碼，就是目前版本Excel的故障（2026年6月起的部分版本）：請更新Excel，或在「校閱」中取消保護工作表後再做一次。',
  moved: (count: number): string => `換了職位或員工編號，沿用本期已有的考核表（${count}）`,
  unsaid: (count: number): string => `有密碼，職位變動沒有寫到考核表上，請撤消保護後再產生一次（${count}）`,
  elsewhere: (count: number): string => `職位按其他週期考核，本期已有的考核表保留（${count}）`,
  offList: (count: number): string => `不在名單上的人，考核表保留（${count}）`,
  person: (name: string, position: string): string => (name === '' ? position : `${name} · ${position}`),
  openSummary: '開啟績效彙總',
  refreshSummary: '更新彙總',
  summaryRefreshed: (sheet: string, cards: number): string => `「${sheet}」已更新，共${cards}張考核表。`,
  summaryFailed: '考核表已處理，但彙總表沒有更新：',
  remove: '刪除剛產生的考核表',
  removeTitle: '刪除剛產生的考核表？',
  removeBody: (count: number): string => `將刪除${count}張工作表，Excel無法復原刪除。已有評分或已結帳的考核表會保留。`,
  removeConfirm: '刪除',
  keep: '不刪除',
  removed: (count: number): string => `已刪除${count}張考核表。`,
  removalKept: (count: number): string => `${count}張已有評分或已結帳，保留：`,
};

const roles = {
  title: '職位庫',
  search: '搜尋標準職位',
  searchHint: '名稱或別名，如「美編」「designer」',
  results: (count: number): string => `${count}個職位`,
  noResult: '沒有找到相符的職位，請換個詞試試。',
  backToList: '返回職位清單',
  duties: '工作職責',
  indicators: '考核指標',
  qualifications: '任用條件',
  deliverables: '工作成果',
  conditions: '班次與工作條件',
  pay: '薪酬構成',
  assessors: '考核人',
  probation: '試用期目標（供選用）',
  improvement: '未達標時的改進措施（供選用）',
  library: '行為與價值觀項目（供選用）',
  libraryHint:
    '除考核指標外，公司可以選用下列項目。每項五級，從低到高。匯出公司職位庫後，它們在指標庫工作表裡，可以改寫，並加到職位的考核指標中。',
  itemKinds: { behaviour: '行為', value: '價值觀' },
  itemLevel: (level: number, line: string): string => `${level}級：${line}`,
  purpose: '職位目的',
  aliases: '也叫',
  aliasList: (names: readonly string[]): string => names.join('、'),
  department: '部門',
  level: '級別',
  reportsTo: '匯報對象',
  headcount: '通常人數',
  headcountRange: (min: number, max: number): string => (min === max ? `${min}人` : `${min}–${max}人`),
  weight: (percent: number): string => `權重${percent}%`,
  target: (value: string): string => `目標${value}`,
  openTarget: '目標由公司設定',
  sourced: '有出處',
  proposed: '建議值',
  sourcedHint: '數值來自企業管理資料。',
  proposedHint: '數值是建議，請按公司情況調整。',
  insert: '插入職責到目前儲存格',
  insertHint: '先在表格中選取一個儲存格。',
  askTitle: '取代儲存格裡的內容？',
  askBody: (sheet: string, cell: string): string => `「${sheet}」的${cell}已有內容：`,
  replace: '取代',
  cancel: '取消',
  inserted: (cell: string): string => `已把職責寫入${cell}。`,
  insertedAlready: '儲存格裡已經是這些職責。',
  insertRefused: '儲存格剛剛被改動過，沒有寫入。請再試一次。',
  undo: '復原插入',
  undone: '已恢復儲存格原來的內容。',
  undoRefused: '儲存格在插入後被改動過，保持現狀。',
};

/** Texts of the steps from reading to scorecards, Traditional Chinese as Taiwan writes it. */
export const zhTW = { read, match, fill, cards, roles };
