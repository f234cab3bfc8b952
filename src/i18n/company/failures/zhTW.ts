// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { CompanyFailureTexts } from './texts';

/** Failures of the company catalogue's steps, Traditional Chinese as Taiwan writes it. */
export const zhTW: CompanyFailureTexts = {
  catalogueProblems: (errors) => ({
    what: `職位庫有${errors}處錯誤，沒有使用，也沒有改動任何內容。`,
    advice: '請按列出的儲存格修改，然後再次點選「使用此職位庫」。',
  }),
  catalogueSheetExists: (sheets, changed) => ({
    what: changed
      ? `重新匯出時有人正在${changed.join('、')}上輸入，沒有重新匯出，職位庫工作表的內容已恢復。`
      : `職位庫工作表已經存在：${sheets.join('、')}。`,
    advice: '如要重新匯出，表中未使用的修改和自己增加的欄會被清除；也可以先改名保留。',
  }),
  catalogueFile: {
    notAWorkbook: { what: '這個檔案不是Excel活頁簿（.xlsx）。', advice: '請選擇由「匯出職位庫檔案」得到的.xlsx檔案。' },
    encrypted: {
      what: '這個檔案設有密碼，或是舊的.xls格式，無法讀取。',
      advice: '請在Excel中取消密碼並另存為.xlsx後再匯入。',
    },
    tooLarge: { what: '這個檔案太大，不像職位庫檔案。', advice: '請選擇由「匯出職位庫檔案」得到的.xlsx檔案。' },
  },
  companyNoteDamaged: (missing) => ({
    what:
      missing.length === 0
        ? '本活頁簿儲存的公司職位庫無法讀取。'
        : `本活頁簿的公司職位庫用到了內建職位庫中已經沒有的內容：${missing.join('、')}。`,
    advice: '請在職位庫工作表上點選「使用此職位庫」，或停用公司職位庫改用內建職位庫。',
  }),
};
