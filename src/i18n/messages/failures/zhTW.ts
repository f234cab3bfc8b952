// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { AppFailure } from '../../../app/failure';

type ExcelFailureKind = Extract<AppFailure, { kind: 'excel' }>['failure']['kind'];

interface Sentence {
  readonly what: string;
  readonly advice: string;
}

const excelFailures: Readonly<Record<ExcelFailureKind, Sentence>> = {
  cellEditing: {
    what: '有儲存格正在編輯，Excel暫時不能操作。',
    advice: '請按 Enter 鍵或Esc結束編輯，然後點「重試」。',
  },
  protected: { what: '工作表或活頁簿受保護，無法寫入。', advice: '請在「校閱」中取消保護後重試。' },
  dialogOpen: {
    what: 'Excel裡有對話框還開著（可能是功能區按鈕的結果視窗），暫時不能寫入。',
    advice: '請關閉對話框，然後重試。',
  },
  notPermitted: {
    what: 'Excel沒有把這個活頁簿的檔案交給增益集。',
    advice:
      '活頁簿可能帶有敏感度標籤或限制了權限（見「檔案 → 資訊」），也可能是網路中斷：請檢查網路後重試，或請有權限的人操作。',
  },
  otherWorkbookActive: { what: '目前使用中的是另一個活頁簿。', advice: '請切換回本活頁簿，然後重試。' },
  noCellsSelected: {
    what: '現在選取的不是本活頁簿的儲存格（可能是圖表、圖形，或另一個活頁簿）。',
    advice: '請在本活頁簿的工作表中點一下要用的儲存格，然後重試。',
  },
  notFound: { what: '要操作的工作表或儲存格已經不存在。', advice: '請重新讀取活頁簿後再試。' },
  alreadyExists: {
    what: '已有同名的工作表，可能是別人或另一個視窗剛剛也在產生。',
    advice: '請重新讀取活頁簿，看看已經有哪些表，再點「重試」接著做；如仍然出現，請修改工作表命名方式。',
  },
  invalidArgument: {
    what: 'Excel拒絕了這次操作。',
    advice: '請重新讀取活頁簿後再試；如仍然出現，請複製錯誤代碼回報。',
  },
  filtered: { what: '表格正處於篩選狀態，無法完成寫入。', advice: '請清除篩選後重試。' },
  mergedCells: { what: '目標區域有合併儲存格，無法完成寫入。', advice: '請取消相關合併儲存格後重試。' },
  tableConflict: { what: '目標位置與表格或樞紐分析表衝突。', advice: '請移開該表格，或換一張工作表後重試。' },
  tooLarge: { what: '一次處理的資料太多，超過了Excel的限制。', advice: '請按部門分批處理。' },
  unsupported: { what: '目前版本的Excel不支援這個操作。', advice: '請使用Microsoft 365、Excel 2021或網頁版Excel。' },
  readOnly: { what: '活頁簿是只讀的。', advice: '請啟用編輯，或另存為副本後重試。' },
  newerRegistry: {
    what: '這個活頁簿由更新版本的Rolecard處理過，目前版本讀不懂隱藏工作表「_rolecard」中的記錄，沒有寫入任何內容。',
    advice: '請更新Rolecard，然後重新開啟活頁簿。',
  },
  unavailable: { what: 'Excel服務暫時不可用。', advice: '請檢查網路和登入狀態，稍後重試；網頁版Excel可以更新頁面。' },
  unknown: {
    what: 'Excel報告了一個未知錯誤。',
    advice: '如果同時開啟了別的活頁簿，請先切換回本活頁簿，然後重試；如仍然出現，請儲存後重新開啟活頁簿。',
  },
};

const failures = {
  excelCode: (code: string): string => `錯誤代碼：${code}`,
  noStaffingTable: { what: '沒有可以讀取的編制表。', advice: '請按列出的提示修改工作表，或選擇另一張工作表。' },
  sheetMissing: (sheet: string): Sentence => ({
    what: `找不到工作表「${sheet}」，可能已被刪除、改名或隱藏。`,
    advice: '請重新讀取目前活頁簿。',
  }),
  sheetProtected: (sheet: string): Sentence => ({
    what: `工作表「${sheet}」受保護，沒有寫入任何內容。`,
    advice: '請在「校閱 → 取消保護工作表」後重試。',
  }),
  workbookProtected: {
    what: '活頁簿結構受保護，不能增加或刪除工作表。',
    advice: '請在「校閱 → 保護活頁簿」中取消保護後重試。',
  },
  settings: (sheet: string, count: number): Sentence => ({
    what: `「${sheet}」有${count}處需要修正，修正後才能繼續。`,
    advice:
      '請按列出的儲存格逐處修改後重試；也可以在「每月工作」的「考核設定」中點「修復考核設定」，先看會恢復哪些儲存格。請不要刪除這張工作表：考核表的公式要用到它。',
  }),
  template: (sheet: string, count: number): Sentence => ({
    what: `「${sheet}」有${count}處需要修正，沒有產生任何內容。`,
    advice: '請按列出的儲存格逐處修改後重試。',
  }),
  templateProtected: (sheet: string): Sentence => ({
    what: `範本「${sheet}」受保護，按它產生的表無法填寫，沒有產生任何內容。`,
    advice: '請開啟這張工作表，選擇「校閱 → 取消保護工作表」後重試。產生的考核表會自動保護，範本不需要保護。',
  }),
  badPeriod: (text: string): Sentence => ({
    what: text === '' ? '沒有填寫考核週期。' : `考核週期「${text}」無法識別。`,
    advice:
      '請寫成月份「2026-11」、季度「2026Q3」、半年「2026H1」、年度「2026」，或起止日期「2026-07-15 至 2026-09-30」。',
  }),
  listNamesNobody: (sheet: string) => ({
    what: `「${sheet}」的名單裡還沒有人員，沒有可以產生考核表的對象。沒有改動任何內容。`,
    advice: '請在表頭下面每列填寫一人（職位和姓名），再重新讀取。',
  }),
  tooManySheets: (count: number): Sentence => ({
    what: `將新增${count}張工作表。工作表超過200張時，活頁簿會變慢，也不容易尋找。沒有改動任何內容。`,
    advice: '請按部門分批產生；確實需要一次全部產生，請確認後繼續。',
  }),
  scoringPack: (recipient: string, period: string) => ({
    what: `這是發給「${recipient}」的${period}評分包，不是人員名單。沒有改動任何內容。`,
    advice:
      '請填寫淺黃色儲存格，儲存後發回；要取回填寫的內容，請開啟發出它的活頁簿，在「本月 → 評分包」中選擇這個檔案。',
  }),
  nobodyInPeriod: (period: string, people: number): Sentence => ({
    what: `考核設定為按職位週期考核，所選範圍內沒有職位在${period}考核（${people}人的職位按其他週期考核）。沒有改動任何內容。`,
    advice: '請選擇這些職位的考核週期，或在職位庫中修改職位的考核週期，或把考核設定中的「考核週期方式」改為1。',
  }),
  nobodyToAssess: {
    what: '所選範圍內沒有可以產生考核表的人員。',
    advice: '請先在「核對職位」中選定標準職位，或擴大部門範圍。',
  },
};

export const zhTW = { excelFailures, failures };
