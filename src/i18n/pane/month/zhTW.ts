// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { OldCards } from '../../../app/month/startNextPeriod';
import type { TeamFigure } from '../../../catalogue/types';
import type { TeamMissing } from '../../../scorecard/actuals/actualsImport';
import type { Combine, ExportField } from '../../../scorecard/exports/exportMapping';
import type { CombinedLines } from '../../../scorecard/actuals/actualsImport';
import type { StatedUnit } from '../../../scorecard/exports/statedUnit';

const oldCards: Readonly<Record<OldCards, string>> = {
  moveToEnd: '移到新考核表之後（推薦）',
  file: '移到新考核表之後，再歸檔到檔案',
  hide: '隱藏',
  stay: '保持原位',
};

const jobsPer: Readonly<Record<'role' | 'position', string>> = {
  position: '名單中每個部門的每種職位一份',
  role: '每個標準職位一份',
};

const mappingFields: Readonly<Record<ExportField, string>> = {
  no: '考核編號',
  employeeId: '員工編號',
  name: '姓名',
  account: '暱稱或子帳號',
  department: '部門',
  position: '職位',
  day: '日期，只取本週期的列',
  indicator: '指標名稱，每列一項',
  value: '指標的值',
  unit: '指標的單位',
};

const mappingOrigins: Readonly<Record<'chosen' | 'kept' | 'proposed' | 'unknown', string>> = {
  chosen: '剛選的',
  kept: '沿用上次',
  proposed: '按名稱對應',
  unknown: '沒有對應',
};

const mappingCombines: Readonly<Record<Combine, string>> = { sum: '合計', average: '平均', last: '取最後一列' };

const combinedBy: Readonly<Record<CombinedLines['by'], string>> = {
  ...mappingCombines,
  count: '登記列數',
  rate: '比率',
};

const mappingUnits: Readonly<Record<StatedUnit, string>> = {
  percent: '百分數（95即95%）',
  fraction: '小數（0.95即95%）',
  seconds: '秒',
  minutes: '分鐘',
  hours: '小時',
  days: '天',
  tenThousands: '萬',
};

const teamFigures: Readonly<Record<TeamFigure, string>> = {
  targetsMet: '部屬達標占比',
  attainment: '部屬合計',
  mean: '部屬平均',
};

const teamMissing: Readonly<Record<TeamMissing['why'], string>> = {
  rows: '列有變動或版本過舊',
  figures: '資料沒填齊',
  amount: '沒有絕對目標，或單位不同',
  gone: '考核表不在本活頁簿中',
  elsewhere: '當時在別的部門',
};

/** The monthly work. */
export const zhTW = {
  oldCards,
  jobsPer,
  title: '每月工作',
  intro: '考核週期以「考核設定」為準。',
  unfoldAll: '全部展開',
  foldAll: '全部收合',
  summaryTitle: '彙總與績效薪資',
  refreshSummary: '更新彙總',
  refreshPay: '更新績效薪資表',
  payHint: '人事填寫的薪資基數不會被改動。',
  payCreated: (sheet: string, lines: number): string => `已建立「${sheet}」，共${lines}人。`,
  payUpdated: (sheet: string, added: number): string => `已更新「${sheet}」，新增${added}人。`,
  payCarried: (people: number): string => `${people}人的薪資基數沿用了之前的薪資表，請核對。`,
  payUntouched: (count: number): string => `已沒有考核表的列，保持不變（${count}）`,
  payOverridden: (count: number): string => `手工改過的計算儲存格，保持不變（${count}）`,
  payRepaired: (count: number): string => `重新寫入的計算儲存格（${count}）`,
  payWithout: (count: number): string => `考核表沒有係數，未列入薪資表（${count}）`,
  payLine: (name: string, number: string): string => (name === '' ? number : `${name} · ${number}`),
  actualsTitle: '實際完成資料',
  exportForm: '資料表樣式',
  exportLong: '每人每項指標一列（所有職位）',
  exportWide: (role: string): string => `每人一列：${role}`,
  exportActuals: '匯出空白資料表',
  exportHint: '發給各部門填寫後，再從下面匯入。',
  exported: (sheet: string, people: number, values: number): string =>
    `已建立「${sheet}」，${people}人，共${values}個待填儲存格。`,
  unreadable: (count: number): string => `列有變動或版本過舊，無法處理的考核表（${count}）`,
  targetsTitle: '目標表',
  targetsHint: '本週期的目標值都列在一張表上，可以成批填寫、貼上，職位庫建議的也可以改寫。',
  makeTargets: '產生或更新目標表',
  takeTargets: '核對並寫入考核表',
  targetsMade: (sheet: string, created: boolean, targets: number, missing: number): string =>
    `${created ? '已建立' : '已更新'}「${sheet}」，共${targets}個目標值，${missing === 0 ? '都已填寫' : `還缺${missing}個`}。`,
  targetsAdded: (count: number): string => `新增${count}列。`,
  confirmTitle: '期初確認',
  confirmHint:
    '目標值、權重和評分標準與員工簽名確認後點一次：逐張記下當時的內容。以後再點，新考核表補記，並列出與確認時不同、還沒有理由的地方；沒有理由不能結帳。',
  confirm: '確認本期目標並核對變更',
  confirmed: (period: string, now: number, before: number): string =>
    `${period}：本次確認${now}張，此前已確認${before}張。`,
  changesOpen: (changes: number): string => `${changes}處變更還沒有理由。`,
  notConfirmed: (cards: number): string => `還不能確認（${cards}）`,
  notConfirmedReasons: { target: '缺目標值', weights: '權重合計不是100%', rows: '列或欄有移動，或考核表是舊版本' },
  changedOn: (sheet: string, cards: number): string => (cards === 1 ? sheet : `${sheet}等${cards}張考核表`),
  reasonHint: '變更理由',
  explain: '記入理由',
  explained: (changes: number): string =>
    `已記下${changes}處變更的理由，原值、現值、日期和理由寫在考核表第二頁，請雙方簽名。`,
  withoutPlace: (cards: number): string => `沒有「期中變更」位置的考核表，請手寫（${cards}）`,
  changesNotWritten: (cards: number): string => `理由已記下、沒能寫到考核表上（${cards}）`,
  targetsLeft: (count: number): string => `考核表或指標已不在的列，保持不變（${count}）`,
  chooseImport: '匯入資料表',
  importSheet: '從哪張工作表匯入',
  chooseExport: '選擇匯出檔案',
  chooseExportHint: '其他系統匯出的.xlsx或.csv，不用複製到本活頁簿；先預覽，再寫入。',
  exportUnreadable: '這個檔案讀不出來。請確認它沒有被其他程式佔用，再選一次。',
  exportSheet: (file: string): string => `讀取「${file}」的哪張工作表`,
  exportEncoding: (file: string): string => `「${file}」的文字編碼`,
  exportEncodingCheck: '請看看姓名和表頭有沒有亂碼；有的話換一種編碼。',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16 LE',
    'utf-16be': 'UTF-16 BE',
    gb18030: 'GBK/GB18030（簡體系統）',
    big5: 'Big5（繁體系統）',
  },
  previewAgain: '重新核對',
  noActuals: '沒有可以匯入的新資料。',
  planned: (changes: number, sheet: string, period: string): string =>
    `「${sheet}」中有${changes}個值可以寫入${period}的考核表。`,
  same: (count: number): string => `${count}個值與考核表相同。`,
  blank: (count: number): string => `${count}個儲存格未填寫。`,
  truncated: '工作表太大，只讀取了前面一部分，其餘的資料沒有包括在內。',
  newValues: (count: number): string => `新填寫的值（${count}）`,
  conflicts: (count: number): string => `考核表中已有其他值（${count}）`,
  conflictsHint: '預設保留考核表中的值；勾選的會被取代。',
  replaceAll: '全部取代',
  keepAll: '全部保留',
  change: (name: string, indicator: string, before: string, after: string): string =>
    `${name} · ${indicator}：${before === '' ? '空白' : before} → ${after}`,
  problems: (count: number): string => `不能寫入的資料（${count}）`,
  unknownHeaders: (count: number): string => `不認識的表頭，沒有讀取（${count}）`,
  mappingHint:
    '這張表不是本插件的資料表，已按其他系統的匯出表讀取。請核對每一欄對應什麼；寫入後對應關係記在活頁簿裡，下個月同樣的表自動沿用。',
  headerRow: '表頭在第幾列',
  headerHint: '認錯了可以改；寫入後記住，下個月同樣的表頭自動認得。',
  headerMissing: '沒有認出表頭：請寫表頭所在的列號，再核對每一欄。',
  headerBad: (first: number, last: number): string => `請寫第${first}到${last}列中有內容的一列，例如 5。`,
  mappingColumns: (count: number): string => `表裡的欄（${count}）`,
  mappingUnknown: (count: number): string => `還有${count}欄沒有對應，不會匯入。`,
  mappingFields,
  mappingFieldGroup: '人員和列',
  mappingIndicatorGroup: '考核指標',
  mappingMore: (count: number): string => `在全部${count}項指標中尋找……`,
  mappingSearch: '輸入指標名稱尋找',
  mappingNothing: '不匯入',
  mappingUse: (header: string): string => `「${header}」對應什麼`,
  mappingOrigins,
  mappingCombine: (header: string): string => `「${header}」一人多列時`,
  mappingCombines,
  combined: (lines: number, by: CombinedLines['by'], weight: string): string =>
    `（${lines}列，${weight === '' ? combinedBy[by] : `按${weight}加權平均`}）`,
  mappingWeight: (header: string): string => `「${header}」平均時各列的權重`,
  mappingAlike: '各列同等',
  mappingWeightBy: (column: string): string => `按「${column}」加權`,
  registersTitle: '登記表',
  registersHint:
    '退換貨、差錯、逾期、抽查等指標的資料來自登記表。這裡按本週期考核表產生需要的登記表，填寫後彙總到每個人的實際完成，先核對再寫入。',
  listRegisters: '檢視需要的登記表',
  registersNeeded: (count: number): string =>
    `本週期考核表需要${count}張登記表。已勾選供兩人及以上取數的；只有一人使用的，可以直接填寫實際完成，也可以自行勾選：`,
  registerLine: (name: string, counted: string): string =>
    counted === '' ? `${name}（只作記錄）` : `${name}：${counted}`,
  registersAll: '全部登記表',
  registersAllOf: (name: string): string => `${name}的全部登記表`,
  registersOf: (name: string, chosen: number, count: number): string => `${name}（已選${chosen}/${count}）`,
  registersShared: '多個部門共用',
  registerPeople: (people: number): string => `${people}人`,
  makeRegisters: (count: number): string => (count === 0 ? '產生登記表' : `產生${count}張登記表`),
  registersMade: (added: number, people: string): string => `已產生${added}張登記表；姓名從「${people}」工作表中選擇。`,
  registersKept: (count: number): string => `已有的登記表，內容不動（${count}）`,
  registersAdded: (count: number): string => `新產生的登記表（${count}）`,
  registerPeopleAdded: (count: number): string => `名單新增${count}人。`,
  planRegisters: '從登記表匯入實際完成',
  registersPlanned: (changes: number, period: string): string =>
    changes === 0 ? `登記表中沒有${period}可匯入的新資料。` : `登記表給出${period}的${changes}個值。`,
  registerCount: (rows: number, values: number): string => `${rows}列計入，${values}個值`,
  registerCounts: (count: number): string => `各登記表（${count}）`,
  registerOthers: (rows: number): string => `${rows}列不是本人責任，不計入`,
  registerZeros: (count: number, why: string): string => `${count}人沒有記錄，未匯入0（${why}）`,
  registerFacts: (facts: readonly string[]): string => facts.join('；'),
  registerNotComplete: '未註明已登記完整至期末',
  registerNotSettled: '有的列不知道是誰或哪天的',
  registerMissing: (headers: string): string => `缺少表頭：${headers}，未彙總`,
  registerOutside: (count: number): string => `日期不在本週期的列，不計入（${count}）`,
  registersTyped: (names: string): string => `以下指標還需要登記表以外的資料，請自行填寫：${names}。`,
  mappingUnit: (header: string): string => `「${header}」的單位`,
  mappingUnitAsIs: '按指標的單位',
  mappingUnits,
  mappingPeople: (count: number): string => `沒有對上的姓名或帳號（${count}）`,
  mappingPerson: (label: string, lines: number): string => `${label}（${lines}列）`,
  mappingWhose: '請選擇是誰',
  mappingNobody: '不屬於任何人，不匯入',
  mappingCard: (name: string, employeeId: string, position: string): string =>
    [name, employeeId, position].filter((part) => part !== '').join(' · '),
  passedTotals: (count: number): string => `${count}列合計或平均沒有讀取。`,
  passedDays: (count: number): string => `${count}列的日期不在本週期，沒有讀取。`,
  passedNobody: (count: number): string => `${count}列不屬於任何人，沒有讀取。`,
  sourcesNoted: (sheet: string): string => `每個值的來源記在「${sheet}」。`,
  sourcesNotNoted: '值的來源沒有記下：記來源的工作表被保護，或缺少表頭。',
  planTeam: '由部屬的考核表計算團隊指標',
  teamHint: '團隊指標達標率等指標，可以由直接部屬的考核表算出；部屬的資料填好後再算，填好一批可以再算一次。',
  teamPlanned: (changes: number, period: string): string =>
    `由直接部屬的考核表算出${changes}個值，可以寫入${period}的考核表。`,
  teamNothing: '沒有可以寫入的團隊指標。',
  teamPartial: (count: number): string => `部屬還沒有都填好（${count}）`,
  teamPartialHint: '這些值少算了人，預設不寫入；勾選的會寫入，人齊後再算一次即可更新。',
  teamEnterAll: '全部寫入',
  teamEnterNone: '都不寫入',
  teamBasis: (figure: TeamFigure, counted: number, people: number): string =>
    `（${teamFigures[figure]}，${counted}/${people}人）`,
  teamCardBasis: (figure: TeamFigure, counted: number, cards: number): string =>
    `（${teamFigures[figure]}，${counted}/${cards}張各期考核表）`,
  teamMissing: (people: readonly (readonly [name: string, why: TeamMissing['why']])[]): string =>
    `缺：${people.map(([name, why]) => `${name}（${teamMissing[why]}）`).join('、')}`,
  enter: (count: number): string => `寫入${count}個值`,
  enterNothing: '寫入',
  closePlan: '放棄',
  entered: (count: number): string => `已寫入${count}個值。`,
  alreadyDone: (count: number): string => `${count}個值本來就是如此。`,
  refused: (count: number): string => `在核對之後被改動過，或考核表已不在、有密碼，沒有寫入（${count}）`,
  remaining: (count: number): string => `還有${count}個值沒有處理，可以重新核對後繼續。`,
  undo: '復原寫入',
  undone: (count: number): string => `已復原，${count}個儲存格恢復為原來的內容。`,
  closeTitle: '結帳與下一週期',
  close: '結帳本週期',
  closeAsk: '結帳本週期？',
  closeBody: '成績會記入績效歷史，本週期的考核表將被鎖定。',
  closeHint: '結帳後成績記入績效歷史，考核表鎖定。',
  nextHint: '先結帳本週期，再按編制表為下一週期產生考核表。舊的考核表都會保留。',
  nextHintClosed: '本週期已經結帳，按編制表為下一週期產生考核表。舊的考核表都會保留。',
  next: '開始下一週期',
  nextAsk: '開始下一週期？',
  nextBody: '將結帳本週期、鎖定並改名舊考核表，再為編制表中所有應考核的人員產生下一週期的考核表。',
  nextBodyClosed:
    '本週期已經結帳，成績不變；還沒有記入歷史或鎖定的考核表會補上。舊考核表改名保留，再為編制表中所有應考核的人員產生下一週期的考核表。',
  oldCardsLabel: '舊考核表',
  proceed: '繼續',
  cancel: '取消',
  incompleteAsk: (period: string): string => `${period}還有考核表沒有總分`,
  unconcludedAsk: (period: string): string => `${period}還有試用期考核表沒有考核結論`,
  unconcludedBody: (count: number): string =>
    `下面${count}人的試用期在本期結束，考核表上還沒有考核結論。仍然結帳的話，歷史中不記結論。`,
  repeatedAsk: (period: string): string => `${period}可能有同一件事扣了兩次`,
  repeatedBody: (count: number): string =>
    `下面${count}處扣分的事由，與同一張表的指標可能是同一件事。請核對；確認沒有重複扣分的，可以仍然結帳。`,
  repeatedLine: (reason: string, indicators: readonly string[]): string =>
    `「${reason}」與指標「${indicators.join('、')}」`,
  pendingAsk: (period: string): string => `${period}的考核設定有改動，還沒有采用`,
  pendingBody: '仍然結帳的話，按現在的設定結帳。要先採用或恢復，請到「每月工作」的「考核設定」。',
  incompleteBody: (count: number): string => `下面${count}人還沒有總分。仍然結帳的話，他們將沒有成績。`,
  evenIncomplete: '仍然結帳',
  notYet: '先不結帳',
  card: (sheet: string, name: string): string => (name === '' || name === sheet ? sheet : `${sheet}（${name}）`),
  closed: (period: string, day: string): string => `${period}已於${day}結帳。`,
  closedBefore: '此前已經結過帳，這次只補上缺少的部分。',
  closedBeforeWhole: '此前已經結過帳，績效歷史沒有新增。',
  closedLines: (lines: number, sheet: string): string => `「${sheet}」新增${lines}列。`,
  locked: (cards: number): string => `已鎖定${cards}張考核表。`,
  lockStopped: '成績已記入歷史，但還有考核表沒有鎖定；再次結帳會繼續。',
  incomplete: (count: number): string => `沒有總分（${count}）`,
  deleted: (count: number): string => `考核表已被刪除，沒有記入歷史（${count}）`,
  needsReview: (count: number): string => `待複核（${count}）`,
  unreadableHistory: (count: number): string => `績效歷史中無法識別的儲存格（${count}）`,
  nextStarted: (period: string, cards: number): string => `已開始${period}，新產生${cards}張考核表。`,
  nextPartly: (period: string, cards: number): string =>
    `${period}的考核表只完成了${cards}張；再次點選「開始下一週期」會從這裡繼續。`,
  renamed: (count: number): string => `改名保留的舊考核表（${count}）`,
  rename: (from: string, to: string): string => `${from} → ${to}`,
  archiveFailed: '舊考核表沒有全部移開，內容不受影響：',
  notAssessed: (count: number): string => `不產生的（${count}）`,
  jobsTitle: '職位說明書',
  jobsLabel: '產生方式',
  buildJobs: '產生職位說明書',
  jobsHint: '已有的職位說明書不會改動。',
  jobsDone: (count: number): string => (count === 0 ? '沒有需要新產生的職位說明書。' : `已產生${count}份職位說明書。`),
  jobsBuilt: (count: number): string => `新產生（${count}）`,
  jobsKept: (count: number): string => `已有，保持不變（${count}）`,
  jobsWithout: (count: number): string => `沒有對應標準職位的列（${count}）`,
  cancelled: '已取消，完成的部分保留，再次操作會繼續。',
  stopped: '處理過程中斷，完成的部分保留，再次操作會繼續。',
  progress: (done: number, total: number): string => `已完成${done}，共${total}`,
  preparing: '正在準備……',
  cancelling: '正在停止，已完成的部分會保留……',
};
