// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
/** Sentences of the command line, Traditional Chinese as Taiwan writes it. */
export const zhTW = {
  usage: [
    '用法：rolecard 指令 [選項]',
    '',
    '  inspect 檔案 [--sheet 工作表]              讀取編制表並比對標準職位，不修改檔案',
    '  check 檔案 [--json]                        體檢職位庫和考核設定，不修改檔案',
    '  match                                     從標準輸入讀取 JSON：[{ "id", "department", "title" }]',
    '  catalogue                                 輸出內建職位庫',
    '  fill 檔案 --out 新檔案                     填寫工作職責和考核指標',
    '  scorecards 檔案 --out 新檔案 --period 2026-11  為每位員工產生考核表',
    '  run 檔案 --out 新檔案 --period 2026-11         填寫、產生考核表並彙總',
    '',
    '  --sheet 工作表    指定編制表所在的工作表',
    '  --lang zh-CN|zh-TW|en-US  輸出語言，預設 zh-CN',
    '',
    '標準輸出只有 JSON，說明寫到標準錯誤；check 在沒有 --json 時用文字列出發現。',
    '結束代碼：0 完成，1 無法處理並說明原因，或 check 有發現，2 用法錯誤。',
  ].join('\n'),
  unknownCommand: (command: string) => (command === '' ? '請寫明指令。' : `沒有「${command}」這個指令。`),
  unknownOption: (detail: string) => `選項有誤：${detail}`,
  missingFile: '請寫明要處理的活頁簿檔案。',
  missingOut: '請用 --out 寫明新檔案的位置。',
  missingPeriod: '請用 --period 寫明考核週期，例如 2026-11。',
  badPeriod: (text: string) => `考核週期「${text}」看不懂，請寫成 2026-11 這樣的年月。`,
  badLanguage: (text: string) => `沒有「${text}」這種語言，請用 zh-CN、zh-TW 或 en-US。`,
  tooManyFiles: '一次只能處理一個檔案。',
  notFound: (file: string) => `找不到檔案「${file}」，請檢查路徑。`,
  unreadable: (file: string) => `無法讀取「${file}」，請檢查它是不是檔案、有沒有讀取權限。`,
  emptyFile: (file: string) => `檔案「${file}」是空的，沒有可以處理的內容。`,
  notAWorkbook: (file: string) => `「${file}」不是 .xlsx 活頁簿。舊的 .xls 或 .csv 檔案請先在 Excel 中另存為 .xlsx。`,
  encrypted: (file: string) => `「${file}」設定了開啟密碼，請先在 Excel 中去掉密碼再處理。`,
  strict: (file: string) =>
    `「${file}」是嚴格模式（Strict Open XML）的活頁簿。請在 Excel 中開啟，另存為普通的「Excel 活頁簿（.xlsx）」後再處理。`,
  damaged: (file: string) =>
    `「${file}」已損壞，其中的內容讀不完整。請在 Excel 中用「開啟並修復」開啟，另存一份後再處理。`,
  otherKind: (ending: string) =>
    `新檔案的副檔名要寫成 ${ending}，和原檔案的類型一致，否則 Excel 打不開。沒有寫出任何內容。`,
  cannotWrite: (file: string) => `無法寫入「${file}」，請檢查資料夾是否存在、檔案是否正被開啟。沒有寫出任何內容。`,
  sameFile: (file: string) => `新檔案不能是原檔案本身（${file}），請換一個名字。`,
  written: (file: string) => `已寫出 ${file}`,
  badMatchInput: '標準輸入不是需要的 JSON，請給出 [{ "id", "department", "title" }] 這樣的陣列。',
};
