/** The evidence for one person and year. */
export const zhCN = {
  title: '一个人一年的考核证据',
  hint: '把一个人一年的期初确认、考核表、改评和变更的理由、面谈、申诉、改进计划整理成一个工作簿，首页逐月列出缺什么，不含他人资料。本工作簿没有任何改动。',
  person: '谁',
  personHint: '写编号或姓名，从本期考核表中选，也可以直接填写；同一个人有几个编号的，用顿号分开。',
  year: '哪一年',
  badYear: '请写1900至2199之间的四位数年份，如2026。',
  look: '查看缺什么',
  make: '生成证据工作簿',
  found: (name: string, numbers: string, year: string, months: number): string =>
    `${name}（${numbers}）${year}年：有记录的周期${months}个。`,
  complete: '没有缺少的材料。',
  missing: (count: number): string => `缺少的材料（${count}）`,
  archived: '有的周期已归档，考核表在归档时另存的副本中。请选择这些副本，一起整理进来。',
  chooseArchives: '选择归档副本',
  archivesHint: '可以一次选择几个；再次选择会替换前一次的选择。副本只读取，不会改动；只取这个人这一年的考核表。',
  unreadable: '文件读取失败，没有读取任何内容。文件可能正在其他程序中打开，或已移动、还没有下载完；请关闭后重试。',
  archives: (files: number): string => `选择的副本（${files}）`,
  made: (sheets: number): string => `已生成：证据清单和${sheets}张表。内含个人资料，请妥善保管。`,
  save: (file: string): string => `保存${file}`,
  saveHint:
    '点了没有反应时（Mac版Excel的窗格不能下载），点“打开”，在新窗口里用“文件→另存为”保存。没有弹出窗口的，到“窗口”菜单中找；网页版请允许弹出窗口。',
  open: '打开',
  blanked: (count: number): string => `取自他人资料或没有保存数值的单元格，已留空（${count}张表）`,
};
