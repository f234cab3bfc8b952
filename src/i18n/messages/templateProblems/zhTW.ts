// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { TemplateSentences } from './texts';

export const zhTW: TemplateSentences = {
  unknownPlaceholder: ({ placeholder }) => `沒有${placeholder}這個預留位置。請改成標準範本中的寫法，或刪除雙括號。`,
  brokenPlaceholder: ({ placeholder }) => `「${placeholder}」的括號不完整。預留位置前後各要兩個大括號，例如{{姓名}}。`,
  placeholderInFormula: ({ placeholder }) =>
    `公式裡不能寫預留位置${placeholder}。請把它單獨放在一格，再讓公式引用那一格，例如=C3。`,
  placeholderInPageText: ({ placeholder }) =>
    `頁首頁尾裡不能寫預留位置${placeholder}。請從頁首頁尾中刪除，放到儲存格裡。`,
  formulaNamesTemplate: ({ piece, local }) =>
    `公式裡的${piece}引用了範本自身，考核表上會顯示範本的內容。請改成${local}。`,
  formulaUsesOwnName: ({ name }) =>
    `公式裡的名稱「${name}」指向範本自身，考核表上會顯示範本的內容。請直接引用儲存格，例如=K4。`,
  templateTooLarge: () => '範本最多300列、60欄，這個儲存格超出了範圍。請移到範圍之內或刪除。',
  rowsFiltered: () => '篩選隱藏了這一列，照此產生的表也會隱藏這些列。請先清除這張工作表的篩選（「資料」→「清除」）。',
  notAlone: ({ placeholder }) => `${placeholder}必須單獨佔一格。請把其他文字移到旁邊的儲存格。`,
  secondIndicatorRow: ({ placeholder, row }) =>
    `${placeholder}不在指標列上。每個指標只佔一列，請把它移到第${row}列的空儲存格。`,
  secondAdjustmentRow: ({ placeholder, row }) =>
    `${placeholder}不在加減分列上。每個加減分項只佔一列，請把它移到第${row}列的空儲存格。`,
  mixedRepeatRow: () => '指標和加減分項的預留位置不能放在同一列。請把其中一種移到另一列。',
  repeatRowMerged: ({ area, row }) => `${area}跨列合併，包含要重複的第${row}列。請取消合併；同一列內可以橫向合併。`,
  duplicatePlaceholder: ({ placeholder }) => `${placeholder}在同一列出現了兩次。請只保留一個，另一格可以用公式引用它。`,
  inRepeatRow: ({ placeholder }) => `${placeholder}不能放在要重複的列上。請移到其他列。`,
  noIndicatorRow: () =>
    '沒有指標列。請在一列中放入{{考核指標}}、{{目標值}}、{{權重}}等預留位置，例如從這個儲存格開始。',
  missingInRow: ({ placeholder }) =>
    `指標列缺少${placeholder}。請填在這個儲存格，或本列其他空儲存格；不想顯示可以隱藏這一欄。`,
  missingPlaceholder: ({ placeholder }) => `缺少${placeholder}。請填在這個儲存格，或其他空儲存格。`,
  unknownColumn: ({ header }) => `編制表中沒有「${header}」這一欄。請改成編制表表頭中的文字。`,
  emptyTemplate: () => '範本裡沒有任何預留位置。請恢復預留位置（如{{姓名}}）後重試。',
};
