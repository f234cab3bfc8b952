// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { PARTS } from '../../../catalogue/company/companyCatalogue';

const parts: Readonly<Record<(typeof PARTS)[number], string>> = {
  departments: '部門',
  indicators: '指標',
  roles: '職位',
};

/** The company's own catalogue. */
export const zhTW = {
  parts,
  title: '公司職位庫',
  intro:
    '把職位、職責和指標匯出成工作表，改成公司自己的，再在本活頁簿中使用。您確認過的職位寫法也會一起匯出，供其他活頁簿使用。',
  usesOwn: '本活頁簿正在使用公司職位庫。',
  usesBundled: '本活頁簿正在使用內建職位庫。',
  unread: '公司職位庫沒有讀取成功，現在顯示的是內建職位庫；在此之前不會據此比對職位。',
  sheetsTitle: '職位庫工作表',
  exportSheets: '匯出職位庫工作表',
  useSheets: '使用此職位庫',
  useHint: '只要有一處錯誤，就不會改動任何內容，並列出所有儲存格。',
  replaceTitle: '重新寫入職位庫工作表？',
  replaceBody: '下面的工作表已經存在。重新寫入會清除其中未使用的修改和自己增加的欄：',
  replaceChanged: (sheets: readonly string[]) => `剛才有人在${sheets.join('、')}上輸入，所以沒有重新寫入，內容已恢復。`,
  replace: '重新寫入',
  keep: '保留',
  exported: '已匯出職位庫工作表：',
  used: '公司職位庫已在本活頁簿中使用，職位已重新比對。',
  usedBundled: '職位庫與內建職位庫相同，本活頁簿使用內建職位庫。',
  imported: (file: string): string => `已使用「${file}」中的職位庫，職位已重新比對。`,
  changes: {
    added: (part: string, count: number): string => `新增的${part}（${count}）`,
    changed: (part: string, count: number): string => `修改的${part}（${count}）`,
    removed: (part: string, count: number): string => `刪除的${part}（${count}）`,
  },
  titles: (count: number): string => `職位寫法對照（${count}）`,
  titleMeans: (title: string, department: string, role: string): string =>
    `${title}${department === '' ? '' : `（${department}）`}：${role}`,
  titleBlank: '留空',
  advice: (count: number): string => `建議留意（${count}）`,
  forget: '停用公司職位庫',
  forgetTitle: '停用公司職位庫？',
  forgetBody: '本活頁簿將改用內建職位庫，職位庫工作表保持不變。',
  forgotten: '已改用內建職位庫，職位已重新比對。',
  forgottenAlready: '本活頁簿使用的就是內建職位庫。',
  checkTitle: '方案體檢',
  checkHint:
    '檢查職位庫工作表（沒有時檢查正在使用的職位庫）和考核設定：目標能不能達到、有沒有白給的分、有沒有重複計算等，不改動任何內容。',
  check: '體檢',
  trial: '試算',
  trialHint:
    '試算：用最近一期考核表上的資料，看按現在的職位庫工作表和設定，等級怎樣分布、誰的等級會變、薪資總額是多少。',
  checkPassed: '考核方案沒有發現問題。',
  checkFound: (count: number): string => `需要留意（${count}）`,
  fileTitle: '職位庫檔案',
  makeFile: '匯出職位庫檔案',
  fileReady: '職位庫檔案已準備好。',
  openFile: '在新活頁簿中開啟',
  save: (name: string): string => `或直接下載「${name}」`,
  fileOpened: (name: string): string =>
    `職位庫檔案已在新視窗中開啟，尚未儲存。請在新視窗中用「檔案 → 另存新檔」儲存，例如「${name}」。沒有看到新視窗時，請在「視窗」選單中尋找；使用網頁版時，請允許瀏覽器彈出視窗，再點一次。`,
  importFile: '匯入職位庫檔案（.xlsx）',
  importHint: '先檢查，沒有錯誤才會使用。',
  fileUnreadable: '檔案無法讀取，請確認檔案沒有被移動或佔用，再選擇一次。',
};
