import type { TemplateSentences } from './texts';

export const zhCN: TemplateSentences = {
  unknownPlaceholder: ({ placeholder }) => `没有${placeholder}这个占位符。请改成标准模板中的写法，或删除双括号。`,
  brokenPlaceholder: ({ placeholder }) => `“${placeholder}”的括号不完整。占位符前后各要两个大括号，例如{{姓名}}。`,
  placeholderInFormula: ({ placeholder }) =>
    `公式里不能写占位符${placeholder}。请把它单独放在一格，再让公式引用那一格，例如=C3。`,
  placeholderInPageText: ({ placeholder }) =>
    `页眉页脚里不能写占位符${placeholder}。请从页眉页脚中删除，放到单元格里。`,
  formulaNamesTemplate: ({ piece, local }) =>
    `公式里的${piece}引用了模板自身，考核表上会显示模板的内容。请改成${local}。`,
  formulaUsesOwnName: ({ name }) =>
    `公式里的名称“${name}”指向模板自身，考核表上会显示模板的内容。请直接引用单元格，例如=K4。`,
  templateTooLarge: () => '模板最多300行、60列，这个单元格超出了范围。请移到范围之内或删除。',
  rowsFiltered: () => '筛选隐藏了这一行，照此生成的表也会隐藏这些行。请先清除这张工作表的筛选（“数据”→“清除”）。',
  notAlone: ({ placeholder }) => `${placeholder}必须单独占一格。请把其他文字移到旁边的单元格。`,
  secondIndicatorRow: ({ placeholder, row }) =>
    `${placeholder}不在指标行上。每个指标只占一行，请把它移到第${row}行的空单元格。`,
  secondAdjustmentRow: ({ placeholder, row }) =>
    `${placeholder}不在加减分行上。每个加减分项只占一行，请把它移到第${row}行的空单元格。`,
  mixedRepeatRow: () => '指标和加减分项的占位符不能放在同一行。请把其中一种移到另一行。',
  repeatRowMerged: ({ area, row }) => `${area}跨行合并，包含要重复的第${row}行。请取消合并；同一行内可以横向合并。`,
  duplicatePlaceholder: ({ placeholder }) => `${placeholder}在同一行出现了两次。请只保留一个，另一格可以用公式引用它。`,
  inRepeatRow: ({ placeholder }) => `${placeholder}不能放在要重复的行上。请移到其他行。`,
  noIndicatorRow: () => '没有指标行。请在一行中放入{{考核指标}}、{{目标值}}、{{权重}}等占位符，例如从这个单元格开始。',
  missingInRow: ({ placeholder }) =>
    `指标行缺少${placeholder}。请填在这个单元格，或本行其他空单元格；不想显示可以隐藏这一列。`,
  missingPlaceholder: ({ placeholder }) => `缺少${placeholder}。请填在这个单元格，或其他空单元格。`,
  unknownColumn: ({ header }) => `编制表中没有“${header}”这一列。请改成编制表表头中的文字。`,
  emptyTemplate: () => '模板里没有任何占位符。请恢复占位符（如{{姓名}}）后重试。',
};
