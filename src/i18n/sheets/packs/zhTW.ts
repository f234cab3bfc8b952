// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { PackTexts } from '../../../packs/packTexts';

/** Labels of scoring packs, Traditional Chinese as Taiwan writes it. */
export const zhTW: PackTexts = {
  fileName: (period, recipient) => `${period} 評分包 ${recipient}`,
  cover: {
    sheetName: '填寫說明',
    title: (period) => `${period}績效考核評分包`,
    company: '公司',
    recipient: { manager: '填寫人', department: '部門', employee: '員工' },
    period: '考核週期',
    due: '請於此日前返回',
    noDue: '請儘快返回',
    handedOut: '發放時間',
    stepsTitle: '請這樣填寫',
    steps: {
      manager: [
        '點下面名單中的姓名，開啟每位員工的考核表，只填寫淺黃色儲存格：目標值、實際完成、主管評分、加減分次數和評語。',
        '分數、等級由公式自動算出；目標值、權重和評分標準不能改，改了也不會收回。對目標有意見，請寫在備註裡。',
        '不要刪除、複製工作表；看下面的進度，全部顯示「已填完」後，儲存檔案並原樣發回人力資源部。',
      ],
      department: [
        '點下面名單中的姓名，開啟每位員工的考核表，只填寫淺黃色儲存格：目標值、實際完成、主管評分、加減分次數和評語。',
        '分數、等級由公式自動算出；目標值、權重和評分標準不能改，改了也不會收回。對目標有意見，請寫在備註裡。',
        '不要刪除、複製工作表；看下面的進度，全部顯示「已填完」後，儲存檔案並原樣發回人力資源部。',
      ],
      employee: [
        '點下面的姓名開啟考核表，只填寫淺黃色儲存格：實際完成和自評。',
        '分數、等級由公式自動算出；目標值、權重和評分標準不能改，改了也不會收回。對目標有意見，請寫在備註裡。',
        '進度顯示「已填完」後，儲存檔案並原樣發回人力資源部。',
      ],
    },
    progressTitle: '填寫進度（自動更新）',
    headers: {
      name: '姓名',
      position: '職位',
      actuals: '目標和實際',
      self: '自評',
      manager: '主管評分',
      state: '進度',
    },
    complete: '已填完',
    missing: ['還有', '項未填'],
    totals: '合計未填',
    footer: '考核結果僅供公司內部使用',
  },
  log: {
    sheetName: '回收記錄',
    title: '評分包發放與回收記錄',
    hint: '發放時每份一列，返回後補上回收日期；沒有回收日期的就是還沒有返回。未取回的內容在回收時逐項列出。',
    headers: {
      recipient: '填寫人',
      kind: '發放方式',
      period: '考核週期',
      cards: '考核表',
      handedOutAt: '發放時間',
      due: '返回期限',
      collectedOn: '回收日期',
      savedAt: '檔案儲存時間',
      file: '檔案',
      entered: '取回項數',
      left: '未取回項數',
    },
    kinds: { manager: '按主管', department: '按部門', employee: '員工自評' },
  },
};
